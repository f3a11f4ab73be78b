"""A BIDS App: the participants of a data set are enhanced one by one, the group is summed up."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from siqt_engine.batch.group_jobs import group_job
from siqt_engine.batch.job import BatchSettings, ScanJob
from siqt_engine.batch.run import Batch, BatchProgress
from siqt_engine.batch.scan_groups import ScanGroup, group_scans, list_scans
from siqt_engine.batch.second_look import write_group_page
from siqt_engine.batch.summary import (
    FAILED,
    KEPT,
    NAME,
    SummaryRow,
    failed_row,
    row_of_result,
    write_summary,
)
from siqt_engine.core.locks import only_run_in
from siqt_engine.enhancement.preparation.suitability import Unsuitable, check_usable
from siqt_engine.io.bids import (
    COMBINED,
    COMBINED_SIGMA,
    ENHANCED,
    SIGMA,
    BidsScan,
    write_descriptions,
)
from siqt_engine.io.nifti import read_header
from siqt_engine.io.sidecar import made_by_siqt, read_sidecar
from siqt_engine.io.volume import Volume, VolumeError

LOGS = "logs"
NOT_YET = "This scan was not enhanced yet."
NOTHING_LEFT = "no scan of these participants has thick slices"


@dataclass(frozen=True)
class BidsRun:
    """A data set, where its results go, and how.

    Attributes
    ----------
    root, output
        Folders of the data set and of its derivatives.
    settings
        How scans are enhanced.
    processes
        Scans at a time.
    resume
        Keep results that are still right.
    combine
        Combine the scans of one session and contrast.
    """

    root: Path
    output: Path
    settings: BatchSettings
    processes: int = 1
    resume: bool = True
    combine: bool = False

    def jobs(self, scans: Sequence[BidsScan]) -> list[ScanJob]:
        """What is read and written for some scans."""
        if not self.combine:
            return [self.job(scan) for scan in scans]
        return [self.group_job(group, scans) for group in groups_of(scans)]

    def group_job(self, group: ScanGroup, scans: Sequence[BidsScan]) -> ScanJob:
        """What is read and written for a group of scans; the result has no plane and no run."""
        by_path = {scan.path: scan for scan in scans}
        own = [by_path[scan.path] for scan in group.scans]
        if not group.combined:
            return self.job(own[0])
        named = replace(own[0], path=own[0].path.with_name(f"{group.name}.nii.gz"))
        return replace(
            group_job(group, named.derivative(self.output, COMBINED), named.inside),
            uncertainty_path=named.derivative(self.output, COMBINED_SIGMA),
            preview_path=named.figure(self.output, "_preview.png", COMBINED),
            report_path=named.figure(self.output, "_report.html", COMBINED),
            sidecar={"Sources": [scan.uri for scan in own]},
        )

    def job(self, scan: BidsScan) -> ScanJob:
        """What is read and written for a scan."""
        return ScanJob(
            scan.path,
            scan.derivative(self.output, ENHANCED),
            scan.inside,
            uncertainty_path=scan.derivative(self.output, SIGMA),
            preview_path=scan.figure(self.output, "_preview.png"),
            report_path=scan.figure(self.output, "_report.html"),
            sidecar={"Sources": [scan.uri]},
        )

    def participants(
        self,
        scans: Sequence[BidsScan],
        on_scan: Callable[[BatchProgress], None] = lambda _: None,
    ) -> list[SummaryRow]:
        """Enhance scans, participant by participant; returns a line for each scan.

        Each participant is held by one run at a time and has a table of its own in ``logs``.
        """
        self.output.mkdir(parents=True, exist_ok=True)
        (self.output / LOGS).mkdir(exist_ok=True)
        write_descriptions(self.root, self.output)
        rows = []
        for participant in dict.fromkeys(scan.participant for scan in scans):
            own = [scan for scan in scans if scan.participant == participant]
            folder = self.output / f"sub-{participant}"
            folder.mkdir(exist_ok=True)
            with only_run_in(folder):
                batch = Batch(
                    self.jobs(own), self.settings, self.output,
                    processes=self.processes, resume=self.resume, table=self._table(own),
                )  # fmt: skip
                rows += batch.run(on_scan=on_scan)
        return rows

    def group(self, scans: Sequence[BidsScan]) -> list[SummaryRow]:
        """Sum up what there is: ``summary.csv`` and ``summary.html``."""
        write_descriptions(self.root, self.output)
        errors = _logged_errors(self.output / LOGS)
        rows = []
        for job in self.jobs(scans):
            if job.target.is_file() and made_by_siqt(read_sidecar(job.target)):
                rows.append(row_of_result(job, self.output, KEPT))
            else:
                rows.append(failed_row(job, errors.get(job.name, NOT_YET)))
        write_summary(rows, self.output / NAME)
        write_group_page(rows, self.output, "Enhanced scans of the data set")
        return rows

    def _table(self, scans: Sequence[BidsScan]) -> Path:
        sessions = dict.fromkeys(s.session for s in scans if s.session)
        ending = "".join(f"_ses-{s}" for s in sessions) if len(sessions) == 1 else ""
        return self.output / LOGS / f"sub-{scans[0].participant}{ending}.csv"


def groups_of(scans: Sequence[BidsScan]) -> tuple[ScanGroup, ...]:
    """Scans of one participant, session and contrast, which differ by ``acq-`` or ``run-``."""
    return group_scans(list_scans([scan.path for scan in scans]))


def thick_scans(
    scans: Iterable[BidsScan], *, force: bool = False
) -> tuple[list[BidsScan], list[tuple[BidsScan, str]]]:
    """The scans whose slices are thick by their header, and the others with the reason.

    Scans whose header cannot be read are among the first: their failure is told when they are
    enhanced.
    """
    thick, others = [], []
    for scan in scans:
        try:
            header = read_header(scan.path)
            empty = np.broadcast_to(np.float32(0), header.shape)
            check_usable(Volume(empty, header.affine), force=force)
        except Unsuitable as error:
            others.append((scan, str(error)))
            continue
        except (VolumeError, OSError):
            pass
        thick.append(scan)
    return thick, others


def _logged_errors(folder: Path) -> dict[str, str]:
    """Errors of scans that failed, from the tables of the participants."""
    found = {}
    for path in sorted(folder.glob("*.csv")):
        try:
            text = path.read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
        for row in csv.DictReader(text.splitlines()):
            if row.get("state") == FAILED:
                found[row.get("file", "")] = row.get("error", "")
    return found
