"""How large the window shows a brain.

    python -m benchmarks.speed pictures [SCAN]

SCAN is opened in a window of 1280 x 720 and enhanced; by default the bundled sample. Printed are
the width of the brain in the slice of each view, in pixels of the screen, and the width of that
view: the scan alone in axial, then scan, simulated and enhanced side by side in coronal, then scan
and enhanced alone; and the smallest size of the window. Where there is no display, a virtual one is
started.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from siqt_app.view.marks.scene import Sheet
    from siqt_app.window.main_window import MainWindow

SIZE = (1280, 720)
BRIGHT = 0.25
"""Share of the window's upper end above which a voxel shows the head."""
SECONDS = 600.0


def brain_width(sheet: Sheet, scale: float) -> int:
    """Pixels that the bright voxels of a slice cover from side to side.

    Parameters
    ----------
    scale
        Pixels per mm.
    """
    bright = np.nonzero((sheet.voxels > BRIGHT * sheet.limits[1]).any(axis=1))[0]
    across = min(axis for axis in range(3) if axis != sheet.axis)
    size = float(np.linalg.norm(sheet.affine[:3, across]))
    return round((np.ptp(bright) + 1) * size * scale) if bright.size else 0


def widths(window: MainWindow) -> str:
    """Width of the brain, and of its view, in every view that is on the screen."""
    words = []
    for view in window.view.views[: len(window.view.panes)]:
        sheet, screen = view.shown.layers[0][0], view.shown.screen
        if sheet is not None and screen is not None:
            words.append(f"{brain_width(sheet, screen.scale)} of {view.width()}")
    return ", ".join(words)


def measure(scan: Path | None) -> None:
    """Open, enhance, and print."""
    from qtpy.QtWidgets import QApplication

    from siqt_app.window.main_window import MainWindow

    app = QApplication([])

    def until(done: Callable[[], object]) -> None:
        end = time.monotonic() + SECONDS
        while not done():
            if time.monotonic() > end:
                raise TimeoutError(f"nothing happened for {SECONDS:.0f} s")
            app.processEvents()
            time.sleep(0.005)

    window = MainWindow()
    window.resize(*SIZE)
    window.view.sweep_ms = 0
    window.show()
    if scan is None:
        window.run("sample")
    else:
        window.open(scan)
    until(lambda: window.session.scan is not None)
    print(f"window of {window.width()} x {window.height()}")
    window.run("axial")
    app.processEvents()
    print(f"the scan alone, axial: {widths(window)} pixels")
    window.run("enhance")
    until(lambda: window.session.outcomes and not window.session.enhancing)
    window.run("coronal")
    for name, words in (
        ("side-by-side", "scan, simulated, enhanced, coronal"),
        ("before-after", "scan and enhanced alone, coronal"),
    ):
        window.run(name)
        app.processEvents()
        print(f"{words}: {widths(window)} pixels")
    least = window.minimumSizeHint()
    print(f"smallest window: {least.width()} x {least.height()}")
    window.saving.leave()


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("scan", nargs="?", type=Path)


def run(args: argparse.Namespace) -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = folder
        if sys.platform == "linux" and not os.environ.get("DISPLAY"):
            from pyvirtualdisplay.display import Display

            with Display(visible=False, size=(1920, 1200)):
                measure(args.scan)
        else:
            measure(args.scan)
