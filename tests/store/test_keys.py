"""Key slots: each opens with its own secret, in its own store, and with nothing else."""

from __future__ import annotations

import json
import pickle
import time
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
import uuid6

from ecede_desktop.store import keys
from ecede_desktop.store.faults import MadeByNewerVersion, NoSuchUser, NotAStore, StoreDamaged
from ecede_desktop.store.keys import COST, Cost, KeyFile, SlotRefused, StoreKey
from tests.desks import CHEAP, NOW, PASSPHRASE

KEY = StoreKey(bytes(range(32)))


@pytest.fixture
def slots() -> KeyFile:
    made = KeyFile(uuid6.uuid7(), ()).with_slot("user", "aled", PASSPHRASE, KEY, NOW, CHEAP)
    return made.with_slot("recovery", "", "CODE", KEY, NOW, CHEAP)


def test_each_slot_opens_with_its_own_secret_only(slots: KeyFile) -> None:
    assert slots.opened(slots.user_slot("ALED"), PASSPHRASE).reveal() == KEY.reveal()
    assert slots.recovery_slot is not None
    assert slots.opened(slots.recovery_slot, "CODE").reveal() == KEY.reveal()
    with pytest.raises(SlotRefused):
        slots.opened(slots.user_slot("aled"), "CODE")
    with pytest.raises(SlotRefused):
        slots.opened(slots.recovery_slot, PASSPHRASE)


def test_the_same_passphrase_in_other_code_points_opens(slots: KeyFile) -> None:
    typed = unicodedata.normalize("NFC", "tŷ gwyn a dŵr glân")
    made = slots.with_slot("user", "mari", typed, KEY, NOW, CHEAP)
    assert made.opened(made.user_slot("mari"), unicodedata.normalize("NFD", typed)).reveal() == KEY.reveal()


@pytest.mark.parametrize(
    "forged",
    [{"user": "mari"}, {"kind": "recovery"}, {"cost": Cost(128, 1, 1)}, {"salt": b"0" * 16}, {"nonce": b"0" * 12}],
    ids=lambda change: next(iter(change)),
)
def test_a_slot_that_was_altered_does_not_open(slots: KeyFile, forged: dict[str, object]) -> None:
    with pytest.raises(SlotRefused):
        slots.opened(replace(slots.user_slot("aled"), **forged), PASSPHRASE)  # type: ignore[arg-type]


def test_a_slot_does_not_open_in_another_store(slots: KeyFile) -> None:
    other = replace(slots, store_id=uuid6.uuid7())
    with pytest.raises(SlotRefused):
        other.opened(other.user_slot("aled"), PASSPHRASE)


def test_a_new_passphrase_takes_the_place_of_the_old(slots: KeyFile) -> None:
    changed = slots.with_slot("user", "Aled", "pedair gwylan lwyd", KEY, NOW, CHEAP)
    assert len(changed.slots) == 2
    with pytest.raises(SlotRefused):
        changed.opened(changed.user_slot("aled"), PASSPHRASE)


def test_the_key_file_reads_back_as_written(slots: KeyFile, tmp_path: Path) -> None:
    keys.write(tmp_path / "s", slots)
    assert keys.read(tmp_path / "s") == slots
    assert (tmp_path / "s.keys").read_bytes() == (tmp_path / "s.keys.copy").read_bytes()
    assert KEY.reveal().hex() not in (tmp_path / "s.keys").read_text("utf-8")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["s.keys", "s.keys.copy"]


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\xfe", b"[]", b'{"format": 1}'])
def test_a_damaged_key_file_is_read_from_its_twin_and_mended(slots: KeyFile, tmp_path: Path, damage: bytes) -> None:
    keys.write(tmp_path / "s", slots)
    (tmp_path / "s.keys").write_bytes(damage)
    assert keys.read(tmp_path / "s") == slots
    keys.repair_twin(tmp_path / "s")
    assert (tmp_path / "s.keys").read_bytes() == (tmp_path / "s.keys.copy").read_bytes() == keys.to_json(slots)


def test_what_cannot_be_read_is_told_apart(slots: KeyFile, tmp_path: Path) -> None:
    with pytest.raises(NotAStore):
        keys.read(tmp_path / "s")
    (tmp_path / "s.keys").write_text("{", encoding="utf-8")
    with pytest.raises(StoreDamaged):
        keys.read(tmp_path / "s")
    newer = json.loads(keys.to_json(slots)) | {"format": 2}
    (tmp_path / "s.keys").write_text(json.dumps(newer), encoding="utf-8")
    with pytest.raises(MadeByNewerVersion):
        keys.read(tmp_path / "s")
    with pytest.raises(NoSuchUser):
        slots.user_slot("nobody")


def test_a_forged_cost_cannot_exhaust_the_machine(slots: KeyFile, tmp_path: Path) -> None:
    forged = json.loads(keys.to_json(slots))
    forged["slots"][0]["memory_kib"] = 1 << 40
    with pytest.raises(StoreDamaged):
        keys.from_json(tmp_path / "s", json.dumps(forged).encode())


def test_the_key_shows_itself_nowhere() -> None:
    for shown in (repr(KEY), str(KEY), f"{KEY}"):
        assert KEY.reveal().hex() not in shown
    with pytest.raises(TypeError):
        pickle.dumps(KEY)
    with pytest.raises(ValueError, match="32"):
        StoreKey(b"short")


def test_a_derived_key_is_another_key() -> None:
    assert KEY.derived("a").reveal() == KEY.derived("a").reveal()
    assert len({KEY.reveal(), KEY.derived("a").reveal(), KEY.derived("b").reveal()}) == 3


def test_a_guess_costs_a_fair_fraction_of_a_second(slots: KeyFile) -> None:
    started = time.perf_counter()
    slots.with_slot("user", "mari", PASSPHRASE, KEY, NOW, COST)
    assert time.perf_counter() - started > 0.1
    assert COST.memory_kib >= 64 << 10


def test_calibration_answers_with_more_passes_for_more_time() -> None:
    cost = keys.calibrate(0.02, memory_kib=1024)
    assert cost.affordable()
    assert cost.iterations >= 2
