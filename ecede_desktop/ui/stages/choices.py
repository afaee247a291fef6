"""The stages that a case may be moved to, in the order in which an officer looks for them."""

from __future__ import annotations

from dataclasses import dataclass

from ecede_desktop.law.stages import Ladder, Stage, move_kind, next_stages


@dataclass(frozen=True)
class Choice:
    """A stage to move to and what kind of move that is."""

    stage: Stage
    kind: str
    """advance, skip or back."""


def choices(ladder: Ladder, current: str) -> tuple[Choice, ...]:
    """First what follows, then what can be skipped to, last the way back; closing comes last of what follows."""
    following = sorted(next_stages(ladder, current), key=lambda stage: (stage.closes, stage.place))
    others = [stage for stage in ladder.stages if stage not in following and stage.key != current]
    made = [Choice(stage, move_kind(ladder, current, stage.key)) for stage in (*following, *others)]
    return tuple(sorted(made, key=lambda choice: ("advance", "skip", "back").index(choice.kind)))
