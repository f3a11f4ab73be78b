"""Presets, the plot of the prior and the form of the simulator, one above the other."""

from __future__ import annotations

from qtpy.QtCore import Qt
from qtpy.QtWidgets import QComboBox, QVBoxLayout, QWidget

from siqt_app.simulate.form import simulation_form
from siqt_app.simulate.prior_plot import PriorPlot
from siqt_app.simulate.result import button, row
from siqt_app.simulate.scanners import SCANNERS, sources_tip
from siqt_engine.simulation import PRESETS

CHOOSE = "As this scanner…"


class SimulationControls(QWidget):
    """What the draw of a simulation is chosen with; the owner connects the parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presets = QComboBox()
        self.presets.setObjectName("presets")
        self.presets.setAccessibleName("Contrast")
        self.presets.setToolTip("<p>The contrast that sets the mean SNRs.</p>")
        for n, prior in enumerate(PRESETS.values()):
            self.presets.addItem(prior.name)
            tip = sources_tip(prior.known, prior.assumed)
            self.presets.setItemData(n, tip, Qt.ItemDataRole.ToolTipRole)
        self.draw_button = button(
            "draw_from_prior",
            "Draw from prior",
            "New SNRs and new noise, drawn as in training.",
        )
        self.noise_button = button("new_noise", "New noise", "New noise. Nothing else changes.")
        self.scanners = QComboBox()
        self.scanners.setObjectName("scanners")
        self.scanners.setAccessibleName("Scanner")
        self.scanners.setToolTip("<p>Slices, pixels and noise of a scanner, in millimetres.</p>")
        self.scanners.addItem(CHOOSE)
        for n, scanner in enumerate(SCANNERS, start=1):
            self.scanners.addItem(scanner.name)
            tip = sources_tip(scanner.known, scanner.assumed)
            self.scanners.setItemData(n, tip, Qt.ItemDataRole.ToolTipRole)
        self.plot = PriorPlot()
        self.plot.set_prior(PRESETS[self.presets.currentText()])
        self.form = simulation_form()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row(self.presets, self.draw_button, self.noise_button))
        layout.addWidget(self.scanners)
        layout.addWidget(self.plot)
        layout.addWidget(self.form)
