"""napari's door to scans: NIfTI files, other formats that are known, DICOM series."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from siqt_app.napari_plugin.layers import LayerTuple, new_layer
from siqt_app.napari_plugin.placement import tilt_degrees
from siqt_engine.io import (
    DicomSeries,
    file_sha256,
    is_dicom_input,
    is_scan_file,
    list_series,
    plain_suffix,
    read_volume,
)

OBLIQUE_DEGREES = 0.5
OBLIQUE = (
    "{name} was acquired at a tilt of {tilt:.1f} degrees. napari draws it without the tilt; "
    "what SIQT saves keeps it."
)

Paths = str | Sequence[str]


def get_reader(path: Paths) -> Callable[[Paths], list[LayerTuple]] | None:
    """`read_layers` where all paths can be read; by their names alone, but for DICOM."""
    paths = [path] if isinstance(path, str) else list(path)
    good = paths and all(is_scan_file(p) or is_dicom_input(Path(p)) for p in paths)
    return read_layers if good else None


def read_layers(path: Paths) -> list[LayerTuple]:
    """One image layer per file or series, in the closest canonical axis order.

    A DICOM folder gives a layer for each series that can be used; see `siqt_engine.io.nifti`.
    """
    paths = [path] if isinstance(path, str) else list(path)
    return [layer for p in paths for layer in _layers(Path(p))]


def _layers(path: Path) -> list[LayerTuple]:
    if is_scan_file(path):
        return [_read(path)]
    listing = list_series(path)
    if not listing.usable:
        listing.choose()  # says why
    return [_read(path, series) for series in listing.usable]


def _read(path: Path, series: DicomSeries | None = None) -> LayerTuple:
    volume = read_volume(path, series=series)
    origin = volume.source.origin
    name = origin.name if origin else plain_suffix(path).name
    tilt = tilt_degrees(volume.affine)
    if tilt >= OBLIQUE_DEGREES:
        from napari.utils.notifications import show_warning

        show_warning(OBLIQUE.format(name=name, tilt=tilt))
    if origin:  # the path can name a patient
        return new_layer(volume, name, sha256=origin.sha256)
    return new_layer(volume, name, path=path.absolute(), sha256=file_sha256(path))
