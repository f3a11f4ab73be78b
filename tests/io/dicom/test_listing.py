"""What is listed of a folder, a zip or a disc, and what is refused in words."""

from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import dicom_series as made
import numpy as np
import pytest
from pydicom import DataElement, Dataset
from pydicom.config import IGNORE
from siemens_mosaic import write_mosaic

from siqt_engine.io import VolumeError
from siqt_engine.io.dicom import files as sources
from siqt_engine.io.dicom import list_series
from siqt_engine.io.dicom.contrast import contrast_of_times

SHIFTED = np.array([[-5, -4.5, -20 + 5.5 * k + 0.4 * (k == 3)] for k in range(9)])


def series(**changes: object) -> Callable[[Path], object]:
    return lambda folder: made.write_series(folder, changes=changes)


def two_times(folder: Path) -> None:
    for time in (1, 2):
        made.write_series(folder / str(time))
        for path in (folder / str(time)).iterdir():
            made._renumber(path, made.uid(3, time, int(path.name[2:])))


UNUSABLE: dict[str, tuple[Callable[[Path], object], str]] = {
    "localizer": (series(SeriesDescription="AAHead_Scout"), "is a localizer"),
    "localizer by type": (series(ImageType=["ORIGINAL", "PRIMARY", "LOCALIZER"]), "localizer"),
    "three planes": (made.write_localizer, "mixed orientations"),
    "colour": (made.write_colour, "colour picture"),
    "derived": (series(ImageType=["DERIVED", "SECONDARY", "MPR"]), "derived, not acquired"),
    "projection": (series(ImageType=["ORIGINAL", "PRIMARY", "MIP"]), "a projection"),
    "phase": (series(ImageType=["ORIGINAL", "PRIMARY", "P"]), "a phase image"),
    "CT": (series(Modality="CT"), "not MR, but CT"),
    "missing": (lambda f: made.write_series(f, leave_out=(4,)), r"missing \(about 1\)"),
    "two missing": (lambda f: made.write_series(f, leave_out=(4, 5)), r"missing \(about 2\)"),
    "varying": (lambda f: made.write_series(f, positions=SHIFTED), "varies from 5.1 to 5.9 mm"),
    "sheared": (
        lambda f: made.write_series(f, shear=np.array([0, 3.5, 0])),
        "sheared by 32.5 degrees, more than any gantry tilts. Export the series again",
    ),
    "mosaic without its private header": (
        lambda f: write_mosaic(f, private=False),
        "is a mosaic without Siemens' private header. Export it again",
    ),
    "one slice": (lambda f: made.write_series(f, made.marked((12, 10, 1))), "a single slice"),
    "time series": (two_times, "several images at the same place"),
    "no position": (series(ImagePositionPatient=None), "does not say where"),
    "no pixel size": (series(PixelSpacing=None), "does not say where"),
    "no directions": (series(ImageOrientationPatient=["0"] * 6), "no pair of directions"),
}


@pytest.mark.parametrize("kind", UNUSABLE)
def test_why_a_series_cannot_be_used(tmp_path: Path, kind: str) -> None:
    make, words = UNUSABLE[kind]
    make(tmp_path)
    listing = list_series(tmp_path)
    assert len(listing.series) == 1 and not listing.usable
    with pytest.raises(VolumeError, match=words):
        listing.choose()
    with pytest.raises(VolumeError, match=f"series 1 cannot be used.*{words}"):
        listing.choose(1)


def test_a_row_says_what_a_radiographer_needs(tmp_path: Path) -> None:
    made.write_series(tmp_path, orientation=made.oblique(), changes={"ContrastBolusAgent": "Gd"})
    row = list_series(tmp_path).series[0].as_row()
    assert row == {
        "number": 1, "scanner_number": 4, "description": "t1_tse_tra", "plane": "axial",
        "tilt_degrees": 17.0, "columns": 12, "rows": 10, "slices": 9, "spacing_mm": 5.5,
        "pixel_mm": [0.9, 0.8], "contrast": "T1w", "contrast_agent": True, "usable": True,
        "reason": None,
    }  # fmt: skip


def test_a_description_that_names_the_patient_is_freed_of_it(tmp_path: Path) -> None:
    made.write_series(tmp_path, description="t1 zanzibar PID777123456 tra")
    assert list_series(tmp_path).series[0].description == "t1 *** *** tra"


