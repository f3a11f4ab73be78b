"""Batches that are simulated beside the network, by a thread or by several processes."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

import numpy as np
import torch

from siqt_engine.training.data.patches import PatchSource, stacked
from siqt_engine.training.optimisation.distributed import Worker
from siqt_engine.training.optimisation.producers import produced

log = logging.getLogger(__name__)

PREFETCH = 4
"""Batches that wait."""
PATIENCE_SECONDS = 0.2
"""How soon the thread sees that it is to stop."""

Batch = tuple[torch.Tensor, ...]
"""Low field, high field, conditions and weights, as `patches.stacked` gives them."""


@contextmanager
def prefetched(
    sampler: PatchSource, first_step: int, worker: Worker, *, producers: int = 0, pin: bool = False
) -> Iterator[Callable[[], Batch]]:
    """Gives a function that returns the next batch of this process, from a step on.

    A thread simulates the batches, or collects them from processes. The scans are shared, and a
    desktop program must not fork: processes are for the command line. An error of the
    simulation is raised by the function.

    Parameters
    ----------
    producers
        Processes that simulate; with 0 the thread does.
    pin
        Whether the batches are in memory that a GPU copies from while it computes.
    """
    config = sampler.config
    share = config.batch // worker.count
    firsts = range(
        first_step * config.batch + worker.rank * share,
        config.steps * config.batch + worker.rank * share,
        config.batch,
    )
    ready: queue.Queue[Batch | BaseException] = queue.Queue(PREFETCH)
    stop = threading.Event()

    def offer(item: Batch | BaseException) -> None:
        while not stop.is_set():
            try:
                ready.put(item, timeout=PATIENCE_SECONDS)
                return
            except queue.Full:
                continue

    def simulated() -> Iterator[tuple[np.ndarray, ...]]:
        for first in firsts:
            pairs = []
            for index in range(first, first + share):
                if stop.is_set():
                    return
                pairs.append(sampler.pair(index))
            yield stacked(pairs)

    def produce(batches: Iterator[tuple[np.ndarray, ...]]) -> None:
        try:
            for batch in batches:
                tensors = tuple(torch.from_numpy(a) for a in batch)
                offer(tuple(t.pin_memory() for t in tensors) if pin else tensors)
                if stop.is_set():
                    return
        except BaseException as error:  # handed to the consumer
            offer(error)

    def next_batch() -> Batch:
        item = ready.get()
        if isinstance(item, BaseException):
            raise item
        return item

    with ExitStack() as stack:
        # forked here, by the thread that began: no other one is then in the middle of something
        source = simulated()
        if producers and firsts:
            try:
                source = stack.enter_context(produced(sampler, firsts, share, producers, stop))
            except OSError as error:  # no room for processes, semaphores or shared memory
                log.warning("a thread simulates the patches: processes cannot (%s)", error)
        thread = threading.Thread(
            target=produce, args=(source,), name="patch-simulation", daemon=True
        )
        thread.start()
        try:
            yield next_batch
        finally:
            stop.set()
            thread.join()
