"""What is a scan in a folder, by its name and its neighbours' names."""

from __future__ import annotations

import pytest

from siqt_engine.io.scans import find_scans


def found(folder, *names):
    for name in names:
        (folder / name).write_bytes(b"x")
    return {path.name for path in find_scans(folder)}


@pytest.mark.parametrize("name", ["c10_T1w.nii.gz", "c1_T1w.nii", "c3po_T1w.NII", "control.NII.GZ"])
def test_names_that_only_look_like_those_of_maps_are_scans(tmp_path, name):
    assert found(tmp_path, name, "sub-1_T1w.nii.gz") == {name, "sub-1_T1w.nii.gz"}


def test_maps_of_spm_are_no_scans(tmp_path):
    maps = [f"c{n}sub-1_T1w.nii" for n in (1, 2, 3)] + [f"c{n}T1brain.nii" for n in (1, 2, 3)]
    assert found(tmp_path, "sub-1_T1w.nii.gz", *maps) == {"sub-1_T1w.nii.gz"}


def test_one_map_beside_its_scan_is_no_scan(tmp_path):
    assert found(tmp_path, "sub-1_T1w.NII.GZ", "c1sub-1_T1w.nii") == {"sub-1_T1w.NII.GZ"}


def test_hidden_files_are_no_scans(tmp_path):
    names = ("x.nii.gz", "._x.nii.gz", ".siqt-1.part.nii")
    assert found(tmp_path, *names) == {"x.nii.gz"}


def test_a_folder_of_dicom_is_refused_in_words(tmp_path):
    (tmp_path / "IM1").write_bytes(b"\0" * 128 + b"DICM")
    with pytest.raises(FileNotFoundError, match="holds DICOM files.*dcm2niix"):
        find_scans(tmp_path)
