"""A derived series: dcm2niix reads it as the volume that was written, in the same study."""

from __future__ import annotations

import shutil
import subprocess
from itertools import permutations, product
from pathlib import Path

import dicom_series as made
import numpy as np
import pydicom
import pytest
from dicom_back import check_same, read_back

from siqt_engine.io import SourceGeometry, Volume, VolumeError, canonical_volume, read_volume
from siqt_engine.io.dicom import list_series, write_series
from siqt_engine.io.dicom.derived import DicomMaker
from siqt_engine.io.origin import ScanOrigin


def enhanced(volume: Volume, factor: int = 3) -> Volume:
    """Thin slices in the place of thick ones: what an enhancement makes of a grid."""
    axis = int(np.argmax(volume.spacing))
    data = np.repeat(volume.data, factor, axis=axis) * np.float32(1.37) - 5
    affine = volume.affine.copy()
    affine[:3, axis] /= factor
    return Volume(data, affine, volume.source)


@pytest.mark.parametrize(
    "orientation", [made.AXIAL, made.SAGITTAL, made.CORONAL, made.oblique()], ids=str
)
def test_dcm2niix_gives_the_volume_back(tmp_path: Path, orientation: tuple[float, ...]) -> None:
    source = made.write_series(tmp_path / "in", orientation=orientation)
    volume = enhanced(read_volume(source.folder))
    assert len(write_series(volume, tmp_path / "out")) == 27
    check_same(read_back(tmp_path / "out"), volume)


def all_orientations() -> list[tuple[tuple[float, ...], int]]:
    """Cosines of a row and a column: 24 of them; the way along their normal is now one, now other.

    Either way comes with every order of the axes and with every sign.
    """
    axes = np.eye(3)
    return [
        ((*(a * axes[i]), *(b * axes[j])), a * b * (1 if i < j else -1))
        for (i, j), a, b in product(permutations(range(3), 2), (1, -1), (1, -1))
    ]


def test_a_mark_stays_on_its_side_in_24_of_48_orientations(tmp_path: Path) -> None:
    orientations = all_orientations()
    assert len({(o, w) for o, w in orientations}) == 24
    data = np.full((4, 5, 3), 100, np.uint16)
    data[0, 1, 2] = 900
    for number, (orientation, way) in enumerate(orientations):
        source = made.write_series(
            tmp_path / f"in{number}", data[:, :, ::way], orientation=orientation
        )
        index = np.argwhere(source.data == 900)[0]
        world = source.affine @ [*index, 1]
        series = list_series(source.folder).choose()
        origin = ScanOrigin("series", "", series=series)
        volume = canonical_volume(source.data, source.affine, source=SourceGeometry(origin=origin))
        write_series(volume, tmp_path / f"out{number}")
        back = read_back(tmp_path / f"out{number}")
        found = back.affine @ [*np.argwhere(back.data == 900)[0], 1]
        assert np.abs(found - world).max() < 1e-3, orientation
        shutil.rmtree(tmp_path / f"in{number}")


@pytest.mark.parametrize("kind", ["one slice a file", "enhanced"])
def test_it_belongs_to_the_study_of_its_source(tmp_path: Path, kind: str) -> None:
    write = made.write_enhanced if kind == "enhanced" else made.write_series
    source = write(tmp_path / "in", series=7)
    volume = enhanced(read_volume(source.folder))
    paths = write_series(volume, tmp_path / "out", maker=DicomMaker("any-spacing 1.0"))
    before = pydicom.dcmread(sorted(source.folder.iterdir())[0])
    after = [pydicom.dcmread(path) for path in paths]
    for name in (*made.CANARIES, "StudyInstanceUID", "FrameOfReferenceUID", "StudyDate"):
        assert {str(ds.get(name)) for ds in after} == {str(before.get(name))}
    assert len({ds.SeriesInstanceUID for ds in after}) == 1
    assert after[0].SeriesInstanceUID != before.SeriesInstanceUID
    assert len({ds.SOPInstanceUID for ds in after}) == len(after)
    assert after[0].SeriesNumber == 907
    assert after[0].SeriesDescription.endswith("SIQT enhanced, research")
    assert list(after[0].ImageType[:2]) == ["DERIVED", "SECONDARY"]
    for name in ("RescaleSlope", "RescaleIntercept", "WindowCenter", "WindowWidth"):
        assert len({str(ds[name].value) for ds in after}) == 1  # one for all slices
    assert {ds.BurnedInAnnotation for ds in after} == {"NO"}
    assert "any-spacing 1.0" in after[0].DerivationDescription
    equipment = [i.Manufacturer for i in after[0].ContributingEquipmentSequence]
    assert equipment[1] == "SIQT" and len(equipment) == 2
    known = set(source.uids)
    for ds in after:
        assert {i.ReferencedSOPInstanceUID for i in ds.SourceImageSequence} <= known


def test_words_can_be_burned_in(tmp_path: Path) -> None:
    source = made.write_series(tmp_path / "in", made.marked((120, 90, 4)))
    volume = read_volume(source.folder)
    plain = write_series(volume, tmp_path / "plain")
    burned = write_series(volume, tmp_path / "burned", burn_in=True)
    a, b = (pydicom.dcmread(paths[1]) for paths in (plain, burned))
    assert b.BurnedInAnnotation == "YES"
    changed = a.pixel_array != b.pixel_array
    assert 50 < changed.sum() < 2000 and not changed[30:].any()


def test_what_cannot_be_written_is_refused_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    volume = read_volume(made.write_series(tmp_path / "in").folder)
    with pytest.raises(FileExistsError, match="holds files already"):
        write_series(volume, tmp_path / "in")
    with pytest.raises(VolumeError, match="was not read from DICOM"):
        write_series(Volume(volume.data, volume.affine), tmp_path / "out")
    calls = iter(range(100))

    def full(*_: object, **__: object) -> None:
        if next(calls) == 4:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr("siqt_engine.io.dicom.write._save", full)
    with pytest.raises(OSError, match="No space left"):
        write_series(volume, tmp_path / "out")
    assert [p.name for p in tmp_path.iterdir()] == ["in"]


@pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="dicom3tools is not installed")
def test_dciodvfy_reports_no_error(tmp_path: Path) -> None:
    volume = read_volume(made.write_series(tmp_path / "in").folder)
    path = write_series(enhanced(volume), tmp_path / "out")[3]
    said = subprocess.run(["dciodvfy", str(path)], capture_output=True, text=True)
    told = said.stdout + said.stderr
    assert "MRImage" in told
    assert not [line for line in told.splitlines() if line.startswith("Error")]
