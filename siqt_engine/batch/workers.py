"""Processes that enhance scans: a scan whose process dies costs that scan, and no other."""

from __future__ import annotations

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess

DIED = (
    "the process that enhanced this scan was ended from outside (exit code {code}), such as by a "
    "system that ran out of memory"
)

Task = Callable[[object], str]
"""What a process does with a job; returns an error in words, or nothing."""


@dataclass(eq=False)
class _Worker:
    process: BaseProcess
    line: Connection
    index: int | None = None


def run_in_processes(
    jobs: Sequence[object], make_task: Callable[[], Task], count: int
) -> Iterator[tuple[int, str]]:
    """Do jobs in ``count`` processes; gives the place of each job, and its error in words.

    A process is begun afresh after one died. At the end, or when the caller stops early, all are
    ended.

    Parameters
    ----------
    make_task
        Called once in each process. It, and the jobs, must be picklable.
    """
    context = multiprocessing.get_context("spawn")
    waiting = deque(range(len(jobs)))
    workers: list[_Worker] = []
    try:
        while waiting or workers:
            while waiting and len(workers) < count:
                workers.append(_begin(context, make_task))
                _hand_out(workers[-1], waiting, jobs)
            for line in wait([w.line for w in workers]):
                worker = next(w for w in workers if w.line is line)
                index = worker.index
                try:
                    error = worker.line.recv()
                except (EOFError, OSError):
                    worker.process.join()
                    error = DIED.format(code=worker.process.exitcode)
                    worker.index = None
                if index is not None:
                    yield index, error
                if worker.index is None or not _hand_out(worker, waiting, jobs):
                    workers.remove(worker)
                    _end(worker)
    finally:
        for worker in workers:
            _end(worker, now=True)


def _begin(context: multiprocessing.context.SpawnContext, make_task: Callable[[], Task]) -> _Worker:
    here, there = context.Pipe()
    process = context.Process(target=_serve, args=(there, make_task), daemon=True)
    process.start()
    there.close()
    return _Worker(process, here)


def _hand_out(worker: _Worker, waiting: deque[int], jobs: Sequence[object]) -> bool:
    """Give a worker its next job; False where there is none."""
    worker.index = None
    if not waiting:
        return False
    worker.index = waiting.popleft()
    try:
        worker.line.send(jobs[worker.index])
    except OSError:
        pass  # it died between two jobs: its line says so when it is read
    return True


def _end(worker: _Worker, *, now: bool = False) -> None:
    worker.line.close()
    if now:
        worker.process.terminate()
    worker.process.join(timeout=10)
    if worker.process.is_alive():
        worker.process.kill()
        worker.process.join()


def _serve(line: Connection, make_task: Callable[[], Task]) -> None:
    """The life of a process: jobs come in, errors in words go out; ends with its parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to the parent, which ends this
    task = make_task()
    while True:
        try:
            job = line.recv()
        except (EOFError, OSError):
            return
        answer = task(job)
        try:
            line.send(answer)
        except OSError:
            return
