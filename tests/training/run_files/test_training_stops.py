"""A run can be stopped anywhere, is resumable from its first step, and shows how far it is."""

from __future__ import annotations

import csv
import dataclasses
import gc
import weakref
from pathlib import Path

import numpy as np
import pytest
from phantoms import brain_phantom
from tiny_training import TINY, assert_same, scans, weights

from siqt_engine.core.progress import Cancelled, Progress
from siqt_engine.io.nifti import write_volume
from siqt_engine.segmentation import tissues as tissue
from siqt_engine.training.optimisation.distributed import Worker
from siqt_engine.training.request import TrainingRequest
from siqt_engine.training.run import run_training
from siqt_engine.training.run_files.log import StepReport, read_history
from siqt_engine.training.run_files.model_card import TrainingData
from siqt_engine.training.run_files.run_folder import look_at_run, read_source
from siqt_engine.training.validation import ValidationView, prepare_cases, score

__all__ = ["scans"]


def stop_at(stage: str, done: int, steps: list[int] | None = None):
    """Raises `Cancelled` at a report; with ``steps`` only when so many steps are done."""
    last = [0]

    def observe(progress: Progress) -> None:
        if progress.stage == "training":
            last[0] = progress.done
        if progress.stage.startswith(stage) and progress.done == done:
            if steps is None or last[0] in steps:
                raise Cancelled

    return observe


@pytest.fixture(scope="module")
def whole(scans, tmp_path_factory) -> Path:
    """A run that was never stopped."""
    folder = tmp_path_factory.mktemp("whole")
    run_training(TrainingRequest(scans, folder, TINY))
    return folder


@pytest.mark.parametrize(
    "stop",
    [
        stop_at("training", 1),
        stop_at("training", 3),  # a validation is due, and was not begun
        stop_at("validating", 0, [3]),
        stop_at("training", 6),
        stop_at("validating", 0, [6]),
    ],
    ids=["first step", "before validation", "in validation", "last step", "last validation"],
)
def test_a_run_stopped_anywhere_ends_at_the_same_bits(scans, whole, tmp_path, stop):
    halves = tmp_path / "halves"
    with pytest.raises(Cancelled):
        run_training(TrainingRequest(scans, halves, TINY), on_progress=stop)
    assert look_at_run(halves) is not None
    assert run_training(TrainingRequest(scans, halves, resume=True)).step == 6
    for which in ("last", "best"):
        assert_same(weights(whole, which), weights(halves, which))

    def kept(folder: Path) -> list[list[str]]:
        return list(csv.reader((folder / "validation.csv").read_text().splitlines()))

    assert kept(whole) == kept(halves)


def test_a_run_that_is_given_a_time_leaves_a_model_and_goes_on(scans, whole, tmp_path):
    """A time that is over at once is worth one step."""
    request = TrainingRequest(scans, tmp_path / "run", TINY, minutes=1e-9)
    for step in range(1, 5):
        assert run_training(request).step == step
        assert (tmp_path / "run" / "last.json").is_file()
        request = dataclasses.replace(request, config=None, resume=True)
    assert run_training(dataclasses.replace(request, minutes=0.0)).step == 6
    assert_same(weights(whole, "last"), weights(tmp_path / "run", "last"))


@pytest.mark.parametrize("minutes", [-1.0, float("nan"), float("inf")])
def test_a_time_that_is_none_is_refused(scans, tmp_path, minutes):
    with pytest.raises(ValueError, match="minutes is .*, but must be 0 or more"):
        run_training(TrainingRequest(scans, tmp_path / "run", TINY, minutes=minutes))
    assert not (tmp_path / "run").exists()


def test_a_run_stopped_before_its_first_step_can_be_begun_again(scans, tmp_path):
    out = tmp_path / "run"
    with pytest.raises(Cancelled):
        run_training(TrainingRequest(scans, out, TINY), on_progress=stop_at("preparing", 0))
    assert look_at_run(out) is None
    other = dataclasses.replace(TINY, steps=3)
    assert run_training(TrainingRequest(scans, out, other)).step == 3
    with pytest.raises(FileExistsError, match="resume"):
        run_training(TrainingRequest(scans, out, other))


def test_segmentation_stops_in_the_middle_of_a_scan(tmp_path, monkeypatch):
    for number in range(2):
        write_volume(brain_phantom((24, 28, 32))[0], tmp_path / f"s{number}.nii.gz")

    def segment(volume: object, *, on_progress, **_: object):
        on_progress(Progress("brain mask", 1, 2))
        raise AssertionError("went on")

    monkeypatch.setattr(tissue, "segment_tissues", segment)
    with pytest.raises(Cancelled):
        run_training(
            TrainingRequest(tmp_path, tmp_path / "run", TINY),
            on_progress=stop_at("tissue maps of s0.nii.gz (1", 1),
        )


def test_options_that_a_network_does_not_have_are_told_at_once(scans, tmp_path):
    wrong = dataclasses.replace(TINY, network='{"width": 3}')
    seen = []
    with pytest.raises(ValueError, match="width"):
        run_training(TrainingRequest(scans, tmp_path / "run", wrong), on_progress=seen.append)
    assert seen == [] and not (tmp_path / "run").exists()


