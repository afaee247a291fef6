"""The frame of the benchmarks: ratios, aims and the table."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks import bench_batch, run
from benchmarks.measuring import Row, peak_memory, seconds


@pytest.fixture(autouse=True)
def only_ones_own_rubbish() -> Iterator[None]:
    """Measuring collects garbage often; what other tests left in memory is not looked through each time."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.parametrize(
    ("row", "ratio", "good"),
    [
        (Row("a", 3.0), None, None),
        (Row("a", 3.0, baseline=1.5), 2.0, None),
        (Row("a", 3.0, baseline=1.5, aim=2.0), 2.0, True),
        (Row("a", 3.0, baseline=1.0, aim=2.0), 3.0, False),
        (Row("a", 3.0, aim_value=2.5), None, False),
        (Row("a", 2.0, baseline=1.0, aim=10, aim_value=1.5), 2.0, False),
        (Row("a", 1.0, baseline=1.0, aim=10, aim_value=1.5), 1.0, True),
    ],
)
def test_a_figure_is_good_enough_when_every_aim_is_met(row: Row, ratio: float | None, good: bool | None) -> None:
    assert row.ratio == ratio
    assert row.good_enough is good


def test_the_best_of_several_runs_counts_and_each_starts_afresh() -> None:
    done: list[str] = []

    taken = seconds(lambda: done.append("run"), runs=3, before=lambda: done.append("before"))

    assert done == ["before", "run"] * 3
    assert 0 <= taken < 1


def test_a_benchmark_runs_in_its_own_process_and_stands_in_the_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    figure = Row("sum of marks", 0.25, 0.05, "numpy alone", aim=10, peak=50_000_000)
    rows = [figure, Row("memory kept", 12.5, unit="MB")]
    monkeypatch.setattr(run, "_in_own_process", lambda name: rows if name == "start" else [])
    monkeypatch.setattr(run, "FOLDER", tmp_path)
    (tmp_path / "bench_start.py").touch()
    (tmp_path / "bench_broken.py").touch()
    answer = tmp_path / "figures.json"

    assert run.main(["start", "--json", str(answer)]) == 0
    table = capsys.readouterr().out.splitlines()
    assert table[2].split("  ")[0] == "sum of marks"
    assert "250.0 ms" in table[2] and "50.0 ms numpy alone" in table[2] and "5.00×" in table[2] and "yes" in table[2]
    assert "12.50 MB" in table[3]
    assert json.loads(answer.read_text(encoding="utf-8"))[0]["ratio"] == 5.0

    assert run.main([]) == 1
    assert "did not finish: broken" in capsys.readouterr().err


def test_a_benchmark_that_does_not_exist_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run.main(["unheard_of"])

    assert "unheard_of" in capsys.readouterr().err


def test_this_process_needs_memory_and_less_than_all_there_is() -> None:
    assert 5_000_000 < peak_memory() < 10**12


def test_the_batch_is_measured_at_any_scale(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(bench_batch.SCALE, "0.0005")

    rows = bench_batch.run()

    assert [row.unit for row in rows] == ["s", "MB", "s", "MB"]
    assert "2 schools" in rows[0].what
    assert rows[0].ratio is not None and rows[0].ratio > 1
    assert all(row.peak == rows[0].peak for row in rows)


def test_every_measure_of_a_small_county_agrees_with_numpy_polars_and_duckdb() -> None:
    from benchmarks import bench_measures

    rows = bench_measures.measure(pupils=60, schools=3, sample=20)
    assert len(rows) == 7
    assert all(row.value >= 0 for row in rows)


def test_casework_is_measured_at_any_size() -> None:
    from benchmarks import bench_casework

    rows = bench_casework.measure(pupils=60, number=6, contacts=80)
    assert [row.ratio is not None and row.ratio > 0 for row in rows] == [True] * 4


def test_a_bundle_is_measured_at_any_size() -> None:
    from benchmarks import bench_bundle

    rows = bench_bundle.measure(generated=8, imported=10)
    assert [row.unit for row in rows] == ["s", "MB", "s"]
    assert rows[0].ratio is not None and rows[0].ratio > 1
