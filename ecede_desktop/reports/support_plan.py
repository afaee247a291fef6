"""A support plan or parenting contract to be signed: where it starts, who does what, the support, the signatures."""

from __future__ import annotations

from collections.abc import Sequence

from ecede_desktop.law.measures import attendance
from ecede_desktop.law.plans import PlanKind, Role
from ecede_desktop.records.plan_papers import PlanPaper
from ecede_desktop.records.plans import PlanActionRow, Signer
from ecede_desktop.reports import fonts, percents, tables
from ecede_desktop.reports.paper import LEFT, RIGHT, TOP, WIDTH, Facts, Paper, pdf
from ecede_desktop.reports.parts import in_parts, numbered
from ecede_desktop.reports.sheet import INK, LINE, MUTED, PAGE_WIDTH, PALE, Sheet
from ecede_desktop.reports.tables import Column
from ecede_desktop.reports.wording import Words, languages_of, words

WORDING = "support_plan"
LABEL = 118.0
LINE_HEIGHT = 14.5
BOX = 74.0
_ORDER = (Role.PARENT, Role.CHILD, Role.SCHOOL, Role.OTHER, Role.OFFICER)


def render(plan: PlanPaper) -> bytes:
    """The PDF; the same record gives the same bytes."""
    tongue = words(WORDING, "en" if plan.language == "en" else "cy")
    kind = tongue.either(*plan.kind)
    facts = Facts(
        title=tongue("document_title", kind=kind, number=plan.number or tongue("preview")),
        author=tongue.either(*plan.council),
        subject=tongue("document_subject"),
        keywords=f"{plan.number} {plan.plan.case_reference}".strip(),
        language=plan.language,
        written_at=plan.issued_at,
    )
    return pdf(compose(plan), facts)


def compose(plan: PlanPaper) -> Paper:
    """The pages before they are a file; in both languages Welsh comes first, and everybody signs once, at the end."""
    paper = in_parts(
        WORDING, plan.language, lambda paper, tongue, _whole: _part(paper, plan, tongue),
        lambda sheet, index, tongue: numbered(
            sheet, index, plan.number, tongue, middle=lambda foot, y: _whose(foot, y, plan)
        ),
    )  # fmt: skip
    _sign(paper, plan, [words(WORDING, one) for one in languages_of(plan.language)])
    return paper


def _part(paper: Paper, plan: PlanPaper, tongue: Words) -> None:
    _head(paper, plan, tongue)
    _start(paper, plan, tongue)
    row = plan.plan
    for key, text in (("childs_wishes", row.childs_wishes), ("parents_wishes", row.parents_wishes)):
        if text:
            _section(paper, tongue(key))
            paper.paragraph(text)
    _actions(paper, plan, tongue)
    _support(paper, plan, tongue)
    if row.note:
        _section(paper, tongue("note"))
        paper.paragraph(row.note)
    paper.y += 4
    paper.paragraph(tongue("contract_effect" if row.kind is PlanKind.PARENTING_CONTRACT else "plan_effect"), size=9)
    paper.note(tongue("welsh_offer"))


def _head(paper: Paper, plan: PlanPaper, tongue: Words) -> None:
    """Council and service, what it is, of which child and for how long."""
    for names, font, ink in ((plan.council, fonts.BOLD, INK), (plan.service, fonts.REGULAR, MUTED)):
        paper.sheet.text(LEFT, paper.y, tongue.either(*names), font=font, size=10.5, ink=ink)
        paper.y += 14
    paper.sheet.rule(LEFT, paper.y - 6, RIGHT, ink=INK, weight=1.6)
    paper.y += 24
    paper.sheet.text(LEFT, paper.y, tongue.either(*plan.kind), font=fonts.BOLD, size=21)
    paper.y += 8
    row = plan.plan
    holds = tongue("from_day", first=tongue.date(row.first_day))
    if row.last_day is not None:
        holds = tongue("first_to_last", first=tongue.date(row.first_day), last=tongue.date(row.last_day))
    facts = (
        ("child", plan.child_name),
        ("date_of_birth", tongue.date(plan.date_of_birth) if plan.date_of_birth else tongue("not_recorded")),
        ("school", tongue.either(*plan.school) or tongue("not_recorded")),
        ("reference", row.case_reference),
        ("agreed_on", tongue.day(row.agreed_on)),
        ("holds", holds),
        ("review_on", tongue.day(row.review_on) if row.review_on else ""),
    )
    for key, value in facts:
        if value:
            paper.y += LINE_HEIGHT
            paper.sheet.text(LEFT, paper.y, tongue(key), size=9, ink=MUTED)
            font = fonts.BOLD if key == "child" else fonts.REGULAR
            size = fonts.fitting(value, font, 9.5, WIDTH - LABEL) or 5.0
            paper.sheet.text(LEFT + LABEL, paper.y, value, font=font, size=size)
    paper.y += 6


