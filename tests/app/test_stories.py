"""The stories across panels: simulate and enhance what was simulated; train and use the model."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest
from events import PATIENCE_MS, run_until, settle
from qtpy.QtCore import Qt
from qtpy.QtWidgets import QAbstractSlider, QPushButton, QWidget

from siqt_app.simulate.scanners import with_snr
from siqt_engine.enhancement.preparation.suitability import OpenedScan, inspect_scan
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.simulation.forward_model import simulate_pair
from siqt_engine.simulation.sample import template_scan

PART = (slice(40, 104), slice(60, 124), slice(60, 100))


@lru_cache(maxsize=1)
def high_field() -> OpenedScan:
    """The middle of the template, with its tissue maps."""
    scan, tissues = template_scan()
    affine = scan.affine.copy()
    affine[:3, 3] += affine[:3, :3] @ [part.start for part in PART]
    volume = replace(scan, data=scan.data[PART].copy(), affine=affine)
    gm, wm, csf = (np.ascontiguousarray(m[PART]) for m in (tissues.gm, tissues.wm, tissues.csf))
    return replace(inspect_scan(volume, "template"), tissues=TissueMaps(gm, wm, csf))


def simulate(qtbot, window):
    window.session.set_scan(high_field())
    window.tabs.setCurrentWidget(window.simulation_panel)
    run_until(lambda: window.display.simulation is not None)
    return window.display.simulation


def test_simulated_scan_stands_beside_the_high_field_one(qtbot, window):
    simulation = simulate(qtbot, window)
    assert window.view.source(0).shape == (64, 64, 40)
    assert window.view.source(1).shape == simulation.volume.shape == (64, 64, 10)
    expected = simulate_pair(high_field().volume, high_field().tissues, simulation.parameters)
    np.testing.assert_array_equal(simulation.volume.data, expected.volume.data)


def test_slider_moved_with_the_keyboard_is_seen_in_the_middle_view(qtbot, window):
    simulate(qtbot, window)
    before = window.display.simulation.parameters
    axis, index = window.view.visible_plane(1)
    drawn = window.view.source(1).plane(axis, index).copy()
    form = window.simulation_panel
    slider = next(
        s for s in form.findChildren(QAbstractSlider) if s.isVisible() and s.parent() is not None
        and s.objectName().startswith("snr_wm")
    )  # fmt: skip
    slider.setFocus()
    for _ in range(5):
        qtbot.keyClick(slider, Qt.Key.Key_Left)
    run_until(lambda: not np.array_equal(window.view.source(1).plane(axis, index), drawn))
    run_until(lambda: window.display.simulation.parameters != before)
    after = window.display.simulation.parameters
    assert after.snr_wm < before.snr_wm
    asked = with_snr(before, after.snr_wm)  # noise alone: the contrast stays
    assert replace(after, snr_gm=asked.snr_gm) == asked
    assert after.snr_gm == pytest.approx(asked.snr_gm)


def test_enhance_this_scores_against_the_truth(qtbot, window):
    simulation = simulate(qtbot, window)
    button = next(
        b for b in window.simulation_panel.findChildren(QPushButton) if b.text() == "Enhance this"
    )
    with qtbot.waitSignal(window.session.outcome_added, timeout=PATIENCE_MS) as told:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    run_until(lambda: not window.session.enhancing)
    outcome = told.args[0]
    assert outcome.simulation is simulation
    assert outcome.scores.sentence in window.enhance_panel.results.words.text()
    assert window.view.source(0).shape == (64, 64, 40)
    assert window.view.source(1).shape == (64, 64, 10)
    assert window.view.source(2).shape == (64, 64, 40)
    # another setting: the result no longer belongs to what is simulated
    window.simulation_panel.new_noise()
    run_until(lambda: window.display.simulation is not simulation)
    assert window.view.source(2) is None
    window.enhance_panel.results.list.setCurrentRow(-1)
    window.enhance_panel.results.list.setCurrentRow(0)
    assert window.view.source(2) is not None


def test_low_field_scan_cannot_be_simulated_from_and_the_panel_says_so(qtbot, window, scan_path):
    with qtbot.waitSignal(window.session.scan_changed, timeout=PATIENCE_MS):
        window.open(scan_path)
    window.tabs.setCurrentWidget(window.simulation_panel)
    settle()
    assert window.display.simulation is None
    assert not window.actions_["save_simulated"].isEnabled()


def test_simulated_scan_is_saved_with_its_draw(qtbot, window, tmp_path, monkeypatch):
    from qtpy.QtWidgets import QFileDialog

    from siqt_engine.io.nifti import read_volume
    from siqt_engine.simulation.files import read_draw

    simulation = simulate(qtbot, window)
    run_until(lambda: window.actions_["save_simulated"].isEnabled())
    target = tmp_path / "low_T1w.nii.gz"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(target), ""))
    with qtbot.waitSignal(window.session.saved, timeout=PATIENCE_MS):
        window.actions_["save_simulated"].trigger()
    np.testing.assert_allclose(read_volume(target).data, simulation.volume.data, rtol=1e-6)
    assert read_draw(tmp_path / "low_T1w.json") == simulation.parameters


def test_trained_model_is_chosen_in_enhance(qtbot, window, tmp_path):
    from siqt_engine.models import library as model_library

    shipped = model_library.available()[0].path
    mine = tmp_path / "run" / "best.safetensors"
    mine.parent.mkdir()
    mine.write_bytes(shipped.read_bytes())
    card = shipped.with_suffix(".json").read_text().replace(shipped.name, mine.name)
    mine.with_suffix(".json").write_text(card)
    assert window.findChild(QWidget, "training_panel") is None, "it is made when it is looked at"
    window.actions_["train"].trigger()
    assert window.training_panel.isVisible()
    window.training_panel.model_ready.emit(mine)
    assert window.enhance_panel.settings.model == str(mine)
    assert window.training_panel.isVisible()


def test_overlays_belong_to_the_result(qtbot, window, scan_path):
    with qtbot.waitSignal(window.session.scan_changed, timeout=PATIENCE_MS):
        window.open(scan_path)
    with qtbot.waitSignal(window.session.outcome_added, timeout=PATIENCE_MS):
        window.run("enhance")
    run_until(lambda: not window.session.enhancing)
    plain = window.view.picture()
    for name in ("added_detail", "residual"):
        window.actions_[name].trigger()
        assert window.view.picture() != plain, name
    window.actions_["no_overlay"].trigger()
    assert window.view.picture() == plain
    assert Path(scan_path).is_file()
