"""From a DICOM series to a volume, by dcm2niix."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import tempfile
import time
import zipfile
import zlib
from pathlib import Path

import nibabel as nib
import numpy as np
from nibabel import orientations

from siqt_engine.core.progress import Observer, Progress, ignore
from siqt_engine.io.dicom.files import DicomFile, FileReader, combined_sha256
from siqt_engine.io.dicom.headers import has_all_pixels, read_dataset
from siqt_engine.io.dicom.identity import kept_identity, scrubbed
from siqt_engine.io.dicom.series import DicomSeries
from siqt_engine.io.dicom.straighten import TOLD, straightened, upright_by_dcm2niix
from siqt_engine.io.origin import ScanOrigin
from siqt_engine.io.volume import Volume, VolumeError

MAX_SECONDS = 900.0
"""Longest time that dcm2niix gets for one series."""
POLL_SECONDS = 0.1
GEOMETRY_TOLERANCE_MM = 0.1
"""Most that a corner may lie elsewhere by dcm2niix than by the positions of the slices."""
MOST_WARNINGS = 10
OUTPUT = "volume"
_TEMPORARY = re.compile(r"\S*siqt-dicom-\S*")
_OF_TIME_SERIES = re.compile(r"slice\stiming", re.IGNORECASE)
"""Nothing in a single volume depends on it."""


def read_series(
    series: DicomSeries, *, keep_identity: bool = False, on_progress: Observer = ignore
) -> Volume:
    """Read the voxels of a series in closest canonical (RAS+) axis order.

    dcm2niix converts a private copy whose files have neutral names. Its affine must be the one
    that the positions of the slices state.

    Parameters
    ----------
    keep_identity
        The volume's origin tells who was scanned.

    Raises
    ------
    VolumeError, OSError
        In one sentence, where it cannot be converted or the two geometries differ.
    """
    if series.reason_unusable:
        raise VolumeError(f"series {series.number} cannot be used: {series.reason_unusable}")
    with tempfile.TemporaryDirectory(prefix="siqt-dicom-") as folder:
        files = list(dict.fromkeys(image.file for image in series.images))
        sha256 = _copy(files, Path(folder, "in"), on_progress)
        on_progress(Progress("converting DICOM", 0, 0))
        told = _run_dcm2niix(Path(folder), series, on_progress)
        image = _output(Path(folder, "out"), series)
        warnings = (*series.warnings, *_warnings(told, series))
        if series.sheared and series.geometry is not None:
            image = _upright(image, series, series.geometry.affine)
            degrees = series.geometry.shear_degrees
            warnings = (TOLD.format(degrees=degrees), *warnings)
        identity = identity_of(series) if keep_identity else {}
        origin = ScanOrigin(
            series.name_with(identity), sha256, series.contrast, series.contrast_agent, warnings,
            series, series.images[0].age, identity,
        )  # fmt: skip
        return _volume(image, origin)


def _upright(image: nib.Nifti1Image, series: DicomSeries, affine: np.ndarray) -> nib.Nifti1Image:
    """A conversion of sheared slices, straightened: at the places that the positions state."""
    expected = _nearest(image.shape, image.affine, series)
    turn = orientations.io_orientation(np.linalg.inv(expected) @ image.affine)
    data = orientations.apply_orientation(np.asarray(image.dataobj), turn)
    return nib.Nifti1Image(*straightened(data, affine), image.header)


def identity_of(series: DicomSeries) -> dict[str, str]:
    """Who was scanned, by DICOM's names."""
    with FileReader() as reader:
        return kept_identity(read_dataset(series.images[0].file, reader))


def _copy(files: list[DicomFile], folder: Path, on_progress: Observer) -> str:
    """Copy files under neutral names; the hash of all of them."""
    folder.mkdir()
    hashes = []
    with FileReader() as reader:
        for number, file in enumerate(files):
            on_progress(Progress("copying DICOM files", number, len(files)))
            digest = hashlib.sha256()
            try:
                with reader.open(file) as stream, open(folder / f"{number:06d}.dcm", "xb") as copy:
                    while block := stream.read(2**20):
                        digest.update(block)
                        copy.write(block)
            except FileNotFoundError:
                raise OSError("a file of the series is gone; open the folder again") from None
            except (zipfile.BadZipFile, zlib.error, EOFError):
                raise VolumeError("the zip is damaged; copy it again") from None
            with open(folder / f"{number:06d}.dcm", "rb") as copy:
                if not has_all_pixels(copy):
                    raise VolumeError(
                        "a file of the series is cut off (it has fewer pixels than it announces); "
                        "copy or export the series again"
                    )
            hashes.append(digest.hexdigest())
    return combined_sha256(hashes)


