"""Proceedings, statements and certificates as cards of the Court tab, each with what can be done there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame

from ecede_desktop.clock import local
from ecede_desktop.records.charge_papers import CertificateRow
from ecede_desktop.records.charges import BreachedOrder
from ecede_desktop.records.court import CourtDeadline, ProsecutionRow, WitnessDayRow
from ecede_desktop.records.statements import StatementRow
from ecede_desktop.ui import court_words, i18n
from ecede_desktop.ui.case.charge_work import ChargeWork
from ecede_desktop.ui.case.counted_days_dialog import CountedDay
from ecede_desktop.ui.case.court_work import CourtWork
from ecede_desktop.ui.notice_words import own
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.section import Act, fact_card

translate = QCoreApplication.translate
Line = tuple[str, str]


class ChargeCards:
    """Makes the cards; whoever shows them gives what opens a paper."""

    def __init__(
        self, work: CourtWork, charges: ChargeWork, show_papers: Callable[[ProsecutionRow], None],
        show_paper: Callable[[str], None],
    ) -> None:  # fmt: skip
        self._work, self._charges = work, charges
        self._show_papers, self._show_paper = show_papers, show_paper

    def proceedings(
        self, row: ProsecutionRow, days: Sequence[CourtDeadline], certificates: Sequence[CertificateRow],
        order: BreachedOrder | None, witnesses: Sequence[WitnessDayRow] = (),
    ) -> QFrame:  # fmt: skip
        """Proceedings against one parent: what happened, what is listed and who cannot come, which days run."""
        head = translate("CourtTab", "{number}: {defendant}").format(number=row.number, defendant=row.defendant)
        charged = translate("CourtTab", "{offence}; {count} sessions, {first} to {last}; {route}")
        if not row.sessions:
            charged = translate("CourtTab", "{offence}; {first} to {last}; {route}")
        charged = charged.format(
            offence=court_words.offence(row.offence), count=len(row.sessions), first=i18n.format_day(row.first_day),
            last=i18n.format_day(row.last_day), route=court_words.route(row.route),
        )  # fmt: skip
        by = translate("CourtTab", "Begun by {name}").format(name=row.begun_by)
        if row.approved_by:
            by = translate("CourtTab", "Begun by {manager}, with {name}")
            by = by.format(manager=row.approved_by, name=row.begun_by)
        language = translate("CourtTab", "Language of the proceedings: {language}").format(
            language=court_words.in_language(row.language)
        )
        lines: list[Line] = [(charged, ""), (own(row.wording_en, row.wording_cy), "small"), _breached(order)]
        lines += [(language, "muted"), (by, "muted")]
        lines += [(court_words.event(one), "") for one in row.events]
        for one in row.hearings:
            lines.append((court_words.hearing(one), "strong"))
            lines += [(said, "warning") for said in court_words.no_court_day(one)]
            lines += [(said, "warning") for said in court_words.cannot_come(one, witnesses)]
        lines += [(court_words.deadline(one), _weight(one)) for one in days]
        lines += [_certified(row, certificates)]
        acts = [*self._acts(row), *self._of_head(row), *self._explained(row, days)]
        sign, token = ("met", Token.MUTED) if row.over else ("forward", Token.ACCENT)
        return fact_card(head, lines, acts, icon_name=sign, token=token)

    def certificate(self, row: CertificateRow, reference: str) -> QFrame:
        """A certificate of attendance, and whether it came back signed."""
        head = translate("CourtTab", "Certificate of attendance {number}").format(number=row.number)
        about = translate("CourtTab", "{school}, {first} to {last}; for {charge}").format(
            school=own(*row.school), first=i18n.format_day(row.first_day), last=i18n.format_day(row.last_day),
            charge=row.charge,
        )  # fmt: skip
        state = translate("CourtTab", "Not signed yet by the head teacher, {name}.").format(name=row.head_teacher)
        if row.signed is not None:
            state = translate("CourtTab", "Signed {day} by {name}.").format(
                day=i18n.format_day(row.signed.signed_on), name=row.signed.signed_by
            )
        acts: list[Act] = [
            (translate("CourtTab", "Show the paper"), row.number, partial(self._show_paper, row.number)),
            (_signed_act(row.signed is not None), row.number,
             lambda: self._charges.certificate_signed(row, reference)),
        ]  # fmt: skip
        copy = _copy(row.signed.attachment_title if row.signed is not None else "")
        lines = [(about, "muted"), (state, "strong"), (copy, "small")]
        sign, token = ("met", Token.SUCCESS) if row.signed is not None else ("warning", Token.WARNING)
        return fact_card(head, lines, acts, icon_name=sign, token=token)

    def statement(self, row: StatementRow) -> QFrame:
        """A statement: a draft, issued, or signed."""
        said = translate("CourtTab", "Version {number}, {day}").format(
            number=row.version, day=i18n.format_day(local(row.recorded_at).date())
        )
        head, exhibits = _whose(row), "; ".join(f"{one.reference} {one.title}" for one in row.exhibits)
        if row.frozen_at is None:
            words = translate("CourtTab", "Change or issue it")
            act = (words, f"{words}: {head}", lambda: self._charges.change(row))
            draft = translate("CourtTab", "A draft: not issued to be signed yet.")
            lines = [(draft, ""), (said, "muted"), (_language(row), "muted"), (exhibits, "small")]
            return fact_card(head, lines, (act,), icon_name="pause", token=Token.MUTED)
        number = row.document_number
        state = translate("CourtTab", "Issued as {number}; not signed yet.").format(number=number)
        if row.signed_on is not None:
            state = translate("CourtTab", "{number}, signed {day}.")
            state = state.format(number=number, day=i18n.format_day(row.signed_on))
        acts: list[Act] = [
            (translate("CourtTab", "Show the paper"), number, partial(self._show_paper, number)),
            (_signed_act(row.signed_on is not None), number, lambda: self._charges.statement_signed(row)),
        ]
        sign, token = ("met", Token.SUCCESS) if row.signed_on is not None else ("warning", Token.WARNING)
        copy = _copy(row.signed_copy)
        lines = [(state, "strong"), (_language(row), "muted"), (exhibits, "small"), (copy, "small")]
        return fact_card(head, lines, acts, icon_name=sign, token=token)

    def _acts(self, row: ProsecutionRow) -> list[Act]:
        acts: list[Act] = [
            (translate("CourtTab", "What happened"), row.number, lambda: self._work.happened(row)),
            (translate("CourtTab", "Papers"), row.number, partial(self._show_papers, row)),
        ]
        if not row.over:
            words = translate("CourtTab", "List a hearing")
            acts.append((words, row.number, lambda: self._work.list_hearing(row)))
        waiting = [one for one in row.hearings if not one.outcome]
        for one in waiting:
            words = translate("CourtTab", "What came of the hearing")
            if len(waiting) > 1:
                words = translate("CourtTab", "What came of the hearing on {day}").format(day=i18n.format_day(one.on))
            acts.append((words, row.number, partial(self._work.hearing_over, one)))
        if any(one.withdrawn_at is None for one in row.events):
            words = translate("CourtTab", "Something here was wrong")
            acts.append((words, row.number, lambda: self._work.take_back(row)))
        return acts

    def _explained(self, row: ProsecutionRow, days: Sequence[CourtDeadline]) -> list[Act]:
        """The way to each counted day's steps."""
        counted = [CountedDay(court_words.deadline(one), (one.key, one.trigger, None)) for one in days]
        if not counted:
            return []
        words = translate("CourtTab", "How the days are counted")
        explain = partial(self._charges.explain, row.case_reference, row.number, counted)
        return [(words, f"{words}: {row.number}", explain)]

    def _of_head(self, row: ProsecutionRow) -> list[Act]:
        """What the head teacher signs over a charge that has not ended; no register proves the breach of an order."""
        if row.over or not row.sessions:
            return []
        certificate = translate("CourtTab", "Head teacher's certificate")
        statement = translate("CourtTab", "Head teacher's statement")
        return [
            (certificate, f"{certificate}: {row.number}", lambda: self._charges.certificate(row)),
            (statement, f"{statement}: {row.number}", lambda: self._charges.statement(row)),
        ]


