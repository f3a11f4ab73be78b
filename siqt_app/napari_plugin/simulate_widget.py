"""The widget Simulate: what a weaker scanner would have seen of a high-field layer."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import numpy as np
from magicgui.widgets import CheckBox, ComboBox, Container, PushButton
from qtpy.QtCore import Slot

from siqt_app.jobs.worker import Failure
from siqt_app.napari_plugin import tissues as layer_tissues
from siqt_app.napari_plugin.form import form_for, named, show_value, value_of
from siqt_app.napari_plugin.layers import LayerScan, LayerTuple
from siqt_app.napari_plugin.live_preview import LivePreview
from siqt_app.napari_plugin.panel import ScanPanel
from siqt_app.simulate.scanners import with_snr
from siqt_engine.core import Observer, ParameterError, Progress, to_dict
from siqt_engine.io import TissueMaps, Volume, canonical_spacing
from siqt_engine.simulation import (
    LENGTHS,
    PRESETS,
    Simulation,
    SimulationParameters,
    SNRPrior,
    lengths,
)

if TYPE_CHECKING:
    import napari.viewer


ONE_MM = (1.0, 1.0, 1.0)


@dataclass(frozen=True, eq=False)
class Prepared:
    """The scan of a layer and its tissue maps."""

    layer: Any
    scan: LayerScan
    volume: Volume
    tissues: TissueMaps


@dataclass(frozen=True, eq=False)
class Simulated:
    """What a job brings back: what it found, and the layers to add, if it was to make any."""

    prepared: Prepared
    simulation: Simulation | None = None
    made: tuple[LayerTuple, ...] = ()


class SimulateWidget(ScanPanel):
    """Choose a high-field layer, move the sliders; Simulate adds the low-field layer."""

    # napari looks for exactly this annotation
    def __init__(self, viewer: napari.viewer.Viewer) -> None:
        super().__init__(viewer, action="Simulate", layer_tip="A high-field scan with thin slices.")
        self.setObjectName("siqt_simulate")
        self._preview = LivePreview(viewer, self)
        self._preview.failed.connect(self._on_preview_failed)
        self.parameter_form.changed.connect(self._on_parameters)
        self.parameter_form["snr_wm"].changed.connect(self._on_noise)
        self.choices["draw"].changed.connect(self._on_draw)
        self.live_form["live"].changed.connect(self._on_live)

    def forms(self) -> list[Container]:
        self.choices = _prior_form()
        self.parameter_form = form_for(SimulationParameters, units=dict.fromkeys(LENGTHS, "mm"))
        self._spacing: tuple[float, float, float] | None = None
        self._snr_wm = SimulationParameters().snr_wm
        self.live_form = _live_form()
        return [self.choices, self.parameter_form, self.live_form]

    def parameters(self) -> SimulationParameters:
        """The draw that the form shows in millimetres, for the layer; raises `ParameterError`."""
        return lengths.from_millimetres(self._without_lengths(), self._lengths(), self._size())

    def _without_lengths(self) -> SimulationParameters:
        return value_of(self.parameter_form, SimulationParameters(), skip=LENGTHS)

    def _lengths(self) -> dict[str, float]:
        """In mm, by field."""
        return {name: self.parameter_form[name].value for name in LENGTHS}

    def _size(self) -> tuple[float, float, float]:
        return self._spacing or ONE_MM

    def _fill(self, p: SimulationParameters, shown: dict[str, float]) -> None:
        """Show a draw, with these lengths in mm."""
        self._snr_wm = p.snr_wm
        with self.parameter_form.changed.blocked():
            show_value(self.parameter_form, SimpleNamespace(**{**to_dict(p), **shown}))

    def layer_chosen(self, layer: Any, scan: LayerScan) -> None:
        """Lengths stay in mm with the next layer; the first one gets whole voxels."""
        first, self._spacing = self._spacing is None, canonical_spacing(scan.affine)
        if first:
            p = SimulationParameters()
            self._fill(self._without_lengths(), lengths.in_millimetres(p, self._spacing))

    def run(self, layer: Any, scan: LayerScan) -> None:
        try:
            p = self.parameters()
        except ParameterError as error:
            self.say([f"{error}."])
            return
        with_truth = self.live_form["truth"].value
        self.jobs.start(
            lambda on_progress: simulate_layer(layer, scan, p, on_progress, truth=with_truth),
            "Simulating",
        )

    def arrived(self, result: Simulated) -> None:
        prepared = result.prepared
        prepared.layer.metadata = {
            **prepared.layer.metadata,
            **layer_tissues.remembered(prepared.volume, prepared.tissues),
        }
        if result.simulation is None:
            if prepared.layer is self.layer and self.live_form["live"].value:
                self._preview.open(prepared.scan, prepared.volume, prepared.tissues)
                self._preview.show(self.parameters())
            return
        from siqt_engine.simulation import describe

        above = prepared.layer
        for made in result.made:
            above = self.add(made, above=above)
        self.say([describe(result.simulation)], title="Simulated")

    def close_jobs(self) -> None:
        self._preview.close()
        super().close_jobs()

    def _on_parameters(self, form: Any) -> None:
        try:
            p = self.parameters()
        except ParameterError as error:
            self.say([f"{error}."])
            return
        self._preview.show(p)

    def _on_draw(self) -> None:
        """Draw the two SNRs and a seed for the noise from the prior of the chosen contrast."""
        prior = SNRPrior.preset(self.choices["prior"].value)
        drawn = prior.sample(np.random.default_rng(), base=self._without_lengths())
        self._fill(drawn, self._lengths())
        self._on_parameters(None)

    def _on_noise(self, snr_wm: float) -> None:
        """More or less noise: the ratio of grey matter follows, so that the contrast stays."""
        before, self._snr_wm = self._snr_wm, snr_wm
        if snr_wm != before:
            grey = self.parameter_form["snr_gm"]
            held = SimulationParameters(snr_wm=before, snr_gm=grey.value)
            grey.value = min(max(with_snr(held, snr_wm).snr_gm, grey.min), grey.max)

    def _on_live(self, on: bool) -> None:
        self._preview.end()
        scan = self._describe()
        if not on or scan is None or self.jobs.running:
            return
        layer = self.layer
        self.jobs.start(
            lambda on_progress: Simulated(prepare(layer, scan, on_progress)), "Getting ready"
        )

    def _on_layer_changed(self, layer: Any) -> None:
        super()._on_layer_changed(layer)
        self.live_form["live"].value = False

    @Slot(str, object)
    def _on_failed(self, name: str, failure: Failure) -> None:
        super()._on_failed(name, failure)
        self.live_form["live"].value = False

    @Slot()
    def _on_cancelled(self) -> None:
        super()._on_cancelled()
        self.live_form["live"].value = False

    @Slot(str)
    def _on_preview_failed(self, words: str) -> None:
        self.say([words])


def prepare(layer: Any, scan: LayerScan, on_progress: Observer) -> Prepared:
    """The volume and the tissue maps of a layer; runs in a job."""
    volume = scan.volume()
    tissues = layer_tissues.recalled(scan.metadata, volume)
    if tissues is None:
        tissues = layer_tissues.tissues_of(scan, volume, on_progress=on_progress)
    return Prepared(layer, scan, volume, tissues)


def simulate_layer(
    layer: Any,
    scan: LayerScan,
    p: SimulationParameters,
    on_progress: Observer,
    *,
    truth: bool = False,
) -> Simulated:
    """Simulate the low-field scan of a layer; runs in a job."""
    from siqt_engine.simulation import simulate_pair, simulation_provenance

    prepared = prepare(layer, scan, on_progress)
    on_progress(Progress("simulating", 0, 0))
    began = time.perf_counter()
    simulation = simulate_pair(prepared.volume, prepared.tissues, p)
    provenance = simulation_provenance(
        simulation, source=prepared.volume, seconds=time.perf_counter() - began
    )
    provenance = scan.with_source(provenance, prepared.volume)
    made = [scan.layer_for(simulation.volume, f"{scan.name} simulated", provenance=provenance)]
    if truth:
        told = replace(provenance, description="ground truth of a simulated scan")
        made.append(scan.layer_for(simulation.truth, f"{scan.name} truth", provenance=told))
    return Simulated(prepared, simulation, tuple(made))


def _prior_form() -> Container:
    widgets = [
        ComboBox(
            name="prior", label="contrast", choices=list(PRESETS), value="T1w",
            tooltip="The contrast whose prior the SNRs are drawn from.",
        ),
        PushButton(
            name="draw", text="Draw from the prior",
            tooltip="New SNRs from the prior, and new noise.",
        ),
    ]  # fmt: skip
    return named(Container(widgets=widgets, labels=False))


def _live_form() -> Container:
    widgets = [
        CheckBox(
            name="live", text="Live preview", label="",
            tooltip="A layer that follows the sliders; only what is looked at is computed.",
        ),
        CheckBox(
            name="truth", text="Add the ground truth too", label="",
            tooltip="The high-field scan on the grid that an enhancement is scored on.",
        ),
    ]  # fmt: skip
    return named(Container(widgets=widgets, labels=False))
