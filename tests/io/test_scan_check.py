"""What is odd about a scan is found, and nothing is said about a scan that is in order."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import nibabel as nib
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import ndimage
from scipy.spatial import cKDTree

from siqt_engine.io.checks.scan_check import check_scan
from siqt_engine.io.checks.stated_contrast import guess_contrast, has_contrast_agent
from siqt_engine.io.nifti import read_volume, write_volume
from siqt_engine.io.sidecar import Provenance, write_result
from siqt_engine.io.volume import Volume

SHAPE, SPACING = (100, 110, 24), (1.8, 1.8, 5.0)


def head(shape: tuple[int, int, int] = SHAPE) -> np.ndarray:
    """A noisy ellipsoid with some structure in it, about 1000 at the brightest."""
    rng = np.random.default_rng(5)
    grid = np.meshgrid(*[np.linspace(-1, 1, n) for n in shape], indexing="ij")
    inside = sum(g**2 for g in grid) < 0.7
    structure = ndimage.gaussian_filter(rng.normal(size=shape), 2)
    signal = inside * (500 + 150 * structure / structure.std())
    noisy = np.hypot(signal + 15 * rng.normal(size=shape), 15 * rng.normal(size=shape))
    return np.rint(noisy).astype(np.float32)


def scan(
    *,
    data: np.ndarray | None = None,
    spacing: tuple[float, float, float] = SPACING,
    turn: np.ndarray | None = None,
) -> Volume:
    affine = np.eye(4)
    affine[:3, :3] = (np.eye(3) if turn is None else turn) * spacing
    return Volume(head() if data is None else data, affine)


def codes(volume: Volume, path: Path | str | None = None) -> dict[str, str]:
    return {f.code: f.level for f in check_scan(volume, path=path)}


def test_volumes_in_memory_without_contrast_or_with_a_voxel_that_is_no_number():
    assert codes(scan(data=np.full(SHAPE, 5, np.float32))) == {"no-contrast": "warning"}
    data = head()
    data[3, 3, 3] = np.nan
    assert codes(scan(data=data)) == {"replaced-voxels": "warning"}


@pytest.mark.parametrize("value", [3e4, 1e6, 1e9])
def test_one_hot_voxel_does_not_make_a_scan_empty(value):
    data = head()
    data[40, 40, 12] = value
    assert codes(scan(data=data)) == {"hot-voxels": "warning"}


@pytest.mark.parametrize("levels", [8, 10, 14])
def test_a_scan_of_few_grey_levels_is_a_scan(levels):
    smooth = ndimage.gaussian_filter(head(), (2, 2, 1))
    data = np.rint(smooth * (levels / smooth.max()))
    found = codes(scan(data=data))
    assert "label-map" not in found and found["few-levels"] == "warning"


def test_labels_in_any_order_are_a_map_of_regions():
    rng = np.random.default_rng(2)
    seeds = rng.uniform(size=(40, 3)) * SHAPE
    grid = np.stack(np.meshgrid(*[np.arange(n) for n in SHAPE], indexing="ij"), -1)
    nearest = cKDTree(seeds).query(grid)[1] + 1
    assert "label-map" in codes(scan(data=nearest.astype(np.float32)))


def test_padded_pixels_are_no_ct():
    x, y = np.meshgrid(*[np.linspace(-1, 1, n) for n in SHAPE[:2]], indexing="ij")
    data = np.where((x**2 + y**2 > 1)[..., None], -2000, head())
    assert set(codes(scan(data=data))) == {"fill-value"}


def test_a_scan_that_is_in_order_gives_no_finding():
    assert check_scan(scan(), path="sub-01_T1w.nii.gz") == ()


def with_source(**changes: object) -> Volume:
    volume = scan()
    return replace(volume, source=replace(volume.source, **changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("volume", "code", "words"),
    [
        (with_source(form_gap_mm=4.2), "two-positions", "4.2 mm apart"),
        (with_source(spacing_mismatch=0.1), "two-voxel-sizes", "10 %"),
        (with_source(sform_code=0, qform_code=0), "no-orientation", "left and right"),
        (with_source(xyzt_units=3), "units", "micrometres"),
        (with_source(xyzt_units=9), "units", "metres"),
        (with_source(replaced_voxels=12), "replaced-voxels", "12 voxels"),
        (with_source(description="enhanced, not acquired"), "already-enhanced", "once already"),
        (scan(spacing=(1.8, 1.8, 2.2)), "not-thick", "does not look like a thick-slice"),
        (scan(spacing=(0.8, 0.8, 14)), "very-thick", "18 times"),
        (scan(data=head()[:, :, 9:14]), "few-slices", "only 5 slices"),
        (scan(data=head()[:, :, 12:13]), "few-slices", "only 1 slice;"),
        (scan(spacing=(2.8, 2.8, 6)), "voxel-size", "2.8 x 2.8 mm"),
        (scan(spacing=(1.8, 1.8, 9)), "voxel-size-slices", "9 mm apart"),
        (scan(spacing=(0.5, 0.5, 3)), "small-view", "covers only 50 x 55 mm"),
        (scan(spacing=(4.5, 4.5, 7)), "large-view", "more than a head"),
        (scan(data=head() * (np.indices(SHAPE).sum(0) < 25)), "mostly-empty", "almost empty"),
        (scan(data=np.minimum(head(), 600)), "clipped", "600"),
        (scan(data=head() - 300), "normalised", "was normalised"),
        (scan(data=2 * head() - 1000), "ct", "a CT"),
        (scan(data=np.digitize(ndimage.gaussian_filter(head(), 3), [99, 300, 400, 500])),
         "label-map", "5 different whole numbers"),
        (scan(data=(head() > 250).astype(float)), "label-map", "2 different whole numbers"),
    ],
)  # fmt: skip
def test_one_thing_that_is_wrong_is_found(volume, code, words):
    findings = {f.code: f for f in check_scan(volume)}
    assert code in findings and findings[code].level == "warning"
    assert words in findings[code].message
    message = findings[code].message
    assert (
        (message[0].isupper() or message[0].isdigit())
        and message[-1] in ".?"
        and "\n" not in message
    )


@given(st.floats(-60, 60).filter(lambda a: 17 < abs(a) < 43))
def test_tilt_is_noted_and_is_not_shear(degrees):
    turn = nib.eulerangles.euler2mat(x=np.radians(degrees))
    assert codes(scan(data=SMALL, turn=turn)) == {**codes(scan(data=SMALL)), "oblique": "note"}


@given(st.floats(1, 20), st.sampled_from([(0, 1), (0, 2), (1, 2), (2, 1)]))
def test_shear_is_measured_in_degrees(degrees, axes):
    skew = np.eye(3)
    skew[axes] = np.tan(np.radians(degrees))
    found = {f.code: f for f in check_scan(scan(data=SMALL, turn=skew, spacing=(2, 2, 6)))}
    told = re.search(r"sheared by (\d+\.\d) degrees", found["sheared"].message)
    assert told and float(told[1]) == pytest.approx(degrees, abs=0.0501)  # half of the last digit


SMALL = head((12, 14, 10))


def test_what_the_file_says_reaches_the_check(tmp_path):
    volume = scan()
    image = nib.Nifti1Image(volume.data, volume.affine)
    other = volume.affine.copy()
    other[:3, 3] += 30
    image.set_sform(volume.affine, code=1)
    image.set_qform(other, code=1)
    image.to_filename(tmp_path / "x.nii")
    raw = bytearray((tmp_path / "x.nii").read_bytes())
    raw[88:92] = np.float32(6.0).tobytes()  # pixdim of the slices: 6 instead of 5 mm
    raw[123] = 1
    (tmp_path / "x.nii").write_bytes(raw)
    found = codes(read_volume(tmp_path / "x.nii"), tmp_path / "x.nii")
    assert set(found) == {"two-positions", "two-voxel-sizes", "units"}


def test_an_output_is_recognised_by_its_header_or_its_sidecar_or_its_name(tmp_path):
    write_result(scan(), tmp_path / "x.nii", Provenance())
    assert "already-enhanced" in codes(read_volume(tmp_path / "x.nii"))
    write_volume(scan(), tmp_path / "x.nii")
    assert "already-enhanced" not in codes(read_volume(tmp_path / "x.nii"))
    assert "already-enhanced" in codes(read_volume(tmp_path / "x.nii"), tmp_path / "x.nii")
    (tmp_path / "x.json").write_text(json.dumps({"Manufacturer": "enhanced, not acquired"}))
    assert "already-enhanced" not in codes(read_volume(tmp_path / "x.nii"), tmp_path / "x.nii")
    assert "already-enhanced" in codes(scan(), "sub-01_desc-iqt_T1w.nii.gz")


def test_a_simulated_scan_is_no_enhanced_one(tmp_path):
    write_result(
        scan(), tmp_path / "x.nii", Provenance(command="simulate", description="simulated")
    )
    assert codes(read_volume(tmp_path / "x.nii"), tmp_path / "x.nii") == {}


@pytest.mark.parametrize(
    ("name", "contrast"),
    [
        ("sub-01_ses-2_acq-lowfield_T1w.nii.gz", "T1w"),
        ("sub-01_T2w.nii", "T2w"),
        ("sub-01_FLAIR.nii.gz", "FLAIR"),
        ("sub-01_space-T1w_desc-preproc_T2w.nii.gz", "T2w"),
        ("patient01_study1_T1W.nii.gz", "T1w"),
        ("patient01_study1_T2W.nii.gz", "T2w"),
        ("patient07_T2_brain_mni.nii.gz", "T2w"),
        ("T1_AX.nii.gz", "T1w"),
        ("MRHR_T2_AX.nii.gz", "T2w"),
        ("MRHR_FLAIR_AX.nii.gz", "FLAIR"),
        ("MRHR_T1_AX_POST_GAD.nii.gz", "T1w"),
        ("sub-01_inplaneT2.nii.gz", "T2w"),
        ("ax_t2_flair.nii", "FLAIR"),
        ("AX T1 FLAIR.nii", "T1w"),
        ("t1_mprage_sag.nii", "T1w"),
        ("MPRAGE.nii.gz", "T1w"),
        ("t2_tse_tra.nii", "T2w"),
        ("T1ce.nii.gz", "T1w"),
        ("scan.nii.gz", None),
        ("sub-12_bold.nii.gz", None),
        ("sub-01_T2starw.nii.gz", None),
        ("T2_star.nii.gz", None),
        ("sub-01_T1map.nii.gz", None),
        ("T1_to_T2.nii.gz", None),
        ("subject_t12_x.nii.gz", None),
        ("sub-T1001.nii.gz", None),
        ("", None),
    ],
)
def test_the_contrast_in_a_file_name(name, contrast):
    assert guess_contrast(name) == contrast
    assert guess_contrast(Path("study_T1w_FLAIR_T2") / name if name else "") == contrast


@pytest.mark.parametrize(
    ("name", "given_"),
    [
        ("MRHR_T1_AX_POST_GAD.nii.gz", True),
        ("T1ce.nii.gz", True),
        ("t1_gd.nii", True),
        ("sub-01_ce-gadobutrol_T1w.nii.gz", True),
        ("t1_post_contrast.nii", True),
        ("T1_AX.nii.gz", False),
        ("sub-01_T1w_brain.nii.gz", False),
        ("T1_posterior.nii", False),
        ("brigade_T1.nii", False),
        ("slice-3.nii", False),
    ],
)
def test_contrast_agent_in_a_file_name(name, given_):
    assert has_contrast_agent(name) is given_
    assert codes(scan(), name).get("contrast-agent") == ("warning" if given_ else None)


@pytest.mark.data
def test_real_scans_are_described_as_they_are(data_root):
    """One scan of each kind."""
    scans = data_root / "test"
    thick = [
        *sorted((scans / "open_ms_long").glob("*.nii.gz"))[:1],
        *sorted((scans / "tcga_FG-6692_thick").glob("*.nii.gz"))[:2],
        scans / "ds000011" / "sub-01_inplaneT2.nii.gz",
    ]
    assert len(thick) == 4
    for path in thick:
        assert set(codes(read_volume(path), path)) <= {"oblique", "contrast-agent"}, path
        assert guess_contrast(path) is not None
    for path in sorted((scans / "ds002748_T1w").glob("*.nii.gz"))[:1]:
        assert set(codes(read_volume(path), path)) == {"not-thick"}, path
    for path in sorted((scans / "oasis_miccai2012").glob("1036_*.nii.gz")):
        is_map = path.name.split("_")[1].split(".")[0] in ("labels", "tissues")
        assert ("label-map" in codes(read_volume(path), path)) == is_map, path
    for path in sorted((scans / "ulf_0p055T_paired").glob("*_0p055T_*.nii.gz"))[:2]:
        assert set(codes(read_volume(path), path)) == {"few-slices", "voxel-size-slices"}, path
