"""The bytes of a NIfTI file, plain or compressed: opened, checked against its header, read."""

from __future__ import annotations

import gzip
import os
import stat
import zlib
from typing import BinaryIO

import numpy as np

from siqt_engine.io.nifti_header import LONGEST_HEADER, NiftiHeader, decode_header
from siqt_engine.io.volume import VolumeError

SUFFIXES = (".nii", ".nii.gz")
MAX_SURPLUS_BYTES = 2**20
"""Bytes after the last voxel that are tolerated; more means that the header is wrong."""
MAX_DEFLATE_RATIO = 1032
"""The most that gzip can shrink data."""
NO_MEMBER = "Not a gzipped file"
"""What Python's gzip says of bytes after the end of the compressed data, which hold no voxel."""
_SLABS = 2**22

_OTHER_FORMATS = {
    (".hdr", ".img"): "convert the .hdr/.img pair to one .nii.gz file",
    (".dcm", ".ima"): "convert the DICOM series to NIfTI first, for example with dcm2niix",
    (".mgz", ".mgh"): "convert it to NIfTI first, for example with mri_convert",
}


def open_file(path: str | os.PathLike[str], name: str) -> BinaryIO:
    """Open a file that can be a scan.

    Raises
    ------
    VolumeError, OSError
        When it is not there, is not a file, or is of another kind.
    """
    lower = name.lower()
    try:
        state = os.stat(path)
        if stat.S_ISDIR(state.st_mode):
            raise IsADirectoryError(f"{name}: is a folder; give one .nii or .nii.gz file")
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
        if os.path.islink(path):
            raise FileNotFoundError(
                f"{name}: this is a link to a file that is not there. If the data set is one of "
                "DataLad, fetch the file with 'datalad get'"
            ) from None
        raise FileNotFoundError(f"{name}: no such file; check the path") from None
    except PermissionError:
        raise PermissionError(f"{name}: no permission to read this file") from None
    except VolumeError:
        raise
    except (OSError, ValueError) as error:
        if isinstance(error, OSError) and error.errno is None:
            raise
        raise OSError(f"{name}: cannot be opened ({error})") from None


def start(file: BinaryIO, name: str) -> tuple[NiftiHeader, BinaryIO]:
    """The header, and the stream of plain bytes wound to the first voxel.

    Raises
    ------
    VolumeError
        When the header is not that of a scan, or does not fit the length of the file.
    """
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


def voxels(stream: BinaryIO, header: NiftiHeader, name: str) -> np.ndarray:
    """Exactly the bytes that the header announces, as an array in disk order.

    Raises
    ------
    VolumeError
        When there are fewer or far more bytes, or the compressed data is damaged.
    """
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
    while part := _take(stream, 2**16, name, at_end=True):
        surplus += len(part)
        if surplus > MAX_SURPLUS_BYTES:
            raise _surplus(name)
    return buffer.view(header.dtype).reshape(header.shape, order="F")


def _take(stream: BinaryIO, count: int, name: str, *, at_end: bool = False) -> bytes:
    """The next bytes; ``at_end`` of the voxels, what is no compressed data is passed over."""
    try:
        return stream.read(count)
    except EOFError:
        raise _cut_off(name) from None
    except (zlib.error, gzip.BadGzipFile) as error:
        if at_end and str(error).startswith(NO_MEMBER):
            return b""
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
