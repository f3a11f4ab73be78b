"""``siqt check``: what a scan is like, and what is odd about it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from siqt_engine.io.dicom.series import DicomSeries
    from siqt_engine.io.folders import Unreadable
    from siqt_engine.quality.check import ScanCheck

NAME = "check"
HELP = "look at scans: header, noise, ghosts, motion, field of view; nothing is written"
SOME_FAILED = 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "scans",
        type=Path,
        nargs="+",
        metavar="IN",
        help="scans, folders of scans, or DICOM sources",
    )
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress bar")


def run(args: argparse.Namespace) -> int:
    import json
    import sys

    from siqt_engine import __version__
    from siqt_engine.cli.enhance import LIGHT
    from siqt_engine.cli.main import one_line
    from siqt_engine.cli.progress import progress_bar
    from siqt_engine.core.files import shown_name
    from siqt_engine.io.dicom.files import is_dicom_input, source_name
    from siqt_engine.io.folders import left_out
    from siqt_engine.quality.check import check_file, check_table

    scans: list[tuple[Path, DicomSeries | None]] = []
    checks: list[ScanCheck] = []
    failed: list[dict[str, str]] = []

    def fail(name: str, error: Exception) -> None:
        words = one_line(error) if str(error) else "there is not enough memory"
        failed.append({"name": name, "error": words})
        print(f"siqt: error: {words}", file=sys.stderr)

    closed: list[Path] = []
    for path in args.scans:
        try:
            scans += _scans_of(path, closed.append)
        except (ValueError, OSError) as error:
            if len(args.scans) == 1:
                raise
            fail(source_name(path) if is_dicom_input(path) else shown_name(path), error)
    for folder in closed:
        fail(shown_name(folder), PermissionError(left_out(folder, args.scans)))
    with progress_bar(quiet=args.quiet) as on_progress:
        for scan, series in scans:
            try:
                checks.append(check_file(scan, series=series, on_progress=on_progress))
            except (ValueError, OSError, MemoryError) as error:
                if len(scans) == 1 and not failed:
                    raise
                fail(series.name if series else shown_name(scan), error)
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


def _scans_of(path: Path, on_unreadable: Unreadable) -> list[tuple[Path, DicomSeries | None]]:
    """The scans of a file or a folder, and every usable series of a DICOM source."""
    from siqt_engine.io.dicom.files import is_dicom_input
    from siqt_engine.io.dicom.listing import list_series
    from siqt_engine.io.scans import find_scans

    if is_dicom_input(path):
        listing = list_series(path)
        return [(path, series) for series in listing.usable or [listing.choose()]]
    if not path.is_dir():
        return [(path, None)]
    return [(scan, None) for scan in find_scans(path, on_unreadable=on_unreadable)]
