"""What can be the matter with a store, each told in one sentence that says what to do."""

from __future__ import annotations

from pathlib import Path

from ecede_desktop.errors import UserError

_NOT_A_STORE = {
    "nothing": "there is no store there",
    "folder": "it is a folder",
    "no_folder": "the folder is not there",
    "closed": "you may not look into its folder",
    "no_keys": "its key file (the same name with .keys) is not beside it",
    "other": "it is a database, but not a store of this program",
}


class NotAStore(UserError):
    """There is no store at this place."""

    def __init__(self, place: Path | str, kind: str = "nothing") -> None:
        super().__init__(
            f"not_a_store_{kind}", f"{place} cannot be opened: {_NOT_A_STORE[kind]}. Check the place.", place=str(place)
        )


class AlreadyThere(UserError):
    """Something stands where a new file is to be made."""

    def __init__(self, place: Path | str) -> None:
        super().__init__(
            "already_there",
            f"{place} is already there and is not written over. Choose another place, or move it aside first.",
            place=str(place),
        )


class StoreDamaged(UserError):
    """The file is a store but cannot be read as one."""

    def __init__(self, place: Path | str, why: str = "its contents cannot be read") -> None:
        super().__init__(
            "store_damaged",
            f"The store {place} is damaged: {why}. Keep it as it is and restore the newest backup to another place.",
            place=str(place),
            why=why,
        )


class NoRoom(UserError):
    """The disk is full; nothing was changed."""

    def __init__(self, place: Path | str) -> None:
        super().__init__(
            "no_room",
            f"There is no room left on the disk for {place}. Nothing was changed; make room and do it again.",
            place=str(place),
        )


class StoreGone(UserError):
    """The file of an open store was taken away or another was put in its place; what is written now would be lost."""

    def __init__(self, place: Path | str) -> None:
        super().__init__(
            "store_gone",
            f"{place} was moved, deleted or replaced while it was open. Nothing was changed; leave this window open, "
            "put the file back or copy out what you typed, then open the store again.",
            place=str(place),
        )


class CannotWrite(UserError):
    """The place may be read but not written."""

    def __init__(self, place: Path | str) -> None:
        super().__init__(
            "cannot_write",
            f"{place} cannot be written. Nothing was changed; check that you may write there and the disk is well.",
            place=str(place),
        )


class StoreBusy(UserError):
    """Someone else's write went on for too long."""

    def __init__(self, place: Path | str) -> None:
        super().__init__(
            "store_busy",
            f"The store {place} is busy with other work. Nothing was changed; wait a moment and do it again.",
            place=str(place),
        )


class CannotReach(UserError):
    """The team's database does not answer, or does not let this user in."""

    def __init__(self, place: str) -> None:
        super().__init__(
            "cannot_reach",
            f"The team's store {place} cannot be reached or does not accept this name and passphrase. "
            "Check the connection and the passphrase, or ask who looks after the database.",
            place=place,
        )


class MadeByNewerVersion(UserError):
    """The store was made by a later version of the program; it is left as it is."""

    def __init__(self, place: Path | str, schema: str) -> None:
        super().__init__(
            "made_by_newer_version",
            f"The store {place} was made by a newer version of this program and was left untouched. "
            "Update the program on this machine, then open it again.",
            place=str(place),
            schema=schema,
        )


class NoSuchUser(UserError):
    """The name is not one of the store's users."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "no_such_user",
            f"The store has no user called “{name}”. Check the name, or ask a manager to add it.",
            name=name,
        )
