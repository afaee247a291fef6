"""Words for the calendar of hearings: a hearing or a day of the law as an entry under its day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.citations import Citation
from ecede_desktop.records.hearing_lists import CAN, UNKNOWN, Agenda, DeadlineLine, HearingLine, WitnessStand
from ecede_desktop.ui import court_words, i18n, wording
from ecede_desktop.ui.notice_words import own
from ecede_desktop.ui.widgets.timeline_model import TimelineEntry

translate = QCoreApplication.translate
OUTCOME, CLASH, MISSING, HEARING, DEADLINE = "outcome", "clash", "missing", "hearing", "deadline"
Line = HearingLine | DeadlineLine


def states() -> dict[str, str]:
    """What the calendar can be narrowed to, in a few words."""
    return {
        OUTCOME: translate("court_path", "Needs an outcome"),
        CLASH: translate("court_path", "A witness cannot come"),
        MISSING: translate("court_path", "Something is missing"),
        HEARING: translate("court_path", "Hearings"),
        DEADLINE: translate("court_path", "Days of the law"),
    }


def states_of(line: Line) -> frozenset[str]:
    """Which of them a line is."""
    if isinstance(line, DeadlineLine):
        return frozenset({DEADLINE})
    held = {
        HEARING: True,
        OUTCOME: line.needs_outcome,
        CLASH: bool(line.clashes) and not line.needs_outcome,
        MISSING: bool(line.gaps),
    }
    return frozenset(key for key, yes in held.items() if yes)


def lines(agenda: Agenda) -> tuple[tuple[str, Line], ...]:
    """Every line with the heading that it stands under: what waits first, then day by day."""
    found: list[tuple[str, Line]] = []
    waits = translate("court_path", "Past, and nobody said what came of it")
    found += [(waits, one) for one in agenda.waiting]
    past = translate("court_path", "Past, and not recorded as done")
    found += [(past, one) for one in agenda.missed]
    for day in agenda.days:
        heading = wording.relative_day(day.day, agenda.today)
        found += [(heading, one) for one in day.hearings]
        found += [(heading, one) for one in day.deadlines]
    return tuple(found)


def key_of(line: Line) -> str:
    """The same line after it was read anew."""
    if isinstance(line, HearingLine):
        return f"hearing {line.id}"
    return f"deadline {line.number} {line.deadline.key} {line.on}"


def searched(line: Line) -> str:
    """What the words typed are looked for in."""
    court = line.court if isinstance(line, HearingLine) else ""
    parts = (line.defendant, line.child, line.number, line.case_reference, line.officer_name, court)
    return " ".join(parts)


def entry(heading: str, line: Line) -> TimelineEntry:
    """A line as the calendar shows it."""
    return _hearing(heading, line) if isinstance(line, HearingLine) else _deadline(heading, line)


def _hearing(heading: str, line: HearingLine) -> TimelineEntry:
    at = i18n.format_time(line.at) if line.at else ""
    when = i18n.format_day(line.on) if line.needs_outcome else at
    parts = (when, court_words.hearing_kind(line.kind), line.court)
    title = " · ".join(part for part in parts if part)
    about = translate("court_path", "{defendant}, about {child}: {offence}").format(
        defendant=line.defendant, child=line.child, offence=court_words.offence(line.offence)
    )
    said = [about, _language(line.language), line.note, *_who_comes(line), *_waits(line)]
    if line.outcome:
        said.append(" · ".join(one for one in (court_words.hearing_outcome(line.outcome), line.outcome_note) if one))
    return TimelineEntry(
        key=key_of(line),
        day=heading,
        icon="court",
        title=title,
        text="\n".join(one for one in said if one),
        byline=_byline(line),
        remark="\n".join(_remarks(line)),
        action=_open(),
        strong=line.needs_outcome,
        weight=states()[OUTCOME] if line.needs_outcome else "",
    )


def _deadline(heading: str, line: DeadlineLine) -> TimelineEntry:
    due = line.deadline
    whose = translate("court_path", "For the council") if due.ours else translate("court_path", "For the defendant")
    counted = translate("court_path", "Counted from: {event}, {day} ({source})").format(
        event=court_words.event_kind(due.from_event), day=i18n.format_day(due.trigger),
        source=_source(due.citation, due.mark),
    )  # fmt: skip
    about = translate("court_path", "{defendant}, about {child}").format(defendant=line.defendant, child=line.child)
    return TimelineEntry(
        key=key_of(line), day=heading, icon="clock", title=own(due.english, due.welsh).rstrip("."),
        text=f"{about}\n{counted}", byline=_byline(line), action=_open(), weight=whose, strong=due.ours,
    )  # fmt: skip


def _language(key: str) -> str:
    """In which language it is heard, where somebody said so."""
    said = translate("court_path", "To be heard in: {language}")
    return said.format(language=court_words.in_language(key)) if key else ""


def _who_comes(line: HearingLine) -> Iterator[str]:
    """Witnesses who can come and those of whom nobody knows; who cannot is said as a remark."""
    if can := _names(line.witnesses, CAN):
        yield translate("court_path", "Can come: {names}").format(names=can)
    if unknown := _names(line.witnesses, UNKNOWN):
        yield translate("court_path", "Not asked for this day yet: {names}").format(names=unknown)


def _names(witnesses: Iterable[WitnessStand], stands: str) -> str:
    return ", ".join(one.name for one in witnesses if one.stands == stands)


def _waits(line: HearingLine) -> Iterator[str]:
    for due in line.waits_for:
        said = translate("court_path", "Before it, {day}: {what}")
        yield said.format(day=i18n.format_day(due.day), what=own(due.english, due.welsh))


def _remarks(line: HearingLine) -> Iterator[str]:
    for one in line.clashes:
        said = translate("court_path", "{name} cannot come on this day.").format(name=one.name)
        yield f"{said} {one.note}".rstrip()
    for need in line.gaps:
        source = f" ({need.citation})" if need.citation.certain else ""  # what is the council's own choice has none
        yield f"{own(need.english, need.welsh)}{source}"


def _source(citation: str, mark: str) -> str:
    if Citation("", "", mark).certain:
        return citation
    return translate("court_path", "{source}, to be confirmed").format(source=citation)


def _byline(line: Line) -> str:
    return " · ".join((line.number, line.case_reference, line.officer_name))


def _open() -> str:
    return translate("court_path", "Open the case")


def counted(shown: int, total: int) -> str:
    """How many lines of how many."""
    if shown == total:
        return translate("court_path", "Hearings and days of the law: {total}").format(total=total)
    return translate("court_path", "Hearings and days of the law: {shown} of {total}").format(shown=shown, total=total)


def span(weeks: int) -> str:
    """How far the calendar goes."""
    if weeks < 0:
        return translate("court_path", "The last {weeks} weeks").format(weeks=-weeks)
    return translate("court_path", "The next {weeks} weeks").format(weeks=weeks)


def days_of(weeks: int, today: dt.date) -> tuple[dt.date, dt.date]:
    """From today on, or back from it."""
    other = today + dt.timedelta(weeks=weeks)
    return min(today, other), max(today, other)
