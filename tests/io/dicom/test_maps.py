"""Maps beside a derived series: voxels and places come back as they were, in the same study."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from itertools import permutations, product
from pathlib import Path
from typing import Any

import dicom_series as made
import numpy as np
import pydicom
import pytest
from dicom_back import read_back
from dicom_series import Written
from siemens_mosaic import write_mosaic

from siqt_engine.io import SourceGeometry, Volume, canonical_volume, read_volume
from siqt_engine.io.dicom import list_series, write_series
from siqt_engine.io.dicom.maps import MASK_FILE, UNCERTAINTY_FILE, DicomMaps
from siqt_engine.io.origin import ScanOrigin

SHAPE = (3, 4, 2)
FACTOR = 2
KINDS: dict[str, Callable[[Path], Written]] = {
    "oblique": lambda f: made.write_series(f, orientation=made.oblique()),
    "Philips, enhanced": lambda f: made.write_enhanced(f, reverse=True),
    "GE, implicit": made.write_ge,
    "Siemens mosaic": write_mosaic,
}
DIRTY: dict[str, dict[str, Any]] = {
    "no sex, no dates": {"PatientSex": None, "StudyDate": None, "PatientBirthDate": None},
    "a sex of no standard": {"PatientSex": "X"},
    "empty values": {"PatientBirthDate": "", "StudyTime": "", "AccessionNumber": ""},
    "no study number, no frame": {"StudyID": None, "FrameOfReferenceUID": None},
    "letters of Japan": {
        "SpecificCharacterSet": ["", "ISO 2022 IR 87"],
        "PatientName": "Yamada^Tarou=山田^太郎",
    },
    "letters of China": {"SpecificCharacterSet": "GB18030", "PatientName": "Wang^XiaoDong=王^小东"},
    "a series without number": {"SeriesNumber": None},
}


def read_map(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Voxels (columns, rows, slices) and their affine to RAS+ mm, by highdicom."""
    import highdicom as hd

    if path.name == MASK_FILE:
        volume = hd.seg.segread(path).get_volume(combine_segments=True)
    else:
        volume = hd.imread(path).get_volume(apply_real_world_transform=True)
    affine = np.diag([-1.0, -1, 1, 1]) @ volume.affine[:, [2, 1, 0, 3]]
    return np.transpose(volume.array, (2, 1, 0)), affine


def check_same(path: Path, volume: Volume) -> None:
    data, affine = read_map(path)
    back = canonical_volume(data.astype(np.float32), affine)
    assert np.abs(back.affine - volume.affine).max() < 1e-3
    assert np.array_equal(back.data, volume.data)


def finer(volume: Volume) -> Volume:
    """Thin slices in the place of thick ones."""
    axis = int(np.argmax(volume.spacing))
    affine = volume.affine.copy()
    affine[:3, axis] /= FACTOR
    return Volume(np.repeat(volume.data, FACTOR, axis=axis), affine, volume.source)


def write_all(volume: Volume, folder: Path) -> tuple[Volume, DicomMaps]:
    fine = finer(volume)
    rng = np.random.default_rng(1)
    maps = DicomMaps(
        fine.with_data(rng.uniform(0, 3, fine.shape).astype(np.float32)),
        volume.with_data((volume.data > np.median(volume.data)).astype(np.float32)),
    )
    write_series(fine, folder, maps=maps)
    return fine, maps


@pytest.mark.parametrize("kind", KINDS)
def test_maps_come_back_as_they_were(tmp_path: Path, kind: str) -> None:
    source = KINDS[kind](tmp_path / "in")
    volume = read_volume(source.folder)
    _, maps = write_all(volume, tmp_path / "out")
    assert maps.uncertainty is not None and maps.mask is not None
    check_same(tmp_path / "out" / UNCERTAINTY_FILE, maps.uncertainty)
    check_same(tmp_path / "out" / MASK_FILE, maps.mask)


def test_maps_stay_on_their_side_in_16_of_48_orientations(tmp_path: Path) -> None:
    """Every pair of axes with several signs; the slices are written in all of them elsewhere."""
    axes = np.eye(3)
    data = np.full(SHAPE, 100, np.uint16)
    data[0, 1, 1] = 900
    ways = list(product(permutations(range(3), 2), (1, -1), (1, -1), (1, -1)))[::3]
    assert len(ways) == 16 and len({pair for pair, *_ in ways}) == 6
    assert all({signs[n] for _, *signs in ways} == {1, -1} for n in range(3))
    for (i, j), a, b, way in ways:
        orientation = (*(a * axes[i]), *(b * axes[j]))
        source = made.write_series(tmp_path / "in", data[:, :, ::way], orientation=orientation)
        origin = ScanOrigin("series", "", series=list_series(source.folder).choose())
        volume = canonical_volume(source.data, source.affine, source=SourceGeometry(origin=origin))
        maps = DicomMaps(volume, volume.with_data((volume.data > 500).astype(np.float32)))
        write_series(volume, tmp_path / "out", maps=maps)
        assert maps.mask is not None
        check_same(tmp_path / "out" / UNCERTAINTY_FILE, volume)
        check_same(tmp_path / "out" / MASK_FILE, maps.mask)
        for folder in ("in", "out"):
            shutil.rmtree(tmp_path / folder)


