"""The one door to NIfTI files."""

from __future__ import annotations

import gzip
import hashlib
import math
import os
import stat
import zlib
from pathlib import Path
from typing import BinaryIO, Protocol

import nibabel as nib
import numpy as np

from siqt_engine.core.files import check_folder, replacing, shown_name
from siqt_engine.io.formats import format_of, without_suffix
from siqt_engine.io.nifti_header import LONGEST_HEADER, NiftiHeader, decode_header
from siqt_engine.io.orientation import canonical_volume, in_axis_order
from siqt_engine.io.volume import SourceGeometry, Volume, VolumeError

SUFFIXES = (".nii", ".nii.gz")
MIN_FINITE_FRACTION = 0.05
"""Fewest voxels that must be numbers. The others (a background of NaN, say) become 0."""
MAX_SURPLUS_BYTES = 2**20
"""Bytes after the last voxel that are tolerated; more means that the header is wrong."""
MAX_DEFLATE_RATIO = 1032
"""The most that gzip can shrink data."""
COMPRESSION_LEVEL = 1
_SLABS = 2**22

_OTHER_FORMATS = {
    (".hdr", ".img"): "convert the .hdr/.img pair to one .nii.gz file",
    (".dcm", ".ima"): "convert the DICOM series to NIfTI first, for example with dcm2niix",
    (".mgz", ".mgh"): "convert it to NIfTI first, for example with mri_convert",
}


def read_volume(path: str | os.PathLike[str]) -> Volume:
    """Read a scan (.nii or .nii.gz) into closest canonical (RAS+) axis order.

    The sform places the image; where its code is 0, the qform. Voxels that are not finite
    become 0, and are counted in ``source.replaced_voxels``. Files of a registered format are read
    by it (`siqt_engine.io.formats`).

    Raises
    ------
    VolumeError, OSError
        In one sentence that says what is wrong with the file and what can be done.
        The header is checked, and the file's length against it, before voxels are read.
    """
    if other := format_of(path):
        return other.read(Path(path))
    name = shown_name(path)
    with _open(path, name) as file:
        header, stream = _start(file, name)
        stored = _voxels(stream, header, name)
    data, replaced = _to_float(stored, header, name)
    return canonical_volume(data, header.affine, source=_source(header, replaced))