def test_scans_left_out_are_not_trained_on_and_stay_out(scans, tmp_path):
    out = tmp_path / "run"
    some = ("sub-0/sub-0_T1w.nii.gz",)
    told = []
    run_training(
        TrainingRequest(
            scans,
            out,
            dataclasses.replace(TINY, steps=3),
            leave_out=some,
            name="ours",
            data=TrainingData("two phantoms", "CC0"),
        ),
        on_progress=told.append,
    )
    assert not any("sub-0" in p.stage for p in told)
    told.clear()
    run_training(
        TrainingRequest(scans, out, dataclasses.replace(TINY, steps=4), resume=True),
        on_progress=told.append,
    )
    assert told and not any("sub-0" in p.stage for p in told)
    assert read_source(out).leave_out == some
    from siqt_engine.models.checkpoint import load_checkpoint

    card = load_checkpoint(out / "best")[0]
    assert (card.name, card.data_licence) == ("ours", "CC0")
    assert card.trained_on == "two phantoms; 1 scans, 1 more held out"


def test_views_show_the_same_slice_from_interpolation_to_truth(scans, tmp_path, monkeypatch):
    from siqt_engine.training.optimisation import loop as training

    monkeypatch.setattr(training, "LIVE_SECONDS", 1e9)  # then a live report is a line of the log
    seen: list[ValidationView] = []
    steps: list[StepReport] = []

    def report(item: object) -> None:
        if isinstance(item, ValidationView):
            seen.append(item)
        elif isinstance(item, StepReport):
            steps.append(item)

    run_training(TrainingRequest(scans, tmp_path / "run", TINY), on_report=report)
    assert [view.step for view in seen] == [0, 3, 6]
    assert seen[0].estimate is None and seen[0].scores == ()
    for view in seen[1:]:
        assert view.estimate is not None
        assert view.estimate.shape == view.truth.shape == view.interpolated.shape
        assert np.array_equal(view.truth, seen[0].truth)
        assert [s.name for s in view.scores] == [view.name]
        # the last layer of the network starts at zero: after few steps it interpolates
        assert np.corrcoef(view.estimate.ravel(), view.truth.ravel())[0, 1] > 0.9
    assert not np.array_equal(seen[1].estimate, seen[2].estimate)
    assert steps[-1].step == 6
    low, high = seen[0].window
    assert low == 0 and 1 < high <= seen[0].truth.max()
    history = read_history(tmp_path / "run", 6)
    assert history.steps[-1].loss == pytest.approx(steps[-1].loss, abs=1e-6)
    assert [(step, scores[0].psnr) for step, scores in history.validations] == [
        (view.step, pytest.approx(view.scores[0].psnr, abs=1e-5)) for view in seen[1:]
    ]
    assert read_history(tmp_path / "run", 5).validations == history.validations[:1]


def test_shown_slice_lies_between_two_measured_ones():
    volume, tissues = brain_phantom((24, 28, 40))
    case = prepare_cases([("one", volume, tissues)], TINY)[0]
    assert case.slice_index % TINY.factor == TINY.factor // 2
    inside = np.flatnonzero(case.mask.any(axis=(0, 1)))
    assert abs(case.slice_index - inside.mean()) <= TINY.factor
    picture = case.picture(case.truth)
    assert picture.shape == (24, 28) and (picture[~case.mask[..., case.slice_index]] == 0).all()
    assert score(case.truth, case.truth, case.mask)[1] == pytest.approx(1)


def test_a_run_that_dies_goes_on_from_its_last_state(scans, tmp_path, monkeypatch):
    """Killed between two validations: the state of a few seconds ago, to the same bits."""
    from siqt_engine.training.optimisation import loop as training

    monkeypatch.setattr(training, "SAVE_SECONDS", 0.0)

    def die(progress: Progress) -> None:
        if progress.stage == "training" and progress.done == 5:
            raise RuntimeError("power cut")

    out = tmp_path / "run"
    with pytest.raises(RuntimeError):
        run_training(TrainingRequest(scans, out, TINY), on_progress=die)
    run = look_at_run(out)
    assert run is not None and run.step == 5
    run_training(TrainingRequest(scans, tmp_path / "whole", TINY))
    run_training(TrainingRequest(scans, out, resume=True))
    assert_same(weights(tmp_path / "whole"), weights(out))


@pytest.mark.parametrize("held_out", [1, 2])
def test_scans_are_packed_one_after_the_other(held_out, scans, tmp_path, monkeypatch):
    """While a scan is read, no other is held whole."""
    from siqt_engine.training import run as module

    plain, held, most = module.read_with_maps, [], []

    def watched(*args: object, **options: object):
        gc.collect()
        most.append(sum(reference() is not None for reference in held))
        volume, maps = plain(*args, **options)
        held.extend(weakref.ref(array) for array in (volume.data, maps.gm))
        return volume, maps

    monkeypatch.setattr(module, "read_with_maps", watched)
    config = dataclasses.replace(TINY, steps=1, validation_subjects=held_out)
    run = module.open_run(TrainingRequest(scans, tmp_path / "run", config), Worker())
    module.prepare(run, Worker())
    assert most == [0, 0, 0]


def test_processes_that_do_not_lead_read_no_held_out_scan(scans, tmp_path, monkeypatch):
    from siqt_engine.training import run as module

    monkeypatch.setattr(Worker, "wait", lambda self: None)
    request = TrainingRequest(scans, tmp_path / "run", TINY)
    run = module.open_run(request, Worker())
    seen = []
    material = module.prepare(run, Worker(1, 2, 0), on_progress=seen.append)
    assert material.cases == [] and len(material.sampler.subjects) == 2
    assert not any("sub-2" in progress.stage for progress in seen)