def _weight(day: CourtDeadline) -> str:
    """What the council has to meet stands out; the defendant's days are as they are; what is answered is small."""
    if not day.is_open:
        return "small"
    return "warning" if day.ours else ""


def _breached(order: BreachedOrder | None) -> Line:
    """The school attendance order whose breach is charged."""
    if order is None:
        return "", ""
    said = translate("CourtTab", "School attendance order naming {school}, served {day}")
    return said.format(school=own(*order.school), day=i18n.format_day(order.served_on)), ""


def _certified(row: ProsecutionRow, certificates: Sequence[CertificateRow]) -> Line:
    """Which certificate of attendance is of a charge; of one that has not ended, that there is none."""
    numbers = ", ".join(one.number for one in certificates if one.charge == row.number)
    if numbers:
        return translate("CourtTab", "Certificate of attendance: {numbers}").format(numbers=numbers), "muted"
    if row.over or not row.sessions:
        return "", ""
    return translate("CourtTab", "The head teacher's certificate of attendance is not issued yet."), "warning"


def _whose(row: StatementRow) -> str:
    if row.kind != "head_teacher":
        return row.witness
    said = translate("CourtTab", "Statement of the head teacher, {witness}, for {charge}")
    return said.format(witness=row.witness, charge=row.charge)


def _language(row: StatementRow) -> str:
    return translate("CourtTab", "In Welsh") if row.language == "cy" else translate("CourtTab", "In English")


def _signed_act(signed: bool) -> str:
    return translate("CourtTab", "Add the signed pages") if signed else translate("CourtTab", "It was signed")


def _copy(title: str) -> str:
    return translate("CourtTab", "Signed pages: {title}").format(title=title) if title else ""
