"""Help in the window: its pages, and the tour at the first start."""

from __future__ import annotations

from qtpy.QtWidgets import QMainWindow, QWidget

from siqt_app.help.tour import Stop, Tour
from siqt_app.help.window import HelpWindow
from siqt_app.settings import Settings
from siqt_app.window.commands import Commands

SEEN = "tour_seen"
OPEN_TITLE = "Open a scan"
OPEN_TEXT = (
    "Drop a scan here, a folder or a DICOM disc. The sample scan shows what the program does."
)
ENHANCE_TITLE = "Enhance it"
ENHANCE_TEXT = (
    "One click. Three lights say whether the scan suits the model, whether the result agrees with "
    "the scan, and how large the error may be."
)
COMPARE_TITLE = "Compare"
COMPARE_TEXT = (
    "Side by side, or with a line to drag. Measure is beside Enhance. Every word has a tip under "
    "the mouse; F1 shows the keys."
)


class HelpLink:
    """Opens help, and shows the tour once.

    Parameters
    ----------
    places
        What the three bubbles point at: where to open, to enhance, and to compare.
    """

    def __init__(
        self,
        frame: QMainWindow,
        commands: Commands,
        settings: Settings,
        places: tuple[QWidget, QWidget, QWidget],
    ) -> None:
        self._frame, self._settings, self._places = frame, settings, places
        self.tour: Tour | None = None
        commands.add("help", self.open)
        commands.add("tour", self.start_tour)

    def open(self) -> HelpWindow:
        """Show the pages of the manual."""
        window = HelpWindow(self._frame)
        window.show()
        return window

    def welcome(self) -> None:
        """Show the tour to somebody who has not seen it."""
        if not self._settings.flag(SEEN, False):
            self.start_tour()

    def start_tour(self) -> None:
        """Show the tour."""
        if self.tour is not None:
            self.tour.end()
        texts = (
            (OPEN_TITLE, OPEN_TEXT), (ENHANCE_TITLE, ENHANCE_TEXT), (COMPARE_TITLE, COMPARE_TEXT),
        )  # fmt: skip
        stops = [
            Stop(place, *words)
            for place, words in zip(self._places, texts, strict=True)
            if place.isVisible()
        ]
        if stops:
            self.tour = Tour(self._frame, stops)
            self.tour.ended.connect(self._on_ended)

    def _on_ended(self) -> None:
        self.tour = None
        self._settings.set_flag(SEEN, True)
