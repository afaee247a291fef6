"""The style sheet, made from the tokens of the theme; widgets choose a variant by the property ``kind``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from string import Template

from ecede_desktop.ui.icon_files import icon_file

_SHEET = Template("""
* { outline: none; }
QWidget { color: $text; }
QMainWindow, QDialog, QWidget[kind="page"] { background: $window; }
QWidget[kind="surface"], QFrame[kind="card"] { background: $surface; }
QFrame[kind="card"] { border: 1px solid $line; border-radius: 8px; }
QFrame[kind="sunken"] { background: $sunken; border-radius: 6px; }
QFrame[kind="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }

QLabel { background: transparent; }
QLabel[reads="true"] { border: 2px solid transparent; border-radius: 4px; padding: 1px 0; }
QLabel[reads="true"]:focus { border-color: $accent; }
QLabel[kind="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[kind="section"] { font-size: ${section}px; font-weight: 600; }
QLabel[kind="figure"] { font-size: ${figure}px; font-weight: 600; }
QLabel[kind="small"] { font-size: ${small}px; color: $muted; }
QLabel[kind="muted"] { color: $muted; }
QLabel[kind="strong"] { font-weight: 600; }
QLabel[kind="error"] { color: $danger; }
QLabel[kind="warning"] { color: $warning; }
QLabel[kind="success"] { color: $success; }

QPushButton, QToolButton[kind="button"] {
    background: $surface; border: 1px solid $edge; border-radius: 6px;
    padding: ${pad4}px ${pad12}px; min-height: ${control}px; font-weight: 500;
}
QPushButton:hover { background: $sunken; }
QPushButton:pressed { background: $line; }
QPushButton:disabled { color: $muted; border-color: $line; background: $window; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $text; border-color: $text; color: $surface; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $sunken; color: $muted; border-color: $line; }
QPushButton[kind="danger"] { color: $danger; border-color: $danger; }
QPushButton[kind="quiet"], QToolButton { background: transparent; border: 2px solid transparent; border-radius: 6px;
    padding: ${pad4}px ${pad8}px; min-height: ${target}px; }
QPushButton[kind="quiet"]:hover, QToolButton:hover { background: $sunken; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; }
QPushButton[kind="link"] { background: transparent; border: none; border-bottom: 2px solid transparent; border-radius: 0;
    color: $accent; padding: 0; min-height: ${target}px; text-align: left; text-decoration: underline; }
QPushButton[kind="link"]:hover { color: $text; }
QPushButton[kind="link"]:focus { border-bottom: 2px solid $accent; }
QToolButton:checked { background: $accent_tint; color: $accent; }
QPushButton[kind="chip"] { border-radius: ${radius}px; padding: ${pad2}px ${pad12}px; min-height: ${target}px; font-weight: 400; }
QPushButton[kind="chip"]:checked { background: $accent_tint; border: 2px solid $accent; color: $accent; }
QPushButton[kind="rail"] { background: transparent; border: 2px solid transparent; border-radius: 6px; text-align: left;
    padding: ${pad8}px ${pad12}px; font-weight: 400; }
QPushButton[kind="rail"]:hover { background: $sunken; }
QPushButton[kind="rail"]:checked { background: $accent_tint; color: $accent; font-weight: 600; }
QPushButton[kind="rail"]:focus { border: 2px solid $accent; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox, QAbstractSpinBox {
    background: $surface; color: $text; border: 1px solid $edge; border-radius: 6px;
    padding: ${pad4}px ${pad8}px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QComboBox, QAbstractSpinBox { min-height: ${control}px; }
QLineEdit > QToolButton { border: none; padding: 0; min-height: 0; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid $accent; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"], QAbstractSpinBox[invalid="true"] {
    border: 2px solid $danger; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { background: $sunken; color: $muted; }
QComboBox::drop-down { border: none; width: ${arrow}px; }
QComboBox::down-arrow { image: url("$arrow_icon"); width: ${box}px; height: ${box}px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $edge; selection-background-color: $accent_tint;
    selection-color: $text; padding: ${pad4}px; }
QCheckBox, QRadioButton { spacing: ${pad8}px; min-height: ${target}px; }
QCheckBox:focus, QRadioButton:focus { color: $accent; text-decoration: underline; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator, QTableView::indicator { width: ${box}px; height: ${box}px; border: 1px solid $edge; background: $surface; }
QCheckBox::indicator, QListView::indicator, QTableView::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: ${half_box}px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTableView::indicator:checked { background: $accent; border-color: $accent; image: url("$check_icon"); }
QRadioButton::indicator:checked { background: $surface; border: ${ring}px solid $accent; width: ${dot}px; height: ${dot}px; }

QTableView, QTreeView, QListView { background: $surface; alternate-background-color: $window; border: 1px solid $line;
    border-radius: 8px; gridline-color: transparent; selection-background-color: $accent_tint; selection-color: $text; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid $accent; }
QTableView::item, QListView::item { padding: 0 ${pad8}px; border-bottom: 1px solid $sunken; }
QListView::item { min-height: ${target}px; }
QTableView::item:selected, QListView::item:selected { background: $accent_tint; color: $text; }
QTableView::item:focus { border: 2px solid $accent; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $muted; border: none; border-bottom: 1px solid $edge;
    padding: ${pad4}px ${pad8}px; font-size: ${small}px; font-weight: 600; min-height: ${target}px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: $surface; border: none; }

QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: transparent; }
QTabBar QToolButton { background: $surface; border: 1px solid $line; border-radius: 4px; padding: 0; }
QTabBar QToolButton::left-arrow { image: url("$left_icon"); }
QTabBar QToolButton::right-arrow { image: url("$right_icon"); }
QTabBar::tab { background: transparent; color: $muted; border: none; border-bottom: 3px solid transparent;
    padding: ${pad8}px ${pad12}px; min-height: ${target}px; }
QTabBar::tab:selected { color: $text; border-bottom: 3px solid $accent; font-weight: 600; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { color: $accent; text-decoration: underline; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $edge; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none;
    width: 0; height: 0; }
QToolTip { background: $surface; color: $text; border: 1px solid $edge; padding: ${pad4}px ${pad8}px; }
QMenu { background: $surface; border: 1px solid $edge; border-radius: 6px; padding: ${pad4}px; }
QMenu::item { padding: ${pad4}px ${pad24}px ${pad4}px ${pad12}px; min-height: ${target}px; border-radius: 4px; }
QMenu::item:selected { background: $accent_tint; color: $text; }
QMenu::separator { height: 1px; background: $line; margin: 4px; }
QProgressBar { background: $sunken; border: 1px solid $edge; border-radius: 6px; min-height: 12px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 5px; }
QSplitter::handle { background: $line; }
QGroupBox { border: none; margin-top: ${pad24}px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; color: $text; }
QStatusBar { background: $window; border-top: 1px solid $line; color: $muted; }
""")


def style_sheet(colours: Mapping[str, str], px: Callable[[float], int]) -> str:
    """The sheet for a look; sizes scale with the user's text size."""
    sizes = {name: px(size) for name, size in (("small", 12), ("section", 15), ("title", 20), ("figure", 28))}
    pads = {f"pad{n}": px(n) for n in (2, 4, 8, 12, 24)}
    controls = {
        "control": px(24),
        "target": max(24, px(24)),
        "radius": max(14, px(14)),
        "arrow": px(24),
        "box": px(16),
        "half_box": px(16) // 2 + 1,
        "ring": px(5),
        "dot": px(16) + 2 - 2 * px(5),
    }
    hues = dict(colours)
    icons = {
        "check_icon": icon_file("check", hues["on_accent"]),
        "arrow_icon": icon_file("chevron_down", hues["muted"]),
        "left_icon": icon_file("chevron_left", hues["text"]),
        "right_icon": icon_file("chevron_right", hues["text"]),
    }
    return _SHEET.substitute({**sizes, **pads, **controls, **hues, **icons})
