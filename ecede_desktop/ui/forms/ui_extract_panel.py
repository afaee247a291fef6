# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'extract_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QSplitter, QVBoxLayout, QWidget)

from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.side_by_side import SideBySide

class Ui_ExtractPanel(object):
    def setupUi(self, ExtractPanel):
        if not ExtractPanel.objectName():
            ExtractPanel.setObjectName(u"ExtractPanel")
        self.all = QVBoxLayout(ExtractPanel)
        self.all.setSpacing(0)
        self.all.setObjectName(u"all")
        self.all.setContentsMargins(0, 0, 0, 0)
        self.split = QSplitter(ExtractPanel)
        self.split.setObjectName(u"split")
        self.split.setOrientation(Qt.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.scroll = QScrollArea(self.split)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.NoFocus)
        self.scroll.setFrameShape(QFrame.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.ask = QWidget()
        self.ask.setObjectName(u"ask")
        self.ask_layout = QVBoxLayout(self.ask)
        self.ask_layout.setSpacing(12)
        self.ask_layout.setObjectName(u"ask_layout")
        self.ask_layout.setContentsMargins(24, 20, 16, 16)
        self.title = QLabel(self.ask)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"kind", u"title")

        self.ask_layout.addWidget(self.title)

        self.about_field = QWidget(self.ask)
        self.about_field.setObjectName(u"about_field")
        self.about_box = QVBoxLayout(self.about_field)
        self.about_box.setSpacing(4)
        self.about_box.setObjectName(u"about_box")
        self.about_box.setContentsMargins(0, 0, 0, 0)
        self.pupil = QLabel(self.about_field)
        self.pupil.setObjectName(u"pupil")
        self.pupil.setText(u"")
        self.pupil.setTextFormat(Qt.PlainText)
        self.pupil.setWordWrap(True)
        self.pupil.setProperty(u"kind", u"strong")

        self.about_box.addWidget(self.pupil)

        self.about = QLabel(self.about_field)
        self.about.setObjectName(u"about")
        self.about.setText(u"")
        self.about.setTextFormat(Qt.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"kind", u"small")

        self.about_box.addWidget(self.about)


        self.ask_layout.addWidget(self.about_field)

        self.period_row = SideBySide(self.ask)
        self.period_row.setObjectName(u"period_row")
        self.period_layout = QHBoxLayout(self.period_row)
        self.period_layout.setSpacing(8)
        self.period_layout.setObjectName(u"period_layout")
        self.period_layout.setContentsMargins(0, 0, 0, 0)
        self.first_day_field = QWidget(self.period_row)
        self.first_day_field.setObjectName(u"first_day_field")
        self.first_day_box = QVBoxLayout(self.first_day_field)
        self.first_day_box.setSpacing(4)
        self.first_day_box.setObjectName(u"first_day_box")
        self.first_day_box.setContentsMargins(0, 0, 0, 0)
        self.first_day_label = QLabel(self.first_day_field)
        self.first_day_label.setObjectName(u"first_day_label")
        self.first_day_label.setTextFormat(Qt.PlainText)
        self.first_day_label.setProperty(u"kind", u"strong")

        self.first_day_box.addWidget(self.first_day_label)

        self.first_day = DayEdit(self.first_day_field)
        self.first_day.setObjectName(u"first_day")

        self.first_day_box.addWidget(self.first_day)

        self.first_day_error = QLabel(self.first_day_field)
        self.first_day_error.setObjectName(u"first_day_error")
        self.first_day_error.setText(u"")
        self.first_day_error.setTextFormat(Qt.PlainText)
        self.first_day_error.setWordWrap(True)
        self.first_day_error.setVisible(False)
        self.first_day_error.setProperty(u"kind", u"error")

        self.first_day_box.addWidget(self.first_day_error)


        self.period_layout.addWidget(self.first_day_field)

        self.last_day_field = QWidget(self.period_row)
        self.last_day_field.setObjectName(u"last_day_field")
        self.last_day_box = QVBoxLayout(self.last_day_field)
        self.last_day_box.setSpacing(4)
        self.last_day_box.setObjectName(u"last_day_box")
        self.last_day_box.setContentsMargins(0, 0, 0, 0)
        self.last_day_label = QLabel(self.last_day_field)
        self.last_day_label.setObjectName(u"last_day_label")
        self.last_day_label.setTextFormat(Qt.PlainText)
        self.last_day_label.setProperty(u"kind", u"strong")

        self.last_day_box.addWidget(self.last_day_label)

        self.last_day = DayEdit(self.last_day_field)
        self.last_day.setObjectName(u"last_day")

        self.last_day_box.addWidget(self.last_day)

        self.last_day_error = QLabel(self.last_day_field)
        self.last_day_error.setObjectName(u"last_day_error")
        self.last_day_error.setText(u"")
        self.last_day_error.setTextFormat(Qt.PlainText)
        self.last_day_error.setWordWrap(True)
        self.last_day_error.setVisible(False)
        self.last_day_error.setProperty(u"kind", u"error")

        self.last_day_box.addWidget(self.last_day_error)


        self.period_layout.addWidget(self.last_day_field)

        self.period_layout.setStretch(0, 1)
        self.period_layout.setStretch(1, 1)

        self.ask_layout.addWidget(self.period_row)

        self.school_field = QWidget(self.ask)
        self.school_field.setObjectName(u"school_field")
        self.school_box = QVBoxLayout(self.school_field)
        self.school_box.setSpacing(4)
        self.school_box.setObjectName(u"school_box")
        self.school_box.setContentsMargins(0, 0, 0, 0)
        self.school_label = QLabel(self.school_field)
        self.school_label.setObjectName(u"school_label")
        self.school_label.setTextFormat(Qt.PlainText)
        self.school_label.setProperty(u"kind", u"strong")

        self.school_box.addWidget(self.school_label)

        self.school = QComboBox(self.school_field)
        self.school.setObjectName(u"school")

        self.school_box.addWidget(self.school)

        self.school_error = QLabel(self.school_field)
        self.school_error.setObjectName(u"school_error")
        self.school_error.setText(u"")
        self.school_error.setTextFormat(Qt.PlainText)
        self.school_error.setWordWrap(True)
        self.school_error.setVisible(False)
        self.school_error.setProperty(u"kind", u"error")

        self.school_box.addWidget(self.school_error)


        self.ask_layout.addWidget(self.school_field)

        self.language_field = QWidget(self.ask)
        self.language_field.setObjectName(u"language_field")
        self.language_box = QVBoxLayout(self.language_field)
        self.language_box.setSpacing(4)
        self.language_box.setObjectName(u"language_box")
        self.language_box.setContentsMargins(0, 0, 0, 0)
        self.language_label = QLabel(self.language_field)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setTextFormat(Qt.PlainText)
        self.language_label.setProperty(u"kind", u"strong")

        self.language_box.addWidget(self.language_label)

        self.language = QComboBox(self.language_field)
        self.language.setObjectName(u"language")

        self.language_box.addWidget(self.language)

        self.language_error = QLabel(self.language_field)
        self.language_error.setObjectName(u"language_error")
        self.language_error.setText(u"")
        self.language_error.setTextFormat(Qt.PlainText)
        self.language_error.setWordWrap(True)
        self.language_error.setVisible(False)
        self.language_error.setProperty(u"kind", u"error")

        self.language_box.addWidget(self.language_error)


        self.ask_layout.addWidget(self.language_field)

        self.purpose_field = QWidget(self.ask)
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

        self.purpose_help = QLabel(self.purpose_field)
        self.purpose_help.setObjectName(u"purpose_help")
        self.purpose_help.setTextFormat(Qt.PlainText)
        self.purpose_help.setWordWrap(True)
        self.purpose_help.setProperty(u"kind", u"small")

        self.purpose_box.addWidget(self.purpose_help)

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


        self.ask_layout.addWidget(self.purpose_field)

        self.name_parents = QCheckBox(self.ask)
        self.name_parents.setObjectName(u"name_parents")

        self.ask_layout.addWidget(self.name_parents)

        self.missing_field = QWidget(self.ask)
        self.missing_field.setObjectName(u"missing_field")
        self.missing_box = QVBoxLayout(self.missing_field)
        self.missing_box.setSpacing(4)
        self.missing_box.setObjectName(u"missing_box")
        self.missing_box.setContentsMargins(0, 0, 0, 0)
        self.acknowledge_missing = QCheckBox(self.missing_field)
        self.acknowledge_missing.setObjectName(u"acknowledge_missing")

        self.missing_box.addWidget(self.acknowledge_missing)

        self.missing_sum = QLabel(self.missing_field)
        self.missing_sum.setObjectName(u"missing_sum")
        self.missing_sum.setText(u"")
        self.missing_sum.setTextFormat(Qt.PlainText)
        self.missing_sum.setWordWrap(True)
        self.missing_sum.setProperty(u"kind", u"small")

        self.missing_box.addWidget(self.missing_sum)

        self.missing_sessions = QListWidget(self.missing_field)
        self.missing_sessions.setObjectName(u"missing_sessions")

        self.missing_box.addWidget(self.missing_sessions)


        self.ask_layout.addWidget(self.missing_field)

        self.checks_title = QLabel(self.ask)
        self.checks_title.setObjectName(u"checks_title")
        self.checks_title.setTextFormat(Qt.PlainText)
        self.checks_title.setProperty(u"kind", u"section")

        self.ask_layout.addWidget(self.checks_title)

        self.checks = QWidget(self.ask)
        self.checks.setObjectName(u"checks")
        self.checks_layout = QVBoxLayout(self.checks)
        self.checks_layout.setSpacing(4)
        self.checks_layout.setObjectName(u"checks_layout")
        self.checks_layout.setContentsMargins(0, 0, 0, 0)

        self.ask_layout.addWidget(self.checks)

        self.ask_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.ask_layout.addItem(self.ask_end)

        self.scroll.setWidget(self.ask)
        self.split.addWidget(self.scroll)
        self.pages = QWidget(self.split)
        self.pages.setObjectName(u"pages")
        self.pages_layout = QVBoxLayout(self.pages)
        self.pages_layout.setSpacing(0)
        self.pages_layout.setObjectName(u"pages_layout")
        self.pages_layout.setContentsMargins(0, 0, 0, 0)
        self.split.addWidget(self.pages)

        self.all.addWidget(self.split)

        self.rule = QFrame(ExtractPanel)
        self.rule.setObjectName(u"rule")
        self.rule.setProperty(u"kind", u"rule")

        self.all.addWidget(self.rule)

        self.foot = QFrame(ExtractPanel)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"kind", u"surface")
        self.foot_layout = QVBoxLayout(self.foot)
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(24, 12, 24, 12)
        self.recorded = QLabel(self.foot)
        self.recorded.setObjectName(u"recorded")
        self.recorded.setText(u"")
        self.recorded.setTextFormat(Qt.PlainText)
        self.recorded.setWordWrap(True)
        self.recorded.setProperty(u"kind", u"small")

        self.foot_layout.addWidget(self.recorded)

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
        self.state = QLabel(self.foot_row)
        self.state.setObjectName(u"state")
        self.state.setText(u"")
        self.state.setTextFormat(Qt.PlainText)
        self.state.setWordWrap(True)
        self.state.setProperty(u"kind", u"success")

        self.foot_row_layout.addWidget(self.state)

        self.foot_gap = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_row_layout.addItem(self.foot_gap)

        self.save_issue = QPushButton(self.foot_row)
        self.save_issue.setObjectName(u"save_issue")

        self.foot_row_layout.addWidget(self.save_issue)

        self.print_issue = QPushButton(self.foot_row)
        self.print_issue.setObjectName(u"print_issue")
        self.print_issue.setProperty(u"kind", u"primary")

        self.foot_row_layout.addWidget(self.print_issue)

        self.foot_row_layout.setStretch(0, 1)

        self.foot_layout.addWidget(self.foot_row)


        self.all.addWidget(self.foot)

        self.all.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.first_day_label.setBuddy(self.first_day)
        self.last_day_label.setBuddy(self.last_day)
        self.school_label.setBuddy(self.school)
        self.language_label.setBuddy(self.language)
        self.purpose_label.setBuddy(self.purpose)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.first_day, self.last_day)
        QWidget.setTabOrder(self.last_day, self.school)
        QWidget.setTabOrder(self.school, self.language)
        QWidget.setTabOrder(self.language, self.purpose)
        QWidget.setTabOrder(self.purpose, self.name_parents)
        QWidget.setTabOrder(self.name_parents, self.acknowledge_missing)
        QWidget.setTabOrder(self.acknowledge_missing, self.missing_sessions)
        QWidget.setTabOrder(self.missing_sessions, self.print_issue)
        QWidget.setTabOrder(self.print_issue, self.save_issue)

        self.retranslateUi(ExtractPanel)
    # setupUi

    def retranslateUi(self, ExtractPanel):
        self.title.setText(QCoreApplication.translate("ExtractPanel", u"Register extract", None))
        self.first_day_label.setText(QCoreApplication.translate("ExtractPanel", u"&From", None))
        self.last_day_label.setText(QCoreApplication.translate("ExtractPanel", u"&To", None))
        self.school_label.setText(QCoreApplication.translate("ExtractPanel", u"&School", None))
        self.language_label.setText(QCoreApplication.translate("ExtractPanel", u"&Language of the paper", None))
        self.purpose_label.setText(QCoreApplication.translate("ExtractPanel", u"P&urpose", None))
        self.purpose_help.setText(QCoreApplication.translate("ExtractPanel", u"Printed on the paper and kept in the record of papers issued.", None))
        self.name_parents.setText(QCoreApplication.translate("ExtractPanel", u"&Name the parents", None))
        self.acknowledge_missing.setText(QCoreApplication.translate("ExtractPanel", u"I have seen which sessions have no &mark", None))
#if QT_CONFIG(accessibility)
        self.missing_sessions.setAccessibleName(QCoreApplication.translate("ExtractPanel", u"Sessions without a mark", None))
#endif // QT_CONFIG(accessibility)
        self.checks_title.setText(QCoreApplication.translate("ExtractPanel", u"Before it is issued", None))
        self.save_issue.setText(QCoreApplication.translate("ExtractPanel", u"Issue and sa&ve\u2026", None))
        self.print_issue.setText(QCoreApplication.translate("ExtractPanel", u"Issue and &print\u2026", None))
        pass
    # retranslateUi

