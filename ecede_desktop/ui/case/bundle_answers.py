"""Checks of a bundle and why it is made over each: those of the records, and what its drawn pages asked for."""

from __future__ import annotations

from collections.abc import Iterable

from ecede_desktop.law.bundle_checks import OF_PAGES, STOPS, BundleCheck
from ecede_desktop.records.case_bundles import BundlePage


class BundleAnswers:
    """The checks of one bundle and the reasons of one person."""

    def __init__(self, person: str) -> None:
        self.reasons: dict[str, str] = {}
        self._person = person
        self._page: BundlePage | None = None
        self._of_pages: dict[str, BundleCheck] = {}

    @property
    def checks(self) -> tuple[BundleCheck, ...]:
        """What the drawn pages asked for, then what is looked at in the records."""
        return (*self._of_pages.values(), *(self._page.checks if self._page is not None else ()))

    @property
    def stops(self) -> int:
        """How many checks let no bundle be made."""
        return sum(not check.met and check.severity == STOPS for check in self.checks)

    @property
    def unanswered(self) -> int:
        """How many checks ask for a reason that is not given."""
        return sum(
            not check.met and check.severity != STOPS and check.id not in self.reasons for check in self.checks
        )  # fmt: skip

    @property
    def given(self) -> dict[str, str]:
        """The reasons for what does not hold: no other is sent, so each stood beside what it answers."""
        wrong = {check.id for check in self.checks if not check.met}
        return {id_: reason for id_, reason in self.reasons.items() if id_ in wrong}

    def show_page(self, page: BundlePage) -> None:
        """Take the checks of the bundle as it stands; what was asked of other pages is asked anew."""
        if self._page is not None and self._page.bundle.fingerprint != page.bundle.fingerprint:
            for id_ in self._of_pages:
                self.reasons.pop(id_, None)
            self._of_pages.clear()
        self._page = page
        # What this person said of the newest still holds for them; another's reason is not put in their mouth.
        for said in page.bundle.made[0].checks if page.bundle.made else ():
            if said["by"] == self._person and said["key"] not in OF_PAGES:
                self.reasons.setdefault(said["id"], said["reason"])

    def take_in(self, asked: Iterable[BundleCheck]) -> None:
        """Take in what was asked when the bundle was to be made."""
        self._of_pages.update({check.id: check for check in asked if check.key in OF_PAGES})

    def find(self, id_: str) -> BundleCheck | None:
        """The check of that id."""
        return next((check for check in self.checks if check.id == id_), None)
