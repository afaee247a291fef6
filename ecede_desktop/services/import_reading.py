"""A register file on its way in: its bytes while nobody changes them, the profile that fits, and what it says."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from ecede_desktop import paths
from ecede_desktop.errors import Refused, UserError
from ecede_desktop.exchange.encodings import LIMIT
from ecede_desktop.exchange.files import read_file
from ecede_desktop.exchange.profiles import NO_PROFILE, Profile, read_profile
from ecede_desktop.exchange.pupil_cells import Asked
from ecede_desktop.records.imports import ImportRegister, RegisterFile
from ecede_desktop.services.code_sets import book
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.schools import full_number

LOCK_MARK = "~$"
"""Office programs write such a file beside one that is open."""
_PARTIAL = (".part", ".partial", ".crdownload", ".tmp", ".filepart")
"""A copy or download that is still being written."""


@dataclass(frozen=True)
class Content:
    """The bytes of a file, and what the file was like when they were read."""

    file_name: str
    content: bytes = field(repr=False)
    path: Path | None = None
    """None: a member of an archive, which nobody changes while the archive is held."""
    state: tuple[int, int, int] = (0, 0, 0)
    """Size, time of change in nanoseconds, and which file it is."""

    def look_again(self) -> None:
        """Make sure that the file is still the one that was read.

        Raises:
            Refused: it was changed, or replaced, or taken away meanwhile.
        """
        if self.path is None:
            return
        try:
            now = _state(self.path.stat())
        except OSError:
            now = (0, 0, 0)
        if now != self.state:
            raise _changed(self.path)


@dataclass(frozen=True)
class ProfileUsed:
    """The profile that a file is read with; the id where it is one of the store."""

    profile: Profile = NO_PROFILE
    id: UUID | None = None

    @property
    def title(self) -> str:
        return self.profile.name


def read_content(path: Path) -> Content:
    """The bytes of a file, none of them from before or after a change.

    Raises:
        UserError: the file cannot be read.
        Refused: it is a lock file or a copy on its way, or it is changed while it is read.
    """
    if not_a_file := _not_a_file(path):
        raise Refused(not_a_file[0], not_a_file[1], file=path.name)
    try:
        with path.open("rb") as file:
            before = _state(os.fstat(file.fileno()))
            content = file.read(LIMIT + 1)  # one byte too many is told as too large without reading the rest
            after = _state(os.fstat(file.fileno()))
        there = _state(path.stat())
    except OSError as fault:
        text = f"{path} cannot be read: {fault.strerror}."
        raise UserError("cannot_read", text, path=str(path)) from None
    whole = len(content) == before[0] or len(content) > LIMIT
    if not whole or before != after or after != there:
        raise _changed(path)
    return Content(path.name, content, path, before)


def _not_a_file(path: Path) -> tuple[str, str] | None:
    if path.name.startswith(LOCK_MARK):
        text = f"{path.name} only says that the file is open in Excel; close it there and take {path.name[2:]}."
        return "file_is_lock", text
    if path.suffix.casefold() in _PARTIAL:
        return "file_is_partial", f"{path.name} is a copy that is still being written; wait until it has its own name."
    return None


def _state(found: os.stat_result) -> tuple[int, int, int]:
    return found.st_size, found.st_mtime_ns, found.st_ino


def _changed(path: Path) -> Refused:
    text = f"{path.name} was changed while it was read: wait until it is whole and nobody works on it, then import it."
    return Refused("file_changed", text, file=path.name)


def read(desk: Desk, command: ImportRegister, content: Content, used: ProfileUsed) -> RegisterFile:
    """What a file says, with everything that is wrong with it.

    Raises:
        UserError: the school is not one.
    """
    number = None if command.school_number is None else full_number(desk, command.school_number)
    asked = Asked(
        desk.clock.today(), number, desk.pack.authority, command.accepted_upns, command.accepted_repairs
    )  # fmt: skip
    with desk.reading() as session:
        codes = book(session)
    return read_file(content.content, content.file_name, asked=asked, codes_on=codes.on, profile=used.profile)


def profile_for(desk: Desk, command: ImportRegister, content: Content) -> ProfileUsed:
    """The profile that was named, or the one that was learned from such a file of that school before.

    Raises:
        UserError: there is no profile of that name.
    """
    if command.profile:
        return ProfileUsed(_of_folders(command.profile))
    return ProfileUsed()


def _of_folders(name: str) -> Profile:
    """The import profile of that name: the person's own before the ones that come with the program."""
    folders = (paths.user_settings() / "profiles", paths.resources() / "profiles")
    for folder in folders:
        file = folder / f"{name}.toml"
        if file.is_file() and Path(name).name == name:
            return read_profile(name, file.read_text(encoding="utf-8"))
    known = sorted({file.stem for folder in folders if folder.is_dir() for file in folder.glob("*.toml")})
    have = f"there are {', '.join(known)}" if known else f"put one into {folders[0]}"
    raise UserError("profile_unknown", f"There is no import profile called “{name}”; {have}.", name=name)
