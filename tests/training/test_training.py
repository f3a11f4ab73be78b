"""The training loop: learns, resumes to the same bits, stops cleanly, runs on several processes."""

from __future__ import annotations

import csv
import dataclasses
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from phantoms import brain_phantom
from scipy import ndimage
from tensors import assert_close
from tiny_training import TINY, assert_same, scans, weights

from siqt_engine.cli.main import main
from siqt_engine.core import parameters
from siqt_engine.core.parameters import ParameterError
from siqt_engine.core.progress import Cancelled, Progress
from siqt_engine.io.nifti import write_volume
from siqt_engine.io.scans import find_scans
from siqt_engine.io.tissue_maps import SPM, TissueMaps
from siqt_engine.io.volume import VolumeError
from siqt_engine.models.checkpoint import load_network, load_state
from siqt_engine.training.data.patches import PatchSampler
from siqt_engine.training.data.subject import prepare_subject
from siqt_engine.training.optimisation.loop import TrainingJob, train
from siqt_engine.training.optimisation.loss import loss_function
from siqt_engine.training.recipes.recipe import TrainingConfig
from siqt_engine.training.recipes.recipe_files import recipe_from_json
from siqt_engine.training.recipes.schedule import learning_rate
from siqt_engine.training.request import TrainingRequest, split
from siqt_engine.training.run import run_training
from siqt_engine.training.run_files.log import StepReport
from siqt_engine.training.run_files.state import network_for
from siqt_engine.training.validation import prepare_cases

CPU = torch.device("cpu")

__all__ = ["scans"]


@pytest.fixture(scope="module")
def whole_run(scans: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[object]]:
    """The folder of a run from the first step to the last, and what was told. Copy to change it."""
    out, seen = tmp_path_factory.mktemp("whole") / "run", []
    run_training(TrainingRequest(scans, out, TINY, name="tiny"), on_report=seen.append)
    return out, seen


def rows_of(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text().splitlines()))


def test_a_run_leaves_model_log_and_state(whole_run):
    out, seen = whole_run
    network, card = load_network(out / "best")
    assert network.factor == 4 and card.name == "tiny"
    assert card.intended_use == "research, not for diagnosis"
    assert card.training["recipe"]["seed"] == TINY.seed
    assert card.metrics["subjects"] == ["sub-2_T1w.nii.gz"]
    assert card.geometry.slice_spacing_mm == pytest.approx(4)
    rows = rows_of(out / "steps.csv")
    assert [int(r["step"]) for r in rows] == [6]
    scores = rows_of(out / "validation.csv")
    assert [(int(s["step"]), s["name"]) for s in scores] == [
        (3, "sub-2_T1w.nii.gz"),
        (6, "sub-2_T1w.nii.gz"),
    ]
    log = json.loads((out / "log.json").read_text())
    assert len(log["validation"]) == 2
    assert any(isinstance(s, StepReport) for s in seen)


def test_resumed_run_ends_at_the_same_bits(scans, whole_run, tmp_path):
    whole = whole_run[0]

    def stop_at_four(progress: Progress) -> None:
        if progress.stage == "training" and progress.done == 4:
            raise Cancelled

    halves = tmp_path / "halves"
    with pytest.raises(Cancelled):
        run_training(TrainingRequest(scans, halves, TINY), on_progress=stop_at_four)
    state = run_training(TrainingRequest(scans, halves, resume=True))
    assert state.step == 6
    assert_same(weights(whole), weights(halves))
    assert_same(weights(whole, "best"), weights(halves, "best"))


def test_other_seed_gives_other_weights(scans, whole_run, tmp_path):
    run_training(TrainingRequest(scans, tmp_path / "b", dataclasses.replace(TINY, seed=301)))
    one, two = weights(whole_run[0]), weights(tmp_path / "b")
    assert any(not torch.equal(v, two[n]) for n, v in one.items())


