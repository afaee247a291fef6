"""Cards of whom a person belongs to: warnings, relationships, households, children or parents, cases and groups."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ecede_desktop.law.policy_absence import Cohort
from ecede_desktop.records.cohorts import MembershipRow
from ecede_desktop.records.families import PersonView
from ecede_desktop.records.people import Whom
from ecede_desktop.records.pupils import ParentRow
from ecede_desktop.ui import person_words
from ecede_desktop.ui.family_cards import FamilyCards, link_words
from ecede_desktop.ui.marker_card import marker_card
from ecede_desktop.ui.marker_work import MarkerWork
from ecede_desktop.ui.people.facts_section import Kind
from ecede_desktop.ui.tie_work import TieWork
from ecede_desktop.ui.widgets.section import fact_card

translate = QCoreApplication.translate


class BelongingCards:
    """Makes the cards of the right-hand column."""

    def __init__(
        self, markers: MarkerWork, ties: TieWork, family: FamilyCards, cohorts: Iterable[Cohort], today: dt.date
    ) -> None:
        self._markers, self._ties, self._family, self._today = markers, ties, family, today
        self._cohorts = {cohort.key: cohort for cohort in cohorts}

    def kinds(self) -> tuple[Kind, ...]:
        """The sections in their order: what endangers a visitor first."""
        return (self._warnings(), self._relationships(), self._households(), *self._generations(), *self._casework())

    def _warnings(self) -> Kind:
        return Kind(
            lambda: translate("BelongingCards", "Warning markers"),
            lambda: translate("BelongingCards", "No warning is recorded of this person."),
            lambda view: [marker_card(row, self._markers, self._today) for row in view.markers],
            ((lambda: translate("BelongingCards", "Add a &warning"),
              lambda view: self._markers.record(view.person.whom, view.person.full_name)),),
        )  # fmt: skip

    def _relationships(self) -> Kind:
        return Kind(
            lambda: translate("BelongingCards", "Relationships"),
            lambda: translate("BelongingCards", "Nobody is recorded beside parents and children."),
            lambda view: [self._family.tie(row) for row in view.ties],
            (
                (lambda: translate("BelongingCards", "Add &somebody new"),
                 lambda view: self._ties.add_new(view.person.whom, view.person.full_name)),
                (lambda: translate("BelongingCards", "Add a &relationship"),
                 lambda view: self._ties.add(view.person.whom, view.person.full_name, near(view))),
            ),
        )  # fmt: skip

    def _households(self) -> Kind:
        return Kind(
            lambda: translate("BelongingCards", "Household"),
            lambda: translate("BelongingCards", "It is not recorded with whom they live."),
            lambda view: [self._family.household(row, near(view)) for row in view.households],
            ((lambda: translate("BelongingCards", "Add a &household"),
              lambda view: self._ties.add_household(view.person.whom, view.person.full_name, near(view))),),
            lambda view: view.person.kind != "professional",
        )  # fmt: skip

    def _generations(self) -> Sequence[Kind]:
        return (
            Kind(
                lambda: translate("BelongingCards", "Children"),
                lambda: translate("BelongingCards", "No child is recorded."),
                lambda view: [
                    self._family.child(one.child, more=[(link_words(one.link), "")]) for one in view.children
                ],
                ((lambda: translate("BelongingCards", "Add a &child"), self._add_child),),
                lambda view: view.person.parent_id is not None,
            ),
            Kind(
                lambda: translate("BelongingCards", "Parents"),
                lambda: translate("BelongingCards", "No parent is recorded. Add them from the case’s Family tab."),
                lambda view: [self._parent(row) for row in view.parents],
                shown=lambda view: view.person.pupil_id is not None,
            ),
        )  # fmt: skip

    def _casework(self) -> Sequence[Kind]:
        return (
            Kind(
                lambda: translate("BelongingCards", "Cases"),
                lambda: translate("BelongingCards", "There is no case."),
                lambda view: [self._family.case(row) for row in view.cases],
                shown=lambda view: view.person.pupil_id is not None,
            ),
            Kind(
                lambda: translate("BelongingCards", "Vulnerable groups"),
                lambda: translate("BelongingCards", "No group is recorded for this pupil."),
                self._groups,
                shown=lambda view: view.person.pupil_id is not None,
            ),
        )

    def _add_child(self, view: PersonView) -> object:
        assert view.person.parent_id is not None
        return self._ties.link_parent(view.person.parent_id, view.person.full_name)

    def _parent(self, row: ParentRow) -> QWidget:
        page = self._family.page(Whom(parent_id=row.id), row.full_name)
        return fact_card(row.full_name, [(row.relationship, "")], [page], icon_name="parent")

    def _groups(self, view: PersonView) -> list[QWidget]:
        cards: list[QWidget] = [self._group(row) for row in view.memberships if row.withdrawn_at is None]
        if view.restricted:
            cards.append(fact_card(person_words.restricted(view.restricted), icon_name="lock"))
        return cards

    def _group(self, row: MembershipRow) -> QWidget:
        head = person_words.own(self._cohorts.get(row.cohort), row.cohort)
        lines = [
            (person_words.span(row.from_date, row.to_date), ""),
            (person_words.told(row.source, row.recorded_by, row.recorded_at), "small"),
        ]
        return fact_card(head, lines)


def near(view: PersonView) -> list[tuple[Whom, str]]:
    """Those who stand near a person, to be offered first."""
    people = [(one.child.person.whom, one.child.person.full_name) for one in view.children]
    people += [(Whom(parent_id=row.id), row.full_name) for row in view.parents]
    people += [(row.other.whom, row.other.full_name) for row in view.ties if row.withdrawn_at is None]
    return list(dict(people).items())
