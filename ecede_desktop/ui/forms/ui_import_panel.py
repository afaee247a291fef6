# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QListWidget, QListWidgetItem,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QTabWidget, QTableView, QVBoxLayout,
    QWidget)

class Ui_ImportPanel(object):
    def setupUi(self, ImportPanel):
        if not ImportPanel.objectName():
            ImportPanel.setObjectName(u"ImportPanel")
        self.all = QVBoxLayout(ImportPanel)
        self.all.setSpacing(16)
        self.all.setObjectName(u"all")
        self.all.setContentsMargins(24, 24, 24, 24)
        self.title = QLabel(ImportPanel)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"kind", u"title")

        self.all.addWidget(self.title)

        self.steps = QStackedWidget(ImportPanel)
        self.steps.setObjectName(u"steps")
        self.start = QWidget()
        self.start.setObjectName(u"start")
        self.start_layout = QVBoxLayout(self.start)
        self.start_layout.setSpacing(16)
        self.start_layout.setObjectName(u"start_layout")
        self.start_layout.setContentsMargins(0, 0, 0, 0)
        self.drop = QFrame(self.start)
        self.drop.setObjectName(u"drop")
        self.drop.setProperty(u"kind", u"card")
        self.drop_layout = QVBoxLayout(self.drop)
        self.drop_layout.setSpacing(12)
        self.drop_layout.setObjectName(u"drop_layout")
        self.drop_layout.setContentsMargins(24, 24, 24, 24)
        self.drop_picture = QLabel(self.drop)
        self.drop_picture.setObjectName(u"drop_picture")
        self.drop_picture.setText(u"")
        self.drop_picture.setTextFormat(Qt.PlainText)
        self.drop_picture.setAlignment(Qt.AlignHCenter|Qt.AlignVCenter)

        self.drop_layout.addWidget(self.drop_picture)

        self.drop_title = QLabel(self.drop)
        self.drop_title.setObjectName(u"drop_title")
        self.drop_title.setTextFormat(Qt.PlainText)
        self.drop_title.setAlignment(Qt.AlignHCenter|Qt.AlignVCenter)
        self.drop_title.setWordWrap(True)
        self.drop_title.setProperty(u"kind", u"section")

        self.drop_layout.addWidget(self.drop_title)

        self.drop_help = QLabel(self.drop)
        self.drop_help.setObjectName(u"drop_help")
        self.drop_help.setTextFormat(Qt.PlainText)
        self.drop_help.setAlignment(Qt.AlignHCenter|Qt.AlignVCenter)
        self.drop_help.setWordWrap(True)
        self.drop_help.setProperty(u"kind", u"muted")

        self.drop_layout.addWidget(self.drop_help)

        self.drop_row = QWidget(self.drop)
        self.drop_row.setObjectName(u"drop_row")
        self.drop_row_layout = QHBoxLayout(self.drop_row)
        self.drop_row_layout.setSpacing(8)
        self.drop_row_layout.setObjectName(u"drop_row_layout")
        self.drop_row_layout.setContentsMargins(0, 0, 0, 0)
        self.drop_left = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.drop_row_layout.addItem(self.drop_left)

        self.choose = QPushButton(self.drop_row)
        self.choose.setObjectName(u"choose")
        self.choose.setProperty(u"kind", u"primary")

        self.drop_row_layout.addWidget(self.choose)

        self.choose_folder = QPushButton(self.drop_row)
        self.choose_folder.setObjectName(u"choose_folder")

        self.drop_row_layout.addWidget(self.choose_folder)

        self.drop_right = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.drop_row_layout.addItem(self.drop_right)


        self.drop_layout.addWidget(self.drop_row)


        self.start_layout.addWidget(self.drop)

        self.steps.addWidget(self.start)
        self.look = QWidget()
        self.look.setObjectName(u"look")
        self.look_layout = QVBoxLayout(self.look)
        self.look_layout.setSpacing(16)
        self.look_layout.setObjectName(u"look_layout")
        self.look_layout.setContentsMargins(0, 0, 0, 0)
        self.file_row = QWidget(self.look)
        self.file_row.setObjectName(u"file_row")
        self.file_layout = QHBoxLayout(self.file_row)
        self.file_layout.setSpacing(8)
        self.file_layout.setObjectName(u"file_layout")
        self.file_layout.setContentsMargins(0, 0, 0, 0)
        self.file_words = QWidget(self.file_row)
        self.file_words.setObjectName(u"file_words")
        self.file_words_layout = QVBoxLayout(self.file_words)
        self.file_words_layout.setSpacing(4)
        self.file_words_layout.setObjectName(u"file_words_layout")
        self.file_words_layout.setContentsMargins(0, 0, 0, 0)
        self.file_name = QLabel(self.file_words)
        self.file_name.setObjectName(u"file_name")
        self.file_name.setText(u"")
        self.file_name.setTextFormat(Qt.PlainText)
        self.file_name.setWordWrap(True)
        self.file_name.setProperty(u"kind", u"section")

        self.file_words_layout.addWidget(self.file_name)

        self.file_about = QLabel(self.file_words)
        self.file_about.setObjectName(u"file_about")
        self.file_about.setText(u"")
        self.file_about.setTextFormat(Qt.PlainText)
        self.file_about.setWordWrap(True)
        self.file_about.setProperty(u"kind", u"muted")

        self.file_words_layout.addWidget(self.file_about)


        self.file_layout.addWidget(self.file_words)

        self.another = QPushButton(self.file_row)
        self.another.setObjectName(u"another")

        self.file_layout.addWidget(self.another)

        self.file_layout.setStretch(0, 1)

        self.look_layout.addWidget(self.file_row)

        self.verdict = QWidget(self.look)
        self.verdict.setObjectName(u"verdict")
        self.verdict_layout = QVBoxLayout(self.verdict)
        self.verdict_layout.setSpacing(0)
        self.verdict_layout.setObjectName(u"verdict_layout")
        self.verdict_layout.setContentsMargins(0, 0, 0, 0)

        self.look_layout.addWidget(self.verdict)

        self.figures = QWidget(self.look)
        self.figures.setObjectName(u"figures")
        self.figures_layout = QHBoxLayout(self.figures)
        self.figures_layout.setSpacing(24)
        self.figures_layout.setObjectName(u"figures_layout")
        self.figures_layout.setContentsMargins(0, 0, 0, 0)

        self.look_layout.addWidget(self.figures)

        self.school_field = QWidget(self.look)
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


        self.look_layout.addWidget(self.school_field)

        self.lists = QTabWidget(self.look)
        self.lists.setObjectName(u"lists")
        self.problems_tab = QWidget()
        self.problems_tab.setObjectName(u"problems_tab")
        self.problems_layout = QVBoxLayout(self.problems_tab)
        self.problems_layout.setSpacing(8)
        self.problems_layout.setObjectName(u"problems_layout")
        self.problems_layout.setContentsMargins(0, 12, 0, 0)
        self.problem_row = QWidget(self.problems_tab)
        self.problem_row.setObjectName(u"problem_row")
        self.problem_row_layout = QHBoxLayout(self.problem_row)
        self.problem_row_layout.setSpacing(8)
        self.problem_row_layout.setObjectName(u"problem_row_layout")
        self.problem_row_layout.setContentsMargins(0, 0, 0, 0)
        self.problems_about = QLabel(self.problem_row)
        self.problems_about.setObjectName(u"problems_about")
        self.problems_about.setText(u"")
        self.problems_about.setTextFormat(Qt.PlainText)
        self.problems_about.setWordWrap(True)
        self.problems_about.setProperty(u"kind", u"muted")

        self.problem_row_layout.addWidget(self.problems_about)

        self.copy_problems = QPushButton(self.problem_row)
        self.copy_problems.setObjectName(u"copy_problems")

        self.problem_row_layout.addWidget(self.copy_problems)

        self.save_problems = QPushButton(self.problem_row)
        self.save_problems.setObjectName(u"save_problems")

        self.problem_row_layout.addWidget(self.save_problems)

        self.problem_row_layout.setStretch(0, 1)

        self.problems_layout.addWidget(self.problem_row)

        self.problems = QTableView(self.problems_tab)
        self.problems.setObjectName(u"problems")

        self.problems_layout.addWidget(self.problems)

        self.lists.addTab(self.problems_tab, "")
        self.accept_tab = QWidget()
        self.accept_tab.setObjectName(u"accept_tab")
        self.accept_layout = QVBoxLayout(self.accept_tab)
        self.accept_layout.setSpacing(8)
        self.accept_layout.setObjectName(u"accept_layout")
        self.accept_layout.setContentsMargins(0, 12, 0, 0)
        self.accept_about = QLabel(self.accept_tab)
        self.accept_about.setObjectName(u"accept_about")
        self.accept_about.setTextFormat(Qt.PlainText)
        self.accept_about.setWordWrap(True)
        self.accept_about.setProperty(u"kind", u"muted")

        self.accept_layout.addWidget(self.accept_about)

        self.accept = QListWidget(self.accept_tab)
        self.accept.setObjectName(u"accept")

        self.accept_layout.addWidget(self.accept)

        self.lists.addTab(self.accept_tab, "")
        self.changed_tab = QWidget()
        self.changed_tab.setObjectName(u"changed_tab")
        self.changed_layout = QVBoxLayout(self.changed_tab)
        self.changed_layout.setSpacing(8)
        self.changed_layout.setObjectName(u"changed_layout")
        self.changed_layout.setContentsMargins(0, 12, 0, 0)
        self.changed_about = QLabel(self.changed_tab)
        self.changed_about.setObjectName(u"changed_about")
        self.changed_about.setText(u"")
        self.changed_about.setTextFormat(Qt.PlainText)
        self.changed_about.setWordWrap(True)
        self.changed_about.setProperty(u"kind", u"muted")

        self.changed_layout.addWidget(self.changed_about)

        self.changed = QTableView(self.changed_tab)
        self.changed.setObjectName(u"changed")

        self.changed_layout.addWidget(self.changed)

        self.lists.addTab(self.changed_tab, "")

        self.look_layout.addWidget(self.lists)

        self.go_row = QWidget(self.look)
        self.go_row.setObjectName(u"go_row")
        self.go_layout = QHBoxLayout(self.go_row)
        self.go_layout.setSpacing(8)
        self.go_layout.setObjectName(u"go_layout")
        self.go_layout.setContentsMargins(0, 0, 0, 0)
        self.go_about = QLabel(self.go_row)
        self.go_about.setObjectName(u"go_about")
        self.go_about.setText(u"")
        self.go_about.setTextFormat(Qt.PlainText)
        self.go_about.setWordWrap(True)
        self.go_about.setProperty(u"kind", u"muted")

        self.go_layout.addWidget(self.go_about)

        self.check_again = QPushButton(self.go_row)
        self.check_again.setObjectName(u"check_again")

        self.go_layout.addWidget(self.check_again)

        self.go = QPushButton(self.go_row)
        self.go.setObjectName(u"go")
        self.go.setProperty(u"kind", u"primary")

        self.go_layout.addWidget(self.go)

        self.go_layout.setStretch(0, 1)

        self.look_layout.addWidget(self.go_row)

        self.look_layout.setStretch(4, 1)
        self.steps.addWidget(self.look)
        self.going = QWidget()
        self.going.setObjectName(u"going")
        self.going_layout = QVBoxLayout(self.going)
        self.going_layout.setSpacing(16)
        self.going_layout.setObjectName(u"going_layout")
        self.going_layout.setContentsMargins(0, 0, 0, 0)
        self.going_top = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.going_layout.addItem(self.going_top)

        self.going_title = QLabel(self.going)
        self.going_title.setObjectName(u"going_title")
        self.going_title.setText(u"")
        self.going_title.setTextFormat(Qt.PlainText)
        self.going_title.setAlignment(Qt.AlignHCenter|Qt.AlignVCenter)
        self.going_title.setWordWrap(True)
        self.going_title.setProperty(u"kind", u"section")

        self.going_layout.addWidget(self.going_title)

        self.progress = QProgressBar(self.going)
        self.progress.setObjectName(u"progress")

        self.going_layout.addWidget(self.progress)

        self.stop_row = QWidget(self.going)
        self.stop_row.setObjectName(u"stop_row")
        self.stop_layout = QHBoxLayout(self.stop_row)
        self.stop_layout.setSpacing(8)
        self.stop_layout.setObjectName(u"stop_layout")
        self.stop_layout.setContentsMargins(0, 0, 0, 0)
        self.stop_left = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stop_layout.addItem(self.stop_left)

        self.stop = QPushButton(self.stop_row)
        self.stop.setObjectName(u"stop")

        self.stop_layout.addWidget(self.stop)

        self.stop_right = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stop_layout.addItem(self.stop_right)


        self.going_layout.addWidget(self.stop_row)

        self.going_end = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.going_layout.addItem(self.going_end)

        self.steps.addWidget(self.going)
        self.done = QWidget()
        self.done.setObjectName(u"done")
        self.done_layout = QVBoxLayout(self.done)
        self.done_layout.setSpacing(16)
        self.done_layout.setObjectName(u"done_layout")
        self.done_layout.setContentsMargins(0, 0, 0, 0)
        self.steps.addWidget(self.done)

        self.all.addWidget(self.steps)

        self.all.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.school_label.setBuddy(self.school)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.choose, self.school)
        QWidget.setTabOrder(self.school, self.problems)
        QWidget.setTabOrder(self.problems, self.copy_problems)
        QWidget.setTabOrder(self.copy_problems, self.save_problems)
        QWidget.setTabOrder(self.save_problems, self.accept)
        QWidget.setTabOrder(self.accept, self.changed)
        QWidget.setTabOrder(self.changed, self.another)
        QWidget.setTabOrder(self.another, self.check_again)
        QWidget.setTabOrder(self.check_again, self.go)
        QWidget.setTabOrder(self.go, self.stop)

        self.retranslateUi(ImportPanel)
    # setupUi

    def retranslateUi(self, ImportPanel):
        self.title.setText(QCoreApplication.translate("ImportPanel", u"Import a register", None))
        self.drop_title.setText(QCoreApplication.translate("ImportPanel", u"Drop registers here", None))
        self.drop_help.setText(QCoreApplication.translate("ImportPanel", u"One file, many, a folder or a ZIP file, as the schools\u2019 systems export them: CSV, Excel, ODS, a saved web page, CTF or SIMS XML. Nothing changes before you have seen what would change.", None))
        self.choose.setText(QCoreApplication.translate("ImportPanel", u"&Choose files\u2026", None))
        self.choose_folder.setText(QCoreApplication.translate("ImportPanel", u"Choose a &folder\u2026", None))
        self.another.setText(QCoreApplication.translate("ImportPanel", u"Choose an&other file\u2026", None))
        self.school_label.setText(QCoreApplication.translate("ImportPanel", u"Which &school is this register from?", None))
        self.copy_problems.setText(QCoreApplication.translate("ImportPanel", u"Cop&y", None))
        self.save_problems.setText(QCoreApplication.translate("ImportPanel", u"Save &report\u2026", None))
