"""Several processes: who waits for the first one has hours, gradients have minutes."""

from __future__ import annotations

from datetime import timedelta

import torch.distributed as dist

from siqt_engine.training.optimisation.distributed import worker_from_environment


def test_processes_wait_for_hours_while_the_first_one_segments(monkeypatch):
    """Not in the group of the gradients, whose timeout would end them after minutes."""
    groups, waited = [], []

    def new_group(**options: object) -> str:
        groups.append(options)
        return "waiting"

    monkeypatch.setattr(dist, "init_process_group", lambda *_, **__: None)
    monkeypatch.setattr(dist, "destroy_process_group", lambda: None)
    monkeypatch.setattr(dist, "new_group", new_group)
    monkeypatch.setattr(dist, "barrier", lambda group=None: waited.append(group))
    for name, value in {"WORLD_SIZE": "3", "RANK": "2", "LOCAL_RANK": "1"}.items():
        monkeypatch.setenv(name, value)
    with worker_from_environment(cuda=False) as worker:
        assert (worker.rank, worker.count, worker.local_rank) == (2, 3, 1) and not worker.leads
        worker.wait()
    assert waited == ["waiting"]
    (options,) = groups
    assert options["backend"] == "gloo"  # waits on the processor, not on the GPU
    assert isinstance(options["timeout"], timedelta) and options["timeout"] > timedelta(days=1)


def test_a_process_alone_waits_for_nobody(monkeypatch):
    monkeypatch.delenv("WORLD_SIZE", raising=False)
    with worker_from_environment(cuda=False) as worker:
        assert worker.leads and worker.count == 1
        worker.wait()