def _start(paper: Paper, plan: PlanPaper, tongue: Words) -> None:
    """The figure it starts from, with the counts and the missing marks, and the figure aimed at."""
    _section(paper, tongue("start"))
    before, counts = plan.before, plan.before.counts
    days = {"first": tongue.date(before.first_day), "last": tongue.date(before.last_day)}
    said = tongue("attendance_none", **days)
    if counts.possible:
        figure = percents.written(attendance(counts))
        said = tongue(
            "attendance_before", attendance=figure, attended=counts.attended, possible=counts.possible, **days
        )
    said = f"{said} {tongue('attendance_missing', missing=counts.missing)}"
    if plan.plan.target is not None:
        said = f"{said} {tongue('target', target=plan.plan.target)}"
    paper.paragraph(said)


def _actions(paper: Paper, plan: PlanPaper, tongue: Words) -> None:
    """Who does what by when; in a contract the parent's own stand apart, under what the parent states."""
    row = plan.plan
    if row.kind is not PlanKind.PARENTING_CONTRACT:
        _section(paper, tongue("actions"))
        _table(paper, row.actions, tongue)
        return
    theirs = [action for action in row.actions if action.role is Role.PARENT]
    others = [action for action in row.actions if action.role is not Role.PARENT]
    _section(paper, tongue("parent_agrees"))
    if row.last_day is not None:
        days = {"first": tongue.date(row.first_day), "last": tongue.date(row.last_day)}
        paper.paragraph(tongue("parent_states", **days))
    _table(paper, theirs, tongue)
    if others:
        _section(paper, tongue("others_agree"))
        _table(paper, others, tongue)


def _table(paper: Paper, actions: Sequence[PlanActionRow], tongue: Words) -> None:
    columns = (
        Column(tongue("col_what"), WIDTH - 220 + tables.GUTTER),
        Column(tongue("col_who"), 120),
        Column(tongue("col_by"), 100),
    )
    tables.draw(paper, columns, [(a.what, a.who, tongue.short_day(a.by) if a.by else "") for a in actions])


def _support(paper: Paper, plan: PlanPaper, tongue: Words) -> None:
    row = plan.plan
    if not (plan.supports or row.support_offered):
        return
    _section(paper, tongue("support"))
    if row.kind is PlanKind.PARENTING_CONTRACT:
        paper.paragraph(tongue("council_states", council=tongue.either(*plan.council)))
    for names in plan.supports:
        paper.paragraph(f"•  {tongue.either(*names)}", after=1)
    paper.y += 3 if plan.supports else 0
    if row.support_offered:
        paper.paragraph(row.support_offered)


def _section(paper: Paper, title: str) -> None:
    paper.need(58)
    paper.y += 17
    paper.sheet.text(LEFT, paper.y, title, font=fonts.BOLD, size=11.5)
    paper.y += 4


def _sign(paper: Paper, plan: PlanPaper, tongues: Sequence[Words]) -> None:
    """A box for each name, its words in every language of the paper, never divided between pages."""
    paper.y += 10
    # All on one page where they fit on one: nobody signs a page that does not say what is signed.
    paper.together(lambda: _signatures(paper, plan, tongues))


