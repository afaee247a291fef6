"""Finding by words, by their start and by their sound, on both databases."""

from __future__ import annotations

import time
from uuid import UUID

import pytest
import uuid6
from sqlalchemy import select, text

from ecede_desktop.clock import FixedClock
from ecede_desktop.store import search
from ecede_desktop.store.engine import Store
from ecede_desktop.store.tables import SearchTerm
from tests.desks import ALED, NOW

SAME = """
sian shan; sian sean; sioned shoned; siwan shiwan; sion shaun; rhys reece; rhys reese; rhys rees; carys karis;
carys cerys; gwyn gwynne; geraint gerraint; geraint gereint; llewelyn llewellyn; llewelyn llywelyn; dafydd
davydd; dafydd davith; jon john; steffan stephan; steffan stephen; steffan steven; ieuan ewan; ieuan euan; ieuan
iwan; owain owen; ffion fion; catrin katrin; catrin catherine; tomos thomas; hughes huws; hugh huw; gruffydd
griffith; gruffydd gruffudd; bleddyn blethyn; maddison madison; ceri kerry; cefin kevin; cennydd kenneth; lloyd
llwyd; price prys; price preece; evans ifans; phillips ffilips; watkin watcyn; hopkin hopcyn; angharad angarad;
megan meghan; myfanwy myvanwy; meredith maredudd; lowri lowry; dylan dillon; caitlin kaitlyn; siobhan shivaun;
alice alys; ellis elis; louis lewis; mcdonald macdonald; mcintyre macintyre; mckenzie mackenzie; jackson jaxon;
wright right; leigh lee; rhodri rodri; gethin gethyn; geoffrey jeffrey; xander zander; rhiannon rianon;
gwenllian gwenlian; charlotte siarlot; hywel howell; ian iain; vaughan fychan; susie susi; bronwen bronwyn; sara
sarah; eirlys eurlys; zach zac; christian kristian; macsen maxen
"""
APART = """
sian siwan; carys chris; kelly chloe; mair mayor; gwyn gwenan; dylan dean; evans owens; tomos tanya; huw harri;
jones james; ceri clare; gareth geraint; megan morgan; bethan betsan; aled alun; ian ewan; ifan ieuan; ann owen;
elin eleri; cecil cynan; zara sara; dai tai; geraint gerald; lewis llew; bryn byron; catrin carin; nia mia;
williams wilson; davies evans; griffiths griffin; lloyd llew; dafydd dewi; gwen glen; elen alan
"""


def pairs(table: str) -> list[tuple[str, str]]:
    return [tuple(pair.split()) for pair in table.split(";")]  # type: ignore[misc]


@pytest.mark.parametrize(("one", "other"), pairs(SAME))
def test_spellings_of_one_name_sound_the_same(one: str, other: str) -> None:
    assert search.sound(one) == search.sound(other) != ""


@pytest.mark.parametrize(("one", "other"), pairs(APART))
def test_different_names_sound_apart(one: str, other: str) -> None:
    assert search.sound(one) != search.sound(other)


@pytest.mark.parametrize("word", ["", "a", "6742999", "cf99", "дмитрий"])
def test_what_is_no_name_has_no_sound(word: str) -> None:
    assert search.sound(word) == ""


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("Siân", {"sian"}),
        ("Mŵr ap Llŷr", {"mwr", "ap", "llyr"}),
        ("O’Ffug", {"offug", "o", "ffug"}),
        ("Anne-Marie", {"anne", "marie", "annemarie"}),
        ("Łukasz Sørensen", {"lukasz", "sorensen"}),
        ("12 Heol-y-Ffug, Ynys", {"12", "heol", "y", "ffug", "heolyffug", "ynys"}),
    ],
)
def test_words_are_folded_and_split(written: str, words: set[str]) -> None:
    assert set(search.words_of(written)) == words


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("AWS/2026/00001", "AWS/2026/00001"),
        ("aws/2026/1", "AWS/2026/00001"),
        ("2026/00001", "AWS/2026/00001"),
        ("1/2026", "AWS/2026/00001"),
        ("00001", None),
        ("Ffug", None),
        ("RE/2026/00007", "RE/2026/00007"),
    ],
)
def test_a_reference_is_known_however_it_is_typed(typed: str, kept: str | None) -> None:
    assert search.canonical_reference(typed, "AWS") == kept


PUPILS = {
    "sian": {
        "name": ["Siân", "Ffug-Jones"],
        "upn": ["A674299912345"],
        "address": ["4 Heol Enghraifft, Trefffug, CF99 1ZZ"],
    },
    "shan": {"name": ["Shan", "Ffugwen"], "upn": ["B674299912345"], "address": ["5 Stryd Fawr, CF99 2ZZ"]},
    "siani": {"name": ["Siani", "Ffug-Jones"], "upn": ["C674299912345"]},
    "mwr": {"name": ["Mŵr", "O'Ffug"], "upn": ["D674299912345"]},
}
CASE = {"reference": ["AWS/2026/00001"]}


