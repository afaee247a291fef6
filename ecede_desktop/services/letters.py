"""Letters from templates: previewed on a real case, issued under a number, and the council's own versions of them."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from ecede_desktop import paths
from ecede_desktop.errors import Refused
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.chronology_papers import IssuedPaper
from ecede_desktop.records.letters import AddTemplate, LetterPaper, LetterRow, TemplateRow, WriteLetter
from ecede_desktop.records.pupils import ParentRow
from ecede_desktop.records.users import Role
from ecede_desktop.reports.letters import render_docx, render_pdf
from ecede_desktop.reports.letters.fields import FIELDS
from ecede_desktop.reports.letters.template import (
    LONGEST,
    Filled,
    LetterTooLong,
    Template,
    TemplateFault,
    TemplateWrong,
    check_template,
    fill,
    parse,
    used_fields,
)
from ecede_desktop.services import case_papers
from ecede_desktop.services.case_papers import Issue, Kept, ToIssue
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.letter_values import values_of
from ecede_desktop.services.living import check_living
from ecede_desktop.services.paper_files import check_writable, save_pdf, saving
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import letters as store
from ecede_desktop.store import pupils
from ecede_desktop.store.cases import CaseRecord
from ecede_desktop.store.unit import Reading, Unit

KIND, SERIES = "letter", "LT"


def templates(desk: Desk) -> tuple[TemplateRow, ...]:
    """Every letter that may be written: the council's own version where it has one, by title."""
    with desk.reading() as session:
        own = store.own_templates(session)
    rows = [_row(ours, ours.version, False) for key, ours in _shipped().items() if key not in own]
    rows += [_own_row(key, str(version), text) for key, (version, text) in own.items()]
    return tuple(sorted(rows, key=lambda row: row.title_en))


def _own_row(key: str, version: str, text: str) -> TemplateRow:
    """The council's own; one that can no longer be used is listed with what is wrong, and stops no other."""
    try:
        return _row(parse(text, key), version, True)
    except TemplateWrong as wrong:
        return TemplateRow(key, version, key, key, True, faults=tuple(str(fault) for fault in wrong.faults))


def template_text(desk: Desk, key: str) -> str:
    """The text of a template as it is used now, to be changed and given back.

    Raises:
        Refused: there is no such letter.
    """
    with desk.reading() as session:
        own = store.own_templates(session)
    if key in own:
        return own[key][1]
    _ours(key)
    return (_folder() / f"{key}.toml").read_text(encoding="utf-8")


def check_text(text: str, name: str) -> tuple[str, ...]:
    """What is wrong with a template, each with its place; nothing where it can be used."""
    return tuple(str(fault) for fault in check_template(text, name))


def check_file(path: Path) -> tuple[str, ...]:
    """What is wrong with the template in a file, each with its line.

    Raises:
        Refused: the file cannot be read as text.
    """
    return check_text(_text(path), path.name)


def take_template(desk: Desk, path: Path, note: str = "") -> Outcome[TemplateRow]:
    """Take in the council's own version of a letter from a file.

    Raises:
        Refused: the file cannot be read as text, or as ``add_template``.
    """
    return add_template(desk, AddTemplate(_text(path), note))


def save_template(desk: Desk, key: str, path: Path) -> Path:
    """Write a template as it is used now to a file, to be changed; it holds nothing of anybody.

    Raises:
        Refused: there is no such letter.
        NotSaved: the file cannot be written.
    """
    return save_pdf(template_text(desk, key).encode(), path)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig") if path.stat().st_size <= 4 * LONGEST else "x" * (LONGEST + 1)
    except (OSError, UnicodeDecodeError):
        text = f"The file “{path.name}” cannot be read as text in UTF-8. Choose another, or save it anew."
        raise Refused("template_file", text, field="file", name=path.name) from None


def known_fields() -> tuple[tuple[str, str, str], ...]:
    """Every field that a template may use: its name and what it is, in English and Welsh."""
    return tuple((field.key, field.english, field.welsh) for field in FIELDS.values())


def add_template(desk: Desk, command: AddTemplate) -> Outcome[TemplateRow]:
    """Take in the council's own version of a letter; a manager does it, and what is wrong is named with its place.

    Raises:
        Refused: it cannot be used, or only a manager may.
    """
    if desk.user.role is not Role.MANAGER:
        text = "The council's letters are changed by a manager. Let a manager sign in."
        raise Refused("template_manager", text)
    faults = check_template(command.content)
    if faults:
        raise _wrong(faults)
    template = parse(command.content)
    with desk.writing() as unit:
        held = store.own_templates(unit.session).get(template.key)
        if held is not None and held[1] == command.content:
            return Outcome(Changes(), _row(template, str(held[0]), True))
        version = store.add_template(unit, template.key, command.content, template.sha256, command.note.strip())
        return Outcome(unit.commit(), _row(template, str(version), True))


