"""Papers on disk: whole or not at all."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from ecede_desktop.services import paper_files
from ecede_desktop.services.extracts import file_name, save_pdf


def test_a_paper_is_saved_whole_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "RE-2026-00001.pdf"
    path.write_bytes(b"older")
    assert save_pdf(b"%PDF", path) == path
    assert path.read_bytes() == b"%PDF"
    assert list(tmp_path.iterdir()) == [path]


def test_the_name_of_the_file_is_its_number() -> None:
    assert file_name("RE/2026/00001") == "RE-2026-00001.pdf"


def test_a_folder_in_its_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "here.pdf").mkdir()
    with pytest.raises(paper_files.NotSaved, match="is a folder") as refused:
        save_pdf(b"%PDF", tmp_path / "here.pdf")
    assert refused.value.key == "save_is_folder"


def test_a_folder_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(paper_files.NotSaved, match="does not exist"):
        save_pdf(b"%PDF", tmp_path / "nowhere" / "x.pdf")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a folder this user may not write to")
def test_a_protected_folder_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(paper_files.NotSaved, match="cannot be written"):
        save_pdf(b"%PDF", tmp_path / "x.pdf")
    tmp_path.chmod(0o700)


@pytest.mark.parametrize(
    ("fault", "key"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "save_no_room"),
        (PermissionError(errno.EACCES, "Permission denied"), "save_not_allowed"),
        (OSError(errno.EIO, "Input/output error"), "save_failed"),
    ],
)
def test_a_disk_that_fails_leaves_what_stood_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: OSError, key: str
) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(b"older")

    def failing(_descriptor: int) -> None:
        raise fault

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(paper_files.NotSaved) as refused:
        save_pdf(b"%PDF", path)
    assert refused.value.key == key
    assert path.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [path]
