"""The number of a school's own system tells a pupil, with or without the zeros that spreadsheets take off."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ecede_desktop.records.imports import FileRefused, ImportPlan
from ecede_desktop.services import imports
from ecede_desktop.services.import_content import read_content
from tests.services.offices import GWYN, LOWRI, TUE, WEEK, Office, office, text

__all__ = ["office"]


def take_without_upn(office: Office, local_id: str) -> ImportPlan:
    """One mark of a pupil whom only that number tells."""
    command = office.command(text(f"{GWYN},{TUE},PM,\\,,,,,"), name=f"bare{local_id}.csv")
    content = read_content(command.path)
    work = imports.read_beside(office.desk, command, content)
    told = replace(work.file.pupils[0], upn="", upn_state="none", local_id=local_id)
    work.file = replace(work.file, pupils=(told,))
    return imports.take_in(office.desk, work, content).value


@pytest.mark.parametrize(("held", "given"), [("001235", "1235"), ("1235", "001235")])
def test_zeros_before_a_schools_own_number_do_not_make_it_another(office: Office, held: str, given: str) -> None:
    office.take_told(WEEK, local_ids=["001234", held])
    plan = take_without_upn(office, given)
    assert (plan.pupils_new, plan.pupils_known) == (0, 1)
    assert office.mark(LOWRI, TUE, "PM") == "\\"


def test_numbers_that_differ_by_zeros_alone_are_told_apart_only_as_they_stand(office: Office) -> None:
    office.take_told(WEEK, local_ids=["01234", "001234"])
    with pytest.raises(FileRefused) as refusal:
        take_without_upn(office, "1234")
    assert [p.key for p in refusal.value.problems if p.refuses] == ["pupil_not_identified"]
    assert take_without_upn(office, "001234").pupils_known == 1
    assert office.mark(LOWRI, TUE, "PM") == "\\"
