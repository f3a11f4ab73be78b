"""The age of the person in a scan, where the files around it tell."""

from __future__ import annotations

import csv
import os
import re
from pathlib import Path

from siqt_engine.io.sidecar import read_sidecar

TABLE = "participants.tsv"
MOST_LEVELS = 6
"""Folders above a scan in which the table is looked for."""
MAX_TABLE_BYTES = 4 << 20
YEARS = {"Y": 1.0, "M": 1 / 12, "W": 7 / 365.25, "D": 1 / 365.25}
"""Units of a DICOM age string, such as 012Y."""


def age_in_years(path: str | os.PathLike[str]) -> float | None:
    """Age from the sidecar of a scan (``PatientAge``) or from the data set's participants.tsv.

    None where neither tells.
    """
    sidecar = read_sidecar(path) or {}
    told = parse_age(sidecar.get("PatientAge"))
    return told if told is not None else _age_in_table(Path(path))


def parse_age(value: object) -> float | None:
    """Years from a number, or from a DICOM age string such as ``012Y`` or ``006M``."""
    if isinstance(value, bool) or value is None:
        return None
    match = re.fullmatch(r"\s*(\d{1,3}(?:\.\d+)?)\s*\+?\s*([YMWD]?)\s*", str(value).upper())
    if not match:
        return None
    return float(match[1]) * YEARS[match[2] or "Y"]


def _age_in_table(path: Path) -> float | None:
    person = re.search(r"sub-[A-Za-z0-9]+", path.name)
    if not person:
        return None
    for folder in list(path.absolute().parents)[:MOST_LEVELS]:
        table = folder / TABLE
        try:
            if not table.is_file() or table.stat().st_size > MAX_TABLE_BYTES:
                continue
            text = table.read_text(encoding="utf-8-sig", errors="replace")
        except OSError:
            continue
        for row in csv.DictReader(text.splitlines(), delimiter="\t"):
            if row.get("participant_id") == person[0]:
                return parse_age(row.get("age"))
        return None
    return None
