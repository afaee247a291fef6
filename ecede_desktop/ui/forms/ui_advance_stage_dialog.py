# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'advance_stage_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ecede_desktop.ui.widgets.growing_text import GrowingText

class Ui_AdvanceStageDialog(object):
    def setupUi(self, AdvanceStageDialog):
        if not AdvanceStageDialog.objectName():
            AdvanceStageDialog.setObjectName(u"AdvanceStageDialog")
        self.all = QVBoxLayout(AdvanceStageDialog)
        self.all.setSpacing(0)
        self.all.setObjectName(u"all")
        self.all.setContentsMargins(0, 0, 0, 0)
        self.head = QWidget(AdvanceStageDialog)
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

        self.scroll = QScrollArea(AdvanceStageDialog)
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
        self.move_row = QWidget(self.page)
        self.move_row.setObjectName(u"move_row")
        self.move_layout = QHBoxLayout(self.move_row)
        self.move_layout.setSpacing(16)
        self.move_layout.setObjectName(u"move_layout")
        self.move_layout.setContentsMargins(0, 0, 0, 0)
        self.from_field = QWidget(self.move_row)
        self.from_field.setObjectName(u"from_field")
        self.from_box = QVBoxLayout(self.from_field)
        self.from_box.setSpacing(12)
        self.from_box.setObjectName(u"from_box")
        self.from_box.setContentsMargins(0, 0, 0, 0)
        self.from_label = QLabel(self.from_field)
        self.from_label.setObjectName(u"from_label")
        self.from_label.setTextFormat(Qt.PlainText)
        self.from_label.setProperty(u"kind", u"strong")

        self.from_box.addWidget(self.from_label)

        self.from_stage = QLabel(self.from_field)
        self.from_stage.setObjectName(u"from_stage")
        self.from_stage.setText(u"")
        self.from_stage.setTextFormat(Qt.PlainText)
        self.from_stage.setWordWrap(True)

        self.from_box.addWidget(self.from_stage)


        self.move_layout.addWidget(self.from_field)

        self.to_stage_field = QWidget(self.move_row)
        self.to_stage_field.setObjectName(u"to_stage_field")
        self.to_stage_box = QVBoxLayout(self.to_stage_field)
        self.to_stage_box.setSpacing(4)
        self.to_stage_box.setObjectName(u"to_stage_box")
        self.to_stage_box.setContentsMargins(0, 0, 0, 0)
        self.to_stage_label = QLabel(self.to_stage_field)
        self.to_stage_label.setObjectName(u"to_stage_label")
        self.to_stage_label.setTextFormat(Qt.PlainText)
        self.to_stage_label.setProperty(u"kind", u"strong")

        self.to_stage_box.addWidget(self.to_stage_label)

        self.to_stage = QComboBox(self.to_stage_field)
        self.to_stage.setObjectName(u"to_stage")

        self.to_stage_box.addWidget(self.to_stage)

        self.to_stage_error = QLabel(self.to_stage_field)
        self.to_stage_error.setObjectName(u"to_stage_error")
        self.to_stage_error.setText(u"")
        self.to_stage_error.setTextFormat(Qt.PlainText)
        self.to_stage_error.setWordWrap(True)
        self.to_stage_error.setVisible(False)
        self.to_stage_error.setProperty(u"kind", u"error")

        self.to_stage_box.addWidget(self.to_stage_error)


        self.move_layout.addWidget(self.to_stage_field)

        self.move_layout.setStretch(0, 2)
        self.move_layout.setStretch(1, 3)

        self.page_layout.addWidget(self.move_row)

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

        self.reason_help = QLabel(self.reason_field)
        self.reason_help.setObjectName(u"reason_help")
        self.reason_help.setTextFormat(Qt.PlainText)
        self.reason_help.setWordWrap(True)
        self.reason_help.setProperty(u"kind", u"small")

        self.reason_box.addWidget(self.reason_help)

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

        self.approval_field = QWidget(self.page)
        self.approval_field.setObjectName(u"approval_field")
        self.approval_box = QVBoxLayout(self.approval_field)
        self.approval_box.setSpacing(4)
        self.approval_box.setObjectName(u"approval_box")
        self.approval_box.setContentsMargins(0, 0, 0, 0)
        self.approved_by_label = QLabel(self.approval_field)
        self.approved_by_label.setObjectName(u"approved_by_label")
        self.approved_by_label.setTextFormat(Qt.PlainText)
        self.approved_by_label.setProperty(u"kind", u"strong")

        self.approval_box.addWidget(self.approved_by_label)

        self.approved_by_help = QLabel(self.approval_field)
        self.approved_by_help.setObjectName(u"approved_by_help")
        self.approved_by_help.setText(u"")
        self.approved_by_help.setTextFormat(Qt.PlainText)
        self.approved_by_help.setWordWrap(True)
        self.approved_by_help.setProperty(u"kind", u"small")

        self.approval_box.addWidget(self.approved_by_help)

        self.approval_row = QWidget(self.approval_field)
        self.approval_row.setObjectName(u"approval_row")
        self.approval_layout = QHBoxLayout(self.approval_row)
        self.approval_layout.setSpacing(8)
        self.approval_layout.setObjectName(u"approval_layout")
        self.approval_layout.setContentsMargins(0, 0, 0, 0)
        self.approved_by = QComboBox(self.approval_row)
        self.approved_by.setObjectName(u"approved_by")

        self.approval_layout.addWidget(self.approved_by)

        self.passphrase = QLineEdit(self.approval_row)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.Password)

        self.approval_layout.addWidget(self.passphrase)

        self.approval_layout.setStretch(0, 2)
        self.approval_layout.setStretch(1, 3)

        self.approval_box.addWidget(self.approval_row)

        self.approved_by_error = QLabel(self.approval_field)
        self.approved_by_error.setObjectName(u"approved_by_error")
        self.approved_by_error.setText(u"")
        self.approved_by_error.setTextFormat(Qt.PlainText)
        self.approved_by_error.setWordWrap(True)
        self.approved_by_error.setVisible(False)
        self.approved_by_error.setProperty(u"kind", u"error")

        self.approval_box.addWidget(self.approved_by_error)


        self.page_layout.addWidget(self.approval_field)

        self.needs_title = QLabel(self.page)
        self.needs_title.setObjectName(u"needs_title")
        self.needs_title.setText(u"")
        self.needs_title.setTextFormat(Qt.PlainText)
        self.needs_title.setWordWrap(True)
        self.needs_title.setProperty(u"kind", u"section")

        self.page_layout.addWidget(self.needs_title)

        self.needs = QWidget(self.page)
        self.needs.setObjectName(u"needs")
        self.needs_layout = QVBoxLayout(self.needs)
        self.needs_layout.setSpacing(8)
        self.needs_layout.setObjectName(u"needs_layout")
        self.needs_layout.setContentsMargins(0, 0, 0, 0)

        self.page_layout.addWidget(self.needs)

        self.page_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.page_end)

        self.scroll.setWidget(self.page)

        self.all.addWidget(self.scroll)

        self.foot = QWidget(AdvanceStageDialog)
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
        self.hindrance = QLabel(self.foot_row)
        self.hindrance.setObjectName(u"hindrance")
        self.hindrance.setText(u"")
        self.hindrance.setTextFormat(Qt.PlainText)
        self.hindrance.setWordWrap(True)
        self.hindrance.setProperty(u"kind", u"warning")

        self.foot_row_layout.addWidget(self.hindrance)

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
        self.to_stage_label.setBuddy(self.to_stage)
        self.reason_label.setBuddy(self.reason)
        self.approved_by_label.setBuddy(self.approved_by)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.to_stage, self.reason)
        QWidget.setTabOrder(self.reason, self.approved_by)
        QWidget.setTabOrder(self.approved_by, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.save)
        QWidget.setTabOrder(self.save, self.close_dialog)

        self.retranslateUi(AdvanceStageDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, AdvanceStageDialog):
        AdvanceStageDialog.setWindowTitle(QCoreApplication.translate("AdvanceStageDialog", u"Advance the stage", None))
        self.title.setText(QCoreApplication.translate("AdvanceStageDialog", u"Advance the stage", None))
        self.from_label.setText(QCoreApplication.translate("AdvanceStageDialog", u"From", None))
        self.to_stage_label.setText(QCoreApplication.translate("AdvanceStageDialog", u"&To", None))
        self.reason_label.setText(QCoreApplication.translate("AdvanceStageDialog", u"&Reason", None))
        self.reason_help.setText(QCoreApplication.translate("AdvanceStageDialog", u"Kept with the move and printed in the chronology.", None))
        self.approved_by_label.setText(QCoreApplication.translate("AdvanceStageDialog", u"A manager\u2019s &approval", None))
        self.passphrase.setPlaceholderText(QCoreApplication.translate("AdvanceStageDialog", u"The manager\u2019s own passphrase", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("AdvanceStageDialog", u"The manager\u2019s own passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.close_dialog.setText(QCoreApplication.translate("AdvanceStageDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("AdvanceStageDialog", u"Move", None))
    # retranslateUi

