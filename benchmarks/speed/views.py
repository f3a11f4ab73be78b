"""How fast the comparison view is: slice step, live refresh, zoom, pan and window, all painted.

    python -m benchmarks.speed views

Three linked views of the MNI152 template: the bundled low-field sample, the same again, and the
1 mm template. It needs a screen; under Linux Xvfb is one. Times are from the call until all views
are painted: by the clock, and the work of the main thread alone, for a computer that is busy.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable

import numpy as np
from qtpy.QtCore import QEvent, QPointF, Qt
from qtpy.QtGui import QMouseEvent
from qtpy.QtWidgets import QApplication

from siqt_app.view.comparison import ComparisonView
from siqt_app.view.volumes.planes import VolumePlanes
from siqt_engine.io.nifti import read_volume
from siqt_engine.io.volume import Volume
from siqt_engine.simulation.sample import sample_path, template_scan


def painted(view: ComparisonView, action: Callable[[int], object], runs: int) -> np.ndarray:
    """Milliseconds (runs, 2) of an action and the painting that follows: by the clock, CPU."""
    out = []
    for n in range(runs + 5):
        began, worked = time.perf_counter(), time.thread_time()
        action(n)
        QApplication.processEvents()
        out.append((time.perf_counter() - began, time.thread_time() - worked))
    return 1000 * np.array(out[5:])


def told(name: str, times: np.ndarray) -> None:
    half, most = np.percentile(times[:, 0], (50, 95))
    print(f"{name:44s} {half:6.1f} {most:6.1f} {times[:, 0].max():6.1f} ", end="")
    print("{:6.1f} {:6.1f}".format(*np.percentile(times[:, 1], (50, 95))))


def hover(view: ComparisonView, n: int) -> None:
    pane = view.views[0]
    where = QPointF(100 + n % 200, 200 + n % 150)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        where,
        pane.mapToGlobal(where),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(pane.viewport(), event)


def measure(view: ComparisonView, volumes: list[Volume], runs: int) -> None:
    print(f"{'ms, painted':44s} {'p50':>6s} {'p95':>6s} {'max':>6s} {'CPU50':>7s} {'CPU95':>6s}")
    for layout in ("side-by-side", "three-plane", "swipe"):
        view.set_layout(layout, (0, 2) if layout == "swipe" else (2,))
        for plane in ("axial", "coronal", "sagittal"):
            if layout == "three-plane" and plane != "axial":
                continue
            view.set_plane(plane)
            view.set_point(10, -20, 10)
            step = painted(view, lambda n: view.step(1 if n // 30 % 2 else -1), runs)
            told(f"slice step, {layout}, {plane}", step)
    view.set_layout("side-by-side")
    view.set_plane("axial")
    view.set_point(10, -20, 10)
    told("refresh of one view (live preview)", painted(view, lambda n: view.refresh(1), runs))
    low, high = view.window_limits
    told("window", painted(view, lambda n: view.set_window(low, high + n % 50), runs))
    told("crosshair", painted(view, lambda n: view.set_point(n % 40, -20, 10), runs))
    told("mouse over a view", painted(view, lambda n: hover(view, n), runs))
    told("zoom", painted(view, lambda n: view.zoom_by(1.05 if n // 20 % 2 else 1 / 1.05), runs))
    view.reset_zoom()
    view.zoom_by(3)
    told("pan at zoom 3", painted(view, lambda n: view.mouse._pan(0, 3 if n % 2 else -3, 2), runs))
    told("slice step at zoom 3", painted(view, lambda n: view.step(1 if n % 2 else -1), runs))
    view.reset_zoom()
    difference = VolumePlanes(volumes[2].with_data(volumes[2].data - 800))
    view.set_overlay(2, difference, kind="difference", label="difference")
    told("slice step with an overlay", painted(view, lambda n: view.step(1 if n % 2 else -1), runs))
    view.set_overlay(2, None)
    view.set_drawing("linear")
    told("slice step, smooth", painted(view, lambda n: view.step(1 if n % 2 else -1), runs))
    told("picture", painted(view, lambda n: view.picture(), min(runs, 20)))


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--size", type=int, nargs=2, default=(1920, 1200))


def run(args: argparse.Namespace) -> None:
    QApplication.instance() or QApplication(sys.argv[:1])
    low, (truth, _) = read_volume(sample_path()), template_scan()
    volumes = [low, low, truth]
    view = ComparisonView()
    view.resize(*args.size)
    view.show()
    for slot, title in enumerate(("Low-field", "Simulated", "Enhanced")):
        began = time.perf_counter()
        view.set_source(slot, VolumePlanes(volumes[slot]), title=title)
        print(f"set_source({slot}): {1000 * (time.perf_counter() - began):.1f} ms")
    QApplication.processEvents()
    print(f"view {view.width()} x {view.height()}, {QApplication.platformName()}")
    measure(view, volumes, args.runs)
    view.close()
