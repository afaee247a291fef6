"""The blank referral form as a fillable PDF: every field named, the school filled in, in one language or both."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pikepdf

from ecede_desktop.law.calendar import YEAR_GROUPS
from ecede_desktop.law.referral_forms import FORM_MARK, STEP_NOTE, FormField, ReferralPolicy
from ecede_desktop.records.referrals import BlankForm
from ecede_desktop.reports import fonts
from ecede_desktop.reports.paper import LEFT, RIGHT, WIDTH, Facts, Paper, pdf
from ecede_desktop.reports.sheet import INK, LINE, MM, MUTED, PAGE_HEIGHT, PAGE_WIDTH, Sheet
from ecede_desktop.reports.wording import Words, languages_of, words

WORDING = "referral_form"
BOX, TALL = 19.0, 46.0
GAP = 12.0
SIZE, LEADING = 8.6, 11.2
MOST_SHORT, MOST_LONG = 200, 20_000
_WHOLE = ("long",)
"""Kinds that take the width of the page; the others stand two beside each other."""
_EDGE = (0.48, 0.52, 0.55)


def render(policy: ReferralPolicy, blank: BlankForm, made_at: dt.datetime) -> bytes:
    """The PDF; the same form and moment give the same bytes."""
    form = _Form(policy, blank)
    facts = Facts(
        title=form.tongues[0]("document_title"),
        author=form.tongues[0].either(blank.council_en, blank.council_cy),
        subject=form.tongues[0]("document_subject"),
        # By this, a form that comes back is known again.
        keywords=f"{FORM_MARK} {blank.version} {blank.school_number}".strip(),
        language=blank.language,
        written_at=made_at,
    )
    return _ready(pdf(form.compose(), facts))


def _ready(content: bytes) -> bytes:
    """Ask the viewer to draw what is typed in letters of its own: ŵ and ŷ are not in the form's plain face."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as document:
        document.Root.AcroForm.NeedAppearances = True
        document.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


@dataclass(frozen=True)
class _Control:
    """A field of the form as a thing to draw."""

    name: str
    tooltip: str
    width: float
    height: float
    kind: str = "text"
    value: str = ""
    options: tuple[tuple[str, str], ...] = ()

    def draw_at(self, canvas: Any, left: float, top: float) -> None:
        form = canvas.acroForm
        look: dict[str, Any] = {
            "name": self.name, "tooltip": self.tooltip, "x": left, "y": top - self.height, "width": self.width,
            "height": self.height, "fontName": "Helvetica", "fontSize": 9.5, "borderWidth": 0.75,
            "borderStyle": "solid", "fillColor": None, "borderColor": _colour(), "forceBorder": True,
        }  # fmt: skip
        if self.options:
            # reportlab pairs (label, value) and sets the label that is given as value
            form.choice(options=list(self.options), value=self.options[0][0], **look)
        else:
            flags = "multiline" if self.kind == "long" else ""
            most = MOST_LONG if self.kind == "long" else MOST_SHORT
            form.textfield(value=self.value, fieldFlags=flags, maxlen=most, **look)


def _colour() -> Any:
    from reportlab.lib.colors import Color

    return Color(*_EDGE)