#if QT_CONFIG(accessibility)
        self.problems.setAccessibleName(QCoreApplication.translate("ImportPanel", u"What is wrong in the file", None))
#endif // QT_CONFIG(accessibility)
        self.lists.setTabText(self.lists.indexOf(self.problems_tab), QCoreApplication.translate("ImportPanel", u"Refused", None))
        self.accept_about.setText(QCoreApplication.translate("ImportPanel", u"Tick only what you know to be so. It is kept with your name.", None))
#if QT_CONFIG(accessibility)
        self.accept.setAccessibleName(QCoreApplication.translate("ImportPanel", u"What can be accepted", None))
#endif // QT_CONFIG(accessibility)
        self.lists.setTabText(self.lists.indexOf(self.accept_tab), QCoreApplication.translate("ImportPanel", u"To accept", None))
#if QT_CONFIG(accessibility)
        self.changed.setAccessibleName(QCoreApplication.translate("ImportPanel", u"Marks that would change", None))
#endif // QT_CONFIG(accessibility)
        self.lists.setTabText(self.lists.indexOf(self.changed_tab), QCoreApplication.translate("ImportPanel", u"Changed marks", None))
        self.check_again.setText(QCoreApplication.translate("ImportPanel", u"Chec&k again", None))
        self.go.setText(QCoreApplication.translate("ImportPanel", u"&Import", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("ImportPanel", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.stop.setText(QCoreApplication.translate("ImportPanel", u"Cancel", None))
        pass
    # retranslateUi

