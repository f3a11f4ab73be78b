"""Where a volume came from that was put together from many files: a DICOM series."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, eq=False)
class ScanOrigin:
    """The series of a volume, without anything that tells who was scanned unless it was asked for.

    Attributes
    ----------
    name
        What the source is called in titles, file names and sidecars.
    sha256
        Of the SHA-256 of its files, in sorted order; that of the file where it is a single one.
    contrast
        "T1w", "T2w", "FLAIR", or empty: guessed from the headers.
    contrast_agent
        Whether a contrast agent was given.
    warnings
        What was odd about the files, and sentences of the converter.
    series
        The `siqt_engine.io.dicom.DicomSeries`; it knows the files, whose names can name a patient.
        None for a result that was brought back after the program had ended.
    age
        Of the patient, as DICOM writes it, such as 012Y; empty where it is not known.
    identity
        Who was scanned, by DICOM's names; empty unless it was asked for.
    """

    name: str
    sha256: str
    contrast: str = ""
    contrast_agent: bool = False
    warnings: tuple[str, ...] = ()
    series: Any = field(default=None, repr=False)
    age: str = ""
    identity: Mapping[str, str] = field(default_factory=dict, repr=False)
