"""Papers of a prosecution, drawn from the record and issued under a number: charge, pack, lists, schedules, records."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.clock import local
from ecede_desktop.errors import Refused
from ecede_desktop.law.citations import value_on
from ecede_desktop.law.deadlines import deadlines
from ecede_desktop.law.measures import attendance
from ecede_desktop.law.offences import SJP, Offence, offence, penalty
from ecede_desktop.law.policy_costs import cost_rate
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.chronology_papers import IssuedPaper
from ecede_desktop.records.council import REPLY_ADDRESS
from ecede_desktop.records.court import DecisionRow, ProsecutionRow, still_said
from ecede_desktop.records.court_papers import KINDS, NOT_SERVED, AskCourtPaper, Both, CourtPaper, CourtSection
from ecede_desktop.records.names import fold
from ecede_desktop.records.statements import StatementRow
from ecede_desktop.reports import court_paper
from ecede_desktop.reports.wording import Words, words
from ecede_desktop.services import case_papers, charge_facts, charge_time, council
from ecede_desktop.services.case_papers import Issue, Kept
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.material import read_schedule
from ecede_desktop.store import cases, court, paper_service, prosecutions, pupils, statements, visits
from ecede_desktop.store.unit import Reading

SERIES = "CP"
SIGNED = ("charge", "requisition", "single_justice_pack", "certificate_of_service", "decision_record")


def preview_court_paper(desk: Desk, ask: AskCourtPaper) -> bytes:
    """The pages as they would be, each marked as a preview; nothing is recorded.

    Raises:
        NoSuchProsecution: there are none.
        Refused: there is no such paper, or it would not be lawful.
    """
    _check(ask)
    with desk.reading() as session:
        made, _ = _read(session, desk, ask, Issue("", desk.clock.now()))
    return court_paper.render(made)


def issue_court_paper(desk: Desk, ask: AskCourtPaper) -> Outcome[IssuedPaper]:
    """Issue a paper under the next number; its bytes are kept.

    Raises:
        NoSuchProsecution: there are none.
        Refused: as for the preview, or the record kept changing meanwhile.
    """
    _check(ask)

    def read(session: Reading, issue: Issue) -> tuple[CourtPaper, Kept]:
        return _read(session, desk, ask, issue)

    return case_papers.issue(desk, ask.kind, SERIES, read, court_paper.render)


@dataclass(frozen=True)
class _Told:
    """What a paper is made of: the proceedings and the words of both languages."""

    session: Reading
    desk: Desk
    row: ProsecutionRow
    en: Words
    cy: Words

    def __call__(self, key: str, **slots: object) -> Both:
        return self.en(key, **slots), self.cy(key, **slots)

    def days(self, key: str, **days: object) -> Both:
        """A sentence with days, each said in its language."""
        made = []
        for tongue in (self.en, self.cy):
            made.append(tongue(key, **{name: tongue.date(day) for name, day in days.items()}))  # type: ignore[arg-type]
        return made[0], made[1]

    def day(self, day: object) -> Both:
        return self.en.date(day), self.cy.date(day)  # type: ignore[arg-type]


def _check(ask: AskCourtPaper) -> None:
    case_papers.check_language(ask.language)
    if ask.kind not in KINDS:
        text = f"A paper of a prosecution is one of {', '.join(KINDS)}; “{ask.kind}” is none of them."
        raise Refused("court_paper_kind", text, field="kind", known=", ".join(KINDS))


def _read(session: Reading, desk: Desk, ask: AskCourtPaper, issue: Issue) -> tuple[CourtPaper, Kept]:
    row = prosecutions.get(session, ask.number)
    charge_time.check_paper(desk, row, ask.kind)
    told = _Told(
        session, desk, row, words(court_paper.WORDING, "en"), words(court_paper.WORDING, "cy")
    )  # fmt: skip
    case = cases.get(session, row.case_reference)
    law = offence(row.offence, row.first_day)
    facts: list[tuple[Both, Both]] = [
        (told("proceedings"), (row.number, row.number)),
        (told("case"), (row.case_reference, row.case_reference)),
        (told("defendant"), (row.defendant, row.defendant)),
        *_address(told, ask.kind),
        (told("child"), (row.pupil_name, row.pupil_name)),
        (told("offence"), (f"{law.english} ({law.citation})", f"{law.welsh} ({law.citation})")),
        (told("period"), (f"{told.en.date(row.first_day)} – {told.en.date(row.last_day)}",
                          f"{told.cy.date(row.first_day)} – {told.cy.date(row.last_day)}")),
        (told("issued"), (desk.user.full_name, desk.user.full_name)),
    ]  # fmt: skip
    if row.court:
        facts.insert(0, (told("court"), (row.court, row.court)))
    if row.offence_code:
        facts.append((told("code"), (row.offence_code, row.offence_code)))
    facts += [(told("language_of"), told(f"language_{row.language}")), *_order(told)]
    made = CourtPaper(
        kind=ask.kind,
        language=ask.language,
        number=issue.number,
        title=told(f"t_{ask.kind}"),
        council=(desk.pack.council_en, desk.pack.council_cy),
        issued_at=issue.at,
        issued_by=desk.user.full_name,
        facts=tuple(facts),
        sections=_SECTIONS[ask.kind](told),
        not_served=ask.kind in NOT_SERVED,
        to_sign=ask.kind
        in ("charge", "requisition", "single_justice_pack", "certificate_of_service", "decision_record"),
        purpose=" / ".join(reversed(told(f"t_{ask.kind}"))),
        first_day=row.first_day,
        last_day=row.last_day,
        parent_id=row.parent_id,
    )
    return made, Kept(case.pupil_id, case.id)


def _address(told: _Told, kind: str) -> list[tuple[Both, Both]]:
    """Where the defendant lives, on the papers that are served to begin proceedings."""
    if kind not in charge_time.BEGINNING:
        return []
    rows = pupils.parents(told.session, told.row.pupil_id)
    held = next((one.address for one in rows if one.id == told.row.parent_id), None)
    if held is None:
        return [(told("address"), told("address_unknown"))]
    said = ", ".join(line for line in (*held.lines, held.postcode) if line)
    return [(told("address"), (said, said))]


def _order(told: _Told) -> list[tuple[Both, Both]]:
    """The school attendance order whose breach is charged."""
    order = charge_facts.order_of(told.session, told.row)
    if order is None:
        return []
    english, welsh = (
        tongue("order_of", school=tongue.either(*order.school), day=tongue.date(order.served_on))
        for tongue in (told.en, told.cy)
    )
    return [(told("order"), (english, welsh))]


def _charge(told: _Told) -> tuple[CourtSection, ...]:
    row = told.row
    paragraphs = [(row.wording_en, row.wording_cy)]
    if row.alternative:
        paragraphs.append(told("alternative"))
    return (CourtSection(told("wording"), tuple(paragraphs)),)


def _requisition(told: _Told) -> tuple[CourtSection, ...]:
    today = told.desk.clock.today()
    coming = next((one for one in told.row.hearings if not one.outcome and one.on >= today), None)
    if coming is None:
        text = "A requisition names a hearing that is to come: list the next hearing of these proceedings first."
        raise Refused("requisition_hearing", text, rule="Criminal Procedure Rules r.7.4")
    at = f", {coming.at:%H:%M}" if coming.at else ""
    place = coming.court or told.row.court or "—"
    said = tuple(
        tongue("attend_text", court=place, day=tongue.day(coming.on), at=at) for tongue in (told.en, told.cy)
    )  # fmt: skip
    return *_charge(told), CourtSection(told("attend"), ((said[0], said[1]),))


def _pack(told: _Told) -> tuple[CourtSection, ...]:
    law = offence(told.row.offence, told.row.first_day)
    if told.row.route != SJP or not law.single_justice:
        text = "This notice is only for proceedings begun that way, on an offence that is not imprisonable."
        raise Refused("single_justice_unlawful", text, rule="Criminal Justice Act 2003 s.29(2AA)")
    rule = value_on(deadlines()["single_justice_reply"], told.desk.clock.today())
    days = rule.value.length if rule is not None else "—"
    forms = tuple(
        CourtSection(told(key), (told("form_text"),)) for key in ("form_guilty", "form_guilty_court", "form_not_guilty")
    )
    return (
        *_charge(told), *_facts(told), _with_it(told), *_of_sentence(told, law),
        CourtSection(told("reply"), (told("reply_text", days=days), _reply_to(told), told("reply_means"),
                                     told("reply_object"))),
        *forms,
    )  # fmt: skip


def _reply_to(told: _Told) -> Both:
    """Where the answers go to."""
    held = council.read_particulars(told.session, told.desk)[REPLY_ADDRESS]
    if not held.english.strip():
        text = (
            "The notice has to say where it is answered (Criminal Procedure Rules r.24.9): let a manager enter the"
            " council's address for answers in Settings first."
        )
        raise Refused("paper_reply_address", text, rule="Criminal Procedure Rules r.24.9")
    english, welsh = (", ".join(text.splitlines()) for text in (held.english, held.welsh or held.english))
    return told.en("reply_to", address=english), told.cy("reply_to", address=welsh)


def _with_it(told: _Told) -> CourtSection:
    """What is served with the notice: the summary in it, and every statement that is issued."""
    case = cases.get(told.session, told.row.case_reference)
    rows = tuple(
        (told("statement_by", name=one.witness), (one.document_number or "—",) * 2)
        for one in _statements(told, case.id)
    )
    here = (told("summary_of"), told("in_this"))
    return CourtSection(told("with_it"), (), (told("paper"), told("number")), (here, *rows))


def _of_sentence(told: _Told, law: Offence) -> tuple[CourtSection, ...]:
    """The most that may follow, and what the court is told of the defendant (CrimPR 24.9(3))."""
    source = penalty(told.row.offence, told.row.first_day).citation
    most = (
        told.en("most_text", most=law.most_en, source=source),
        told.cy("most_text", most=law.most_cy, source=source),
    )
    return (
        CourtSection(told("most"), (most, told("most_costs"))),
        CourtSection(told("convictions"), (told("convictions_text"),)),
    )


def _facts(told: _Told) -> tuple[CourtSection, ...]:
    counts = told.row.counts
    if not told.row.sessions:
        # The breach of an order is charged without a register: figures of none would say what nobody claims.
        return (CourtSection(told("summary"), (told("no_register"),)),)
    said = told(
        "counts", attended=counts.attended, possible=counts.possible, percent=attendance(counts) or "—",
        unauthorised=counts.unauthorised, missing=counts.missing,
    )  # fmt: skip
    rows = tuple(
        (told.day(day), told("am" if session == "AM" else "pm"), (code, code))
        for day, session, code in told.row.sessions
    )
    columns = (told("day"), told("session"), told("mark"))
    return CourtSection(told("summary"), (said,)), CourtSection(told("sessions"), (), columns, rows)


def _statements(told: _Told, case_id: UUID) -> list[StatementRow]:
    """The statements that are issued, against this defendant or against nobody by name."""
    found = statements.of_case(told.session, case_id)
    return [one for one in found if one.frozen_at is not None and one.parent_id in (None, told.row.parent_id)]


def _witnesses(told: _Told) -> tuple[CourtSection, ...]:
    case = cases.get(told.session, told.row.case_reference)
    days = prosecutions.witness_days(told.session, case.id)
    rows = []
    for one in _statements(told, case.id):
        # A name is typed for each day anew, and another spelling of it is still that witness.
        mine = still_said([row for row in days if fold(row.witness) == fold(one.witness)])
        said = [told.days("can" if row.available else "cannot", first=row.first_day, last=row.last_day) for row in mine]
        both = ("; ".join(text[0] for text in said), "; ".join(text[1] for text in said))
        rows.append(((one.witness, one.witness), (one.document_number or "—",) * 2, both))
    columns = (told("witness"), told("statement"), told("can_come"))
    return (CourtSection(told("t_witness_list"), (), columns, tuple(rows)),)


def _exhibits(told: _Told) -> tuple[CourtSection, ...]:
    case = cases.get(told.session, told.row.case_reference)
    pairs = [(one, exhibit) for one in _statements(told, case.id) for exhibit in one.exhibits]
    rows = tuple(
        ((exhibit.reference,) * 2, (exhibit.title,) * 2, told.day(exhibit.on) if exhibit.on else ("", ""))
        for _, exhibit in pairs
    )
    labels = tuple(
        told("label", reference=exhibit.reference, title=exhibit.title, witness=one.witness) for one, exhibit in pairs
    )
    columns = (told("exhibit"), told("what"), told("of_day"))
    return CourtSection(told("t_exhibit_list"), (), columns, rows), CourtSection(told("labels"), labels)


def _costs(told: _Told) -> tuple[CourtSection, ...]:
    rate = cost_rate(told.desk.pack, told.desk.clock.today())
    if rate is None:
        raise Refused("costs_rate", "The policy pack has no rate of costs for today: let an administrator set it.")
    case = cases.get(told.session, told.row.case_reference)
    contacts = len(visits.contacts(told.session, case.id))
    parts = (
        ("contacts_hours", contacts, contacts * rate.value.minutes_per_contact),
        ("file_hours", 1, rate.value.file_minutes),
    )
    each = f"£{rate.value.pence_per_hour / 100:.2f}"
    rows = [
        (told(key), (str(number),) * 2, (each,) * 2, (_pounds(rate.value.pence(minutes)),) * 2)
        for key, number, minutes in parts
    ]
    total = sum(rate.value.pence(minutes) for _, _, minutes in parts)
    rows.append((told("total"), ("", ""), ("", ""), (_pounds(total),) * 2))
    columns = (told("work"), told("number_of"), told("rate"), told("amount"))
    return (CourtSection(told("t_costs_schedule"), (told("costs_note"),), columns, tuple(rows)),)


def _service(told: _Told) -> tuple[CourtSection, ...]:
    case = cases.get(told.session, told.row.case_reference)
    served = [
        one for one in paper_service.of_case(told.session, case.id)
        if one.served_on is not None and one.parent_id in (None, told.row.parent_id)
    ]  # fmt: skip
    statement = words("court_statement", "en"), words("court_statement", "cy")
    rows = tuple(
        (
            (one.document_number,) * 2, (statement[0](f"method_{one.method}"), statement[1](f"method_{one.method}")),
            told.day(one.sent_on), told.day(one.served_on),
        )
        for one in served
    )  # fmt: skip
    columns = (told("paper"), told("how"), told("sent"), told("received"))
    return (CourtSection(told("t_certificate_of_service"), (told("certify"),), columns, rows),)


def _interview(told: _Told) -> tuple[CourtSection, ...]:
    case = cases.get(told.session, told.row.case_reference)
    found = []
    for row in court.interviews(told.session, case.id):
        for one in row.outcomes if row.parent_id == told.row.parent_id else ():
            title = told.day(one.on)
            paragraphs: list[Both] = []
            if one.caution:
                paragraphs += [told("caution"), (one.caution,) * 2]
            if one.present:
                paragraphs.append((f"{told.en('present')}: {', '.join(one.present)}",
                                   f"{told.cy('present')}: {', '.join(one.present)}"))  # fmt: skip
            paragraphs.append((one.record or "—",) * 2)
            found.append(CourtSection(title, tuple(paragraphs)))
    return tuple(found) or (CourtSection(told("record"), (), (told("record"),)),)


def _decision(told: _Told) -> tuple[CourtSection, ...]:
    row = _decided(told)
    second = row.decided_by or "—"
    on = local(row.decided_at).date() if row.decided_at else None
    said = tuple(
        tongue("decided_by", first=row.proposed_by, second=second, day=tongue.date(on) if on else "—")
        for tongue in (told.en, told.cy)
    )
    answers = tuple((text,) * 2 for text in row.considered.values())
    last = [told.days("begin_by", day=row.last_day_to_begin)] if row.last_day_to_begin else []
    return (
        CourtSection(told("evidential"), ((row.evidential_reasons,) * 2, *answers)),
        CourtSection(told("decided"), ((said[0], said[1]), (row.decided_reasons,) * 2, *last)),
    )


def _supervision(told: _Told) -> tuple[CourtSection, ...]:
    case = cases.get(told.session, told.row.case_reference)
    found = []
    for row in court.considerations(told.session, case.id):
        said = tuple(
            tongue("considered", name=row.considered_by, day=tongue.date(row.on), outcome=row.outcome.replace("_", " "))
            for tongue in (told.en, told.cy)
        )
        found.append(CourtSection((said[0], said[1]), ((row.reasons,) * 2,)))
    return tuple(found)


def _unused(told: _Told) -> tuple[CourtSection, ...]:
    case = cases.get(told.session, told.row.case_reference)
    rows = read_schedule(told.session, case.id, case.reference).rows
    columns = (told("of_day"), told("what"), told("why"))

    def lines(status: str) -> tuple[tuple[Both, ...], ...]:
        return tuple(
            (told.day(one.on) if one.on else ("", ""), (one.description,) * 2, (one.reason,) * 2)
            for one in rows
            if one.status == status
        )

    return (
        CourtSection(told("non_sensitive"), (), columns, lines("unused")),
        CourtSection(told("sensitive"), (), columns, lines("sensitive")),
    )


def _decided(told: _Told) -> DecisionRow:
    return court.decision(told.session, told.row.decision_id)


def _pounds(pence: int) -> str:
    return f"£{pence // 100}.{pence % 100:02d}"


_SECTIONS: Mapping[str, Callable[[_Told], tuple[CourtSection, ...]]] = {
    "charge": _charge,
    "requisition": _requisition,
    "single_justice_pack": _pack,
    "statement_of_facts": _facts,
    "witness_list": _witnesses,
    "exhibit_list": _exhibits,
    "costs_schedule": _costs,
    "certificate_of_service": _service,
    "interview_record": _interview,
    "decision_record": _decision,
    "supervision_consideration": _supervision,
    "unused_schedule": _unused,
}
