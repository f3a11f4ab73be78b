"""The simulation panel as a person uses it: sliders, plot, presets, files, and what goes wrong."""

from __future__ import annotations

import json
import shlex
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyqtgraph
import pytest
from events import PATIENCE, PATIENCE_MS, Milestone, run_until, settle, work_until_cancelled
from phantoms import brain_phantom
from qtpy.QtCore import QPoint, QPointF, Qt, QTimer
from qtpy.QtGui import QGuiApplication
from qtpy.QtWidgets import QApplication, QLabel, QPushButton

from siqt_app.simulate import simulator
from siqt_app.simulate.panel import SimulationPanel
from siqt_app.simulate.scanners import SCANNERS, as_by
from siqt_engine.cli import main as cli
from siqt_engine.cli.simulate import draw_from
from siqt_engine.core import parameters
from siqt_engine.evaluation.scoring import score
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.simulation.forward_model import SimulationParameters, simulate_pair
from siqt_engine.simulation.snr_prior import PRESETS

SCAN, TISSUES = brain_phantom((36, 40, 44), affine=np.diag([0.8, 0.8, 0.8, 1]))


class Heard:
    """What a panel said."""

    def __init__(self, panel: SimulationPanel) -> None:
        self.previews: list = []
        self.simulated: list = []
        self.failed: list = []
        panel.preview_changed.connect(self.previews.append)
        panel.simulated.connect(self.simulated.append)
        panel.failed.connect(lambda doing, failure: self.failed.append((doing, failure)))


