"""A file as it came, with what was read from it: ``Kept.file`` makes the ``RegisterFile``."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import Problem, RegisterFile


@dataclass(frozen=True)
class Kept:
    """The bytes of a file, which are kept because a mark may have to be proved."""

    file_name: str
    sha256: str
    content: bytes

    @classmethod
    def of(cls, content: bytes, file_name: str) -> Kept:
        return cls(file_name, hashlib.sha256(content).hexdigest(), content)

    def refused(self, problems: Sequence[Problem], *, source: str = "", encoding: str = "") -> RegisterFile:
        """The file when nothing of it could be read."""
        return RegisterFile(
            file_name=self.file_name,
            sha256=self.sha256,
            size=len(self.content),
            shape="",
            encoding=encoding,
            delimiter="",
            pupils=(),
            blocks=(),
            problems=tuple(problems),
            content=self.content,
            source=source,
        )

    def refused_as(self, key: str, *, source: str = "", **facts: object) -> RegisterFile:
        """The file when one thing keeps all of it out."""
        return self.refused([problem(0, "", "", key, **facts)], source=source)
