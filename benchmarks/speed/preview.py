"""How fast the simulated view follows a slider, from its move to the painted views.

    python -m benchmarks.speed preview

Three linked views of the MNI152 template at 1 mm: the template, the simulated scan, the template
again. Each slider of the simulator is moved through its range; the clock runs from the move
until the preview of that very position is painted, thread and event loop included. Then, how far
the means that a preview estimates are from those of the whole scan. It needs a screen.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from dataclasses import replace

import numpy as np
from qtpy.QtCore import QEventLoop, QTimer
from qtpy.QtWidgets import QApplication

from siqt_app.simulate.panel import SimulationPanel
from siqt_app.view.comparison import ComparisonView
from siqt_app.view.frame import NORMAL, PLANES
from siqt_app.view.state import THREE_PLANE
from siqt_app.view.volumes.planes import VolumePlanes
from siqt_engine.simulation.forward_model import SimulationParameters, simulate_pair
from siqt_engine.simulation.preview import PreviewPlanes, SimulationPreview
from siqt_engine.simulation.sample import template_scan

SLIDERS = (
    "snr_wm",
    "snr_gm",
    "slice_thickness",
    "slice_gap",
    "in_plane_fwhm",
    "bias_amplitude",
)
CHOICES = {"noise": ("gaussian", "rician", "none"), "noise_seed": range(1000, 1040)}
POINT = (-12.0, -18.0, 18.0)
PATIENCE_S = 5.0
SIMULATED = 1
"""Slot of the view."""


class Bench:
    """A panel and the views that it feeds."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.volume, self.tissues = template_scan()
        self.loop = QEventLoop()
        self.view, self.panel = ComparisonView(), SimulationPanel()
        self.view.resize(*size)
        self.view.show()
        self.panel.show()
        for slot, title in ((0, "High field"), (2, "High field")):
            self.view.set_source(slot, VolumePlanes(self.volume), title=title)
        self.view.set_point(*POINT)
        self.shown: SimulationParameters | None = None
        self.panel.preview_changed.connect(self._on_preview)
        self.panel.set_scan(self.volume, "MNI152 template")
        self.panel.set_tissues(self.tissues)
        self.wait_for(self.panel.parameters())

    def _on_preview(self, planes: PreviewPlanes) -> None:
        self.view.set_source(SIMULATED, planes, title="Simulated")
        # One call paints all views that wait for it; a call for each paints most of them twice.
        first = next(n for n, pane in enumerate(self.view.panes) if SIMULATED in pane.slots)
        self.view.views[first].viewport().repaint()
        self.shown = planes.parameters
        self.loop.quit()

    def wait_for(self, p: SimulationParameters) -> None:
        until = time.perf_counter() + PATIENCE_S
        while self.shown != p and time.perf_counter() < until:
            QTimer.singleShot(int(1000 * PATIENCE_S), self.loop, self.loop.quit)
            self.loop.exec()  # sleeps between events, as a window does
        if self.shown != p:
            raise RuntimeError(f"no preview of {p} within {PATIENCE_S:g} s")

    def rest(self) -> None:
        """Let the whole volume be made, and start from the defaults again."""
        self.panel.set_parameters(SimulationParameters())
        until = time.perf_counter() + PATIENCE_S
        while self.panel.simulator.busy and time.perf_counter() < until:
            QApplication.processEvents()

    def slider(self, name: str) -> np.ndarray:
        """Milliseconds (n, 2) per move of a slider through its range: by the clock, processor."""
        self.rest()
        slider = self.panel.controls.form.editor(name).slider
        if slider is None:
            raise ValueError(f"{name} has no slider")
        slider.setSliderDown(True)
        times = []
        for position in np.unique(np.linspace(slider.minimum(), slider.maximum(), 60).astype(int)):
            if position == slider.value():
                continue
            began, worked = time.perf_counter(), time.process_time()
            slider.setValue(int(position))
            self.wait_for(self.panel.parameters())
            times.append((time.perf_counter() - began, time.process_time() - worked))
        slider.setSliderDown(False)
        return 1000 * np.array(times)

    def choice(self, name: str, runs: int = 40) -> np.ndarray:
        self.rest()
        times = []
        for n in range(runs):
            value = CHOICES[name][n % len(CHOICES[name])]
            p = replace(self.panel.parameters(), **{name: value})  # type: ignore[arg-type]
            began, worked = time.perf_counter(), time.process_time()
            self.panel._change(p)
            self.wait_for(p)
            times.append((time.perf_counter() - began, time.process_time() - worked))
        return 1000 * np.array(times)


def told(name: str, times: np.ndarray) -> None:
    half, most = np.percentile(times[:, 0], (50, 95))
    work, works = np.percentile(times[:, 1], (50, 95))
    print(
        f"{name:34s} {half:6.1f} {most:6.1f} {times[:, 0].max():6.1f} {work:6.1f} {works:6.1f}",
        flush=True,
    )


def estimates(bench: Bench) -> None:
    """Largest relative error of the estimated means along each slider that changes the geometry."""
    for name, values in (
        ("slice_thickness", (1, 2, 2.5, 3, 4.75, 6, 8, 12)),
        ("slice_gap", (0, 1, 2.25, 4, 8)),
        ("in_plane_fwhm", (1.3, 2, 3, 4, 6)),
    ):
        worst = 0.0
        for value in values:
            for axis in range(3):
                p = replace(SimulationParameters(slice_axis=axis), **{name: float(value)})  # type: ignore[arg-type]
                preview = SimulationPreview(bench.volume, bench.tissues)
                preview.means(SimulationParameters(slice_axis=axis), exact=True)
                quick = preview.means(p)
                whole = simulate_pair(bench.volume, bench.tissues, p).means
                worst = max(worst, abs(quick.wm / whole.wm - 1), abs(quick.gm / whole.gm - 1))
        print(f"tissue means estimated along {name}: within {100 * worst:.2f} %", flush=True)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--size", type=int, nargs=2, default=(1920, 1200))
    parser.add_argument("--skip-estimates", action="store_true")


def run(args: argparse.Namespace) -> None:
    QApplication.instance() or QApplication(sys.argv[:1])
    bench = Bench(tuple(args.size))
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    print(f"{bench.volume.shape} voxels, {QApplication.platformName()}, load {load:.1f}")
    for layout in ("side-by-side", THREE_PLANE):
        bench.view.set_layout(layout, (1,) if layout == THREE_PLANE else (0, 1, 2))
        planes = PLANES if layout == THREE_PLANE else (bench.view.plane,)
        bench.panel.set_visible(tuple(NORMAL[plane] for plane in planes), POINT)
        print(
            f"{'ms to painted, ' + layout:34s} {'p50':>6s} {'p95':>6s} {'max':>6s} "
            f"{'CPU50':>6s} {'CPU95':>6s}"
        )
        for name in SLIDERS:
            told(name, bench.slider(name))
        for name in CHOICES:
            told(name, bench.choice(name))
    if not args.skip_estimates:
        estimates(bench)
    bench.panel.close()
    bench.view.close()
