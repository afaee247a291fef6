"""Cards of what is known of one person: names, addresses, numbers with consent, languages and needs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ecede_desktop.records.addresses import AddressFact
from ecede_desktop.records.families import PersonView
from ecede_desktop.records.people import LanguageRow, NameRow, NeedRow, PointRow
from ecede_desktop.ui import i18n, person_words
from ecede_desktop.ui.address_work import AddressWork
from ecede_desktop.ui.people.facts_section import Kind
from ecede_desktop.ui.person_work import PersonWork
from ecede_desktop.ui.widgets.section import Act, fact_card

translate = QCoreApplication.translate


class KnownCards:
    """Makes the cards; each says how it is known, and what can be done with it."""

    def __init__(self, work: PersonWork, addresses: AddressWork) -> None:
        self._work, self._addresses = work, addresses

    def kinds(self) -> tuple[Kind, ...]:
        """The sections in their order."""
        work, addresses = self._work, self._addresses
        return (
            Kind(
                lambda: translate("KnownCards", "Other names"),
                lambda: translate("KnownCards", "No other name is recorded."),
                lambda view: [self._name(row) for row in view.names],
                ((lambda: translate("KnownCards", "Add a &name"),
                  lambda view: work.add_name(view.person.whom, view.person.full_name)),),
            ),
            Kind(
                lambda: translate("KnownCards", "Addresses"),
                lambda: translate("KnownCards", "No address is recorded."),
                lambda view: [self._address(row) for row in view.addresses],
                ((lambda: translate("KnownCards", "Add an a&ddress"),
                  lambda view: addresses.add(view.person.whom, view.person.full_name)),),
            ),
            Kind(
                lambda: translate("KnownCards", "Telephones and e-mail"),
                lambda: translate("KnownCards", "No telephone number or e-mail address is recorded."),
                lambda view: [self._point(row, view) for row in view.points],
                ((lambda: translate("KnownCards", "Add a n&umber or e-mail"),
                  lambda view: work.add_point(view.person.whom, view.person.full_name)),),
            ),
            Kind(
                lambda: translate("KnownCards", "Language"),
                lambda: translate("KnownCards", "Nobody has asked yet. Letters go out in Welsh and English."),
                lambda view: [self._language(view.languages)] if view.languages else [],
                ((lambda: translate("KnownCards", "Record the &language"),
                  lambda view: work.ask_language(view.person.whom, view.person.full_name)),),
            ),
            Kind(
                lambda: translate("KnownCards", "Communication needs"),
                lambda: translate("KnownCards", "No need is recorded."),
                lambda view: [self._need(row) for row in view.needs],
                ((lambda: translate("KnownCards", "Add a n&eed"),
                  lambda view: work.add_need(view.person.whom, view.person.full_name)),),
            ),
        )  # fmt: skip

    def _name(self, row: NameRow) -> QWidget:
        kind = translate("KnownCards", "From a file") if row.from_file else person_words.name_kind(row.kind)
        days = person_words.known_span(row.from_date, row.to_date)
        lines = [(f"{kind} · {days}" if days else kind, "")]
        lines += list(self._foot(row))
        acts = self._acts(row, "name", row.full_name) if not row.from_file else ()
        return fact_card(row.full_name, lines, acts)

    def _address(self, row: AddressFact) -> QWidget:
        lines = [(person_words.span(row.from_date, row.to_date), "")]
        if row.confidential:
            lines.append((translate("KnownCards", "Confidential: not to be told to the other parent"), "warning"))
        lines += list(self._foot(row))
        head = self._addresses.described(row).rpartition(" (")[0]
        return fact_card(head, lines, self._acts(row, "address", head))

    def _point(self, row: PointRow, view: PersonView) -> QWidget:
        lines = [(person_words.point_kind(row.kind), ""), *self._consent(row), *self._foot(row)]
        whom, acts = view.person.whom, list(self._acts(row, "point", row.value))
        if row.stands and not row.may_be_served:
            words = translate("KnownCards", "They agreed to be served here")
            said = translate("KnownCards", "They agreed to be served at {value}").format(value=row.value)
            acts.insert(0, (words, said, lambda: self._work.add_consent(whom, row)))
        elif row.may_be_served and row.id is not None:
            point_id = row.id
            words = translate("KnownCards", "The consent ended")
            said = translate("KnownCards", "The consent to be served at {value} ended").format(value=row.value)
            acts.insert(0, (words, said, lambda: self._work.end_consent(point_id, row.value)))
        return fact_card(row.value, lines, acts)

    def _consent(self, row: PointRow) -> Iterator[tuple[str, str]]:
        if row.consent_on is None:
            yield translate("KnownCards", "No consent in writing to be served here"), "muted"
            return
        said = translate("KnownCards", "Agreed in writing to be served here on {day}: {paper}").format(
            day=i18n.format_day(row.consent_on), paper=row.consent_how
        )
        yield said, "success" if row.may_be_served else ""
        if row.consent_ended_on is not None:
            day = i18n.format_day(row.consent_ended_on)
            yield translate("KnownCards", "That consent ended on {day}").format(day=day), "warning"

    def _language(self, rows: Sequence[LanguageRow]) -> QWidget:
        first, *earlier = rows
        lines = [(self._asked(first), "")]
        if first.note:
            lines.append((first.note, ""))
        lines.append((person_words.told("", first.recorded_by, first.recorded_at), "small"))
        for row in earlier:
            said = translate("KnownCards", "Before: {language} ({asked})")
            lines.append((said.format(language=person_words.answer(row), asked=self._asked(row)), "small"))
        return fact_card(person_words.answer(first), lines, icon_name="speech")

    def _asked(self, row: LanguageRow) -> str:
        if row.asked_on is None:
            return translate("KnownCards", "asked on a day that is not known")
        return translate("KnownCards", "asked on {day}").format(day=i18n.format_day(row.asked_on))

    def _need(self, row: NeedRow) -> QWidget:
        head = person_words.own(self._work.policy.need(row.need), row.need)
        lines = [(row.note, ""), (person_words.known_span(row.from_date, row.to_date), ""), *self._foot(row)]
        return fact_card(head, lines, self._acts(row, "need", head))

    def _foot(self, row: NameRow | AddressFact | PointRow | NeedRow) -> Iterator[tuple[str, str]]:
        if row.withdrawn_at is not None:
            yield person_words.withdrawn(row.withdrawn_reason, row.withdrawn_at), "warning"
        source = "" if isinstance(row, NeedRow) else row.source
        yield person_words.told(source, row.recorded_by, row.recorded_at), "small"

    def _acts(self, row: NameRow | AddressFact | PointRow | NeedRow, kind: str, what: str) -> Sequence[Act]:
        if row.withdrawn_at is not None or row.id is None:
            return ()
        fact_id = row.id
        end, never = translate("KnownCards", "Say when it ended"), translate("KnownCards", "It was never so")
        acts: list[Act] = []
        if row.to_date is None:
            acts.append((end, f"{end}: {what}", lambda: self._work.end(kind, fact_id, what)))
        acts.append((never, f"{never}: {what}", lambda: self._work.withdraw(kind, fact_id, what)))
        return acts