def test_maps_belong_to_the_study_and_name_what_they_are_of(tmp_path: Path) -> None:
    source = made.write_series(tmp_path / "in", series=7)
    write_all(read_volume(source.folder), tmp_path / "out")
    scan = pydicom.dcmread(sorted(source.folder.iterdir())[0])
    slices = [pydicom.dcmread(path) for path in (tmp_path / "out").glob("IM*.dcm")]
    sigma, mask = (pydicom.dcmread(tmp_path / "out" / n) for n in (UNCERTAINTY_FILE, MASK_FILE))
    for name in (*made.CANARIES, "StudyInstanceUID", "FrameOfReferenceUID"):
        assert {str(ds.get(name)) for ds in (sigma, mask)} == {str(scan.get(name))}
    series = {ds.SeriesInstanceUID for ds in (scan, slices[0], sigma, mask)}
    assert len(series) == 4
    assert [ds.SeriesNumber for ds in (sigma, mask)] == [908, 909]
    assert sigma.SOPClassUID.name == "Parametric Map Storage"
    assert mask.SOPClassUID.name == "Segmentation Storage"
    sources = {i.ReferencedSOPInstanceUID for i in sigma.SourceImageSequence}
    assert sources == {ds.SOPInstanceUID for ds in slices}
    sources = {i.ReferencedSOPInstanceUID for i in mask.SourceImageSequence}
    assert sources <= set(source.uids) and len(sources) == 9
    assert mask.SegmentSequence[0].SegmentedPropertyTypeCodeSequence[0].CodeMeaning == "Brain"
    mapping = sigma.SharedFunctionalGroupsSequence[0].RealWorldValueMappingSequence[0]
    assert mapping.QuantityDefinitionSequence[0].ConceptCodeSequence[0].CodeValue == "386136009"


@pytest.mark.parametrize("kind", DIRTY)
def test_headers_with_odd_values_are_no_obstacle(tmp_path: Path, kind: str) -> None:
    source = made.write_series(tmp_path / "in", made.marked((12, 10, 3)), changes=DIRTY[kind])
    volume = read_volume(source.folder)
    _, maps = write_all(volume, tmp_path / "out")
    assert maps.mask is not None
    check_same(tmp_path / "out" / MASK_FILE, maps.mask)
    names = {str(pydicom.dcmread(path).PatientName) for path in (tmp_path / "out").iterdir()}
    assert names == {DIRTY[kind].get("PatientName", made.CANARIES["PatientName"])}


def test_a_model_without_uncertainty_gives_the_mask_alone(tmp_path: Path) -> None:
    volume = read_volume(made.write_series(tmp_path / "in").folder)
    mask = volume.with_data(np.zeros(volume.shape, np.float32))
    write_series(volume, tmp_path / "out", maps=DicomMaps(mask=mask))
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert MASK_FILE in names and UNCERTAINTY_FILE not in names
    check_same(tmp_path / "out" / MASK_FILE, mask)  # an empty one, too


def test_maps_that_cannot_be_written_leave_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    volume = read_volume(made.write_series(tmp_path / "in").folder)

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("siqt_engine.io.dicom.write.write_maps", fail)
    with pytest.raises(OSError, match="No space left"):
        write_all(volume, tmp_path / "out")
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


def test_the_folder_with_its_maps_is_not_enhanced_again(tmp_path: Path) -> None:
    volume = read_volume(made.write_series(tmp_path / "in").folder)
    write_all(volume, tmp_path / "out")
    reasons = {s.reason_unusable for s in list_series(tmp_path / "out").series}
    assert len(reasons) == 3 and "it was enhanced by SIQT before" in reasons


@pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="dicom3tools is not installed")
@pytest.mark.parametrize("kind", KINDS)
def test_dciodvfy_reports_no_error(tmp_path: Path, kind: str) -> None:
    volume = read_volume(KINDS[kind](tmp_path / "in").folder)
    write_all(replace(volume), tmp_path / "out")
    for name, what in ((UNCERTAINTY_FILE, "ParametricMap"), (MASK_FILE, "Segmentation")):
        path = tmp_path / "out" / name
        said = subprocess.run(["dciodvfy", str(path)], capture_output=True, text=True)
        told = (said.stdout + said.stderr).splitlines()
        assert what in told
        assert not [line for line in told if line.startswith("Error")]


def test_maps_of_sheared_slices_lie_where_the_upright_ones_do(tmp_path: Path) -> None:
    source = made.write_series(tmp_path / "in", shear=np.array([0, 1.0, 0]))
    volume = read_volume(source.folder)
    fine, maps = write_all(volume, tmp_path / "out")
    assert maps.uncertainty is not None and maps.mask is not None
    check_same(tmp_path / "out" / UNCERTAINTY_FILE, maps.uncertainty)
    check_same(tmp_path / "out" / MASK_FILE, maps.mask)
    for path in (UNCERTAINTY_FILE, MASK_FILE):
        (tmp_path / "out" / path).unlink()
    back = read_back(tmp_path / "out")
    assert np.abs(back.affine - fine.affine).max() < 1e-3
    np.testing.assert_allclose(back.data, fine.data, atol=np.ptp(fine.data) / 65534)
