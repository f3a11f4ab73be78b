"""The one door to NIfTI files."""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import importlib
import math
import os
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol

import numpy as np

from siqt_engine.core.files import check_folder, replacing, shown_name
from siqt_engine.core.progress import Observer, ignore
from siqt_engine.io.dicom.files import is_dicom_source
from siqt_engine.io.formats import format_of
from siqt_engine.io.nibabel_door import nib
from siqt_engine.io.nifti_header import NiftiHeader
from siqt_engine.io.nifti_stream import SUFFIXES, open_file, start, voxels
from siqt_engine.io.orientation import canonical_volume, in_axis_order
from siqt_engine.io.volume import SourceGeometry, Volume, VolumeError

if TYPE_CHECKING:
    from siqt_engine.io.dicom.series import DicomSeries

MIN_FINITE_FRACTION = 0.05
"""Fewest voxels that must be numbers. The others (a background of NaN, say) become 0."""
SLICES_AT_A_TIME = 16
"""That are turned together: as many voxels as a line of the processor's cache holds."""
COMPRESSION_LEVEL = 1
MASK_LEVEL = 0.5
"""Above it a voxel of a mask is brain."""


def read_volume(
    path: str | os.PathLike[str],
    *,
    series: int | DicomSeries | None = None,
    keep_identity: bool = False,
    on_progress: Observer = ignore,
) -> Volume:
    """Read a scan (.nii, .nii.gz or DICOM) into closest canonical (RAS+) axis order.

    The sform places the image; where its code is 0, the qform. Voxels that are not finite
    become 0, and are counted in ``source.replaced_voxels``. Files of a registered format are read
    by it (`siqt_engine.io.formats`). A folder, a zip, a DICOMDIR and a DICOM file are read as
    DICOM (`siqt_engine.io.dicom`).

    Parameters
    ----------
    series
        Which series of a DICOM source: its number in `list_series`, or one of that list; the only
        usable one by default.
    keep_identity
        The origin of a volume from DICOM tells who was scanned.

    Raises
    ------
    VolumeError, OSError
        In one sentence that says what is wrong with the file and what can be done.
        The header is checked, and the file's length against it, before voxels are read.
    """
    name = shown_name(path)
    if isinstance(series, int) and not is_dicom(path):
        raise VolumeError(f"{name}: is not DICOM, so it has no series {series}")
    volume = _read(path, name, series=series, keep_identity=keep_identity, on_progress=on_progress)
    name = name if volume.source.origin is None else volume.source.origin.name
    low, high = float(volume.data.min()), float(volume.data.max())
    if low == high:
        raise VolumeError(f"{name}: every voxel has the same value ({low:g}), so there is no scan")
    return volume


def read_map(path: str | os.PathLike[str]) -> Volume:
    """Read a tissue map as `read_volume` does; it may have one value everywhere.

    Raises
    ------
    VolumeError, OSError
        As of `read_volume`.
    """
    return _read(path, shown_name(path))


def read_mask(path: str | os.PathLike[str]) -> Volume:
    """Read a brain mask; it may cover the whole picture.

    Raises
    ------
    VolumeError, OSError
        As of `read_volume`; and when no voxel is above 0.5.
    """
    name = shown_name(path)
    mask = _read(path, name)
    if not (mask.data > MASK_LEVEL).any():
        raise VolumeError(f"{name}: the mask is empty. Give a mask that is 1 in the brain")
    return mask


def _read(
    path: str | os.PathLike[str],
    name: str,
    *,
    series: int | DicomSeries | None = None,
    keep_identity: bool = False,
    on_progress: Observer = ignore,
) -> Volume:
    if other := format_of(path):
        return other.read(Path(path))
    if series is not None or is_dicom(path):
        from siqt_engine.io.dicom.read import read_dicom

        return read_dicom(path, series=series, keep_identity=keep_identity, on_progress=on_progress)
    with open_file(path, name) as file:
        header, stream = start(file, name)
        stored = voxels(stream, header, name)
    data, replaced = _to_float(stored, header, name)
    return canonical_volume(data, header.affine, source=_source(header, replaced))


