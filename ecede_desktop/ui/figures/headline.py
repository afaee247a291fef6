"""The figures that matter above the tabs, each with its counts and its missing marks."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecede_desktop.law import measures
from ecede_desktop.records.figures import FigureTable
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.figures import words
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.figure import Figure
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label


class Headline(QWidget):
    """Attendance, what it was before, persistent and severe absence, missing marks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.not_comparable, self.careful = Banner("warning"), Banner("warning")
        self.figures = [Figure() for _ in range(5)]
        self.about = label(kind="small", wraps=True)
        row = QWidget()
        flow = FlowLayout(row)
        for figure in self.figures:
            flow.addWidget(figure)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        for part in (self.not_comparable, self.careful, row, self.about):
            column.addWidget(part)

    def show_table(self, table: FigureTable) -> None:
        """Show the whole of what was asked."""
        total = table.total
        attendance, before, persistent, severe, missing = self.figures
        attendance.show_figure(
            wording.percent(total.attendance),
            self.tr("Attendance"),
            self.tr("{attended} of {possible} sessions").format(
                attended=words.grouped(total.counts.attended), possible=words.grouped(total.counts.possible)
            ),
        )
        self._show_before(before, table)
        for figure, number, name in (
            (persistent, total.persistent, self.tr("Persistently absent")),
            (severe, total.severe, self.tr("Severely absent")),
        ):
            share = wording.percent(measures.percentage(number, total.with_figure))
            said = self.tr("{number} of {pupils} pupils").format(
                number=words.grouped(number), pupils=words.grouped(total.with_figure)
            )
            figure.show_figure(share, name, said)
        of = self.tr("{missing} of {expected} expected marks")
        told = of.format(missing=words.grouped(total.counts.missing), expected=words.grouped(total.counts.expected))
        missing.show_figure(wording.percent(total.missing), self.tr("Marks missing"), told)
        self._say_notes(table)

    def _show_before(self, figure: Figure, table: FigureTable) -> None:
        earlier = next((one for one in table.total.earlier if one.attendance is not None), None)
        figure.setVisible(earlier is not None)
        if earlier is None:
            return
        caption = self.tr("Points since {year}").format(year=words.school_year(earlier.school_year))
        said = self.tr("{percent} then: {attended} of {possible}, {missing} missing").format(
            percent=wording.percent(earlier.attendance),
            attended=words.grouped(earlier.counts.attended),
            possible=words.grouped(earlier.counts.possible),
            missing=words.grouped(earlier.counts.missing),
        )
        figure.show_figure(words.points(earlier.points), caption, said)

    def _say_notes(self, table: FigureTable) -> None:
        welsh = i18n.language() == "cy"
        self.not_comparable.say(" ".join(one.welsh if welsh else one.english for one in table.not_comparable))
        careful = self.tr("{percent} of the expected marks are missing: read these figures with care.")
        self.careful.say(careful.format(percent=wording.percent(table.total.missing)) if table.careful else "")
        earlier = [
            self.tr("{year}: {days}").format(
                year=words.school_year(one.school_year), days=words.days(one.first_day, one.last_day)
            )
            for one in table.total.earlier
            if one.first_day is not None and one.last_day is not None
        ]
        parts = [
            words.days(table.ask.first_day, table.ask.last_day),
            *earlier,
            self.tr("Persistently absent: {rule}").format(rule=words.rule(table.persistent_rule)),
            self.tr("Severely absent: {rule}").format(rule=words.rule(table.severe_rule)),
        ]
        if table.second_left_out:
            said = self.tr("{count} sessions of second registrations are left out, so that no child counts twice")
            parts.append(said.format(count=words.grouped(table.second_left_out)))
        if table.code_sets:
            parts.append(self.tr("Code set {name}").format(name=", ".join(table.code_sets)))
        self.about.setText(". ".join(parts) + ".")
