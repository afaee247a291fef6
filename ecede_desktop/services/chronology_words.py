"""The words of chronology entries in one language: the same in the window, on paper and in a Word file."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from ecede_desktop.clock import local
from ecede_desktop.law import attendance_orders
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.policy_absence import cohorts
from ecede_desktop.law.policy_chronology import chronology_policy
from ecede_desktop.law.policy_contacts import contact_policy
from ecede_desktop.law.policy_monitoring import monitoring_policy
from ecede_desktop.law.policy_people import people_policy
from ecede_desktop.law.policy_plans import plan_policy
from ecede_desktop.law.policy_referrals import referral_policy
from ecede_desktop.law.policy_safeguarding import safeguarding_policy
from ecede_desktop.law.proceedings import FOUND_OUT
from ecede_desktop.pictures.before_after import Line
from ecede_desktop.records.before_after import BeforeAfter, Side
from ecede_desktop.records.chronology import WITHHELD, ChronologyEntry
from ecede_desktop.reports.wording import words

TABLE = "chronology"
Said = tuple[str, str]
"""A label, empty where there is none, and what is said."""
_AFTER = ": {text}"
_DAYS = frozenset({"next_date", "review_on", "received_on", "day_not_known", "until", "time_to", FOUND_OUT})
"""Parts whose text is a day."""
_COURT = (
    "court_outcome", "court_invitation", "court_came", "court_decision", "court_event", "court_hearing_kind",
    "court_hearing_outcome",
)  # fmt: skip
"""Facts of court whose words are made from their keys."""
_OF_CHILD = frozenset({"child_seen", "not_alone_reason"})
_AT_END = re.compile(r"\((\d{4}-\d\d-\d\d)\)$")
_VARIANTS = {
    "referral_received": "referred_by",
    "language_chosen": "name",
    "marker_set": "name",
    "marker_ended": "name",
}
"""Titles that are said otherwise where a fact is known."""


class EntryWords:
    """What is said of an entry, with the names that the pack gives to things."""

    def __init__(self, language: str, pack: PolicyPack, *, plain_days: bool = False) -> None:
        """``plain_days``: 24/11/2026, which is the same in both languages where both stand beside each other."""
        self.language, self._pack, self._plain_days = language, pack, plain_days
        self.say = words(TABLE, language)
        self._facts: Mapping[str, Callable[[str], str]] = {
            "from_stage": self._stage,
            "to_stage": self._stage,
            "requirement": self._requirement,
            "contact_kind": self.kind,
            "contact_on": self.day,
            "until": self.day,
            "first": self.day,
            "last": self.day,
            "cohort": self._cohort,
            "marker": self._marker,
            "school_step": self._school_step,
            "plan_kind": lambda key: self._key("plan_kind", key),
            "plan_outcome": self._outcome,
            "monitoring_outcome": self._monitoring,
            "order_step": self._order_step,
            **{name: partial(self._key, name) for name in _COURT},
            "direction": lambda key: self._key("direction", key),
            "handoff_step": lambda key: self._key("handoff_step", key),
            "language": lambda key: self._key("language", key),
            "concern_step": self._concern_step,
        }

    def title(self, entry: ChronologyEntry) -> str:
        """What happened, in one line."""
        facts = dict(entry.facts)
        if "school_cy" in facts:
            facts["school"] = self.say.either(facts["school"], facts["school_cy"])
        said = {name: self._fact(name, value) for name, value in facts.items()}
        key = self._sentence(entry, facts)
        if key not in self.say.sentences:
            return self.kind(entry.kind)  # of a kind of record that nothing more is known of
        return self.say(key, **said) if said else self.say(key)

    def lines(self, entry: ChronologyEntry, *, paper: bool = False) -> tuple[str, ...]:
        """What the record says; on paper without what never goes there."""
        return tuple(f"{label}: {text}" if label else text for label, text in self.parts(entry, paper=paper))

    def byline(self, entry: ChronologyEntry) -> str:
        """Who recorded it and when."""
        if not entry.recorded_by and entry.day_only and local(entry.recorded_at).date() <= entry.day:
            return ""
        when = local(entry.recorded_at)
        slots = {"name": entry.recorded_by, "day": self._day(when.date()), "time": f"{when:%H:%M}"}
        return self.say("byline" if entry.recorded_by else "byline_nobody", **slots)

    def late(self, entry: ChronologyEntry) -> str:
        """Of what was written late both days; empty where it was not."""
        if not entry.late:
            return ""
        written = self._day(local(entry.recorded_at).date())
        return self.say("late", day=self._day(entry.day), written=written)

    def heading(self, day: dt.date) -> str:
        """A day as a heading."""
        return self.say.short_day(day)

    def kind(self, key: str) -> str:
        """What a kind of entry is called: the pack's name of a contact, else of the entry."""
        contact = contact_policy(self._pack).kind(key)
        if contact is not None:
            return self.say.either(contact.english, contact.welsh)
        rule = chronology_policy(self._pack).entries.get(key)
        return _plain(key) if rule is None else self.say.either(rule.english, rule.welsh)

    def _concern_step(self, key: str) -> str:
        """The pack's name of what was done about a concern; a form that was made is no step of the pack."""
        step = safeguarding_policy(self._pack).step(key)
        if step is not None:
            return self.say.either(step.english, step.welsh)
        form = safeguarding_policy(self._pack).form
        return self.say.either(form.title_en, form.title_cy)

    def group(self, kind: str) -> str:
        """Under what a kind is offered; empty where nothing is known of it."""
        contacts = contact_policy(self._pack)
        contact, rule = contacts.kind(kind), chronology_policy(self._pack).entries.get(kind)
        key = contact.group if contact is not None else rule.group if rule is not None else ""
        names = {group.key: (group.english, group.welsh) for group in chronology_policy(self._pack).groups}
        names |= {group.key: (group.english, group.welsh) for group in contacts.groups}
        return self.say.either(*names[key]) if key in names else ""

    def icon(self, kind: str) -> str:
        """The icon of a kind of contact; of anything else its kind."""
        contact = contact_policy(self._pack).kind(kind)
        return kind if contact is None else contact.icon

    def importance(self, key: str) -> str:
        """How much an entry matters."""
        return self.say(f"importance_{key}")

    def comparison(self, one: BeforeAfter) -> str:
        """Attendance before and after, with the counts."""
        return self.say("comparison", number=one.weeks, before=self.side(one.before), after=self.side(one.after))

    def side(self, side: Side) -> str:
        """One side of it: a figure is never without its counts and its missing marks."""
        counts = side.counts
        if side.attendance is None:
            if counts.missing:
                return self.say("side_unmarked", missing=counts.missing)
            return self.say("side_none" if side.over else "side_none_yet")
        slots = {
            "percent": side.attendance,
            "attended": counts.attended,
            "possible": counts.possible,
            "missing": counts.missing,
        }
        if side.over:
            return self.say("side", **slots)
        return self.say("side_so_far", **slots, day=self._day(side.last_day))

    def picture(self, figures: Sequence[BeforeAfter]) -> tuple[Line, ...]:
        """The lines of the small picture of them."""
        return tuple(
            Line(
                self.say("weeks_short", number=one.weeks),
                one,
                self.comparison(one),
                "" if one.before.over and one.after.over else self.say("figure_running"),
            )
            for one in figures
        )

    def day(self, text: str) -> str:
        """A day that is kept as text."""
        return self._day(dt.date.fromisoformat(text)) if text else ""

    def searched(self, entry: ChronologyEntry) -> str:
        """All that words are looked for in, folded."""
        said = (self.title(entry), self.kind(entry.kind), *self.lines(entry), entry.recorded_by, entry.person_name)
        return folded("\n".join(said))

    def parts(self, entry: ChronologyEntry, *, paper: bool = False) -> Iterator[Said]:
        """Label and text of everything that the record says, in the order of reading."""
        if entry.replaces and paper and dict(entry.facts).get("field") in WITHHELD:
            return
        if entry.replaces:
            yield self._labelled("part_was", entry.replaces)
            yield self._labelled("part_now", entry.text)
        elif entry.text:
            yield "", entry.text
        for key, text in entry.parts:
            if not (paper and key in WITHHELD) and (key not in _OF_CHILD or self._asks_of_child(entry.kind)):
                yield self._part(key, text)

    # inside

    def _day(self, day: dt.date) -> str:
        return f"{day:%d/%m/%Y}" if self._plain_days else self.say.short_day(day)

    def _sentence(self, entry: ChronologyEntry, facts: Mapping[str, str]) -> str:
        key = entry.title_key
        if "outcome" in facts and key.startswith("contact_"):
            return f"contact_{facts['outcome']}"
        if facts.get(_VARIANTS.get(key, ""), ""):
            return f"{key}_by"
        return "document_other" if entry.kind == "document" and key not in self.say.sentences else key

    def _asks_of_child(self, kind: str) -> bool:
        """Whether a kind of contact asks how the child was seen: a letter does not."""
        contact = contact_policy(self._pack).kind(kind)
        return contact is not None and "child_seen" in contact.fields

    def _part(self, key: str, text: str) -> Said:
        if key.startswith("home:"):
            return self._labelled("part_home", text, prompt=self._prompt(key.removeprefix("home:")))
        if key.startswith("detail:"):
            return self._detail(key.removeprefix("detail:"), text)
        if key in _DAYS:
            text = self.day(text)
        elif key == "child_seen":
            text = self._key("child_seen", text)
        elif key == "language_used":
            text = self._language_used(text)
        elif key == "court_choice":
            return "", self._key("court_choice", text)
        elif key == "agreed":
            text = _AT_END.sub(lambda found: f"({self.day(found[1])})", text)
        elif key == "mark":
            day, session, old, new = text.split()
            half = self.say("morning" if session == "AM" else "afternoon")
            said = {"day": self.day(day), "session": half, "old": self._mark(old), "new": self._mark(new)}
            return "", self.say("part_mark", **said)
        return self._labelled(f"part_{key}", text)

    def _labelled(self, key: str, text: str, **slots: str) -> Said:
        """The label and the text apart, where the sentence is one before the other."""
        sentence = self.say.sentences.get(key)
        if sentence is None:
            return "", text
        pattern = sentence.cy if self.language == "cy" else sentence.en
        if pattern.endswith(_AFTER):
            return pattern.removesuffix(_AFTER).format(**slots), text
        return "", pattern.format(text=text, **slots)

    def _mark(self, code: str) -> str:
        return self.say("no_mark") if code == "-" else code

    def _fact(self, name: str, value: str) -> str:
        named = self._facts.get(name)
        return named(value) if named is not None and value else value

    def _key(self, name: str, key: str) -> str:
        full = f"{name}_{key}"
        return self.say(full) if full in self.say.sentences else _plain(key)

    def _stage(self, key: str) -> str:
        stage = self._pack.ladder.get(key)
        return key if stage is None else self.say.either(stage.english, stage.welsh)

    def _requirement(self, key: str) -> str:
        asked = self._pack.ladder.requirements().get(key)
        return _plain(key) if asked is None else self.say.either(asked.english, asked.welsh)

    def _cohort(self, key: str) -> str:
        found = next((row for row in cohorts(self._pack) if row.key == key), None)
        return _plain(key) if found is None else self.say.either(found.english, found.welsh)

    def _marker(self, key: str) -> str:
        found = people_policy(self._pack).marker(key)
        return _plain(key) if found is None else self.say.either(found.english, found.welsh)

    def _school_step(self, key: str) -> str:
        found = next((row for row in referral_policy(self._pack).steps if row.key == key), None)
        return _plain(key) if found is None else self.say.either(found.english, found.welsh)

    def _outcome(self, key: str) -> str:
        found = next((row for row in plan_policy(self._pack).outcomes if row.key == key), None)
        return _plain(key) if found is None else self.say.either(found.english, found.welsh)

    def _monitoring(self, key: str) -> str:
        found = monitoring_policy(self._pack).outcome(key)
        return _plain(key) if found is None else self.say.either(found.english, found.welsh)

    def _order_step(self, text: str) -> str:
        """A step by the name that the law's table gives it, of the process that the order follows."""
        process, _, key = text.partition(":")
        held = attendance_orders.process(process)
        known = held.step(key) if held is not None else None
        return _plain(key) if known is None else self.say.either(known.english, known.welsh)

    def _prompt(self, key: str) -> str:
        found = next((row for row in contact_policy(self._pack).prompts if row.key == key), None)
        return _plain(key) if found is None else self.say.either(found.english, found.welsh)

    def _detail(self, key: str, text: str) -> Said:
        """What only some kinds ask for: the words of a choice alone, else under what was asked."""
        found = contact_policy(self._pack).detail(key)
        choice = next((row for row in (found.choices if found else ()) if row.key == text), None)
        if choice is not None:
            return "", self.say.either(choice.english, choice.welsh)
        name = _plain(key) if found is None else self.say.either(found.english, found.welsh)
        return self._labelled("part_home", text, prompt=name)

    def _language_used(self, key: str) -> str:
        found = next((row for row in contact_policy(self._pack).languages if row.key == key), None)
        return self._key("language", key) if found is None else self.say.either(found.english, found.welsh)


def folded(text: str) -> str:
    """Without accents and capitals: as words are looked for."""
    plain = text if text.isascii() else unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()


def _plain(key: str) -> str:
    """The key itself in words: what another pack knew is never left out."""
    return key.replace("_", " ")
