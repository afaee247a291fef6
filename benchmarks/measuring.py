"""One figure of a benchmark, and how to take it: the best of several runs, with the memory it needed at most."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One measured figure beside its baseline; ``ratio`` is above 1 where we need more than the baseline."""

    what: str
    value: float
    baseline: float | None = None
    baseline_is: str = ""
    """What the baseline does, in a few words."""
    aim: float | None = None
    """The largest ratio that is good enough."""
    aim_value: float | None = None
    """The largest value that is good enough."""
    unit: str = "s"
    peak: int | None = None
    """The most memory the process had needed when this was done, in bytes."""

    @property
    def ratio(self) -> float | None:
        """The value in baselines."""
        return self.value / self.baseline if self.baseline else None

    @property
    def good_enough(self) -> bool | None:
        """Whether every aim is met; None where there is none."""
        met = []
        if self.aim is not None and self.ratio is not None:
            met.append(self.ratio <= self.aim)
        if self.aim_value is not None:
            met.append(self.value <= self.aim_value)
        return all(met) if met else None


def seconds(action: Callable[[], object], *, runs: int = 3, before: Callable[[], object] | None = None) -> float:
    """The shortest of several runs: what else the machine did can only have made the others longer."""
    best = float("inf")
    for _ in range(runs):
        if before is not None:
            before()
        gc.collect()
        started = time.perf_counter()
        action()
        best = min(best, time.perf_counter() - started)
    return best


def peak_memory() -> int:
    """The most memory this process has had at once so far, in bytes."""
    if sys.platform == "win32":
        import psutil  # Windows alone has no resource module

        return int(psutil.Process().memory_info().peak_wset)
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024
