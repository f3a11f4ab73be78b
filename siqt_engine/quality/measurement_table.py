"""Measurements as CSV files: a table of figures, a curve."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, fields

import numpy as np

from siqt_engine.core.files import replacing


@dataclass(frozen=True)
class MeasurementRow:
    """One measurement in one volume; None for what it does not have.

    Attributes
    ----------
    name
        Of the measurement, such as R1.
    kind
        ``"distance"``, ``"rectangle"`` or ``"brush"``.
    view, volume
        What stands above the view, and the name of the volume in it.
    x_mm, y_mm, z_mm
        Its middle in the scanner, RAS+.
    snr, cnr
        See `region_statistics`.
    """

    name: str
    kind: str
    plane: str
    view: str
    volume: str
    x_mm: float
    y_mm: float
    z_mm: float
    length_mm: float | None = None
    area_mm2: float | None = None
    voxels: int | None = None
    mean: float | None = None
    sd: float | None = None
    minimum: float | None = None
    median: float | None = None
    maximum: float | None = None
    snr: float | None = None
    cnr: float | None = None


def write_measurements(path: str | os.PathLike[str], rows: Sequence[MeasurementRow]) -> None:
    """Write a table of measurements, a row each, whole or not at all.

    Raises
    ------
    OSError
        It could not be written.
    """
    header = [f.name for f in fields(MeasurementRow)]
    _write(path, header, [astuple(row) for row in rows])


def write_curves(
    path: str | os.PathLike[str], along: str, where: np.ndarray, curves: Mapping[str, np.ndarray]
) -> None:
    """Write curves over a common axis as columns, whole or not at all.

    Parameters
    ----------
    along
        Name of the first column.
    where
        Float (n,).
    curves
        By name, float (n,) each.

    Raises
    ------
    OSError
        It could not be written.
    """
    columns = [where, *curves.values()]
    rows = [tuple(float(v) for v in row) for row in zip(*columns, strict=True)]
    _write(path, [along, *curves], rows)


def _write(
    path: str | os.PathLike[str], header: Sequence[str], rows: Sequence[tuple[object, ...]]
) -> None:
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([[_cell(value) for value in row] for row in rows])
    with replacing(path) as stream:
        stream.write(buffer.getvalue().encode("utf-8"))


def _cell(value: object) -> object:
    """Six digits of a number; nothing for what is not there."""
    if isinstance(value, float):
        return f"{value:.6g}" if np.isfinite(value) else ""
    return "" if value is None else value
