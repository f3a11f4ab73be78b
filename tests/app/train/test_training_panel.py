"""The training panel: survey, train, stop, resume, hand over; and what it says when things fail."""

from __future__ import annotations

import dataclasses
import itertools
import shlex
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest
from events import PATIENCE, run_until, settle, work_until_cancelled
from phantoms import brain_phantom
from qtpy.QtCore import Qt
from qtpy.QtWidgets import QApplication, QComboBox, QPushButton
from tiny_training import TINY, write_person

from siqt_app.train import thinned
from siqt_app.train.held_out_gain import HeldOutGain, gain_of
from siqt_app.train.panel import BAD, GOOD, TrainingPanel
from siqt_app.train.session import RUN, SCANS, TRAIN
from siqt_app.train.subject_table import MAPS, NAME, REMARKS, ROLE
from siqt_engine.cli.main import build_parser
from siqt_engine.cli.train import chosen_recipe
from siqt_engine.core.progress import Progress
from siqt_engine.io.nifti import write_volume
from siqt_engine.segmentation import tissues as tissue
from siqt_engine.training.recipes.recipe import TrainingConfig
from siqt_engine.training.recipes.recipe_files import default_recipe, recipe_to_json
from siqt_engine.training.run_files.log import RunHistory, StepReport
from siqt_engine.training.run_files.run_folder import RunSource, RunStatus, look_at_run
from siqt_engine.training.validation import ValidationScore

