"""``siqt check``: what a scan is like, and what is odd about it."""

from __future__ import annotations

import argparse
from pathlib import Path

NAME = "check"
HELP = "look at scans: header, noise, ghosts, motion, field of view; nothing is written"
SOME_FAILED = 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "scans", type=Path, nargs="+", metavar="IN", help="scans, or folders of scans"
    )
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress bar")


def run(args: argparse.Namespace) -> int:
    import json
    import sys

    from siqt_engine import __version__
    from siqt_engine.cli.enhance import LIGHT
    from siqt_engine.cli.progress import progress_bar
    from siqt_engine.core.files import shown_name
    from siqt_engine.io.scans import find_scans
    from siqt_engine.quality.check import check_file, check_table

    scans = [s for path in args.scans for s in (find_scans(path) if path.is_dir() else [path])]
    checks, failed = [], []
    with progress_bar(quiet=args.quiet) as on_progress:
        for scan in scans:
            try:
                checks.append(check_file(scan, on_progress=on_progress))
            except (ValueError, OSError, MemoryError) as error:
                if len(scans) == 1:
                    raise
                words = " ".join(str(error).split()) or "there is not enough memory"
                failed.append({"name": shown_name(scan), "error": words})
                print(f"siqt: error: {words}", file=sys.stderr)
    if args.json:
        found = {"version": __version__, "scans": [c.as_json() for c in checks], "failed": failed}
        print(json.dumps(found, indent=2, ensure_ascii=False))
        return SOME_FAILED if failed else 0
    print(check_table(checks))
    for check in checks:
        if check.findings or check.reason_unsuitable or check.suits:
            print(f"\n{check.name}")
        if check.suits:
            print(LIGHT.format(level=check.suits.level_name, sentence=check.suits.sentence))
        for finding in check.findings:
            print(f"  {finding.level} [{finding.code}] {finding.message}")
        if check.reason_unsuitable:
            print(f"  not enhanced unless forced: {check.reason_unsuitable}.")
    return SOME_FAILED if failed else 0