def retire_template(desk: Desk, key: str) -> Outcome[None]:
    """Use our own letter again; what was written from the council's stays as it is.

    Raises:
        Refused: only a manager may.
    """
    if desk.user.role is not Role.MANAGER:
        raise Refused("template_manager", "The council's letters are changed by a manager. Let a manager sign in.")
    with desk.writing() as unit:
        done = store.retire_template(unit, key)
        return Outcome(unit.commit() if done else Changes(), None)


def preview_letter(desk: Desk, command: WriteLetter) -> bytes:
    """The pages as they would be, each marked as a preview; nothing is recorded.

    Raises:
        NoSuchCase: there is none.
        Refused: there is no such letter, the parent is not this child's, or a value that it needs is missing.
    """
    case_papers.check_language(command.language)
    with desk.reading() as session:
        made, _ = _read(session, desk, command, Issue("", desk.clock.now()))
    return render_pdf.render(made)


def check_letter(desk: Desk, command: WriteLetter) -> None:
    """See that a letter could be issued, without drawing its pages.

    Raises:
        NoSuchCase: there is none.
        Refused: as for the preview.
    """
    case_papers.check_language(command.language)
    with desk.reading() as session:
        read_to_issue(session, desk, command)


def issue_letter(desk: Desk, command: WriteLetter) -> Outcome[IssuedPaper]:
    """Issue a letter under the next number, with every value that stood in it.

    Raises:
        NoSuchCase: there is none.
        Refused: as for the preview, or the record kept changing meanwhile.
    """
    case_papers.check_language(command.language)
    one = to_issue(desk, command)
    return case_papers.issue(desk, KIND, SERIES, one.read, render_pdf.render, one.also)


def read_unnumbered(session: Reading, desk: Desk, command: WriteLetter) -> tuple[LetterPaper, CaseRecord]:
    """A letter as it would be said now, without a number.

    Raises:
        NoSuchCase: there is none.
        Refused: as for the preview.
    """
    return _read(session, desk, command, Issue("", desk.clock.now()))


def read_to_issue(session: Reading, desk: Desk, command: WriteLetter) -> LetterPaper:
    """A letter as it would be issued now; what stands in its way is refused.

    Raises:
        NoSuchCase: there is none.
        Refused: as for the preview, or a letter on which the law builds has no address.
    """
    made, _ = read_unnumbered(session, desk, command)
    _check_address(session, made)
    return made


def to_issue(
    desk: Desk, command: WriteLetter, batch: Callable[[], UUID | None] = lambda: None, place: int = 0
) -> ToIssue[LetterPaper]:
    """How a letter is read and what is kept of it; of a batch, with its place there."""

    def read(session: Reading, issue: Issue) -> tuple[LetterPaper, Kept]:
        made, case = _read(session, desk, command, issue)
        _check_address(session, made)
        return made, Kept(case.pupil_id, case.id)

    def also(unit: Unit, document_id: UUID, made: LetterPaper) -> None:
        case = find_case(unit.session, desk.pack, command.reference)
        template = _template(unit.session, command.template)
        fields = case_papers.plain(made) | {"title_en": template.title_en, "title_cy": template.title_cy}
        said = {
            "template": made.template, "template_version": made.template_version,
            "template_sha256": made.template_sha256, "case_id": case.id, "pupil_id": case.pupil_id,
            "parent_id": command.parent_id, "addressee": made.addressee, "address": "\n".join(made.address),
            "language": made.language, "on": made.on, "fields": fields, "document_id": document_id,
            "batch_id": batch(), "place": place,
        }  # fmt: skip
        store.add_letter(unit, said, [text for _, text in (*made.english, *made.welsh)])

    return ToIssue(read, also)


def save_word(desk: Desk, command: WriteLetter, path: Path) -> Outcome[Path]:
    """Write a letter as a Word file for those who must edit it; the audit says that it left the store.

    Raises:
        Refused: as for the preview, or the file cannot be written.
    """
    case_papers.check_language(command.language)
    check_writable(path)
    with desk.reading() as session:
        made, case = _read(session, desk, command, Issue("", desk.clock.now()))
    content = render_docx.render(made)
    with desk.writing() as unit, saving(content, path):
        after = {"template": made.template, "sha256": hashlib.sha256(content).hexdigest(), "case": str(case.id)}
        unit.record("export", "letter", case.id, after=after)
        return Outcome(unit.commit(), path)