class _Form:
    def __init__(self, policy: ReferralPolicy, blank: BlankForm) -> None:
        self.policy, self.blank = policy, blank
        languages = languages_of(blank.language)
        self.tongues = tuple(words(WORDING, language) for language in languages)

    def compose(self) -> Paper:
        """The pages before they are a file."""
        paper = Paper(dress=self._dress, language=self.tongues[0].language)
        paper.new_page()
        self._head(paper)
        for part in self.policy.parts:
            fields = [one for one in self.policy.fields if one.part == part.key and one.key != "school_name"]
            paper.need(70)
            paper.heading(self._names(part.english, part.welsh))
            self._fields(paper, fields)
            if part.key == "steps":
                self._steps(paper)
        return paper

    def _names(self, english: str, welsh: str) -> str:
        said = dict.fromkeys(tongue.either(english, welsh) for tongue in self.tongues)
        return " / ".join(said)

    def _each(self, key: str) -> str:
        return " / ".join(dict.fromkeys(tongue(key) for tongue in self.tongues))

    def _head(self, paper: Paper) -> None:
        blank = self.blank
        for english, welsh, font, ink in (
            (blank.council_en, blank.council_cy, fonts.BOLD, INK),
            (blank.service_en, blank.service_cy, fonts.REGULAR, MUTED),
        ):
            text = self._names(english, welsh)
            size = fonts.fitting(text, font, 10.5, WIDTH) or 6.0
            paper.sheet.text(LEFT, paper.y, text, font=font, size=size, ink=ink)
            paper.y += 14
        paper.sheet.rule(LEFT, paper.y - 6, RIGHT, ink=INK, weight=1.6)
        paper.y += 18
        title = self._each("title")
        size = fonts.fitting(title, fonts.BOLD, 19, WIDTH) or 10.0
        paper.sheet.text(LEFT, paper.y, title, font=fonts.BOLD, size=size)
        paper.y += 10
        for tongue in self.tongues:
            paper.paragraph(tongue("how"), size=8.5, ink=MUTED, after=3)
        if blank.school_name:
            paper.y += 4
            paper.paragraph(f"{blank.school_name} ({blank.school_number})", font=fonts.BOLD, size=10.5)

    def _fields(self, paper: Paper, fields: Sequence[FormField]) -> None:
        """Short ones two beside each other, long ones over the width of the page."""
        waiting: list[FormField] = []
        for one in fields:
            if one.kind in _WHOLE:
                self._row(paper, waiting)
                waiting = []
                self._row(paper, [one])
                continue
            waiting.append(one)
            if len(waiting) == 2:
                self._row(paper, waiting)
                waiting = []
        self._row(paper, waiting)

    def _row(self, paper: Paper, fields: Sequence[FormField]) -> None:
        if not fields:
            return
        whole = fields[0].kind in _WHOLE
        width = WIDTH if whole else (WIDTH - GAP) / 2
        labels = [self._label(one.english, one.welsh, width) for one in fields]
        height = TALL if whole else BOX
        above = max(len(lines) for lines in labels) * LEADING
        paper.need(above + height + 12)
        for number, (one, lines) in enumerate(zip(fields, labels, strict=True)):
            left = LEFT + number * (width + GAP)
            for at, line in enumerate(lines):
                paper.sheet.text(left, paper.y + (at + 1) * LEADING - 3, line, size=SIZE)
            options = self._options(one.kind)
            value = self.blank.school_number if one.key == "school_number" else ""
            control = _Control(one.key, " / ".join(lines), width, height, one.kind, value, options)
            paper.sheet.figure(left, paper.y + above + 1, control)
        paper.y += above + height + 10

    def _label(self, english: str, welsh: str, width: float) -> list[str]:
        found: list[str] = []
        for text in dict.fromkeys(tongue.either(english, welsh) for tongue in self.tongues):
            found += fonts.wrapped(text, fonts.REGULAR, SIZE, width)
        return found

    def _options(self, kind: str) -> tuple[tuple[str, str], ...]:
        """What a field is chosen from: (shown, kept); the first is chosen on a blank form."""
        if kind == "yes_no":
            return (("-", "-"), (self._each("yes"), "yes"), (self._each("no"), "no"))
        if kind == "year_group":
            return (("-", "-"), *((group, group) for group in YEAR_GROUPS))
        return ()

    def _steps(self, paper: Paper) -> None:
        """One line a step: what, on which day, and words beside it."""
        name, day = WIDTH * 0.40, WIDTH * 0.22
        note = WIDTH - name - day - 2 * GAP
        places = (LEFT, LEFT + name + GAP, LEFT + name + day + 2 * GAP)
        for x, key in zip(places, ("step", "day", "note"), strict=True):
            paper.sheet.text(x, paper.y + 8, self._each(key), font=fonts.BOLD, size=SIZE, ink=MUTED)
        paper.y += 14
        for step in self.policy.steps:
            lines = self._label(step.english, step.welsh, name)
            height = max(len(lines) * LEADING, BOX)
            paper.need(height + 8)
            for at, line in enumerate(lines):
                paper.sheet.text(LEFT, paper.y + (at + 1) * LEADING - 2, line, size=SIZE)
            said = " / ".join(lines)
            paper.sheet.figure(places[1], paper.y, _Control(step.key, f"{said}: {self._each('day')}", day, BOX))
            words_of = f"{said}: {self._each('note')}"
            paper.sheet.figure(places[2], paper.y, _Control(step.key + STEP_NOTE, words_of, note, BOX))
            paper.y += height + 7

    def _dress(self, sheet: Sheet, index: int) -> None:
        """Foot of every page: which form, that it is confidential, and the page."""
        sheet.foot = foot = Sheet()
        y = PAGE_HEIGHT - 11 * MM
        foot.rule(LEFT, y - 11, RIGHT, ink=LINE)
        tongue: Words = self.tongues[0]
        number = f"{FORM_MARK} {self.blank.version}"
        foot.text(LEFT, y, tongue("form_number", number=number), font=fonts.BOLD, size=8)
        foot.text(PAGE_WIDTH / 2, y, self._each("confidential"), size=8, ink=MUTED, align="centre")
        foot.text(
            RIGHT, y, lambda numbering: tongue("page_of", page=index + 1, pages=numbering.pages), size=8, align="right"
        )
