"""Puts the words of widgets into the language of the window, as they come onto the screen."""

from __future__ import annotations

import re

from qtpy.QtCore import QEvent, QObject, Qt
from qtpy.QtGui import QAction, QHelpEvent, QShowEvent
from qtpy.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTableWidget,
    QTabWidget,
    QToolTip,
    QTreeWidget,
    QWidget,
)

from siqt_app.language.words import ENGLISH, load_language, translated

_AMPERSAND = re.compile(r"&(?=\w)")


class WindowTranslator(QObject):
    """Watches the application: what is shown is translated first, and so is every tooltip."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("window_translator")
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # every event of the program comes here: its class is known sooner than its type
        if isinstance(event, QShowEvent):
            if isinstance(watched, QWidget) and watched.isWindow():
                translate_widgets(watched)
                _make_room(watched)
        elif isinstance(event, QHelpEvent) and isinstance(watched, QWidget):
            if event.type() == QEvent.Type.ToolTip:
                text = _tip_under(watched, event)
                if text and translated(text) != text:
                    QToolTip.showText(event.globalPos(), translated(text), watched)
                    return True
        return False


def _make_room(window: QWidget) -> None:
    """Widen a dialog whose words have become longer; it was given its size in English."""
    if isinstance(window, QDialog):
        window.resize(window.size().expandedTo(window.sizeHint()))


def _tip_under(watched: QWidget, event: QEvent) -> str:
    """The tooltip of a widget, or of the item of a list or table that the mouse is over."""
    view = watched.parent()
    if isinstance(view, QAbstractItemView) and isinstance(event, QHelpEvent):
        tip = view.indexAt(event.pos()).data(Qt.ItemDataRole.ToolTipRole)
        if tip:
            return str(tip)
    return watched.toolTip()


def use_language(app: QApplication, code: str) -> None:
    """Show what comes onto the screen from now on in a language."""
    load_language(app, code)
    watching = app.findChild(WindowTranslator)
    if code == ENGLISH and watching is not None:
        app.removeEventFilter(watching)
        watching.setParent(None)
        watching.deleteLater()
    elif code != ENGLISH and watching is None:
        WindowTranslator(app)


def translate_widgets(root: QWidget) -> None:
    """Translate the words of a widget and of all that it holds."""
    for held in (root, *root.findChildren(QObject)):
        if isinstance(held, QAction):
            _translate_action(held)
        elif isinstance(held, QWidget):
            _translate_widget(held)


def texts_of(root: QWidget) -> set[str]:
    """The words that `translate_widgets` would look up."""
    found: set[str] = set()
    for held in (root, *root.findChildren(QObject)):
        if isinstance(held, QAction):
            found.add(plain(held.text()))
            if _has_own_short_text(held):
                found.add(plain(held.iconText()))
        elif isinstance(held, QWidget):
            found |= set(_words(held))
    return {text for text in found if text}


def plain(text: str) -> str:
    """A text without the ampersand that underlines a letter."""
    return _AMPERSAND.sub("", text)


def _words(held: QWidget) -> list[str]:
    words = [held.toolTip(), held.accessibleName()]
    if isinstance(held, QMenu | QGroupBox):
        words.append(held.title())
    if isinstance(held, QDockWidget | QDialog):
        words.append(held.windowTitle())
    if isinstance(held, QLabel | QAbstractButton):
        words.append(held.text())
    if isinstance(held, QTabWidget):
        words += [held.tabText(n) for n in range(held.count())]
    if isinstance(held, QComboBox):
        words += [held.itemText(n) for n in range(held.count())]
    if isinstance(held, QLineEdit):
        words.append(held.placeholderText())
    if isinstance(held, QTreeWidget):
        words += [held.headerItem().text(n) for n in range(held.columnCount())]
        words += [held.headerItem().toolTip(n) for n in range(held.columnCount())]
    if isinstance(held, QTableWidget):
        items = [held.horizontalHeaderItem(n) for n in range(held.columnCount())]
        words += [item.text() for item in items if item is not None]
    return [plain(word) for word in words]


def _has_own_short_text(action: QAction) -> bool:
    """Whether its word in the tool bar is another than that in the menu."""
    return plain(action.iconText()).rstrip("….") != plain(action.text()).rstrip("….")


def _translate_action(action: QAction) -> None:
    text, short, own = plain(action.text()), plain(action.iconText()), _has_own_short_text(action)
    if translated(text) != text:
        action.setText(translated(text))
    whole = short if own else text
    if translated(whole) != whole:
        action.setIconText(translated(whole) if own else translated(whole).rstrip("….").strip())


def _translate_widget(held: QWidget) -> None:
    if isinstance(held, QMenu | QGroupBox) and held.title():
        if translated(plain(held.title())) != plain(held.title()):
            held.setTitle(translated(plain(held.title())))
    if isinstance(held, QDockWidget | QDialog):
        held.setWindowTitle(translated(held.windowTitle()))
    if isinstance(held, QLabel | QAbstractButton) and held.text() and not _speaks(held):
        if translated(plain(held.text())) != plain(held.text()):
            held.setText(translated(plain(held.text())))
    if isinstance(held, QTabWidget):
        for n in range(held.count()):
            held.setTabText(n, translated(plain(held.tabText(n))))
    if isinstance(held, QComboBox):
        for n in range(held.count()):
            if translated(held.itemText(n)) != held.itemText(n):
                held.setItemText(n, translated(held.itemText(n)))
    if isinstance(held, QLineEdit) and held.placeholderText():
        held.setPlaceholderText(translated(held.placeholderText()))
    if held.accessibleName():
        held.setAccessibleName(translated(held.accessibleName()))
    if isinstance(held, QTreeWidget):
        _translate_header(held)
    if isinstance(held, QTableWidget):
        for n in range(held.columnCount()):
            if (item := held.horizontalHeaderItem(n)) is not None:
                item.setText(translated(item.text()))


def _speaks(held: QWidget) -> bool:
    """Whether it translates its words itself, and tells them in English."""
    return bool(getattr(held, "translates_itself", False))


def _translate_header(tree: QTreeWidget) -> None:
    header = tree.headerItem()
    for n in range(tree.columnCount()):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            if words := header.data(n, role):
                header.setData(n, role, translated(words))
