"""Reads a council's choices about referrals of schools (``referrals.toml``)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path
from string import Formatter

from ecede_desktop import paths
from ecede_desktop.law.citations import Dated, value_on
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.policy import PolicyPack, citation, read_table
from ecede_desktop.law.referral_forms import (
    FIELD_KINDS,
    OWN_FIELDS,
    WEIGHTS,
    FormField,
    FormPart,
    Need,
    ReferralPolicy,
    Sentence,
    StepKind,
)
from ecede_desktop.law.referrals import RULES, Thresholds
from ecede_desktop.law.stages import CLOCK_UNITS, StageClock

REFERRALS = "referrals.toml"
_SLOTS: Mapping[str, frozenset[str]] = {
    "below_threshold": frozenset({"attended", "possible", "percent", "threshold", "upper", "year"}),
    "youth_service_first": frozenset({"attended", "possible", "percent", "threshold", "upper", "year"}),
    "not_below": frozenset({"attended", "possible", "percent", "threshold", "upper", "year"}),
    "incomplete": frozenset({"count"}),
    "no_figure": frozenset(),
    "by_school_figures": frozenset(),
    "missing_could_change": frozenset({"missing"}),
    "figures_disagree": frozenset(),
    "year_group_unknown": frozenset(),
}
"""Sentences that the rules say, with the slots that they fill."""
GROUNDS = ("below_threshold", "youth_service_first", "not_below", "incomplete", "no_figure")
CAUTIONS = ("by_school_figures", "missing_could_change", "figures_disagree", "year_group_unknown")


def referral_policy(pack: PolicyPack) -> ReferralPolicy:
    """What a council asks of a referral.

    Raises:
        BrokenPack: the file is missing or wrong.
    """
    own = pack.folder / REFERRALS
    # A pack written before referrals had choices of their own still opens: with those that ship.
    return _policy_of(own if own.exists() else paths.resources() / "policy" / "rct" / REFERRALS)


def thresholds(pack: PolicyPack, day: dt.date) -> Thresholds:
    """The thresholds of a pack on a day; a council without one for its youth service passes nobody on.

    Raises:
        KeyError: the pack has no threshold of referral on that day.
    """
    refer = pack.number("referral_below", day)
    youth = value_on(pack.numbers.get("youth_service_below", ()), day)
    return Thresholds(refer, youth if youth is not None else refer)


@cache
def _policy_of(file: Path) -> ReferralPolicy:
    return read_table(file, _policy)


def _policy(table: Entry) -> ReferralPolicy:
    series, form, youth = table.table("series"), table.table("form"), table.table("youth_service")
    parts = tuple(_part(row) for row in table.tables("part", "key"))
    fields = tuple(_field(row, {part.key for part in parts}) for row in table.tables("field", "key"))
    if lacking := set(OWN_FIELDS) - {one.key for one in fields}:
        raise WrongEntry(f"the form needs the fields {', '.join(sorted(lacking))}")
    steps = tuple(_step(row) for row in table.tables("step", "key"))
    _once([*(one.key for one in fields), *(one.key for one in steps)], "fields or steps")
    known = ({one.key for one in fields}, {one.key for one in steps})
    made = ReferralPolicy(
        referral_series=series.text("referral"),
        letter_series=series.text("letter"),
        form_version=form.whole("version"),
        clocks=tuple(_clock(row) for row in table.tables("clock")),
        key_stage_4=tuple(_years(row) for row in table.tables("key_stage_4")),
        youth_service_en=youth.text("en"),
        youth_service_cy=youth.text("cy"),
        parts=parts,
        fields=fields,
        steps=steps,
        needs=tuple(_need(row, *known) for row in table.tables("need", "key")),
        grounds=_sentences(table, "ground", GROUNDS),
        cautions=_sentences(table, "caution", CAUTIONS),
    )
    citation(youth)
    for part in (series, form, youth):
        part.done()
    _once([need.key for need in made.needs], "needs")
    return made


def _clock(row: Entry) -> Dated[StageClock]:
    unit = row.text("unit")
    if unit not in CLOCK_UNITS:
        raise WrongEntry(f"{row.name} counts “{unit}” days; use {', '.join(CLOCK_UNITS)}")
    source = citation(row)
    made = Dated(StageClock(row.whole("days"), unit, source), row.day("from"), row.day_or_none("to"), source)
    row.done()
    return made


def _years(row: Entry) -> Dated[tuple[str, ...]]:
    made = Dated(row.words("years"), row.day("from"), row.day_or_none("to"), citation(row))
    row.done()
    return made


def _part(row: Entry) -> FormPart:
    made = FormPart(row.text("key"), row.text("en"), row.text("cy"))
    row.done()
    return made


def _field(row: Entry, parts: Collection[str]) -> FormField:
    made = FormField(row.text("key"), row.text("part"), row.text("kind"), row.text("en"), row.text("cy"))
    row.done()
    if made.part not in parts:
        raise WrongEntry(f"{row.name} stands in the part “{made.part}”, which is not known")
    if made.kind not in FIELD_KINDS:
        raise WrongEntry(f"{row.name} is of the kind “{made.kind}”; use one of {', '.join(FIELD_KINDS)}")
    return made


def _step(row: Entry) -> StepKind:
    made = StepKind(row.text("key"), row.text("en"), row.text("cy"), citation(row))
    row.done()
    return made


def _need(row: Entry, fields: Collection[str], steps: Collection[str]) -> Need:
    made = Need(
        key=row.text("key"),
        met_by=row.text("met_by"),
        weight=row.text("weight"),
        english=row.text("en"),
        welsh=row.text("cy"),
        right_en=row.text("right_en"),
        right_cy=row.text("right_cy"),
        citation=citation(row),
    )
    row.done()
    rule, _, names = made.met_by.partition(":")
    known = {"field": fields, "step": steps}.get(rule)
    if known is None and (rule not in RULES or names):
        allowed = ", ".join(("field:…", "step:…", *RULES))
        raise WrongEntry(f"{row.name} is met by “{made.met_by}”, which is not known; use one of {allowed}")
    if known is not None and (unknown := set(names.split("|")) - set(known)):
        raise WrongEntry(f"{row.name} asks for the {rule} “{sorted(unknown)[0]}”, which the form does not have")
    if made.weight not in WEIGHTS:
        raise WrongEntry(f"{row.name} has the weight “{made.weight}”; use one of {', '.join(WEIGHTS)}")
    return made


def _sentences(table: Entry, name: str, keys: Collection[str]) -> Mapping[str, Sentence]:
    found: dict[str, Sentence] = {}
    for row in table.tables(name, "key"):
        made = Sentence(row.text("key"), row.text("en"), row.text("cy"), citation(row))
        row.done()
        if made.key not in keys:
            raise WrongEntry(f"{row.name} is not known; known are {', '.join(keys)}")
        for text in (made.english, made.welsh):
            slots = {slot for _, slot, _, _ in Formatter().parse(text) if slot is not None}
            if strange := slots - _SLOTS[made.key]:
                raise WrongEntry(f"{row.name} has the slot {{{sorted(strange)[0]}}}, which is never filled")
        found[made.key] = made
    if lacking := set(keys) - set(found):
        raise WrongEntry(f"[[{name}]] needs {', '.join(sorted(lacking))}")
    return found


def _once(keys: list[str], what: str) -> None:
    if len(set(keys)) != len(keys):
        raise WrongEntry(f"two {what} have the same key")
