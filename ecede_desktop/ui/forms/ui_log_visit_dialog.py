# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'log_visit_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################
# do not edit: python forms/compile.py

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFrame, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QRadioButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ecede_desktop.ui.widgets.action_rows import ActionRows
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.people_rows import PeopleRows
from ecede_desktop.ui.widgets.side_by_side import SideBySide
from ecede_desktop.ui.widgets.time_edit import TimeEdit

class Ui_LogVisitDialog(object):
    def setupUi(self, LogVisitDialog):
        if not LogVisitDialog.objectName():
            LogVisitDialog.setObjectName(u"LogVisitDialog")
        self.all = QVBoxLayout(LogVisitDialog)
        self.all.setSpacing(0)
        self.all.setObjectName(u"all")
        self.all.setContentsMargins(0, 0, 0, 0)
        self.head = QWidget(LogVisitDialog)
        self.head.setObjectName(u"head")
        self.head_layout = QVBoxLayout(self.head)
        self.head_layout.setSpacing(4)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(24, 20, 24, 8)
        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.PlainText)
        self.title.setProperty(u"kind", u"title")

        self.head_layout.addWidget(self.title)

        self.about = QLabel(self.head)
        self.about.setObjectName(u"about")
        self.about.setText(u"")
        self.about.setTextFormat(Qt.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"kind", u"small")

        self.head_layout.addWidget(self.about)


        self.all.addWidget(self.head)

        self.scroll = QScrollArea(LogVisitDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.NoFocus)
        self.scroll.setFrameShape(QFrame.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.page = SideBySide()
        self.page.setObjectName(u"page")
        self.page_layout = QHBoxLayout(self.page)
        self.page_layout.setSpacing(32)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 8, 24, 16)
        self.left = QWidget(self.page)
        self.left.setObjectName(u"left")
        self.left_layout = QVBoxLayout(self.left)
        self.left_layout.setSpacing(16)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.on_field = QWidget(self.left)
        self.on_field.setObjectName(u"on_field")
        self.on_box = QVBoxLayout(self.on_field)
        self.on_box.setSpacing(4)
        self.on_box.setObjectName(u"on_box")
        self.on_box.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(self.on_field)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setTextFormat(Qt.PlainText)
        self.on_label.setProperty(u"kind", u"strong")

        self.on_box.addWidget(self.on_label)

        self.when_row = QWidget(self.on_field)
        self.when_row.setObjectName(u"when_row")
        self.when_layout = QHBoxLayout(self.when_row)
        self.when_layout.setSpacing(8)
        self.when_layout.setObjectName(u"when_layout")
        self.when_layout.setContentsMargins(0, 0, 0, 0)
        self.on = DayEdit(self.when_row)
        self.on.setObjectName(u"on")

        self.when_layout.addWidget(self.on)

        self.started = TimeEdit(self.when_row)
        self.started.setObjectName(u"started")

        self.when_layout.addWidget(self.started)

        self.until = QLabel(self.when_row)
        self.until.setObjectName(u"until")
        self.until.setTextFormat(Qt.PlainText)

        self.when_layout.addWidget(self.until)

        self.ended = TimeEdit(self.when_row)
        self.ended.setObjectName(u"ended")

        self.when_layout.addWidget(self.ended)

        self.now = QPushButton(self.when_row)
        self.now.setObjectName(u"now")

        self.when_layout.addWidget(self.now)

        self.when_layout.setStretch(0, 4)
        self.when_layout.setStretch(1, 2)
        self.when_layout.setStretch(3, 2)

        self.on_box.addWidget(self.when_row)

        self.on_error = QLabel(self.on_field)
        self.on_error.setObjectName(u"on_error")
        self.on_error.setText(u"")
        self.on_error.setTextFormat(Qt.PlainText)
        self.on_error.setWordWrap(True)
        self.on_error.setVisible(False)
        self.on_error.setProperty(u"kind", u"error")

        self.on_box.addWidget(self.on_error)


        self.left_layout.addWidget(self.on_field)

        self.kind_field = QWidget(self.left)
        self.kind_field.setObjectName(u"kind_field")
        self.kind_box = QVBoxLayout(self.kind_field)
        self.kind_box.setSpacing(4)
        self.kind_box.setObjectName(u"kind_box")
        self.kind_box.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_field)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.PlainText)
        self.kind_label.setProperty(u"kind", u"strong")

        self.kind_box.addWidget(self.kind_label)

        self.kind = QComboBox(self.kind_field)
        self.kind.setObjectName(u"kind")

        self.kind_box.addWidget(self.kind)

        self.kind_error = QLabel(self.kind_field)
        self.kind_error.setObjectName(u"kind_error")
        self.kind_error.setText(u"")
        self.kind_error.setTextFormat(Qt.PlainText)
        self.kind_error.setWordWrap(True)
        self.kind_error.setVisible(False)
        self.kind_error.setProperty(u"kind", u"error")

        self.kind_box.addWidget(self.kind_error)


        self.left_layout.addWidget(self.kind_field)

        self.outcome_field = QWidget(self.left)
        self.outcome_field.setObjectName(u"outcome_field")
        self.outcome_box = QVBoxLayout(self.outcome_field)
        self.outcome_box.setSpacing(4)
        self.outcome_box.setObjectName(u"outcome_box")
        self.outcome_box.setContentsMargins(0, 0, 0, 0)
        self.outcome_label = QLabel(self.outcome_field)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setTextFormat(Qt.PlainText)
        self.outcome_label.setProperty(u"kind", u"strong")

        self.outcome_box.addWidget(self.outcome_label)

        self.outcome = QWidget(self.outcome_field)
        self.outcome.setObjectName(u"outcome")
        self.outcome_layout = QGridLayout(self.outcome)
        self.outcome_layout.setObjectName(u"outcome_layout")
        self.outcome_layout.setHorizontalSpacing(8)
        self.outcome_layout.setVerticalSpacing(4)
        self.outcome_layout.setContentsMargins(0, 0, 0, 0)
        self.spoke = QRadioButton(self.outcome)
        self.spoke.setObjectName(u"spoke")
        self.spoke.setChecked(True)

        self.outcome_layout.addWidget(self.spoke, 0, 0, 1, 1)

        self.no_reply = QRadioButton(self.outcome)
        self.no_reply.setObjectName(u"no_reply")

        self.outcome_layout.addWidget(self.no_reply, 0, 1, 1, 1)

        self.refused = QRadioButton(self.outcome)
        self.refused.setObjectName(u"refused")

        self.outcome_layout.addWidget(self.refused, 1, 0, 1, 1)

        self.not_home = QRadioButton(self.outcome)
        self.not_home.setObjectName(u"not_home")

        self.outcome_layout.addWidget(self.not_home, 1, 1, 1, 1)


        self.outcome_box.addWidget(self.outcome)

        self.outcome_error = QLabel(self.outcome_field)
        self.outcome_error.setObjectName(u"outcome_error")
        self.outcome_error.setText(u"")
        self.outcome_error.setTextFormat(Qt.PlainText)
        self.outcome_error.setWordWrap(True)
        self.outcome_error.setVisible(False)
        self.outcome_error.setProperty(u"kind", u"error")

        self.outcome_box.addWidget(self.outcome_error)


        self.left_layout.addWidget(self.outcome_field)

        self.answered_by_field = QWidget(self.left)
        self.answered_by_field.setObjectName(u"answered_by_field")
        self.answered_by_box = QVBoxLayout(self.answered_by_field)
        self.answered_by_box.setSpacing(4)
        self.answered_by_box.setObjectName(u"answered_by_box")
        self.answered_by_box.setContentsMargins(0, 0, 0, 0)
        self.answered_by_label = QLabel(self.answered_by_field)
        self.answered_by_label.setObjectName(u"answered_by_label")
        self.answered_by_label.setTextFormat(Qt.PlainText)
        self.answered_by_label.setWordWrap(True)
        self.answered_by_label.setProperty(u"kind", u"strong")

        self.answered_by_box.addWidget(self.answered_by_label)

        self.answered_by = QLineEdit(self.answered_by_field)
        self.answered_by.setObjectName(u"answered_by")

        self.answered_by_box.addWidget(self.answered_by)

        self.answered_by_error = QLabel(self.answered_by_field)
        self.answered_by_error.setObjectName(u"answered_by_error")
        self.answered_by_error.setText(u"")
        self.answered_by_error.setTextFormat(Qt.PlainText)
        self.answered_by_error.setWordWrap(True)
        self.answered_by_error.setVisible(False)
        self.answered_by_error.setProperty(u"kind", u"error")

        self.answered_by_box.addWidget(self.answered_by_error)


        self.left_layout.addWidget(self.answered_by_field)

        self.who_seen_field = QWidget(self.left)
        self.who_seen_field.setObjectName(u"who_seen_field")
        self.who_seen_box = QVBoxLayout(self.who_seen_field)
        self.who_seen_box.setSpacing(4)
        self.who_seen_box.setObjectName(u"who_seen_box")
        self.who_seen_box.setContentsMargins(0, 0, 0, 0)
        self.who_seen_label = QLabel(self.who_seen_field)
        self.who_seen_label.setObjectName(u"who_seen_label")
        self.who_seen_label.setTextFormat(Qt.PlainText)
        self.who_seen_label.setProperty(u"kind", u"strong")

        self.who_seen_box.addWidget(self.who_seen_label)

        self.who_seen_help = QLabel(self.who_seen_field)
        self.who_seen_help.setObjectName(u"who_seen_help")
        self.who_seen_help.setTextFormat(Qt.PlainText)
        self.who_seen_help.setWordWrap(True)
        self.who_seen_help.setProperty(u"kind", u"small")

        self.who_seen_box.addWidget(self.who_seen_help)

        self.who_seen = PeopleRows(self.who_seen_field)
        self.who_seen.setObjectName(u"who_seen")

        self.who_seen_box.addWidget(self.who_seen)

        self.who_seen_error = QLabel(self.who_seen_field)
        self.who_seen_error.setObjectName(u"who_seen_error")
        self.who_seen_error.setText(u"")
        self.who_seen_error.setTextFormat(Qt.PlainText)
        self.who_seen_error.setWordWrap(True)
        self.who_seen_error.setVisible(False)
        self.who_seen_error.setProperty(u"kind", u"error")

        self.who_seen_box.addWidget(self.who_seen_error)


        self.left_layout.addWidget(self.who_seen_field)

        self.child_seen_field = QWidget(self.left)
        self.child_seen_field.setObjectName(u"child_seen_field")
        self.child_seen_box = QVBoxLayout(self.child_seen_field)
        self.child_seen_box.setSpacing(4)
        self.child_seen_box.setObjectName(u"child_seen_box")
        self.child_seen_box.setContentsMargins(0, 0, 0, 0)
        self.child_seen_label = QLabel(self.child_seen_field)
        self.child_seen_label.setObjectName(u"child_seen_label")
        self.child_seen_label.setTextFormat(Qt.PlainText)
        self.child_seen_label.setProperty(u"kind", u"strong")

        self.child_seen_box.addWidget(self.child_seen_label)

        self.child_seen = QWidget(self.child_seen_field)
        self.child_seen.setObjectName(u"child_seen")
        self.alone = QRadioButton(self.child_seen)
        self.alone.setObjectName(u"alone")
        self.with_others = QRadioButton(self.child_seen)
        self.with_others.setObjectName(u"with_others")
        self.not_seen = QRadioButton(self.child_seen)
        self.not_seen.setObjectName(u"not_seen")

        self.child_seen_box.addWidget(self.child_seen)

        self.child_seen_error = QLabel(self.child_seen_field)
        self.child_seen_error.setObjectName(u"child_seen_error")
        self.child_seen_error.setText(u"")
        self.child_seen_error.setTextFormat(Qt.PlainText)
        self.child_seen_error.setWordWrap(True)
        self.child_seen_error.setVisible(False)
        self.child_seen_error.setProperty(u"kind", u"error")

        self.child_seen_box.addWidget(self.child_seen_error)


        self.left_layout.addWidget(self.child_seen_field)

        self.not_alone_reason_field = QWidget(self.left)
        self.not_alone_reason_field.setObjectName(u"not_alone_reason_field")
        self.not_alone_reason_box = QVBoxLayout(self.not_alone_reason_field)
        self.not_alone_reason_box.setSpacing(4)
        self.not_alone_reason_box.setObjectName(u"not_alone_reason_box")
        self.not_alone_reason_box.setContentsMargins(0, 0, 0, 0)
        self.not_alone_reason_label = QLabel(self.not_alone_reason_field)
        self.not_alone_reason_label.setObjectName(u"not_alone_reason_label")
        self.not_alone_reason_label.setTextFormat(Qt.PlainText)
        self.not_alone_reason_label.setProperty(u"kind", u"strong")

        self.not_alone_reason_box.addWidget(self.not_alone_reason_label)

        self.not_alone_reason = QLineEdit(self.not_alone_reason_field)
        self.not_alone_reason.setObjectName(u"not_alone_reason")

        self.not_alone_reason_box.addWidget(self.not_alone_reason)

        self.not_alone_reason_error = QLabel(self.not_alone_reason_field)
        self.not_alone_reason_error.setObjectName(u"not_alone_reason_error")
        self.not_alone_reason_error.setText(u"")
        self.not_alone_reason_error.setTextFormat(Qt.PlainText)
        self.not_alone_reason_error.setWordWrap(True)
        self.not_alone_reason_error.setVisible(False)
        self.not_alone_reason_error.setProperty(u"kind", u"error")

        self.not_alone_reason_box.addWidget(self.not_alone_reason_error)


        self.left_layout.addWidget(self.not_alone_reason_field)

        self.childs_words_field = QWidget(self.left)
        self.childs_words_field.setObjectName(u"childs_words_field")
        self.childs_words_box = QVBoxLayout(self.childs_words_field)
        self.childs_words_box.setSpacing(4)
        self.childs_words_box.setObjectName(u"childs_words_box")
        self.childs_words_box.setContentsMargins(0, 0, 0, 0)
        self.childs_words_label = QLabel(self.childs_words_field)
        self.childs_words_label.setObjectName(u"childs_words_label")
        self.childs_words_label.setTextFormat(Qt.PlainText)
        self.childs_words_label.setProperty(u"kind", u"strong")

        self.childs_words_box.addWidget(self.childs_words_label)

        self.childs_words_help = QLabel(self.childs_words_field)
        self.childs_words_help.setObjectName(u"childs_words_help")
        self.childs_words_help.setTextFormat(Qt.PlainText)
        self.childs_words_help.setWordWrap(True)
        self.childs_words_help.setProperty(u"kind", u"small")

        self.childs_words_box.addWidget(self.childs_words_help)

        self.childs_words = GrowingText(self.childs_words_field)
        self.childs_words.setObjectName(u"childs_words")
        self.childs_words.setTabChangesFocus(True)

        self.childs_words_box.addWidget(self.childs_words)

        self.childs_words_error = QLabel(self.childs_words_field)
        self.childs_words_error.setObjectName(u"childs_words_error")
        self.childs_words_error.setText(u"")
        self.childs_words_error.setTextFormat(Qt.PlainText)
        self.childs_words_error.setWordWrap(True)
        self.childs_words_error.setVisible(False)
        self.childs_words_error.setProperty(u"kind", u"error")

        self.childs_words_box.addWidget(self.childs_words_error)


        self.left_layout.addWidget(self.childs_words_field)

        self.parents_view_field = QWidget(self.left)
        self.parents_view_field.setObjectName(u"parents_view_field")
        self.parents_view_box = QVBoxLayout(self.parents_view_field)
        self.parents_view_box.setSpacing(4)
        self.parents_view_box.setObjectName(u"parents_view_box")
        self.parents_view_box.setContentsMargins(0, 0, 0, 0)
        self.parents_view_label = QLabel(self.parents_view_field)
        self.parents_view_label.setObjectName(u"parents_view_label")
        self.parents_view_label.setTextFormat(Qt.PlainText)
        self.parents_view_label.setWordWrap(True)
        self.parents_view_label.setProperty(u"kind", u"strong")

        self.parents_view_box.addWidget(self.parents_view_label)

        self.parents_view = GrowingText(self.parents_view_field)
        self.parents_view.setObjectName(u"parents_view")

        self.parents_view_box.addWidget(self.parents_view)

        self.parents_view_error = QLabel(self.parents_view_field)
        self.parents_view_error.setObjectName(u"parents_view_error")
        self.parents_view_error.setText(u"")
        self.parents_view_error.setTextFormat(Qt.PlainText)
        self.parents_view_error.setWordWrap(True)
        self.parents_view_error.setVisible(False)
        self.parents_view_error.setProperty(u"kind", u"error")

        self.parents_view_box.addWidget(self.parents_view_error)


        self.left_layout.addWidget(self.parents_view_field)

        self.no_reply_tried_field = QWidget(self.left)
        self.no_reply_tried_field.setObjectName(u"no_reply_tried_field")
        self.no_reply_tried_box = QVBoxLayout(self.no_reply_tried_field)
        self.no_reply_tried_box.setSpacing(4)
        self.no_reply_tried_box.setObjectName(u"no_reply_tried_box")
        self.no_reply_tried_box.setContentsMargins(0, 0, 0, 0)
        self.no_reply_tried_label = QLabel(self.no_reply_tried_field)
        self.no_reply_tried_label.setObjectName(u"no_reply_tried_label")
        self.no_reply_tried_label.setTextFormat(Qt.PlainText)
        self.no_reply_tried_label.setProperty(u"kind", u"strong")

        self.no_reply_tried_box.addWidget(self.no_reply_tried_label)

        self.no_reply_tried_help = QLabel(self.no_reply_tried_field)
        self.no_reply_tried_help.setObjectName(u"no_reply_tried_help")
        self.no_reply_tried_help.setTextFormat(Qt.PlainText)
        self.no_reply_tried_help.setWordWrap(True)
        self.no_reply_tried_help.setProperty(u"kind", u"small")

        self.no_reply_tried_box.addWidget(self.no_reply_tried_help)

        self.no_reply_tried = GrowingText(self.no_reply_tried_field)
        self.no_reply_tried.setObjectName(u"no_reply_tried")
        self.no_reply_tried.setTabChangesFocus(True)

        self.no_reply_tried_box.addWidget(self.no_reply_tried)

        self.no_reply_tried_error = QLabel(self.no_reply_tried_field)
        self.no_reply_tried_error.setObjectName(u"no_reply_tried_error")
        self.no_reply_tried_error.setText(u"")
        self.no_reply_tried_error.setTextFormat(Qt.PlainText)
        self.no_reply_tried_error.setWordWrap(True)
        self.no_reply_tried_error.setVisible(False)
        self.no_reply_tried_error.setProperty(u"kind", u"error")

        self.no_reply_tried_box.addWidget(self.no_reply_tried_error)


        self.left_layout.addWidget(self.no_reply_tried_field)

        self.left_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left_layout.addItem(self.left_end)


        self.page_layout.addWidget(self.left)

        self.right = QWidget(self.page)
        self.right.setObjectName(u"right")
        self.right_layout = QVBoxLayout(self.right)
        self.right_layout.setSpacing(16)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(0, 0, 0, 0)
        self.observations_field = QWidget(self.right)
        self.observations_field.setObjectName(u"observations_field")
        self.observations_box = QVBoxLayout(self.observations_field)
        self.observations_box.setSpacing(4)
        self.observations_box.setObjectName(u"observations_box")
        self.observations_box.setContentsMargins(0, 0, 0, 0)
        self.observations_label = QLabel(self.observations_field)
        self.observations_label.setObjectName(u"observations_label")
        self.observations_label.setTextFormat(Qt.PlainText)
        self.observations_label.setProperty(u"kind", u"strong")

        self.observations_box.addWidget(self.observations_label)

        self.observations = GrowingText(self.observations_field)
        self.observations.setObjectName(u"observations")
        self.observations.setTabChangesFocus(True)

        self.observations_box.addWidget(self.observations)

        self.observations_error = QLabel(self.observations_field)
        self.observations_error.setObjectName(u"observations_error")
        self.observations_error.setText(u"")
        self.observations_error.setTextFormat(Qt.PlainText)
        self.observations_error.setWordWrap(True)
        self.observations_error.setVisible(False)
        self.observations_error.setProperty(u"kind", u"error")

        self.observations_box.addWidget(self.observations_error)


        self.right_layout.addWidget(self.observations_field)

        self.opinion_field = QWidget(self.right)
        self.opinion_field.setObjectName(u"opinion_field")
        self.opinion_box = QVBoxLayout(self.opinion_field)
        self.opinion_box.setSpacing(4)
        self.opinion_box.setObjectName(u"opinion_box")
        self.opinion_box.setContentsMargins(0, 0, 0, 0)
        self.opinion_label = QLabel(self.opinion_field)
        self.opinion_label.setObjectName(u"opinion_label")
        self.opinion_label.setTextFormat(Qt.PlainText)
        self.opinion_label.setProperty(u"kind", u"strong")

        self.opinion_box.addWidget(self.opinion_label)

        self.opinion_help = QLabel(self.opinion_field)
        self.opinion_help.setObjectName(u"opinion_help")
        self.opinion_help.setTextFormat(Qt.PlainText)
        self.opinion_help.setWordWrap(True)
        self.opinion_help.setProperty(u"kind", u"small")

        self.opinion_box.addWidget(self.opinion_help)

        self.opinion = GrowingText(self.opinion_field)
        self.opinion.setObjectName(u"opinion")
        self.opinion.setTabChangesFocus(True)

        self.opinion_box.addWidget(self.opinion)

        self.opinion_error = QLabel(self.opinion_field)
        self.opinion_error.setObjectName(u"opinion_error")
        self.opinion_error.setText(u"")
        self.opinion_error.setTextFormat(Qt.PlainText)
        self.opinion_error.setWordWrap(True)
        self.opinion_error.setVisible(False)
        self.opinion_error.setProperty(u"kind", u"error")

        self.opinion_box.addWidget(self.opinion_error)


        self.right_layout.addWidget(self.opinion_field)

        self.actions_field = QWidget(self.right)
        self.actions_field.setObjectName(u"actions_field")
        self.actions_box = QVBoxLayout(self.actions_field)
        self.actions_box.setSpacing(4)
        self.actions_box.setObjectName(u"actions_box")
        self.actions_box.setContentsMargins(0, 0, 0, 0)
        self.actions_label = QLabel(self.actions_field)
        self.actions_label.setObjectName(u"actions_label")
        self.actions_label.setTextFormat(Qt.PlainText)
        self.actions_label.setProperty(u"kind", u"strong")

        self.actions_box.addWidget(self.actions_label)

        self.actions_help = QLabel(self.actions_field)
        self.actions_help.setObjectName(u"actions_help")
        self.actions_help.setTextFormat(Qt.PlainText)
        self.actions_help.setWordWrap(True)
        self.actions_help.setProperty(u"kind", u"small")

        self.actions_box.addWidget(self.actions_help)

        self.actions = ActionRows(self.actions_field)
        self.actions.setObjectName(u"actions")

        self.actions_box.addWidget(self.actions)

        self.actions_error = QLabel(self.actions_field)
        self.actions_error.setObjectName(u"actions_error")
        self.actions_error.setText(u"")
        self.actions_error.setTextFormat(Qt.PlainText)
        self.actions_error.setWordWrap(True)
        self.actions_error.setVisible(False)
        self.actions_error.setProperty(u"kind", u"error")

        self.actions_box.addWidget(self.actions_error)


        self.right_layout.addWidget(self.actions_field)

        self.next_date_field = QWidget(self.right)
        self.next_date_field.setObjectName(u"next_date_field")
        self.next_date_box = QVBoxLayout(self.next_date_field)
        self.next_date_box.setSpacing(4)
        self.next_date_box.setObjectName(u"next_date_box")
        self.next_date_box.setContentsMargins(0, 0, 0, 0)
        self.next_date_label = QLabel(self.next_date_field)
        self.next_date_label.setObjectName(u"next_date_label")
        self.next_date_label.setTextFormat(Qt.PlainText)
        self.next_date_label.setProperty(u"kind", u"strong")

        self.next_date_box.addWidget(self.next_date_label)

        self.next_date = DayEdit(self.next_date_field)
        self.next_date.setObjectName(u"next_date")

        self.next_date_box.addWidget(self.next_date)

        self.next_date_error = QLabel(self.next_date_field)
        self.next_date_error.setObjectName(u"next_date_error")
        self.next_date_error.setText(u"")
        self.next_date_error.setTextFormat(Qt.PlainText)
        self.next_date_error.setWordWrap(True)
        self.next_date_error.setVisible(False)
        self.next_date_error.setProperty(u"kind", u"error")

        self.next_date_box.addWidget(self.next_date_error)


        self.right_layout.addWidget(self.next_date_field)

        self.more = QPushButton(self.right)
        self.more.setObjectName(u"more")
        self.more.setCheckable(True)
        self.more.setProperty(u"kind", u"link")

        self.right_layout.addWidget(self.more)

        self.folded = QWidget(self.right)
        self.folded.setObjectName(u"folded")
        self.folded_layout = QVBoxLayout(self.folded)
        self.folded_layout.setSpacing(12)
        self.folded_layout.setObjectName(u"folded_layout")
        self.folded_layout.setContentsMargins(0, 0, 0, 0)
        self.third_party_field = QWidget(self.folded)
        self.third_party_field.setObjectName(u"third_party_field")
        self.third_party_box = QVBoxLayout(self.third_party_field)
        self.third_party_box.setSpacing(4)
        self.third_party_box.setObjectName(u"third_party_box")
        self.third_party_box.setContentsMargins(0, 0, 0, 0)
        self.third_party_label = QLabel(self.third_party_field)
        self.third_party_label.setObjectName(u"third_party_label")
        self.third_party_label.setTextFormat(Qt.PlainText)
        self.third_party_label.setWordWrap(True)
        self.third_party_label.setProperty(u"kind", u"strong")

        self.third_party_box.addWidget(self.third_party_label)

        self.third_party_help = QLabel(self.third_party_field)
        self.third_party_help.setObjectName(u"third_party_help")
        self.third_party_help.setTextFormat(Qt.PlainText)
        self.third_party_help.setWordWrap(True)
        self.third_party_help.setProperty(u"kind", u"small")

        self.third_party_box.addWidget(self.third_party_help)

        self.third_party = GrowingText(self.third_party_field)
        self.third_party.setObjectName(u"third_party")

        self.third_party_box.addWidget(self.third_party)

        self.third_party_error = QLabel(self.third_party_field)
        self.third_party_error.setObjectName(u"third_party_error")
        self.third_party_error.setText(u"")
        self.third_party_error.setTextFormat(Qt.PlainText)
        self.third_party_error.setWordWrap(True)
        self.third_party_error.setVisible(False)
        self.third_party_error.setProperty(u"kind", u"error")

        self.third_party_box.addWidget(self.third_party_error)


        self.folded_layout.addWidget(self.third_party_field)

        self.language_used_field = QWidget(self.folded)
        self.language_used_field.setObjectName(u"language_used_field")
        self.language_used_box = QVBoxLayout(self.language_used_field)
        self.language_used_box.setSpacing(4)
        self.language_used_box.setObjectName(u"language_used_box")
        self.language_used_box.setContentsMargins(0, 0, 0, 0)
        self.language_used_label = QLabel(self.language_used_field)
        self.language_used_label.setObjectName(u"language_used_label")
        self.language_used_label.setTextFormat(Qt.PlainText)
        self.language_used_label.setWordWrap(True)
        self.language_used_label.setProperty(u"kind", u"strong")

        self.language_used_box.addWidget(self.language_used_label)

        self.language_used = QComboBox(self.language_used_field)
        self.language_used.setObjectName(u"language_used")

        self.language_used_box.addWidget(self.language_used)

        self.language_used_error = QLabel(self.language_used_field)
        self.language_used_error.setObjectName(u"language_used_error")
        self.language_used_error.setText(u"")
        self.language_used_error.setTextFormat(Qt.PlainText)
        self.language_used_error.setWordWrap(True)
        self.language_used_error.setVisible(False)
        self.language_used_error.setProperty(u"kind", u"error")

        self.language_used_box.addWidget(self.language_used_error)


        self.folded_layout.addWidget(self.language_used_field)

        self.place_field = QWidget(self.folded)
        self.place_field.setObjectName(u"place_field")
        self.place_box = QVBoxLayout(self.place_field)
        self.place_box.setSpacing(4)
        self.place_box.setObjectName(u"place_box")
        self.place_box.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(self.place_field)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.PlainText)
        self.place_label.setProperty(u"kind", u"strong")

        self.place_box.addWidget(self.place_label)

        self.place = QLineEdit(self.place_field)
        self.place.setObjectName(u"place")

        self.place_box.addWidget(self.place)

        self.place_error = QLabel(self.place_field)
        self.place_error.setObjectName(u"place_error")
        self.place_error.setText(u"")
        self.place_error.setTextFormat(Qt.PlainText)
        self.place_error.setWordWrap(True)
        self.place_error.setVisible(False)
        self.place_error.setProperty(u"kind", u"error")

        self.place_box.addWidget(self.place_error)


        self.folded_layout.addWidget(self.place_field)

        self.purpose_field = QWidget(self.folded)
        self.purpose_field.setObjectName(u"purpose_field")
        self.purpose_box = QVBoxLayout(self.purpose_field)
        self.purpose_box.setSpacing(4)
        self.purpose_box.setObjectName(u"purpose_box")
        self.purpose_box.setContentsMargins(0, 0, 0, 0)
        self.purpose_label = QLabel(self.purpose_field)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setTextFormat(Qt.PlainText)
        self.purpose_label.setProperty(u"kind", u"strong")

        self.purpose_box.addWidget(self.purpose_label)

        self.purpose = QLineEdit(self.purpose_field)
        self.purpose.setObjectName(u"purpose")

        self.purpose_box.addWidget(self.purpose)

        self.purpose_error = QLabel(self.purpose_field)
        self.purpose_error.setObjectName(u"purpose_error")
        self.purpose_error.setText(u"")
        self.purpose_error.setTextFormat(Qt.PlainText)
        self.purpose_error.setWordWrap(True)
        self.purpose_error.setVisible(False)
        self.purpose_error.setProperty(u"kind", u"error")

        self.purpose_box.addWidget(self.purpose_error)


        self.folded_layout.addWidget(self.purpose_field)

        self.in_chronology = QCheckBox(self.folded)
        self.in_chronology.setObjectName(u"in_chronology")
        self.in_chronology.setChecked(True)

        self.folded_layout.addWidget(self.in_chronology)


        self.right_layout.addWidget(self.folded)

        self.right_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right_layout.addItem(self.right_end)


        self.page_layout.addWidget(self.right)

        self.page_layout.setStretch(0, 1)
        self.page_layout.setStretch(1, 1)
        self.scroll.setWidget(self.page)

        self.all.addWidget(self.scroll)

        self.foot = QWidget(LogVisitDialog)
        self.foot.setObjectName(u"foot")
        self.foot_layout = QVBoxLayout(self.foot)
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(24, 8, 24, 16)
        self.refusal = QLabel(self.foot)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setText(u"")
        self.refusal.setTextFormat(Qt.PlainText)
        self.refusal.setWordWrap(True)
        self.refusal.setVisible(False)
        self.refusal.setProperty(u"kind", u"error")

        self.foot_layout.addWidget(self.refusal)

        self.foot_row = QWidget(self.foot)
        self.foot_row.setObjectName(u"foot_row")
        self.foot_row_layout = QHBoxLayout(self.foot_row)
        self.foot_row_layout.setSpacing(8)
        self.foot_row_layout.setObjectName(u"foot_row_layout")
        self.foot_row_layout.setContentsMargins(0, 0, 0, 0)
        self.draft = QLabel(self.foot_row)
        self.draft.setObjectName(u"draft")
        self.draft.setText(u"")
        self.draft.setTextFormat(Qt.PlainText)
        self.draft.setProperty(u"kind", u"small")

        self.foot_row_layout.addWidget(self.draft)

        self.discard = QPushButton(self.foot_row)
        self.discard.setObjectName(u"discard")
        self.discard.setVisible(False)
        self.discard.setProperty(u"kind", u"link")

        self.foot_row_layout.addWidget(self.discard)

        self.foot_gap = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_row_layout.addItem(self.foot_gap)

        self.close_dialog = QPushButton(self.foot_row)
        self.close_dialog.setObjectName(u"close_dialog")

        self.foot_row_layout.addWidget(self.close_dialog)

        self.save = QPushButton(self.foot_row)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")

        self.foot_row_layout.addWidget(self.save)


        self.foot_layout.addWidget(self.foot_row)


        self.all.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on)
        self.kind_label.setBuddy(self.kind)
        self.outcome_label.setBuddy(self.outcome)
        self.answered_by_label.setBuddy(self.answered_by)
        self.who_seen_label.setBuddy(self.who_seen)
        self.child_seen_label.setBuddy(self.child_seen)
        self.not_alone_reason_label.setBuddy(self.not_alone_reason)
        self.childs_words_label.setBuddy(self.childs_words)
        self.parents_view_label.setBuddy(self.parents_view)
        self.no_reply_tried_label.setBuddy(self.no_reply_tried)
        self.observations_label.setBuddy(self.observations)
        self.opinion_label.setBuddy(self.opinion)
        self.actions_label.setBuddy(self.actions)
        self.next_date_label.setBuddy(self.next_date)
        self.third_party_label.setBuddy(self.third_party)
        self.language_used_label.setBuddy(self.language_used)
        self.place_label.setBuddy(self.place)
        self.purpose_label.setBuddy(self.purpose)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.on, self.started)
        QWidget.setTabOrder(self.started, self.ended)
        QWidget.setTabOrder(self.ended, self.now)
        QWidget.setTabOrder(self.now, self.kind)
        QWidget.setTabOrder(self.kind, self.spoke)
        QWidget.setTabOrder(self.spoke, self.no_reply)
        QWidget.setTabOrder(self.no_reply, self.refused)
        QWidget.setTabOrder(self.refused, self.not_home)
        QWidget.setTabOrder(self.not_home, self.answered_by)
        QWidget.setTabOrder(self.answered_by, self.who_seen)
        QWidget.setTabOrder(self.who_seen, self.alone)
        QWidget.setTabOrder(self.alone, self.with_others)
        QWidget.setTabOrder(self.with_others, self.not_seen)
        QWidget.setTabOrder(self.not_seen, self.not_alone_reason)
        QWidget.setTabOrder(self.not_alone_reason, self.childs_words)
        QWidget.setTabOrder(self.childs_words, self.parents_view)
        QWidget.setTabOrder(self.parents_view, self.no_reply_tried)
        QWidget.setTabOrder(self.no_reply_tried, self.observations)
        QWidget.setTabOrder(self.observations, self.opinion)
        QWidget.setTabOrder(self.opinion, self.actions)
        QWidget.setTabOrder(self.actions, self.next_date)
        QWidget.setTabOrder(self.next_date, self.more)
        QWidget.setTabOrder(self.more, self.third_party)
        QWidget.setTabOrder(self.third_party, self.language_used)
        QWidget.setTabOrder(self.language_used, self.place)
        QWidget.setTabOrder(self.place, self.purpose)
        QWidget.setTabOrder(self.purpose, self.in_chronology)
        QWidget.setTabOrder(self.in_chronology, self.save)
        QWidget.setTabOrder(self.save, self.close_dialog)
        QWidget.setTabOrder(self.close_dialog, self.discard)

        self.retranslateUi(LogVisitDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, LogVisitDialog):
        LogVisitDialog.setWindowTitle(QCoreApplication.translate("LogVisitDialog", u"Log a visit", None))
        self.title.setText(QCoreApplication.translate("LogVisitDialog", u"Log a visit", None))
        self.on_label.setText(QCoreApplication.translate("LogVisitDialog", u"&When", None))
