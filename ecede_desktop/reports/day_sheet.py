"""The officer's day sheet on paper: one visit after the other, dangers first, legible in grey print."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ecede_desktop.clock import local
from ecede_desktop.records.day_sheets import ChildAtDoor, DaySheet, DayVisit, Need, ParentAtDoor, Promise
from ecede_desktop.records.visit_plans import Hazard, VisitPlanRow
from ecede_desktop.reports import day_sheet_marks, fonts, percents, tables
from ecede_desktop.reports.paper import LEFT, RIGHT, WIDTH, Facts, Paper, pdf
from ecede_desktop.reports.sheet import INK, LINE, MM, MUTED, PAGE_HEIGHT, Sheet
from ecede_desktop.reports.tables import Column
from ecede_desktop.reports.wording import Words, languages_of, words

WORDING = "day_sheet"
LABEL = 96.0
"""Width of the names of the rows; what they say stands beside them."""
_OUTCOMES = ("spoke", "no_reply", "refused", "not_home")
_SPOKEN = ("en", "cy", "both", "not_asked")


@dataclass(frozen=True)
class Line:
    """A line of a row, set otherwise than plain where it matters."""

    text: str
    font: str = fonts.REGULAR
    size: float = 10.0
    ink: float = INK


def render(sheet: DaySheet, language: str) -> bytes:
    """The PDF; the same record in the same language gives the same bytes. With both, Welsh comes first."""
    tongue = words(WORDING, "en" if language == "en" else "cy")
    facts = Facts(
        title=tongue("document_title", day=tongue.date(sheet.day)),
        author=tongue.either(sheet.council_en, sheet.council_cy),
        subject=tongue("document_subject"),
        keywords=f"{sheet.day}",
        language=language,
        written_at=sheet.made_at,
    )
    return pdf(compose(sheet, language), facts)


def compose(sheet: DaySheet, language: str) -> Paper:
    """The pages before they are a file."""
    languages = languages_of(language)
    paper = Paper(dress=lambda page, index: None)
    for one in languages:
        tongue = words(WORDING, one)
        paper.language = one
        paper.dress = _dress(tongue)
        paper.new_page()
        paper.mark(f"{one}-day", tongue("title") if len(languages) == 1 else tongue("language_name"), 0)
        _head(paper, sheet, tongue)
        if len(sheet.to_make) > 1:
            _route(paper, sheet, tongue)
        for number, visit in enumerate(sheet.to_make, 1):
            _visit(paper, visit, number, tongue)
    return paper


def _head(paper: Paper, sheet: DaySheet, tongue: Words) -> None:
    council = tongue.either(sheet.council_en, sheet.council_cy)
    service = tongue.either(sheet.service_en, sheet.service_cy)
    paper.sheet.text(LEFT, paper.y, f"{council} · {service}", size=8.5, ink=MUTED)
    paper.y += 22
    paper.sheet.text(LEFT, paper.y, tongue("title"), font=fonts.BOLD, size=19)
    paper.sheet.text(RIGHT, paper.y, tongue.day(sheet.day), font=fonts.BOLD, size=13, align="right")
    paper.y += 15
    line = tongue("officer_line", officer=sheet.officer_name, count=len(sheet.to_make))
    paper.paragraph(line, size=10, after=0)
    made = tongue("made", at=tongue.short_instant(sheet.made_at), name=sheet.made_by)
    paper.paragraph(made, size=8.5, ink=MUTED, after=4)
    paper.paragraph(tongue("shred"), size=9, font=fonts.BOLD, after=2)


def _route(paper: Paper, sheet: DaySheet, tongue: Words) -> None:
    """The whole day at a glance: where to, in which order, and where there is a danger."""
    heads = (
        Column("", 20, font=fonts.BOLD),
        Column(tongue("col_time"), 62),
        Column(tongue("col_who"), 140, font=fonts.BOLD),
        Column(tongue("address"), 140),
        Column(tongue("hazards"), WIDTH - 362, font=fonts.BOLD),
    )
    rows = []
    for number, visit in enumerate(sheet.to_make, 1):
        plan = visit.plan
        kinds = dict.fromkeys(tongue.either(one.english, one.welsh) or one.evidence for one in plan.hazards.rows)
        rows.append((str(number), _time(plan, tongue), plan.names, plan.one_line, "; ".join(kinds) or "–"))
    tables.draw(paper, heads, rows)


def _visit(paper: Paper, visit: DayVisit, number: int, tongue: Words) -> None:
    """What is needed at the door stands together on one page; the rest goes on where it must."""
    paper.together(lambda: _door(paper, visit, number, tongue))
    for name, lines in _rows(visit, tongue):
        _row(paper, name, lines)
    for child in visit.children:
        paper.together(lambda c=child: _attendance(paper, c, tongue, several=len(visit.children) > 1))  # type: ignore[misc]
    paper.need(22)
    paper.y += 18
    paper.sheet.text(LEFT, paper.y, tongue("times_to_write"), size=10)
    paper.y += 4


def _door(paper: Paper, visit: DayVisit, number: int, tongue: Words) -> None:
    plan = visit.plan
    paper.need(120)
    paper.y += 8
    paper.sheet.rule(LEFT, paper.y, RIGHT, ink=INK, weight=1.6)
    paper.y += 18
    paper.mark(f"{tongue.language}-{plan.id}", f"{number}. {plan.names}", 1)
    paper.sheet.text(LEFT, paper.y, f"{number}   {_time(plan, tongue)}", font=fonts.BOLD, size=14)
    about = (
        tongue.either(visit.kind_en, visit.kind_cy),
        tongue("minutes", minutes=plan.minutes),
        tongue("announced" if plan.announced else "unannounced"),
    )
    paper.sheet.text(RIGHT, paper.y, " · ".join(about), size=9.5, ink=MUTED, align="right")
    paper.y += 4
    for child in visit.children:
        paper.paragraph(_name(child, tongue), font=fonts.BOLD, size=12, after=0)
        paper.paragraph(_child_line(child, tongue), size=9.5, after=2)
    _hazards(paper, plan, tongue)
    address = [Line(line, fonts.BOLD, 11.5) for line in (*plan.address.splitlines(), plan.postcode) if line]
    if plan.confidential:
        address.append(Line(tongue("confidential_address"), fonts.BOLD))
    _row(paper, tongue("address"), address)
    _row(paper, tongue("people"), list(_people(visit, tongue)) or [Line(tongue("nobody_known"))])
    _row(paper, tongue("check_out"), list(_duty(plan, tongue)))


def _time(plan: VisitPlanRow, tongue: Words) -> str:
    return f"{plan.planned_at:%H:%M}" if plan.planned_at else tongue("any_time")


def _hazards(paper: Paper, plan: VisitPlanRow, tongue: Words) -> None:
    """In a heavy frame, before anything else of the visit; never divided from its heading."""
    lines = [Line(text, fonts.BOLD if bold else fonts.REGULAR, 10.5) for text, bold in _dangers(plan, tongue)]
    if not lines:
        paper.paragraph(tongue("no_hazards"), size=9.5, ink=MUTED, after=2)
        return
    wrapped = [(line, part) for line in lines for part in fonts.wrapped(line.text, line.font, line.size, WIDTH - 20)]
    height = 20.0 + 14.5 * len(wrapped) + 6
    paper.y += 4
    if height <= paper.room or len(wrapped) < 30:
        paper.need(height)
        paper.sheet.box(LEFT, paper.y, WIDTH, height, stroke=INK, weight=1.8)
    paper.y += 15
    paper.sheet.text(LEFT + 10, paper.y, tongue("hazards"), font=fonts.BOLD, size=10.5)
    for line, part in wrapped:
        paper.need(14.5)
        paper.y += 14.5
        paper.sheet.text(LEFT + 10, paper.y, part, font=line.font, size=line.size)
    paper.y += 14


def _dangers(plan: VisitPlanRow, tongue: Words) -> Iterator[tuple[str, bool]]:
    """(sentence, whether in bold) of everything that a visitor must know first."""
    for hazard in plan.hazards.rows:
        yield _danger(hazard, tongue), True
        if hazard.review_overdue:
            yield tongue("hazard_review"), False
    if plan.hazards.needs_two:
        yield tongue("not_alone"), True
    if plan.second_officer:
        yield tongue("goes_along", name=plan.second_officer), False
    if plan.alone_reason:
        yield tongue("alone_allowed", name=plan.alone_allowed_by, reason=plan.alone_reason), False
    if plan.risk_note:
        yield tongue("risk_note", note=plan.risk_note), False


def _danger(hazard: Hazard, tongue: Words) -> str:
    if hazard.since is None:
        return tongue("hazard_words", evidence=hazard.evidence, whose=hazard.whose)
    key = "hazard_address" if hazard.of_address else "hazard"
    return tongue(
        key, kind=tongue.either(hazard.english, hazard.welsh), evidence=hazard.evidence, whose=hazard.whose,
        since=tongue.short_date(hazard.since),
    )  # fmt: skip


def _rows(visit: DayVisit, tongue: Words) -> Iterator[tuple[str, list[Line]]]:
    """(name, lines) of what the visit is for."""
    plan = visit.plan
    yield tongue("purpose"), [Line(plan.purpose, size=10.5)]
    if plan.to_ask:
        yield tongue("to_ask"), [Line(plan.to_ask, size=11.5)]
    if visit.risks:
        asked = [
            tongue("answered", asked=tongue.either(english, welsh), answer=answer)
            for english, welsh, answer in visit.risks
        ]
        yield tongue("first_check"), [Line(text, size=9.0) for text in asked]


def _people(visit: DayVisit, tongue: Words) -> Iterator[Line]:
    for parent in visit.parents:
        yield Line(_parent(parent, tongue), fonts.BOLD)
        phones = [tongue("phone", number=number) for number in parent.phones] or [tongue("no_phone")]
        yield Line(" · ".join([_speaks(parent, tongue), *phones]))
        if parent.interpreter:
            yield Line(tongue("interpreter"), fonts.BOLD)
        yield from _needs(parent.needs, tongue)
    for child in visit.children:
        yield from _needs(child.needs, tongue, child.child.full_name)
    numbers = dict.fromkeys(child.school_phone for child in visit.children if child.school_phone)
    yield from (Line(tongue("school_phone", number=number)) for number in numbers)


def _parent(parent: ParentAtDoor, tongue: Words) -> str:
    if not parent.relationship:
        return parent.name
    key = "parent_lives" if parent.lives_with else "parent"
    return tongue(key, name=parent.name, relationship=parent.relationship)


def _speaks(parent: ParentAtDoor, tongue: Words) -> str:
    if parent.language in _SPOKEN:
        return tongue(f"lang_{parent.language}")
    return tongue("lang_other", language=parent.other_language or parent.language)


def _needs(needs: tuple[Need, ...], tongue: Words, whose: str = "") -> Iterator[Line]:
    for need in needs:
        said = ": ".join(part for part in (tongue.either(need.english, need.welsh), need.note) if part)
        text = tongue("need", need=said)
        yield Line(f"{whose}. {text}" if whose else text, fonts.BOLD)


def _duty(plan: VisitPlanRow, tongue: Words) -> Iterator[Line]:
    name = plan.duty_contact_name
    duty = tongue("duty_contact", name=name) if name else tongue("no_duty_contact")
    back = tongue("back_by", time=f"{local(plan.back_by):%H:%M}") if plan.back_by else ""
    yield Line(" · ".join(part for part in (duty, back) if part))


def _attendance(paper: Paper, child: ChildAtDoor, tongue: Words, *, several: bool) -> None:
    """Last contact and promises, the figure with its counts, and the marks of two weeks."""
    if several:
        paper.need(70)
        paper.paragraph(child.child.full_name, font=fonts.BOLD, size=10.5, after=0)
    paper.need(40)
    paper.paragraph(_last(child, tongue), size=10, after=1)
    if child.promises:
        promised = [Line(_promise(one, tongue), fonts.BOLD if one.overdue else fonts.REGULAR) for one in child.promises]
        _row(paper, tongue("promises"), promised)
    paper.paragraph(_figure(child, tongue), size=10, after=1)
    if day_sheet_marks.said(child.weeks):
        paper.need(day_sheet_marks.HEIGHT + 14)
        paper.paragraph(tongue("weeks"), size=8, ink=MUTED, after=0)
        day_sheet_marks.draw(paper, child.weeks, tongue, LEFT, WIDTH)
    else:
        paper.paragraph(tongue("no_marks"), size=9.5, ink=MUTED, after=2)


def _figure(child: ChildAtDoor, tongue: Words) -> str:
    counts = child.counts
    if child.attendance is None:
        return tongue("no_sessions", missing=counts.missing)
    return tongue(
        "attendance", percent=f"{percents.written(child.attendance)} %", attended=counts.attended,
        possible=counts.possible, unauthorised=counts.unauthorised, missing=counts.missing,
    )  # fmt: skip


def _last(child: ChildAtDoor, tongue: Words) -> str:
    last = child.last_contact
    if last is None:
        return tongue("no_contact")
    outcome = tongue(f"outcome_{last.outcome}") if last.outcome in _OUTCOMES else last.outcome
    kind = tongue.either(last.kind_en, last.kind_cy)
    return tongue("last_contact", day=tongue.short_day(last.on), kind=kind, outcome=outcome, by=last.by)


def _promise(promise: Promise, tongue: Words) -> str:
    if promise.by is None:
        return tongue("promise", what=promise.what)
    return tongue(
        "promise_overdue" if promise.overdue else "promise_by", what=promise.what, day=tongue.short_date(promise.by)
    )


def _name(child: ChildAtDoor, tongue: Words) -> str:
    person = child.child
    if person.known_as and person.known_as != person.forename:
        return tongue("known_as", name=person.full_name, known_as=person.known_as)
    return person.full_name


def _child_line(child: ChildAtDoor, tongue: Words) -> str:
    person = child.child
    line = tongue(
        "child_line" if child.age is not None else "child_line_no_age",
        age=child.age, year=_year(person.year_group, tongue), school=person.school_name or tongue("school_unknown"),
    )  # fmt: skip
    return f"{line} · {person.reference}"


def _year(group: str, tongue: Words) -> str:
    if group.isdigit():
        return tongue("year", year=group)
    return tongue({"R": "year_reception", "N1": "year_nursery", "N2": "year_nursery"}.get(group, "year_unknown"))


def _row(paper: Paper, name: str, lines: list[Line]) -> None:
    """A row: its name at the left, its lines beside it, going on over the page where they must."""
    paper.need(28)
    top, sheet = paper.y, paper.sheet
    names = fonts.wrapped(name, fonts.REGULAR, 8.5, LABEL - 8)
    for number, part in enumerate(names):
        sheet.text(LEFT, top + 10.5 + 10.5 * number, part, size=8.5, ink=MUTED)
    for line in lines:
        leading = round(line.size * 1.36, 2)
        for part in fonts.wrapped(line.text, line.font, line.size, WIDTH - LABEL):
            paper.need(leading)
            paper.y += leading
            base = paper.y - leading * 0.24
            paper.sheet.text(LEFT + LABEL, base, part, font=line.font, size=line.size, ink=line.ink)
    if paper.sheet is sheet:
        paper.y = max(paper.y, top + 10.5 * len(names) + 2)
    paper.y += 3


def _dress(tongue: Words) -> Callable[[Sheet, int], None]:
    """Foot of every page: what it is and what is to become of it, and the page."""

    def dress(sheet: Sheet, index: int) -> None:
        sheet.foot = foot = Sheet()
        y = PAGE_HEIGHT - 11 * MM
        foot.rule(LEFT, y - 11, RIGHT, ink=LINE)
        foot.text(LEFT, y, tongue("shred_short"), font=fonts.BOLD, size=8)
        foot.text(
            RIGHT, y, lambda numbering: tongue("page_of", page=index + 1, pages=numbering.pages), size=8, align="right"
        )

    return dress
