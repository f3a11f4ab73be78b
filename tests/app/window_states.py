"""Every state of the window that has words of its own, one after the other, made in a moment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import dicom_series as made
import numpy as np
from events import run_until, settle
from phantoms import brain_phantom
from qtpy.QtWidgets import QApplication, QToolButton, QWidget
from scans import quick_outcome, small_scan
from tiny_training import write_person

from siqt_app.help.window import HelpWindow
from siqt_app.jobs.worker import Failure
from siqt_app.measure.measurement import BRUSH, DISTANCE, RECTANGLE, begun
from siqt_app.saving.questions import ClosingQuestion, Unfinished
from siqt_app.train.held_out_gain import HeldOutGain
from siqt_app.view.overlay_editor import OverlayEditor
from siqt_app.view.window_editor import WindowEditor
from siqt_app.widgets.more_button import MoreButton
from siqt_app.widgets.notification import DetailsDialog
from siqt_app.window.export.dicom_dialog import DicomDialog
from siqt_app.window.export.picture_size import PictureSize
from siqt_app.window.main_window import MainWindow
from siqt_app.window.series_table import SeriesTable
from siqt_engine.io import DicomListing, SeriesChoice, list_series
from siqt_engine.io.nifti import write_volume

FAILURE = Failure("sub-1_T1w.nii.gz: the file is empty (0 bytes); copy or export it again", "…")
NAMES = ("sub-1_acq-ax_T1w", "sub-1_acq-cor_T1w", "sub-2_T2w")


@dataclass(frozen=True)
class Files:
    """What the states are made from: scans, a disc with three series, people to train on."""

    scans: Path
    disc: Path
    people: Path
    listing: DicomListing


def make_files(folder: Path) -> Files:
    """Write them, small."""
    scans, disc, people = (folder / name for name in ("scans", "disc", "people"))
    for place in (scans, people):
        place.mkdir(parents=True)
    scan = small_scan()
    for number, name in enumerate(NAMES, start=1):
        write_volume(scan.with_data(scan.data * number), scans / f"{name}.nii")
    (scans / "bad.nii").write_text("no scan")
    volume, _ = brain_phantom((30, 32, 9))
    data = np.clip(volume.data[::-1, ::-1], 0, None).astype(np.uint16)
    made.write_localizer(disc / "a")
    for number in (3, 5):
        made.write_series(
            disc / str(number), data, series=number, description=f"t1_tse_tra_{number}",
            pixel=(5.0, 5.0), spacing=10.0,
        )  # fmt: skip
    for number in range(3):
        write_person(people, f"s{number}_T1w.nii.gz", seed=number)
    whole = (people / "s0_T1w.nii.gz").read_bytes()
    (people / "s3_T1w.nii.gz").write_bytes(whole[: len(whole) // 2])
    return Files(scans, disc, people, list_series(disc))


def states(window: MainWindow, files: Files) -> Iterator[tuple[str, QWidget]]:
    """Name of a state, and the widget that shows it: the window or a dialog of it."""
    for name, widget in _every_state(window, files):
        run_until(lambda: not window.session.board.running("plan"))  # it changes what is shown
        yield name, widget


def _every_state(window: MainWindow, files: Files) -> Iterator[tuple[str, QWidget]]:
    yield "welcome", window
    yield from _tour(window)
    yield from _enhancing(window, files)
    yield from _overlays(window)
    yield from _measuring(window)
    yield from _combining(window)
    yield from _simulating(window)
    yield from _training(window, files)
    yield from _dialogs(window, files)


def _tour(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    window.help.start_tour()
    tour = window.help.tour
    while tour is not None:
        yield f"tour {tour.number + 1}", tour
        tour.next.click()
        tour = window.help.tour


def _enhancing(window: MainWindow, files: Files) -> Iterator[tuple[str, QWidget]]:
    window.open_all(sorted(files.scans.iterdir()))
    run_until(lambda: not window.session.board.running("open"))
    yield "opened", window
    window.notification.dismiss()
    for more in window.enhance_panel.findChildren(MoreButton):
        more.click()
    yield "more", window
    window.enhance_panel.set_busy(True)
    window.enhance_panel.progress.begin("Enhancing sub-1: 40 %, about 20 s left")
    yield "busy", window
    window.enhance_panel.set_busy(False)
    window.enhance_panel.progress.end()
    for more in window.enhance_panel.findChildren(MoreButton):
        more.click()
    scan = window.session.scan
    window.session.results.add(quick_outcome(scan, 1))
    window.session.results.add(quick_outcome(scan, 2))
    yield "enhanced", window
    panel = window.enhance_panel
    for button in panel.findChildren(QToolButton):
        if button.isVisible() and button.objectName().endswith("_details"):
            button.click()
    yield "details", window
    window.notification.fail("Opening sub-1_T1w", FAILURE)
    yield "failure", window
    window.notification.dismiss()


def _overlays(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    for name in ("uncertainty", "three-plane", "swipe"):
        window.actions_[name].trigger()
        yield name, window
    window.actions_["no_overlay"].trigger()
    window.actions_["side-by-side"].trigger()


def _measuring(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    window.tabs.setCurrentWidget(window.measure_panel)
    yield "measure, nothing", window
    view, measurements = window.view, window.measure.measurements
    for kind in (DISTANCE, RECTANGLE, BRUSH):
        screen = view.screens[0]
        start, end = (screen.to_world(*at, view.point) for at in ((90, 120), (130, 160)))
        number = measurements.free_number(kind)
        drawn = begun(number, kind, screen.plane, screen.rotation, start, 5.0)
        measurements.add(drawn.extended(end))
        yield f"measure, {kind}", window


def _combining(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    window.tabs.setCurrentWidget(window.combine_panel)
    window.combine_panel.stacks.selectAll()
    for more in window.combine_panel.findChildren(MoreButton):
        more.click()
    yield "combine", window


def _simulating(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    window.tabs.setCurrentWidget(window.simulation_panel)
    yield "simulate, a thick-slice scan", window
    panel = window.simulation_panel
    scan, tissues = brain_phantom((36, 40, 44), affine=np.diag([0.8, 0.8, 0.8, 1]))
    heard: list[object] = []
    panel.simulated.connect(heard.append)
    panel.set_scan(scan, "phantom", Path("sub-1_T1w.nii.gz"))
    yield "simulate, no tissues", window
    panel.set_tissues(tissues)
    run_until(lambda: heard)
    yield "simulate", window


def _training(window: MainWindow, files: Files) -> Iterator[tuple[str, QWidget]]:
    window.actions_["train"].trigger()
    yield "train, nothing", window
    panel = window.training_panel
    for row, folder in ((panel.setup.scans, files.people), (panel.setup.folder, files.disc / "r")):
        row.line.setText(str(folder))
        row.line.editingFinished.emit()
        run_until(lambda: not panel.session.running("scans") and not panel.session.running("run"))
    yield "train", window
    for more in panel.findChildren(MoreButton):
        more.click()
    panel.gain.setText(HeldOutGain(200, -0.07).sentence)
    for widget in (panel.gain, panel.use, panel.stop, panel.resume):
        widget.show()
    yield "train, all buttons", window
    window.actions_["train"].trigger()


def _dialogs(window: MainWindow, files: Files) -> Iterator[tuple[str, QWidget]]:
    dialogs = {
        "quit": lambda: ClosingQuestion(
            Unfinished(("Enhancing sub-1_T1w",), ("sub-1_T1w · any-spacing",)), window
        ),
        "quit, running": lambda: ClosingQuestion(Unfinished(("Enhancing sub-1_T1w",)), window),
        "save as DICOM": lambda: DicomDialog(window),
        "series": lambda: SeriesTable(SeriesChoice(files.disc, files.listing, {}), window),
        "picture size": lambda: PictureSize(window.view, window),
        "what happened": lambda: DetailsDialog(FAILURE, window),
        "help": lambda: HelpWindow(window),
    }
    for name, make in dialogs.items():
        dialog = make()
        dialog.show()
        settle()
        yield name, dialog
        dialog.close()
    for name in ("keys", "about"):
        window.run(name)
        box = QApplication.activeModalWidget() or window.findChild(QWidget, "text_box")
        yield name, box
        box.close()
        settle()
    window.actions_["uncertainty"].trigger()
    for name, editor in (
        ("window editor", WindowEditor(window.view, 0)),
        ("overlay editor", OverlayEditor(window.view)),
    ):
        editor.open_at(window.view.corner_of(0))
        yield name, editor
        editor.close()
