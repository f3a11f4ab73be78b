"""Scans of a folder that show the same: the table of the groups, and the batch that combines."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from siqt_engine.batch.group_jobs import GroupPlan
    from siqt_engine.batch.scan_groups import ScanGroup

TABLE = "{:>5}  {:<8}  {:>6}  {:>8}  {:<11}  {}"
HEAD = TABLE.format("group", "plane", "slices", "apart", "contrast", "scan")
COUNTS = "{combined} of {groups} groups are combined. The other scans are enhanced, each alone."
LEFT_OUT = "left out: {name}: {reason}."
DRY_RUN = "Dry run: no model was run, and no file was written."


def is_set(path: Path, output: Path) -> bool:
    """Whether a path holds scans that are to be grouped: a folder or a DICOM source of many."""
    from siqt_engine.io.dicom.files import holds_many_scans
    from siqt_engine.io.nifti_stream import SUFFIXES

    return holds_many_scans(path) and not output.name.lower().endswith(SUFFIXES)


def print_groups(plan: GroupPlan) -> None:
    """A line for each scan: which group, and what its header says."""
    print(HEAD)
    for number, group in enumerate(plan.groups, 1):
        print_group(number, group)
    for group in plan.left_out:
        scan = group.scans[0]
        print(LEFT_OUT.format(name=scan.name, reason=scan.reason_alone))
    print(COUNTS.format(combined=sum(g.combined for g in plan.groups), groups=len(plan.groups)))


def print_group(number: int, group: ScanGroup) -> None:
    """The scans of a group; the number stands at the first of them."""
    for scan in group.scans:
        apart = f"{scan.spacing_mm[2]:.3g} mm" if scan.plane else ""
        shown = str(number) if scan is group.scans[0] else ""
        slices = str(scan.slices) if scan.plane else ""
        contrast = scan.contrast.replace("with contrast agent", "+ agent") or "?"
        print(TABLE.format(shown, scan.plane, slices, apart, contrast, scan.name))


def run_groups(args: argparse.Namespace) -> int:
    """``siqt combine FOLDER OUT``: show the groups, then combine each."""
    from siqt_engine.batch.group_jobs import group_jobs, plan_groups
    from siqt_engine.cli._batch_table import print_left_out, told_grid
    from siqt_engine.cli.enhance import batch_settings, run_batch
    from siqt_engine.cli.progress import progress_bar
    from siqt_engine.io.nifti import read_volume

    _check(args)
    (source,) = args.scans
    like = read_volume(args.like) if args.like else None
    closed: list[Path] = []
    with progress_bar(quiet=args.quiet) as on_progress:
        plan = plan_groups(
            source,
            args.output,
            keep_identity=bool(args.keep_identity),
            on_unreadable=closed.append,
            on_progress=on_progress,
        )
    code = print_left_out(closed, source)
    jobs = group_jobs(plan.groups, source, args.output)
    if args.dry_run or not args.quiet:
        print_groups(plan)
    if args.dry_run:
        if like is not None:
            print(told_grid(args.like, like))
        print(DRY_RUN)
        return code
    if not jobs:
        raise ValueError(f"{source.name}: no scan in it has thick slices")
    return max(code, run_batch(jobs, batch_settings(args), args.output, args))


def _check(args: argparse.Namespace) -> None:
    """Raise where flags are given that go with single scans."""
    given: Sequence[tuple[str, object]] = (
        ("--mask", args.mask), ("--png", args.png), ("--guide", args.guide),
    )  # fmt: skip
    for flag, value in given:
        if value:
            raise ValueError(f"{flag} goes with scans that are named, not with a folder")
