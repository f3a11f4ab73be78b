"""Help in the window: the tour, icons, and a name for every control."""

from __future__ import annotations

import re

import pytest
from qtpy.QtCore import QPoint, QRect
from qtpy.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDockWidget,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QTabBar,
    QToolBar,
    QTreeWidget,
    QWidget,
)

from siqt_app.help.window import HelpWindow
from siqt_app.settings import Settings
from siqt_app.window.icons import GLYPHS, program_icon

CONTROLS = (
    QAbstractButton, QComboBox, QAbstractSpinBox, QAbstractSlider, QLineEdit, QAbstractItemView,
    QPlainTextEdit, QGraphicsView, QProgressBar,
)  # fmt: skip


TRADE = re.compile(
    r"\b(SNR|CNR|SD|PSNR|SSIM|MIP|FWHM|prior|residual|uncertainty|contrast|model|factor|seed|slab"
    r"|registered|patch|loss|learning rate|bias|mask|Rician|jitter)\b",
    re.IGNORECASE,
)


def test_help_is_opened_from_the_menu(window):
    window.actions_["help"].trigger()
    (pages,) = window.findChildren(HelpWindow)
    assert pages.isVisible()
    pages.close()


def test_the_tour_is_shown_once_and_stays_within_the_window(qtbot, window):
    window.help.welcome()
    tour = window.help.tour
    seen = []
    while window.help.tour is tour:
        QApplication.processEvents()
        assert window.rect().contains(tour.geometry())
        assert tour.text.heightForWidth(tour.text.width()) <= tour.text.height() + 2
        at = tour._stops[tour.number].at
        covered = QRect(at.mapTo(window, QPoint(0, 0)), at.size())
        assert not covered.intersects(tour.geometry())
        seen.append(tour.title.text())
        tour.next.click()
    assert seen == ["Open a scan", "Enhance it", "Compare"]
    assert Settings().flag("tour_seen", False)
    window.help.welcome()
    assert window.help.tour is None
    window.actions_["tour"].trigger()
    window.help.tour.skip.click()
    assert window.help.tour is None


def test_the_tour_goes_on_where_what_it_points_at_is_gone(window):
    window.help.start_tour()
    tour = window.help.tour
    window.centre.setCurrentIndex(1)  # as when a scan is opened
    assert tour.title.text() == "Enhance it"
    window.tabs.setCurrentIndex(1)
    assert tour.title.text() == "Compare"
    tour.end()


def test_the_tour_leaves_out_what_is_not_on_the_screen(qtbot, window):
    window.actions_["train"].trigger()
    QApplication.processEvents()
    window.help.start_tour()
    assert window.help.tour.title.text() == "Compare"
    window.help.tour.end()


@pytest.mark.parametrize("name", sorted(GLYPHS))
def test_every_command_of_the_tool_bar_has_an_icon(window, name):
    image = window.actions_[name].icon().pixmap(32, 32).toImage()
    assert any(image.pixelColor(x, y).alpha() > 200 for x in range(32) for y in range(32))


def test_the_tool_bar_has_no_command_without_an_icon(window):
    (bar,) = window.findChildren(QToolBar)
    bare = [a.objectName() for a in bar.actions() if a.text() and a.icon().isNull()]
    assert not bare
    assert not program_icon().isNull()


def test_every_control_has_a_name_and_a_tip(window):
    """What a screen reader says, or the words on it; and what the mouse tells."""
    _ = window.training_panel, window.help.open()
    controls = [w for w in window.findChildren(QWidget) if _is_control(w)]
    assert len(controls) > 100
    unnamed = [w.objectName() or type(w).__name__ for w in controls if not _name(w)]
    window.findChild(HelpWindow).close()
    assert not unnamed
    pictures = (QGraphicsView, QProgressBar)
    used = [w for w in controls if not isinstance(w, pictures) and w.window() is window]
    assert not [w.objectName() or _name(w) for w in used if not _told(w)]


def test_the_label_of_a_control_has_its_tip(window):
    _ = window.training_panel
    labels = [label for label in window.findChildren(QLabel) if label.buddy() is not None]
    assert len(labels) > 40
    assert not [label.text() for label in labels if not label.toolTip()]


def test_every_word_of_the_trade_has_a_tip(window):
    """Wherever one of them is on a label, a button or a column, the mouse tells more."""
    _ = window.training_panel
    bare = []
    worded = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
    for widget in worded:
        if TRADE.search(widget.text()) and len(widget.text()) < 40 and not _told(widget):
            bare.append(widget.text())
    for tree in window.findChildren(QTreeWidget):
        header = tree.headerItem()
        bare += [
            header.text(n) for n in range(tree.columnCount())
            if TRADE.search(header.text(n)) and not header.toolTip(n)
        ]  # fmt: skip
    assert not bare


def _is_control(widget: QWidget) -> bool:
    if not isinstance(widget, CONTROLS) or isinstance(widget, QScrollBar | QHeaderView):
        return False
    if widget.objectName() == "notification_button":
        return False  # its words come with the message
    if widget.objectName().startswith("qt_") or isinstance(widget.parent(), QAbstractSpinBox):
        return False
    inner = (QComboBox, QTabBar, QDockWidget)  # their lists, arrows and editors are parts of them
    return not any(isinstance(p, inner) for p in _above(widget)[:2])


def _name(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or words


def _told(widget: QWidget) -> bool:
    """Whether it, or what it is a part of, has a tip."""
    parent = widget.parentWidget()
    return bool(widget.toolTip() or parent is not None and parent.toolTip())


def _above(widget: QWidget) -> list[QWidget]:
    found = []
    parent = widget.parentWidget()
    while parent is not None:
        found.append(parent)
        parent = parent.parentWidget()
    return found
