"""The widget Train: the training panel of the window, in a dock."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qtpy.QtCore import Qt, Slot
from qtpy.QtWidgets import QLabel, QVBoxLayout

from siqt_app.napari_plugin.dock import DockedWidget
from siqt_app.napari_plugin.enhance_widget import EnhanceWidget
from siqt_app.napari_plugin.job_row import MOST_SECONDS

if TYPE_CHECKING:
    import napari.viewer

WIDTH = 460
"""Pixels; the table of scans needs them."""
MISSING = (
    "Training draws its curves with pyqtgraph, which is not installed. Install it with "
    "“pip install pyqtgraph” and open this widget again."
)


class TrainWidget(DockedWidget):
    """Choose a folder of high-field scans, press Start; the model can be chosen in Enhance."""

    # napari looks for exactly this annotation
    def __init__(self, viewer: napari.viewer.Viewer) -> None:
        super().__init__()
        self.setObjectName("siqt_train")
        self.setMinimumWidth(WIDTH)
        self.viewer = viewer
        self.panel: Any = None
        layout = QVBoxLayout(self)
        if find_spec("pyqtgraph") is None:
            words = QLabel(MISSING)
            words.setObjectName("missing")
            words.setWordWrap(True)
            layout.addWidget(words, 0, Qt.AlignmentFlag.AlignTop)
            return
        from siqt_app.train.panel import TrainingPanel

        layout.setContentsMargins(0, 0, 0, 0)
        self.panel = TrainingPanel()
        layout.addWidget(self.panel)
        self.panel.model_ready.connect(self._on_model_ready)
        session = self.panel.session  # not self, which is gone by then
        self.destroyed.connect(lambda: session.close(MOST_SECONDS))

    def close_jobs(self) -> None:
        if self.panel is not None:
            self.panel.session.close(MOST_SECONDS)

    @Slot(object)
    def _on_model_ready(self, path: Path) -> None:
        """Offer a model in every open Enhance widget."""
        for widget in self.viewer.window.dock_widgets.values():
            if isinstance(widget, EnhanceWidget):
                widget.offer_model(path)
