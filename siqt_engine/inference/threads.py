"""How many processor threads a network computes with. Loads torch where it limits torch."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

NO_LIMIT = 1 << 16
_lock = threading.Lock()
_inside = 0
_outside_count = 0
_own_count: ContextVar[int | None] = ContextVar("siqt_torch_threads", default=None)


def cpu_threads(wanted: int | None = None) -> int:
    """Threads to compute with: as wanted, or as many as this process may use.

    Parameters
    ----------
    wanted
        None for all. ``OMP_NUM_THREADS`` then sets the limit, if it is set; else the
        processors that this process is bound to, its container's share of them, and PyTorch's
        own setting. What other jobs limit themselves to (`torch_threads`) does not count.
    """
    if wanted:
        return max(1, wanted)
    limit = os.environ.get("OMP_NUM_THREADS", "").split(",")[0].strip()
    if limit.isdigit() and int(limit) > 0:
        return int(limit)
    count = os.cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        count = len(os.sched_getaffinity(0))
    return max(1, min(count, _container_share(), _torch_count()))


@contextmanager
def torch_threads(count: int) -> Iterator[None]:
    """Let PyTorch compute with this many threads inside, and with as many as before afterwards.

    PyTorch has one count for the whole process. Several jobs may be inside at a time: each
    gives back the count that held before the first of them came.
    """
    global _inside, _outside_count
    import torch

    with _lock:
        if _inside == 0:
            _outside_count = torch.get_num_threads()
        _inside += 1
        torch.set_num_threads(count)
    outer = _own_count.get()
    mark = _own_count.set(count)
    try:
        yield
    finally:
        _own_count.reset(mark)
        with _lock:
            _inside -= 1
            torch.set_num_threads(_outside_count if outer is None else outer)


@contextmanager
def one_thread_spared() -> Iterator[int]:
    """Compute with one thread fewer than there are, so that a window stays lively.

    Yields
    ------
    Threads that are used.
    """
    count = max(1, cpu_threads() - 1)
    with torch_threads(count):
        yield count


def _torch_count() -> int:
    """PyTorch's own setting, without the limits of the jobs that run now; a large number
    where it is not loaded, and has no setting."""
    if "torch" not in sys.modules:
        return NO_LIMIT
    import torch

    with _lock:
        return _outside_count if _inside else torch.get_num_threads()


def _container_share() -> int:
    """Processors a Linux container may use, or a large number where there is no limit."""
    try:
        quota, period = Path("/sys/fs/cgroup/cpu.max").read_text(encoding="ascii").split()
        return max(1, int(quota) // int(period))
    except (OSError, ValueError):
        return NO_LIMIT
