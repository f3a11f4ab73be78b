"""A scanner's folder is dropped on the window; the patient's name appears nowhere."""

from __future__ import annotations

import dicom_series as made
import numpy as np
import pydicom
import pytest
from events import PATIENCE_MS
from phantoms import brain_phantom
from qtpy.QtCore import QMimeData, QPointF, Qt, QUrl
from qtpy.QtGui import QDropEvent
from qtpy.QtWidgets import QDialogButtonBox

from siqt_app.window.exports import write_dicom
from siqt_app.window.series_table import SeriesTable


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


def test_a_result_is_saved_as_dicom(tmp_path, disc):
    import types

    from siqt_engine.io import read_volume

    volume = read_volume(disc / "3")
    provenance = types.SimpleNamespace(model_name="any-spacing 1")
    outcome = types.SimpleNamespace(
        result=types.SimpleNamespace(volume=volume, provenance=provenance)
    )
    write_dicom(outcome, tmp_path / "series")
    ds = pydicom.dcmread(next((tmp_path / "series").iterdir()))
    assert ds.SeriesNumber == 903 and "any-spacing 1" in ds.DerivationDescription
