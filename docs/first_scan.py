"""Drives the window as a radiographer would, with real clicks, and takes a picture of each step.

    python docs/first_scan.py FOLDER

A folder such as a scanner writes is made of the bundled sample (tests/fixtures/dicom_series.py).
The pictures stand in docs/user/first_scan.md. Where there is no display, a virtual one is started.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

SIZE = (1024, 600)
WIDTH = 900
"""Of the pictures, in pixels."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    sys.path += [str(Path(__file__).parents[1] / "tests" / "fixtures"), str(Path(__file__).parent)]
    with tempfile.TemporaryDirectory() as own:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = own
        if sys.platform == "linux" and not os.environ.get("DISPLAY"):
            from pyvirtualdisplay import Display

            with Display(visible=False, size=(1920, 1200)):
                return walk(folder, Path(own))
        return walk(folder, Path(own))


def walk(folder: Path, own: Path) -> int:
    """The steps of the page, in their order."""
    from qtpy.QtCore import Qt
    from qtpy.QtTest import QTest
    from qtpy.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QPushButton
    from screenshots import Photographer

    from siqt_app.window.series_table import SeriesTable
    from siqt_app.window.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    camera = Photographer(app, folder, SIZE, "")
    window, session = camera.window, camera.window.session
    clicks = 0

    def click(widget, done: Callable[[], bool]) -> None:  # type: ignore[no-untyped-def]
        nonlocal clicks
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        clicks += 1
        camera.wait(done)

    def picture(step: int, name: str) -> None:
        camera.wait(lambda: True)
        screen = app.primaryScreen().grabWindow(0, window.x(), window.y(), *SIZE)
        made = screen.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
        made.save(str(folder / f"first_scan_{step}_{name}.png"))

    disc = write_disc(own)
    picture(1, "drop")
    window.open(disc)  # what dropping the folder does
    clicks += 1
    camera.wait(lambda: window.findChild(SeriesTable, "series_table") is not None)
    picture(2, "series")
    table = window.findChild(SeriesTable, "series_table")
    box = QDialogButtonBox.StandardButton.Open
    click(table.buttons.button(box), lambda: session.scan is not None)
    picture(3, "enhance")
    click(window.enhance_panel.button, lambda: len(session.outcomes) == 1)
    camera.wait(lambda: not session.enhancing)
    for _ in range(12):  # until the line has swept once
        camera.wait(lambda: True)
    picture(4, "result")
    target = own / "enhanced.nii.gz"
    QFileDialog.getSaveFileName = lambda *_: (str(target), "")  # type: ignore[assignment]
    clicks += 1  # Save in the dialog of the system
    button = window.enhance_panel.results.findChild(QPushButton, "save_result")
    click(button, target.exists)
    clicks += 1
    window.close()
    print(f"{clicks} clicks")
    return 0 if clicks <= 6 and not window.isVisible() else 1


def write_disc(own: Path) -> Path:
    """A localizer and two series, as files of a disc."""
    import dicom_series as made
    import numpy as np

    from siqt_engine.io.nifti import read_volume
    from siqt_engine.simulation.sample import sample_path

    disc = own / "disc"
    scan = read_volume(sample_path())
    data = np.clip(scan.data[::-1, ::-1], 0, None).astype(np.uint16)
    made.write_localizer(disc / "a")
    for number, name in ((3, "t1_tse_tra"), (5, "t1_tse_tra_2")):
        made.write_series(
            disc / str(number), data, series=number, description=name,
            pixel=scan.spacing[:2], spacing=scan.spacing[2],
        )  # fmt: skip
    return disc


if __name__ == "__main__":
    sys.exit(main())
