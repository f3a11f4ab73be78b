"""Results to files and to the clipboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qtpy.QtGui import QGuiApplication
from qtpy.QtWidgets import QFileDialog, QWidget

from siqt_app.outcome import Outcome
from siqt_app.saving.by_itself import source_of, write_outcome
from siqt_app.session.session import Session
from siqt_app.view.comparison import ComparisonView
from siqt_app.window.export.dicom_dialog import DicomDialog
from siqt_app.window.export.film import swipe_frames, write_film
from siqt_app.window.export.picture import marked_picture, write_picture
from siqt_engine.core import is_bundled
from siqt_engine.enhancement import DicomOptions, OpenedScan, write_dicom
from siqt_engine.io import derived_name

if TYPE_CHECKING:
    from siqt_engine.simulation import Simulation

NIFTI = "NIfTI (*.nii.gz *.nii)"


def _ask(
    parent: QWidget, title: str, suggestion: Path, kinds: str, suffixes: tuple[str, ...]
) -> Path | None:
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), kinds)
    if not chosen:
        return None
    return Path(chosen if chosen.lower().endswith(suffixes) else chosen + suffixes[0])


def _beside(scan: OpenedScan, name: str) -> Path:
    """A name in the folder of the scan's file, or at home where that is the program's own."""
    path = scan.path
    if path is None or is_bundled(path):
        return Path.home() / name
    return path.parent / name


def save_outcome(parent: QWidget, session: Session, outcome: Outcome) -> None:
    """Ask for a name and write the enhanced scan with its JSON sidecar."""
    suggestion = _beside(outcome.source, outcome.file_name)
    path = _ask(parent, "Save the enhanced scan", suggestion, NIFTI, (".nii.gz", ".nii"))
    if path is not None:
        session.write(path.name, path, lambda: write_outcome(outcome, path), outcome)


def is_dicom(outcome: Outcome) -> bool:
    """Whether a result can be saved as DICOM: its scan was, and the files are known."""
    origin = outcome.result.volume.source.origin
    return origin is not None and origin.series is not None


def save_dicom(parent: QWidget, session: Session, outcome: Outcome) -> None:
    """Ask what to write and where; write the enhanced scan as DICOM into a new folder there."""

    def write(options: DicomOptions) -> None:
        chosen = QFileDialog.getExistingDirectory(parent, "Save as DICOM in a new folder inside")
        if chosen:
            path = free_folder(Path(chosen) / f"{outcome.source.name}_enhanced_DICOM")
            session.write(
                path.name, path, lambda: write_dicom(outcome.result, path, options), outcome
            )

    dialog = DicomDialog(parent)
    dialog.chosen.connect(write)
    dialog.open()


def free_folder(path: Path) -> Path:
    """A folder that does not exist yet: of that name, or with a number after it."""
    found, number = path, 1
    while found.exists():
        number += 1
        found = path.with_name(f"{path.name}_{number}")
    return found


def save_uncertainty(parent: QWidget, session: Session, outcome: Outcome) -> None:
    """Ask for a name and write the uncertainty with its JSON sidecar."""
    from siqt_engine.enhancement import path_beside

    enhanced = _beside(outcome.source, outcome.file_name)
    suggestion = path_beside(enhanced)
    path = _ask(parent, "Save the uncertainty", suggestion, NIFTI, (".nii.gz", ".nii"))
    if path is not None:
        session.write(path.name, path, lambda: write_uncertainty(outcome, path))


def write_uncertainty(outcome: Outcome, path: Path) -> None:
    """Write the uncertainty and its sidecar; the scan's own file is never replaced."""
    outcome.result.write_uncertainty(
        path, input_path=source_of(outcome, path), input_name=outcome.source.name
    )


def save_report(parent: QWidget, session: Session, outcome: Outcome) -> None:
    """Ask for a name and write the report of a result."""
    suggestion = _beside(outcome.source, f"{outcome.name}_report.html")
    path = _ask(parent, "Save a report", suggestion, "Page (*.html)", (".html",))
    if path is not None:
        session.write(path.name, path, lambda: write_report(outcome, path))


def show_report(session: Session, outcome: Outcome, folder: Path) -> None:
    """Write the report of an enhanced scan into a folder of the program, and open it."""
    path = folder / f"{outcome.name}_{outcome.number}_report.html"
    session.write(path.name, path, lambda: write_report(outcome, path), shown=True)


def write_report(outcome: Outcome, path: Path) -> None:
    """Write the report of an enhanced scan, or of scans that were combined, as one HTML file."""
    from siqt_engine.enhancement import assess_error, relative_uncertainty
    from siqt_engine.fusion import CombinationResult, agreement_with
    from siqt_engine.models import find_model, library
    from siqt_engine.quality import measure_result, volumes_of_result
    from siqt_engine.reporting import report_of_combination, report_of_result, write_page

    scan, result, changes = outcome.source.volume, outcome.result, outcome.changes
    card = find_model(result.provenance.model_name.rpartition(" ")[0]).card
    lights = (agreement_with(result, changes), assess_error(changes))
    if isinstance(result, CombinationResult) and outcome.parts:
        scans = [part.volume for part in outcome.parts]
        uncertainty = relative_uncertainty(scans[0], result)
        write_page(report_of_combination(scans, result, uncertainty, lights, card), path)
        return
    contrast = library.contrast_of_scan(scan, outcome.source.path)
    measures = measure_result(scan, result, changes, volumes_of_result(result, contrast))
    name = outcome.source.name
    write_page(report_of_result(name, scan, result, changes, measures, card, lights), path)


def save_simulated(
    parent: QWidget, session: Session, simulation: Simulation, scan: OpenedScan
) -> None:
    """Ask for a name and write a simulated scan with its JSON sidecar."""
    suggestion = _beside(scan, derived_name(scan.name, "simulated"))
    path = _ask(parent, "Save the simulated scan", suggestion, NIFTI, (".nii.gz", ".nii"))
    if path is not None:
        session.write(path.name, path, lambda: write_simulated(simulation, scan, path))


def write_simulated(simulation: Simulation, scan: OpenedScan, path: Path) -> None:
    """Write a simulated scan and its sidecar."""
    from siqt_engine.io import check_result_writable
    from siqt_engine.simulation import write_simulation

    there = scan.path if scan.path and scan.path.is_file() else None
    check_result_writable(path, inputs=(there,) if there else ())
    write_simulation(simulation, path, source=scan.volume, source_path=there)


def export_picture(
    parent: QWidget,
    session: Session,
    view: ComparisonView,
    scan: OpenedScan,
    width: int | None = None,
) -> None:
    """Ask for a name and write what the views show, ``width`` pixels wide or as on the screen."""
    suggestion = _beside(scan, f"{scan.name}_{view.plane}.png")
    path = _ask(parent, "Export a picture", suggestion, "Picture (*.png)", (".png",))
    if path is not None:
        image = marked_picture(view, width)
        session.write(path.name, path, lambda: write_picture(image, path))


def export_swipe(parent: QWidget, session: Session, view: ComparisonView, scan: OpenedScan) -> None:
    """Ask for a name and write a film of the swipe."""
    suggestion = _beside(scan, f"{scan.name}_{view.plane}_swipe.gif")
    path = _ask(parent, "Export the swipe", suggestion, "Film (*.gif)", (".gif",))
    if path is not None:
        frames = swipe_frames(view)
        session.write(path.name, path, lambda: write_film(frames, path))


def copy_picture(view: ComparisonView) -> None:
    """Put what the views show on the clipboard."""
    if clipboard := QGuiApplication.clipboard():
        clipboard.setImage(view.picture())
