"""napari's door to NIfTI files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from siqt_app.napari_plugin.layers import LayerTuple, new_layer
from siqt_app.napari_plugin.placement import tilt_degrees
from siqt_engine.io import SUFFIXES, file_sha256, plain_suffix, read_volume

OBLIQUE_DEGREES = 0.5
OBLIQUE = (
    "{name} was acquired at a tilt of {tilt:.1f} degrees. napari draws it without the tilt; "
    "what SIQT saves keeps it."
)

Paths = str | Sequence[str]


def get_reader(path: Paths) -> Callable[[Paths], list[LayerTuple]] | None:
    """`read_layers` where all files are NIfTI."""
    paths = [path] if isinstance(path, str) else list(path)
    good = paths and all(str(p).lower().endswith(SUFFIXES) for p in paths)
    return read_layers if good else None


def read_layers(path: Paths) -> list[LayerTuple]:
    """One image layer per file, in the closest canonical axis order; see `siqt_engine.io.nifti`."""
    paths = [path] if isinstance(path, str) else list(path)
    return [_read(Path(p)) for p in paths]


def _read(path: Path) -> LayerTuple:
    volume = read_volume(path)
    name = plain_suffix(path).name
    tilt = tilt_degrees(volume.affine)
    if tilt >= OBLIQUE_DEGREES:
        from napari.utils.notifications import show_warning

        show_warning(OBLIQUE.format(name=name, tilt=tilt))
    return new_layer(volume, name, path=path.absolute(), sha256=file_sha256(path))
