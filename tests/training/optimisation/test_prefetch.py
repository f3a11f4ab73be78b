"""Batches that are made beside the network: by processes the same as by a thread."""

from __future__ import annotations

import dataclasses
import os
import signal
import sys

import numpy as np
import pytest
import torch
from phantoms import brain_phantom
from tensors import assert_close
from tiny_training import TINY, scans, weights  # noqa: F401

from siqt_engine.training.data.patches import PatchPair, PatchSampler, PatchSource
from siqt_engine.training.data.subject import prepare_subject
from siqt_engine.training.optimisation import loop
from siqt_engine.training.optimisation.acceleration import accelerated, busy_share
from siqt_engine.training.optimisation.distributed import Worker
from siqt_engine.training.optimisation.prefetch import prefetched
from siqt_engine.training.optimisation.producers import usual_producers
from siqt_engine.training.recipes.recipe import TrainingConfig
from siqt_engine.training.request import TrainingRequest
from siqt_engine.training.run import run_training
from siqt_engine.training.run_files.log import StepMeter, read_history

CPU = torch.device("cpu")
linux = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="processes share the scans on Linux alone"
)


class Numbers(PatchSource):
    """Pairs that hold their index; some fail, or end their process."""

    def __init__(self, config: TrainingConfig, *, fails: int = -1, dies: int = -1) -> None:
        self.config, self.fails, self.dies = config, fails, dies
        self.parent = os.getpid()

    def pair(self, index: int) -> PatchPair:
        if index == self.fails:
            raise ArithmeticError(f"pair {index} is bad")
        if index == self.dies and os.getpid() != self.parent:
            os.kill(os.getpid(), signal.SIGKILL)
        low = np.full((2, 2, 1), index, np.float32)
        return PatchPair(low, np.repeat(low, 4, axis=2))


@linux
@pytest.mark.parametrize("producers", [1, 2, 3])
def test_processes_make_the_batches_that_a_thread_makes(producers):
    """In their order, whatever process is first."""
    sampler = PatchSampler([prepare_subject("a", *brain_phantom((24, 28, 32)), TINY)], TINY)
    batches = []
    for count in (0, producers):
        with prefetched(sampler, 1, Worker(), producers=count) as next_batch:
            batches.append([next_batch() for _ in range(TINY.steps - 1)])
    for one, two in zip(*batches, strict=True):
        for first, second in zip(one, two, strict=True):
            assert first.dtype == second.dtype
            assert_close(first, second, rtol=0, atol=1e-6)


@linux
def test_every_worker_gets_its_own_pairs_from_its_processes():
    config = dataclasses.replace(TINY, batch=4, steps=20)
    with prefetched(Numbers(config), 5, Worker(1, 2), producers=2) as next_batch:
        found = [next_batch()[0][:, 0, 0, 0, 0].tolist() for _ in range(5, 20)]
    assert found == [[4 * step + 2, 4 * step + 3] for step in range(5, 20)]


@linux
@pytest.mark.parametrize(
    ("fault", "words"), [("fails", "pair 9 is bad"), ("dies", "was killed. Is memory short")]
)
def test_what_happens_to_a_process_is_told(fault, words):
    config = dataclasses.replace(TINY, batch=2, steps=20)
    with (
        pytest.raises(RuntimeError, match=words),
        prefetched(Numbers(config, **{fault: 9}), 0, Worker(), producers=2) as next_batch,
    ):
        for _ in range(20):
            next_batch()


@linux
def test_where_no_process_can_be_had_a_thread_simulates(monkeypatch, caplog):
    def refused(*_: object) -> None:
        raise OSError("no space left on device")

    monkeypatch.setattr("siqt_engine.training.optimisation.producers.mmap.mmap", refused)
    with prefetched(Numbers(TINY), 1, Worker(), producers=2) as next_batch:
        assert next_batch()[0][:, 0, 0, 0, 0].tolist() == [2, 3]
    assert "processes cannot (no space left on device)" in caplog.text


@linux
def test_a_run_can_be_left_while_processes_wait():
    config = dataclasses.replace(TINY, steps=10**6)
    with prefetched(Numbers(config), 0, Worker(), producers=2) as next_batch:
        next_batch()


def test_a_thread_is_enough_for_a_cpu(monkeypatch):
    assert usual_producers("cpu") == 0
    monkeypatch.setattr("siqt_engine.training.optimisation.producers.cpu_threads", lambda: 16)
    monkeypatch.setattr(sys, "platform", "linux")
    assert usual_producers("cuda") == 14
    monkeypatch.setattr(sys, "platform", "win32")
    assert usual_producers("cuda") == 0


class CannotCompile(torch.nn.Module):
    def __init__(self, network: torch.nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, *_: torch.Tensor) -> torch.Tensor:
        raise RuntimeError("no C compiler was found")


def test_a_network_that_cannot_be_compiled_runs_as_it_is(tmp_path, scans, monkeypatch, caplog):  # noqa: F811
    """To the same weights; the reason is logged."""
    config = dataclasses.replace(TINY, steps=2)
    run_training(TrainingRequest(scans, tmp_path / "plain", config))
    monkeypatch.setattr(loop, "accelerated", lambda network, _: CannotCompile(network))
    run_training(TrainingRequest(scans, tmp_path / "failed", config))
    assert "could not be compiled (no C compiler was found)" in caplog.text
    one, two = weights(tmp_path / "plain"), weights(tmp_path / "failed")
    assert all(torch.equal(one[name], two[name]) for name in one)
    report = read_history(tmp_path / "plain", 2).steps[-1]
    assert report.steps_per_second > 0 and 0 <= report.waiting <= 1 and report.busy == 0


def test_nothing_is_compiled_on_a_cpu():
    network = torch.nn.Conv3d(1, 1, 1)
    assert accelerated(network, CPU) is network
    assert busy_share(CPU) == 0


def test_the_share_of_waiting_is_that_of_the_time(monkeypatch):
    now = iter(range(100))
    monkeypatch.setattr(
        "siqt_engine.training.run_files.log.time.monotonic", lambda: float(next(now))
    )
    meter = StepMeter(0, 8)
    for step in (1, 2, 3, 4):
        meter.wait(0.25)
        meter.add(step, 1.0, 1.0, float(step))
    report = meter.report(0.1, 0.5)
    assert (report.waiting, report.busy) == (0.25, 0.5)
    assert (report.steps_per_second, report.patches_per_second) == (1.0, 8.0)
    meter.add(5, 1.0, 1.0, 5.0)
    assert meter.report(0.1).waiting == 0
