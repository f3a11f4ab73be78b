"""Data-parallel training with PyTorch's own engine: one process per device, by torchrun."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

PATIENCE = timedelta(days=30)
"""How long a process waits for the first one: to segment a folder of scans takes hours."""


@dataclass(frozen=True)
class Worker:
    """This process among those that train together.

    Attributes
    ----------
    rank, count
        Number of this process, and how many there are.
    local_rank
        Number of this process on its machine; the GPU it takes.
    waiting_group
        Process group in which they wait for each other. It is not that of the gradients, whose
        timeout of minutes finds a process that hangs.
    """

    rank: int = 0
    count: int = 1
    local_rank: int = 0
    waiting_group: Any = field(default=None, compare=False, repr=False)

    @property
    def leads(self) -> bool:
        """Whether this process validates, writes files and reports."""
        return self.rank == 0

    def wait(self) -> None:
        """Wait until all processes are here, for as long as the work of one of them takes."""
        if self.count > 1:
            import torch.distributed as dist

            dist.barrier(group=self.waiting_group)


@contextmanager
def worker_from_environment(*, cuda: bool) -> Iterator[Worker]:
    """Join the process group that torchrun describes; alone without torchrun."""
    count = int(os.environ.get("WORLD_SIZE", "1"))
    if count == 1:
        yield Worker()
        return
    import torch
    import torch.distributed as dist

    rank, local_rank = int(os.environ["RANK"]), int(os.environ.get("LOCAL_RANK", "0"))
    if cuda:
        torch.cuda.set_device(local_rank)
    dist.init_process_group("nccl" if cuda else "gloo")
    try:
        waiting_group = dist.new_group(backend="gloo", timeout=PATIENCE)
        yield Worker(rank, count, local_rank, waiting_group)
    finally:
        dist.destroy_process_group()
