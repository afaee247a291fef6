"""``concerns …``: raise, list, step, marf."""

from __future__ import annotations

import argparse
import datetime as dt

from ecede_desktop.cli.opening import opened, read_password
from ecede_desktop.cli.output import message, out, out_json, out_table
from ecede_desktop.clock import local
from ecede_desktop.errors import Refused
from ecede_desktop.records.concerns import AddConcernStep, ConcernView, RaiseConcern
from ecede_desktop.services import concerns, paper_files, pupils
from ecede_desktop.services import marf as forms
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.wall_clock import instant_of


def raise_concern(options: argparse.Namespace) -> int:
    """Record a concern; what is to be done first is said on standard error before anything else."""
    with opened(options) as desk:
        policy = concerns.policy(desk)
        if options.immediate_danger:
            message(policy.danger.english)
        command = RaiseConcern(
            facts=options.facts,
            reference=options.reference,
            pupil_id=pupils.pupil(desk, upn=options.upn).id if options.upn else None,
            noticed_at=_when(desk, options),
            childs_words=options.childs_words,
            immediate_danger=options.immediate_danger,
            told_whom=options.told,
            told_note=options.advice,
        )
        view = concerns.raise_concern(desk, command).value
    _answer(options, view)
    if not options.json:
        for telephone in policy.telephones:
            message(f"{telephone.english}: {telephone.number or 'the number is not set'}")
    return 0


def list_concerns(options: argparse.Namespace) -> int:
    """List the concerns of a case, or all."""
    with opened(options, read_only=True) as desk:
        lines = concerns.list_concerns(desk, options.reference)
    if options.json:
        out_json(lines)
    else:
        out_table(
            ["Id", "Case", "Recorded", "By", "Open", "Due"],
            [(r.id, r.case_reference, f"{local(r.recorded_at):%Y-%m-%d %H:%M}", r.recorded_by,
              "yes" if r.open else "no", _due(r.due, r.due_at) if r.readable else "restricted") for r in lines],
        )  # fmt: skip
    return 0


def step(options: argparse.Namespace) -> int:
    """Say what was done."""
    with opened(options) as desk:
        command = AddConcernStep(options.concern, options.kind, _when(desk, options), options.whom, options.note)
        view = concerns.add_concern_step(desk, command).value
    _answer(options, view)
    return 0


def marf(options: argparse.Namespace) -> int:
    """Make the referral form, or a preview of it."""
    password = read_password(options.password_file)
    with opened(options) as desk:
        language = "cy" if options.language == "cy" else "en"
        answers = dict(forms.start_marf(desk, options.concern, language).answers) | _answers(desk, options.answer)
        if options.preview:
            content = forms.preview_marf(desk, options.concern, answers, options.language)
            paper_files.save_pdf(content, options.out)
            number = ""
        else:
            paper_files.check_writable(options.out)
            number = forms.issue_marf(desk, options.concern, answers, options.language).value.number
            forms.export_marf(desk, number, options.out, password)
        form = concerns.policy(desk).form
    if options.json:
        out_json({"number": number, "file": options.out})
    else:
        out(number or str(options.out))
    message(f"{form.check_en} It was not sent.")
    return 0


def _answers(desk: Desk, given: list[str]) -> dict[str, str]:
    known = {question.key for question in concerns.policy(desk).form.questions}
    found = {}
    for text in given:
        key, equals, answer = text.partition("=")
        if not equals or key not in known:
            raise Refused(
                "marf_question", f"“{key}” is no question of the form; use one of {', '.join(sorted(known))}."
            )
        found[key] = answer
    return found


def _when(desk: Desk, options: argparse.Namespace) -> dt.datetime | None:
    """The moment that was given; of a day alone its noon; None: now."""
    if options.on is None and options.at is None:
        return None
    return instant_of(options.on or desk.clock.today(), options.at or dt.time(12))


def _answer(options: argparse.Namespace, view: ConcernView) -> None:
    if options.json:
        out_json(view)
        return
    out(str(view.row.id))
    for todo in view.to_do:
        message(f"To do: {_due(todo.kind, todo.due_at)} ({todo.source})")


def _due(kind: str, at: dt.datetime | None) -> str:
    if not kind:
        return ""
    return f"{kind} now" if at is None else f"{kind} by {local(at):%Y-%m-%d %H:%M}"
