"""What is drawn: the picture of a plane, words that are kept as pictures, each view once."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from qtpy.QtCore import QPoint, QPointF, QRectF, Qt
from qtpy.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QWheelEvent
from qtpy.QtWidgets import QApplication

from siqt_app.view.comparison import ComparisonView
from siqt_app.view.marks.colour_bar import DIFFERENCE, colours
from siqt_app.view.marks.orientation_letters import position_text, shorter_positions
from siqt_app.view.marks.scene import Marks, Sheet
from siqt_app.view.marks.slice_marks import MarksPainter
from siqt_app.view.marks.written import MARGIN, Written, written
from siqt_app.view.sheet_image import picture
from siqt_app.view.slice_view import SliceView
from siqt_app.view.volumes.planes import VolumePlanes
from siqt_engine.io.volume import Volume


def sheet(voxels: np.ndarray, kind: str = "") -> Sheet:
    return Sheet(voxels, np.eye(4), 1, 2, 0, (-1.0, 1.0), kind)


def pixels(image: QImage) -> np.ndarray:
    """Red, green, blue, opacity (n, m, 4), across and up."""
    shown = image.convertToFormat(QImage.Format.Format_RGBA8888)
    flat = np.frombuffer(shown.constBits(), np.uint8).copy()
    return flat.reshape(shown.height(), shown.width(), 4).swapaxes(0, 1)


VOXELS = np.array([[-2, -1, 0], [1, 3, np.nan]], np.float32)


def test_a_plane_is_black_to_white_between_its_limits(qapp):
    shown = pixels(picture(VOXELS, sheet(VOXELS)))
    assert shown[..., 0].tolist() == [[0, 0, 127], [255, 255, 0]]
    np.testing.assert_array_equal(shown[..., 0], shown[..., 2])
    assert (shown[..., 3] == 255).all()


def test_an_overlay_has_its_colours_and_is_clear_where_nothing_is_known(qapp):
    shown = pixels(picture(VOXELS, sheet(VOXELS, DIFFERENCE)))
    table = colours(DIFFERENCE)
    assert shown[0, 0].tolist() == table[0].tolist() and shown[1, 1].tolist() == table[255].tolist()
    assert shown[1, 2, 3] == 0


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_words_look_as_if_they_were_written(qapp, ratio):
    font, colour = QFont(), QColor(235, 235, 235)
    words = written("Axial 12/40", font, colour, ratio)
    assert words is written("Axial 12/40", QFont(font), QColor(colour), ratio)
    assert words is not written("Axial 12/40", font, QColor(255, 0, 0), ratio)
    assert words.width == QFontMetricsF(font).horizontalAdvance("Axial 12/40")
    drawn = []
    for kept in (False, True):
        ground = QImage(round(120 * ratio), round(40 * ratio), QImage.Format.Format_RGB32)
        ground.setDevicePixelRatio(ratio)
        ground.fill(QColor(0, 0, 0))
        painter = QPainter(ground)
        painter.setFont(font)
        painter.setPen(colour)
        if kept:
            words.paint(painter, 10.0, 30.0)
        else:
            painter.drawText(QPointF(10, 30), "Axial 12/40")
        painter.end()
        drawn.append(pixels(ground)[..., 1].astype(float))
    assert drawn[0].max() > 200
    assert np.abs(drawn[0] - drawn[1]).mean() < 1  # on black, the dark edge is not seen
    assert words.rise > MARGIN


@pytest.mark.parametrize("width", [200, 240, 300, 420, 900])
@pytest.mark.parametrize("titles", [("Scan", "Enhanced"), ("Scan", "Enhanced, any-spacing, 4 s")])
def test_two_titles_and_the_plane_never_overlap(qapp, monkeypatch, width, titles):
    places: dict[float, list[tuple[float, float, str]]] = {}
    monkeypatch.setattr(
        Written, "paint",
        lambda words, painter, left, baseline: places.setdefault(baseline, []).append(
            (left, left + words.width, words.text)
        ),
    )  # fmt: skip
    ground = QImage(width, 300, QImage.Format.Format_RGB32)
    painter = QPainter(ground)
    marks = Marks(
        title=titles[0], grid="0.9 × 0.9 × 5 mm", right_title=titles[1],
        right_grid="0.9 × 0.9 × 0.9 mm", view="Coronal 94/193", convention="Radiological",
    )  # fmt: skip
    MarksPainter(painter, QRectF(0, 0, width, 300), QFont(), 18).paint(marks)
    painter.end()
    rows = sorted(places.items())[:2]
    for _, row in rows:
        row.sort()
        assert row[0][0] >= 0 and row[-1][1] <= width
        for one, other in itertools.pairwise(row):
            assert one[1] + 4 <= other[0], row
        assert all(words and words != "…" for *_, words in row)
    words = {text for _, row in rows for *_, text in row}
    assert width < 300 or "0.9 × 0.9 × 5 mm" in words
    assert width < 900 or "Coronal 94/193" in words


def test_a_position_loses_its_decimals_before_its_numbers(qapp, monkeypatch):
    seen: list[str] = []
    monkeypatch.setattr(Written, "paint", lambda words, *_: seen.append(words.text))
    position, window = position_text((-12.34, 17.06, 4.0)), "W 1618  L 808.8"
    font = QFont()
    beside = QFontMetricsF(font).horizontalAdvance(window) + 24
    shown = []
    for form in (position, *shorter_positions(position)):
        width = round(QFontMetricsF(font).horizontalAdvance(form) + beside) + 3
        ground = QImage(width, 300, QImage.Format.Format_RGB32)
        painter = QPainter(ground)
        seen.clear()
        MarksPainter(painter, QRectF(0, 0, width, 300), font).paint(
            Marks(readout=("1086", position), window=window)
        )
        painter.end()
        shown.append(next(text for text in seen if text.startswith("L ")))
    assert shown == [position, "L 12.3 A 17.1 S 4.0", "L 12 A 17 S 4"]


@pytest.fixture
def painted(qtbot, monkeypatch):
    """A view of two scans, and the names of the panes that were painted."""
    names: list[str] = []
    usual = SliceView.paintEvent

    def paint(self, event):
        names.append(self.objectName())
        usual(self, event)

    monkeypatch.setattr(SliceView, "paintEvent", paint)
    view = ComparisonView()
    qtbot.addWidget(view)
    view.resize(900, 500)
    with qtbot.waitExposed(view):
        view.show()
    data = np.random.default_rng(1).random((20, 22, 24)).astype(np.float32)
    for slot in (0, 2):
        view.set_source(slot, VolumePlanes(Volume(data, np.eye(4))), title=f"scan {slot}")
    QApplication.processEvents()
    names.clear()
    return view, names


def turn(view: SliceView) -> None:
    where = QPointF(view.rect().center())
    event = QWheelEvent(
        where, view.mapToGlobal(where), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)
    QApplication.processEvents()


def test_a_step_of_the_wheel_paints_each_view_once_and_builds_the_scene_once(painted, monkeypatch):
    view, names = painted
    applied = []
    usual = view.apply
    monkeypatch.setattr(view, "apply", lambda **how: (applied.append(how), usual(**how)))
    before = view.point
    turn(view.views[0])
    assert view.point != before
    assert sorted(names) == ["view_0", "view_1"]
    assert len(applied) == 1


def test_a_view_that_does_not_change_is_not_painted(painted):
    view, names = painted
    view.set_linked(window=False)
    QApplication.processEvents()
    names.clear()
    view.set_slot_window(2, 0.1, 0.8)
    QApplication.processEvents()
    assert names == ["view_1"]