@pytest.fixture
def filled(any_store: Store) -> tuple[Store, dict[UUID, str]]:
    ids = {name: uuid6.uuid7() for name in [*PUPILS, "case", "school"]}
    with any_store.writing(ALED, FixedClock(NOW)) as unit:
        search.index_records(unit.session, "pupil", {ids[name]: words for name, words in PUPILS.items()})
        search.index_record(unit.session, "case", ids["case"], CASE)
        search.index_record(
            unit.session, "school", ids["school"], {"number": ["6742999"], "name": ["Ysgol Enghraifft"]}
        )
        unit.record("add", "pupil", "test")
        unit.commit()
    return any_store, {id_: name for name, id_ in ids.items()}


def found(filled: tuple[Store, dict[UUID, str]], text: str, limit: int = 50) -> list[tuple[str, str]]:
    store, names = filled
    with store.reading() as session:
        return [(names[hit.owner_id], hit.matched) for hit in search.find(session, text, limit)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Siân", [("sian", "exact"), ("siani", "start"), ("shan", "sound")]),
        ("sia", [("sian", "start"), ("siani", "start")]),
        ("jones siân", [("sian", "exact"), ("siani", "start")]),
        ("siân enghraifft", [("sian", "exact")]),
        ("Jons Shan", [("sian", "sound"), ("siani", "sound")]),
        ("MWR", [("mwr", "exact")]),
        ("o'ffug", [("mwr", "exact")]),
        ("offug", [("mwr", "exact")]),
        ("ffugjones", [("sian", "exact"), ("siani", "exact")]),
        ("A674299912345", [("sian", "exact")]),
        ("a674 2999 12345", [("sian", "exact")]),
        ("A6742", [("sian", "start")]),
        ("AWS/2026/00001", [("case", "exact")]),
        ("1/2026", [("case", "exact")]),
        ("00001", [("case", "exact")]),
        ("6742999", [("school", "exact")]),
        ("cf99 1zz", [("sian", "exact")]),
        ("CF991ZZ", [("sian", "exact")]),
        ("CF99 1ZZ Jones", [("sian", "exact")]),
        ("nobody", []),
        ("jones nobody", []),
        ("", []),
        ("  ' - ", []),
        ("%", []),
    ],
)
def test_records_are_found(filled: tuple[Store, dict[UUID, str]], typed: str, expected: list[tuple[str, str]]) -> None:
    rank = {"exact": 0, "start": 1, "sound": 2}
    answer = found(filled, typed)
    assert sorted(answer) == sorted(expected)
    assert [rank[how] for _, how in answer] == sorted(rank[how] for _, how in answer)


def test_no_more_are_found_than_asked_for(filled: tuple[Store, dict[UUID, str]]) -> None:
    assert len(found(filled, "ffug", limit=2)) == 2


def test_a_new_name_replaces_the_old_one(filled: tuple[Store, dict[UUID, str]]) -> None:
    store, names = filled
    mwr = next(id_ for id_, name in names.items() if name == "mwr")
    with store.writing(ALED, FixedClock(NOW)) as unit:
        search.index_record(unit.session, "pupil", mwr, {"name": ["Mŵr", "Newydd"]})
        unit.record("change", "pupil", mwr)
        unit.commit()
    assert found(filled, "newydd") == [("mwr", "exact")]
    assert found(filled, "o'ffug") == []
    with store.reading() as session:
        assert set(session.scalars(select(SearchTerm.word).where(SearchTerm.owner_id == mwr))) == {"mwr", "newydd"}


def test_the_same_words_are_not_written_again(filled: tuple[Store, dict[UUID, str]]) -> None:
    store, names = filled
    sian = next(id_ for id_, name in names.items() if name == "sian")
    with store.reading() as session:  # a write in here would be refused
        search.index_record(session, "pupil", sian, PUPILS["sian"])


SURNAMES = ["Ffug-Jones", "Ffug-Davies", "Ffug-Evans", "Ffug-Llwyd", "Ffug-Rees", "Ffug-Gruffydd", "Ffug-Siencyn"]
FORENAMES = ["Siân", "Rhys", "Carys", "Ieuan", "Dafydd", "Ffion", "Llewelyn", "Mŵr", "Angharad", "Tomos", "Owain"]


def test_four_thousand_pupils_are_searched_through_the_indexes(store: Store) -> None:
    people = {
        uuid6.uuid7(): {
            "name": [FORENAMES[n % 11], SURNAMES[n % 7]],
            "upn": [f"A6742999{n:05d}"],
            "address": [f"{n % 90} Heol {n % 50}, CF99 {n % 10}ZZ"],
        }
        for n in range(4000)
    }
    with store.writing(ALED, FixedClock(NOW)) as unit:
        search.index_records(unit.session, "pupil", people)
        unit.record("add", "pupil", "test")
        unit.commit()
    with store.reading() as session:
        for typed, at_least in [
            ("ffug", 50),
            ("shan ffug jones", 40),
            ("A674299900007", 1),
            ("llewellyn", 50),
            ("cf99 7zz", 50),
        ]:
            started = time.perf_counter()
            assert len(search.find(session, typed)) >= at_least
            assert time.perf_counter() - started < 1.0
        plan = " ".join(
            row[-1]
            for row in session.execute(
                text(
                    "EXPLAIN QUERY PLAN SELECT owner_id FROM search_term WHERE word >= 'a' AND word < 'b' ORDER BY word"
                )
            )
        )
        assert "ix_search_term_word" in plan
