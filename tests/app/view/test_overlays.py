"""Overlays: a file each and a line in the registry, and nothing else, brings one into the menu."""

from __future__ import annotations

import runpy
from types import SimpleNamespace

import numpy as np
import pytest
from qtpy.QtGui import QImage
from qtpy.QtWidgets import QApplication

from siqt_app.language.widgets import use_language
from siqt_app.language.words import ENGLISH
from siqt_app.outcome import Outcome
from siqt_app.view.marks.colour_bar import MAPS, colours
from siqt_app.view.marks.slice_marks import readout_words
from siqt_app.view.overlay_editor import MAP_NAMES, OverlayEditor
from siqt_app.view.overlays import registry
from siqt_app.view.overlays.difference import NO_REFERENCE
from siqt_app.view.overlays.overlay import ENHANCED_VIEW, SCAN_VIEW
from siqt_app.window.main_window import MainWindow
from siqt_engine.enhancement import OpenedScan
from siqt_engine.io import Volume


def outcome() -> Outcome:
    """A result without an enhancement: the scan's slices twice, changed by 5."""
    scan = Volume(np.full((8, 8, 4), 100, np.float32), np.diag([2.0, 2, 6, 1]))
    finer = Volume(np.full((8, 8, 8), 105, np.float32), np.diag([2.0, 2, 3, 1]))
    mask = scan.with_data(np.ones(scan.shape, np.float32))
    result = SimpleNamespace(
        volume=finer, mask=mask, uncertainty=None, findings=(), warnings=(),
        provenance=SimpleNamespace(seconds=1.0, device="cpu", parameters={}),
    )  # fmt: skip
    changes = SimpleNamespace(
        reacquired=scan, residual=scan.with_data(scan.data * 0), uncertainty=None,
        added_detail=finer.with_data(np.full(finer.shape, -5, np.float32)),
        consistency=SimpleNamespace(correlation=1.0),
    )  # fmt: skip
    return Outcome(1, OpenedScan(scan, "scan"), "small 1", result, changes, clock="12:00")


@pytest.fixture
def shown(qtbot, monkeypatch, repository_root):
    """A window with the overlay of the example in the registry, and a result in the views."""
    example = runpy.run_path(str(repository_root / "docs" / "examples" / "new_overlay.py"))
    monkeypatch.setattr(registry, "OVERLAYS", [*registry.OVERLAYS, example["OVERLAY"]])
    window = MainWindow()
    qtbot.addWidget(window, before_close_func=lambda w: w.saving.leave())
    made = outcome()
    window.session.set_scan(made.source)
    window.session.outcomes.append(made)
    window.session.outcome_added.emit(made)
    return window


def test_the_new_overlay_is_in_the_menu_and_over_its_view(shown):
    actions = shown.actions_.menus["View/Overlay"].actions()
    assert "change" in [a.objectName() for a in actions]
    shown.actions_["change"].trigger()
    overlays = [slot.overlay for slot in shown.view._slots]
    assert overlays[:2] == [None, None]
    assert overlays[2].label == "change, % of brain mean"
    np.testing.assert_allclose(overlays[2].source.volume.data, 5.0)


def test_every_overlay_lies_over_its_view_or_says_why_not(shown):
    slots = {SCAN_VIEW: 0, ENHANCED_VIEW: 2}
    for overlay in registry.OVERLAYS:
        action = shown.actions_[overlay.name]
        shown.actions_["no_overlay"].trigger()
        action.trigger()
        laid = [n for n, slot in enumerate(shown.view._slots) if slot.overlay is not None]
        assert laid == ([slots[overlay.view]] if action.isEnabled() else [])
        if not action.isEnabled():
            assert action.toolTip() in ("The model small 1 gives no uncertainty.", NO_REFERENCE)
    shown.actions_["no_overlay"].trigger()
    assert all(slot.overlay is None for slot in shown.view._slots)


def coloured_pixels(window) -> int:
    """Pixels of the enhanced view that are not grey."""
    image = window.view.views[2].grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    rgb = rows[:, : 3 * image.width()].reshape(image.height(), -1, 3).astype(int)
    return int(np.count_nonzero(np.ptp(rgb, axis=2) > 25))


def test_opacity_and_colours_are_set_for_all_overlays_and_stay(shown):
    shown.actions_["added_detail"].trigger()
    shown.actions_["edit_overlay"].trigger()
    (editor,) = shown.view.findChildren(OverlayEditor)
    assert editor.opacity.value() == 85
    coloured = coloured_pixels(shown)
    editor.colours.setCurrentIndex(editor.colours.findData("grey"))
    assert coloured > 4 * coloured_pixels(shown)  # the letters at the border still are
    editor.opacity.setValue(40)
    editor.colours.setCurrentIndex(editor.colours.findData("viridis"))
    editor.close()
    for name in ("added_detail", "change"):
        shown.actions_[name].trigger()
        scene = shown.view.views[2].shown
        assert (scene.layers[0][1].alpha, scene.layers[0][1].colours) == (0.4, "viridis")
        assert scene.marks.bar.colours == "viridis"
    assert set(MAP_NAMES) == {"", *MAPS}


@pytest.mark.parametrize("name", MAPS)
def test_brightness_grows_along_every_map(name):
    table = colours("uncertainty", name).astype(float)
    assert (np.diff(table[:, :3] @ [0.299, 0.587, 0.114]) >= -1).all()


def test_names_in_the_read_out_are_translated_as_a_whole(qtbot):
    app = QApplication.instance()
    use_language(app, "fr")
    try:
        told = readout_words("1092 ± 109   added by the model: −102.3")
    finally:
        use_language(app, ENGLISH)
    assert told == "1092 ± 109   ajouté par le modèle: −102.3"