#if QT_CONFIG(accessibility)
        self.on.setAccessibleName(QCoreApplication.translate("LogVisitDialog", u"Day", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.started.setAccessibleName(QCoreApplication.translate("LogVisitDialog", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.until.setText(QCoreApplication.translate("LogVisitDialog", u"to", None))
#if QT_CONFIG(accessibility)
        self.ended.setAccessibleName(QCoreApplication.translate("LogVisitDialog", u"Until", None))
#endif // QT_CONFIG(accessibility)
        self.now.setText(QCoreApplication.translate("LogVisitDialog", u"&Now", None))
#if QT_CONFIG(tooltip)
        self.now.setToolTip(QCoreApplication.translate("LogVisitDialog", u"Write the day and time it is now (Ctrl+;)", None))
#endif // QT_CONFIG(tooltip)
        self.kind_label.setText(QCoreApplication.translate("LogVisitDialog", u"&Kind of contact", None))
        self.outcome_label.setText(QCoreApplication.translate("LogVisitDialog", u"What happened", None))
        self.spoke.setText(QCoreApplication.translate("LogVisitDialog", u"&Spoke with somebody", None))
        self.no_reply.setText(QCoreApplication.translate("LogVisitDialog", u"No &reply", None))
        self.refused.setText(QCoreApplication.translate("LogVisitDialog", u"Would not s&peak", None))
        self.not_home.setText(QCoreApplication.translate("LogVisitDialog", u"Not at &home", None))
        self.answered_by_label.setText(QCoreApplication.translate("LogVisitDialog", u"Who came to the door", None))
        self.who_seen_label.setText(QCoreApplication.translate("LogVisitDialog", u"&Who was there", None))
        self.who_seen_help.setText(QCoreApplication.translate("LogVisitDialog", u"Everybody by name and what they are to the child; describe anybody you do not know.", None))
        self.child_seen_label.setText(QCoreApplication.translate("LogVisitDialog", u"The child", None))
        self.alone.setText(QCoreApplication.translate("LogVisitDialog", u"Seen &alone", None))
        self.with_others.setText(QCoreApplication.translate("LogVisitDialog", u"Seen with &others", None))
        self.not_seen.setText(QCoreApplication.translate("LogVisitDialog", u"Not s&een", None))
        self.not_alone_reason_label.setText(QCoreApplication.translate("LogVisitDialog", u"Why the child was not seen alon&e", None))
        self.childs_words_label.setText(QCoreApplication.translate("LogVisitDialog", u"The &child\u2019s own words", None))
        self.childs_words_help.setText(QCoreApplication.translate("LogVisitDialog", u"As the child said it, in the language the child used.", None))
        self.parents_view_label.setText(QCoreApplication.translate("LogVisitDialog", u"What the parent said: their explanation and view", None))
        self.no_reply_tried_label.setText(QCoreApplication.translate("LogVisitDialog", u"What was &tried and left", None))
        self.no_reply_tried_help.setText(QCoreApplication.translate("LogVisitDialog", u"Knocked, rang, card left, neighbour asked: what and when.", None))
        self.observations_label.setText(QCoreApplication.translate("LogVisitDialog", u"What you saw and heard: &fact", None))
        self.opinion_label.setText(QCoreApplication.translate("LogVisitDialog", u"Your professional &judgement: opinion", None))
        self.opinion_help.setText(QCoreApplication.translate("LogVisitDialog", u"Kept apart from fact, and printed apart.", None))
        self.actions_label.setText(QCoreApplication.translate("LogVisitDialog", u"Agreed actions", None))
        self.actions_help.setText(QCoreApplication.translate("LogVisitDialog", u"Each becomes a task on the case.", None))
        self.next_date_label.setText(QCoreApplication.translate("LogVisitDialog", u"Ne&xt date", None))
        self.more.setText(QCoreApplication.translate("LogVisitDialog", u"&More: the home, what others told, language, place, purpose", None))
        self.third_party_label.setText(QCoreApplication.translate("LogVisitDialog", u"What others told you", None))
        self.third_party_help.setText(QCoreApplication.translate("LogVisitDialog", u"From anybody outside the family; kept apart, because it may not go to everybody.", None))
        self.language_used_label.setText(QCoreApplication.translate("LogVisitDialog", u"Language of the contact", None))
        self.place_label.setText(QCoreApplication.translate("LogVisitDialog", u"&Place", None))
        self.purpose_label.setText(QCoreApplication.translate("LogVisitDialog", u"P&urpose", None))
        self.in_chronology.setText(QCoreApplication.translate("LogVisitDialog", u"Print this in the chronolog&y", None))
        self.discard.setText(QCoreApplication.translate("LogVisitDialog", u"&Discard draft", None))
        self.close_dialog.setText(QCoreApplication.translate("LogVisitDialog", u"Close", None))
        self.save.setText(QCoreApplication.translate("LogVisitDialog", u"&Sign off", None))
    # retranslateUi

