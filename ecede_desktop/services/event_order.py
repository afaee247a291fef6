"""What may be recorded next in proceedings: nothing that the record, its days or the law contradicts."""

from __future__ import annotations

from collections.abc import Mapping

from ecede_desktop.errors import Refused
from ecede_desktop.law import proceedings
from ecede_desktop.law.offences import penalty
from ecede_desktop.records.court import EventRow, ProsecutionRow, RecordEvent

Details = Mapping[str, str | int]
_AFTER_END = frozenset({"appeal", "declaration", "supervision_direction", "monitoring"})
"""What may still happen once proceedings have ended."""
_FROM_COURT = frozenset({"plea", "verdict"})


def check(row: ProsecutionRow, command: RecordEvent, details: Details) -> None:
    """See that an event can stand beside those before it.

    Raises:
        Refused: it contradicts one of them, comes before what it follows from, or is more than the law allows.
    """
    _check_end(row, command)
    if command.kind in _FROM_COURT:
        _check_answer(row, command, details)
    if command.kind == "declaration" and str(details[proceedings.FOUND_OUT]) > command.on.isoformat():
        text = f"The declaration was made on {command.on}; the defendant found out before it, or on that day."
        raise Refused("found_out_late", text, field=proceedings.FOUND_OUT, day=command.on)
    if command.kind in ("sentence", "order"):
        _check_convicted(row, command)
    if command.kind == "sentence":
        _check_most(row, details)


def check_withdrawal(row: ProsecutionRow, event: EventRow) -> None:
    """See that nothing that stands follows from an event that is taken back.

    Raises:
        Refused: a sentence or an order rests on it.
    """
    rests = [one for one in (row.last("sentence"), row.last("order")) if one is not None]
    if event is _conviction(row) and rests:
        text = "A sentence or an order rests on this conviction. Take that back first."
        raise Refused("event_needed", text, field="event")


def _check_end(row: ProsecutionRow, command: RecordEvent) -> None:
    ended = row.last("ended")
    if ended is None or row.reopened_since(ended):
        return
    if command.kind == "ended" or (command.on > ended.on and command.kind not in _AFTER_END):
        text = f"Proceedings {row.number} ended on {ended.on}. Take that back first if it was wrong."
        raise Refused("event_after_end", text, field="kind", number=row.number, day=ended.on)


def _check_answer(row: ProsecutionRow, command: RecordEvent, details: Details) -> None:
    """A plea comes before the verdict, and there is one verdict until it is taken back, appealed or declared void."""
    verdict, plea = row.last("verdict"), row.last("plea")
    if command.kind == "verdict":
        if details.get("verdict") == "guilty_alternative" and not row.alternative:
            text = "The court may convict of another offence instead only on a charge of section 444(1A)."
            raise Refused("verdict_alternative", text, field="verdict", rule="Education Act 1996 s.444(8B)")
        if plea is not None and command.on < plea.on:
            text = f"The plea was entered on {plea.on}; the verdict is not before it."
            raise Refused("verdict_early", text, field="on", day=plea.on)
    if verdict is None or row.reopened_since(verdict):
        return
    if command.kind == "plea" and command.on <= verdict.on:
        return
    text = f"A verdict of {verdict.on} stands. Take it back first if it was wrong."
    raise Refused("verdict_stands", text, field="kind", day=verdict.on)


def _conviction(row: ProsecutionRow) -> EventRow | None:
    """The verdict of guilty, or the plea while there is no verdict."""
    verdict, plea = row.last("verdict"), row.last("plea")
    if verdict is not None:
        return verdict if verdict.details.get("verdict") in proceedings.CONVICTED else None
    return plea if plea is not None and plea.details.get("plea") == "guilty" else None


def _check_convicted(row: ProsecutionRow, command: RecordEvent) -> None:
    convicted = _conviction(row)
    if convicted is None:
        text = "Record the conviction, or the plea of guilty, before the sentence."
        raise Refused("sentence_unconvicted", text, field="kind")
    if command.on < convicted.on:
        text = f"The conviction, or the plea of guilty, was on {convicted.on}; nobody is sentenced before."
        raise Refused("sentence_early", text, field="on", day=convicted.on)


def _check_most(row: ProsecutionRow, details: Details) -> None:
    """No more than the law allows of the offence of which the court convicted."""
    verdict = row.last("verdict")
    instead = verdict is not None and verdict.details.get("verdict") == "guilty_alternative"
    most = penalty(row.alternative if instead else row.offence, row.first_day)
    source = str(most.citation)
    sentence, fine, months = (details.get(key) for key in ("sentence", "fine_pence", "months"))
    if (sentence == "custody" and not most.months) or (sentence == "community_order" and not most.community):
        text = f"This offence is punished with a fine only ({source}): neither custody nor a community order."
        raise Refused("sentence_fine_only", text, field="sentence", rule=source, source=source)
    if isinstance(fine, int) and fine > most.fine_pence:
        pounds = f"£{most.fine_pence // 100:,}"
        text = f"The fine for this offence is {pounds} at most ({source})."
        raise Refused("sentence_fine_most", text, field="fine_pence", rule=source, most=pounds, source=source)
    if isinstance(months, int) and sentence == "custody" and months > most.months:
        text = f"Imprisonment for this offence is {most.months} months at most ({source})."
        raise Refused("sentence_months_most", text, field="months", rule=source, most=most.months, source=source)
