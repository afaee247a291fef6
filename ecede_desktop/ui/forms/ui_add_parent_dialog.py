# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'add_parent_dialog.ui'
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

from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.side_by_side import SideBySide

class Ui_AddParentDialog(object):
    def setupUi(self, AddParentDialog):
        if not AddParentDialog.objectName():
            AddParentDialog.setObjectName(u"AddParentDialog")
        self.all = QVBoxLayout(AddParentDialog)
        self.all.setSpacing(0)
        self.all.setObjectName(u"all")
        self.all.setContentsMargins(0, 0, 0, 0)
        self.head = QWidget(AddParentDialog)
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

        self.scroll = QScrollArea(AddParentDialog)
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
        self.columns = SideBySide(self.page)
        self.columns.setObjectName(u"columns")
        self.columns_layout = QHBoxLayout(self.columns)
        self.columns_layout.setSpacing(32)
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setContentsMargins(0, 0, 0, 0)
        self.left = QWidget(self.columns)
        self.left.setObjectName(u"left")
        self.left_layout = QVBoxLayout(self.left)
        self.left_layout.setSpacing(16)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.name_row = QWidget(self.left)
        self.name_row.setObjectName(u"name_row")
        self.name_layout = QHBoxLayout(self.name_row)
        self.name_layout.setSpacing(8)
        self.name_layout.setObjectName(u"name_layout")
        self.name_layout.setContentsMargins(0, 0, 0, 0)
        self.title_of_field = QWidget(self.name_row)
        self.title_of_field.setObjectName(u"title_of_field")
        self.title_of_box = QVBoxLayout(self.title_of_field)
        self.title_of_box.setSpacing(4)
        self.title_of_box.setObjectName(u"title_of_box")
        self.title_of_box.setContentsMargins(0, 0, 0, 0)
        self.title_of_label = QLabel(self.title_of_field)
        self.title_of_label.setObjectName(u"title_of_label")
        self.title_of_label.setTextFormat(Qt.PlainText)
        self.title_of_label.setProperty(u"kind", u"strong")

        self.title_of_box.addWidget(self.title_of_label)

        self.title_of = QLineEdit(self.title_of_field)
        self.title_of.setObjectName(u"title_of")

        self.title_of_box.addWidget(self.title_of)

        self.title_of_error = QLabel(self.title_of_field)
        self.title_of_error.setObjectName(u"title_of_error")
        self.title_of_error.setText(u"")
        self.title_of_error.setTextFormat(Qt.PlainText)
        self.title_of_error.setWordWrap(True)
        self.title_of_error.setVisible(False)
        self.title_of_error.setProperty(u"kind", u"error")

        self.title_of_box.addWidget(self.title_of_error)


        self.name_layout.addWidget(self.title_of_field)

        self.forename_field = QWidget(self.name_row)
        self.forename_field.setObjectName(u"forename_field")
        self.forename_box = QVBoxLayout(self.forename_field)
        self.forename_box.setSpacing(4)
        self.forename_box.setObjectName(u"forename_box")
        self.forename_box.setContentsMargins(0, 0, 0, 0)
        self.forename_label = QLabel(self.forename_field)
        self.forename_label.setObjectName(u"forename_label")
        self.forename_label.setTextFormat(Qt.PlainText)
        self.forename_label.setProperty(u"kind", u"strong")

        self.forename_box.addWidget(self.forename_label)

        self.forename = QLineEdit(self.forename_field)
        self.forename.setObjectName(u"forename")

        self.forename_box.addWidget(self.forename)

        self.forename_error = QLabel(self.forename_field)
        self.forename_error.setObjectName(u"forename_error")
        self.forename_error.setText(u"")
        self.forename_error.setTextFormat(Qt.PlainText)
        self.forename_error.setWordWrap(True)
        self.forename_error.setVisible(False)
        self.forename_error.setProperty(u"kind", u"error")

        self.forename_box.addWidget(self.forename_error)


        self.name_layout.addWidget(self.forename_field)

        self.surname_field = QWidget(self.name_row)
        self.surname_field.setObjectName(u"surname_field")
        self.surname_box = QVBoxLayout(self.surname_field)
        self.surname_box.setSpacing(4)
        self.surname_box.setObjectName(u"surname_box")
        self.surname_box.setContentsMargins(0, 0, 0, 0)
        self.surname_label = QLabel(self.surname_field)
        self.surname_label.setObjectName(u"surname_label")
        self.surname_label.setTextFormat(Qt.PlainText)
        self.surname_label.setProperty(u"kind", u"strong")

        self.surname_box.addWidget(self.surname_label)

        self.surname = QLineEdit(self.surname_field)
        self.surname.setObjectName(u"surname")

        self.surname_box.addWidget(self.surname)

        self.surname_error = QLabel(self.surname_field)
        self.surname_error.setObjectName(u"surname_error")
        self.surname_error.setText(u"")
        self.surname_error.setTextFormat(Qt.PlainText)
        self.surname_error.setWordWrap(True)
        self.surname_error.setVisible(False)
        self.surname_error.setProperty(u"kind", u"error")

        self.surname_box.addWidget(self.surname_error)


        self.name_layout.addWidget(self.surname_field)

        self.name_layout.setStretch(0, 1)
        self.name_layout.setStretch(1, 3)
        self.name_layout.setStretch(2, 3)

        self.left_layout.addWidget(self.name_row)

        self.relationship_field = QWidget(self.left)
        self.relationship_field.setObjectName(u"relationship_field")
        self.relationship_box = QVBoxLayout(self.relationship_field)
        self.relationship_box.setSpacing(4)
        self.relationship_box.setObjectName(u"relationship_box")
        self.relationship_box.setContentsMargins(0, 0, 0, 0)
        self.relationship_label = QLabel(self.relationship_field)
        self.relationship_label.setObjectName(u"relationship_label")
        self.relationship_label.setTextFormat(Qt.PlainText)
        self.relationship_label.setProperty(u"kind", u"strong")

        self.relationship_box.addWidget(self.relationship_label)

        self.relationship = QLineEdit(self.relationship_field)
        self.relationship.setObjectName(u"relationship")

        self.relationship_box.addWidget(self.relationship)

        self.relationship_error = QLabel(self.relationship_field)
        self.relationship_error.setObjectName(u"relationship_error")
        self.relationship_error.setText(u"")
        self.relationship_error.setTextFormat(Qt.PlainText)
        self.relationship_error.setWordWrap(True)
        self.relationship_error.setVisible(False)
        self.relationship_error.setProperty(u"kind", u"error")

        self.relationship_box.addWidget(self.relationship_error)


        self.left_layout.addWidget(self.relationship_field)

        self.responsibility_row = QWidget(self.left)
        self.responsibility_row.setObjectName(u"responsibility_row")
        self.responsibility_layout = QHBoxLayout(self.responsibility_row)
        self.responsibility_layout.setSpacing(8)
        self.responsibility_layout.setObjectName(u"responsibility_layout")
        self.responsibility_layout.setContentsMargins(0, 0, 0, 0)
        self.has_responsibility_field = QWidget(self.responsibility_row)
        self.has_responsibility_field.setObjectName(u"has_responsibility_field")
        self.has_responsibility_box = QVBoxLayout(self.has_responsibility_field)
        self.has_responsibility_box.setSpacing(4)
        self.has_responsibility_box.setObjectName(u"has_responsibility_box")
        self.has_responsibility_box.setContentsMargins(0, 0, 0, 0)
        self.has_responsibility_label = QLabel(self.has_responsibility_field)
        self.has_responsibility_label.setObjectName(u"has_responsibility_label")
        self.has_responsibility_label.setTextFormat(Qt.PlainText)
        self.has_responsibility_label.setProperty(u"kind", u"strong")

        self.has_responsibility_box.addWidget(self.has_responsibility_label)

        self.has_responsibility = QComboBox(self.has_responsibility_field)
        self.has_responsibility.setObjectName(u"has_responsibility")

        self.has_responsibility_box.addWidget(self.has_responsibility)

        self.has_responsibility_error = QLabel(self.has_responsibility_field)
        self.has_responsibility_error.setObjectName(u"has_responsibility_error")
        self.has_responsibility_error.setText(u"")
        self.has_responsibility_error.setTextFormat(Qt.PlainText)
        self.has_responsibility_error.setWordWrap(True)
        self.has_responsibility_error.setVisible(False)
        self.has_responsibility_error.setProperty(u"kind", u"error")

        self.has_responsibility_box.addWidget(self.has_responsibility_error)


        self.responsibility_layout.addWidget(self.has_responsibility_field)

        self.responsibility_basis_field = QWidget(self.responsibility_row)
        self.responsibility_basis_field.setObjectName(u"responsibility_basis_field")
        self.responsibility_basis_box = QVBoxLayout(self.responsibility_basis_field)
        self.responsibility_basis_box.setSpacing(4)
        self.responsibility_basis_box.setObjectName(u"responsibility_basis_box")
        self.responsibility_basis_box.setContentsMargins(0, 0, 0, 0)
        self.responsibility_basis_label = QLabel(self.responsibility_basis_field)
        self.responsibility_basis_label.setObjectName(u"responsibility_basis_label")
        self.responsibility_basis_label.setTextFormat(Qt.PlainText)
        self.responsibility_basis_label.setProperty(u"kind", u"strong")

        self.responsibility_basis_box.addWidget(self.responsibility_basis_label)

        self.responsibility_basis = QLineEdit(self.responsibility_basis_field)
        self.responsibility_basis.setObjectName(u"responsibility_basis")

        self.responsibility_basis_box.addWidget(self.responsibility_basis)

        self.responsibility_basis_error = QLabel(self.responsibility_basis_field)
        self.responsibility_basis_error.setObjectName(u"responsibility_basis_error")
        self.responsibility_basis_error.setText(u"")
        self.responsibility_basis_error.setTextFormat(Qt.PlainText)
        self.responsibility_basis_error.setWordWrap(True)
        self.responsibility_basis_error.setVisible(False)
        self.responsibility_basis_error.setProperty(u"kind", u"error")

        self.responsibility_basis_box.addWidget(self.responsibility_basis_error)


        self.responsibility_layout.addWidget(self.responsibility_basis_field)

        self.responsibility_layout.setStretch(0, 2)
        self.responsibility_layout.setStretch(1, 3)

        self.left_layout.addWidget(self.responsibility_row)

        self.care_row = QWidget(self.left)
        self.care_row.setObjectName(u"care_row")
        self.care_layout = QHBoxLayout(self.care_row)
        self.care_layout.setSpacing(8)
        self.care_layout.setObjectName(u"care_layout")
        self.care_layout.setContentsMargins(0, 0, 0, 0)
        self.has_care_field = QWidget(self.care_row)
        self.has_care_field.setObjectName(u"has_care_field")
        self.has_care_box = QVBoxLayout(self.has_care_field)
        self.has_care_box.setSpacing(4)
        self.has_care_box.setObjectName(u"has_care_box")
        self.has_care_box.setContentsMargins(0, 0, 0, 0)
        self.has_care_label = QLabel(self.has_care_field)
        self.has_care_label.setObjectName(u"has_care_label")
        self.has_care_label.setTextFormat(Qt.PlainText)
        self.has_care_label.setProperty(u"kind", u"strong")

        self.has_care_box.addWidget(self.has_care_label)

        self.has_care = QComboBox(self.has_care_field)
        self.has_care.setObjectName(u"has_care")

        self.has_care_box.addWidget(self.has_care)

        self.has_care_error = QLabel(self.has_care_field)
        self.has_care_error.setObjectName(u"has_care_error")
        self.has_care_error.setText(u"")
        self.has_care_error.setTextFormat(Qt.PlainText)
        self.has_care_error.setWordWrap(True)
        self.has_care_error.setVisible(False)
        self.has_care_error.setProperty(u"kind", u"error")

        self.has_care_box.addWidget(self.has_care_error)


        self.care_layout.addWidget(self.has_care_field)

        self.care_basis_field = QWidget(self.care_row)
        self.care_basis_field.setObjectName(u"care_basis_field")
        self.care_basis_box = QVBoxLayout(self.care_basis_field)
        self.care_basis_box.setSpacing(4)
        self.care_basis_box.setObjectName(u"care_basis_box")
        self.care_basis_box.setContentsMargins(0, 0, 0, 0)
        self.care_basis_label = QLabel(self.care_basis_field)
        self.care_basis_label.setObjectName(u"care_basis_label")
        self.care_basis_label.setTextFormat(Qt.PlainText)
        self.care_basis_label.setProperty(u"kind", u"strong")

        self.care_basis_box.addWidget(self.care_basis_label)

        self.care_basis = QLineEdit(self.care_basis_field)
        self.care_basis.setObjectName(u"care_basis")

        self.care_basis_box.addWidget(self.care_basis)

        self.care_basis_error = QLabel(self.care_basis_field)
        self.care_basis_error.setObjectName(u"care_basis_error")
        self.care_basis_error.setText(u"")
        self.care_basis_error.setTextFormat(Qt.PlainText)
        self.care_basis_error.setWordWrap(True)
        self.care_basis_error.setVisible(False)
        self.care_basis_error.setProperty(u"kind", u"error")

        self.care_basis_box.addWidget(self.care_basis_error)


        self.care_layout.addWidget(self.care_basis_field)

        self.care_layout.setStretch(0, 2)
        self.care_layout.setStretch(1, 3)

        self.left_layout.addWidget(self.care_row)

        self.law_note = QLabel(self.left)
        self.law_note.setObjectName(u"law_note")
        self.law_note.setTextFormat(Qt.PlainText)
        self.law_note.setWordWrap(True)
        self.law_note.setProperty(u"kind", u"small")

        self.left_layout.addWidget(self.law_note)

        self.left_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left_layout.addItem(self.left_end)


        self.columns_layout.addWidget(self.left)

        self.right = QWidget(self.columns)
        self.right.setObjectName(u"right")
        self.right_layout = QVBoxLayout(self.right)
        self.right_layout.setSpacing(16)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(0, 0, 0, 0)
        self.language_row = QWidget(self.right)
        self.language_row.setObjectName(u"language_row")
        self.language_layout = QHBoxLayout(self.language_row)
        self.language_layout.setSpacing(8)
        self.language_layout.setObjectName(u"language_layout")
        self.language_layout.setContentsMargins(0, 0, 0, 0)
        self.language_field = QWidget(self.language_row)
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


        self.language_layout.addWidget(self.language_field)

        self.language_asked_on_field = QWidget(self.language_row)
        self.language_asked_on_field.setObjectName(u"language_asked_on_field")
        self.language_asked_on_box = QVBoxLayout(self.language_asked_on_field)
        self.language_asked_on_box.setSpacing(4)
        self.language_asked_on_box.setObjectName(u"language_asked_on_box")
        self.language_asked_on_box.setContentsMargins(0, 0, 0, 0)
        self.language_asked_on_label = QLabel(self.language_asked_on_field)
        self.language_asked_on_label.setObjectName(u"language_asked_on_label")
        self.language_asked_on_label.setTextFormat(Qt.PlainText)
        self.language_asked_on_label.setProperty(u"kind", u"strong")

        self.language_asked_on_box.addWidget(self.language_asked_on_label)

        self.language_asked_on = DayEdit(self.language_asked_on_field)
        self.language_asked_on.setObjectName(u"language_asked_on")

        self.language_asked_on_box.addWidget(self.language_asked_on)

        self.language_asked_on_error = QLabel(self.language_asked_on_field)
        self.language_asked_on_error.setObjectName(u"language_asked_on_error")
        self.language_asked_on_error.setText(u"")
        self.language_asked_on_error.setTextFormat(Qt.PlainText)
        self.language_asked_on_error.setWordWrap(True)
        self.language_asked_on_error.setVisible(False)
        self.language_asked_on_error.setProperty(u"kind", u"error")

        self.language_asked_on_box.addWidget(self.language_asked_on_error)


        self.language_layout.addWidget(self.language_asked_on_field)

        self.language_layout.setStretch(0, 3)
        self.language_layout.setStretch(1, 2)

        self.right_layout.addWidget(self.language_row)

        self.reach_row = QWidget(self.right)
        self.reach_row.setObjectName(u"reach_row")
        self.reach_layout = QHBoxLayout(self.reach_row)
        self.reach_layout.setSpacing(8)
        self.reach_layout.setObjectName(u"reach_layout")
        self.reach_layout.setContentsMargins(0, 0, 0, 0)
        self.phone_field = QWidget(self.reach_row)
        self.phone_field.setObjectName(u"phone_field")
        self.phone_box = QVBoxLayout(self.phone_field)
        self.phone_box.setSpacing(4)
        self.phone_box.setObjectName(u"phone_box")
        self.phone_box.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(self.phone_field)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setTextFormat(Qt.PlainText)
        self.phone_label.setProperty(u"kind", u"strong")

        self.phone_box.addWidget(self.phone_label)

        self.phone = QLineEdit(self.phone_field)
        self.phone.setObjectName(u"phone")

        self.phone_box.addWidget(self.phone)

        self.phone_error = QLabel(self.phone_field)
        self.phone_error.setObjectName(u"phone_error")
        self.phone_error.setText(u"")
        self.phone_error.setTextFormat(Qt.PlainText)
        self.phone_error.setWordWrap(True)
        self.phone_error.setVisible(False)
        self.phone_error.setProperty(u"kind", u"error")

        self.phone_box.addWidget(self.phone_error)


        self.reach_layout.addWidget(self.phone_field)

        self.email_field = QWidget(self.reach_row)
        self.email_field.setObjectName(u"email_field")
        self.email_box = QVBoxLayout(self.email_field)
        self.email_box.setSpacing(4)
        self.email_box.setObjectName(u"email_box")
        self.email_box.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(self.email_field)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setTextFormat(Qt.PlainText)
        self.email_label.setProperty(u"kind", u"strong")

        self.email_box.addWidget(self.email_label)

        self.email = QLineEdit(self.email_field)
        self.email.setObjectName(u"email")

        self.email_box.addWidget(self.email)

        self.email_error = QLabel(self.email_field)
        self.email_error.setObjectName(u"email_error")
        self.email_error.setText(u"")
        self.email_error.setTextFormat(Qt.PlainText)
        self.email_error.setWordWrap(True)
        self.email_error.setVisible(False)
        self.email_error.setProperty(u"kind", u"error")

        self.email_box.addWidget(self.email_error)


        self.reach_layout.addWidget(self.email_field)

        self.reach_layout.setStretch(0, 2)
        self.reach_layout.setStretch(1, 3)

        self.right_layout.addWidget(self.reach_row)

        self.address_field = QWidget(self.right)
        self.address_field.setObjectName(u"address_field")
        self.address_box = QVBoxLayout(self.address_field)
        self.address_box.setSpacing(4)
        self.address_box.setObjectName(u"address_box")
        self.address_box.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.address_field)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setTextFormat(Qt.PlainText)
        self.address_label.setProperty(u"kind", u"strong")

        self.address_box.addWidget(self.address_label)

        self.address = GrowingText(self.address_field)
        self.address.setObjectName(u"address")
        self.address.setTabChangesFocus(True)

        self.address_box.addWidget(self.address)

        self.address_error = QLabel(self.address_field)
        self.address_error.setObjectName(u"address_error")
        self.address_error.setText(u"")
        self.address_error.setTextFormat(Qt.PlainText)
        self.address_error.setWordWrap(True)
        self.address_error.setVisible(False)
        self.address_error.setProperty(u"kind", u"error")

        self.address_box.addWidget(self.address_error)


        self.right_layout.addWidget(self.address_field)

        self.place_row = QWidget(self.right)
        self.place_row.setObjectName(u"place_row")
        self.place_layout = QHBoxLayout(self.place_row)
        self.place_layout.setSpacing(8)
        self.place_layout.setObjectName(u"place_layout")
        self.place_layout.setContentsMargins(0, 0, 0, 0)
        self.postcode_field = QWidget(self.place_row)
        self.postcode_field.setObjectName(u"postcode_field")
        self.postcode_box = QVBoxLayout(self.postcode_field)
        self.postcode_box.setSpacing(4)
        self.postcode_box.setObjectName(u"postcode_box")
        self.postcode_box.setContentsMargins(0, 0, 0, 0)
        self.postcode_label = QLabel(self.postcode_field)
        self.postcode_label.setObjectName(u"postcode_label")
        self.postcode_label.setTextFormat(Qt.PlainText)
        self.postcode_label.setProperty(u"kind", u"strong")

        self.postcode_box.addWidget(self.postcode_label)

        self.postcode = QLineEdit(self.postcode_field)
        self.postcode.setObjectName(u"postcode")

        self.postcode_box.addWidget(self.postcode)

        self.postcode_error = QLabel(self.postcode_field)
        self.postcode_error.setObjectName(u"postcode_error")
        self.postcode_error.setText(u"")
        self.postcode_error.setTextFormat(Qt.PlainText)
        self.postcode_error.setWordWrap(True)
        self.postcode_error.setVisible(False)
        self.postcode_error.setProperty(u"kind", u"error")

        self.postcode_box.addWidget(self.postcode_error)


        self.place_layout.addWidget(self.postcode_field)

        self.lives_with_field = QWidget(self.place_row)
        self.lives_with_field.setObjectName(u"lives_with_field")
        self.lives_with_box = QVBoxLayout(self.lives_with_field)
        self.lives_with_box.setSpacing(4)
        self.lives_with_box.setObjectName(u"lives_with_box")
        self.lives_with_box.setContentsMargins(0, 0, 0, 0)
        self.lives_with_label = QLabel(self.lives_with_field)
        self.lives_with_label.setObjectName(u"lives_with_label")
        self.lives_with_label.setTextFormat(Qt.PlainText)
        self.lives_with_label.setProperty(u"kind", u"strong")

        self.lives_with_box.addWidget(self.lives_with_label)

        self.lives_with = QComboBox(self.lives_with_field)
        self.lives_with.setObjectName(u"lives_with")

        self.lives_with_box.addWidget(self.lives_with)

        self.lives_with_error = QLabel(self.lives_with_field)
        self.lives_with_error.setObjectName(u"lives_with_error")
        self.lives_with_error.setText(u"")
        self.lives_with_error.setTextFormat(Qt.PlainText)
        self.lives_with_error.setWordWrap(True)
        self.lives_with_error.setVisible(False)
        self.lives_with_error.setProperty(u"kind", u"error")

        self.lives_with_box.addWidget(self.lives_with_error)


        self.place_layout.addWidget(self.lives_with_field)

        self.place_layout.setStretch(0, 2)
        self.place_layout.setStretch(1, 3)

        self.right_layout.addWidget(self.place_row)

        self.right_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right_layout.addItem(self.right_end)


        self.columns_layout.addWidget(self.right)

        self.columns_layout.setStretch(0, 1)
        self.columns_layout.setStretch(1, 1)

        self.page_layout.addWidget(self.columns)

        self.page_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.page_end)

        self.scroll.setWidget(self.page)

        self.all.addWidget(self.scroll)

        self.foot = QWidget(AddParentDialog)
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
        self.title_of_label.setBuddy(self.title_of)
        self.forename_label.setBuddy(self.forename)
        self.surname_label.setBuddy(self.surname)
        self.relationship_label.setBuddy(self.relationship)
        self.has_responsibility_label.setBuddy(self.has_responsibility)
        self.responsibility_basis_label.setBuddy(self.responsibility_basis)
        self.has_care_label.setBuddy(self.has_care)
        self.care_basis_label.setBuddy(self.care_basis)
        self.language_label.setBuddy(self.language)
        self.language_asked_on_label.setBuddy(self.language_asked_on)
        self.phone_label.setBuddy(self.phone)
        self.email_label.setBuddy(self.email)
        self.address_label.setBuddy(self.address)
        self.postcode_label.setBuddy(self.postcode)
        self.lives_with_label.setBuddy(self.lives_with)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_of, self.forename)
        QWidget.setTabOrder(self.forename, self.surname)
        QWidget.setTabOrder(self.surname, self.relationship)
        QWidget.setTabOrder(self.relationship, self.has_responsibility)
        QWidget.setTabOrder(self.has_responsibility, self.responsibility_basis)
        QWidget.setTabOrder(self.responsibility_basis, self.has_care)
        QWidget.setTabOrder(self.has_care, self.care_basis)
        QWidget.setTabOrder(self.care_basis, self.language)
        QWidget.setTabOrder(self.language, self.language_asked_on)
        QWidget.setTabOrder(self.language_asked_on, self.phone)
        QWidget.setTabOrder(self.phone, self.email)
        QWidget.setTabOrder(self.email, self.address)
        QWidget.setTabOrder(self.address, self.postcode)
        QWidget.setTabOrder(self.postcode, self.lives_with)
        QWidget.setTabOrder(self.lives_with, self.save)
        QWidget.setTabOrder(self.save, self.close_dialog)

        self.retranslateUi(AddParentDialog)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, AddParentDialog):
        AddParentDialog.setWindowTitle(QCoreApplication.translate("AddParentDialog", u"Add a parent", None))
        self.title.setText(QCoreApplication.translate("AddParentDialog", u"Add a parent", None))
        self.title_of_label.setText(QCoreApplication.translate("AddParentDialog", u"T&itle", None))
        self.forename_label.setText(QCoreApplication.translate("AddParentDialog", u"&Forename", None))
        self.surname_label.setText(QCoreApplication.translate("AddParentDialog", u"&Surname", None))
        self.relationship_label.setText(QCoreApplication.translate("AddParentDialog", u"R&elationship to the child", None))
        self.has_responsibility_label.setText(QCoreApplication.translate("AddParentDialog", u"Parental &responsibility", None))
        self.responsibility_basis_label.setText(QCoreApplication.translate("AddParentDialog", u"How it is &known", None))
        self.has_care_label.setText(QCoreApplication.translate("AddParentDialog", u"&Care of the child", None))
        self.care_basis_label.setText(QCoreApplication.translate("AddParentDialog", u"How it is k&nown", None))
        self.law_note.setText(QCoreApplication.translate("AddParentDialog", u"Anyone with responsibility or care is a parent (Education Act 1996 s.576). A school\u2019s note alone is not proof.", None))
        self.language_label.setText(QCoreApplication.translate("AddParentDialog", u"&Language for letters and meetings", None))
        self.language_asked_on_label.setText(QCoreApplication.translate("AddParentDialog", u"&Asked on", None))
        self.phone_label.setText(QCoreApplication.translate("AddParentDialog", u"&Phone", None))
        self.email_label.setText(QCoreApplication.translate("AddParentDialog", u"E&mail", None))
        self.address_label.setText(QCoreApplication.translate("AddParentDialog", u"A&ddress", None))
        self.postcode_label.setText(QCoreApplication.translate("AddParentDialog", u"Postc&ode", None))
        self.lives_with_label.setText(QCoreApplication.translate("AddParentDialog", u"Child lives &with this parent", None))
        self.close_dialog.setText(QCoreApplication.translate("AddParentDialog", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("AddParentDialog", u"Add parent", None))
    # retranslateUi

