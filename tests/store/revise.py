"""Writes a migration from what the tables say: ``python -m tests.store.revise "what changes"``; ``--first`` anew."""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path

from alembic import command

from ecede_desktop import paths
from ecede_desktop.store import dialect_sqlite, engine, upgrade
from ecede_desktop.store.keys import StoreKey

FIRST = "0001"


def main(arguments: list[str]) -> None:
    first = arguments == ["--first"]
    versions = paths.migrations() / "versions"
    if first:
        for old in versions.glob(f"{FIRST}_*.py"):
            old.unlink()
    number = FIRST if first else f"{len(list(versions.glob('0*.py'))) + 1:04d}"
    message = "The first schema" if first else arguments[0]
    with tempfile.TemporaryDirectory() as folder:
        store = engine.create_file(Path(folder) / "revise.ecede", StoreKey.fresh())
        if not first:
            upgrade.migrate(store)
        with store.engine.connect().execution_options(**{dialect_sqlite.WRITES: True}) as connection:
            config = upgrade.alembic(None, connection)
            config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
            config.attributes["batch"] = not first
            command.revision(config, message, autogenerate=True, rev_id=number)
        store.close()
    made = next(versions.glob(f"{number}_*.py"))
    if first:
        made.write_text(one_function_a_table(made.read_text(encoding="utf-8")), encoding="utf-8")
    for ruff in (["format", "-q"], ["check", "--fix", "-q"], ["format", "-q"]):
        subprocess.run([sys.executable, "-m", "ruff", *ruff, str(made)], check=True)


def one_function_a_table(text: str) -> str:
    """The first migration makes every table: too much for one function."""
    tree = ast.parse(text)
    up = next(node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "upgrade")
    tables: dict[str, list[str]] = {}
    for statement in (s for s in up.body if isinstance(s, ast.Expr)):
        call = statement.value
        assert isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)
        table = call.args[0] if call.func.attr == "create_table" else call.args[1]
        assert isinstance(table, ast.Constant)
        tables.setdefault(str(table.value), []).append(ast.unparse(statement))
    lines = text.splitlines()[: up.lineno - 1]
    lines += ["def upgrade() -> None:", *(f"    create_{name}()" for name in tables), "", ""]
    # Those that point to others go first; a table's indexes go with it.
    names = textwrap.fill(" ".join(f'"{name}",' for name in reversed(tables)), 100).splitlines()
    lines += ["def downgrade() -> None:", "    for table in (", *(f"        {n}" for n in names), "    ):  # fmt: skip"]
    lines += ["        op.drop_table(table)"]
    for name, statements in tables.items():
        lines += ["", "", f"def create_{name}() -> None:", *(f"    {s}" for s in statements)]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main(sys.argv[1:])