def letters_of(desk: Desk, reference: str) -> tuple[LetterRow, ...]:
    """The letters of a case, the newest first.

    Raises:
        NoSuchCase: there is none.
    """
    with desk.reading() as session:
        return store.of_case(session, find_case(session, desk.pack, reference).id)


def _read(session: Reading, desk: Desk, command: WriteLetter, issue: Issue) -> tuple[LetterPaper, CaseRecord]:
    case = find_case(session, desk.pack, command.reference)
    template = _template(session, command.template)
    parent = next((row for row in pupils.parents(session, case.pupil_id) if row.id == command.parent_id), None)
    if parent is None:
        raise Refused("letter_parent", "Choose a parent who is recorded of this child.", field="parent_id")
    check_living(session, parent)
    english, welsh = values_of(session, desk, case, parent, command)
    _check_needed(template, english)
    subject_en, said_en = _fill(template, english, "en")
    subject_cy, said_cy = _fill(template, welsh, "cy")
    officer = english["officer"]
    made = LetterPaper(
        language=command.language,
        number=issue.number,
        template=template.key,
        template_version=template.version,
        template_sha256=template.sha256,
        council=(desk.pack.council_en, desk.pack.council_cy),
        service=(desk.pack.service_en, desk.pack.service_cy),
        issued_at=issue.at,
        on=desk.clock.today(),
        signed_by=desk.user.full_name or desk.user.name,
        phone=str(officer["phone"]),
        addressee=parent.full_name,
        address=_lines(parent),
        reference=case.reference,
        subject=(subject_en, subject_cy),
        english=tuple((one.kind, one.text) for one in said_en),
        welsh=tuple((one.kind, one.text) for one in said_cy),
        purpose=f"{template.title_cy} / {template.title_en}",
    )
    return made, case


def _fill(
    template: Template, values: Mapping[str, Mapping[str, Any]], language: str
) -> tuple[str, tuple[Filled, ...]]:  # fmt: skip
    try:
        return fill(template, values, language)
    except LetterTooLong:
        text = (
            "The letter would be longer than any letter. Shorten what you add, and send the rest as a paper of its own."
        )
        raise Refused("letter_too_long", text, field="text") from None


def _check_needed(template: Template, values: Mapping[str, Mapping[str, Any]]) -> None:
    """Every value that the letter shows, and does not only ask about, must be there."""
    needed, _ = used_fields(template)
    for key in sorted(needed):
        group, _, name = key.partition(".")
        # A list that is empty says nothing, and what stands in its loop is not asked for.
        if "[]" not in key and values[group][name] in ("", None):
            field = FIELDS[key]
            text = f"This letter needs: {field.english}. Write or record it first."
            raise Refused(
                "letter_value", text, field=name if group == "own" else "template", needed=field.english,
                needed_cy=field.welsh,
            )  # fmt: skip


def _template(session: Reading, key: str) -> Template:
    held = store.own_templates(session).get(key)
    if held is None:
        return _ours(key)
    try:
        return dataclasses.replace(parse(held[1], key), version=f"{held[0]}")
    except TemplateWrong as wrong:
        raise _wrong(wrong.faults) from None


def _wrong(faults: Sequence[TemplateFault]) -> Refused:
    first = str(faults[0])
    return Refused("template_wrong", f"The letter cannot be used: {first}", field="content", fault=first)


def _ours(key: str) -> Template:
    found = _shipped().get(key)
    if found is None:
        known = ", ".join(_shipped())
        raise Refused(
            "no_such_template", f"There is no letter “{key}”. There are: {known}.", field="template", known=known
        )
    return found


@cache
def _shipped() -> Mapping[str, Template]:
    return {path.stem: parse(path.read_text(encoding="utf-8"), path.name) for path in sorted(_folder().glob("*.toml"))}


def _folder() -> Path:
    return paths.resources() / "letters" / "templates"


def _row(template: Template, version: str, own: bool) -> TemplateRow:
    needed, asked = used_fields(template)
    typed = tuple(sorted(key for key in needed | asked if key.startswith("own.")))
    return TemplateRow(template.key, version, template.title_en, template.title_cy, own, typed)


def _check_address(session: Reading, made: LetterPaper) -> None:
    """A letter on which the law builds says where it goes; somebody of no fixed abode has a place to be found."""
    if _template(session, made.template).law and not made.address:
        text = (
            f"No address of {made.addressee} is recorded, and a letter on which the law builds needs one. Record where"
            " the parent lives, or where somebody of no fixed abode can be found."
        )
        raise Refused("letter_address", text, field="parent_id", name=made.addressee)


def _lines(parent: ParentRow) -> tuple[str, ...]:
    if parent.address is None:
        return ()
    return tuple(line for line in (*parent.address.lines, parent.address.postcode) if line)
