"""The widget Train: from clicks to a model that can be chosen in Enhance."""

from __future__ import annotations

from events import run_until
from plugin_docks import dock
from qtpy.QtCore import Qt
from qtpy.QtWidgets import QPushButton
from tiny_training import TINY, write_person

from siqt_app.train.held_out_gain import HeldOutGain
from siqt_app.train.session import RUN, SCANS, TRAIN
from siqt_engine.training.recipes.recipe_files import recipe_to_json


def test_a_model_is_trained_and_handed_over_with_clicks(
    plugin, make_napari_viewer, qtbot, tmp_path, monkeypatch
):
    viewer = make_napari_viewer(show=True)  # the panel looks for processors when it is shown
    monkeypatch.setenv("OMP_NUM_THREADS", "2")  # one thread: one is spared for the window
    people, run, recipe = (tmp_path / name for name in ("people", "run", "tiny.json"))
    people.mkdir()
    for number in range(2):
        write_person(people, f"s{number}_T1w.nii.gz", seed=number)
    recipe.write_text(recipe_to_json(TINY))
    enhance, widget = dock(viewer, "Enhance"), dock(viewer, "Train")
    panel = widget.panel

    def idle() -> bool:
        return not any(panel.session.running(lane) for lane in (SCANS, RUN, TRAIN))

    run_until(lambda: len(panel.session.processors) > 0)
    panel.setup.recipe.read(recipe)
    for row, folder in ((panel.setup.scans, people), (panel.setup.folder, run)):
        qtbot.keyClicks(row.line, str(folder))
        qtbot.keyClick(row.line, Qt.Key.Key_Return)
        run_until(idle)
    qtbot.mouseClick(
        widget.findChild(QPushButton, "start_training"), Qt.MouseButton.LeftButton
    )  # fmt: skip
    assert panel.session.running(TRAIN), panel.words.text()
    run_until(idle)
    weights = run / "best.safetensors"
    assert weights.is_file()
    assert enhance.settings_form["model"].value == ""  # nothing is chosen behind one's back
    panel.session.gain = HeldOutGain(3, 1.25)  # six steps gain nothing
    panel.session.changed.emit()
    use = widget.findChild(QPushButton, "use_model")
    qtbot.mouseClick(use, Qt.MouseButton.LeftButton)
    assert enhance.settings_form["model"].value == str(weights)