@pytest.mark.parametrize(
    ("times", "kinds", "contrast"),
    [
        ((500, 14, None), ("SE",), "T1w"),
        ((4000, 100, None), ("SE",), "T2w"),
        ((3000, 20, None), ("SE",), None),  # proton density
        ((8000, 110, 2300), ("SE", "IR"), "FLAIR"),
        ((4000, 194.4, 1400), ("SE", "IR"), "FLAIR"),  # at 0.064 T
        ((2000, 9, 800), ("SE", "IR"), "T1w"),
        ((4000, 60, 150), ("SE", "IR"), None),  # fat nulled
        ((2300, 3, 900), ("GR", "IR"), "T1w"),
        ((25, 5, None), ("GR",), "T1w"),
        ((600, 25, None), ("GR",), None),  # T2*
        ((3000, 80, None), ("SE", "EP"), None),
        ((500, None, None), ("SE",), None),
    ],
)
def test_contrast_by_times(
    times: tuple[float, float | None, float | None], kinds: tuple[str, ...], contrast: str | None
) -> None:
    assert contrast_of_times(*times, kinds, ()) == contrast


@pytest.mark.parametrize(
    ("word", "contrast"),
    [
        ("T1", "T1w"),
        ("T2", "T2w"),
        ("FLUID_ATTENUATED", "FLAIR"),
        ("PROTON_DENSITY", ""),
        ("UNKNOWN", "T1w"),  # what the times say
    ],
)
def test_contrast_by_its_own_attribute(tmp_path: Path, word: str, contrast: str) -> None:
    made.write_series(
        tmp_path, description="head", changes={"AcquisitionContrast": word, "SequenceName": None}
    )
    assert list_series(tmp_path).series[0].contrast == contrast


@pytest.mark.parametrize(
    ("told", "age"),
    [
        ({"PatientAge": "009Y"}, "009Y"),
        ({"PatientAge": "006M"}, "006M"),
        ({"PatientAge": "", "PatientBirthDate": "20150228"}, "009Y"),
        ({"PatientAge": "", "PatientBirthDate": "20150301"}, "008Y"),  # scanned on 29 February
        ({"PatientAge": "12", "PatientBirthDate": ""}, ""),
        ({"PatientAge": None, "StudyDate": None}, ""),
    ],
)
@pytest.mark.filterwarnings("ignore:Invalid value for VR")
def test_ages(tmp_path: Path, told: dict[str, str | None], age: str) -> None:
    made.write_series(tmp_path, made.marked((6, 5, 2)), changes=told)
    assert list_series(tmp_path).series[0].images[0].age == age


def test_a_folder_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made.write_series(tmp_path / "Zanzibar")

    def closed(_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(sources.os, "listdir", closed)
    with pytest.raises(PermissionError, match="^the DICOM folder: no permission to read it$"):
        list_series(tmp_path / "Zanzibar")


@pytest.mark.parametrize("make", ["two people", "cut off"])
def test_no_message_names_the_folder(tmp_path: Path, make: str) -> None:
    from siqt_engine.io import read_volume

    folder = tmp_path / "Zanzibar"
    made.write_series(folder / "a")
    if make == "two people":
        made.write_series(folder / "b", series=5, people={"PatientID": "OTHER"})
    else:
        path = folder / "a" / "IM0003"
        path.write_bytes(path.read_bytes()[:-50])
    with pytest.raises(VolumeError) as caught:
        read_volume(folder)
    assert str(caught.value).startswith("the DICOM folder: ")
    assert "anzibar" not in str(caught.value)


def test_a_file_that_is_there_twice_counts_once(tmp_path: Path) -> None:
    made.write_series(tmp_path / "a")
    shutil.copytree(tmp_path / "a", tmp_path / "b")
    assert list_series(tmp_path).choose().shape == (12, 10, 9)


def test_other_files_are_passed_over_and_damaged_ones_counted(tmp_path: Path) -> None:
    written = made.write_series(tmp_path)
    (tmp_path / "readme.txt").write_text("viewer")
    (tmp_path / "._IM0001").write_bytes(b"\0" * 200)
    (tmp_path / "dead").symlink_to("nowhere")
    os.mkfifo(tmp_path / "pipe")
    whole = (written.folder / "IM0001").read_bytes()
    (tmp_path / "cut.dcm").write_bytes(whole[:400])
    listing = list_series(tmp_path)
    assert (len(listing.series), listing.damaged) == (1, 1)


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    made.write_series(tmp_path / "a")
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    assert len(list_series(tmp_path).series) == 1


def test_two_people_are_refused(tmp_path: Path) -> None:
    made.write_series(tmp_path / "a")
    made.write_series(tmp_path / "b", series=5, people={"PatientID": "OTHER"})
    with pytest.raises(VolumeError, match="scans of 2 people. Give the folder of one person"):
        list_series(tmp_path)


def test_the_same_person_in_other_letters_is_one(tmp_path: Path) -> None:
    made.write_series(tmp_path / "a")
    made.write_series(tmp_path / "b", series=5, people={"PatientName": "ZANZIBAR^Quintessa^"})
    assert len(list_series(tmp_path).usable) == 2


def test_too_many_images_and_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made.write_series(tmp_path)
    monkeypatch.setattr("siqt_engine.io.dicom.series.MAX_SLICES", 8)
    with pytest.raises(VolumeError, match="has 9 images; a scan has up to 8"):
        list_series(tmp_path).choose()
    monkeypatch.setattr(sources, "MAX_FILES", 5)
    with pytest.raises(VolumeError, match="more than 5 files"):
        list_series(tmp_path)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda p: p, "no such file or folder"),
        (lambda p: p.mkdir(), "no DICOM file was found"),
        (lambda p: p.write_bytes(b"x" * 500), "is not a DICOM file"),
        (lambda p: os.mkfifo(p), "not an ordinary file"),
    ],
)
def test_nothing_to_list(tmp_path: Path, make: Callable[[Path], object], words: str) -> None:
    make(tmp_path / "given")
    with pytest.raises((VolumeError, OSError), match=words):
        list_series(tmp_path / "given")