def read_header(path: str | os.PathLike[str]) -> NiftiHeader:
    """The checked header alone; shape and affine are in the order on disk. No voxel is read."""
    name = shown_name(path)
    with _open(path, name) as file:
        return _start(file, name)[0]


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
    """Raise, in words, when a volume cannot be written to ``path``; call it before long work.

    Refused: a name that does not end in .nii or .nii.gz, a folder that is missing or closed
    to writing, one of ``inputs``, and an existing file unless ``overwrite``.
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
        with gzip.GzipFile("", "wb", COMPRESSION_LEVEL, file, mtime=0) as stream:
            write_stream(stream, block, disk, compressed=False)
        return
    file.write(block)
    for k in range(disk.shape[2]):
        file.write(disk[:, :, k].tobytes(order="F"))


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


def _open(path: str | os.PathLike[str], name: str) -> BinaryIO:
    lower = name.lower()
    try:
        state = os.stat(path)
        if stat.S_ISDIR(state.st_mode):
            raise IsADirectoryError(
                f"{name}: is a folder; give one .nii or .nii.gz file (convert a DICOM series first)"
            )
        if not lower.endswith(SUFFIXES):
            advice = "give a .nii or .nii.gz file"
            for endings, known in _OTHER_FORMATS.items():
                if lower.endswith(endings):
                    advice = known
            raise VolumeError(f"{name}: only NIfTI files (.nii, .nii.gz) can be read; {advice}")
        if not stat.S_ISREG(state.st_mode):
            raise VolumeError(f"{name}: is not an ordinary file; give a .nii or .nii.gz file")
        if state.st_size == 0:
            raise VolumeError(f"{name}: the file is empty (0 bytes); copy or export it again")
        return open(path, "rb")
    except FileNotFoundError:
        raise FileNotFoundError(f"{name}: no such file; check the path") from None
    except PermissionError:
        raise PermissionError(f"{name}: no permission to read this file") from None
    except VolumeError:
        raise
    except (OSError, ValueError) as error:
        if isinstance(error, OSError) and error.errno is None:
            raise
        raise OSError(f"{name}: cannot be opened ({error})") from None


def _start(file: BinaryIO, name: str) -> tuple[NiftiHeader, BinaryIO]:
    """The header, and the stream of plain bytes wound to the first voxel."""
    length = os.fstat(file.fileno()).st_size
    zipped = file.read(2) == b"\x1f\x8b"
    file.seek(0)
    stream: BinaryIO = gzip.GzipFile(fileobj=file, mode="rb") if zipped else file  # type: ignore
    block = _take(stream, LONGEST_HEADER, name)
    header = decode_header(block, name)
    needed = header.offset + header.voxel_bytes
    if length * (MAX_DEFLATE_RATIO if zipped else 1) < needed:
        raise _cut_off(name)
    if not zipped and length - needed > MAX_SURPLUS_BYTES:
        raise _surplus(name)
    stream.seek(0)
    left = header.offset
    while left:
        skipped = len(_take(stream, min(left, _SLABS), name))
        if not skipped:
            raise _cut_off(name)
        left -= skipped
    return header, stream


def _voxels(stream: BinaryIO, header: NiftiHeader, name: str) -> np.ndarray:
    """Exactly the bytes that the header announces, as an array in disk order."""
    buffer = np.empty(header.voxel_bytes, np.uint8)
    done = 0
    while done < buffer.size:
        part = _take(stream, min(_SLABS, buffer.size - done), name)
        if not part:
            raise _cut_off(name)
        buffer[done : done + len(part)] = np.frombuffer(part, np.uint8)
        done += len(part)
    # Reading on to the end makes gzip verify its checksum.
    surplus = 0
    while part := _take(stream, 2**16, name):
        surplus += len(part)
        if surplus > MAX_SURPLUS_BYTES:
            raise _surplus(name)
    return buffer.view(header.dtype).reshape(header.shape, order="F")


def _take(stream: BinaryIO, count: int, name: str) -> bytes:
    try:
        return stream.read(count)
    except EOFError:
        raise _cut_off(name) from None
    except (zlib.error, gzip.BadGzipFile):
        raise VolumeError(f"{name}: the compressed data is damaged; copy the file again") from None
    except OSError as error:
        raise OSError(f"{name}: cannot be read ({error.strerror or error})") from None


def _cut_off(name: str) -> VolumeError:
    return VolumeError(
        f"{name}: the file is cut off (fewer voxels than its header announces); copy it again"
    )


def _surplus(name: str) -> VolumeError:
    return VolumeError(
        f"{name}: the file holds more data than its header announces; export or convert it again"
    )


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
    low, high = float(data.min()), float(data.max())
    if low == high:
        raise VolumeError(f"{name}: every voxel has the same value ({low:g}), so there is no scan")
    return data, replaced


def _source(header: NiftiHeader, replaced: int) -> SourceGeometry:
    mismatch = max(
        abs(a / b - 1) for a, b in zip(header.stated_spacing, header.spacing, strict=True)
    )
    return SourceGeometry(
        axis_codes=header.axis_codes,
        sform_code=header.sform_code,
        qform_code=header.qform_code,
        xyzt_units=header.xyzt_units,
        spacing_mismatch=mismatch,
        form_gap_mm=header.form_gap_mm,
        description=header.description,
        replaced_voxels=replaced,
    )


def plain_suffix(path: str | os.PathLike[str]) -> Path:
    """The path without its .nii or .nii.gz, or the ending of another registered format."""
    return without_suffix(path)
