"""What became of each file of a batch, for whoever looks at it in the morning: CSV for people, JSON for programs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator

from ecede_desktop.exchange.problem_reports import safe_cell
from ecede_desktop.records.batches import BatchFileRow, BatchRow

HEADER = ("File", "School", "State", "Sentence", "New marks", "Changed marks", "Differences", "Line", "Column", "Value",
          "What is wrong", "What would be right", "Kind", "SHA-256")  # fmt: skip
_STATES = {"in": "in", "same": "in before", "refused": "refused", "unread": "not looked at"}


def batch_report(batch: BatchRow, *, as_json: bool = False) -> bytes:
    """The report: a line for each file, and under it one for each row that keeps it out."""
    if as_json:
        text = json.dumps(_as_json(batch), ensure_ascii=False, indent=2)
        return (text + "\n").encode()
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(HEADER)
    for file in batch.files:
        for cells in _lines(file):
            writer.writerow([safe_cell(cell) for cell in cells])
    return buffer.getvalue().encode("utf-8-sig")


def _lines(file: BatchFileRow) -> Iterator[tuple[str, ...]]:
    head = (file.file_name, file.schools, _STATES[file.state])
    counts = (str(file.marks_new), str(file.marks_changed), str(file.differences))
    yield (*head, file.sentence, *counts, "", "", "", "", "", "", file.sha256)
    for problem in file.problems:
        if problem.refuses:
            where = (problem.place, problem.column, problem.value)
            yield (*head, "", "", "", "", *where, problem.wrong, problem.right, problem.key, "")


def _as_json(batch: BatchRow) -> dict[str, object]:
    return {
        "batch": str(batch.id),
        "name": batch.name,
        "started_at": batch.started_at.isoformat(),
        "finished_at": batch.finished_at.isoformat() if batch.finished_at else None,
        "stopped": batch.stopped,
        "counts": dict(batch.counts),
        "files": [
            {
                "file": file.file_name,
                "school": file.schools,
                "state": file.state,
                "sentence": file.sentence,
                "marks_new": file.marks_new,
                "marks_changed": file.marks_changed,
                "differences": file.differences,
                "sha256": file.sha256,
                "refused_rows": [
                    {"line": p.line, "sheet": p.sheet, "column": p.column, "value": p.value, "wrong": p.wrong,
                     "right": p.right, "kind": p.key}
                    for p in file.problems if p.refuses
                ],
            }
            for file in batch.files
        ],
    }  # fmt: skip