# Zips


def packed(folder: Path, names: Callable[[str], str] = lambda n: f"disc/{n}") -> Path:
    made.write_series(folder / "a")
    with zipfile.ZipFile(folder / "disc.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted((folder / "a").iterdir()):
            member = zipfile.ZipInfo("x")
            member.filename = names(path.name)  # as it is: the constructor would clean it
            archive.writestr(member, path.read_bytes(), zipfile.ZIP_DEFLATED)
    return folder / "disc.zip"


def test_a_zip_is_read_like_a_folder(tmp_path: Path) -> None:
    from siqt_engine.io import read_volume

    path = packed(tmp_path)
    zipped, plain = read_volume(path), read_volume(tmp_path / "a")
    assert np.array_equal(zipped.data, plain.data)
    assert zipped.source.origin.sha256 == plain.source.origin.sha256  # type: ignore[union-attr]


@pytest.mark.parametrize("name", ["../{}", "/etc/{}", "a/../../{}", "..\\{}", "C:\\{}"])
def test_a_zip_that_leads_out_of_itself_is_refused(tmp_path: Path, name: str) -> None:
    path = packed(tmp_path, name.format)
    with pytest.raises(VolumeError, match="leads out of it. It is not opened"):
        list_series(path)


def test_a_zip_bomb_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "BOMB_BYTES", 2**20)
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("zeros", bytes(2**22))
    with pytest.raises(VolumeError, match="that is no set of scans"):
        list_series(tmp_path / "bomb.zip")


def test_a_damaged_zip_is_refused(tmp_path: Path) -> None:
    raw = bytearray(packed(tmp_path).read_bytes())
    (tmp_path / "cut.zip").write_bytes(raw[: len(raw) // 2])
    with pytest.raises(VolumeError, match="the zip: it is damaged"):
        list_series(tmp_path / "cut.zip")
    for place in range(60, 4000, 97):
        raw[place] ^= 0xFF
    (tmp_path / "mutated.zip").write_bytes(raw)
    with pytest.raises(VolumeError, match=r"damaged|none of its|no DICOM file"):
        list_series(tmp_path / "mutated.zip").choose()


# DICOMDIR


def disc(folder: Path, listed: list[str] | None = None) -> Path:
    """A folder of files in capitals and the DICOMDIR that lists them, or one other path."""
    made.write_series(folder / "disc" / "IMAGES")
    names = [["IMAGES", path.name] for path in (folder / "disc" / "IMAGES").iterdir()]
    ds = Dataset()
    ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.1.3.10", made.uid(9)
    ds.FileSetID = "DISC"
    ds.DirectoryRecordSequence = [Dataset() for _ in names]
    for record, parts in zip(ds.DirectoryRecordSequence, names, strict=True):
        record.DirectoryRecordType = "IMAGE"
        record[0x00041500] = DataElement(0x00041500, "CS", listed or parts, validation_mode=IGNORE)
    return made.save(ds, folder / "disc" / "DICOMDIR")


def test_a_dicomdir_is_read_like_a_folder(tmp_path: Path) -> None:
    path = disc(tmp_path)
    assert list_series(path).choose().shape == (12, 10, 9)
    assert list_series(path.parent).choose().shape == (12, 10, 9)


@pytest.mark.parametrize("parts", [["..", "a", "IM0001"], ["/etc", "passwd"], ["link", "IM0001"]])
def test_a_dicomdir_that_leads_out_of_its_folder_is_refused(
    tmp_path: Path, parts: list[str]
) -> None:
    made.write_series(tmp_path / "a")
    path = disc(tmp_path, parts)
    (path.parent / "link").symlink_to(tmp_path / "a")
    with pytest.raises(VolumeError, match="outside of its folder. It is not opened"):
        list_series(path)


def test_a_dicomdir_without_its_files(tmp_path: Path) -> None:
    path = disc(tmp_path)
    (tmp_path / "DICOMDIR").write_bytes(path.read_bytes())
    with pytest.raises(VolumeError, match="none of the 9 files that it lists is there"):
        list_series(tmp_path / "DICOMDIR")
