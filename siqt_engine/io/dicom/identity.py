"""What in a DICOM header can tell who was scanned, and how texts are freed of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydicom import Dataset

IDENTIFYING = (
    "PatientName",
    "PatientID",
    "PatientBirthDate",
    "AccessionNumber",
    "StudyInstanceUID",
    "SeriesInstanceUID",
    "SOPInstanceUID",
    "FrameOfReferenceUID",
    "StudyDate",
    "SeriesDate",
    "AcquisitionDate",
)
"""Attributes whose values reach no text, name or file but a DICOM one."""
SHORTEST = 3
"""Letters that a part of a name must have to be looked for in other texts."""
HIDDEN = "***"
KEPT = (
    "PatientName", "PatientID", "PatientBirthDate", "AccessionNumber", "StudyDate",
    "StudyInstanceUID", "SeriesInstanceUID",
)  # fmt: skip
"""Attributes that results hold where somebody asks for the identity."""
LONGEST_LABEL = 40


def identifying_values(ds: Dataset) -> tuple[str, ...]:
    """The values of a header that identify, each name in its parts, the longest first."""
    found: set[str] = set()
    for name in IDENTIFYING:
        value = ds.get(name)
        text = str(value) if value is not None else ""
        found.add(text.strip())
        if name in ("PatientName", "PatientID"):
            found.update(re.split(r"[\^=\s,;_]+", text))
    return tuple(sorted((t for t in found if len(t) >= SHORTEST), key=lambda t: (-len(t), t)))


def stated_age(ds: Dataset) -> str:
    """The age of the patient, as DICOM writes it: stated, or from the dates; empty if unknown."""
    stated = str(ds.get("PatientAge") or "").strip()
    if re.fullmatch(r"\d{3}[YMWD]", stated):
        return stated
    dates = [str(ds.get(name) or "") for name in ("PatientBirthDate", "StudyDate")]
    if not all(re.fullmatch(r"\d{8}", date) for date in dates):
        return ""
    born, seen = (int(date) for date in dates)
    years = (seen - born) // 10000  # as days of a year in figures such as 0229 are in order
    return f"{years:03d}Y" if 0 <= years < 150 else ""


def kept_identity(ds: Dataset) -> dict[str, str]:
    """Who was scanned, and when, for results whose reader must know: values by their names."""
    found = {name: " ".join(str(ds.get(name) or "").split()) for name in KEPT}
    return {name: value for name, value in found.items() if value}


def identity_label(identity: Mapping[str, str]) -> str:
    """The identifier of a patient, or else the name, as a part of a file name; empty if neither."""
    text = identity.get("PatientID") or identity.get("PatientName") or ""
    parts = "".join(c if c.isalnum() else "-" for c in text).split("-")
    return "-".join(part for part in parts if part)[:LONGEST_LABEL]


def scrubbed(text: str, identity: tuple[str, ...]) -> str:
    """A text in which values that identify are replaced by stars.

    Parameters
    ----------
    text
        Such as the description of a series, into which people type names.
    identity
        Of `identifying_values`.
    """
    for value in identity:
        word = rf"(?<![A-Za-z]){re.escape(value)}(?![A-Za-z])"
        text = re.sub(word, HIDDEN, text, flags=re.IGNORECASE)
    return text