def test_a_run_can_begin_with_the_weights_of_a_model(scans, whole_run, tmp_path):
    still = dataclasses.replace(TINY, seed=301, learning_rate=1e-12, steps=1, weight_decay=0.0)
    first = whole_run[0] / "last"
    run_training(TrainingRequest(scans, tmp_path / "second", still, start_from=str(first)))
    begun = weights(tmp_path / "second")
    for name, value in weights(whole_run[0]).items():
        assert_close(begun[name], value, rtol=0, atol=1e-6)
    card = json.loads((tmp_path / "second" / "last.json").read_text())
    assert card["training"]["started_from"].startswith("tiny 1.0.0")
    wider = dataclasses.replace(TINY, network='{"widths": [4, 8]}')
    with pytest.raises(ValueError, match="does not fit the recipe's network"):
        run_training(TrainingRequest(scans, tmp_path / "third", wider, start_from=str(first)))
    assert not (tmp_path / "third").exists()


def test_resuming_may_lengthen_the_run_but_not_change_it(scans, whole_run, tmp_path):
    out = shutil.copytree(whole_run[0], tmp_path / "run")
    longer = dataclasses.replace(TINY, steps=8, learning_rate=0.5)
    assert run_training(TrainingRequest(scans, out, longer, resume=True)).step == 8
    kept = parameters.from_json(TrainingConfig, (out / "config.json").read_text())
    assert kept.steps == 8 and kept.learning_rate == TINY.learning_rate
    with pytest.raises(FileExistsError, match="resume"):
        run_training(TrainingRequest(scans, out, TINY))
    with pytest.raises(FileNotFoundError, match="no training run"):
        run_training(TrainingRequest(scans, tmp_path / "nothing", resume=True))


INTERRUPTED = """
import signal, sys
from siqt_engine.cli.main import main
from siqt_engine.training.run_files.log import RunLog

write = RunLog.step

def write_and_interrupt(log, report):
    write(log, report)
    signal.raise_signal(signal.SIGINT)

RunLog.step = write_and_interrupt
signal.signal(signal.SIGINT, signal.default_int_handler)  # a background job ignores it
sys.exit(main(sys.argv[1:]))
"""


def test_ctrl_c_leaves_a_resumable_state(scans, tmp_path):
    """A real signal in the middle of a run, which is then resumed."""
    out = tmp_path / "run"
    recipe = tmp_path / "recipe.json"
    long = dataclasses.replace(TINY, steps=100_000, validate_every=100_000)
    recipe.write_text(parameters.to_json(long))
    # in a process of its own: what goes wrong here would end that of the tests
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED, "train", str(scans), "--out", str(out),
         "--recipe", str(recipe), "--device", "cpu", "--threads", "1", "-q"],
        capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 130, done.stderr
    assert "--resume" in done.stdout and "Traceback" not in done.stderr
    reached = load_state(out / "state.safetensors")[1]["step"]
    assert reached >= 20
    shorter = dataclasses.replace(long, steps=reached + 1)
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        assert run_training(TrainingRequest(scans, out, shorter, resume=True)).step == reached + 1
    finally:
        torch.set_num_threads(threads)


