"""How far the model expects to be off: over the view, in the read-out, in a file; greyed if not."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

import numpy as np
import pytest
from events import PATIENCE_MS, run_until
from qtpy.QtCore import Qt
from qtpy.QtGui import QDesktopServices
from qtpy.QtWidgets import QComboBox, QFileDialog, QPushButton
from scans import write_small_scan
from small_models import any_spacing_model, fixed_factor_model

from siqt_app.view.marks.orientation_letters import value_text
from siqt_app.view.volumes.planes import VolumePlanes
from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.enhancement.scan_enhancer import ScanEnhancer
from siqt_engine.io import nifti
from siqt_engine.io.sidecar import read_sidecar
from siqt_engine.segmentation.volume_range import VolumeRange


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """Besides the bundled model, one with an uncertainty and one without."""
    return fixed_factor_model(any_spacing_model(tmp_path_factory.mktemp("library") / "models"))


@pytest.fixture(scope="module")
def computed():
    """Results of the engine by what it was asked: the same scan is enhanced once."""
    return {}


@pytest.fixture(autouse=True)
def models(library, computed, monkeypatch):
    monkeypatch.setenv("SIQT_MODELS", str(library))
    enhance = ScanEnhancer.enhance

    def enhance_once(self, volume, *, settings, options, **asked):
        key = hash(volume.data.tobytes()), settings, options
        if key not in computed:
            computed[key] = enhance(self, volume, settings=settings, options=options, **asked)
        return deepcopy(computed[key])

    monkeypatch.setattr(ScanEnhancer, "enhance", enhance_once)


def open_scan(qtbot, window, path):
    with qtbot.waitSignal(window.session.scan_changed, timeout=PATIENCE_MS):
        window.open(path)


def choose_model(qtbot, window, name):
    box = window.findChild(QComboBox, "model")
    box.setFocus()
    box.setCurrentIndex(box.findData(name))
    box.activated.emit(box.currentIndex())
    assert window.enhance_panel.settings.model == name


def enhance(qtbot, window, model):
    choose_model(qtbot, window, model)
    with qtbot.waitSignal(window.session.outcome_added, timeout=PATIENCE_MS) as told:
        qtbot.mouseClick(window.findChild(QPushButton, "enhance"), Qt.MouseButton.LeftButton)
    run_until(lambda: not window.session.enhancing)
    return told.args[0]


def laid(window, slot):
    """The overlay of a slot."""
    return window.view._slots[slot].overlay


def test_overlay_lies_over_the_enhanced_view_alone(qtbot, window, scan_path):
    open_scan(qtbot, window, scan_path)
    outcome = enhance(qtbot, window, "small")
    window.run("axial")
    plain = window.view.picture()
    action = window.actions_["uncertainty"]
    assert action.isEnabled() and "not a probability" in action.toolTip()
    action.trigger()
    assert [laid(window, slot) is None for slot in range(3)] == [True, True, False]
    over = laid(window, 2)
    assert over.source.volume is outcome.changes.uncertainty.percent
    assert over.source.volume.same_grid(outcome.result.volume)
    assert window.view.picture() != plain
    limits = over.limits
    window.actions_["next_slice"].trigger()
    window.actions_["coronal"].trigger()
    assert laid(window, 2).limits == limits  # one scale for all slices
    inside = over.source.volume.data[..., :: outcome.result.volume.shape[2] // 10]
    inside = inside[outcome.result.mask.data > 0.5]
    assert limits[0] == 0 and 0.9 < (inside <= limits[1]).mean()
    assert outcome.changes.uncertainty.sentence in window.enhance_panel.results.words.text()
    window.actions_["axial"].trigger()
    window.actions_["previous_slice"].trigger()
    window.actions_["no_overlay"].trigger()
    assert window.view.picture() == plain


def test_what_the_model_does_not_say_is_greyed_and_the_reason_given(qtbot, window, scan_path):
    names = ("uncertainty", "save_uncertainty")
    for name in names:
        assert not window.actions_[name].isEnabled()
        assert window.actions_[name].toolTip() == "Enhance a scan first."
    open_scan(qtbot, window, scan_path)
    without = enhance(qtbot, window, "fixed")
    for name in names:
        assert not window.actions_[name].isEnabled()
        assert "fixed" in window.actions_[name].toolTip()
    enhance(qtbot, window, "small")
    assert all(window.actions_[name].isEnabled() for name in names)
    window.actions_["uncertainty"].trigger()
    window.enhance_panel.results.select(without)
    assert not any(window.actions_[name].isEnabled() for name in names)
    assert laid(window, 2) is None
    # beside one that gives it: it lies over that one
    window.enhance_panel.results.compare.click()
    assert window.actions_["uncertainty"].isEnabled()
    assert laid(window, 1) is not None and laid(window, 2) is None
    for menu in ("View/Overlay", "File"):
        assert window.actions_.menus[menu].toolTipsVisible()


def test_read_out_tells_value_and_standard_deviation(qtbot, window, scan_path):
    open_scan(qtbot, window, scan_path)
    result = enhance(qtbot, window, "small").result
    view = window.view
    index = (30, 33, 17)
    view.set_point(*(result.volume.affine @ [*index, 1])[:3])
    value = float(result.volume.data[index])
    deviation = float(result.uncertainty.data[index])
    assert deviation > 0
    expected = value_text(value, deviation)
    assert "±" in expected
    readouts = [pane.shown.marks.readout[0] for pane in view.views[:3]]
    assert readouts[2] == expected
    assert "±" not in readouts[0] and "±" not in readouts[1]
    pane = view.views[2]
    pane.hovered.emit(0.5 * pane.width(), 0.5 * pane.height())
    assert "±" in window.under_cursor.text().partition("Enhanced:")[2]
    window.actions_["uncertainty"].trigger()
    pane.left.emit()
    percent = window.session.outcomes[0].changes.uncertainty.percent.data[index]
    told = view.views[2].shown.marks.readout[0]
    assert told.startswith(expected) and told.endswith(f"uncertainty: {value_text(percent)} %")


def test_where_the_model_had_no_say_there_is_no_deviation(qtbot, window, scan_path):
    open_scan(qtbot, window, scan_path)
    result = enhance(qtbot, window, "small").result
    planes = VolumePlanes(result.uncertainty)
    beyond = tuple((result.volume.affine @ [-5, 0, 0, 1])[:3])
    assert planes.at(beyond) is None
    slot = window.view._slots[2]
    assert slot.deviation_at(beyond) is None
    result.uncertainty.data[3, 4, 5] = 0
    here = tuple((result.volume.affine @ [3, 4, 5, 1])[:3])
    assert planes.at(here) == 0 and slot.deviation_at(here) is None


@pytest.mark.parametrize(
    ("value", "deviation", "text"),
    [(1277.4, 103.4, "1277 ± 103"), (312.44, 13.24, "312.4 ± 13"), (1.5, 0.0123, "1.50 ± 0.012")],
)
def test_deviations_have_two_digits(value, deviation, text):
    assert value_text(value, deviation) == text


def test_uncertainty_is_saved_with_its_sidecar(qtbot, window, scan_path, tmp_path, monkeypatch):
    open_scan(qtbot, window, scan_path)
    result = enhance(qtbot, window, "small").result
    target, offered = tmp_path / "u.nii.gz", []

    def ask(parent, title, suggestion, kinds):
        offered.append(suggestion)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    with qtbot.waitSignal(window.session.saved, timeout=PATIENCE_MS):
        window.actions_["save_uncertainty"].trigger()
    assert offered == [str(tmp_path / "sub-1_desc-enhanced_T1w_uncertainty.nii.gz")]
    np.testing.assert_array_equal(nifti.read_volume(target).data, result.uncertainty.data)
    said = read_sidecar(target)
    assert "standard deviation" in said["Description"]
    assert said["Sources"] == [scan_path.name]
    before = scan_path.read_bytes()
    target = scan_path
    with qtbot.waitSignal(window.session.failed, timeout=PATIENCE_MS):
        window.actions_["save_uncertainty"].trigger()
    assert scan_path.read_bytes() == before


def test_a_report_is_saved_or_shown(qtbot, window, scan_path, tmp_path, monkeypatch):
    volumes = {"gm": VolumeRange(600.0, 550.0, 650.0)}
    asked, opened = [], []
    monkeypatch.setattr(
        "siqt_engine.quality.volumes_of_result", lambda r, c: asked.append(c) or volumes
    )
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    assert not window.actions_["report"].isEnabled()
    open_scan(qtbot, window, scan_path)
    enhance(qtbot, window, "small")
    target = tmp_path / "report.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(window.session.saved, timeout=PATIENCE_MS):
        window.actions_["report"].trigger()
    page = target.read_text(encoding="utf-8")
    assert "Before and after" in page and "small 1" in page
    assert "600 ml (550 to 650)" in page and asked == ["T1w"]
    with qtbot.waitSignal(window.session.written, timeout=PATIENCE_MS):
        window.actions_["show_report"].trigger()
    (path,) = opened
    assert Path(path).read_text(encoding="utf-8") == page
    assert path not in window.notification.text


def test_options_are_those_that_the_model_can_be_told(qtbot, window, scan_path, tmp_path):
    panel = window.enhance_panel
    open_scan(qtbot, window, scan_path)
    choose_model(qtbot, window, "small")
    editors = {name: panel.options.editor(name) for name in ("restore", "factor")}
    assert all(editor.isEnabled() for editor in editors.values())
    for name, label in (("factor", "3"), ("restore", "No")):
        box = editors[name].control
        box.setCurrentText(label)
        box.activated.emit(box.currentIndex())
    assert panel.enhance_options == EnhanceOptions(factor=3, restore="off")
    outcome = enhance(qtbot, window, "small")
    assert outcome.result.volume.shape == (64, 64, 30)
    choose_model(qtbot, window, "fixed")
    assert panel.enhance_options == EnhanceOptions()
    assert not any(editor.isEnabled() for editor in editors.values())
    assert "always makes 4 slices" in editors["factor"].control.toolTip()
    assert panel.button.isEnabled()
    choose_model(qtbot, window, "small")
    assert editors["factor"].isEnabled() and "1 mm" in editors["factor"].control.toolTip()


def test_another_scan_starts_with_everything_automatic(qtbot, window, tmp_path):
    panel = window.enhance_panel
    open_scan(qtbot, window, write_small_scan(tmp_path, "a.nii.gz"))  # no contrast: any may do
    choose_model(qtbot, window, "small")
    box = panel.options.editor("factor").control
    box.setCurrentText("2")
    box.activated.emit(box.currentIndex())
    open_scan(qtbot, window, write_small_scan(tmp_path, "b_T1w.nii.gz"))
    assert panel.enhance_options.factor == 0 and panel.settings.model is None