def _signatures(paper: Paper, plan: PlanPaper, tongues: Sequence[Words]) -> None:
    title = _both(tongues, "signatures")
    boxes = sorted(plan.signers, key=lambda signer: _ORDER.index(signer.role))
    width = (WIDTH - 14) / 2
    paper.mark("signatures", title, 0)
    _section(paper, title)
    for tongue in tongues:
        what = f"{tongue.either(*plan.kind)} {plan.number}".strip()
        paper.paragraph(
            tongue("sign_what", what=what, child=plan.child_name, day=tongue.date(plan.plan.agreed_on)), size=9, after=2
        )
    paper.y += 6
    for start in range(0, len(boxes), 2):
        if paper.need(BOX + 8):
            paper.y = TOP
        for place, signer in enumerate(boxes[start : start + 2]):
            _box(paper.sheet, LEFT + place * (width + 14), paper.y, width, signer, tongues)
        paper.y += BOX + 8
    if not plan.number:
        return
    issued = " · ".join(
        tongue("issued", day=tongue.short_date(plan.issued_at.date()), name=plan.issued_by) for tongue in tongues
    )
    paper.note(issued)


def _box(sheet: Sheet, x: float, y: float, width: float, signer: Signer, tongues: Sequence[Words]) -> None:
    sheet.box(x, y, width, BOX, stroke=LINE, weight=0.7)
    sheet.box(x, y, width, 20, fill=PALE)
    role = _both(tongues, f"role_{signer.role.value}")
    role_width = fonts.width(role, fonts.REGULAR, 8)
    room = width - role_width - 24
    size, lines = _name(signer.name, room)
    for number, part in enumerate(lines):
        top = y + (13.5 if len(lines) == 1 else 8.5 + 8 * number)
        sheet.text(x + 8, top, part, font=fonts.BOLD, size=size)
    sheet.text(x + width - 8, y + 13.5, role, size=8, ink=MUTED, align="right")
    base = y + BOX - 18
    sheet.rule(x + 8, base, x + width * 0.62, ink=0.3, weight=0.7)
    sheet.rule(x + width * 0.62 + 10, base, x + width - 8, ink=0.3, weight=0.7)
    sheet.text(x + 8, base + 10, _both(tongues, "signature"), size=7.5, ink=MUTED)
    sheet.text(x + width * 0.62 + 10, base + 10, _both(tongues, "date"), size=7.5, ink=MUTED)
    if signer.answer is not None:
        answer = signer.answer
        for line, tongue in enumerate(tongues):
            said = tongue(f"answer_{answer.answer.value}", day=tongue.short_date(answer.on))
            fitted = fonts.fitting(said, fonts.REGULAR, 7.5, width - 16) or 5.0
            sheet.text(x + 8, y + 30 + 9.5 * line, said, size=fitted, ink=INK)


def _name(name: str, room: float) -> tuple[float, list[str]]:
    """A name on one line where it can be read so, else on two: it never runs into what stands beside it."""
    if (size := fonts.fitting(name, fonts.BOLD, 9, room, smallest=6.5)) is not None:
        return size, [name]
    sizes = (6.5, 6.0, 5.5, 5.0, 4.5, 4.0, 3.5, 3.0, 2.5)
    tried = ((size, fonts.wrapped(name, fonts.BOLD, size, room)) for size in sizes)
    return next(((size, lines) for size, lines in tried if len(lines) <= 2), (2.5, [name]))


def _both(tongues: Sequence[Words], key: str) -> str:
    """A word in every language of the paper, once where they are alike."""
    return " · ".join(dict.fromkeys(tongue(key) for tongue in tongues))


def _whose(foot: Sheet, y: float, plan: PlanPaper) -> None:
    size = fonts.fitting(plan.child_name, fonts.REGULAR, 8, 220, smallest=3.0) or 3.0
    foot.text(PAGE_WIDTH / 2, y, plan.child_name, size=size, ink=MUTED, align="centre")
