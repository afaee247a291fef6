"""Warning markers: on evidence, in sight of every visit, and ended only by a named person with a manager."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.records.cases import CaseFilter, OpenCase
from ecede_desktop.records.markers import EndMarker, RecordMarker, ReviewMarker
from ecede_desktop.records.people import Whom
from ecede_desktop.records.tasks import AddTask
from ecede_desktop.services import cases, markers, tasks
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import markers as stored
from tests.services.families import Family, family

__all__ = ["family"]


def dog(whom: Whom, **said: object) -> RecordMarker:
    told = {"told_on": dt.date(2026, 3, 1)} | said
    return RecordMarker(whom, "dog", "The dog bit the meter reader on 3 February.", "Mari", **told)  # type: ignore[arg-type]


def signs(desk: Desk, family: Family) -> dict[str, list[str]]:
    with desk.reading() as session:
        found = markers.signs(session, desk, list(family.pupils.values()))
    return {name: [sign.english for sign in found.get(id, ())] for name, id in family.pupils.items()}


def test_a_marker_of_a_parent_stands_in_sight_of_every_child_of_theirs(family: Family) -> None:
    markers.record_marker(family.desk, dog(Whom(parent_id=family.mother)))
    assert signs(family.desk, family) == {
        "Gwyn": ["Dangerous dog or other animal"], "Non": ["Dangerous dog or other animal"], "Elin": []
    }  # fmt: skip


def test_the_same_marker_said_twice_is_kept_once(family: Family) -> None:
    first = markers.record_marker(family.desk, dog(Whom(parent_id=family.mother)))
    again = markers.record_marker(family.desk, dog(Whom(parent_id=family.mother)))
    assert again.value == first.value and not again.changes


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ({"category": "dragon"}, "no_such_marker_category"),
        ({"evidence": "  "}, "marker_evidence_empty"),
        ({"decided_by": ""}, "marker_decider_empty"),
        ({"from_date": dt.date(2026, 3, 3)}, "marker_from_future"),
        ({"told_on": dt.date(2026, 3, 3)}, "marker_told_in_future"),
        ({"told_on": None}, "marker_told_missing"),
        ({"review_on": dt.date(2026, 3, 2)}, "marker_review_before"),
        ({"review_on": dt.date(2027, 3, 3)}, "marker_review_late"),
    ],
)
def test_a_marker_that_is_not_whole_is_refused(family: Family, said: dict[str, object], key: str) -> None:
    with pytest.raises(Refused) as refused:
        markers.record_marker(
            family.desk,
            dataclasses.replace(dog(Whom(parent_id=family.mother)), **said),  # type: ignore[arg-type]
        )
    assert refused.value.key == key
    assert signs(family.desk, family)["Gwyn"] == []


def test_it_is_looked_at_again_within_the_months_of_the_pack(family: Family) -> None:
    row = markers.record_marker(family.desk, dog(Whom(parent_id=family.mother))).value
    assert row.review_on == dt.date(2027, 3, 2)


def test_an_overdue_review_is_said_and_the_marker_stays_in_sight(family: Family) -> None:
    markers.record_marker(
        family.desk,
        dog(Whom(parent_id=family.mother), from_date=dt.date(2026, 1, 5), review_on=dt.date(2026, 3, 1)),
    )
    with family.desk.reading() as session:
        (sign,) = markers.signs(session, family.desk, [family.pupils["Gwyn"]])[family.pupils["Gwyn"]]
    assert sign.review_overdue


def test_a_review_leaves_it_standing_and_keeps_every_earlier_one(family: Family) -> None:
    row = markers.record_marker(family.desk, dog(Whom(parent_id=family.mother))).value
    markers.review_marker(family.desk, ReviewMarker(row.id, "Still there", dt.date(2026, 6, 1)))
    row = markers.review_marker(family.desk, ReviewMarker(row.id, "Seen again", dt.date(2026, 9, 1))).value
    assert [(r.note, r.next_on) for r in row.reviews] == [
        ("Still there", dt.date(2026, 6, 1)), ("Seen again", dt.date(2026, 9, 1))
    ]  # fmt: skip
    assert row.review_on == dt.date(2026, 9, 1)


def test_an_officer_cannot_end_a_marker_without_a_manager(family: Family) -> None:
    row = markers.record_marker(family.desk, dog(Whom(parent_id=family.mother))).value
    with pytest.raises(Refused, match="manager has to approve") as refused:
        markers.end_marker(family.desk, EndMarker(row.id, "The dog has died."))
    assert refused.value.key == "marker_end_needs_manager" and "warning markers" in refused.value.rule
    assert signs(family.desk, family)["Gwyn"]


def test_who_ended_it_who_approved_and_why_are_kept(family: Family) -> None:
    row = markers.record_marker(family.desk, dog(Whom(parent_id=family.mother))).value
    ended = markers.end_marker(family.desk, EndMarker(row.id, "The dog has died.", approved_by="mari")).value
    assert (ended.ended_by, ended.ended_approved_by, ended.ended_reason) == (
        "Aled Ffug-Swyddog", "Mari Ffug-Reolwr", "The dog has died."
    )  # fmt: skip
    assert signs(family.desk, family)["Gwyn"] == []
    with pytest.raises(Refused, match="ended on 02/03/2026"):
        markers.end_marker(family.desk, EndMarker(row.id, "Again", approved_by="mari"))


def test_a_marker_warns_of_nobody_elses_children(family: Family) -> None:
    markers.record_marker(family.desk, dog(Whom(pupil_id=family.pupils["Elin"])))
    with family.desk.reading() as session:
        assert set(stored.open_markers(session, list(family.pupils.values()))) == {family.pupils["Elin"]}


def test_a_marker_stands_in_the_caseload_in_the_case_and_in_today_beside_the_old_warning(family: Family) -> None:
    case = cases.open_case(family.desk, OpenCase("Below 86 %", pupil_id=family.pupils["Gwyn"])).value
    tasks.add_task(family.desk, AddTask(case.reference, "Visit", dt.date(2026, 3, 2), "visit"))
    markers.record_marker(family.desk, dog(Whom(parent_id=family.mother)))
    view = cases.view_case(family.desk, case.reference)
    listed = cases.list_cases(family.desk, CaseFilter())[0]
    shown = [view.case.markers, listed.markers, view.tasks[0].markers, tasks.today(family.desk).visits[0].markers]
    assert [[sign.category for sign in signs] for signs in shown] == [["dog"]] * 4


def test_the_review_is_a_task_of_whoever_has_the_case_until_it_is_done(family: Family) -> None:
    case = cases.open_case(family.desk, OpenCase("Below 86 %", pupil_id=family.pupils["Non"])).value

    def waiting() -> list[tuple[str, dt.date | None]]:
        todo = cases.view_case(family.desk, case.reference).tasks
        return [(row.kind, row.due_on) for row in todo if row.kind == "review" and row.done_at is None]

    row = markers.record_marker(family.desk, dog(Whom(parent_id=family.mother))).value
    assert waiting() == [("review", row.review_on)]
    markers.review_marker(family.desk, ReviewMarker(row.id, "Still there", dt.date(2026, 9, 1)))
    assert waiting() == [("review", dt.date(2026, 9, 1))]
    markers.end_marker(family.desk, EndMarker(row.id, "Gone", approved_by="mari"))
    assert waiting() == []
