"""What is exported is what is on the screen: sides, slices, grey window, at any size."""

from __future__ import annotations

import numpy as np
import pytest
from events import PATIENCE_MS, run_until
from PIL import Image
from qtpy.QtGui import QImage
from qtpy.QtWidgets import QApplication, QFileDialog

from siqt_app.scan_display import SCAN
from siqt_app.view.frame import stepped
from siqt_app.window.export.picture_size import PictureSize

pytestmark = pytest.mark.usefixtures("quick")


def grey(image: QImage) -> np.ndarray:
    small = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(small.constBits(), np.uint8).reshape(small.height(), -1)
    return rows[:, : small.width()].astype(float)


@pytest.fixture
def enhanced(qtbot, window, scan_path):
    with qtbot.waitSignal(window.session.scan_changed, timeout=PATIENCE_MS):
        window.open(scan_path)
    with qtbot.waitSignal(window.session.outcome_added, timeout=PATIENCE_MS):
        window.run("enhance")
    run_until(lambda: not window.session.enhancing)
    return window


def exported(qtbot, window, command, path, monkeypatch, width=None):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(window.session.saved, timeout=PATIENCE_MS):
        window.actions_[command].trigger()
        if width:
            (dialog,) = window.findChildren(PictureSize)
            dialog.width_box.setValue(width)
            dialog._on_accepted()
    return Image.open(path)


def middle_of(view, image: np.ndarray, number: int, ratio: float) -> np.ndarray:
    """The part of a picture in which a pane shows the brain."""
    pane, room = view.views[number], view.views[number].image_room()
    left, top = pane.x() + room.x() + 20, pane.y() + room.y() + 40
    sides = (top, top + room.height() - 90, left, left + room.width() - 40)
    span = [round(side) * round(ratio) for side in sides]
    return image[span[0] : span[1], span[2] : span[3]]


def test_a_picture_of_any_size_shows_what_the_window_shows(qtbot, enhanced, tmp_path, monkeypatch):
    view = enhanced.view
    view.set_plane("sagittal")
    view.set_drawing("nearest")
    view.set_slot_window(SCAN, 300, 1200)
    view.step(7)
    QApplication.processEvents()
    seen = grey(view.grab().toImage())
    for width, command in ((None, "export"), (2 * view.width(), "export_size")):
        path = tmp_path / f"{width}.png"
        with exported(qtbot, enhanced, command, path, monkeypatch, width) as picture:
            ratio = picture.width / view.width()
            whole = np.asarray(picture.convert("L"), float)
        assert ratio == (2 if width else 1)
        for number in range(len(view.panes)):
            wanted = middle_of(view, seen, number, 1)
            found = middle_of(view, whole, number, ratio)[:: round(ratio), :: round(ratio)]
            assert np.corrcoef(wanted.ravel(), found.ravel())[0, 1] > (0.999, 0.97)[bool(width)]
            assert np.corrcoef(wanted.ravel(), found[:, ::-1].ravel())[0, 1] < 0.95
            assert abs(wanted - found).mean() < (0.5, 6)[bool(width)]


def test_another_slice_and_another_grey_window_make_another_picture(enhanced):
    view = enhanced.view
    first = grey(view.picture())
    view.step(1)
    second = grey(view.picture())
    view.step(-1)
    view.set_slot_window(SCAN, 0, 5000)
    third = grey(view.picture())
    part = [middle_of(view, image, 0, 1).mean() for image in (first, third)]
    assert part[1] < 0.6 * part[0] and abs(first - second).max() > 20


def test_the_swipe_is_a_film_of_both_volumes(qtbot, enhanced, tmp_path, monkeypatch):
    before = enhanced.view.state
    path = tmp_path / "swipe"
    monkeypatch.setattr("siqt_app.window.export.exports._ask", lambda *a: path.with_suffix(".gif"))
    with qtbot.waitSignal(enhanced.session.saved, timeout=PATIENCE_MS):
        enhanced.actions_["export_swipe"].trigger()
    assert enhanced.view.state == before
    with Image.open(path.with_suffix(".gif")) as film:
        assert film.n_frames == 24 and film.width <= 900
        frames = []
        for n in (0, 12):
            film.seek(n)
            frames.append(np.asarray(film.convert("L"), float))
    assert abs(frames[0] - frames[1]).max() > 30  # one volume, then the other


def test_a_slab_shows_the_brightest_voxels(enhanced):
    view = enhanced.view
    volume = view.source(SCAN).volume
    view.set_plane("axial")
    enhanced.actions_["slab_20"].trigger()
    sheet = view.views[0].shown.layers[0][0]
    axis, index = view.visible_plane(SCAN)
    held = volume.data[:, :, max(index - 2, 0) : index + 3]  # slices of 4 mm: 20 mm hold five
    np.testing.assert_array_equal(sheet.voxels, held.max(axis=axis))
    assert "MIP 20 mm" in view.views[0].shown.marks.view
    assert view.visible_plane(SCAN) == (axis, index)
    source = view.source(SCAN)
    assert stepped(source.affine, source.shape, axis, view.point, 1) != view.point
    enhanced.actions_["slab_0"].trigger()
    np.testing.assert_array_equal(view.views[0].shown.layers[0][0].voxels, volume.data[:, :, index])
