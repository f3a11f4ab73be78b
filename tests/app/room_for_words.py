"""Whether every word on the screen has the room that it takes; measured, not looked at."""

from __future__ import annotations

from collections.abc import Iterator

from qtpy.QtCore import QPoint, QRect, Qt
from qtpy.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from siqt_app.language.widgets import plain
from siqt_app.language.words import translated

SLACK = 1
"""Pixels that rounding may take."""
TAB_EDGE = 2
"""Pixels beside the word of a tab or a column."""


def cut_words(root: QWidget) -> list[str]:
    """Words of a widget and of what it holds that are cut off, and where they are."""
    found = []
    for widget in _visible(root):
        found += [f"{words!r} in {_place(widget)}" for words in _cut(widget)]
        if _leaves(widget, root):
            found.append(f"{_place(widget)} goes beyond the window")
    return found


def _visible(root: QWidget) -> Iterator[QWidget]:
    """A widget and those that it shows; what is hidden is not gone through."""
    yield root
    for child in root.children():
        if isinstance(child, QWidget) and child.isVisible():
            yield from _visible(child)


def shown_words(root: QWidget) -> set[str]:
    """Words of a widget and of what it holds as they are read, those under the mouse too."""
    found: set[str] = set()
    for widget in _visible(root):
        found |= {translated(widget.toolTip()), widget.accessibleName()}
        if isinstance(widget, QLabel):
            found.add(QLabel.text(widget))  # a sentence tells its words in English
        elif isinstance(widget, QAbstractButton):
            found.add(widget.text())
        elif isinstance(widget, QComboBox):
            found |= {widget.itemText(n) for n in range(widget.count())}
        elif isinstance(widget, QTabBar):
            found |= {widget.tabText(n) for n in range(widget.count())}
        elif isinstance(widget, QGroupBox):
            found.add(widget.title())
        elif isinstance(widget, QLineEdit):
            found.add(widget.placeholderText())
        elif isinstance(widget, QHeaderView):
            found |= {_heading(widget, n) for n in range(widget.count())}
        elif isinstance(widget, QAbstractItemView):
            found |= _cells(widget)
        if widget.isWindow():
            found.add(widget.windowTitle())
    return {plain(line).strip() for text in found for line in text.split("\n")} - {""}


def _heading(header: QHeaderView, number: int) -> str:
    model = header.model()
    return str(model.headerData(number, header.orientation()) or "") if model else ""


def _cells(view: QAbstractItemView) -> set[str]:
    model = view.model()
    rows, columns = model.rowCount(), 1 if isinstance(view, QListView) else model.columnCount()
    return {str(model.index(r, c).data() or "") for r in range(rows) for c in range(columns)}


def _cut(widget: QWidget) -> list[str]:
    if isinstance(widget, QLabel):
        return _cut_label(widget)
    if isinstance(widget, QComboBox):
        return _cut_choice(widget)
    if isinstance(widget, QAbstractButton):
        text = widget.text()
        wide = widget.sizeHint().width() > widget.width() + SLACK
        return [text] if any(c.isalpha() for c in text) and wide else []
    if isinstance(widget, QTabBar):
        return [widget.tabText(n) for n in range(widget.count()) if _cut_tab(widget, n)]
    if isinstance(widget, QHeaderView):
        return _cut_heading(widget)
    if isinstance(widget, QGroupBox):
        return [widget.title()] if _wide(widget, widget.title()) > widget.width() else []
    if isinstance(widget, QLineEdit) and not isinstance(widget.parent(), QAbstractSpinBox):
        shown = "" if widget.text() else widget.placeholderText()
        return [shown] if _wide(widget, shown) > widget.contentsRect().width() else []
    if isinstance(widget, QAbstractSpinBox):
        line = widget.findChild(QLineEdit)
        return [widget.text()] if _wide(widget, widget.text()) > line.width() else []
    return _cut_column(widget) if isinstance(widget, QScrollArea) else []


def _cut_label(label: QLabel) -> list[str]:
    text = label.text()
    if not text or label.pixmap() is not None and not label.pixmap().isNull():
        return []
    if label.wordWrap():
        high = label.heightForWidth(label.width()) > label.height() + 2
        wide = label.minimumSizeHint().width() > label.width() + SLACK
        return [text] if high or wide else []
    return [text] if label.sizeHint().width() > label.width() + SLACK else []


def _cut_choice(box: QComboBox) -> list[str]:
    """The word that is chosen; the list of a box is as wide as it has to be."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    room = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    text = box.currentText()
    return [text] if _wide(box, text) > room.width() + SLACK else []


def _cut_tab(bar: QTabBar, number: int) -> bool:
    room = bar.tabRect(number)
    whole = bar.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
    wide = _wide(bar, bar.tabText(number)) + 2 * TAB_EDGE > room.width()
    return wide or not whole.contains(room)


def _cut_heading(header: QHeaderView) -> list[str]:
    model, found = header.model(), []
    if header.orientation() != Qt.Orientation.Horizontal or model is None:
        return []
    for number in range(header.count()):
        text = _heading(header, number)
        if not header.isSectionHidden(number) and text and not text.isdigit():
            if _wide(header, text) + 2 * TAB_EDGE > header.sectionSize(number):
                found.append(text)
    return found


def _cut_column(area: QScrollArea) -> list[str]:
    """What does not fit into a column that cannot be scrolled sideways."""
    inside = area.widget()
    never = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if inside is None or not never:
        return []
    beyond = inside.minimumSizeHint().width() - area.viewport().width()
    return [f"the column, {beyond} pixels too wide"] if beyond > SLACK else []


def _leaves(widget: QWidget, root: QWidget) -> bool:
    """Whether a widget goes beyond the window; what scrolls may."""
    if widget is root or widget.isWindow() or widget.window() is not root.window():
        return False
    above = widget.parentWidget()
    while above is not None and above is not root:
        if isinstance(above, QAbstractScrollArea):
            return False
        above = above.parentWidget()
    return not root.rect().contains(QRect(widget.mapTo(root, QPoint(0, 0)), widget.size()))


def _wide(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text) if text else 0


def _place(widget: QWidget) -> str:
    named: QWidget | None = widget
    while named is not None and not named.objectName():
        named = named.parentWidget()
    where = named.objectName() if named is not None else ""
    return f"{type(widget).__name__} {where}"
