"""``siqt bids``: a BIDS App."""

from __future__ import annotations

import argparse
from pathlib import Path

NAME = "bids"
HELP = "enhance the anatomical scans of a BIDS data set (a BIDS App)"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    from siqt_engine.batch.job import Outputs
    from siqt_engine.cli.enhance import add_settings
    from siqt_engine.core import parameters
    from siqt_engine.fusion.options import CombineOptions

    parser.add_argument("bids_dir", type=Path, metavar="BIDS", help="folder of the data set")
    parser.add_argument("output_dir", type=Path, metavar="OUT", help="folder of the derivatives")
    parser.add_argument(
        "analysis_level", choices=("participant", "group"), metavar="participant|group",
        help="enhance scans; or sum up what was enhanced: summary.csv and summary.html",
    )  # fmt: skip
    parser.add_argument(
        "--participant-label", "--participant_label", nargs="+", default=[], metavar="LABEL",
        help="participants, with or without sub- (default: all)",
    )  # fmt: skip
    parser.add_argument(
        "--session-id", "--session_id", nargs="+", default=[], metavar="LABEL",
        help="sessions, with or without ses- (default: all)",
    )  # fmt: skip
    parser.add_argument(
        "--n-cpus", "--n_cpus", type=int, metavar="N", help="processors to use (default: all)"
    )
    parser.add_argument(
        "--jobs", type=int, default=1, metavar="N",
        help="scans at a time, each in a process of its own (default: 1)",
    )  # fmt: skip
    parser.add_argument(
        "--skip-bids-validation", "--skip_bids_validation", action="store_true",
        help="use a folder without dataset_description.json, too",
    )  # fmt: skip
    parser.add_argument(
        "--resume", action=argparse.BooleanOptionalAction, default=True,
        help="keep results that were made from the same scan in the same way (default: yes)",
    )  # fmt: skip
    parser.add_argument(
        "--combine", action="store_true",
        help="combine the scans of one session and contrast that differ by acq- or run- only",
    )  # fmt: skip
    parser.add_argument(
        "--dry-run", "--dry_run", action="store_true",
        help="print which scans go together; no model runs and no file is written",
    )  # fmt: skip
    add_settings(parser)
    parameters.add_arguments(parser, CombineOptions, skip=("restore", "most_voxels"))
    parameters.add_arguments(parser, Outputs, skip=("keep_identity",))
    parser.add_argument("-q", "--quiet", action="store_true", help="say nothing unless it fails")


def run(args: argparse.Namespace) -> int:
    import sys

    from siqt_engine.batch.bids_app import NOTHING_LEFT, BidsRun, groups_of, thick_scans
    from siqt_engine.batch.group_jobs import GroupPlan
    from siqt_engine.cli._batch_table import TABLE, print_left_out, print_outcome, print_row
    from siqt_engine.cli._groups import DRY_RUN, print_groups
    from siqt_engine.cli.enhance import batch_settings
    from siqt_engine.core.parameters import ParameterError
    from siqt_engine.io.bids import BidsError, check_dataset, find_bids_scans

    if args.n_cpus is not None:
        if args.n_cpus < 1:
            raise ParameterError(f"--n-cpus is {args.n_cpus}, but must be at least 1")
        args.threads = args.threads or max(1, args.n_cpus // args.jobs)
    settings = batch_settings(args)
    root, output = args.bids_dir, args.output_dir
    if not args.skip_bids_validation:
        check_dataset(root)
    if output.exists() and (not output.is_dir() or output.resolve() == root.resolve()):
        raise BidsError(f"{output}: the output must be a folder of its own, not the data set")
    closed: list[Path] = []
    scans = find_bids_scans(
        root, args.participant_label, args.session_id, on_unreadable=closed.append
    )
    code = print_left_out(closed, root)
    scans, thin = thick_scans(scans, force=args.force)
    app = BidsRun(
        root, output, settings, processes=args.jobs, resume=args.resume, combine=args.combine
    )
    if args.dry_run or not args.quiet:
        for scan, reason in thin:
            print(f"left out: {scan.inside}: {reason}.")
    if not scans:
        print(f"siqt: {NOTHING_LEFT}", file=sys.stderr)
        return code
    if args.dry_run or (args.combine and not args.quiet):
        print_groups(GroupPlan(groups_of(scans), ()))
    if args.dry_run:
        print(DRY_RUN)
        return code
    if args.analysis_level == "group":
        output.mkdir(parents=True, exist_ok=True)
        rows = app.group(scans)
        if not args.quiet:
            print(f"written: {output / 'summary.csv'}\nwritten: {output / 'summary.html'}")
        return code
    if not args.quiet:
        print(TABLE.format("scan", "", "seconds", "left", "notes", "file"))
    rows = app.participants(scans, on_scan=lambda told: print_row(told, quiet=args.quiet))
    return max(code, print_outcome(rows, quiet=args.quiet))
