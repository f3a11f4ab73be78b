"""Measure: what is drawn in one view is measured in all, at one place in the scanner."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from events import PATIENCE_MS, Milestone, run_until, settle, work_until_cancelled
from qtpy.QtCore import QPoint, Qt
from qtpy.QtWidgets import QFileDialog

from siqt_app.measure.figures import MeasuredView, figures_in, profile_in
from siqt_app.measure.link import MeasureLink
from siqt_app.measure.measurement import BRUSH, DISTANCE, RECTANGLE, begun
from siqt_app.measure.panel import MeasurePanel
from siqt_app.view.comparison import ComparisonView
from siqt_app.view.frame import rotation_of
from siqt_app.view.volumes.planes import VolumePlanes
from siqt_engine.io import TissueMaps, Volume, VolumeError

LEFT = Qt.MouseButton.LeftButton
TILTED = np.array([[0.96, -0.28, 0, 5], [0.28, 0.96, 0, -7], [0, 0, 1, 3], [0, 0, 0, 1]])


def ramp(shape, spacing, affine=None) -> Volume:
    """Intensity 2 x + 3 y + 5 z + 500 of the scanner, whatever the grid."""
    placed = np.diag([*spacing, 1.0]) if affine is None else affine @ np.diag([*spacing, 1.0])
    index = np.stack(np.meshgrid(*(np.arange(n) for n in shape), indexing="ij"), -1)
    world = index @ placed[:3, :3].T + placed[:3, 3]
    return Volume((world @ [2.0, 3.0, 5.0] + 500).astype(np.float32), placed)


@pytest.fixture
def joined(qtbot):
    """A view of a thick-slice volume and of a thin-slice one, both tilted, and their panel."""
    view, panel, written = ComparisonView(), MeasurePanel(), []
    link = MeasureLink(panel, view, lambda what, path, write: written.append((path, write())))
    for widget in (view, panel):
        qtbot.addWidget(widget)
    view.resize(900, 500)
    view.show()
    panel.show()
    qtbot.waitExposed(view)
    view.set_source(0, VolumePlanes(ramp((40, 40, 8), (1, 1, 4), TILTED)), title="Scan")
    view.set_source(2, VolumePlanes(ramp((40, 40, 32), (1, 1, 1), TILTED)), title="Enhanced")
    link.set_scan(view)
    settle()
    return view, panel, link


def drag(qtbot, pane, start: tuple[int, int], end: tuple[int, int]) -> None:
    port = pane.viewport()
    qtbot.mousePress(port, LEFT, pos=QPoint(*start))
    for share in (0.5, 1.0):
        where = [round(a + share * (b - a)) for a, b in zip(start, end, strict=True)]
        qtbot.mouseMove(port, QPoint(*where))
    qtbot.mouseRelease(port, LEFT, pos=QPoint(*end))
    settle()


def test_a_distance_is_in_millimetres_of_the_scanner_in_a_tilted_view(qtbot, joined):
    view, panel, link = joined
    link.take(DISTANCE)
    screen = view.screens[0]
    drag(qtbot, view.views[0], (120, 200), (180, 280))
    (line,) = link.measurements.shown
    start, end = (screen.to_world(*at, view.point) for at in ((120, 200), (180, 280)))
    assert (
        line.length_mm
        == pytest.approx(100 / screen.scale)
        == pytest.approx(np.linalg.norm(np.subtract(start, end)))
    )
    assert set(panel.curve.curves) == {"Scan", "Enhanced"}
    along = 2 * start[0] + 3 * start[1] + 5 * start[2] + 500
    assert panel.curve.curves["Scan"][0] == pytest.approx(along, abs=0.01)
    labels = [shape.label for pane in view.views[:2] for shape in pane.shown.marks.shapes]
    assert labels == [f"D1 {line.length_mm:.1f} mm"] * 2  # drawn in both views


def test_a_rectangle_is_measured_in_all_views(qtbot, joined):
    view, panel, link = joined
    link.take(RECTANGLE)
    drag(qtbot, view.views[1], (150, 180), (250, 300))
    (region,) = link.measurements.shown
    middle = np.asarray(region.middle)
    wanted = middle @ [2.0, 3.0, 5.0] + 500
    found = [figures_in(held, region) for held in link.views]
    assert len(found) == 2
    for figures in found:
        assert figures.statistics.mean == pytest.approx(wanted, abs=2.6)
        assert figures.statistics.voxels > 50
    item = panel.table.topLevelItem(0)
    rows = [[item.child(n).text(c) for c in range(3)] for n in range(item.childCount())]
    assert [row[0] for row in rows] == ["Scan", "Enhanced"]
    assert float(rows[0][1]) == pytest.approx(found[0].statistics.mean, rel=1e-3)
    assert sum(panel.curve.curves["Enhanced"]) == pytest.approx(100)


def test_shapes_stay_in_their_slice(qtbot, joined):
    view, _, link = joined
    link.take(BRUSH)
    drag(qtbot, view.views[0], (150, 200), (170, 220))
    assert view.views[0].shown.marks.shapes
    before = figures_in(link.views[0], link.measurements.shown[0]).statistics
    view.step(2)
    assert not view.views[0].shown.marks.shapes
    assert figures_in(link.views[0], link.measurements.shown[0]).statistics == before
    view.set_plane("coronal")
    assert not view.views[0].shown.marks.shapes


def test_figures_follow_another_volume_in_a_view(qtbot, joined):
    view, panel, link = joined
    link.take(RECTANGLE)
    drag(qtbot, view.views[0], (150, 180), (250, 300))
    old = view.source(2).volume
    view.set_source(2, VolumePlanes(old.with_data(old.data * 2)), title="Enhanced")
    run_until(lambda: not link._due.isActive())
    texts = [panel.table.topLevelItem(0).child(n).text(1) for n in range(2)]
    assert float(texts[1]) == pytest.approx(2 * float(texts[0]), rel=0.02)


def test_noise_from_air_and_contrast_to_a_region(qtbot):
    rng = np.random.default_rng(1)
    data = np.hypot(rng.normal(0, 5, (60, 60, 4)), rng.normal(0, 5, (60, 60, 4)))
    data[:30] = 200 + rng.normal(0, 5, (30, 60, 4))
    data[:30, 30:] = 100 + rng.normal(0, 5, (30, 30, 4))
    held = MeasuredView(0, "Scan", "x", VolumePlanes(Volume(data.astype("f4"), np.eye(4))))

    def rectangle(number, x, y):
        first = begun(number, RECTANGLE, "axial", rotation_of(np.eye(4)), (x, y, 1.0), 0)
        return first.extended((x + 24.0, y + 24.0, 1.0))

    bright, dark, air = rectangle(1, 2.0, 2.0), rectangle(2, 2.0, 33.0), rectangle(3, 33.0, 20.0)
    figures = figures_in(held, bright, air, dark)
    assert figures.snr == pytest.approx(40, rel=0.1) and figures.cnr == pytest.approx(20, rel=0.1)
    assert np.isnan(figures_in(held, dark, air, dark).cnr)
    assert np.isnan(figures_in(held, bright).cnr)
    assert figures_in(held, begun(1, DISTANCE, "axial", np.eye(3), (0, 0, 0), 0)) is None
    beyond = begun(1, DISTANCE, "axial", np.eye(3), (5.0, 5.0, 90.0), 0).extended((9.0, 5.0, 90.0))
    assert profile_in(held, beyond) is None


def test_a_click_is_no_measurement_and_the_pencil_moves_no_crosshair(qtbot, joined):
    view, _, link = joined
    link.take(RECTANGLE)
    before = view.point
    qtbot.mouseClick(view.views[0].viewport(), LEFT, pos=QPoint(200, 200))
    assert link.measurements.shown == () and view.point == before
    link.take("")
    qtbot.mouseClick(view.views[0].viewport(), LEFT, pos=QPoint(200, 200))
    assert view.point != before


def test_measurements_belong_to_their_scan(qtbot, joined):
    view, panel, link = joined
    link.take(RECTANGLE)
    drag(qtbot, view.views[0], (150, 180), (250, 300))
    drag(qtbot, view.views[0], (100, 180), (140, 220))
    assert [m.name for m in link.measurements.shown] == ["R1", "R2"]
    panel.noise.setCurrentIndex(panel.noise.findData("R1"))
    assert link.measurements.noise == "R1"
    link.set_scan(panel)
    assert link.measurements.shown == () and not view.views[0].shown.marks.shapes
    link.set_scan(view)
    link.measurements.choose("R1")
    panel.remove.click()
    assert [m.name for m in link.measurements.shown] == ["R2"]


def test_the_tables_hold_what_is_shown(qtbot, joined, tmp_path, monkeypatch):
    view, panel, link = joined
    link.take(RECTANGLE)
    drag(qtbot, view.views[0], (150, 180), (250, 300))
    for button, name in ((panel.save_table, "t.csv"), (panel.save_curve, "c.csv")):
        chosen = (str(tmp_path / name), "")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, c=chosen: c)
        button.click()
    rows = list(csv.DictReader((tmp_path / "t.csv").read_text("utf-8").splitlines()))
    assert [row["view"] for row in rows] == ["Scan", "Enhanced"]
    shown = panel.table.topLevelItem(0).child(0).text(2)
    assert float(rows[0]["sd"]) == pytest.approx(float(shown), rel=1e-3)
    header = (tmp_path / "c.csv").read_text("utf-8").splitlines()[0]
    assert header == "intensity,Scan,Enhanced"


@pytest.mark.usefixtures("quick")
def test_from_the_menu_to_a_figure(qtbot, window, scan_path):
    with qtbot.waitSignal(window.session.scan_changed, timeout=PATIENCE_MS):
        window.open(scan_path)
    settle()
    assert window.actions_["tool_rectangle"].isEnabled()
    window.actions_["tool_rectangle"].trigger()
    assert window.tabs.currentWidget() is window.measure_panel
    assert window.view.views[0].pencil and window.actions_["tool_rectangle"].isChecked()
    drag(qtbot, window.view.views[0], (300, 300), (380, 380))
    assert window.measure_panel.table.topLevelItemCount() == 1
    assert window.actions_["save_table"].isEnabled()
    window.tabs.setCurrentIndex(0)
    assert not window.view.views[0].pencil
    assert window.actions_["tool_crosshair"].isChecked()


def thirds(volume, *, on_progress=None):
    """CSF, grey and white matter, a third of the volume each."""
    shares = []
    for n in (1, 2, 0):  # gm, wm, csf
        share = np.zeros(volume.shape, np.float32)
        third = -(-volume.shape[0] // 3)
        share[n * third : (n + 1) * third] = 1
        shares.append(share)
    return TissueMaps(*shares)


def test_tissues_have_volumes_before_and_after_and_an_overlay(qtbot, joined, monkeypatch):
    view, panel, link = joined
    monkeypatch.setattr("siqt_engine.segmentation.segment_tissues", thirds)
    box = panel.tissues
    assert not box.overlay.isEnabled()
    box.button.click()
    run_until(lambda: not link.tissues.running and not link._due.isActive())
    first, last = link.views
    ml = first.source.volume.data.size * 4 / 1000
    assert link.tissues.volumes_of(first)["csf"] == pytest.approx(ml * 14 / 40, rel=1e-3)
    assert link.tissues.volumes_of(last)["brain"] == pytest.approx(ml * 26 / 40, rel=1e-3)
    assert box.words.text().count("ml") == 4 and "Enhanced: brain" in box.words.text()
    box.overlay.setChecked(True)
    assert [view.overlay_kind(slot) for slot in (0, 2)] == ["tissues", "tissues"]
    assert view.views[0].shown.marks.bar.label == "CSF, grey matter, white matter"
    assert view.views[0].shown.marks.readout[0].endswith("grey matter")
    assert box.words.heightForWidth(box.words.width()) <= box.words.minimumHeight()
    view.set_source(2, VolumePlanes(ramp((40, 40, 32), (1, 1, 1))), title="Enhanced")
    run_until(lambda: not link._due.isActive())
    assert [view.overlay_kind(slot) for slot in (0, 2)] == ["tissues", ""]
    box.overlay.setChecked(False)
    assert view.overlay_kind(0) == ""


def test_a_segmentation_can_be_stopped_and_says_why_it_failed(qtbot, joined, monkeypatch):
    view, panel, link = joined
    reached = Milestone()
    monkeypatch.setattr(
        "siqt_engine.segmentation.segment_tissues",
        lambda volume, on_progress: work_until_cancelled(on_progress, reached=reached),
    )
    panel.tissues.button.click()
    run_until(reached.is_set)
    panel.tissues.button.click()
    run_until(lambda: not link.tissues.running and not link._due.isActive())

    def refuse(volume, on_progress):
        raise VolumeError("only 3 voxels of brain were found")

    monkeypatch.setattr("siqt_engine.segmentation.segment_tissues", refuse)
    with qtbot.waitSignal(link.tissues.failed, timeout=PATIENCE_MS) as told:
        panel.tissues.button.click()
    assert "3 voxels" in told.args[0].message
    run_until(lambda: not link.tissues.running)
    assert link.close(60)
