"""The page Train of the window, which is made when somebody first looks at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtpy.QtCore import Signal
from qtpy.QtWidgets import QVBoxLayout, QWidget

from siqt_app.widgets.late_part import add_late
from siqt_app.window.centre import scrolled

if TYPE_CHECKING:
    from siqt_app.train.panel import TrainingPanel


class TrainingPage(QWidget):
    """Holds the training panel, whose forms and curves take a tenth of a second to make.

    ``model_ready(Path)`` and ``share_changed(str, float)`` as of the panel.
    """

    model_ready = Signal(object)
    share_changed = Signal(str, float)

    def __init__(self) -> None:
        super().__init__()
        self._panel: TrainingPanel | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    @property
    def panel(self) -> TrainingPanel:
        """The panel; it is made now if it was not needed before."""
        if self._panel is None:
            from siqt_app.train.panel import TrainingPanel  # no part of the first picture

            self._panel = TrainingPanel()
            self._panel.model_ready.connect(self.model_ready)
            self._panel.share_changed.connect(self.share_changed)
            add_late(self._layout, scrolled(self._panel))
        return self._panel

    @property
    def doing(self) -> str:
        """What is running there; empty if nothing."""
        return self._panel.session.doing if self._panel is not None else ""

    def setVisible(self, visible: bool) -> None:
        if visible:
            _ = self.panel  # a child that is added later would be shown one turn of events later
        super().setVisible(visible)

    def close(self, seconds: float = 2.0) -> bool:
        """Stop what runs, on quitting; whether the threads ended in time."""
        return self._panel.close(seconds) if self._panel is not None else True
