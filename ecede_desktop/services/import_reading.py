"""What a register file says, read with the profile that fits it and the code sets of the store."""

from __future__ import annotations

from dataclasses import replace

from ecede_desktop.exchange.files import read_file
from ecede_desktop.exchange.kept_files import Kept
from ecede_desktop.exchange.pupil_cells import Asked
from ecede_desktop.records.imports import ImportRegister, RegisterFile
from ecede_desktop.services.code_sets import book
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.import_content import Content
from ecede_desktop.services.import_profiles import ProfileUsed
from ecede_desktop.services.schools import full_number


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
    if content.closed:
        return Kept.of(content.content, content.file_name).refused(content.closed)
    file = read_file(content.plain, content.file_name, asked=asked, codes_on=codes.on, profile=used.profile)
    if content.opened is None:
        return file
    kept = Kept.of(content.content, content.file_name)
    return replace(file, sha256=kept.sha256, size=len(kept.content), content=kept.content)
