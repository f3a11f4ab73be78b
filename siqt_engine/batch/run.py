"""Enhance many scans: some are done already, one bad scan stops nothing."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from siqt_engine.batch.combine_one import combine_job
from siqt_engine.batch.enhance_one import enhance_job, in_words
from siqt_engine.batch.job import BatchSettings, ScanJob
from siqt_engine.batch.memory import workers_that_fit
from siqt_engine.batch.resume import is_done
from siqt_engine.batch.summary import (
    KEPT,
    NAME,
    SummaryRow,
    failed_row,
    row_of_result,
    write_summary,
)
from siqt_engine.batch.workers import Task, run_in_processes
from siqt_engine.core.progress import Observer, ignore
from siqt_engine.enhancement.scan_enhancer import ScanEnhancer

ERRORS = (ValueError, OSError, MemoryError)


@dataclass(frozen=True)
class BatchProgress:
    """One more scan of a batch is done.

    Attributes
    ----------
    row
        The scan.
    done, total
        Scans.
    seconds_left
        Time that the others are expected to take; None before one was enhanced.
    """

    row: SummaryRow
    done: int
    total: int
    seconds_left: float | None


@dataclass(eq=False)
class Batch:
    """Scans that are enhanced, and how.

    Attributes
    ----------
    folder
        Where ``summary.csv`` is written.
    processes
        Scans at a time; fewer where the memory is too small.
    resume
        Keep results that are still right.
    table
        The table, written after every scan; ``summary.csv`` in the folder if None.
    """

    jobs: Sequence[ScanJob]
    settings: BatchSettings
    folder: Path
    processes: int = 1
    resume: bool = False
    table: Path | None = None
    rows: dict[int, SummaryRow] = field(default_factory=dict)

    @property
    def in_order(self) -> list[SummaryRow]:
        """The lines so far, in the order of the jobs."""
        return [self.rows[index] for index in sorted(self.rows)]

    def run(
        self,
        *,
        on_scan: Callable[[BatchProgress], None] = lambda _: None,
        on_progress: Observer = ignore,
    ) -> list[SummaryRow]:
        """Enhance all scans; returns a line for each.

        Parameters
        ----------
        on_scan
            Told after each scan.
        on_progress
            Told of the steps of a scan, where one process enhances them.
        """
        todo = []
        for index, job in enumerate(self.jobs):
            if self.resume and is_done(job, self.settings):
                self._note(index, row_of_result(job, self.folder, KEPT), None, on_scan)
            else:
                todo.append(index)
        began = time.monotonic()
        for count, (index, error) in enumerate(self._enhanced(todo, on_progress), start=1):
            job = self.jobs[index]
            row = failed_row(job, error) if error else row_of_result(job, self.folder)
            left = (time.monotonic() - began) / count * (len(todo) - count)
            self._note(index, row, left, on_scan)
        self._write_table()
        return self.in_order

    def _note(
        self,
        index: int,
        row: SummaryRow,
        left: float | None,
        on_scan: Callable[[BatchProgress], None],
    ) -> None:
        self.rows[index] = row
        if left is not None:
            self._write_table()
        on_scan(BatchProgress(row, len(self.rows), len(self.jobs), left))

    def _write_table(self) -> None:
        write_summary(self.in_order, self.table or self.folder / NAME)

    def _enhanced(self, todo: Sequence[int], on_progress: Observer) -> Iterator[tuple[int, str]]:
        """The place of each scan as it is done, and its error in words."""
        jobs = [self.jobs[index] for index in todo]
        inputs = tuple(path for job in self.jobs for path, _ in job.sources)
        count = workers_that_fit(self.processes, jobs) if self.processes > 1 else 1
        if count == 1:
            task = _task(self.settings, inputs, on_progress)
            for index, job in zip(todo, jobs, strict=True):
                yield index, task(job)
            return
        settings = _with_threads(self.settings, count)
        found = run_in_processes(jobs, partial(_task, settings, inputs), count)
        with closing(found):  # type: ignore[type-var]
            for place, error in found:
                yield todo[place], error


def _with_threads(settings: BatchSettings, count: int) -> BatchSettings:
    """Processors divided among processes, unless the user said how many each takes."""
    compute = settings.enhance.compute
    if compute.threads is not None:
        return settings
    share = max(1, (os.cpu_count() or 1) // count)
    enhance = replace(settings.enhance, compute=replace(compute, threads=share))
    return replace(settings, enhance=enhance)


def _task(
    settings: BatchSettings, inputs: tuple[Path, ...], on_progress: Observer = ignore
) -> Task:
    """What enhances one scan after another; the model is loaded once."""
    enhancer = ScanEnhancer()

    def enhance(job: object) -> str:
        if not isinstance(job, ScanJob):
            raise TypeError(f"a job is a ScanJob, not {type(job).__name__}")
        try:
            for path in job.files(settings.outputs):
                path.parent.mkdir(parents=True, exist_ok=True)
            if job.more:
                combine_job(job, settings, enhancer, inputs=inputs, on_progress=on_progress)
            else:
                enhance_job(job, settings, enhancer, inputs=inputs, on_progress=on_progress)
        except ERRORS as error:
            return in_words(error, job.name or job.scan.name)
        except RuntimeError as error:  # of a network's library; the other scans go on
            return in_words(error, job.name or job.scan.name)
        return ""

    return enhance
