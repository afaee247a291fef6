"""A throw-away PostgreSQL server: made in a temporary folder, thrown away with it.

``python -m tests.postgres_server`` says where the server's programs are, and fails where there are none.
"""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import psycopg

_PLACES = (
    ("/usr/lib/postgresql", "*/bin"),
    ("/usr", "pgsql-*/bin"),
    ("/opt/homebrew/opt", "postgresql*/bin"),
    ("/usr/local/opt", "postgresql*/bin"),
    ("/Applications/Postgres.app/Contents/Versions", "*/bin"),
    ("C:/Program Files/PostgreSQL", "*/bin"),
)
_ROLE = "ecede"
# A crash may lose everything: nothing here outlives the test run, and waiting for the disk is most of a small write.
_SETTINGS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_connections": "40",
             "listen_addresses": "127.0.0.1", "shared_buffers": "32MB", "log_min_messages": "warning"}  # fmt: skip


def binaries() -> Path | None:
    """The folder with the server's programs, the newest first; None where there are none."""
    exe = ".exe" if sys.platform == "win32" else ""
    on_path = shutil.which("initdb")
    places = [Path(on_path).resolve().parent] if on_path else []
    # The version is in the folder's name on most systems: compare by the numbers in it, so that 15 comes after 9.
    found = sorted((p for root, pattern in _PLACES for p in Path(root).glob(pattern)), key=_numbers, reverse=True)
    return next((p for p in [*places, *found] if (p / f"initdb{exe}").exists() and (p / f"pg_ctl{exe}").exists()), None)


@dataclass
class PostgresServer:
    """One running server; each test asks it for a database of its own."""

    programs: Path
    folder: Path = field(default_factory=lambda: Path(tempfile.mkdtemp(prefix="ecede-postgres-")))
    port: int = 0

    def start(self) -> None:
        """Make the cluster and start it; root may not run PostgreSQL, so root lends it to another user."""
        if self._identity():
            shutil.chown(self.folder, self._identity()["user"], self._identity()["group"])
        locale = ["--locale=C.UTF-8"] if sys.platform == "linux" else []
        self._run("initdb", "-D", str(self._data), "-U", _ROLE, "-A", "trust", "-E", "UTF8", "--no-sync", *locale)
        for attempt in (1, 2, 3):
            self.port = _free_port()
            try:
                self._run("pg_ctl", "-D", str(self._data), "-l", str(self._log), "-w", "-o", self._options(), "start")
                return
            except ServerFailed:
                # Another program may have taken the port between the look and the start.
                if attempt == 3:
                    raise

    def stop(self) -> None:
        """Stop the server and delete all it wrote."""
        try:
            self._run("pg_ctl", "-D", str(self._data), "-m", "immediate", "-w", "stop")
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)

    def new_database(self) -> str:
        """The name of a fresh, empty database."""
        name = f"t_{secrets.token_hex(6)}"
        self._sql(f'CREATE DATABASE "{name}"')
        return name

    def drop_database(self, name: str) -> None:
        """Delete a database even where a test left a connection open."""
        self._sql(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def url(self, database: str) -> str:
        """The address of a database as SQLAlchemy takes it."""
        return f"postgresql+psycopg://{_ROLE}@127.0.0.1:{self.port}/{database}"

    @property
    def _data(self) -> Path:
        return self.folder / "data"

    @property
    def _log(self) -> Path:
        return self.folder / "server.log"

    def _options(self) -> str:
        settings = dict(_SETTINGS)
        if sys.platform != "win32":
            settings["unix_socket_directories"] = str(self.folder)
        return " ".join([f"-p {self.port}", *(f"-c {name}={value}" for name, value in settings.items())])

    def _sql(self, statement: str) -> None:
        with psycopg.connect(
            host="127.0.0.1", port=self.port, user=_ROLE, dbname="postgres", autocommit=True
        ) as connection:
            connection.execute(statement.encode())

    def _run(self, program: str, *arguments: str) -> None:
        # The output goes to a file: the server inherits it, and a pipe would be held open until the server stops.
        with (self.folder / "set-up.log").open("a+b") as out:
            done = subprocess.run(
                [str(self.programs / program), *arguments], cwd=self.folder, stdin=subprocess.DEVNULL,
                stdout=out, stderr=subprocess.STDOUT, check=False, timeout=90, **self._identity(),
            )  # fmt: skip
            if done.returncode:
                out.seek(0)
                log = self._log.read_text(errors="replace") if self._log.exists() else ""
                raise ServerFailed(f"{program} failed\n{out.read().decode(errors='replace')}\n{log}")

    @staticmethod
    def _identity() -> dict[str, object]:
        if sys.platform == "win32" or os.geteuid() != 0:
            return {}
        import pwd  # there is none on Windows

        names = {entry.pw_name for entry in pwd.getpwall()}
        user = pwd.getpwnam("postgres" if "postgres" in names else "nobody")
        return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


class ServerFailed(Exception):
    """The server could not be made, started or stopped; carries what it printed."""


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _numbers(folder: Path) -> list[int]:
    return [int("".join(c for c in part if c.isdigit()) or 0) for part in folder.parts]


if __name__ == "__main__":
    where = binaries()
    sys.exit(0 if where else "PostgreSQL is not installed")
