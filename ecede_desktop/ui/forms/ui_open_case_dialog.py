# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'open_case_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.growing_text import GrowingText

class Ui_OpenCaseDialog(object):
    def setupUi(self, OpenCaseDialog):
        if not OpenCaseDialog.objectName():
            OpenCaseDialog.setObjectName(u"OpenCaseDialog")
        self.all = QVBoxLayout(OpenCaseDialog)
        self.all.setSpacing(0)
        self.all.setObjectName(u"all")
        self.all.setContentsMargins(0, 0, 0, 0)
        self.head = QWidget(OpenCaseDialog)
        self.head.setObjectName(u"head")
        self.head_layout = QVBoxLayout(self.head)
        self.head_layout.setSpacing(4)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(24, 20, 24, 8)
        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.PlainText)
        self.title.setWordWrap(True)
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

        self.scroll = QScrollArea(OpenCaseDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.NoFocus)
        self.scroll.setFrameShape(QFrame.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.page = QWidget()
        self.page.setObjectName(u"page")
        self.page_layout = QVBoxLayout(self.page)
        self.page_layout.setSpacing(16)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 8, 24, 16)
        self.pupil_field = QWidget(self.page)
        self.pupil_field.setObjectName(u"pupil_field")
        self.pupil_box = QVBoxLayout(self.pupil_field)
        self.pupil_box.setSpacing(4)
        self.pupil_box.setObjectName(u"pupil_box")
        self.pupil_box.setContentsMargins(0, 0, 0, 0)
        self.pupil_label = QLabel(self.pupil_field)
        self.pupil_label.setObjectName(u"pupil_label")
        self.pupil_label.setTextFormat(Qt.PlainText)
        self.pupil_label.setProperty(u"kind", u"strong")

        self.pupil_box.addWidget(self.pupil_label)

        self.pupil_help = QLabel(self.pupil_field)
        self.pupil_help.setObjectName(u"pupil_help")
        self.pupil_help.setTextFormat(Qt.PlainText)
        self.pupil_help.setWordWrap(True)
        self.pupil_help.setProperty(u"kind", u"small")

        self.pupil_box.addWidget(self.pupil_help)

        self.pupil = QLineEdit(self.pupil_field)
        self.pupil.setObjectName(u"pupil")
        self.pupil.setClearButtonEnabled(True)

        self.pupil_box.addWidget(self.pupil)

        self.pupil_error = QLabel(self.pupil_field)
        self.pupil_error.setObjectName(u"pupil_error")
        self.pupil_error.setText(u"")
        self.pupil_error.setTextFormat(Qt.PlainText)
        self.pupil_error.setWordWrap(True)
        self.pupil_error.setVisible(False)
        self.pupil_error.setProperty(u"kind", u"error")

        self.pupil_box.addWidget(self.pupil_error)


        self.page_layout.addWidget(self.pupil_field)

        self.found = QListWidget(self.page)
        self.found.setObjectName(u"found")

        self.page_layout.addWidget(self.found)

        self.chosen = QLabel(self.page)
        self.chosen.setObjectName(u"chosen")
        self.chosen.setText(u"")
        self.chosen.setTextFormat(Qt.PlainText)
        self.chosen.setWordWrap(True)
        self.chosen.setProperty(u"kind", u"muted")

        self.page_layout.addWidget(self.chosen)

        self.reason_field = QWidget(self.page)
        self.reason_field.setObjectName(u"reason_field")
        self.reason_box = QVBoxLayout(self.reason_field)
        self.reason_box.setSpacing(4)
        self.reason_box.setObjectName(u"reason_box")
        self.reason_box.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason_field)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.PlainText)
        self.reason_label.setProperty(u"kind", u"strong")

        self.reason_box.addWidget(self.reason_label)

        self.reason = GrowingText(self.reason_field)
        self.reason.setObjectName(u"reason")
        self.reason.setTabChangesFocus(True)

        self.reason_box.addWidget(self.reason)

        self.reason_error = QLabel(self.reason_field)
        self.reason_error.setObjectName(u"reason_error")
        self.reason_error.setText(u"")
        self.reason_error.setTextFormat(Qt.PlainText)
        self.reason_error.setWordWrap(True)
        self.reason_error.setVisible(False)
        self.reason_error.setProperty(u"kind", u"error")

        self.reason_box.addWidget(self.reason_error)


        self.page_layout.addWidget(self.reason_field)

        self.referral_row = QWidget(self.page)
        self.referral_row.setObjectName(u"referral_row")
        self.referral_layout = QHBoxLayout(self.referral_row)
        self.referral_layout.setSpacing(16)
        self.referral_layout.setObjectName(u"referral_layout")
        self.referral_layout.setContentsMargins(0, 0, 0, 0)
        self.referred_by_field = QWidget(self.referral_row)
        self.referred_by_field.setObjectName(u"referred_by_field")
        self.referred_by_box = QVBoxLayout(self.referred_by_field)
        self.referred_by_box.setSpacing(4)
        self.referred_by_box.setObjectName(u"referred_by_box")
        self.referred_by_box.setContentsMargins(0, 0, 0, 0)
        self.referred_by_label = QLabel(self.referred_by_field)
        self.referred_by_label.setObjectName(u"referred_by_label")
        self.referred_by_label.setTextFormat(Qt.PlainText)
        self.referred_by_label.setProperty(u"kind", u"strong")

        self.referred_by_box.addWidget(self.referred_by_label)

        self.referred_by = QLineEdit(self.referred_by_field)
        self.referred_by.setObjectName(u"referred_by")

        self.referred_by_box.addWidget(self.referred_by)

        self.referred_by_error = QLabel(self.referred_by_field)
        self.referred_by_error.setObjectName(u"referred_by_error")
        self.referred_by_error.setText(u"")
        self.referred_by_error.setTextFormat(Qt.PlainText)
        self.referred_by_error.setWordWrap(True)
        self.referred_by_error.setVisible(False)
        self.referred_by_error.setProperty(u"kind", u"error")

        self.referred_by_box.addWidget(self.referred_by_error)


        self.referral_layout.addWidget(self.referred_by_field)

        self.referred_on_field = QWidget(self.referral_row)
        self.referred_on_field.setObjectName(u"referred_on_field")
        self.referred_on_box = QVBoxLayout(self.referred_on_field)
        self.referred_on_box.setSpacing(4)
        self.referred_on_box.setObjectName(u"referred_on_box")
        self.referred_on_box.setContentsMargins(0, 0, 0, 0)
        self.referred_on_label = QLabel(self.referred_on_field)
        self.referred_on_label.setObjectName(u"referred_on_label")
        self.referred_on_label.setTextFormat(Qt.PlainText)
        self.referred_on_label.setProperty(u"kind", u"strong")

        self.referred_on_box.addWidget(self.referred_on_label)

        self.referred_on = DayEdit(self.referred_on_field)
        self.referred_on.setObjectName(u"referred_on")

        self.referred_on_box.addWidget(self.referred_on)

        self.referred_on_error = QLabel(self.referred_on_field)
        self.referred_on_error.setObjectName(u"referred_on_error")
        self.referred_on_error.setText(u"")
        self.referred_on_error.setTextFormat(Qt.PlainText)
        self.referred_on_error.setWordWrap(True)
        self.referred_on_error.setVisible(False)
        self.referred_on_error.setProperty(u"kind", u"error")

        self.referred_on_box.addWidget(self.referred_on_error)


        self.referral_layout.addWidget(self.referred_on_field)

        self.referral_layout.setStretch(0, 3)
        self.referral_layout.setStretch(1, 2)

        self.page_layout.addWidget(self.referral_row)

        self.page_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.page_end)

        self.scroll.setWidget(self.page)

        self.all.addWidget(self.scroll)

        self.foot = QWidget(OpenCaseDialog)
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
        self.foot_gap = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_row_layout.addItem(self.foot_gap)

        self.close_dialog = QPushButton(self.foot_row)
        self.close_dialog.setObjectName(u"close_dialog")

        self.foot_row_layout.addWidget(self.close_dialog)

        self.save = QPushButton(self.foot_row)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")

        self.foot_row_layout.addWidget(self.save)

        self.foot_row_layout.setStretch(0, 1)

        self.foot_layout.addWidget(self.foot_row)


        self.all.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.pupil_label.setBuddy(self.pupil)
        self.reason_label.setBuddy(self.reason)
        self.referred_by_label.setBuddy(self.referred_by)
        self.referred_on_label.setBuddy(self.referred_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pupil, self.found)
        QWidget.setTabOrder(self.found, self.reason)
        QWidget.setTabOrder(self.reason, self.referred_by)
        QWidget.setTabOrder(self.referred_by, self.referred_on)
        QWidget.setTabOrder(self.referred_on, self.save)
        QWidget.setTabOrder(self.save, self.close_dialog)

        self.retranslateUi(OpenCaseDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, OpenCaseDialog):
        OpenCaseDialog.setWindowTitle(QCoreApplication.translate("OpenCaseDialog", u"Open a case", None))
        self.title.setText(QCoreApplication.translate("OpenCaseDialog", u"Open a case", None))
        self.pupil_label.setText(QCoreApplication.translate("OpenCaseDialog", u"&Pupil", None))
        self.pupil_help.setText(QCoreApplication.translate("OpenCaseDialog", u"Name, UPN or address; also as it sounds.", None))
#if QT_CONFIG(accessibility)
        self.found.setAccessibleName(QCoreApplication.translate("OpenCaseDialog", u"Pupils found", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("OpenCaseDialog", u"&Reason for the referral", None))
        self.referred_by_label.setText(QCoreApplication.translate("OpenCaseDialog", u"Referred &by", None))
        self.referred_on_label.setText(QCoreApplication.translate("OpenCaseDialog", u"Referred &on", None))
        self.close_dialog.setText(QCoreApplication.translate("OpenCaseDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("OpenCaseDialog", u"Open case", None))
    # retranslateUi