def is_dicom(path: str | os.PathLike[str]) -> bool:
    """Whether a path is read as DICOM; one that is named like a NIfTI file is not."""
    return not os.fspath(path).lower().endswith(SUFFIXES) and is_dicom_source(path)


def read_header(path: str | os.PathLike[str]) -> NiftiHeader:
    """The checked header alone; shape and affine are in the order on disk. No voxel is read."""
    name = shown_name(path)
    with open_file(path, name) as file:
        return start(file, name)[0]


def write_volume(
    volume: Volume,
    path: str | os.PathLike[str],
    *,
    description: str = "",
    overwrite: bool = True,
    dtype: type | np.dtype | str = np.float32,
) -> str:
    """Write a volume in its source's axis order, whole or not at all.

    Sform and qform are both set to the volume's affine with the codes of the source. A form
    that was not set takes the other's code, since it now states the same position; when
    neither was, both become 1 (scanner). Shear is kept by the sform; the qform, which cannot
    hold it, gets the nearest rotation. Nothing else of the source's header is carried over.

    Parameters
    ----------
    volume
        Axes (i, j, k) in canonical order, as `read_volume` gives them.
    path
        ``.nii`` or ``.nii.gz``. The same volume always gives the same bytes.
    description
        Free text for the header, ASCII, at most 79 bytes.
    overwrite
        Whether a file of that name may be replaced.
    dtype
        Voxel type in the file. Values must fit an integer type; they are rounded.

    Returns
    -------
    SHA-256 of the file, hexadecimal
    """
    check_writable(path, overwrite=overwrite)
    block, disk = encode(volume, description=description, dtype=dtype, name=shown_name(path))
    with replacing(path, overwrite=overwrite) as file:
        sink = HashingSink(file)
        write_stream(sink, block, disk, compressed=str(path).lower().endswith(".gz"))
    return sink.digest.hexdigest()


def check_writable(
    path: str | os.PathLike[str],
    *,
    inputs: tuple[str | os.PathLike[str], ...] = (),
    overwrite: bool = True,
) -> None:
    """Look whether a volume can be written to ``path``; call it before long work.

    Raises
    ------
    VolumeError
        The name does not end in .nii or .nii.gz, or is that of one of ``inputs``.
    OSError
        The folder is missing or closed to writing, or the file exists and is not ``overwrite``.
    """
    name = shown_name(path)
    if not name.lower().endswith(SUFFIXES) or name.lower() in SUFFIXES:
        raise VolumeError(f"{name}: the output must end in .nii or .nii.gz")
    check_folder(path, overwrite=overwrite)
    for given in inputs:
        if os.path.exists(path) and os.path.exists(given) and os.path.samefile(path, given):
            raise VolumeError(f"{name}: the output is the input itself; choose another name")


def encode(
    volume: Volume,
    *,
    description: str = "",
    dtype: type | np.dtype | str = np.float32,
    name: str = "volume",
) -> tuple[bytes, np.ndarray]:
    """Header bytes and voxels, in the source's axis order, of the file to write."""
    source, kind = volume.source, np.dtype(dtype).newbyteorder("<")
    turned, affine = in_axis_order(volume, source.axis_codes)
    disk = _fitting(turned, kind, name)
    header = nib.Nifti1Header(endianness="<")
    header.set_data_dtype(kind)
    header.set_data_shape(disk.shape)
    # Where the affine is sheared, this takes the nearest rotation.
    header.set_qform(affine, code=source.qform_code or source.sform_code or 1)
    header.set_sform(affine, code=source.sform_code or source.qform_code or 1)
    time = int(source.xyzt_units) & 0x38
    header["xyzt_units"] = 2 | (time or 8)
    header["scl_slope"], header["scl_inter"], header["vox_offset"] = 1, 0, 352
    text = "".join(c for c in description if c.isprintable()).encode("ascii", "replace")
    header["descrip"] = text[:79]
    return header.binaryblock + b"\0\0\0\0", disk


