"""Templates: every fault is named with its place, both languages say the same fields, and nothing in one can run."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecede_desktop import paths
from ecede_desktop.reports.letters.fields import FIELDS
from ecede_desktop.reports.letters.template import (
    LetterTooLong,
    TemplateWrong,
    check_template,
    fill,
    parse,
    used_fields,
)

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
        (with_block("{% for one in plan.actions %}{{ one.cost }}{% endfor %}"), "no field “plan.actions[].cost”"),
        (
            with_block("{% for one in plan.actions %}{{ one.what }}{{ loop.index }}{% endfor %}"),
            "no field “loop.index”",
        ),
        (with_block("{{ plan.actions[0] }}"), "“getitem” may not stand in a letter"),
        (
            with_block("{% for one in plan.actions %}{% for two in plan.actions %}x{% endfor %}{% endfor %}"),
            "“for” may not stand in a letter",
        ),
        (with_block("{% for one in plan.actions recursive %}x{% endfor %}"), "“for” may not stand in a letter"),
        (with_block("{% for one in plan.actions if one.who %}x{% endfor %}"), "“for” may not stand in a letter"),
        (with_block("{% if child.name %}" * 60 + "x" + "{% endif %}" * 60), "too deep"),
        (with_block("{{ " + "(" * 9000 + "child.name" + ")" * 9000 + " }}"), "block 1"),
        ("key = " + "[" * 20_000 + "]" * 20_000, "too deep"),
        (HEAD.replace('"probe"', '"../probe"') + "\n[[block]]\nen = 'a'\ncy = 'a'\n", "small letters"),
        (HEAD.replace('"Probe"', "7") + "\n[[block]]\nen = 'a'\ncy = 'a'\n", "“title_en” is no text"),
        (HEAD + "law = 'Act'\n\n[[block]]\nen = 'a'\ncy = 'a'\n", "list of provisions"),
        (with_block("a") + "\n[[block]]\nen = 'a'\ncy = ' '\n", "line 13, block 2"),
        ("x" * 60_001, "more than 60000 characters"),
        ("version = " + "1" * 5000, "too many digits"),
        (with_block("{{ " + "1" * 5000 + " }}"), "too many digits"),
        (with_block("{% if figures.percent > 90 %}x{% endif %}"), "only of a number"),
        (with_block("{% if own.day > letter.date %}x{% endif %}"), "only of a number"),
        (with_block("{% if 3 in figures.missing %}x{% endif %}"), "only of a number"),
        (with_block("{{ letter.date | date('x') }}"), "nothing stands in brackets"),
        (with_block("{{ letter.date | date(*plan.people) }}"), "nothing stands in brackets"),
        (with_block("{{ letter.date }}"), "printed as {{ letter.date | date }}"),
        (with_block("{{ notice.due }}"), "printed as {{ notice.due | money }}"),
        (with_block("{{ plan.people }}"), "printed as {{ plan.people | names }}"),
        (with_block("{{ plan.actions }}"), "“plan.actions” is a list"),
        (with_block("{{ child.name | money }}"), "printed as {{ child.name }}"),
        (with_block("{{ letter.date | date | day }}"), "only a field is printed"),
        (with_block("{{ 1 < 2 }}"), "only a field is printed"),
        (
            with_block("{% for one in plan.actions %}{{ one.by }}{% endfor %}"),
            "printed as {{ plan.actions[].by | date }}",
        ),
        (with_block("{% for loop in plan.actions %}{{ loop.what }}{% endfor %}"), "“for” may not stand"),
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
    assert [one.text for one in fill(template, filled, "cy")[1]] == ["Ar dydd Llun 2 Mawrth 2026"]


@given(st.text(max_size=400))
def test_whatever_a_value_holds_stands_as_it_is_and_runs_nothing(text: str) -> None:
    template = parse(with_block("({{ own.text }})"))
    subject, blocks = fill(template, values(text=text), "en")
    assert subject == "About Siân Ffug-Jones"
    assert [one.text for one in blocks] == [f"({text})"]


@pytest.mark.parametrize("text", ["{{ 7 * 7 }}", "{% raw %}", "{{ config }}", "#{7*7}", "%s%n", "<b>x</b>"])
def test_a_template_in_a_value_is_text(text: str) -> None:
    assert fill(parse(with_block("{{ own.text }}")), values(text=text), "en")[1][0].text == text


def test_a_loop_says_each_action_of_the_plan() -> None:
    said = "{% for one in plan.actions %}{{ one.who }}: {{ one.what }} ({{ one.by | date }}). {% endfor %}"
    template = parse(with_block(said))
    assert used_fields(template)[0] == frozenset(
        {"child.name", "plan.actions", "plan.actions[].who", "plan.actions[].what", "plan.actions[].by"}
    )
    filled = values()
    filled["plan"]["actions"] = (
        {"what": "Ring by nine", "who": "Non", "by": dt.date(2026, 3, 2)}, {"what": "Come", "who": "Siân", "by": None},
    )  # fmt: skip
    assert fill(template, filled, "cy")[1][0].text == "Non: Ring by nine (2 Mawrth 2026). Siân: Come ()."


@pytest.mark.parametrize(
    ("people", "en", "cy"),
    [
        ((), "", ""),
        (("Non",), "Non", "Non"),
        (("Non", "Siân"), "Non and Siân", "Non a Siân"),
        (("Non", "Siân", "Êd"), "Non, Siân and Êd", "Non, Siân ac Êd"),
    ],
)
def test_names_are_said_one_after_another(people: tuple[str, ...], en: str, cy: str) -> None:
    template = parse(with_block("({{ plan.people | names }})"))
    filled = values()
    filled["plan"]["people"] = people
    assert fill(template, filled, "en")[1][0].text == f"({en})"
    assert fill(template, filled, "cy")[1][0].text == f"({cy})"


def test_a_long_text_stands_whole_and_one_said_over_and_over_fills_no_memory() -> None:
    text = "ŵ" * 100_000
    assert fill(parse(with_block("{{ own.text }}")), values(text=text), "en")[1][0].text == text
    with pytest.raises(LetterTooLong):
        fill(parse(with_block("{{ own.text }}" * 1000)), values(text=text), "en")


@given(st.text(max_size=2000))
def test_whatever_stands_in_a_file_is_a_template_or_has_its_faults_named(text: str) -> None:
    assert check_template(text)
    assert isinstance(check_template(with_block(text.replace("'", "’"))), tuple)


def test_a_letter_may_ask_how_many_there_are_and_whether_something_is_so() -> None:
    said = "{% if figures.missing > 2 %}many{% elif child.name == 'Siân Ffug-Jones' %}Siân{% endif %}"
    template = parse(with_block(said))
    filled = values()
    filled["figures"]["missing"] = 3
    assert fill(template, filled, "en")[1][0].text == "many"
    filled["figures"]["missing"] = 0
    assert fill(template, filled, "en")[1][0].text == "Siân"
