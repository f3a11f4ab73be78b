"""A scanner's folder is dropped on the window; the patient's name appears nowhere."""

from __future__ import annotations

import dicom_series as made
import numpy as np
import pydicom
import pytest
from dicom_back import check_same, read_back
from events import PATIENCE_MS
from phantoms import brain_phantom
from qtpy.QtCore import QMimeData, QPointF, Qt, QUrl
from qtpy.QtGui import QDropEvent
from qtpy.QtWidgets import QDialogButtonBox, QFileDialog, QPushButton
from scans import quick_outcome, small_scan

from siqt_app.window.export.dicom_dialog import DicomDialog
from siqt_app.window.series_table import SeriesTable
from siqt_engine.enhancement import DicomOptions, open_scan


@pytest.fixture(scope="module")
def disc(tmp_path_factory):
    folder = tmp_path_factory.mktemp("disc") / "Zanzibar"
    volume, _ = brain_phantom((30, 32, 9))
    data = np.clip(volume.data[::-1, ::-1], 0, None).astype(np.uint16)
    made.write_localizer(folder / "a")
    for number in (3, 5):
        made.write_series(
            folder / str(number), data, series=number, description=f"t{number} Zanzibar",
            pixel=(5.0, 5.0), spacing=10.0,
        )  # fmt: skip
    return folder


def drop(window, *paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, buttons, keys))


def shown(window):
    """Everything that the window says and keeps."""
    words = [window.windowTitle(), window.statusBar().currentMessage()]
    words += [window.enhance_panel.name.text(), window.enhance_panel.name.toolTip()]
    return " ".join([*words, *map(str, window.settings.recent)])


def test_one_of_several_series_is_chosen_in_a_table(qtbot, window, disc):
    with qtbot.waitSignal(window.session.several_found, timeout=PATIENCE_MS):
        drop(window, disc)
    table = window.findChild(SeriesTable, "series_table")
    rows = range(table.table.rowCount())
    texts = [[table.table.item(r, c).text() for c in range(7)] for r in rows]
    assert [t[1] for t in texts] == ["planes", "t3 ***", "t5 ***"]
    assert [t[6] for t in texts] == ["no: its slices have mixed orientations", "yes", "yes"]
    assert all(not table.table.item(r, 0).icon().isNull() for r in rows)
    assert table.table.currentRow() == 1  # the first that can be used
    table.table.selectRow(2)
    with qtbot.waitSignal(window.session.scan_changed, timeout=PATIENCE_MS):
        table.buttons.button(QDialogButtonBox.StandardButton.Open).click()
    assert window.session.scan.volume.source.origin.series.scanner_number == 5
    assert window.windowTitle().startswith("series005")
    assert "Zanzibar" not in shown(window)
    assert not window.actions_["save_dicom"].isEnabled()  # nothing is enhanced yet


def test_the_files_of_a_series_can_be_dropped(qtbot, window, disc, tmp_path):
    with qtbot.waitSignal(window.session.scan_changed, timeout=PATIENCE_MS):
        drop(window, *sorted((disc / "3").iterdir()))
    assert window.session.scan.volume.shape == (30, 32, 9)
    assert "Zanzibar" not in shown(window)


def test_a_result_is_saved_as_dicom(qtbot, window, disc, tmp_path, monkeypatch):
    scan = open_scan(disc / "3")
    outcome = quick_outcome(scan)
    window.session.set_scan(scan)
    window.session.outcomes.append(outcome)
    window.session.outcome_added.emit(outcome)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    window.run("save_dicom")
    dialog = window.findChild(DicomDialog, "dicom_dialog")
    dialog.form.set_value(DicomOptions(dicom_maps=True))
    with qtbot.waitSignal(window.session.saved, timeout=PATIENCE_MS) as saved:
        dialog.findChild(QPushButton, "dicom_folder").click()
    (folder,) = saved.args
    assert folder.name == "series003_T1w_enhanced_DICOM"
    names = sorted(path.name for path in folder.iterdir())
    assert names[-2:] == ["brain_mask.dcm", "uncertainty.dcm"]
    ds = pydicom.dcmread(folder / names[0])
    assert ds.SeriesNumber == 903 and "quick 1" in ds.DerivationDescription
    check_same(read_back(folder), outcome.result.volume)  # dcm2niix reads it
    window.run("save_dicom")  # again, into the same place
    dialog = window.findChild(DicomDialog, "dicom_dialog")
    with qtbot.waitSignal(window.session.saved, timeout=PATIENCE_MS) as saved:
        dialog.findChild(QPushButton, "dicom_folder").click()
    assert saved.args[0].name == "series003_T1w_enhanced_DICOM_2"


def test_the_patient_is_shown_where_somebody_asks_for_it(qtbot, window, disc):
    window.actions_["keep_identity"].trigger()
    with qtbot.waitSignal(window.session.several_found, timeout=PATIENCE_MS):
        drop(window, disc)
    table = window.findChild(SeriesTable, "series_table")
    assert table.table.item(1, 1).text() == "t3 Zanzibar"
    with qtbot.waitSignal(window.session.scan_changed, timeout=PATIENCE_MS):
        table.buttons.button(QDialogButtonBox.StandardButton.Open).click()
    assert window.windowTitle().startswith("PID777123456_series003")
    outcome = quick_outcome(window.session.scan)
    assert outcome.title.startswith("PID777123456_series003")
    window.actions_["keep_identity"].trigger()
    with qtbot.waitSignal(window.session.scan_changed, timeout=PATIENCE_MS):
        window.session.open(disc / "3")
    assert window.windowTitle().startswith("series003")


def test_a_disc_is_dropped_enhanced_saved_and_left_in_six_clicks(
    qtbot, window, tmp_path, monkeypatch
):
    """Every click of docs/user/first_scan.md: nothing else is asked, nothing is lost."""
    part = small_scan().data
    folder = tmp_path / "disc"
    made.write_localizer(folder / "a")
    for number in (3, 5):
        made.write_series(
            folder / str(number), np.clip(part, 0, None).astype(np.uint16), series=number,
            description=f"t{number}", pixel=(1.0, 1.0), spacing=4.0,
        )  # fmt: skip
    clicks = []

    def click(widget):
        assert widget.isEnabled() and widget.isVisible()
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        clicks.append(widget)

    session = window.session
    with qtbot.waitSignal(session.several_found, timeout=PATIENCE_MS):
        drop(window, folder)
        clicks.append("drop")
    table = window.findChild(SeriesTable, "series_table")
    with qtbot.waitSignal(session.scan_changed, timeout=PATIENCE_MS):
        click(table.buttons.button(QDialogButtonBox.StandardButton.Open))
    with qtbot.waitSignal(session.outcome_added, timeout=PATIENCE_MS):
        click(window.enhance_panel.button)
    assert window.view.state.plane == "coronal"  # the gain is seen at once
    target = tmp_path / "saved.nii.gz"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    clicks.append("Save in the dialog")
    with qtbot.waitSignal(session.saved, timeout=PATIENCE_MS):
        click(window.enhance_panel.results.findChild(QPushButton, "save_result"))
    assert target.is_file() and target.with_name("saved.json").is_file()
    clicks.append("close")
    window.close()  # no question: all is saved
    assert not window.isVisible()
    assert len(clicks) == 6
