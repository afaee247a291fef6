"""How a school writes its files is confirmed once, kept by version, and known again by the headings."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from ecede_desktop.errors import Refused, UserError
from ecede_desktop.records.import_profiles import Profile
from ecede_desktop.records.saved_profiles import SaveProfile, fingerprint
from ecede_desktop.services import import_profiles, imports
from ecede_desktop.store.tables import AuditLine, RegisterImport
from tests.exchange.register_files import LOWRI, xlsx
from tests.services.offices import GWYN, MON, OTHER, SCHOOL, TUE, Office, office

__all__ = ["office"]
PROFILE = Profile(
    "Ysgol Enghraifft, Arbor", {"id": "upn", "when": "date", "half": "session", "what": "mark"}, {"@": "I"},
    system="Arbor", school_number=SCHOOL,
)  # fmt: skip


def strange(upn: str, day: str, mark: str) -> str:
    return f"Id,When,Half,What,Surname,Forename,DOB\r\n{upn},{day},AM,{mark},Ffug-Jones,Gŵyn,14/03/2015\r\n"


def learn(office: Office, profile: Profile = PROFILE) -> None:
    file = office.folder / "first.csv"
    file.write_text(strange(GWYN, MON, "@"), encoding="utf-8")
    seen = import_profiles.guess(office.desk, file, profile)
    import_profiles.save_profile(office.desk, SaveProfile(profile, fingerprint(seen)))


def test_a_strange_file_is_refused_until_its_profile_is_learned_and_known_ever_after(office: Office) -> None:
    assert office.refused(strange(GWYN, MON, "@"))
    learn(office)
    plan = office.take(strange(GWYN, MON, "@"))
    assert (plan.marks_new, plan.profile) == (1, "Ysgol Enghraifft, Arbor 1")
    assert office.mark(GWYN, MON, "AM") == "I"
    assert office.take(strange(GWYN, TUE, "@")).marks_new == 1
    assert [row.profile for row in imports.list_imports(office.desk)] == ["Ysgol Enghraifft, Arbor 1"] * 2


def test_a_changed_profile_is_another_version_and_the_old_one_stays(office: Office) -> None:
    learn(office)
    first = office.take(strange(GWYN, MON, "@"))
    learn(office, Profile(PROFILE.name, PROFILE.headings, {"@": "L"}, system="Arbor", school_number=SCHOOL))
    assert office.take(strange(GWYN, TUE, "@")).profile == "Ysgol Enghraifft, Arbor 2"
    assert office.mark(GWYN, TUE, "AM") == "L"
    assert [row.version for row in import_profiles.list_profiles(office.desk)] == [2, 1]
    with office.desk.reading() as session:
        made = session.get_one(RegisterImport, first.import_id)
    (old,) = (row for row in import_profiles.list_profiles(office.desk) if row.id == made.profile_id)
    assert (old.version, '"@" = "I"' in old.content) == (1, True)


def test_a_profile_of_one_school_is_not_used_for_another(office: Office) -> None:
    learn(office)
    assert office.plan(strange(GWYN, MON, "@"), school=OTHER).refused
    assert not office.plan(strange(GWYN, MON, "@"), school="674/2999").refused


def test_a_profile_of_a_system_is_used_for_every_school_without_its_own(office: Office) -> None:
    learn(office)
    learn(office, Profile("Arbor", PROFILE.headings, {"@": "L"}, system="Arbor"))
    assert office.plan(strange(GWYN, MON, "@")).profile == "Ysgol Enghraifft, Arbor 1"
    assert office.plan(strange(GWYN, MON, "@"), school=OTHER).profile == "Arbor 1"


def test_a_profile_is_named_retired_and_then_unknown(office: Office) -> None:
    learn(office)
    assert import_profiles.view_profile(office.desk, PROFILE.name).system == "Arbor"
    assert office.plan(strange(GWYN, MON, "@"), school=OTHER, profile=PROFILE.name).marks_new == 1
    import_profiles.retire_profile(office.desk, PROFILE.name)
    with pytest.raises(UserError, match="no import profile called"):
        import_profiles.view_profile(office.desk, PROFILE.name)
    assert office.plan(strange(GWYN, MON, "@")).refused
    assert len(import_profiles.list_profiles(office.desk)) == 1


def test_a_profile_without_a_name_or_with_a_code_that_is_none_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="Give the profile a name"):
        import_profiles.save_profile(office.desk, SaveProfile(Profile("  ")))
    with pytest.raises(Refused, match="“%%”"):
        import_profiles.save_profile(office.desk, SaveProfile(Profile("x", codes={"@": "%%"})))
    assert import_profiles.list_profiles(office.desk) == ()


def test_two_weeks_of_one_grid_have_the_same_fingerprint(office: Office, tmp_path: Path) -> None:
    prints = []
    for day in ("12/01/2026", "19/01/2026"):
        file = tmp_path / "grid.csv"
        file.write_text(f"UPN,Surname,{day} AM,{day} PM\r\n{GWYN},Ffug-Jones,/,\\\r\n")
        prints.append(fingerprint(import_profiles.guess(office.desk, file)))
    assert prints[0] == prints[1] != ""


def test_what_is_saved_is_in_the_audit(office: Office) -> None:
    learn(office)
    with office.desk.reading() as session:
        kinds = session.execute(select(AuditLine.action, AuditLine.record_kind)).all()
    assert ("create", "profile") in [tuple(kind) for kind in kinds]


def test_a_sheet_a_class_goes_in_as_one_register_and_what_the_store_says_of_it_names_its_sheet(office: Office) -> None:
    head = ["UPN", "Surname", "Forename", "Date", "Session", "Mark"]
    first = ("4A", [head, [GWYN, "Ffug-Puw", "Gwyn", MON, "AM", "/"]])
    plan = office.take(xlsx(first, ("4B", [head, [LOWRI, "Ffug-Rees", "Lowri", MON, "AM", "I"]])))
    assert (plan.pupils_new, plan.marks_new) == (2, 2)
    later = office.plan(xlsx(first, ("4B", [head, [LOWRI, "Ffug-Rees", "Lois", TUE, "AM", "I"]])))
    assert [(p.place, p.key) for p in later.problems] == [("2 (4B)", "name_differs")]