def test_training_overfits_one_patch():
    """A network that cannot learn one pair by heart cannot learn anything."""
    volume, tissues = brain_phantom((24, 28, 32), seed=5)
    data = volume.data * (1 + 0.3 * ndimage.gaussian_filter(
        np.random.default_rng(1).standard_normal(volume.shape), 0.8
    ))  # fmt: skip
    config = dataclasses.replace(
        TINY, network='{"widths": [16, 24]}', learning_rate=5e-3, patch=(8, 8, 8)
    )
    sampler = PatchSampler(
        [prepare_subject("one", volume.with_data(data), tissues, config)], config
    )
    low, high = (torch.from_numpy(a) for a in sampler.batch(3, 1))
    network = network_for(config)
    start = float(((network(low) - high) ** 2).mean().detach())
    optimizer = torch.optim.AdamW(network.parameters(), lr=config.learning_rate)
    for _ in range(150):
        loss = ((network(low) - high) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    assert float(loss.detach()) < 0.05 * start


def test_voxels_that_weigh_nothing_teach_nothing(tmp_path):
    """A run whose patches all have weight 0 ends with the weights that it began with."""

    class Weightless(PatchSampler):
        def pair(self, index):
            return dataclasses.replace(super().pair(index), weight=np.zeros((1, 1, 1), np.float32))

    volume, tissues = brain_phantom((24, 28, 32), seed=5)
    config = dataclasses.replace(TINY, steps=2, weight_decay=0.0)
    changed = {}
    for kind in (PatchSampler, Weightless):
        sampler = kind([prepare_subject("one", volume, tissues, config)], config)
        (tmp_path / kind.__name__).mkdir()
        cases = prepare_cases([("one", volume, tissues)], config)
        state = train(TrainingJob(sampler, cases, tmp_path / kind.__name__, lambda *_: None, CPU))
        begun = network_for(config).state_dict()
        now = state.network.state_dict()
        changed[kind] = any(not torch.equal(begun[name], now[name]) for name in begun)
    assert changed == {PatchSampler: True, Weightless: False}


def test_learning_rate_rises_stays_and_falls():
    config = dataclasses.replace(TINY, steps=100, warmup=10, decay=0.4, learning_rate=1.0)
    rates = [learning_rate(step, config) for step in range(100)]
    assert all(a < b for a, b in zip(rates[:9], rates[1:10], strict=True))
    assert rates[10:60] == [1.0] * 50
    assert all(a > b for a, b in zip(rates[60:], rates[61:], strict=False))
    assert 0.01 <= rates[-1] < 0.02


def test_weights_of_the_loss():
    """Ones change nothing; a weight of 0 leaves a voxel out; one per patch is enough."""
    config = TrainingConfig()
    rng = np.random.default_rng(0)
    estimate, truth = (
        torch.from_numpy(rng.standard_normal((2, 1, 4, 4, 4)).astype(np.float32)) for _ in range(2)
    )
    plain = loss_function(estimate, truth, config)
    assert loss_function(estimate, truth, config, torch.ones(2, 1, 1, 1, 1)) == plain
    weight = torch.ones_like(truth)
    weight[0] = 0
    alone = loss_function(estimate[1:], truth[1:], config)
    assert float(loss_function(estimate, truth, config, weight)) == pytest.approx(float(alone) / 2)


def test_charbonnier_is_square_for_small_and_absolute_for_large_errors():
    config = dataclasses.replace(TINY, charbonnier_epsilon=0.1)
    zero = torch.zeros(1, 1)
    small, large = torch.tensor([[1e-3]]), torch.tensor([[1e3]])
    assert float(loss_function(small, zero, config)) == pytest.approx(1e-6 / 0.2, rel=2e-2)
    assert float(loss_function(large, zero, config)) == pytest.approx(1e3, rel=1e-3)


DISTRIBUTED = """
import sys
import torch._dynamo
from torch.distributed.launcher.api import LaunchConfig, elastic_launch
import siqt_engine.training.run
from siqt_engine.cli.main import main
config = LaunchConfig(
    1, 1, 2, run_id="test", rdzv_backend="c10d", rdzv_endpoint="localhost:0", start_method="fork",
    local_addr="localhost",  # a bare machine may not know its own name
)
ended = elastic_launch(config, main)(sys.argv[1:])  # whichever ends first is the first
sys.exit(None if ended == {0: 0, 1: 0} else f"the processes ended with {ended}")
"""
"""What torchrun does, but the libraries are loaded before the processes part."""


def test_two_processes_train_as_one(scans, tmp_path):
    """Two gloo processes with half the batch each take the steps of one process."""
    recipe = tmp_path / "recipe.json"
    recipe.write_text(parameters.to_json(dataclasses.replace(TINY, steps=3)))
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "GLOO_SOCKET_IFNAME": "lo"}

    def command(out: str) -> list[str]:
        return [
            "train", str(scans), "--out", str(tmp_path / out), "--recipe", str(recipe),
            "--device", "cpu", "--threads", "1", "-q",
        ]  # fmt: skip

    assert main(command("one")) == 0
    joined = subprocess.run(
        [sys.executable, "-c", DISTRIBUTED, *command("two")],
        env=environment, capture_output=True, text=True,
    )  # fmt: skip
    assert joined.returncode == 0, joined.stderr[-2000:]
    one, two = weights(tmp_path / "one"), weights(tmp_path / "two")
    start = network_for(dataclasses.replace(TINY, steps=3)).state_dict()
    assert any(not torch.equal(v, start[n]) for n, v in two.items() if n in start)
    for name, value in one.items():
        assert_close(two[name], value, rtol=1e-3, atol=1e-6)


