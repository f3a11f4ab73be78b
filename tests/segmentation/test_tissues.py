"""Tissue maps: what they add up to, that they repeat, and where SPM's are taken instead."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from siqt_engine.cli import main as cli
from siqt_engine.core.progress import Cancelled
from siqt_engine.io.nifti import read_volume, write_volume
from siqt_engine.io.tissue_maps import SPM, TissueMaps, spm_tissue_maps, tissue_volumes
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.segmentation import template as registration
from siqt_engine.segmentation import tissue_mixture as mixture
from siqt_engine.segmentation import tissues
from siqt_engine.segmentation.bias_field import correct_bias
from siqt_engine.segmentation.tissues import load_tissue_maps, segment_tissues


def dice(a: np.ndarray, b: np.ndarray) -> float:
    return float(2 * (a & b).sum() / (a.sum() + b.sum()))


@pytest.fixture(scope="module")
def brain() -> Volume:
    """The MNI152 brain on 2 mm voxels."""
    return registration.template()[0]


@pytest.fixture(scope="module")
def mask(brain: Volume) -> np.ndarray:
    return brain.data > 0.05


@pytest.fixture(scope="module")
def small(brain: Volume) -> Volume:
    """The same on 8 mm voxels: enough for what must hold on any grid."""
    return Volume(brain.data[::4, ::4, ::4], brain.affine @ np.diag([4, 4, 4, 1.0]))


@pytest.fixture(scope="module")
def small_mask(small: Volume) -> np.ndarray:
    return small.data > 0.05


@pytest.fixture(scope="module")
def small_maps(small: Volume, small_mask: np.ndarray) -> TissueMaps:
    return segment_tissues(small, mask=small_mask)


@pytest.fixture(scope="module")
def maps(brain: Volume, mask: np.ndarray) -> TissueMaps:
    return segment_tissues(brain, mask=mask)


def test_the_maps_sum_to_one_in_the_brain_and_to_nothing_outside(maps, mask):
    total = maps.gm + maps.wm + maps.csf
    inside = total > 0
    assert (inside | ~mask).all(), "a hole in the brain"
    assert inside.sum() < 1.02 * mask.sum()
    np.testing.assert_allclose(total[inside], 1, atol=1e-5)
    for tissue in (maps.gm, maps.wm, maps.csf):
        assert tissue.dtype == np.float32
        assert tissue.min() >= 0 and tissue.max() <= 1 + 1e-6
    assert maps.brain.max() <= 1


def test_a_scan_of_a_few_huge_voxels_is_refused_in_words():
    affine = np.diag([60.0, 60.0, 60.0, 1.0])
    affine[:3, 3] = -60
    data = np.zeros((3, 3, 3), np.float32)
    data[1, 1, 1] = 1
    with pytest.raises(VolumeError, match="3 x 3 x 3 voxels of 60 x 60 x 60 mm.*smaller voxels"):
        registration.affine_to_template(Volume(data, affine))


def test_the_maps_are_those_of_the_template(maps):
    _, gm, wm, _ = registration.template()
    assert dice(maps.gm > 0.5, gm.data > 0.5) > 0.85
    assert dice(maps.wm > 0.5, wm.data > 0.5) > 0.88
    ventricle = (slice(45, 54), slice(58, 72), slice(42, 46))  # around (0, 0, 12) mm
    assert maps.csf[ventricle].max() > 0.9


def test_deep_nuclei_are_grey(maps, brain):
    """Putamen and thalamus, which are nearly as bright as white matter."""
    for x, y, z in ((-26, 4, 4), (26, 4, 4), (-10, -18, 8), (10, -18, 8)):
        i, j, k = np.round(np.linalg.inv(brain.affine) @ [x, y, z, 1])[:3].astype(int)
        around = (slice(i - 1, i + 2), slice(j - 1, j + 2), slice(k - 1, k + 2))
        assert maps.gm[around].mean() > 0.7, (x, y, z)


def test_twice_gives_the_same_bits(small, small_mask, small_maps):
    again = segment_tissues(small, mask=small_mask)
    for tissue in ("gm", "wm", "csf"):
        assert np.array_equal(getattr(again, tissue), getattr(small_maps, tissue))


def test_a_mirrored_brain_has_mirrored_maps(small, small_mask, small_maps):
    mirror = np.diag([-1.0, 1, 1, 1])
    affine = mirror @ small.affine @ mirror
    affine[0, 3] = -(small.affine[0, 3] + (small.shape[0] - 1) * small.affine[0, 0])
    flipped = segment_tissues(Volume(small.data[::-1], affine), mask=small_mask[::-1])
    for tissue in ("gm", "wm", "csf"):
        difference = np.abs(getattr(flipped, tissue)[::-1] - getattr(small_maps, tissue))[
            small_mask
        ]
        assert difference.mean() < 1e-3


def test_brightness_and_bias_do_not_matter(small, small_mask, small_maps):
    along = np.linspace(-0.25, 0.25, small.shape[1])[None, :, None]
    biased = small.with_data(700 * small.data * np.exp(along))
    found = segment_tissues(biased, mask=small_mask)
    assert dice(found.gm > 0.5, small_maps.gm > 0.5) > 0.97
    assert dice(found.wm > 0.5, small_maps.wm > 0.5) > 0.97


def test_a_turned_and_shifted_brain_is_found(small, small_mask, small_maps):
    """The maps follow the image when only its place in the world changes."""
    angle = np.deg2rad(12)
    turn = np.eye(4)
    turn[1:3, 1:3] = [[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]
    turn[:3, 3] = (15, -20, 30)
    found = segment_tissues(Volume(small.data, turn @ small.affine), mask=small_mask)
    assert dice(found.gm > 0.5, small_maps.gm > 0.5) > 0.99


def test_a_few_thick_slices_do_not_stop_it(brain, mask):
    affine = brain.affine @ np.diag([3, 3, 5, 1])
    affine[2, 3] += 20 * brain.affine[2, 2]
    slab = Volume(brain.data[::3, ::3, 20:40:5], affine)
    inside = mask[::3, ::3, 20:40:5]
    found = segment_tissues(slab, mask=inside)
    np.testing.assert_allclose((found.gm + found.wm + found.csf)[inside], 1, atol=1e-5)
    assert np.isfinite(found.gm).all()


@pytest.fixture
def in_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """The brains here lie where the template does and have no bias: neither is looked for."""
    monkeypatch.setattr(registration, "affine_to_template", lambda volume: np.eye(4))
    monkeypatch.setattr(tissues, "correct_bias", lambda volume, mask: volume)


def test_without_a_mask_it_takes_the_brain_mask(small, small_maps, in_its_place):
    found = segment_tissues(small)
    assert dice(found.brain > 0.5, small_maps.brain > 0.5) > 0.98
    assert dice(found.gm > 0.5, small_maps.gm > 0.5) > 0.95


@pytest.mark.parametrize("value", [0.0, 3.0])
def test_a_constant_scan_is_refused_in_words(value):
    scan = Volume(np.full((30, 30, 30), value), np.eye(4))
    with pytest.raises(VolumeError, match=r"[a-z]+ .*(same value|every voxel)"):
        segment_tissues(scan, mask=np.ones(scan.shape, dtype=bool))


def test_too_little_brain_is_refused_with_the_numbers(brain):
    few = np.zeros(brain.shape, dtype=bool)
    few[40:45, 40:45, 40:45] = True
    with pytest.raises(VolumeError, match="only 125 voxels of brain.*at least 1000"):
        segment_tissues(brain, mask=few)
    with pytest.raises(VolumeError, match=r"mask has shape \(2, 2, 2\)"):
        segment_tissues(brain, mask=np.ones((2, 2, 2), dtype=bool))


def test_an_observer_can_stop_it(small, small_mask, in_its_place):
    seen = []

    def stop(progress):
        seen.append(progress)
        if progress.done >= 4:
            raise Cancelled

    with pytest.raises(Cancelled):
        segment_tissues(small, mask=small_mask, on_progress=stop)
    assert seen[-1].done < seen[-1].total


def test_maps_of_different_shapes_are_refused():
    with pytest.raises(VolumeError, match=r"one shape.*\(2, 2, 3\)"):
        TissueMaps(np.zeros((2, 2, 2)), np.zeros((2, 2, 3)), np.zeros((2, 2, 2)))


def test_tissue_volumes_are_in_millilitres():
    share = np.full((10, 10, 10), 0.25)
    scan = Volume(np.ones((10, 10, 10)), np.diag([2, 2, 5, 1]))
    found = tissue_volumes(scan, TissueMaps(share, 2 * share, 0 * share))
    assert found == pytest.approx({"gm": 5.0, "wm": 10.0, "csf": 0.0})


# registration, bias, mixture


@pytest.mark.parametrize(
    ("angle", "scale", "shift"), [(15, 0.9, (30, -30, 30)), (-15, 1.12, (-30, 30, -30))]
)
def test_a_known_affine_is_recovered(brain, angle, scale, shift):
    scan = Volume(brain.data[::3, ::3, ::3], brain.affine @ np.diag([3, 3, 3, 1.0]))
    a = np.deg2rad(angle)
    moved = np.eye(4)
    moved[:3, :3] = scale * np.array(
        [[np.cos(a), -np.sin(a), 0], [np.sin(a), np.cos(a), 0], [0, 0, 1]]
    )
    moved[:3, 3] = shift
    found = registration.affine_to_template(Volume(scan.data, moved @ scan.affine))
    corners = np.array(np.meshgrid([-50, 50], [-80, 50], [-30, 60])).reshape(3, -1)
    points = np.vstack([corners, np.ones(corners.shape[1])])
    error = np.linalg.norm((found @ moved @ points - points)[:3], axis=0)
    assert error.max() < 2.0, "mm"


def test_bias_is_taken_out_and_brightness_kept(small, small_mask):
    brain, mask = small, small_mask
    where = np.linspace(-1, 1, brain.shape[0])[:, None, None]
    bias = np.exp(0.4 * where - 0.2 * where**2)
    corrected = correct_bias(brain.with_data(1000 * brain.data * bias), mask).data
    left = np.log(corrected[mask] / (1000 * brain.data[mask]))
    before = np.log(np.broadcast_to(bias, mask.shape)[mask])
    assert left.std() < 0.4 * before.std()
    assert abs((left - before).mean()) < 1e-3


@given(value=st.floats(-5, 5), weights=st.tuples(*[st.floats(0.01, 1)] * 3))
def test_neighbours_of_a_constant_are_that_constant(value, weights):
    weights = np.array(weights) / (2 * np.sum(weights))
    maps = np.full((2, 4, 5, 6), value, dtype=np.float32)
    inner = mixture.neighbour_mean(maps, weights)[:, 1:-1, 1:-1, 1:-1]
    np.testing.assert_allclose(inner, value, rtol=1e-5, atol=1e-6)


def test_a_voxel_half_way_is_half_of_each():
    """Partial volume: on the ramp between two tissues, the share follows the intensity."""
    shape = (40, 40, 40)
    x = np.arange(40)[:, None, None] + np.zeros(shape)
    share = np.clip((x - 16) / 8, 0, 1)  # GM to the left, WM to the right, mixed in between
    rng = np.random.default_rng(0)
    y = 0.7 + 0.3 * share + 0.01 * rng.standard_normal(shape)
    mask = np.ones(shape, dtype=bool)
    prior = np.stack([np.where(x < 20, 0.8, 0.15), np.where(x < 20, 0.15, 0.8), 0.05 + 0 * x])
    flat = prior.reshape(3, -1).astype(np.float32)
    voxels = mixture.BrainVoxels(
        mask, (1, 1, 1), y.ravel().astype(np.float32), flat, np.zeros(y.size, dtype=np.float32)
    )
    gm, wm, _ = mixture.tissue_shares(voxels).reshape(3, *shape)
    by_column = wm.mean((1, 2))
    assert by_column[:14].max() < 0.1 and by_column[26:].min() > 0.9
    assert (np.diff(by_column[14:27]) > -0.02).all()
    assert abs(by_column[20] - 0.5) < 0.15


# SPM's maps


@pytest.fixture
def image(tmp_path: Path) -> Path:
    rng = np.random.default_rng(3)
    affine = np.diag([2.0, 2, 2, 1])
    path = tmp_path / "sub-1_T1w.nii.gz"
    write_volume(Volume(rng.random((12, 13, 14)), affine), path)
    return path


def write_spm(folder: Path, stem: str, *, suffix: str = ".nii", shape=(12, 13, 14), shift=0.0):
    rng = np.random.default_rng(7)
    affine = np.diag([2.0, 2, 2, 1])
    affine[0, 3] = shift
    shares = rng.dirichlet((1, 1, 1), size=shape).astype(np.float32)
    for number in (1, 2, 3):
        share = Volume(shares[..., number - 1], affine)
        write_volume(share, folder / f"c{number}{stem}{suffix}")
    return shares


@pytest.mark.parametrize("stem", ["sub-1_T1w", "T1brain"])
@pytest.mark.parametrize("suffix", [".nii", ".nii.gz"])
def test_spm_maps_beside_the_image_are_used(image, stem, suffix):
    shares = write_spm(image.parent, stem, suffix=suffix)
    volume = read_volume(image)
    found = load_tissue_maps(image, volume)
    assert found.source == SPM
    for number, tissue in enumerate((found.gm, found.wm, found.csf)):
        np.testing.assert_allclose(tissue, shares[..., number], atol=1e-6)


def test_the_images_own_maps_come_before_the_fallback(image):
    own = write_spm(image.parent, "sub-1_T1w")
    for number in (1, 2, 3):
        path = image.parent / f"c{number}T1brain.nii"
        write_volume(Volume(np.zeros((12, 13, 14)), np.diag([2.0, 2, 2, 1])), path)
    found = spm_tissue_maps(image, read_volume(image))
    assert found is not None
    np.testing.assert_allclose(found.gm, own[..., 0], atol=1e-6)


def test_two_of_three_maps_are_not_enough(image):
    write_spm(image.parent, "sub-1_T1w")
    (image.parent / "c3sub-1_T1w.nii").unlink()
    assert spm_tissue_maps(image, read_volume(image)) is None


@pytest.mark.parametrize("odd", [{"shape": (12, 13, 15)}, {"shift": 4.0}])
def test_a_map_on_another_grid_is_refused_in_words(image, odd):
    write_spm(image.parent, "sub-1_T1w", **odd)
    with pytest.raises(VolumeError, match="c1sub-1_T1w.nii is not on the grid of sub-1_T1w.nii.gz"):
        spm_tissue_maps(image, read_volume(image))


# siqt segment


def segment(*words: object) -> int:
    return cli.main(["segment", *(str(word) for word in words)])


@pytest.fixture(scope="module")
def scan(tmp_path_factory: pytest.TempPathFactory, small: Volume) -> Path:
    path = tmp_path_factory.mktemp("scan") / "sub-1_T1w.nii.gz"
    write_volume(small.with_data(1000 * small.data), path)
    return path


def test_segment_writes_mask_and_maps_on_the_scans_grid(scan, tmp_path, capsys, in_its_place):
    out = tmp_path / "new" / "folder"
    assert segment(scan, "--out", out) == 0
    names = sorted(p.name for p in out.glob("*.nii.gz"))
    assert names == [
        "sub-1_T1w_desc-brain_mask.nii.gz",
        *(f"sub-1_T1w_label-{t}_probseg.nii.gz" for t in ("CSF", "GM", "WM")),
    ]
    volume = read_volume(scan)
    read = {name: read_volume(out / name) for name in names}
    assert all(found.same_grid(volume) for found in read.values())
    in_mask = read[names[0]].data > 0.5
    total = sum(read[name].data for name in names[1:])
    np.testing.assert_allclose(total[in_mask], 1, atol=1e-3)
    assert not total[~in_mask].any()
    assert dice(in_mask, volume.data > 50) > 0.95
    shown = capsys.readouterr().out
    assert "grey matter" in shown and " ml (" in shown


def test_segment_writes_on_the_grid_of_another_scan(scan, tmp_path):
    whole = read_volume(scan)
    like = Volume(np.zeros((20, 24, 16), np.float32) + np.eye(20, 24)[..., None], whole.affine)
    write_volume(like, tmp_path / "like.nii.gz")
    flags = ["--out", tmp_path, "--mask-only", "--like", tmp_path / "like.nii.gz", "-q"]
    assert segment(scan, *flags) == 0
    path = tmp_path / "sub-1_T1w_desc-brain_mask.nii.gz"
    assert read_volume(path).same_grid(read_volume(tmp_path / "like.nii.gz"))
    assert (
        '"SpatialReference": "like.nii.gz"' in path.with_name(path.name[:-7] + ".json").read_text()
    )


def test_segment_can_stop_at_the_mask(scan, tmp_path):
    assert segment(scan, "--out", tmp_path, "--mask-only", "-q") == 0
    assert [p.name for p in tmp_path.glob("*.nii.gz")] == ["sub-1_T1w_desc-brain_mask.nii.gz"]
    assert set(np.unique(read_volume(next(tmp_path.glob("*.nii.gz"))).data)) == {0, 1}


def test_segment_takes_spm_maps(image, tmp_path, capsys):
    shares = write_spm(image.parent, "sub-1_T1w")
    out = tmp_path / "out"
    assert segment(image, "--out", out) == 0
    found = read_volume(out / "sub-1_T1w_label-WM_probseg.nii.gz")
    np.testing.assert_allclose(found.data, shares[..., 1], atol=1e-6)
    assert SPM in (out / "sub-1_T1w_label-WM_probseg.json").read_text()
    assert "The brain measures" in capsys.readouterr().out  # 17 ml: said, not refused


def test_segment_says_when_it_is_not_t1w(small, small_mask, tmp_path, capsys, in_its_place):
    inverted = small.with_data(np.where(small_mask, 1.3 - small.data, 0))
    write_volume(inverted, tmp_path / "scan.nii.gz")
    write_volume(small.with_data(small_mask.astype(np.float32)), tmp_path / "mask.nii.gz")
    flags = ["--mask", tmp_path / "mask.nii.gz", "--out", tmp_path / "out"]
    assert segment(tmp_path / "scan.nii.gz", *flags) == 0
    assert "does not look like one" in capsys.readouterr().out


def test_segment_refuses_in_one_line_and_writes_nothing(image, scan, tmp_path, capsys):
    out = tmp_path / "out"
    write_volume(Volume(np.full((20, 20, 20), 5.0), np.eye(4)), tmp_path / "flat.nii.gz")
    for words in (
        [tmp_path / "missing.nii.gz", "--out", out],
        [tmp_path / "flat.nii.gz", "--out", out],
        [scan, "--out", out, "--mask", image],
        [scan, "--out", scan],
    ):
        assert segment(*words) == 2
        error = capsys.readouterr().err
        assert error.startswith("siqt: error: ") and error.count("\n") == 1
    assert not out.exists()


# real scans


@pytest.mark.data
def test_grey_and_white_matter_of_a_labelled_brain(data_root):
    """Manual labels of a 1.5 T scan; for other programs see docs/results/segmentation.md.

    Every fourth voxel.
    """
    folder, step = data_root / "test" / "oasis_miccai2012", np.s_[::4, ::4, ::4]
    whole = read_volume(folder / "1036_T1w_brain.nii.gz")
    volume = Volume(whole.data[step], whole.affine @ np.diag([4, 4, 4, 1.0]))
    labels = np.round(read_volume(folder / "1036_labels.nii.gz").data[step]).astype(int)
    found = segment_tissues(volume, mask=volume.data > 0)
    hard = np.argmax(np.stack([found.csf, found.gm, found.wm]), axis=0)
    hard[found.brain < 0.5] = 0
    white = np.isin(labels, (35, 40, 41, 44, 45))
    other = np.isin(labels, (0, 4, 11, 46, 49, 50, 51, 52, 61, 62, 63, 64))
    assert dice(hard == 2, white) > 0.91
    assert dice(hard == 1, ~white & ~other) > 0.91
