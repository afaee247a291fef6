"""Around a chart: the same as a table, copying as image and as text, an empty state, another language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from ecede_desktop.records.pictures import TrendPicture, as_text
from ecede_desktop.ui import theme
from ecede_desktop.ui.widgets.charts.band_flow_chart import BandFlowChart
from ecede_desktop.ui.widgets.charts.code_mix_chart import CodeMixChart
from ecede_desktop.ui.widgets.charts.frame import ChartFrame
from ecede_desktop.ui.widgets.charts.school_grid import SchoolGrid
from ecede_desktop.ui.widgets.charts.small_multiples import SmallMultiples
from ecede_desktop.ui.widgets.charts.trend_chart import TrendChart
from tests.pictures import samples
from tests.ui.panels import look
from tests.ui.test_charts import KINDS, LARGE, Loud

__all__ = ["look"]
pytestmark = pytest.mark.usefixtures("look")

Framed = Callable[[Any, Any], ChartFrame]


@pytest.fixture
def framed(qtbot: QtBot) -> Framed:
    def make(chart: Any, picture: Any) -> ChartFrame:
        frame = ChartFrame(chart())
        qtbot.addWidget(frame)
        frame.set_picture(picture)
        frame.resize(900, 700)
        frame.show()
        qtbot.waitExposed(frame)
        return frame

    return make


@pytest.mark.parametrize("kind", KINDS)
def test_the_table_that_replaces_the_picture_holds_the_same_figures(kind: str, framed: Framed, qtbot: QtBot) -> None:
    chart, picture = KINDS[kind]
    frame = framed(chart, picture())
    assert frame.chart.isVisible()
    assert not frame.table.isVisible()

    qtbot.mouseClick(frame.as_table, Qt.MouseButton.LeftButton)

    assert frame.table.isVisible()
    assert not frame.chart.isVisible()
    assert frame.model.as_text() == as_text(picture().table())
    assert frame.table.model() is frame.model


def test_the_table_sorts_figures_by_size_and_has_notes_at_the_end(framed: Framed) -> None:
    frame = framed(TrendChart, samples.trend())
    frame.as_table.click()

    frame.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)

    assert [row[1] for row in frame.model.rows][:3] == ["93.1", "92.5", "91.4"]
    assert {row[1] for row in frame.model.rows[3:]} == {samples.SMALL, "–"}
    alignment = frame.model.data(frame.model.index(0, 1), Qt.ItemDataRole.TextAlignmentRole)
    assert alignment & Qt.AlignmentFlag.AlignRight


def test_the_table_stands_in_the_order_of_time_until_it_is_sorted(framed: Framed) -> None:
    frame = framed(TrendChart, samples.trend())

    assert [row[0] for row in frame.model.rows] == [f"Week {n}" for n in range(1, 7)]


def test_copied_data_is_the_table_with_tabs(framed: Framed) -> None:
    frame = framed(CodeMixChart, samples.mix())

    frame.copy_data.click()

    assert QGuiApplication.clipboard().text() == as_text(samples.mix().table())
    assert frame.said.text() == "The figures are on the clipboard, with tabs between the columns."
    assert frame.said.isVisible()


def test_a_copied_picture_has_twice_the_pixels_and_its_title_and_note(framed: Framed) -> None:
    frame = framed(TrendChart, samples.trend())

    frame.copy_picture.click()

    image = QGuiApplication.clipboard().image()
    assert image.width() >= 2 * frame.chart.width()
    # Title above and note below: higher than the chart alone.
    assert image.height() >= 2 * (frame.chart.height() + 30)
    inks = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, 100, 3)}
    assert len(inks) > 4
    assert image.pixelColor(2, 2) == theme.colour(theme.Token.SURFACE)


def test_the_line_under_the_picture_says_the_figure_the_cursor_is_on(framed: Framed, qtbot: QtBot) -> None:
    frame = framed(BandFlowChart, samples.flow())
    assert frame.said.text() == "Half-term 1, A 95 % and above: 600 pupils. 0 without a figure"

    qtbot.keyClick(frame.chart, Qt.Key.Key_Down)

    assert frame.said.text() == "Half-term 1, B 90 to below 95 %: 300 pupils. 0 without a figure"


def test_export_is_the_callers_to_do(framed: Framed, qtbot: QtBot) -> None:
    frame = framed(SchoolGrid, samples.grid())

    with qtbot.waitSignal(frame.export_wanted):
        frame.export.click()


def test_without_figures_a_sentence_stands_there_and_nothing_can_be_copied(framed: Framed) -> None:
    frame = framed(TrendChart, TrendPicture("Attendance by week", "%", ()))

    assert frame.empty.isVisible()
    assert frame.empty.accessibleName() == "No figures to show There are no register marks for what was chosen."
    assert not any(b.isEnabled() for b in (frame.as_table, frame.copy_picture, frame.copy_data, frame.export))
    frame.say_empty("No file of this school yet", "Import its register.", "Import a register")
    assert frame.empty.accessibleName() == "No file of this school yet Import its register."
    frame.set_picture(samples.trend())
    assert frame.chart.isVisible()
    assert frame.copy_data.isEnabled()


def test_a_table_once_shown_stays_when_another_picture_comes(framed: Framed) -> None:
    frame = framed(SmallMultiples, samples.multiples())
    frame.as_table.click()

    frame.set_picture(samples.multiples(2))

    assert frame.table.isVisible()
    assert len(frame.model.rows) == 2 * 8


def test_another_language_reaches_buttons_headings_and_sentences(framed: Framed, qapp: QApplication) -> None:
    frame = framed(TrendChart, samples.trend())
    loud = Loud()

    qapp.installTranslator(loud)
    QApplication.processEvents()
    buttons = [b.text() for b in frame.findChildren(QAbstractButton) if b.isVisible()]
    heads = frame.model.as_text().split("\n")[0]
    qapp.removeTranslator(loud)
    QApplication.processEvents()

    assert buttons == ["!Show as table", "!Copy picture", "!Copy data", "!Export…"]
    assert "2025/26: !Attended" in heads
    assert frame.as_table.text() == "Show as table"


@pytest.mark.parametrize("kind", LARGE)
def test_every_chart_fits_a_small_window_at_200_percent_and_its_cursor_is_in_sight(
    kind: str, qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply(qapp, "light", 200)
    chart, picture = LARGE[kind]
    page, frame = QScrollArea(), ChartFrame(chart())
    qtbot.addWidget(page)
    page.setWidgetResizable(True)
    page.setWidget(frame)
    frame.set_picture(picture())
    page.resize(900, 560)
    page.show()
    qtbot.waitExposed(page)
    frame.chart.setFocus()
    qtbot.waitUntil(lambda: frame.width() <= 900)
    qtbot.waitUntil(lambda: frame.chart.height() >= frame.chart.minimumSizeHint().height())

    qtbot.keyClick(frame.chart, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)

    assert not page.horizontalScrollBar().isVisible()
    spot = frame.chart.current
    assert spot is not None
    x = frame.chart.mapTo(frame, QPoint(round(spot.box.centre[0]), 0)).x()
    assert 0 <= x <= frame.width()


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("on", [False, True])
def test_buttons_show_their_words_are_named_and_can_be_hit(
    scale: int, on: bool, framed: Framed, qapp: QApplication
) -> None:
    theme.apply(qapp, "light", scale)
    frame = framed(TrendChart, samples.trend())
    frame.as_table.setChecked(on)
    QApplication.processEvents()

    for button in (frame.as_table, frame.copy_picture, frame.copy_data, frame.export):
        bold = theme.font("body", bold=button is frame.as_table)
        assert button.width() >= QFontMetrics(bold).horizontalAdvance(button.text())
        assert button.height() >= 24
        interface = QAccessible.queryAccessibleInterface(button)
        assert interface.text(QAccessible.Text.Name) == button.text()
    heights = {b.height() for b in (frame.as_table, frame.copy_picture, frame.copy_data, frame.export)}
    assert len(heights) == 1
