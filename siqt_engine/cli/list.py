"""``siqt list``: the series of a scanner's export."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from siqt_engine.io.dicom.listing import DicomListing
    from siqt_engine.io.dicom.series import DicomSeries

NAME = "list"
HELP = "list the DICOM series of a folder, a zip or a disc, without names"
HEADINGS = ("no.", "description", "plane", "slices", "spacing", "pixels", "contrast", "usable")
WIDEST = 40
"""Letters of a description that the table shows."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "source", type=Path, metavar="IN", help="folder, zip, DICOMDIR or DICOM file"
    )
    parser.add_argument(
        "--keep-identity", action="store_true",
        help="name the patient, and show descriptions as they were typed",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")


def run(args: argparse.Namespace) -> int:
    from siqt_engine.cli.progress import progress_bar
    from siqt_engine.io.dicom.listing import list_series

    with progress_bar(quiet=args.json) as on_progress:
        listing = list_series(args.source, on_progress=on_progress)
    identity = None
    if args.keep_identity:
        from siqt_engine.io.dicom.convert import identity_of

        identity = identity_of(listing.series[0])
    print(as_json(listing, identity) if args.json else table(listing, identity))
    return 0


def as_json(listing: DicomListing, identity: Mapping[str, str] | None = None) -> str:
    """The series as JSON.

    Parameters
    ----------
    identity
        Who was scanned; None: nothing is told of that.
    """
    keep = identity is not None
    values: dict[str, Any] = {
        "series": [series.as_row(keep_identity=keep) for series in listing.series],
        "usable": [series.number for series in listing.usable],
        "damaged_files": listing.damaged,
        "unreadable_folders": listing.unreadable,
    }
    if identity is not None:
        values["patient"] = dict(identity)
    return json.dumps(values, indent=2, ensure_ascii=False)


def table(listing: DicomListing, identity: Mapping[str, str] | None = None) -> str:
    """The series as a table for a terminal; parameters as of `as_json`."""
    keep = identity is not None
    rows = [HEADINGS, *(_cells(series, keep) for series in listing.series)]
    widths = [max(len(row[n]) for row in rows) for n in range(len(HEADINGS))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
    if identity is not None:
        lines = [*(f"{name}: {value}" for name, value in identity.items()), "", *lines]
    if listing.damaged:
        lines.append(f"{listing.damaged} DICOM files could not be read.")
    if listing.unreadable:
        lines.append(f"{listing.unreadable} folders could not be read. Series may be missing.")
    if len(listing.usable) > 1:
        lines.append("To enhance one of them: siqt enhance IN OUT --series NO.")
    return "\n".join(lines)


def _cells(series: DicomSeries, keep_identity: bool) -> tuple[str, ...]:
    plane = series.plane
    if series.tilt_degrees >= 1:
        plane += f" {series.tilt_degrees:.0f}°"
    pixels = f"{series.pixel_mm[1]:.3g} x {series.pixel_mm[0]:.3g} mm"
    contrast = f"{series.contrast} + agent" if series.contrast_agent else series.contrast
    return (
        str(series.number),
        series.description_with(keep_identity)[:WIDEST] or "-",
        plane or "-",
        str(series.shape[2]),
        f"{series.spacing_mm:.3g} mm" if series.spacing_mm else "-",
        pixels if any(series.pixel_mm) else "-",
        contrast or "-",
        "yes" if series.usable else f"no: {series.reason_unusable}",
    )
