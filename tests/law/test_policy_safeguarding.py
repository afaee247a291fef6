"""What a council asks of a concern, read from its pack; what is wrong in the pack is told."""

from __future__ import annotations

import datetime as dt
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from ecede_desktop.law.policy import BrokenPack, PolicyPack, load_pack
from ecede_desktop.law.policy_attachments import FILE as ATTACHMENTS
from ecede_desktop.law.policy_attachments import attachment_policy, ending_of
from ecede_desktop.law.policy_safeguarding import FILE, safeguarding_policy

PACK = load_pack()


@pytest.fixture
def own_pack(tmp_path: Path) -> PolicyPack:
    folder = tmp_path / "own"
    shutil.copytree(PACK.folder, folder)
    return replace(PACK, folder=folder)


def changed(pack: PolicyPack, file: str, old: str, new: str) -> PolicyPack:
    path = pack.folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return pack


def test_the_duty_is_cited_and_what_nobody_confirmed_is_marked() -> None:
    policy = safeguarding_policy(PACK)
    assert str(policy.duty.citation) == "Social Services and Well-being (Wales) Act 2014 s.130"
    assert policy.duty.citation.certain
    assert not policy.form.citation.certain
    assert all(not telephone.citation.certain for telephone in policy.telephones)
    assert [telephone.number for telephone in policy.telephones if telephone.key == "office_hours"] == [""]


def test_the_times_are_counted_in_hours_and_working_days() -> None:
    policy = safeguarding_policy(PACK)
    noticed = dt.datetime(2026, 3, 6, 16, 0, tzinfo=dt.UTC)
    assert policy.report_due(noticed, noticed.date())[0] == dt.datetime(2026, 3, 7, 16, 0, tzinfo=dt.UTC)
    assert policy.acknowledgement_due(dt.date(2026, 4, 1))[0] == dt.date(2026, 4, 14), "Good Friday and Easter Monday"


def test_every_question_has_both_languages_and_its_own_key() -> None:
    questions = safeguarding_policy(PACK).form.questions
    assert all(question.english and question.welsh for question in questions)
    assert len({question.key for question in questions}) == len(questions) > 20


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('key = "form_sent"', 'key = "form_posted"', r"\[\[step\]\] needs form_sent"),
        ('needs = ["whom", "note"]', 'needs = ["who"]', "use whom, note"),
        ("value = 24", "value = 0", "use 1 or more"),
        ('key = "child_born"', 'key = "child_name"', "two questions have the same key"),
        ('key = "manager_told"', 'key = "told"', "two steps have the same key"),
        ("long = true", "lang = true", "lang"),
    ],
)
def test_a_fault_of_the_pack_is_told(own_pack: PolicyPack, old: str, new: str, says: str) -> None:
    with pytest.raises(BrokenPack, match=says):
        safeguarding_policy(changed(own_pack, FILE, old, new))


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("megabytes = 50", "megabytes = 0", "use 1 or more"),
        ('preview = "pdf"', 'preview = "film"', "use one of pdf"),
        ('key = "shortcut"', 'key = "short_cut"', "needs a sentence for shortcut"),
        ('key = "installer"', 'key = "program"', "needs a sentence for installer"),
    ],
)
def test_a_fault_of_what_may_be_attached_is_told(own_pack: PolicyPack, old: str, new: str, says: str) -> None:
    with pytest.raises(BrokenPack, match=says):
        attachment_policy(changed(own_pack, ATTACHMENTS, old, new))


def test_two_sentences_for_one_refusal_are_a_fault(own_pack: PolicyPack) -> None:
    file = own_pack.folder / ATTACHMENTS
    file.write_text(
        file.read_text(encoding="utf-8") + '\n[[refused]]\nkey = "program"\nen = "x"\ncy = "y"\n', encoding="utf-8"
    )
    with pytest.raises(BrokenPack, match="same key"):
        attachment_policy(own_pack)


def test_the_limit_is_a_setting_with_its_day() -> None:
    policy = attachment_policy(PACK)
    assert policy.limit(dt.date(2026, 11, 25)).value == 50
    assert policy.limit(dt.date(2020, 1, 1)).value == 50, "before the first day the first holds"
    assert not policy.limit(dt.date(2026, 11, 25)).citation.certain


@pytest.mark.parametrize(
    ("name", "ending"),
    [("a.PDF", "pdf"), ("a.pdf.exe", "exe"), ("a.exe. .", "exe"), ("noending", ""), (".bashrc", "bashrc"), ("a.", "")],
)
def test_the_last_ending_of_a_name_counts(name: str, ending: str) -> None:
    assert ending_of(name) == ending
