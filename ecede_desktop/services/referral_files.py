"""Referrals from files, whole or not at all, and the blank forms that schools fill in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ecede_desktop.errors import Refused
from ecede_desktop.exchange.referral_files import Asked, ReferralFile, read_referrals
from ecede_desktop.exchange.referral_workbooks import write_form
from ecede_desktop.law.policy_referrals import referral_policy
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import FileRefused, Problem
from ecede_desktop.records.referrals import BlankForm, ImportedReferrals, ImportReferrals, IssueForm, ReferralLine
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.reports import referral_form
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.import_content import read_content
from ecede_desktop.services.paper_files import saving
from ecede_desktop.services.referral_reading import read_rows
from ecede_desktop.services.school_referrals import checked, keep
from ecede_desktop.services.schools import known_school
from ecede_desktop.store import school_referrals, schools
from ecede_desktop.store.school_referrals import NewSchoolReferral
from ecede_desktop.store.unit import Reading, Unit

FORMS = ("pdf", "xlsx")
LANGUAGES = ("en", "cy", "both")


def import_referrals(desk: Desk, command: ImportReferrals) -> Outcome[ImportedReferrals]:
    """Take a school's file in: every referral of it, or none with every fault named. The file is kept as it came.

    Raises:
        FileRefused: something is wrong in it; ``problems`` names each place.
        UserError: it cannot be read.
        Refused: the school named for it is not known, or the day is still to come.
    """
    received = command.received_on or desk.clock.today()
    if received > desk.clock.today():
        raise Refused("referral_in_future", "The day on which the referral came is still to come.", field="received_on")
    content = read_content(command.path)
    asked = Asked(referral_policy(desk.pack), desk.pack.authority, received)
    file = read_referrals(content.plain, content.file_name, asked)
    _refuse(file, file.problems)
    with desk.writing() as unit:
        at = _schools(unit.session, desk, file, command.school_number)
        _refuse(file, tuple(_faults(desk, file, at)))
        added: list[str] = []
        for line in file.referrals:
            added += _kept(unit, desk, file, line, at, with_content=not added)
        same = len(file.referrals) - len(added)
        if not added:
            return Outcome(Changes(), ImportedReferrals(file.file_name, file.source, (), same))
        unit.record("import", "school_referral", file.sha256[:36], after={"file_sha256": file.sha256, "added": added})
        rows = tuple(row for row in read_rows(unit.session, desk) if row.number in added)
        content.look_again()
        return Outcome(unit.commit(), ImportedReferrals(file.file_name, file.source, rows, same))


def issue_form(desk: Desk, command: IssueForm) -> Outcome[IssueForm]:
    """Write a blank form to a file, with the school filled in where one is named.

    Raises:
        Refused: it is no kind of form, no language, or the school is not known.
        NotSaved: it could not be written there.
    """
    if command.kind not in FORMS:
        text = f"The form is issued as one of {', '.join(FORMS)}, not as “{command.kind}”."
        raise Refused("referral_form_kind", text, field="kind", kind=command.kind)
    if command.language not in LANGUAGES:
        text = f"A paper is written in one of {', '.join(LANGUAGES)}, not in “{command.language}”."
        raise Refused("paper_language", text, language=command.language)
    policy, pack, now = referral_policy(desk.pack), desk.pack, desk.clock.now()
    with desk.writing() as unit:
        school = known_school(unit.session, desk, command.school_number) if command.school_number.strip() else None
        blank = BlankForm(
            command.language, pack.council_en, pack.council_cy, pack.service_en, pack.service_cy, policy.form_version,
            school.number if school else "", _name(school, command.language) if school else "",
        )  # fmt: skip
        content = write_form(policy, blank, now) if command.kind == "xlsx" else referral_form.render(policy, blank, now)
        after = {"kind": command.kind, "language": command.language, "form": policy.form_version}
        unit.record(
            "issue", "school_referral", f"form {policy.form_version}", after=after | {"school": blank.school_number}
        )
        with saving(content, command.path):
            changes = unit.commit()
    return Outcome(changes, command)


def _name(school: SchoolRow, language: str) -> str:
    if language == "both" and school.name_cy and school.name_cy != school.name:
        return f"{school.name_cy} / {school.name}"
    return (school.name_cy or school.name) if language == "cy" else school.name


def _refuse(file: ReferralFile, problems: tuple[Problem, ...]) -> None:
    if any(one.refuses for one in problems):
        first = problems[0]
        said = f"{first.wrong} {first.right}" if len(problems) == 1 else f"{len(problems)} faults, each named."
        text = f"{file.file_name} cannot go in; nothing was changed. {said}"
        raise FileRefused("file_refused", text, problems, file=file.file_name)


def _schools(session: Reading, desk: Desk, file: ReferralFile, told: str) -> Mapping[str, SchoolRow]:
    """The schools of the lines by their number; under no number the one that was named for the file."""
    numbers = {line.school_number for line in file.referrals if line.school_number}
    found = dict(schools.by_number(session, numbers))
    if told.strip():
        found[""] = known_school(session, desk, told)
    return found


def _faults(desk: Desk, file: ReferralFile, at: Mapping[str, SchoolRow]) -> Iterator[Problem]:
    label = referral_policy(desk.pack).field("school_number")
    column = label.english if label is not None else ""
    for line in file.referrals:
        if line.school_number not in at:
            key = "referral_school_unknown" if line.school_number else "referral_school_missing"
            yield problem(line.line, column, line.school_number, key)


def _kept(
    unit: Unit, desk: Desk, file: ReferralFile, line: ReferralLine, at: Mapping[str, SchoolRow], *, with_content: bool
) -> list[str]:
    """The number of the referral, nothing where it was held already; the file is kept once, with its first one."""
    says, school = checked(desk, line.says), at[line.school_number]
    if school_referrals.like(unit.session, says, school.id, file.sha256):
        return []
    new = NewSchoolReferral(
        says, file.source, None, school.id, None, file_name=file.file_name[:200], file_sha256=file.sha256,
        content=file.content if with_content else None,
    )  # fmt: skip
    return [keep(unit, desk, new).number]
