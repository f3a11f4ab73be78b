"""Learning from another model: its output is the target, and it lies in the run's folder."""

from __future__ import annotations

import dataclasses
import json

import pytest
import torch
from test_any_spacing_training import NETWORK, PLAIN, TINY, scans  # noqa: F401 - a fixture

from siqt_engine.core.progress import Cancelled, Progress
from siqt_engine.models.checkpoint import load_checkpoint
from siqt_engine.training.optimisation.loss import loss_function
from siqt_engine.training.optimisation.teaching import Teaching
from siqt_engine.training.request import TrainingRequest
from siqt_engine.training.run import run_training
from siqt_engine.training.run_files.state import network_for

SHORT = dataclasses.replace(TINY, steps=2)
TAUGHT = dataclasses.replace(SHORT, taught=1.0, weight_decay=0.0, averaging=0.0)
RANKS = {"encoder.0.second": 2, "encoder.1.second": 3, "decoder.0.first": 3, "spread.0": 2}
LEAN = dataclasses.replace(TAUGHT, network=json.dumps(json.loads(NETWORK) | {"ranks": RANKS}))


@pytest.fixture(scope="module")
def model(tmp_path_factory, scans):  # noqa: F811
    """A model that was trained for a few steps, and does not just interpolate."""
    folder = tmp_path_factory.mktemp("teacher")
    run_training(TrainingRequest(scans, folder, dataclasses.replace(SHORT, learning_rate=0.01)))
    return str(folder / "last")


def test_who_begins_as_the_teacher_stays_so(scans, model, tmp_path):  # noqa: F811
    request = TrainingRequest(scans, tmp_path / "run", TAUGHT, start_from=model, teacher=model)
    run_training(request)
    theirs, ours = (load_checkpoint(path)[1] for path in (model, tmp_path / "run" / "last"))
    assert all(torch.equal(value, ours[name]) for name, value in theirs.items())


def test_every_pair_of_layers_is_compared():
    networks = [network_for(dataclasses.replace(config, seed=5)) for config in (TAUGHT, LEAN)]
    teacher, student = networks
    teaching = Teaching(teacher, student, torch.device("cpu"))
    generator = torch.Generator().manual_seed(1)
    given = torch.rand(2, 1, 8, 8, 2, generator=generator), torch.rand(2, 6, generator=generator)
    for _ in range(2):  # the second time as the first
        teaching.output(*given)
        student(*given)
        teaching.between().backward()
        values = float(teaching.between().detach())
        assert 0.0 < values < 1.0
    for name, weights in student.unet.named_parameters():
        if name.startswith(("encoder", "decoder")):
            assert weights.grad.any(), name
    assert all(weights.grad is None for weights in teacher.parameters())


def test_a_resumed_run_has_its_teacher_in_its_folder(scans, model, tmp_path):  # noqa: F811
    def stop_at_one(progress: Progress) -> None:
        if progress.stage == "training" and progress.done == 1:
            raise Cancelled

    run_training(TrainingRequest(scans, tmp_path / "whole", LEAN, teacher=model))
    halves = tmp_path / "halves"
    with pytest.raises(Cancelled):
        run_training(TrainingRequest(scans, halves, LEAN, teacher=model), on_progress=stop_at_one)
    run_training(TrainingRequest(scans, halves, resume=True))
    one, two = (load_checkpoint(tmp_path / f / "last")[1] for f in ("whole", "halves"))
    assert all(torch.equal(value, two[name]) for name, value in one.items())
    (halves / "teacher.safetensors").unlink()
    with pytest.raises(ValueError, match="teacher"):
        run_training(TrainingRequest(scans, halves, resume=True))


def test_a_teacher_and_its_share_go_together(scans, model, tmp_path):  # noqa: F811
    run = tmp_path / "run"
    with pytest.raises(ValueError, match="taught is 1, and no teacher is given"):
        run_training(TrainingRequest(scans, run, TAUGHT))
    with pytest.raises(ValueError, match="taught is 0, and the teacher .* is given"):
        run_training(TrainingRequest(scans, run, TINY, teacher=model))
    other = dataclasses.replace(PLAIN, taught=0.5)
    with pytest.raises(ValueError, match="cannot teach the recipe's network"):
        run_training(TrainingRequest(scans, run, other, teacher=model))
    assert not run.exists()


def test_the_target_is_a_mean_of_teacher_and_truth():
    generator = torch.Generator().manual_seed(1)
    estimate, taught = (torch.rand(2, 2, 4, 4, 4, generator=generator) for _ in range(2))
    truth = torch.rand(2, 1, 4, 4, 4, generator=generator)
    config = dataclasses.replace(TAUGHT, loss="mse", taught=0.25, sigma_weight=0.5)
    found = loss_function(estimate, truth, config, None, taught)
    image = ((estimate[:, :1] - 0.25 * taught[:, :1] - 0.75 * truth) ** 2).mean()
    spread = ((estimate[:, 1:] - taught[:, 1:]) ** 2).mean()
    assert float(found) == pytest.approx(float(image + 0.5 * spread), rel=1e-5)
