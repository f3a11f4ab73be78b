"""A small button in each view, which asks what the view shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qtpy.QtCore import QObject, Qt, Signal, Slot
from qtpy.QtGui import QActionGroup
from qtpy.QtWidgets import QMenu, QToolButton, QWidget

from siqt_app.language.words import translated
from siqt_app.view.canvas import ComparisonCanvas
from siqt_app.view.slice_view import SliceView
from siqt_app.view.state import THREE_PLANE

WIDTH, HEIGHT, EDGE = 20, 18, 6
"""Pixels."""
NAME = "What view {number} shows"
TIP = "Choose what this view shows"
LOOK = """
QToolButton { background: rgb(52, 56, 62); color: rgb(235, 235, 235);
              border: 1px solid rgb(112, 118, 126); border-radius: 3px; padding: 0px; }
QToolButton:hover, QToolButton:focus { border-color: rgb(90, 200, 250); }
QToolButton::menu-indicator { image: none; }
"""


@dataclass(frozen=True)
class Offer:
    """One thing that a view can show.

    Attributes
    ----------
    text
        In the menu.
    value
        What is told when it is chosen.
    checked
        Whether the view shows it now.
    rule
        Whether a line comes before it.
    """

    text: str
    value: object
    checked: bool = False
    rule: bool = False


class ViewChooser(QToolButton):
    """The button of one view."""

    def __init__(self, parent: QWidget, fill: Callable[[QMenu, int], None]) -> None:
        super().__init__(parent)
        self.slot = 0
        self._fill = fill
        self.setText("▾")
        self.setFixedSize(WIDTH, HEIGHT)
        self.setStyleSheet(LOOK)
        self.setToolTip(TIP)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._on_menu)
        self.setMenu(menu)
        self.hide()

    def show_for(self, slot: int | None) -> None:
        """Stand for a slot; None: hide."""
        if slot is not None:
            self.slot = slot
            self.setObjectName(f"choose_view_{slot}")
            self.setAccessibleName(translated(NAME.format(number=slot + 1)))
        self.setVisible(slot is not None)

    @Slot()
    def _on_menu(self) -> None:
        self.menu().clear()
        self._fill(self.menu(), self.slot)


class ViewChoosers(QObject):
    """The buttons of all views: one at the left, while swiping one more at the right.

    Signals
    -------
    chosen
        Slot, and the value of the `Offer`.
    """

    chosen = Signal(int, object)

    def __init__(self, canvas: ComparisonCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._offers: Callable[[int], Sequence[Offer]] | None = None
        self.buttons = [
            (ViewChooser(view, self._fill), ViewChooser(view, self._fill)) for view in canvas.views
        ]
        for view in canvas.views:
            view.resized.connect(self._place)
        canvas.panes_changed.connect(self.show)

    def set_offers(self, offers: Callable[[int], Sequence[Offer]]) -> None:
        """Ask here what a slot can show; before this there are no buttons."""
        self._offers = offers
        self.show()

    def open(self) -> None:
        """Open the list of the view that the mouse was over last."""
        number = min(self._canvas.active, len(self._canvas.panes) - 1)
        button = self.buttons[number][0]
        if not button.isVisible():
            button = self.buttons[0][0]
        if button.isVisible():
            button.showMenu()

    @Slot()
    def show(self) -> None:
        """Show a button for every slot that a view shows."""
        canvas = self._canvas
        for number, (view, (left, right)) in enumerate(
            zip(canvas.views, self.buttons, strict=True)
        ):
            slots: tuple[int, ...] = ()
            if self._offers is not None and number < len(canvas.panes):
                slots = canvas.panes[number].slots
            if canvas.state.layout == THREE_PLANE and number:
                slots = ()  # all three show the same
            if canvas.state.sweep is not None:
                slots = slots[:1]
            left.show_for(slots[0] if slots else None)
            right.show_for(slots[1] if len(slots) > 1 else None)
            view.inset = float(WIDTH + EDGE) if slots else 0.0
        self._place()

    @Slot()
    def _place(self) -> None:
        for view, (left, right) in zip(self._canvas.views, self.buttons, strict=True):
            left.move(EDGE, EDGE)
            right.move(_right_edge(view) - WIDTH - EDGE, EDGE)

    def _fill(self, menu: QMenu, slot: int) -> None:
        group = QActionGroup(menu)
        for offer in self._offers(slot) if self._offers is not None else ():
            if offer.rule:
                menu.addSeparator()
            action = menu.addAction(offer.text)
            action.setCheckable(True)
            action.setChecked(offer.checked)
            group.addAction(action)
            action.triggered.connect(
                lambda _=False, value=offer.value: self.chosen.emit(slot, value)
            )


def _right_edge(view: SliceView) -> int:
    return int(view.pane_rect.width())