def _run_dcm2niix(folder: Path, series: DicomSeries, on_progress: Observer) -> str:
    """Run dcm2niix on ``folder/in``; what it printed. Its own settings file is not read."""
    import dcm2niix

    (folder / "out").mkdir()
    command = [
        dcm2niix.bin, "-b", "n", "-z", "n", "-g", "i", "-f", OUTPUT, "-d", "0",
        "-o", str(folder / "out"), str(folder / "in"),
    ]  # fmt: skip
    environment = {**os.environ, "HOME": str(folder), "TMPDIR": str(folder)}
    until = time.monotonic() + MAX_SECONDS
    with open(folder / "log", "w+b") as log:
        try:
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT,
                cwd=folder, env=environment,
            )  # fmt: skip
        except OSError as error:
            raise OSError(
                f"dcm2niix, which converts DICOM, does not start ({error.strerror}); install SIQT "
                "again"
            ) from None
        try:
            while True:
                try:
                    process.wait(POLL_SECONDS)
                    break
                except subprocess.TimeoutExpired:
                    on_progress(Progress("converting DICOM", 0, 0))
                    if time.monotonic() > until:
                        raise VolumeError(
                            f"series {series.number}: the conversion took too long and was stopped"
                        ) from None
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
        log.seek(0)
        return log.read(2**20).decode("utf-8", "replace")


def _output(folder: Path, series: DicomSeries) -> nib.Nifti1Image:
    """The volume that dcm2niix wrote and that lies where the positions say."""
    found = sorted(folder.glob("*.nii"))
    if not found:
        raise VolumeError(
            f"series {series.number} cannot be converted (dcm2niix wrote nothing): its pixels are "
            "damaged or packed in an unknown way"
        )
    gaps = []
    for path in found:
        image = nib.Nifti1Image.from_filename(path)
        gap = geometry_gap(image.shape, image.affine, series)
        if gap <= GEOMETRY_TOLERANCE_MM:
            data = np.asarray(image.dataobj, dtype=np.float32)
            return nib.Nifti1Image(data, image.affine, image.header)
        gaps.append(gap)
    if not np.isfinite(min(gaps)):
        raise VolumeError(
            f"series {series.number} has {series.shape[2]} slices of {series.shape[0]} x "
            f"{series.shape[1]} pixels, but was converted to {image.shape}. It is not used"
        )
    raise VolumeError(
        f"series {series.number}: the positions of the slices and the conversion by dcm2niix "
        f"differ by {min(gaps):.3g} mm. It is not used"
    )


def geometry_gap(shape: tuple[int, ...], affine: np.ndarray, series: DicomSeries) -> float:
    """How far, in mm, the farthest corner lies from where the slices' positions put it.

    Parameters
    ----------
    shape, affine
        Of a conversion, axes in any order and direction.

    Returns
    -------
    Infinite where the shapes differ
    """
    if series.geometry is None or len(shape) != 3:
        return np.inf
    expected = _nearest(shape, affine, series)
    return _corner_gap(shape, affine, series.shape, expected)


def _nearest(shape: tuple[int, ...], affine: np.ndarray, series: DicomSeries) -> np.ndarray:
    """The affine, of those that the positions allow, that a conversion comes nearest to."""
    if series.geometry is None:
        raise VolumeError(f"series {series.number} does not say where its slices lie")
    expected = [series.geometry.affine]
    if series.images[0].mosaic:  # its slices go either way
        other = expected[0].copy()
        other[:3, 2] *= -1
        expected.append(other)
    if series.sheared:
        expected.append(upright_by_dcm2niix(expected[0]))
    return min(expected, key=lambda one: _corner_gap(shape, affine, series.shape, one))


def _corner_gap(
    shape: tuple[int, ...], affine: np.ndarray, own: tuple[int, ...], expected: np.ndarray
) -> float:
    """Largest distance of a voxel's two places, over the corners of a volume."""
    turn = orientations.io_orientation(np.linalg.inv(expected) @ affine)
    axes = [int(axis) for axis in turn[:, 0]]
    if sorted(axes) != [0, 1, 2] or [own[axis] for axis in axes] != list(shape):
        return np.inf
    in_own_order = affine @ orientations.inv_ornt_aff(turn, shape)
    corners = np.array(np.meshgrid(*([0, n - 1] for n in own), indexing="ij")).reshape(3, -1)
    corners = np.vstack([corners, np.ones(corners.shape[1])])
    return float(np.linalg.norm(((expected - in_own_order) @ corners)[:3], axis=0).max())


def _warnings(told: str, series: DicomSeries) -> tuple[str, ...]:
    """Sentences of dcm2niix, without folders and names."""
    found = []
    for line in told.splitlines():
        line = "".join(c for c in line.strip() if c.isprintable())
        if line.startswith(("Warning:", "Error:")) and not _OF_TIME_SERIES.search(line):
            words = _TEMPORARY.sub("(file)", line.split(":", 1)[1].strip())
            found.append(f"dcm2niix: {scrubbed(words, series.identity)}")
    return tuple(dict.fromkeys(found))[:MOST_WARNINGS]


def _volume(image: nib.Nifti1Image, origin: ScanOrigin) -> Volume:
    from siqt_engine.io.orientation import axis_codes, canonical_volume
    from siqt_engine.io.volume import SourceGeometry

    data = np.asanyarray(image.dataobj)
    bad = ~np.isfinite(data)
    if bad.any():
        data = np.where(bad, np.float32(0), data)
    source = SourceGeometry(
        axis_codes=axis_codes(image.affine), replaced_voxels=int(bad.sum()), origin=origin
    )
    return canonical_volume(data, image.affine, source=source)
