"""Presets, the plot of the prior and the form of the simulator, one above the other."""

from __future__ import annotations

from qtpy.QtCore import Qt, Signal
from qtpy.QtGui import QShowEvent
from qtpy.QtWidgets import QComboBox, QVBoxLayout, QWidget

from siqt_app.simulate.form import show_lengths, simulation_form
from siqt_app.simulate.prior_plot import PriorPlot
from siqt_app.simulate.result import button, row
from siqt_app.simulate.scanners import SCANNERS, sources_tip
from siqt_app.widgets.late_part import add_late
from siqt_app.widgets.parameter_form import ParameterForm
from siqt_engine.simulation import PRESETS, SimulationParameters

CHOOSE = "As this scanner…"


class SimulationControls(QWidget):
    """What the draw of a simulation is chosen with.

    Plot and form take a twentieth of a second to make, so they are made when somebody looks.

    Signals
    -------
    changed, committed
        Of the form.
    moved, released
        Of the plot.
    """

    changed = Signal(object)
    committed = Signal(object)
    moved = Signal(float, float)
    released = Signal(float, float)

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
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row(self.presets, self.draw_button, self.noise_button))
        layout.addWidget(self.scanners)
        self._late: tuple[PriorPlot, ParameterForm] | None = None
        self._shown = SimulationParameters()
        self._spacing: tuple[float, float, float] | None = None

    @property
    def plot(self) -> PriorPlot:
        return self._made()[0]

    @property
    def form(self) -> ParameterForm:
        return self._made()[1]

    def show_parameters(
        self, p: SimulationParameters, spacing: tuple[float, float, float] | None
    ) -> None:
        """Show a draw; its lengths in mm where the voxel size of the scan is known."""
        self._shown, self._spacing = p, spacing
        if self._late is not None:
            plot, form = self._late
            show_lengths(form, p, spacing)
            form.set_value(p)
            plot.set_point(p.snr_wm, p.snr_gm)

    def showEvent(self, event: QShowEvent) -> None:
        self._made()
        super().showEvent(event)

    def _made(self) -> tuple[PriorPlot, ParameterForm]:
        if self._late is None:
            plot, form = PriorPlot(), simulation_form()
            self._late = plot, form
            plot.set_prior(PRESETS[self.presets.currentText()])
            self.show_parameters(self._shown, self._spacing)
            form.changed.connect(self.changed)
            form.committed.connect(self.committed)
            plot.moved.connect(self.moved)
            plot.released.connect(self.released)
            for part in self._late:
                add_late(self._column, part)
        return self._late
