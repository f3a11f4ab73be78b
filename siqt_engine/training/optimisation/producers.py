"""Batches that are simulated by several processes, where one thread cannot feed a GPU.

Linux alone: the processes are forked, so that they share the scans in memory. Nothing that forks
is called from the window.
"""

from __future__ import annotations

import itertools
import mmap
import multiprocessing
import os
import sys
import threading
import traceback
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.context import ForkContext, ForkProcess
from typing import Any

import numpy as np

from siqt_engine.core.threads import one_blas_thread
from siqt_engine.inference.threads import cpu_threads
from siqt_engine.training.data.patches import PatchSource, stacked

PATIENCE_SECONDS = 0.2
"""How soon a process sees that it is to stop, and its parent that one has died."""
SPARED = 2
"""Processors that are left to the network and to the thread that collects batches."""
SLOTS_EACH = 2
"""Batches of each process that wait or are being made."""

Arrays = tuple[np.ndarray, ...]


def usual_producers(device: str) -> int:
    """Processes that simulate patches for a device, if nothing else is asked; 0: a thread."""
    if device != "cuda" or not can_fork():
        return 0
    return max(cpu_threads() - SPARED, 0)


def can_fork() -> bool:
    """Whether processes can share the scans of this one. macOS can fork, but its BLAS cannot."""
    return sys.platform.startswith("linux")


class _Slots:
    """Shared memory for batches of one shape; two semaphores each tell who may use which."""

    def __init__(self, like: Arrays, count: int, context: ForkContext) -> None:
        self.layout = [(a.shape, a.dtype, a.nbytes) for a in like]
        self.size = sum(n for _, _, n in self.layout)
        self.count = count
        self.memory = mmap.mmap(-1, self.size * count)  # anonymous: shared with forked processes
        self.free = [context.Semaphore(1) for _ in range(count)]
        self.full = [context.Semaphore(0) for _ in range(count)]

    def arrays(self, number: int) -> list[np.ndarray]:
        """The arrays of a slot."""
        found, start = [], self.size * number
        for shape, kind, size in self.layout:
            flat = np.frombuffer(self.memory, kind, int(np.prod(shape)), start)
            found.append(flat.reshape(shape))
            start += size
        return found


@contextmanager
def produced(
    sampler: PatchSource, firsts: range, share: int, count: int, stop: threading.Event
) -> Iterator[Iterator[Arrays]]:
    """Gives the batches of a range, in order: the same as one thread would make.

    1. The first batch is made here, and tells the shapes of all.
    2. Process p makes the batches p, p + count, ... of the others, each in the next slot that
       is free.
    3. Batches are collected in their order, and copied out of their slots.

    Parameters
    ----------
    firsts
        Indices of the first pairs of the batches.
    share
        Pairs in a batch.
    count
        Processes.
    stop
        Set when no more batches are wanted.

    Raises
    ------
    RuntimeError
        A process failed or was killed; with what it says of it.
    """
    context = multiprocessing.get_context("fork")
    sample = stacked([sampler.pair(i) for i in range(firsts[0], firsts[0] + share)])
    rest = firsts[1:]
    slots = _Slots(sample, SLOTS_EACH * count, context)
    ending, errors = context.Event(), context.SimpleQueue()
    parent = os.getpid()
    workers = [
        context.Process(
            target=_produce, args=(sampler, rest, share, (n, count), slots, ending, errors, parent),
            daemon=True,
        )
        for n in range(count)
    ]  # fmt: skip
    with warnings.catch_warnings():  # the threads of this process hold nothing that is needed
        warnings.simplefilter("ignore", DeprecationWarning)
        for process in workers:
            process.start()
    try:
        yield itertools.chain([sample], _collected(slots, len(rest), workers, errors, stop))
    finally:
        ending.set()
        for process in workers:
            process.join(timeout=10)
            if process.is_alive():
                process.kill()


def _produce(
    sampler: PatchSource,
    firsts: range,
    share: int,
    place: tuple[int, int],
    slots: _Slots,
    ending: Any,
    errors: Any,
    parent: int,
) -> None:
    """What a process does, until all is done or its parent ends or dies."""
    try:
        with one_blas_thread():
            for number in range(place[0], len(firsts), place[1]):
                slot = number % slots.count
                while not slots.free[slot].acquire(timeout=PATIENCE_SECONDS):
                    if ending.is_set() or os.getppid() != parent:
                        return
                arrays = slots.arrays(slot)
                for k in range(share):
                    if ending.is_set():
                        return
                    one = stacked([sampler.pair(firsts[number] + k)])
                    for array, value in zip(arrays, one, strict=True):
                        array[k] = value[0]
                slots.full[slot].release()
    except KeyboardInterrupt:  # told to the parent too, which ends the others
        return
    except BaseException:
        errors.put(traceback.format_exc())


def _collected(
    slots: _Slots, total: int, workers: list[ForkProcess], errors: Any, stop: threading.Event
) -> Iterator[Arrays]:
    """Batch after batch, copied out of its slot."""
    for number in range(total):
        slot = number % slots.count
        while not slots.full[slot].acquire(timeout=PATIENCE_SECONDS):
            if stop.is_set():
                return
            if not errors.empty():
                raise RuntimeError(f"a process that simulates patches failed:\n{errors.get()}")
            if not workers[number % len(workers)].is_alive():
                raise RuntimeError("a process that simulates patches was killed. Is memory short?")
        batch = tuple(a.copy() for a in slots.arrays(slot))
        slots.free[slot].release()
        yield batch