def write_stream(file: Sink, block: bytes, disk: np.ndarray, *, compressed: bool) -> None:
    """Write header and voxels (first axis fastest) to an open file."""
    if compressed:
        # No name and no time go into the gzip header: the same scan gives the same bytes.
        with _gzip_writer(file) as stream:
            write_stream(stream, block, disk, compressed=False)
        return
    file.write(block)
    for first in range(0, disk.shape[2], SLICES_AT_A_TIME):
        # in memory the last axis is often the fastest: a slice alone would read all lines of it
        part = np.ascontiguousarray(disk[:, :, first : first + SLICES_AT_A_TIME].T)
        for plane in part:
            file.write(plane.tobytes())


def _gzip_writer(file: Sink) -> gzip.GzipFile:
    """By ISA-L, six times as fast as zlib at the same size; by zlib where it has no wheel."""
    make: type[gzip.GzipFile] = gzip.GzipFile
    with contextlib.suppress(ImportError):
        make = importlib.import_module("isal.igzip").IGzipFile
    return make("", "wb", COMPRESSION_LEVEL, file, mtime=0)


class Sink(Protocol):
    """Anything bytes can be written to."""

    def write(self, data: bytes, /) -> int: ...

    def flush(self) -> object: ...


class HashingSink:
    """Passes what is written on to a file and keeps its SHA-256."""

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.digest = hashlib.sha256()

    def write(self, data: bytes, /) -> int:
        self.digest.update(data)
        return self.file.write(data)

    def flush(self) -> None:
        self.file.flush()


def _fitting(data: np.ndarray, kind: np.dtype, name: str) -> np.ndarray:
    if not np.isfinite(data).all():
        raise VolumeError(f"{name}: not written, because it holds voxels that are not numbers")
    if kind.kind == "f":
        return data.astype(kind, copy=False)
    if kind.kind not in "iu":
        raise VolumeError(f"{name}: voxels cannot be written as {kind}")
    limits, rounded = np.iinfo(kind), np.rint(data)
    if rounded.min() < limits.min or rounded.max() > limits.max:
        raise VolumeError(f"{name}: values {data.min():g} to {data.max():g} do not fit into {kind}")
    return rounded.astype(kind)


def _to_float(stored: np.ndarray, header: NiftiHeader, name: str) -> tuple[np.ndarray, int]:
    """float32 intensities, and the number of voxels that were no numbers (now 0)."""
    data = np.empty(stored.shape, np.float32, order="F")
    replaced = 0
    exact = stored.dtype.itemsize <= 2
    with np.errstate(over="ignore", invalid="ignore"):
        for k in range(stored.shape[2]):
            slab = stored[:, :, k].astype(np.float32 if exact else np.float64)
            data[:, :, k] = np.add(np.multiply(slab, header.slope), header.inter)
            good = np.isfinite(data[:, :, k])
            if not good.all():
                replaced += int((~good).sum())
                data[:, :, k][~good] = 0
    if replaced > (1 - MIN_FINITE_FRACTION) * math.prod(stored.shape):
        raise VolumeError(f"{name}: hardly any voxel holds a number (NaN, infinite); export again")
    return data, replaced


def _source(header: NiftiHeader, replaced: int) -> SourceGeometry:
    pairs = zip(header.stated_spacing, header.spacing, strict=True)
    mismatch = max(abs(a / b - 1) for a, b in pairs)
    return SourceGeometry(
        axis_codes=header.axis_codes,
        sform_code=header.sform_code,
        qform_code=header.qform_code,
        xyzt_units=header.xyzt_units,
        spacing_mismatch=mismatch,
        form_gap_mm=header.form_gap_mm,
        description=header.description,
        replaced_voxels=replaced,
        unusable_sform=header.unusable_sform,
    )
