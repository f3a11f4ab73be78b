"""Series of many scanners become volumes whose voxels lie where the files say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import dicom_series as made
import numpy as np
import pytest
from dicom_series import Written
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)
from siemens_mosaic import write_mosaic

from siqt_engine.io import Volume, VolumeError, read_volume
from siqt_engine.io.dicom import convert as conversion
from siqt_engine.io.dicom import list_series
from siqt_engine.io.dicom.thumbnail import thumbnail

KINDS: dict[str, Callable[[Path], Written]] = {
    "axial": made.write_series,
    "oblique": lambda f: made.write_series(f, orientation=made.oblique()),
    "sagittal": lambda f: made.write_series(f, orientation=made.SAGITTAL),
    "coronal": lambda f: made.write_series(f, orientation=made.CORONAL),
    "GE, implicit": made.write_ge,
    "Philips, enhanced": made.write_enhanced,
    "Siemens XA, enhanced": lambda f: made.write_enhanced(
        f, maker="SIEMENS", orientation=made.oblique(), reverse=True
    ),
    "Hyperfine": lambda f: made.write_enhanced(f, maker="Hyperfine"),
    "implicit VR": lambda f: made.write_series(f, syntax=ImplicitVRLittleEndian),
    "big-endian": lambda f: made.write_series(f, syntax=ExplicitVRBigEndian),
    "RLE": lambda f: made.write_series(f, syntax=RLELossless),
    "JPEG 2000": lambda f: made.write_series(f, made.marked((48, 40, 3)), syntax=JPEG2000Lossless),
    "JPEG-LS": lambda f: made.write_series(f, syntax=JPEGLSLossless),
    "Philips, enhanced, RLE": lambda f: made.write_enhanced(f, syntax=RLELossless),
    "Siemens XA, enhanced, JPEG-LS": lambda f: made.write_enhanced(
        f, maker="SIEMENS", syntax=JPEGLSLossless
    ),
    "Siemens mosaic": write_mosaic,
    "Siemens mosaic, oblique, against its normal": lambda f: write_mosaic(
        f, orientation=made.oblique(), against_normal=True
    ),
    "JPEG lossless": lambda f: made.write_series(f, syntax=JPEGLosslessSV1),
}


def check_voxels(volume: Volume, written: Written) -> None:
    """Every voxel has its value, at its place in the world."""
    index = np.indices(written.data.shape).reshape(3, -1)
    world = written.affine @ np.vstack([index, np.ones(index.shape[1])])
    found = (np.linalg.inv(volume.affine) @ world)[:3]
    nearest = np.rint(found).astype(int)
    assert np.abs(found - nearest).max() < 1e-3
    assert np.array_equal(volume.data[tuple(nearest)], written.data.ravel())


@pytest.mark.parametrize("kind", KINDS)
def test_every_voxel_is_in_its_place(tmp_path: Path, kind: str) -> None:
    written = KINDS[kind](tmp_path / "disc")
    volume = read_volume(written.folder)
    check_voxels(volume, written)
    origin = volume.source.origin
    assert origin is not None and len(origin.sha256) == 64
    assert origin.series.spacing_mm == pytest.approx(np.linalg.norm(written.affine[:3, 2]))


@pytest.mark.parametrize("kind", KINDS)
def test_there_is_a_thumbnail_of_it(tmp_path: Path, kind: str) -> None:
    KINDS[kind](tmp_path / "disc")
    (series,) = list_series(tmp_path / "disc").series
    picture = thumbnail(series)
    assert picture is not None and max(picture.shape) <= 64 and np.ptp(picture) == 255


def test_the_hash_is_that_of_the_bytes_in_any_order(tmp_path: Path) -> None:
    a = made.write_series(tmp_path / "a")
    b = made.write_series(tmp_path / "b")
    for number, path in enumerate(sorted(b.folder.iterdir(), reverse=True)):
        path.rename(b.folder / f"x{number}")
    hashes = [read_volume(w.folder).source.origin.sha256 for w in (a, b)]  # type: ignore[union-attr]
    assert hashes[0] == hashes[1]


def test_one_of_several_is_chosen_by_its_number(tmp_path: Path) -> None:
    first = made.write_series(tmp_path / "a", series=3)
    second = made.write_enhanced(tmp_path / "b", series=5)
    with pytest.raises(VolumeError, match=r"2 series. Choose one: 1 = t1_tse_tra"):
        read_volume(tmp_path)
    check_voxels(read_volume(tmp_path, series=1), first)
    check_voxels(read_volume(tmp_path, series=2), second)
    with pytest.raises(VolumeError, match="there is no series 3"):
        read_volume(tmp_path, series=3)


def test_a_series_number_needs_dicom(tmp_path: Path) -> None:
    with pytest.raises(VolumeError, match="is not DICOM, so it has no series 1"):
        read_volume(tmp_path / "scan.nii.gz", series=1)


def test_two_echoes_are_two_series(tmp_path: Path) -> None:
    for echo in (1, 2):
        made.write_series(
            tmp_path / str(echo), description="pd+t2", changes={"EchoTime": str(45 * echo)}
        )
        for path in (tmp_path / str(echo)).iterdir():
            made._renumber(path, made.uid(3, echo, int(path.name[2:])))
    listing = list_series(tmp_path)
    assert [s.usable for s in listing.series] == [True, True]
    assert [s.images[0].echo_ms for s in listing.series] == [45, 90]
    read_volume(tmp_path, series=2)


def test_a_geometry_that_differs_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = made.write_series(tmp_path / "a")
    load = conversion.nib.Nifti1Image.from_filename

    def shifted(path: Path) -> object:
        image = load(path)
        image.affine[2, 3] += 0.4
        return image

    monkeypatch.setattr(conversion.nib.Nifti1Image, "from_filename", shifted)
    with pytest.raises(VolumeError, match=r"differ by 0\.4 mm. It is not used"):
        read_volume(written.folder)


def test_the_affine_may_state_axes_in_any_order(tmp_path: Path) -> None:
    written = made.write_series(tmp_path / "a", orientation=made.oblique())
    series = list_series(written.folder).choose()
    shape, affine = written.data.shape, written.affine
    assert conversion.geometry_gap(shape, affine, series) < 1e-4
    swapped = affine[:, [1, 0, 2, 3]]
    assert conversion.geometry_gap((10, 12, 9), swapped, series) < 1e-4
    mirrored = affine.copy()
    mirrored[:3, 0] *= -1  # left and right exchanged, about the first column
    assert conversion.geometry_gap(shape, mirrored, series) > 5
    assert conversion.geometry_gap((12, 10, 8), affine, series) == np.inf


@pytest.mark.parametrize(
    ("syntax", "cut"), [(ImplicitVRLittleEndian, 2), (ExplicitVRBigEndian, 100), (RLELossless, 100)]
)
def test_a_file_that_is_cut_off_is_refused(tmp_path: Path, syntax: str, cut: int) -> None:
    written = made.write_series(tmp_path, syntax=syntax)
    path = sorted(written.folder.iterdir())[3]
    path.write_bytes(path.read_bytes()[:-cut])
    with pytest.raises(VolumeError, match="a file of the series is cut off"):
        read_volume(tmp_path)


def test_deflated_files_are_refused_with_a_way_out(tmp_path: Path) -> None:
    written = made.write_series(tmp_path, syntax=DeflatedExplicitVRLittleEndian)
    with pytest.raises(VolumeError, match="deflated.*Export them again without that"):
        read_volume(written.folder)


def test_cancelling_stops_the_converter_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import tempfile

    from siqt_engine.core.progress import Cancelled, Progress

    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    written = made.write_series(tmp_path / "a")

    def stop(progress: Progress) -> None:
        if progress.stage == "copying DICOM files" and progress.done == 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_volume(written.folder, on_progress=stop)
    assert not list((tmp_path / "tmp").iterdir())


def test_a_warning_of_the_converter_is_told_if_it_concerns_one_volume(tmp_path: Path) -> None:
    made.write_series(tmp_path)
    (series,) = list_series(tmp_path).series
    told = (
        "Warning: Siemens MoCo? Bogus slice timing (range -1..-1, TR=500 seconds)\n"
        "Converted 9 files\nWarning: Interslice distance varies\n"
    )
    assert conversion._warnings(told, series) == ("dcm2niix: Interslice distance varies",)
