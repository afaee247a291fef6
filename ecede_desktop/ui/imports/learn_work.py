"""Asks for guesses of a file, and keeps what a person confirmed of them as a profile."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.import_profiles import Profile, ProfileGuess
from ecede_desktop.records.saved_profiles import SavedProfile, SaveProfile, fingerprint
from ecede_desktop.services import import_profiles
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import wording
from ecede_desktop.ui.imports.learn_view import LearnView
from ecede_desktop.ui.operations import Operations


class LearnWork(QObject):
    """Signals: opened(); refused(UserError); saved(SavedProfile)."""

    opened = Signal()
    refused = Signal(object)
    saved = Signal(object)

    def __init__(self, desk: Desk, operations: Operations, view: LearnView, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._operations, self._view = desk, operations, view
        self._file: Path | None = None
        self._password = ""
        view.look_wanted.connect(self._look_again)
        view.save_wanted.connect(self._save)

    def open(self, file: Path, school_number: str, password: str = "") -> None:
        """Show the first rows of a file with what is guessed of them."""
        self._file, self._password = file, password
        self._view.start(school_number, self._desk.clock.today())
        self._guess(file, Profile(""), self._opened)

    def _opened(self, guess: ProfileGuess) -> None:
        self._view.show_guess(guess)
        self.opened.emit()

    def _look_again(self, profile: Profile) -> None:
        if self._file is not None:
            self._view.profile = profile
            self._guess(self._file, profile, self._view.show_guess)

    def _guess(self, file: Path, profile: Profile, done: object) -> None:
        password = self._password
        self._operations.read(
            lambda: import_profiles.guess(self._desk, file, profile, password),
            done,  # type: ignore[arg-type]
            owner=self._view,
            failed=self.refused.emit,
        )

    def _save(self, profile: Profile) -> None:
        """Guess once more with what is confirmed: the headings then stand where the profile says."""
        assert self._file is not None
        self._guess(self._file, profile, partial(self._keep, profile))

    def _keep(self, profile: Profile, guess: ProfileGuess) -> None:
        command = SaveProfile(profile, fingerprint(guess))
        self._operations.write(
            lambda: import_profiles.save_profile(self._desk, command),
            self,
            done=self._saved,
            owner=self._view,
            refused=self._refuse,
        )

    def _saved(self, profile: SavedProfile) -> None:
        self._password = ""
        self.saved.emit(profile)

    def _refuse(self, refusal: UserError) -> None:
        self._view.refuse(wording.error_sentence(refusal))
