"""Grouping: the order of files does not matter, no scan is twice, contrasts are never mixed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from dicom_series import AXIAL, CORONAL, SAGITTAL, write_series
from hypothesis import given
from hypothesis import strategies as st

from siqt_engine.batch import ListedScan, group_scans, list_scans, listed_volume
from siqt_engine.batch.name_parts import name_parts
from siqt_engine.io import Volume, plain_suffix, read_volume, write_volume

SIZES = {"ax": (2.0, 2.0, 6.0), "cor": (2.0, 6.0, 2.0), "sag": (6.0, 2.0, 2.0), "thin": (2.0,) * 3}


def write(path: Path, plane: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    data = np.random.default_rng(1).uniform(1, 9, (8, 8, 8)).astype(np.float32)
    write_volume(Volume(data, np.diag([*SIZES[plane], 1.0])), path)
    return path


def names(groups) -> list[list[str]]:  # type: ignore[no-untyped-def]
    return [[scan.name for scan in group.scans] for group in groups]


ENTITIES = ("", "_acq-axi", "_acq-cor", "_acq-sag", "_acq-low", "_run-1", "_acq-axi_run-2")
PATHS = st.builds(
    lambda person, session, entities, contrast: Path(
        f"/d/sub-{person}/ses-{session}/anat/"
        f"sub-{person}_ses-{session}{entities}_{contrast}.nii.gz"
    ),
    st.sampled_from("12"), st.sampled_from("ab"), st.sampled_from(ENTITIES),
    st.sampled_from(("T1w", "T2w", "FLAIR")),
)  # fmt: skip


def listed(path: Path, alone: bool) -> ListedScan:
    parts = name_parts(path)
    return ListedScan(
        path, path.name, parts.key, common=parts.common, contrast=parts.contrast, plane="axial",
        reason_alone="thin" if alone else "",
    )  # fmt: skip


@given(
    st.dictionaries(PATHS, st.booleans(), max_size=12),
    st.randoms(use_true_random=False),
)
def test_laws(found: dict[Path, bool], random) -> None:  # type: ignore[no-untyped-def]
    scans = [listed(path, alone) for path, alone in found.items()]
    groups = group_scans(scans)
    shuffled = random.sample(scans, len(scans))
    assert group_scans(shuffled) == groups  # the order of the files does not matter
    inside = [scan for group in groups for scan in group.scans]
    assert len(inside) == len(scans) and set(inside) == set(scans)  # each in one group
    for group in groups:
        for mark in (0, 1, -1):  # one person, one session, one contrast
            assert len({plain_suffix(s.path).name.split("_")[mark] for s in group.scans}) == 1
        assert not group.combined or not any(scan.reason_alone for scan in group.scans)
    # two that differ by plane or run only are together
    places = {scan: n for n, group in enumerate(groups) for scan in group.scans}
    usable = [s for s in scans if not s.reason_alone and "low" not in s.name]
    for a in usable:
        for b in usable:
            same = a.path.parent == b.path.parent and a.contrast == b.contrast
            assert (places[a] == places[b]) == same


@pytest.mark.parametrize(
    ("files", "wanted"),
    [
        ("bob_T2_AX.nii,bob_T2_COR.nii,bob_T2_SAG.nii", 1),
        ("bob_T2w_ax.nii,bob_T2_tse_cor.nii", 1),
        ("AX/bob_T1.nii,COR/bob_T1.nii", 1),
        ("tseCor.nii,tseSag.nii", 1),
        ("bob_run-1_T1w.nii,bob_run-2_T1w.nii", 1),
        ("ü_脳_axial_FLAIR.nii,ü_脳_sagittal_FLAIR.nii", 1),
        ("acq-ax_T1w.nii,acq-cor_T1w.nii", 1),
        ("acq-ax_T1w.nii,acq-axion_T1w.nii", 2),
        ("sub-1_acq-highresAx_T2w.nii,sub-1_acq-highresCor_T2w.nii", 1),
        ("bob_T2_AX.nii,bob_FLAIR_COR.nii", 2),
        ("T1_AX.nii,MRHR_T1_AX_POST_GAD.nii", 2),
        ("T1_AX.nii,T1_COR_POST_GAD.nii", 2),
        ("01_T1_ax.nii,02_T1_cor.nii", 2),
        ("a/T1_ax.nii,b/T1_cor.nii", 2),
        ("sub-1_ses-a_T2w.nii,sub-1_ses-b_T2w.nii", 2),
        ("sub-1_ce-gd_T1w.nii,sub-1_T1w.nii", 2),
        ("sub-1_acq-ax_desc-iqt_T1w.nii,sub-1_acq-ax_T1w.nii", 2),
    ],
)
def test_names(files: str, wanted: int) -> None:
    scans = [listed(Path("/study", f), alone=False) for f in files.split(",")]
    assert len(group_scans(scans)) == wanted


@pytest.mark.parametrize(
    ("files", "name"),
    [
        ("sub-1_ses-a_acq-axi_run-1_T2w.nii,sub-1_ses-a_acq-cor_T2w.nii", "sub-1_ses-a_T2w"),
        ("bob_T2_AX.nii,bob_T2_COR.nii", "bob_T2"),
        ("AX.nii,COR.nii", "AX.nii"),
        ("acq-ax_T1w.nii,acq-cor_T1w.nii", "T1w"),
        ("bob_acq-axi_run-1_T2w.nii,bob_acq-sag_T2w.nii", "bob_T2w"),
        ("acq-lowAx_T1w.nii,acq-lowCor_T1w.nii", "acq-low_T1w"),
    ],
)
def test_what_a_combination_is_called(files: str, name: str) -> None:
    (group,) = group_scans(listed(Path("/study", f), alone=False) for f in files.split(","))
    assert group.name == name


def test_planes_come_from_the_affine_and_thin_or_broken_scans_are_alone(tmp_path: Path) -> None:
    paths = [
        write(tmp_path / "bob_T2_1st.nii", "ax"),
        write(tmp_path / "bob_T2_sag.nii", "sag"),
        write(tmp_path / "bob_T2_cor.nii", "cor"),
        write(tmp_path / "bob_T2_ax.nii", "ax"),
        write(tmp_path / "bob_T2.nii", "thin"),
    ]
    (tmp_path / "bob_T2_tra.nii").write_text("no scan")
    groups = group_scans(list_scans([*paths, tmp_path / "bob_T2_tra.nii"]))
    assert names(groups) == [
        ["bob_T2.nii"], ["bob_T2_1st.nii"], ["bob_T2_ax.nii", "bob_T2_cor.nii", "bob_T2_sag.nii"],
        ["bob_T2_tra.nii"],
    ]  # fmt: skip
    assert [s.plane for s in groups[2].scans] == ["axial", "coronal", "sagittal"]
    assert groups[2].scans[1].spacing_mm == (2, 2, 6) and groups[2].scans[1].slices == 8
    assert "not thick" in groups[0].scans[0].reason_alone
    assert groups[3].scans[0].reason_alone == "it cannot be read"


def test_dicom_is_grouped_by_study_frame_of_reference_and_contrast(tmp_path: Path) -> None:
    planes = (("t2_tse_tra", AXIAL), ("t2_tse_cor", CORONAL), ("t2_tse_sag", SAGITTAL))
    for number, (text, orientation) in enumerate(planes, 1):
        write_series(
            tmp_path / str(number), series=number, description=text, orientation=orientation
        )
    write_series(tmp_path / "4", series=4, description="t1_tse_tra")
    other = {"FrameOfReferenceUID": "1.2.3.4"}
    write_series(tmp_path / "5", series=5, description="t2_tse_tra", changes=other)
    groups = group_scans(list_scans([tmp_path]))
    assert names(groups) == [
        ["series001_T2w", "series002_T2w", "series003_T2w"], ["series004_T1w"], ["series005_T2w"],
    ]  # fmt: skip
    assert "Zanzibar" not in repr(groups)


def test_a_scan_in_memory_is_listed_as_its_file_is(tmp_path: Path) -> None:
    path = write(tmp_path / "bob_T2_cor.nii.gz", "cor")
    assert listed_volume(read_volume(path), path) == list_scans([path])[0]
