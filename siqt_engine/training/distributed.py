"""Data-parallel training with PyTorch's own engine: one process per device, by torchrun."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True)
class Worker:
    """This process among those that train together.

    Attributes
    ----------
    rank, count
        Number of this process, and how many there are.
    local_rank
        Number of this process on its machine; the GPU it takes.
    """

    rank: int = 0
    count: int = 1
    local_rank: int = 0

    @property
    def leads(self) -> bool:
        """Whether this process validates, writes files and reports."""
        return self.rank == 0

    def wait(self) -> None:
        """Wait until all processes are here."""
        if self.count > 1:
            import torch.distributed as dist

            dist.barrier()

    def any(self, flag: bool) -> bool:
        """Whether the flag is set in any of the processes."""
        if self.count == 1:
            return flag
        import torch
        import torch.distributed as dist

        device = f"cuda:{self.local_rank}" if dist.get_backend() == "nccl" else "cpu"
        votes = torch.tensor([float(flag)], device=device)
        dist.all_reduce(votes)
        return bool(votes.item() > 0)


@contextmanager
def worker_from_environment(*, cuda: bool) -> Iterator[Worker]:
    """Join the process group that torchrun describes; alone without torchrun."""
    count = int(os.environ.get("WORLD_SIZE", "1"))
    if count == 1:
        yield Worker()
        return
    import torch
    import torch.distributed as dist

    worker = Worker(int(os.environ["RANK"]), count, int(os.environ.get("LOCAL_RANK", "0")))
    if cuda:
        torch.cuda.set_device(worker.local_rank)
    dist.init_process_group("nccl" if cuda else "gloo")
    try:
        yield worker
    finally:
        dist.destroy_process_group()