LONG = dataclasses.replace(TINY, steps=100_000, validate_every=50_000)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def scans(tmp_path_factory) -> Path:
    """Three phantoms with SPM's tissue maps beside them, and a damaged file."""
    folder = tmp_path_factory.mktemp("scans")
    for number in range(3):
        write_person(folder, f"s{number}_T1w.nii.gz", seed=number)
    whole = (folder / "s0_T1w.nii.gz").read_bytes()
    (folder / "s3_T1w.nii.gz").write_bytes(whole[: len(whole) // 2])
    return folder


@pytest.fixture
def panel(qtbot, tmp_path, monkeypatch) -> TrainingPanel:
    monkeypatch.setenv("OMP_NUM_THREADS", "2")  # one thread, as `one_thread_spared` makes of it
    panel = TrainingPanel(tissues=tmp_path / "tissues")
    qtbot.addWidget(panel, before_close_func=lambda p: p.close(PATIENCE))
    panel.resize(1280, 800)
    panel.show()
    run_until(lambda: len(panel.session.processors) > 0)
    return panel


def button(panel: TrainingPanel, name: str) -> QPushButton:
    return panel.findChild(QPushButton, name)


def idle(panel: TrainingPanel) -> bool:
    return not any(panel.session.running(lane) for lane in (SCANS, RUN, TRAIN))


def type_folder(qtbot, panel: TrainingPanel, name: str, folder: Path) -> None:
    row = panel.setup.scans if name == "scans_folder" else panel.setup.folder
    row.line.clear()
    qtbot.keyClicks(row.line, str(folder))
    qtbot.keyClick(row.line, Qt.Key.Key_Return)
    run_until(lambda: idle(panel))


def set_up(qtbot, panel: TrainingPanel, scans: Path, run: Path, config=TINY) -> None:
    recipe = run.with_suffix(".json")
    recipe.write_text(recipe_to_json(config))
    panel.setup.recipe.read(recipe)
    type_folder(qtbot, panel, "scans_folder", scans)
    type_folder(qtbot, panel, "run_folder", run)


def train(qtbot, panel: TrainingPanel, name: str = "start_training") -> None:
    qtbot.mouseClick(button(panel, name), LEFT)
    assert panel.session.running(TRAIN), panel.words.text()
    run_until(lambda: idle(panel))


def row_texts(panel: TrainingPanel, row: int) -> list[str]:
    return [panel.setup.table.item(row, c).text() for c in range(5)]


def test_the_panel_says_what_is_missing_step_by_step(qtbot, panel, scans, tmp_path):
    start = button(panel, "start_training")
    assert not start.isEnabled() and "folder of high-field scans" in panel.words.text()
    panel.setup.recipe.set_value(TINY)
    panel.session.set_config(TINY)
    type_folder(qtbot, panel, "scans_folder", scans)
    assert not start.isEnabled() and "folder for the run" in panel.words.text()
    type_folder(qtbot, panel, "run_folder", tmp_path / "run")
    assert start.isEnabled() and panel.words.text() == "Ready to train."
    assert not button(panel, "resume_training").isVisible()
    assert not (tmp_path / "run").exists()


def test_the_table_follows_files_ticks_and_recipe(qtbot, panel, scans, tmp_path):
    set_up(qtbot, panel, scans, tmp_path / "run")
    table = panel.setup.table
    assert [row_texts(panel, r)[NAME] for r in range(4)] == [f"s{n}_T1w.nii.gz" for n in range(4)]
    assert [row_texts(panel, r)[ROLE] for r in range(4)] == [
        "training", "training", "validation", "left out",
    ]  # fmt: skip
    assert row_texts(panel, 0)[MAPS] == "SPM, beside it"
    assert "cut off" in row_texts(panel, 3)[REMARKS]
    checkable = Qt.ItemFlag.ItemIsUserCheckable
    assert not table.item(3, NAME).flags() & checkable and table.item(0, NAME).flags() & checkable
    table.setCurrentCell(1, NAME)
    qtbot.keyClick(table, Qt.Key.Key_Space)  # unticks the scan
    assert [row_texts(panel, r)[ROLE] for r in range(3)] == ["training", "left out", "validation"]
    held = panel.setup.recipe.front.editor("validation_subjects").control
    held.setFocus()
    qtbot.keyClick(held, Qt.Key.Key_Up)
    assert "held out" in panel.words.text()
    assert not button(panel, "start_training").isEnabled()
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert [row_texts(panel, r)[ROLE] for r in range(3)] == ["training", "validation", "validation"]


def test_train_to_the_end_and_hand_the_model_over(qtbot, panel, scans, tmp_path):
    ready, views = [], []
    panel.model_ready.connect(ready.append)
    panel.session.validated.connect(views.append)
    run = tmp_path / "run"
    set_up(qtbot, panel, scans, run)
    qtbot.keyClicks(panel.setup.texts["name"], "tiny")
    qtbot.keyClick(panel.setup.texts["name"], Qt.Key.Key_Return)
    train(qtbot, panel)
    assert not ready  # a run that ends chooses no model behind anybody's back
    assert (run / "best.safetensors").is_file()
    from siqt_engine.models.checkpoint import load_checkpoint

    card = load_checkpoint(run / "best.safetensors")[0]
    assert card.name == "tiny" and card.metrics["subjects"] == ["s2_T1w.nii.gz"]
    assert [view.step for view in views] == [0, 3, 6]
    assert [step for step, _ in panel.progress.curves.scores] == [3, 6]
    assert panel.progress.picture.shown is views[-1]
    slider = panel.progress.picture.slider
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert panel.progress.picture.shown is views[1]
    assert "Step 6 of 6" in panel.progress.figures.text()
    assert "finished" in panel.words.text()
    assert not button(panel, "resume_training").isEnabled()
    gain = panel.session.gain
    assert gain.sentence == panel.gain.text()
    assert button(panel, "use_model").isVisible() is gain.better
    panel.session.gain = HeldOutGain(3, 1.25)
    panel.session.changed.emit()
    assert "+1.25 dB against interpolation" in panel.gain.text() and GOOD in panel.gain.styleSheet()
    qtbot.mouseClick(button(panel, "use_model"), LEFT)
    assert ready == [run / "best.safetensors"]


def test_a_model_that_is_worse_than_interpolation_is_not_offered(panel, tmp_path):
    run = RunStatus(tmp_path, TINY, RunSource(), 8, 1.0, tmp_path / "best.safetensors")
    panel.show()
    panel.session.run = run
    for decibels in (-0.07, 0.0):
        panel.session.gain = HeldOutGain(8, decibels)
        panel.session.changed.emit()
        assert not button(panel, "use_model").isVisible()
        assert "not offered" in panel.gain.text() and BAD in panel.gain.styleSheet()


def test_the_gain_is_that_of_the_best_model():
    def score(psnr):
        return (ValidationScore("a", psnr, 0.9, 21.0, 0.9),)

    assert gain_of(RunHistory((), ())) is None
    gain = gain_of(RunHistory((), ((1, score(20.5)), (2, score(22.0)), (3, score(21.5)))))
    assert (gain.step, gain.decibels) == (2, 1.0)


def test_stop_and_resume_end_at_the_weights_of_an_unbroken_run(
    qtbot, panel, scans, tmp_path, monkeypatch
):
    import torch

    from siqt_engine.models.checkpoint import load_checkpoint
    from siqt_engine.training.optimisation import loop

    config = dataclasses.replace(TINY, steps=12, validate_every=6)
    set_up(qtbot, panel, scans, tmp_path / "whole", config)
    train(qtbot, panel)
    learn, clicked = loop._Loop.learn, threading.Event()

    def learn_then_wait(running: loop._Loop, batch: object) -> None:
        learn(running, batch)
        assert running.state.step < 3 or clicked.wait(PATIENCE)

    monkeypatch.setattr(loop._Loop, "learn", learn_then_wait)
    set_up(qtbot, panel, scans, tmp_path / "halves", config)

    def stop(progress: Progress, _: float) -> None:
        if progress.stage == "training" and button(panel, "stop_training").isEnabled():
            qtbot.mouseClick(button(panel, "stop_training"), LEFT)
            clicked.set()

    panel.session.progressed.connect(stop)
    train(qtbot, panel)
    panel.session.progressed.disconnect(stop)
    status = look_at_run(tmp_path / "halves")
    assert status is not None and 1 <= status.step < 12
    resume = button(panel, "resume_training")
    assert resume.isVisible() and resume.isEnabled() and not panel.start.isVisible()
    assert f"{status.step} of 12 steps" in panel.words.text()
    front = panel.setup.recipe.front
    assert not front.editor("batch").isEnabled() and front.editor("steps").isEnabled()
    train(qtbot, panel, "resume_training")
    one = load_checkpoint(tmp_path / "whole" / "last")[1]
    two = load_checkpoint(tmp_path / "halves" / "last")[1]
    assert all(torch.equal(one[name], two[name]) for name in one)


def test_a_finished_run_can_be_made_longer(qtbot, panel, scans, tmp_path):
    set_up(qtbot, panel, scans, tmp_path / "run")
    train(qtbot, panel)
    assert not button(panel, "resume_training").isEnabled()
    steps = panel.setup.recipe.front.editor("steps").control
    steps.setFocus()
    steps.selectAll()
    qtbot.keyClicks(steps, "8")
    qtbot.keyClick(steps, Qt.Key.Key_Return)
    train(qtbot, panel, "resume_training")
    status = look_at_run(tmp_path / "run")
    assert status.step == 8 and status.config == dataclasses.replace(TINY, steps=8)


def test_a_folder_with_a_run_offers_to_resume_it(qtbot, panel, scans, tmp_path):
    run = tmp_path / "run"
    set_up(qtbot, panel, scans, run)
    panel.session.set_used("s0_T1w.nii.gz", False)
    train(qtbot, panel)
    again = TrainingPanel(tissues=tmp_path / "tissues")
    qtbot.addWidget(again, before_close_func=lambda p: p.close(PATIENCE))
    again.show()
    type_folder(qtbot, again, "run_folder", run)
    run_until(lambda: idle(again) and again.session.surveyed)
    assert again.session.scans == scans  # the run knows its scans
    assert row_texts(again, 0)[ROLE] == "left out"
    assert not again.setup.table.item(0, NAME).flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert [step for step, _ in again.progress.curves.scores] == [3, 6]
    assert again.session.recipe == TINY
    type_folder(qtbot, again, "run_folder", tmp_path / "other")
    assert again.session.recipe == default_recipe() and again.start.isVisible()


def test_what_goes_wrong_is_said_and_the_panel_lives_on(qtbot, panel, scans, tmp_path):
    type_folder(qtbot, panel, "scans_folder", tmp_path / "nowhere")
    assert "no such folder" in panel.notification.text
    assert not button(panel, "start_training").isEnabled()
    set_up(qtbot, panel, scans, tmp_path / "run", dataclasses.replace(TINY, network='{"bad": 1}'))
    train(qtbot, panel)
    assert "bad" in panel.notification.text and panel.notification.failure is not None
    assert "Traceback" in panel.notification.failure.details
    set_up(qtbot, panel, scans, tmp_path / "run", dataclasses.replace(TINY, steps=2))
    train(qtbot, panel)
    assert look_at_run(tmp_path / "run").finished


def test_memory_that_runs_out_is_said_with_what_to_do(qtbot, panel, scans, tmp_path, monkeypatch):
    import siqt_engine.training.run

    def fail(*_: object, **__: object):
        raise RuntimeError("CUDA out of memory. Tried to allocate 2 GiB")

    monkeypatch.setattr(siqt_engine.training.run, "train", fail)
    set_up(qtbot, panel, scans, tmp_path / "run")
    train(qtbot, panel)
    assert "not enough memory" in panel.notification.text
    assert "fewer patches" in panel.notification.text
    assert button(panel, "start_training").isEnabled()


def test_segmentation_can_be_stopped_and_keeps_what_is_done(qtbot, panel, tmp_path, monkeypatch):
    folder = tmp_path / "scans"
    folder.mkdir()
    for number in range(3):
        write_volume(brain_phantom((24, 28, 32), seed=number)[0], folder / f"s{number}.nii.gz")
    maps, begun = brain_phantom((24, 28, 32))[1], []

    def segment(volume: object, *, on_progress, **_: object):
        begun.append(volume)
        if len(begun) > 1:
            work_until_cancelled(on_progress, stage="brain mask", steps=2)
        return maps

    monkeypatch.setattr(tissue, "segment_tissues", segment)
    set_up(qtbot, panel, folder, tmp_path / "run")
    assert "3 to be segmented" in panel.setup.summary.text()
    qtbot.mouseClick(button(panel, "segment_now"), LEFT)
    run_until(lambda: len(begun) == 2 and "(2 of 3)" in panel.words.text())
    assert panel.bar.maximum() == 3000
    assert panel.bar.value() >= 1000  # one of three, whatever the stages of a scan are
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert not button(panel, "stop_training").isEnabled() and "Stopping" in panel.words.text()
    run_until(lambda: idle(panel))
    assert [row_texts(panel, r)[MAPS] for r in range(3)] == [
        "ready", "to be segmented", "to be segmented",
    ]  # fmt: skip
    assert len(list((tmp_path / "tissues").iterdir())) == 1
    assert button(panel, "segment_now").isEnabled() and button(panel, "start_training").isEnabled()


def test_copied_command_trains_the_same(qtbot, panel, scans, tmp_path):
    run = tmp_path / "my run"
    set_up(qtbot, panel, scans, run)
    panel.session.set_used("s0_T1w.nii.gz", False)
    qtbot.mouseClick(button(panel, "copy_command"), LEFT)
    words = shlex.split(QApplication.clipboard().text())
    assert words.pop(0) == "siqt"
    args = build_parser("train").parse_args(words)
    assert chosen_recipe(args) == TINY
    assert (args.scans, args.out) == (scans, run)
    assert args.leave_out == ["s0_T1w.nii.gz", "s3_T1w.nii.gz"]


def test_closing_in_mid_run_leaves_no_thread_and_a_run_to_resume(qtbot, panel, scans, tmp_path):
    run = tmp_path / "run"
    set_up(qtbot, panel, scans, run, LONG)
    qtbot.mouseClick(button(panel, "start_training"), LEFT)
    run_until(lambda: panel.bar.maximum() == LONG.steps)
    assert panel.close(PATIENCE)
    assert not [t for t in threading.enumerate() if t.name.startswith("siqt-Training")]
    status = look_at_run(run)
    assert status is not None and status.step >= 1
    settle()


def test_the_window_stays_lively_while_training(qtbot, panel, scans, tmp_path):
    set_up(qtbot, panel, scans, tmp_path / "run", LONG)
    seen = []
    panel.session.stepped.connect(seen.append)
    qtbot.mouseClick(button(panel, "start_training"), LEFT)
    run_until(lambda: len(seen) >= 2)
    qtbot.mouseClick(button(panel, "stop_training"), LEFT)
    run_until(lambda: idle(panel))


def test_of_the_steps_not_more_are_told_than_people_can_see(monkeypatch):
    ticks = itertools.count()
    clock = SimpleNamespace(monotonic=lambda: next(ticks) / 100)  # a step takes 10 ms
    monkeypatch.setattr(thinned, "time", clock)
    told = []
    tell = thinned.thinned(told.append, 500)
    for step in range(1, 501):
        tell(StepReport(step, 0.1, 1e-3, 1.0, 100.0, 0.0))
    assert 45 < len(told) < 55 and told[-1].step == 500  # 10 a second, and the last
    tell([])
    assert told[-1] == []  # validations all


def test_recipes_are_loaded_and_refused(qtbot, panel, tmp_path):
    bad = tmp_path / "bad.json"
    bad.write_text('{"steps": -3}')
    panel.setup.recipe.read(bad)
    assert "steps is -3" in panel.notification.text
    assert panel.session.config == default_recipe()
    presets = panel.setup.recipe.presets
    presets.setFocus()
    index = presets.findText("published-t1w-x4")
    presets.setCurrentIndex(index)
    presets.activated.emit(index)
    assert panel.session.config.architecture == "anisotropic_unet"
    panel.setup.recipe.write(tmp_path / "mine.json")
    presets.activated.emit(0)
    assert panel.session.config == default_recipe()
    panel.setup.recipe.read(tmp_path / "mine.json")
    assert panel.session.config.architecture == "anisotropic_unet"


def test_narrow_and_wide(qtbot, panel):
    for width, tabs in ((1280, False), (420, True), (1280, False)):
        panel.resize(width, 800)
        run_until(lambda tabs=tabs: panel._tabs.isVisible() == tabs)
        assert panel.setup.isVisible()
        assert panel.width() == width


def type_front(qtbot, panel: TrainingPanel, name: str, text: str) -> None:
    control = panel.setup.recipe.front.editor(name).control
    if isinstance(control, QComboBox):
        control.setCurrentIndex(control.findText(text))
        control.activated.emit(control.currentIndex())
    else:
        control.setFocus()
        control.selectAll()
        qtbot.keyClicks(control, text) if text else qtbot.keyClick(control, Qt.Key.Key_Delete)
        qtbot.keyClick(control, Qt.Key.Key_Return)


def test_a_recipe_for_any_spacing_can_be_made_by_hand_and_unmade(qtbot, panel):
    """Contrast, network and slice spacings only fit together: half-way the form says what lacks."""
    recipe, plain = panel.setup.recipe, TrainingConfig()
    recipe.set_value(plain)
    panel.session.set_config(plain)
    made = [("architecture", "conditioned_unet"), ("contrast", "any"), ("slice_spacings", "2, 10")]
    unmade = [("architecture", "subslice_unet"), ("slice_spacings", ""), ("contrast", "T1w")]
    for edits, spacings in ((made, (2.0, 10.0)), (unmade, ())):
        for name, text in edits:
            before = panel.session.config
            type_front(qtbot, panel, name, text)
            assert not recipe.problem() or panel.session.config == before
            if name == "architecture":
                assert "Slice spacings" in recipe.problem() or "slice_spacings" in recipe.problem()
        assert not recipe.problem()
        assert panel.session.config.slice_spacings == spacings
        assert panel.session.config.architecture == edits[0][1]
    assert panel.session.config == plain


def test_the_bundled_recipe_for_any_spacing_is_shown_whole(qtbot, panel):
    recipe = panel.setup.recipe
    index = next(
        i for i in range(recipe.presets.count()) if recipe.presets.itemText(i) == "any-spacing"
    )
    recipe.presets.setCurrentIndex(index)
    recipe.presets.activated.emit(index)
    config = panel.session.config
    assert config.architecture == "conditioned_unet" and not recipe.problem()
    assert recipe.front.editor("slice_spacings").control.text() == "2, 10"
    restored = recipe.rest.editor("restored").control
    assert float(restored.text()) == config.restored
    type_front(qtbot, panel, "steps", "5000")
    assert panel.session.config == dataclasses.replace(config, steps=5000)
