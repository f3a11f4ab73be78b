"""Batches that are simulated in a thread while the network works."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np

from siqt_engine.training.data.patches import PatchSource, stacked
from siqt_engine.training.optimisation.distributed import Worker

PREFETCH = 4
"""Batches that wait."""
PATIENCE_SECONDS = 0.2
"""How soon the thread sees that it is to stop."""

Batch = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]
"""Low field, high field, conditions and weights, as `patches.stacked` gives them."""


@contextmanager
def prefetched(
    sampler: PatchSource, first_step: int, worker: Worker
) -> Iterator[Callable[[], Batch]]:
    """Gives a function that returns the next batch of this process, from a step on.

    A thread, not processes: the scans are shared, and a desktop program must not fork. An
    error of the simulation is raised by the function.
    """
    config = sampler.config
    share = config.batch // worker.count
    ready: queue.Queue[Batch | BaseException] = queue.Queue(PREFETCH)
    stop = threading.Event()

    def offer(item: Batch | BaseException) -> None:
        while not stop.is_set():
            try:
                ready.put(item, timeout=PATIENCE_SECONDS)
                return
            except queue.Full:
                continue

    def produce() -> None:
        try:
            for step in range(first_step, config.steps):
                first, pairs = step * config.batch + worker.rank * share, []
                for index in range(first, first + share):
                    if stop.is_set():
                        return
                    pairs.append(sampler.pair(index))
                offer(stacked(pairs))
        except BaseException as error:  # handed to the consumer
            offer(error)

    thread = threading.Thread(target=produce, name="patch-simulation", daemon=True)
    thread.start()

    def next_batch() -> Batch:
        item = ready.get()
        if isinstance(item, BaseException):
            raise item
        return item

    try:
        yield next_batch
    finally:
        stop.set()
        thread.join()