@pytest.fixture
def panel(qtbot) -> SimulationPanel:
    made = SimulationPanel()
    qtbot.addWidget(made)
    made.resize(340, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def ready(qtbot, panel) -> tuple[SimulationPanel, Heard]:
    """A panel with a scan, after its first simulation."""
    heard = Heard(panel)
    panel.set_scan(SCAN, "phantom", Path("/data/sub-1_T1w.nii.gz"))
    panel.set_tissues(TISSUES)
    run_until(lambda: heard.simulated != [])
    heard.previews.clear()
    heard.simulated.clear()
    return panel, heard


def without_volumes(panel: SimulationPanel) -> QTimer:
    """Make no volume from now on: previews are those of the thread, and nothing overtakes them.

    Returns
    -------
    QTimer
        The rest before a volume; it makes one when it is started with its usual length.
    """
    rest = panel.simulator._timer
    rest.setInterval(PATIENCE_MS)
    return rest


def button(panel: SimulationPanel, name: str) -> QPushButton:
    return panel.findChild(QPushButton, name)


def click(qtbot, panel: SimulationPanel, name: str) -> None:
    qtbot.mouseClick(button(panel, name), Qt.MouseButton.LeftButton)


def words(panel: SimulationPanel, name: str) -> str:
    label = panel.findChild(QLabel, name)
    return label.text() if label.isVisible() else ""


def test_a_slider_moved_by_keys_changes_the_preview_then_the_volume(qtbot, ready):
    panel, heard = ready
    slider = panel.controls.form.editor("slice_thickness").slider
    rest = without_volumes(panel)
    slider.setFocus()
    for _ in range(4):
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    p = replace(SimulationParameters(), slice_thickness=3.5 / 0.8)  # 2.5 mm is next to 2.4
    assert panel.parameters() == p
    run_until(lambda: p in [s.parameters for s in heard.previews])
    assert heard.simulated == [] and rest.isActive()  # the volume waits for a rest
    rest.start(simulator.RELEASE_MS)
    run_until(lambda: len(heard.simulated) == 1)
    whole, planes = heard.simulated[0], heard.previews[-1]
    assert whole.parameters == p
    np.testing.assert_array_equal(whole.volume.data, simulate_pair(SCAN, TISSUES, p).volume.data)
    assert planes.shape == whole.volume.shape
    scale = whole.volume.data.max()
    for axis in range(3):
        there = whole.volume.data.take(planes.shape[axis] // 2, axis=axis)
        difference = planes.plane(axis, planes.shape[axis] // 2) - there
        assert np.abs(difference).max() < 0.02 * scale  # means are estimated while sliding


def test_the_visible_planes_are_ready_when_the_preview_arrives(qtbot, ready, monkeypatch):
    panel, heard = ready
    without_volumes(panel)
    panel.set_visible((2, 0), (10.0, 12.0, 14.0))
    panel.set_parameters(SimulationParameters(snr_wm=20))
    run_until(lambda: heard.previews != [])
    planes = heard.previews[-1]
    computed = []
    monkeypatch.setattr(planes.preview, "simulated_plane", lambda *a: computed.append(a))
    for axis in (2, 0):
        at = np.linalg.solve(planes.affine, (10.0, 12.0, 14.0, 1.0))[axis]
        index = round(at)
        assert planes.plane(axis, index) is not None
    assert computed == []
    planes.plane(1, 0)
    assert len(computed) == 1


def test_a_volume_that_is_quicker_than_its_planes_comes_after_a_preview(qtbot, ready, monkeypatch):
    panel, heard = ready
    told: list = []
    panel.preview_changed.connect(lambda planes: told.append(("preview", planes.parameters)))
    panel.simulated.connect(lambda made: told.append(("volume", made.parameters)))
    hold = threading.Event()
    preview = panel.simulator.preview
    original = preview.planes

    def slow_in_its_thread(p):
        if threading.current_thread() is not threading.main_thread():
            hold.wait(PATIENCE)
        return original(p)

    monkeypatch.setattr(preview, "planes", slow_in_its_thread)
    p = SimulationParameters(snr_wm=20)
    panel.set_parameters(p)
    run_until(lambda: heard.simulated != [])
    hold.set()
    settle()
    assert told == [("preview", p), ("volume", p)]


def test_the_newest_wins(qtbot, ready, monkeypatch):
    panel, heard = ready
    hold = threading.Event()
    preview = panel.simulator.preview
    original = preview.planes
    monkeypatch.setattr(preview, "planes", lambda p: (hold.wait(PATIENCE), original(p))[1])
    for snr in range(10, 60):
        panel.set_parameters(SimulationParameters(snr_wm=float(snr)))
    hold.set()
    run_until(lambda: len(heard.simulated) == 1)
    assert len(heard.previews) <= 2
    assert heard.simulated[0].parameters.snr_wm == 59


def test_a_volume_that_was_overtaken_is_not_shown(qtbot, ready, monkeypatch):
    panel, heard = ready
    hold, begun = threading.Event(), Milestone()

    def slow(*args, **options):
        begun.set()
        hold.wait(PATIENCE)
        return simulate_pair(*args, **options)

    monkeypatch.setattr(simulator, "simulate_pair", slow)
    panel.set_parameters(SimulationParameters(snr_wm=11))
    run_until(begun.is_set)
    rest = without_volumes(panel)
    panel.set_parameters(SimulationParameters(snr_wm=12))  # its volume is not begun yet
    hold.set()
    run_until(lambda: not panel.simulator._lanes.running(simulator.VOLUME))
    assert heard.simulated == []
    rest.start(simulator.RELEASE_MS)
    run_until(lambda: heard.simulated != [])
    settle()
    assert [s.parameters.snr_wm for s in heard.simulated] == [12]


def test_the_noise_stays_while_a_slider_moves(qtbot, ready):
    panel, heard = ready
    without_volumes(panel)
    patterns = []
    slider = panel.controls.form.editor("snr_wm").slider
    for key in (Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_Home):
        heard.previews.clear()
        qtbot.keyClick(slider, key)
        run_until(lambda: heard.previews != [])
        planes = heard.previews[-1]
        corner = planes.plane(2, 0)[:6, :6]  # no tissue: noise alone
        patterns.append(corner / planes.gains.sigma)
    np.testing.assert_allclose(patterns[0], patterns[1], rtol=1e-4)
    np.testing.assert_allclose(patterns[0], patterns[2], rtol=1e-4)
    seed = panel.parameters().noise_seed
    click(qtbot, panel, "new_noise")
    assert panel.parameters().noise_seed != seed
    p, usual = panel.parameters(), SimulationParameters()
    assert p.snr_wm / p.snr_gm == pytest.approx(usual.snr_wm / usual.snr_gm)


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_sets_the_mean_and_shows_its_prior(qtbot, ready, name):
    panel, _ = ready
    combo = panel.controls.presets
    combo.setFocus()
    panel.controls.presets.setCurrentIndex(0)
    if name == "T1w":
        panel.use_preset(name)
    else:
        for _ in range(list(PRESETS).index(name)):
            qtbot.keyClick(combo, Qt.Key.Key_Down)
    p = panel.parameters()
    assert (p.snr_wm, p.snr_gm) == PRESETS[name].mean
    assert panel.controls.plot.position() == PRESETS[name].mean
    assert PRESETS[name].assumed in panel.controls.plot.toolTip()


def test_a_draw_from_the_prior_is_the_one_of_training(qtbot, ready):
    panel, _ = ready
    panel._rng = np.random.default_rng(7)
    base = replace(panel.parameters(), slice_thickness=2.0)
    panel.set_parameters(base)
    click(qtbot, panel, "draw_from_prior")
    assert panel.parameters() == PRESETS["T1w"].sample(np.random.default_rng(7), base)
    assert panel.controls.plot.position() == (panel.parameters().snr_wm, panel.parameters().snr_gm)


def test_the_point_in_the_plot_is_dragged(qtbot, ready, monkeypatch):
    panel, heard = ready
    monkeypatch.setitem(pyqtgraph.CONFIG_OPTIONS, "mouseRateLimit", 0)  # every move counts
    plot = panel.controls.plot

    def at(wm: float, gm: float) -> QPoint:
        scene = plot.getPlotItem().vb.mapViewToScene(QPointF(wm, gm))
        return plot.mapFromScene(scene)

    view = plot.viewport()
    start, goal = at(*plot.position()), at(50, 70)
    qtbot.mouseMove(view, start)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        qtbot.mouseMove(view, start + (goal - start) * step / 5)
    moved = panel.parameters()
    assert heard.simulated == []
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=goal)
    assert moved.snr_wm == pytest.approx(50, abs=1.5)
    assert moved.snr_gm == pytest.approx(70, abs=1.5)
    assert float(panel.controls.form.editor("snr_wm").control.lineEdit().text()) == moved.snr_wm
    run_until(lambda: heard.simulated != [])
    assert heard.simulated[-1].parameters == panel.parameters()


def test_the_point_is_moved_by_keys_and_never_below_one(qtbot, ready):
    panel, _ = ready
    plot = panel.controls.plot
    plot.setFocus()
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert panel.parameters().snr_wm == 63.5
    for _ in range(12):
        qtbot.keyClick(plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert panel.parameters().snr_wm == 1.0


def test_the_copied_command_means_the_same_draw_bit_for_bit(qtbot, ready):
    panel, _ = ready
    p = PRESETS["FLAIR"].sample(
        np.random.default_rng(3),
        SimulationParameters(
            slice_thickness=1 / 3 + 1, slice_gap=0.1 + 0.2, noise="rician", in_plane_fwhm=1.7,
            bias_amplitude=1e-9, bias_seed=2**60 + 1, slice_axis=0, fixed_tissue="WM",
        ),
    )  # fmt: skip
    panel.set_parameters(p)
    click(qtbot, panel, "copy_command")
    line = shlex.split(QGuiApplication.clipboard().text())
    assert line[:3] == ["siqt", "simulate", "/data/sub-1_T1w.nii.gz"]
    args = cli.build_parser("simulate").parse_args(line[1:])
    assert draw_from(args) == p
    assert repr(draw_from(args)) == repr(p)


def test_parameters_are_saved_and_loaded(qtbot, ready, tmp_path):
    panel, _ = ready
    p = SimulationParameters(snr_wm=0.1 + 0.2, noise_seed=2**40)
    panel.set_parameters(p)
    path = tmp_path / "draw.json"
    panel.save_to(path)
    assert parameters.from_json(SimulationParameters, path.read_text()) == p
    panel.set_parameters(SimulationParameters())
    panel.load_from(path)
    assert panel.parameters() == p
    sidecar = tmp_path / "scan.json"
    sidecar.write_text(json.dumps({"Parameters": {"Simulation": {"snr_gm": 33.0}}}))
    panel.load_from(sidecar)
    assert panel.parameters() == SimulationParameters(snr_gm=33.0)


@pytest.mark.parametrize("text", ["{", '{"snr_wm": -1}', '{"colour": 1}', None])
def test_a_file_that_is_no_draw_is_refused_in_words(qtbot, ready, tmp_path, text):
    panel, heard = ready
    path = tmp_path / "draw.json"
    if text is not None:
        path.write_text(text)
    before = panel.parameters()
    panel.load_from(path)
    assert panel.parameters() == before
    assert words(panel, "simulation_problem") == heard.failed[0][1].message


def test_what_was_measured_is_what_was_asked_for(qtbot, ready):
    panel, heard = ready
    panel.set_parameters(SimulationParameters(snr_wm=40, snr_gm=25, slice_thickness=1, slice_gap=0))
    run_until(lambda: heard.simulated != [])
    text = words(panel, "simulation_measured")
    assert "(asked 40.0)" in text and "(asked 25.0)" in text
    white = float(text.split("white ")[1].split()[0])
    assert white == pytest.approx(40, rel=0.1)
    assert "0.8 × 0.8 × 0.8 mm" in text


def test_enhance_gives_the_shown_simulation_and_only_that(qtbot, ready):
    panel, heard = ready
    asked = []
    panel.enhance_requested.connect(asked.append)
    p = replace(panel.parameters(), snr_gm=44.0)
    panel.set_parameters(p)
    assert not button(panel, "enhance_simulated").isEnabled()
    run_until(lambda: heard.simulated != [])
    click(qtbot, panel, "enhance_simulated")
    assert asked == [heard.simulated[-1]] and asked[0].parameters == p
    panel.show_scores(score(asked[0].truth, asked[0]))
    assert "PSNR" in words(panel, "simulation_scores")
    assert "99.9th percentile" in panel.findChild(QLabel, "simulation_scores").toolTip()
    panel.new_noise()
    assert words(panel, "simulation_scores") == ""


def test_a_draw_that_does_not_fit_is_told_and_the_next_one_works(qtbot, ready):
    panel, heard = ready
    panel.set_parameters(SimulationParameters(slice_thickness=30, slice_gap=20))
    run_until(lambda: "leaves no slice" in words(panel, "simulation_problem"))
    panel.set_parameters(SimulationParameters())
    run_until(lambda: heard.simulated != [])
    assert words(panel, "simulation_problem") == ""


def test_a_thick_slice_scan_is_refused_and_the_template_offered(qtbot, panel):
    thick = simulate_pair(SCAN, TISSUES, SimulationParameters()).volume
    panel.set_scan(thick, "sub-1_T1w")
    assert "3.2 mm apart" in words(panel, "simulation_state")
    assert not panel.controls.isEnabled()
    assert not button(panel, "find_tissues").isVisible()
    with qtbot.waitSignal(panel.sample_requested):
        click(qtbot, panel, "use_template")


def test_a_failing_segmentation_is_told_and_can_be_tried_again(qtbot, panel, monkeypatch):
    def fail(path, volume, *, on_progress):
        raise VolumeError("only 12 voxels of brain were found")

    monkeypatch.setattr(simulator, "load_tissue_maps", fail)
    heard = Heard(panel)
    panel.set_scan(SCAN, "phantom", Path("phantom.nii"))
    click(qtbot, panel, "find_tissues")
    run_until(lambda: heard.failed != [])
    assert "only 12 voxels" in words(panel, "simulation_state")
    assert not panel.controls.isEnabled()
    monkeypatch.setattr(simulator, "load_tissue_maps", lambda *a, **k: TISSUES)
    click(qtbot, panel, "find_tissues")
    run_until(lambda: heard.simulated != [])
    assert panel.controls.isEnabled()


def _endless_maps(begun: Milestone, ended: Milestone):
    def load(path, volume, *, on_progress):
        try:
            work_until_cancelled(on_progress, stage="tissue maps", steps=2000, reached=begun)
        finally:
            ended.set()

    return load


def test_finding_tissues_can_be_cancelled(qtbot, panel, monkeypatch):
    begun, ended = Milestone(), Milestone()
    monkeypatch.setattr(simulator, "load_tissue_maps", _endless_maps(begun, ended))
    panel.set_scan(SCAN, "phantom", Path("phantom.nii"))
    click(qtbot, panel, "find_tissues")
    run_until(begun.is_set)
    run_until(lambda: panel.progress.bar.maximum() == 2000)
    click(qtbot, panel, "cancel")
    run_until(lambda: button(panel, "find_tissues").isVisible())
    assert ended.is_set()
    assert not panel.progress.isVisible()


def test_another_scan_drops_what_was_under_way(qtbot, panel, monkeypatch):
    begun, ended = Milestone(), Milestone()
    monkeypatch.setattr(simulator, "load_tissue_maps", _endless_maps(begun, ended))
    heard = Heard(panel)
    panel.set_scan(SCAN, "first", Path("first.nii"))
    panel.find_tissues()
    run_until(begun.is_set)
    other = Volume(SCAN.data * 2, SCAN.affine)
    panel.set_scan(other, "second")
    panel.set_tissues(TISSUES)
    run_until(lambda: heard.simulated != [])
    run_until(ended.is_set)
    assert panel.simulator.preview.volume is other
    panel.set_scan(None)
    assert not panel.controls.isEnabled()


def test_closing_while_busy_leaves_no_thread(qtbot, panel, monkeypatch):
    begun, ended = Milestone(), Milestone()
    panel.set_scan(SCAN, "phantom", Path("phantom.nii"))
    panel.set_tissues(TISSUES)
    run_until(panel.controls.isEnabled)
    panel.set_parameters(SimulationParameters(snr_wm=9))
    monkeypatch.setattr(simulator, "load_tissue_maps", _endless_maps(begun, ended))
    panel.find_tissues()
    run_until(begun.is_set)
    assert panel.close(PATIENCE)
    assert ended.is_set()
    assert not [t for t in threading.enumerate() if t.name.startswith("siqt-")]


def test_rows_stay_where_they_are_while_a_slider_moves(qtbot, ready):
    panel, _ = ready
    form = panel.controls.form
    panel.resize(340, 700)

    def places():
        QApplication.processEvents()
        parts = [form.editor(name) for name in form.fields]
        parts += [part.slider for part in parts if part.slider is not None]
        parts += [form.findChild(QLabel, f"{name}_note") for name in form.fields]
        return [(part.x(), part.y(), part.width(), part.height()) for part in parts]

    before = places()
    for name in form.fields:
        slider = form.editor(name).slider
        for position in (0, 1, 2) if slider is None else (0, 7, slider.maximum()):
            if slider is not None:
                slider.setValue(position)
                assert places() == before, name


def length(panel: SimulationPanel, name: str) -> float:
    """What the box of a length says."""
    return float(panel.controls.form.editor(name).control.lineEdit().text())


def type_length(qtbot, panel: SimulationPanel, name: str, text: str) -> None:
    box = panel.controls.form.editor(name).control
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def test_lengths_are_typed_and_shown_in_millimetres(qtbot, ready):
    panel, heard = ready
    assert (length(panel, "slice_thickness"), length(panel, "slice_gap")) == (2.4, 0.8)
    type_length(qtbot, panel, "slice_thickness", "4")
    type_length(qtbot, panel, "slice_gap", "1,6")
    type_length(qtbot, panel, "in_plane_fwhm", "1.2")
    p = panel.parameters()
    assert (p.slice_thickness, p.slice_gap, p.in_plane_fwhm) == (5.0, 2.0, 1.5)
    run_until(lambda: heard.simulated != [] and heard.simulated[-1].parameters == p)
    np.testing.assert_allclose(heard.simulated[-1].volume.spacing, (0.8, 0.8, 5.6))
    type_length(qtbot, panel, "slice_thickness", "0.5")  # less than a voxel
    assert words(panel, "slice_thickness_problem").endswith("0.5 mm, but must be at least 0.8")
    assert panel.parameters() == p
    panel.controls.form.editor("slice_thickness").slider.setValue(1)
    assert (length(panel, "slice_thickness"), panel.parameters().slice_thickness) == (0.8, 1.0)
    type_length(qtbot, panel, "in_plane_fwhm", "0.7")
    assert panel.parameters().in_plane_fwhm == 0
    assert words(panel, "in_plane_fwhm_note") == "mm (off)"


def test_millimetres_stay_with_the_next_scan(qtbot, ready):
    panel, heard = ready
    type_length(qtbot, panel, "slice_thickness", "4")
    type_length(qtbot, panel, "in_plane_fwhm", "1.2")
    before = panel.parameters()
    for size in (0.5, 1.6, 0.8):
        scan = Volume(SCAN.data, np.diag([size, size, size, 1]))
        heard.simulated.clear()
        panel.set_scan(scan, "the next")
        panel.set_tissues(TISSUES)
        run_until(lambda: heard.simulated != [])
        shown = [length(panel, n) for n in ("slice_thickness", "slice_gap", "in_plane_fwhm")]
        assert shown == [4.0, 0.8, 1.2]
        assert panel.parameters().slice_thickness == 4.0 / size
        assert heard.simulated[-1].volume.spacing[2] == pytest.approx(4.8)
    assert panel.parameters() == before


def test_lengths_stay_where_the_slices_are_turned(qtbot, panel):
    heard = Heard(panel)
    panel.set_scan(Volume(SCAN.data, np.diag([0.5, 0.5, 0.7, 1])), "oblong")
    panel.set_tissues(TISSUES)
    run_until(lambda: heard.simulated != [])
    type_length(qtbot, panel, "slice_thickness", "4")
    axis = panel.controls.form.editor("slice_axis").control
    axis.setCurrentIndex(1)
    axis.activated.emit(1)
    assert (panel.parameters().slice_axis, panel.parameters().slice_thickness) == (1, 8.0)
    assert length(panel, "slice_thickness") == 4


def test_the_grey_ratio_alone_sets_the_contrast(qtbot, ready):
    panel, _ = ready
    before = panel.parameters()
    type_length(qtbot, panel, "snr_gm", "40")
    assert panel.parameters() == replace(before, snr_gm=40.0)


def test_the_noise_slider_adds_noise_and_changes_no_contrast(qtbot, ready):
    panel, heard = ready
    before = panel.parameters()
    slider = panel.controls.form.editor("snr_wm").slider
    slider.setFocus()
    for _ in range(20):
        qtbot.keyClick(slider, Qt.Key.Key_Left)
    after = panel.parameters()
    assert after.snr_wm < 0.8 * before.snr_wm
    assert after.snr_wm / after.snr_gm == pytest.approx(before.snr_wm / before.snr_gm)
    assert replace(after, snr_wm=before.snr_wm, snr_gm=before.snr_gm) == before
    run_until(lambda: bool(heard.simulated))
    gains, kept = heard.simulated[-1].gains, simulate_pair(SCAN, TISSUES, before).gains
    assert (gains.wm, gains.gm) == pytest.approx((kept.wm, kept.gm))
    assert gains.sigma > 1.2 * kept.sigma


@pytest.mark.parametrize("spacing", [(1.0, 1.0, 1.0), (0.7, 0.7, 0.8)])
def test_scanners_are_told_in_millimetres(spacing):
    for scanner in SCANNERS:
        p = as_by(scanner, SimulationParameters(noise_seed=5), spacing)
        assert p.noise_seed == 5 and p.snr_wm == scanner.snr_wm
        apart = p.slice_thickness + p.slice_gap
        assert apart == pytest.approx(round(apart))
        assert abs(apart * spacing[2] - scanner.thickness - scanner.gap) <= spacing[2] / 2 + 1e-9
        assert scanner.known and scanner.assumed


def test_a_scanner_is_chosen_with_one_click(qtbot, ready):
    panel, _ = ready
    box = panel.controls.scanners
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert panel.parameters() == as_by(SCANNERS[1], SimulationParameters(), SCAN.spacing)
