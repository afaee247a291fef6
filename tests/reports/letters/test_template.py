"""Templates: every fault is named with its place, both languages say the same fields, and nothing in one can run."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecede_desktop import paths
from ecede_desktop.reports.letters.fields import FIELDS
from ecede_desktop.reports.letters.template import TemplateWrong, check_template, fill, parse, used_fields

SHIPPED = sorted((paths.resources() / "letters" / "templates").glob("*.toml"))
HEAD = (
    'key = "probe"\nversion = "1"\ntitle_en = "Probe"\ntitle_cy = "Prawf"\n'
    'subject_en = "About {{ child.name }}"\nsubject_cy = "Am {{ child.name }}"\n'
)


def with_block(en: str, cy: str | None = None, kind: str = "text") -> str:
    both = [f"en = '''{en}'''", f"cy = '''{en if cy is None else cy}'''", f'kind = "{kind}"']
    return HEAD + "\n[[block]]\n" + "\n".join(both) + "\n"


def values(**own: object) -> dict[str, dict[str, object]]:
    made: dict[str, dict[str, object]] = {}
    for key in FIELDS:
        group, _, name = key.partition(".")
        made.setdefault(group, {})[name] = ""
    made["child"]["name"] = "Siân Ffug-Jones"
    made["own"] |= own
    return made


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_letter_of_ours_can_be_used_and_bears_its_own_key(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert check_template(text, path.name) == ()
    assert parse(text).key == path.stem


def test_there_is_a_letter_for_every_stage() -> None:
    assert {path.stem for path in SHIPPED} == {
        "acknowledgement", "return_of_referral", "appointment", "visit_card", "meeting_invitation", "meeting_minutes",
        "plan", "review", "formal_warning", "notice_cover", "notice_withdrawn", "payment_reminder",
        "interview_invitation", "result", "closure",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("not toml [", "template: "),
        ('key = "x"\n', "“version” is missing"),
        (HEAD, "it has no [[block]]"),
        (HEAD + 'colour = "red"\n\n[[block]]\nen = "a"\ncy = "a"\n', "“colour” is not known"),
        (with_block("{{ child.shoe }}"), "block 1, “en”: there is no field “child.shoe”"),
        (with_block("{{ child.name }", "{{ child.name }}"), "block 1: “en”, line 1"),
        (with_block("{% if child.name %}x", "{% if child.name %}x"), "line 1"),
        (with_block("{{ child.name }}", "Enw"), "child.name stands in one language only"),
        (with_block("Hello", " "), "“cy” is missing"),
        (with_block("{{ letter.date | loud }}"), "there is no filter “loud”"),
        (with_block("{% for x in child.name %}{{ x }}{% endfor %}"), "“for” may not stand in a letter"),
        (with_block("{{ 'x' * 999999999 }}"), "“mul” may not stand in a letter"),
        (with_block("{{ child.name.__class__ }}"), "there is no field “child.name.__class__”"),
        (with_block("{{ range(9) }}"), "“call” may not stand in a letter"),
        (with_block("{% include 'x' %}"), "“include” may not stand in a letter"),
        (with_block("{% set x = 1 %}"), "“assign” may not stand in a letter"),
        (with_block("{{ child['name'] }}"), "“getitem” may not stand in a letter"),
        (with_block("a", kind="shout"), "kind is one of"),
        ("x" * 60_001, "more than 60000 characters"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(text: str, said: str) -> None:
    faults = [str(fault) for fault in check_template(text)]
    assert any(said in fault for fault in faults), faults
    with pytest.raises(TemplateWrong):
        parse(text)


def test_all_faults_are_named_at_once() -> None:
    text = with_block("{{ child.shoe }}{{ child.hat }}")
    assert len(check_template(text)) == 4


def test_a_paragraph_that_comes_out_empty_is_left_out_and_days_are_said_in_each_language() -> None:
    template = parse(
        with_block("{% if own.text %}{{ own.text }}{% endif %}")
        + "\n[[block]]\nen = '''On {{ own.day | day }}'''\ncy = '''Ar {{ own.day | day }}'''\n"
    )
    assert used_fields(template) == (frozenset({"child.name", "own.day"}), frozenset({"own.text"}))
    filled = values(day=dt.date(2026, 3, 2))
    assert [one.text for one in fill(template, filled, "en")[1]] == ["On Monday 2 March 2026"]
    assert [one.text for one in fill(template, filled, "cy")[1]] == ["Ar Dydd Llun 2 Mawrth 2026"]


@given(st.text(max_size=400))
def test_whatever_a_value_holds_stands_as_it_is_and_runs_nothing(text: str) -> None:
    template = parse(with_block("({{ own.text }})"))
    subject, blocks = fill(template, values(text=text), "en")
    assert subject == "About Siân Ffug-Jones"
    assert [one.text for one in blocks] == [f"({text})"]


@pytest.mark.parametrize("text", ["{{ 7 * 7 }}", "{% raw %}", "{{ config }}", "#{7*7}", "%s%n", "<b>x</b>"])
def test_a_template_in_a_value_is_text(text: str) -> None:
    assert fill(parse(with_block("{{ own.text }}")), values(text=text), "en")[1][0].text == text
