"""A NIfTI header, checked before any voxel is touched."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import product

import numpy as np

from siqt_engine.io.nibabel_door import nib
from siqt_engine.io.volume import VolumeError

LONGEST_HEADER = 544
MAX_LENGTH = 1024
MAX_VOXELS = 512**3
MIN_SPACING_MM, MAX_SPACING_MM = 0.1, 15.0
MAX_OFFSET = 64 * 2**20
"""Bytes of NIfTI extensions that are skipped before the voxels, at most."""
MAX_ORIGIN_MM = 1e5
MIN_SKEW = 0.2
"""Least volume of the voxel as a fraction of the box of its edge lengths (1 = right angles)."""

_REAL = {2: "u1", 4: "i2", 8: "i4", 16: "f4", 64: "f8", 256: "i1", 512: "u2", 768: "u4"}
_REAL |= {1024: "i8", 1280: "u8"}
_REFUSED = {
    1: "one-bit voxels",
    32: "complex voxels (real and imaginary part)",
    128: "RGB colour voxels",
    1536: "128-bit voxels",
    1792: "complex voxels (real and imaginary part)",
    2048: "complex voxels (real and imaginary part)",
    2304: "RGBA colour voxels",
}


@dataclass(frozen=True)
class NiftiHeader:
    """What a NIfTI header says, once it has been found usable.

    Attributes
    ----------
    shape
        Voxels along the three axes, in the order on disk.
    affine
        4 x 4, disk voxel index to RAS+ mm: the sform, else the qform, else (neither is set)
        the voxel sizes with the first axis towards Left and the centre at 0.
    dtype, offset, slope, inter
        How voxels are stored: type with byte order, first byte, value = slope * stored + inter.
    sform_code, qform_code, xyzt_units
        As in the file.
    stated_spacing
        The voxel sizes (pixdim) in mm, which may differ from those of the affine.
    form_gap_mm
        Largest distance between where sform and qform put a corner of the image
        (0 when only one is set; shear, which a qform cannot hold, does not count).
    description
        The free text of the file; it may name a patient, so it is never copied to an output.
    unusable_sform
        Whether the sform places no image (zeros, NaN), so that the qform was taken.
    """

    shape: tuple[int, int, int]
    affine: np.ndarray
    dtype: np.dtype
    offset: int
    slope: float
    inter: float
    sform_code: int
    qform_code: int
    xyzt_units: int
    stated_spacing: tuple[float, float, float]
    form_gap_mm: float
    description: str
    unusable_sform: bool = False

    @property
    def voxel_bytes(self) -> int:
        return math.prod(self.shape) * self.dtype.itemsize

    @property
    def spacing(self) -> tuple[float, float, float]:
        """Voxel size along the disk axes in mm, from the affine."""
        size = np.linalg.norm(self.affine[:3, :3], axis=0)
        return (float(size[0]), float(size[1]), float(size[2]))

    @property
    def axis_codes(self) -> tuple[str, str, str]:
        """Anatomical direction of each axis on disk."""
        return nib.aff2axcodes(self.affine)


def decode_header(block: bytes, name: str) -> NiftiHeader:
    """Read and check the first bytes (at least 540 where the file has them) of a NIfTI file.

    Raises
    ------
    VolumeError
        When the file is no NIfTI, or its header is damaged or describes what is not a scan.
    """
    fields, single_offset = _fields(block, name)
    shape = _shape(fields, name)
    code = int(fields["datatype"])
    if code not in _REAL:
        what = _REFUSED.get(code, f"voxels of unknown type {code}")
        raise VolumeError(f"{name}: has {what}; convert it to one grey value per voxel first")
    offset = float(fields["vox_offset"])
    if offset == 0:
        offset = single_offset
    if not single_offset <= offset <= MAX_OFFSET:
        raise VolumeError(
            f"{name}: the header is damaged (it puts the voxels at byte {offset:g}); "
            "export or convert the scan again"
        )
    slope, inter = float(fields["scl_slope"]), float(fields["scl_inter"])
    if slope == 0 or not math.isfinite(slope):
        slope, inter = 1.0, 0.0
    if not math.isfinite(inter):
        raise VolumeError(f"{name}: the header is damaged (the intensity offset is {inter})")
    # What overflows is out of bounds, and is refused as such.
    with np.errstate(over="ignore", invalid="ignore"):
        position = _position(fields, shape, name)
    text = bytes(fields["descrip"].item()).split(b"\0")[0].decode("ascii", "replace")
    stated = np.nan_to_num(np.abs(fields["pixdim"][1:4].astype(float)), posinf=0.0)
    return NiftiHeader(
        shape=shape,
        affine=position.affine,
        dtype=np.dtype(_REAL[code]).newbyteorder(fields.endianness),
        offset=int(offset),
        slope=slope,
        inter=inter,
        sform_code=int(fields["sform_code"]),
        qform_code=int(fields["qform_code"]),
        xyzt_units=int(fields["xyzt_units"]) & 0xFF,
        stated_spacing=(float(stated[0]), float(stated[1]), float(stated[2])),
        form_gap_mm=position.gap_mm,
        description="".join(c for c in text if c.isprintable()).strip(),
        unusable_sform=position.unusable_sform,
    )


def _fields(block: bytes, name: str) -> tuple[nib.Nifti1Header, int]:
    """The raw header and the lowest offset its voxels may have."""
    for order in ("<", ">"):
        size = int(np.frombuffer(block[:4].ljust(4, b"\0"), order + "i4")[0])
        kind = {348: nib.Nifti1Header, 540: nib.Nifti2Header}.get(size)
        if kind is None:
            continue
        if len(block) < size:
            raise VolumeError(f"{name}: the file is cut off inside its header; copy it again")
        magic = block[344:348] if size == 348 else block[4:8]
        if magic[:3] in (b"ni1", b"ni2"):
            raise VolumeError(
                f"{name}: is one half of a .hdr/.img pair; convert the pair to one .nii.gz file"
            )
        if magic[:3] not in (b"n+1", b"n+2"):
            raise VolumeError(
                f"{name}: is not a NIfTI file (its mark is missing; an Analyze 7.5 file looks "
                "like this); convert the scan to NIfTI"
            )
        return kind(block[:size], endianness=order, check=False), size + 4
    raise VolumeError(f"{name}: {_kind_of_file(block)}")


_ARCHIVES = {
    b"\x1f\x8b": "the file is compressed twice. Unpack it once (gunzip), then give it again",
    b"PK\x03\x04": "this is a ZIP archive. Unpack it, and give the .nii or .nii.gz file inside",
    b"BZh": "this is a bzip2 file. Unpack it (bunzip2), and give the .nii file inside",
    b"\xfd7zXZ\0": "this is an xz file. Unpack it (unxz), and give the .nii file inside",
    b"(\xb5/\xfd": "this is a Zstandard file. Unpack it (unzstd), and give the .nii file inside",
    b"7z\xbc\xaf": "this is a 7-Zip archive. Unpack it, and give the .nii or .nii.gz file inside",
    b"Rar!": "this is a RAR archive. Unpack it, and give the .nii or .nii.gz file inside",
}
"""First bytes of what is sometimes named .nii.gz, and what to do with it."""


def _kind_of_file(block: bytes) -> str:
    for mark, sentence in _ARCHIVES.items():
        if block.startswith(mark):
            return sentence
    if block.startswith(b"version https://git-lfs"):
        return "is not a NIfTI file, but a Git LFS pointer; fetch the real file with 'git lfs pull'"
    if block[128:132] == b"DICM":
        return (
            "is not a NIfTI file, but a DICOM file; give the folder of the series, or name the "
            "file with the ending .dcm"
        )
    if block.strip() and all(32 <= b < 127 or b in b"\t\r\n" for b in block):
        return "is not a NIfTI file, but text; give the scan itself, as .nii or .nii.gz"
    return (
        "is not a NIfTI file, or its first bytes are damaged; convert the scan to .nii or .nii.gz"
    )


def _shape(fields: nib.Nifti1Header, name: str) -> tuple[int, int, int]:
    dim = [int(d) for d in fields["dim"]]
    if not 1 <= dim[0] <= 7:
        raise VolumeError(f"{name}: the header is damaged (it claims {dim[0]} dimensions)")
    sizes = dim[1 : dim[0] + 1]
    if len(sizes) < 3:
        raise VolumeError(
            f"{name}: is a {len(sizes)}-D image, but a scan has three dimensions; "
            "give the whole stack of slices"
        )
    text = " x ".join(map(str, sizes[:3]))
    if min(sizes[:3]) < 1:
        raise VolumeError(f"{name}: the header is damaged (it claims {text} voxels)")
    # Some programs write 0 for a dimension that is not used.
    further = [size or 1 for size in sizes[3:]]
    if min(further, default=1) < 0:
        raise VolumeError(
            f"{name}: the header is damaged (a dimension after the third has length "
            f"{min(further)}); export or convert the scan again"
        )
    extra = math.prod(further)
    if extra != 1 and min(sizes[:3]) == 1:
        raise VolumeError(
            f"{name}: each of its {extra} images has a single slice, so the slices lie along the "
            "fourth dimension. Stack them along the third one"
        )
    if extra != 1:
        raise VolumeError(
            f"{name}: holds {extra} images (time points, echoes or channels), but one is wanted; "
            "save one of them as a file of its own"
        )
    if max(sizes[:3]) > MAX_LENGTH or math.prod(sizes[:3]) > MAX_VOXELS:
        raise VolumeError(
            f"{name}: claims {text} voxels, which is too large (at most {MAX_LENGTH} along an axis "
            f"and {MAX_VOXELS // 10**6} million in all); is the header damaged?"
        )
    return (sizes[0], sizes[1], sizes[2])


@dataclass(frozen=True, eq=False)
class _Position:
    """Where the image lies: a checked affine, and how far apart its two forms put it."""

    affine: np.ndarray
    gap_mm: float = 0.0
    unusable_sform: bool = False


def _position(fields: nib.Nifti1Header, shape: tuple[int, int, int], name: str) -> _Position:
    """The sform where it places the image, else the qform, else the voxel sizes."""
    for form in ("sform", "qform"):
        if not 0 <= int(fields[f"{form}_code"]) <= 5:
            raise VolumeError(
                f"{name}: the header is damaged ({form} code {int(fields[f'{form}_code'])}), so "
                "left and right cannot be told; export or convert the scan again"
            )
    pixdim = fields["pixdim"][1:4].astype(float)
    sized = bool(np.isfinite(pixdim).all() and (pixdim != 0).all())
    sform = _sform(fields) if fields["sform_code"] else None
    qform = _qform(fields) if fields["qform_code"] and sized else None
    unusable = sform is not None and not _places(sform)
    if sform is not None and not (unusable and qform is not None and _places(qform)):
        affine, unusable = sform, False
    elif not sized:
        raise VolumeError(
            f"{name}: the voxel size is missing (the header says {_millimetres(pixdim)}); "
            "export or convert the scan again"
        )
    elif qform is not None:
        affine = qform
    else:
        scale = np.abs(pixdim) * [-1, 1, 1]
        affine = np.diag([*scale, 1.0])
        affine[:3, 3] = -scale * (np.array(shape) - 1) / 2
    if not np.isfinite(affine).all():
        raise VolumeError(
            f"{name}: the position of the image (affine) holds values that are not numbers; "
            "export or convert the scan again"
        )
    _check_axes(affine, name)
    gap = 0.0
    if affine is sform and qform is not None and np.isfinite(qform).all():
        ends = np.array([(*corner, 1) for corner in product(*((0, n - 1) for n in shape))])
        apart = ends @ (nearest_qform(sform) - qform).T
        gap = float(np.linalg.norm(apart[:, :3], axis=1).max())
        gap = gap if gap < MAX_ORIGIN_MM else MAX_ORIGIN_MM
    return _Position(affine, gap, unusable)


def _places(affine: np.ndarray) -> bool:
    """Whether a form is finite and its axes have a length and directions of their own."""
    size = np.linalg.norm(affine[:3, :3], axis=0)
    if not np.isfinite(affine).all() or size.min() == 0:
        return False
    return bool(abs(np.linalg.det(affine[:3, :3] / size)) >= MIN_SKEW)


def _check_axes(affine: np.ndarray, name: str) -> None:
    size = np.linalg.norm(affine[:3, :3], axis=0)
    if size.min() == 0:
        raise VolumeError(
            f"{name}: the affine is singular, an axis has no length; export or convert it again"
        )
    if size.min() < MIN_SPACING_MM * (1 - 1e-6) or size.max() > MAX_SPACING_MM * (1 + 1e-6):
        raise VolumeError(
            f"{name}: the voxel size {_millimetres(size)} mm is outside {MIN_SPACING_MM:g} to "
            f"{MAX_SPACING_MM:g} mm; check the header (are the units millimetres?)"
        )
    if abs(np.linalg.det(affine[:3, :3] / size)) < MIN_SKEW:
        raise VolumeError(
            f"{name}: the image axes are almost parallel to each other (the affine is singular or "
            "heavily sheared); export or convert the scan again"
        )
    if np.abs(affine[:3, 3]).max() > MAX_ORIGIN_MM:
        raise VolumeError(
            f"{name}: the header is damaged (the image lies {np.abs(affine[:3, 3]).max():.3g} mm "
            "from the scanner's centre)"
        )


def _millimetres(size: np.ndarray) -> str:
    return " x ".join(f"{s:.4g}" for s in size)


def _sform(fields: nib.Nifti1Header) -> np.ndarray:
    rows = [fields[f"srow_{axis}"].astype(float) for axis in "xyz"]
    return np.vstack([*rows, [0.0, 0.0, 0.0, 1.0]])


def _qform(fields: nib.Nifti1Header) -> np.ndarray:
    """Affine from the quaternion; all NaN when b, c, d are none (NIfTI-1 standard, method 2)."""
    bcd = np.array([float(fields[f"quatern_{axis}"]) for axis in "bcd"])
    affine = np.full((4, 4), np.nan)
    affine[3] = [0, 0, 0, 1]
    squared = float(bcd @ bcd)
    # Written by single-precision software, half-turns can come out a little longer than 1.
    if not squared <= 1.001:
        return affine
    quaternion = np.array([math.sqrt(max(0.0, 1 - squared)), *bcd])
    rotation = nib.quaternions.quat2mat(quaternion / np.linalg.norm(quaternion))
    handed = -1.0 if fields["pixdim"][0] < 0 else 1.0
    affine[:3, :3] = rotation * (np.abs(fields["pixdim"][1:4].astype(float)) * [1, 1, handed])
    affine[:3, 3] = [float(fields[f"qoffset_{axis}"]) for axis in "xyz"]
    return affine


def nearest_qform(affine: np.ndarray) -> np.ndarray:
    """The affine without its shear: same voxel sizes and origin, nearest rotation."""
    size = np.linalg.norm(affine[:3, :3], axis=0)
    left, _, right = np.linalg.svd(affine[:3, :3] / size)
    nearest = affine.copy()
    nearest[:3, :3] = (left @ right) * size
    return nearest
