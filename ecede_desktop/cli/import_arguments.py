"""Options of ``import``: one file, a night's batch, taking back, differences and profiles."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from ecede_desktop.cli.leaves import OneSentence, day, group, leaf

_EXIT_CODES = """exit codes, for a scheduler:
  0  every file is in, now or from before
  1  a fault of the program; files before it are in, and the batch can be run again
  2  nothing was done: the arguments, the folder, the store or the report cannot be
  3  some files did not go in; the report names each with its sentence and its rows
  130  stopped by a person; files before it are in, and the batch can be run again

Files that went in before, byte for byte, are passed over, so a batch that was cut short is simply run again.
"""


def add(commands: Any) -> None:
    """The commands under ``import``."""
    imports = group(commands, "import", "take files in, take them back, settle what they tell otherwise")
    _register(imports)
    leaf(imports, "list", "imports", "list_imports", "list the files that went in, and those taken back")
    _batch(imports)
    undo = leaf(imports, "undo", "imports", "undo", "take a whole import back, unless something relies on it")
    undo.add_argument("id", metavar="ID", help="the import's id, as “import list” shows it (its beginning is enough)")
    undo.add_argument("--reason", metavar="T", default="", help="why; kept with the import")
    undo.add_argument("--dry-run", action="store_true", help="only say what relies on it")
    _differences(imports)
    _profiles(imports)
    typed = group(imports, "typed", "registers on paper, typed from their scans in the window")
    leaf(typed, "list", "typed_registers", "list_typed", "list them with who typed and who checked each")


def _register(imports: Any) -> None:
    register = leaf(
        imports, "register", "imports", "import_register", "take a school's register file in, whole or not at all"
    )
    register.add_argument("file", metavar="FILE", type=Path)
    register.add_argument("--school", metavar="NUMBER", help="the school, where the file does not say it")
    register.add_argument("--profile", metavar="NAME", help="how to read it; known by its headings without")
    register.add_argument("--dry-run", action="store_true", help="show what would change; change nothing")
    _password(register)
    _repeated(register, "--accept-upn", "UPN", "accept this wrong UPN")
    register.add_argument(
        "--accept-closed-day",
        metavar="DATE",
        type=day,
        action="append",
        default=[],
        help="accept marks on this closed day",
    )
    _repeated(register, "--accept-repair", "ID", "let this damage be mended as proposed (the id as shown)")
    _repeated(register, "--accept-rejoin", "UPN", "this pupil left and is back: begin another spell")
    _repeated(register, "--accept-doubt", "KIND", "set this doubt about the whole file aside, e.g. few_known")
    register.add_argument("--report", metavar="F", type=Path, help="save what is refused as a CSV file")


def _password(command: OneSentence) -> None:
    command.add_argument(
        "--password-file", metavar="F", type=Path, help="the password of locked workbooks and ZIP files; it is not kept"
    )


def _repeated(command: OneSentence, option: str, metavar: str, help_text: str) -> None:
    command.add_argument(option, metavar=metavar, action="append", default=[], help=help_text)


def _batch(imports: Any) -> None:
    batch = leaf(imports, "batch", "batches", "import_batch", "take in every file of folders and ZIP files, one by one")
    batch.formatter_class = argparse.RawDescriptionHelpFormatter
    batch.epilog = _EXIT_CODES
    batch.add_argument("places", metavar="FOLDER", type=Path, nargs="+", help="a folder, a ZIP file or a file")
    batch.add_argument("--report", metavar="F", type=Path, help="what became of each file: CSV, or JSON by its name")
    batch.add_argument("--pattern", metavar="GLOB", default="", help="only files with such a name, like *.csv")
    batch.add_argument("--school", metavar="NUMBER", help="the school of all the files, where they do not say it")
    batch.add_argument("--profile", metavar="NAME", help="how to read them; each is known by its headings without")
    _password(batch)
    batch.add_argument("--name", default="", help="what the batch is called; default: the folder's name")


def _differences(imports: Any) -> None:
    told = leaf(
        imports, "differences", "imports", "differences", "what imports tell otherwise than the store, to settle"
    )
    told.add_argument("--kind", default="", help="only of this kind, e.g. vanished")
    told.add_argument("--school", default="", metavar="NUMBER")
    told.add_argument("--all", action="store_true", help="settled ones too")
    _repeated(told, "--settle", "ID", "settle this one (its beginning is enough); with --note")
    told.add_argument("--note", default="", metavar="T", help="what was decided")


def _profiles(imports: Any) -> None:
    profiles = group(imports, "profiles", "how schools' systems write their files")
    leaf(profiles, "list", "imports", "list_profiles", "list the profiles, with every version")
    show = leaf(profiles, "show", "imports", "show_profile", "write a profile out as TOML")
    show.add_argument("name", metavar="NAME")
    save = leaf(profiles, "save", "imports", "save_profile", "keep a profile, or another version of one")
    save.add_argument("name", metavar="NAME")
    save.add_argument("--from", dest="file", metavar="F.toml", type=Path, required=True, help="the profile as TOML")
    save.add_argument("--like", metavar="FILE", type=Path, help="a register file by whose headings it is known again")
    retire = leaf(profiles, "retire", "imports", "retire_profile", "use a profile no more; its versions stay")
    retire.add_argument("name", metavar="NAME")