def test_batch_that_cannot_be_shared_is_refused(scans, tmp_path):
    from siqt_engine.training.optimisation.distributed import Worker

    volume, tissues = brain_phantom((24, 28, 32))
    sampler = PatchSampler([prepare_subject("one", volume, tissues, TINY)], TINY)
    with pytest.raises(ValueError, match="cannot be shared by 3"):
        train(TrainingJob(sampler, [], tmp_path, lambda *_: None, CPU, worker=Worker(0, 3, 0)))


def test_folder_of_scans(scans, tmp_path):
    found = find_scans(scans)
    assert [p.name for p in found] == [f"sub-{n}_T1w.nii.gz" for n in range(3)]
    training, held = split(found, TINY)
    assert [p.name for p in held] == ["sub-2_T1w.nii.gz"] and len(training) == 2
    with pytest.raises(VolumeError, match="too few"):
        split(found, dataclasses.replace(TINY, validation_subjects=3))
    with pytest.raises(FileNotFoundError, match="no NIfTI"):
        find_scans(tmp_path)
    with pytest.raises(FileNotFoundError, match="no such folder"):
        find_scans(tmp_path / "missing")


def test_recipes_are_checked():
    with pytest.raises(ParameterError, match="multiple of the factor"):
        TrainingConfig(patch=(16, 16, 18))
    with pytest.raises(ParameterError, match="three numbers"):
        TrainingConfig(patch=(16, 16))
    with pytest.raises(ParameterError, match="no parameter"):
        recipe_from_json('{"step": 3}')
    recipe = recipe_from_json('{"network": {"widths": [4, 6]}, "patch": [16, 16, 16]}')
    assert json.loads(recipe.network) == {"widths": [4, 6]} and recipe.patch == (16, 16, 16)
    assert recipe_from_json(parameters.to_json(recipe)) == recipe


@pytest.mark.parametrize("architecture", ["anisotropic_unet", "sr_unet", "espcn"])
def test_every_architecture_takes_a_step(architecture):
    volume, tissues = brain_phantom((36, 36, 36))
    options = {"num_filters": 4} if architecture != "espcn" else {}
    config = dataclasses.replace(
        TINY, architecture=architecture, network=json.dumps(options), patch=(32, 32, 32), steps=1
    )
    sampler = PatchSampler([prepare_subject("one", volume, tissues, config)], config)
    low, high = (torch.from_numpy(a) for a in sampler.batch(0, 2))
    network = network_for(config)
    loss = loss_function(network(low), high, config)
    loss.backward()
    assert torch.isfinite(loss)
    assert all(p.grad is not None for p in network.parameters() if p.requires_grad)


def test_tissue_maps_are_segmented_once(tmp_path, monkeypatch):
    from siqt_engine.segmentation import tissues as tissue
    from siqt_engine.segmentation.tissue_cache import cache_path, cached_tissue_maps

    volume, tissues = brain_phantom((24, 28, 32))
    path = tmp_path / "scan.nii.gz"
    write_volume(volume, path)
    calls = []

    def segment(volume: object, **_: object) -> TissueMaps:
        calls.append(volume)
        return tissues

    monkeypatch.setattr(tissue, "segment_tissues", segment)
    cache = tmp_path / "cache"
    first = cached_tissue_maps(path, volume, cache)
    again = cached_tissue_maps(path, volume, cache)
    assert len(calls) == 1
    for name in ("gm", "wm", "csf"):
        np.testing.assert_array_equal(getattr(first, name), getattr(again, name))
    cache_path(path, cache).write_bytes(b"damaged")
    cached_tissue_maps(path, volume, cache)
    assert len(calls) == 2
    for prefix, name in (("c1", "gm"), ("c2", "wm"), ("c3", "csf")):
        write_volume(volume.with_data(getattr(tissues, name)), tmp_path / (prefix + path.name))
    assert cached_tissue_maps(path, volume, cache).source == SPM
    assert len(calls) == 2
