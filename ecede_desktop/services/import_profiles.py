"""How schools' systems write their files: guessed, confirmed once by a person, and known again by the headings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from ecede_desktop import paths
from ecede_desktop.errors import Refused, UserError
from ecede_desktop.exchange.profile_guesses import guess_profile
from ecede_desktop.exchange.profiles import NO_PROFILE, Profile, read_profile, write_profile
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.import_profiles import TRANSFER, ProfileGuess
from ecede_desktop.records.saved_profiles import SavedProfile, SaveProfile, fingerprints
from ecede_desktop.services.code_sets import book
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.import_content import Content, opened, read_content
from ecede_desktop.services.schools import full_number
from ecede_desktop.store import import_profiles as stored
from ecede_desktop.store.unit import Reading


@dataclass(frozen=True)
class ProfileUsed:
    """The profile that a file is read with; the id where it is one of the store."""

    profile: Profile = NO_PROFILE
    id: UUID | None = None

    @property
    def title(self) -> str:
        """Its name and version, or nothing where the file is read as it stands."""
        name = self.profile.name
        return f"{name} {self.profile.version}" if name and self.id else name


def guess(desk: Desk, path: Path, profile: Profile = NO_PROFILE, password: str = "") -> ProfileGuess:
    """The first rows of a file with what is guessed of it; ``profile`` is what a person has confirmed so far.

    Raises:
        UserError: the file cannot be read.
    """
    return guess_profile(opened(read_content(path), password).plain, path.name, profile)


def list_profiles(desk: Desk) -> tuple[SavedProfile, ...]:
    """Every version of every profile, by name, the latest first."""
    with desk.reading() as session:
        return stored.versions(session)


def view_profile(desk: Desk, name: str) -> SavedProfile:
    """The version of a profile that holds.

    Raises:
        UserError: there is none of that name.
    """
    with desk.reading() as session:
        found = stored.latest(session, name)
        if found is None:
            raise _unknown(session, name)
        return found


def save_profile(desk: Desk, command: SaveProfile) -> Outcome[SavedProfile]:
    """Keep a profile as another version of its name; files that were read with an earlier one keep saying so.

    Raises:
        Refused: it has no name, or a code of it means none that there is.
        UserError: it is not a profile.
    """
    profile = replace(command.profile, name=command.profile.name.strip())
    if not profile.name:
        raise Refused("profile_name_empty", "Give the profile a name, for example that of the school and its system.")
    if profile.school_number:
        profile = replace(profile, school_number=full_number(desk, profile.school_number))
    with desk.writing() as unit:
        _check_codes(unit.session, profile)
        before = stored.versions(unit.session, profile.name)
        profile = replace(profile, version=before[0].version + 1 if before else 1)
        content = write_profile(profile)
        read_profile(profile.name, content)
        known = stored.hashed(command.fingerprint) or (before[0].fingerprint if before else "")
        now = unit.clock.now()
        kept = SavedProfile(
            unit.user.id, profile.name[:200], profile.version, profile.system[:200], profile.school_number, content,
            known, now, unit.user.full_name,
        )  # fmt: skip
        made = replace(kept, id=stored.add_version(unit.session, kept, now, unit.user.id))
        told = {"name": made.name, "version": made.version, "content": content}
        unit.record("create", "profile", made.id, after=told)
        unit.touch("profile", made.id)
        return Outcome(unit.commit(), made)


def profile_of_text(name: str, text: str) -> Profile:
    """A profile from its TOML text.

    Raises:
        UserError: it is not one.
    """
    return read_profile(name, text)


def retire_profile(desk: Desk, name: str) -> Outcome[int]:
    """Use a profile no more; its versions stay, because imports were read with them.

    Raises:
        UserError: there is none of that name that is used.
    """
    with desk.writing() as unit:
        found = stored.latest(unit.session, name)
        if found is None:
            raise _unknown(unit.session, name)
        number = stored.retire(unit.session, name, unit.clock.now())
        unit.record("retire", "profile", found.id, after={"name": name, "versions": number})
        unit.touch("profile", found.id)
        return Outcome(unit.commit(), number)


def profile_for(desk: Desk, name: str | None, school_number: str | None, content: Content) -> ProfileUsed:
    """The profile that was named, or the one that was learned from such a file of that school before.

    Raises:
        UserError: there is no profile of that name.
    """
    with desk.reading() as session:
        if name:
            found = stored.latest(session, name)
            return _used(found) if found else ProfileUsed(_of_folders(session, name))
        if not stored.any_profile(session):
            return ProfileUsed()
    seen = guess_profile(content.plain, content.file_name)
    if seen.problem or seen.layout == TRANSFER:
        return ProfileUsed()
    with desk.reading() as session:
        candidates = stored.learned_from(session, fingerprints(seen))
    chosen = _chosen(candidates, None if school_number is None else full_number(desk, school_number))
    return _used(chosen) if chosen else ProfileUsed()


def _chosen(candidates: tuple[SavedProfile, ...], school_number: str | None) -> SavedProfile | None:
    """The school's own before one for every school; where two would do alike, none."""
    own = [one for one in candidates if one.school_number and one.school_number == school_number]
    common = [one for one in candidates if not one.school_number]
    for some in (own, common, list(candidates) if school_number is None else []):
        if len(some) == 1:
            return some[0]
    return None


def _used(found: SavedProfile) -> ProfileUsed:
    return ProfileUsed(replace(read_profile(found.name, found.content), version=found.version), found.id)


def _check_codes(session: Reading, profile: Profile) -> None:
    """A local code may mean a statutory code of some set, or no mark; nothing is guessed here."""
    known = {"", "-"}
    for codes in book(session).sets.values():
        known |= codes.codes.keys() | codes.longer.keys()
    for local, core in profile.codes.items():
        if core not in known:
            text = f"“{local}” is said to mean “{core}”, which is in no code set; choose one of the statutory codes."
            raise Refused("profile_code", text, local=local, core=core)


def _folders() -> tuple[Path, Path]:
    """The person's own before the ones that come with the program."""
    return paths.user_settings() / "profiles", paths.resources() / "profiles"


def _of_folders(session: Reading, name: str) -> Profile:
    """A profile that is kept as a file."""
    for folder in _folders():
        file = folder / f"{name}.toml"
        if file.is_file() and Path(name).name == name:
            return read_profile(name, file.read_text(encoding="utf-8"))
    raise _unknown(session, name)


def _unknown(session: Reading, name: str) -> UserError:
    files = {file.stem for folder in _folders() if folder.is_dir() for file in folder.glob("*.toml")}
    known = sorted(files | {one.name for one in stored.versions(session) if one.retired_at is None})
    have = f"there are {', '.join(known)}" if known else f"save one, or put one into {_folders()[0]}"
    return UserError("profile_unknown", f"There is no import profile called “{name}”; {have}.", name=name)
