"""The bundled sample is what its script makes, and its picture shows what it says."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import matplotlib.image
import nibabel
import numpy as np
import pytest

from siqt_engine.core.resources import resource, resources_root
from siqt_engine.enhancement.demo import compare, cubic
from siqt_engine.enhancement.results import figure
from siqt_engine.enhancement.results.result import EnhancementResult
from siqt_engine.io import mni152
from siqt_engine.io.nifti import read_header, read_volume
from siqt_engine.io.sidecar import Provenance
from siqt_engine.io.volume import Volume
from siqt_engine.simulation import sample
from siqt_engine.simulation.forward_model import Simulation


@pytest.fixture(scope="module")
def made() -> Simulation:
    return sample.make_sample()


def test_bundled_file_is_what_the_script_makes(made: Simulation) -> None:
    bundled = read_volume(sample.sample_path())
    assert bundled.same_grid(made.volume)
    # Rounding to whole numbers is all that lies between; a rare tie may fall the other way.
    assert np.abs(bundled.data - made.volume.data).max() <= 0.501


def test_the_script_writes_the_bundled_voxels(
    made: Simulation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sample, "make_sample", lambda: made)
    assert sample.main(["--write", "--folder", str(tmp_path)]) == 0
    ours = read_volume(tmp_path / sample.NAME)
    bundled = read_volume(sample.sample_path())
    assert np.abs(ours.data - bundled.data).max() <= 1
    assert (ours.data == bundled.data).mean() > 0.999


def test_a_template_whose_file_lies_elsewhere_is_asked_of_nilearn(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    t1, gm, wm = (np.full((4, 4, 4), value, dtype=np.float32) for value in (0.9, 0.5, 0.3))
    asked = {"load_mni152_template": t1, "load_mni152_gm_template": gm}
    asked["load_mni152_wm_template"] = wm
    image = {name: nibabel.Nifti1Image(data, np.eye(4)) for name, data in asked.items()}
    own = {name: lambda resolution, i=found: i for name, found in image.items()}
    stands_in = SimpleNamespace(datasets=SimpleNamespace(**own))
    monkeypatch.setattr(mni152, "find_spec", lambda name: None)
    monkeypatch.setitem(sys.modules, "nilearn", stands_in)
    found = mni152.template_images(2)
    assert found.t1.shape == (2, 2, 2) and found.affine[0, 0] == 2
    for data, value in ((found.t1, 0.9), (found.gm, 0.5), (found.wm, 0.3)):
        np.testing.assert_allclose(data, value)


def test_sample_is_small_integers_in_mni_space_with_its_notice() -> None:
    path = sample.sample_path()
    header = read_header(path)
    assert header.dtype == np.int16
    assert (header.sform_code, header.qform_code) == (4, 4)
    assert header.spacing == pytest.approx((1, 1, 4))
    assert path.stat().st_size < 3e6
    notice = resource("sample/LICENCE").read_text(encoding="utf-8")
    assert "Copyright (C) 1993-2009 Louis Collins" in notice
    assert "above copyright notice" in " ".join(notice.split())


def test_truth_and_scan_share_the_first_slice_position(made: Simulation) -> None:
    assert made.truth.shape[2] == 4 * made.volume.shape[2]
    np.testing.assert_allclose(made.truth.affine[:3, 3], made.volume.affine[:3, 3])


def test_score_ignores_a_linear_change_and_punishes_noise(made: Simulation) -> None:
    middle = (slice(40, 110), slice(50, 140), slice(60, 120))
    truth = Volume(made.truth.data[middle], made.truth.affine)
    estimate = Volume(cubic(made.volume, 4).data[middle], made.truth.affine)
    before = compare(estimate, truth)
    brighter = compare(estimate.with_data(3 * estimate.data + 100), truth)
    assert brighter.psnr_fitted == pytest.approx(before.psnr_fitted, abs=1e-3)
    assert brighter.ssim_fitted == pytest.approx(before.ssim_fitted, abs=1e-5)
    noise = np.random.default_rng(0).normal(0, 100, estimate.shape)
    assert (
        compare(estimate.with_data(estimate.data + noise), truth).psnr_fitted
        < before.psnr_fitted - 1
    )


def test_a_missing_resource_says_so() -> None:
    with pytest.raises(FileNotFoundError, match="install it again"):
        resource("models/none.safetensors")


def test_resources_of_a_checkout_are_found() -> None:
    assert (resources_root() / "sample").is_dir()


@pytest.fixture
def ramp() -> Volume:
    """Brighter towards the patient's right; 20 x 30 x 10 voxels of 1 x 1 x 4 mm."""
    data = np.broadcast_to(np.arange(20.0)[:, None, None], (20, 30, 10))
    affine = np.diag([1.0, 1.0, 4.0, 1.0])
    affine[:3, 3] = (-10, -15, -20)
    return Volume(data, affine)


def test_picture_shows_the_patients_right_on_the_left(ramp: Volume, tmp_path: Path) -> None:
    panel = figure.Panel("", "", ramp)
    path = figure.before_after(
        [panel, panel], tmp_path / "p.png", position_mm=(0, 0, 0), window=(0, 19)
    )
    picture = matplotlib.image.imread(path)[..., 0]
    height, width = picture.shape
    axial = picture[int(0.8 * height), : width // 2]
    left, right = axial[: width // 8].max(), axial[3 * width // 8 :].max()
    assert left > 2 * right


def test_planes_are_taken_at_world_positions(ramp: Volume) -> None:
    assert figure.plane_at(ramp, 0, -10)[0, 0] == 0
    assert figure.plane_at(ramp, 0, 9)[0, 0] == 19
    assert figure.plane_at(ramp, 2, 1.9).shape == (20, 30)
    with pytest.raises(ValueError, match="outside"):
        figure.plane_at(ramp, 2, 30)


def test_a_plane_is_named_by_its_position_in_the_world_or_called_tilted(ramp: Volume) -> None:
    assert figure.plane_label("axial", 2, 5.21838, ramp) == "axial, S 5.2 mm"
    assert figure.plane_label("sagittal", 0, -6.4, ramp) == "sagittal, L 6.4 mm"
    assert figure.plane_label("coronal", 1, -0.01, ramp) == "coronal, A 0 mm"
    turn = np.radians(17)
    tilt = np.eye(4)
    tilt[1:3, 1:3] = [[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]
    tilted = Volume(ramp.data, tilt @ ramp.affine)
    assert figure.plane_label("axial", 2, 5.2, tilted) == "axial, tilted"
    assert figure.plane_label("sagittal", 0, 5.2, tilted) == "sagittal, R 5.2 mm"


def test_before_and_after_show_the_same_slices(
    ramp: Volume, monkeypatch: pytest.MonkeyPatch
) -> None:
    affine = ramp.affine @ np.diag([1, 1, 0.25, 1])
    told: dict = {}
    monkeypatch.setattr(figure, "before_after_png", lambda *_, **known: told.update(known))
    for slices in (4, 5):  # the middle of four slices lies between two of them
        mask = np.zeros(ramp.shape, np.float32)
        mask[4:16, 5:25, 2 : 2 + slices] = 1
        result = EnhancementResult(
            volume=Volume(np.repeat(1.5 * ramp.data, 4, axis=2), affine),
            mask=ramp.with_data(mask),
            findings=(),
            warnings=(),
            provenance=Provenance(),
        )
        figure.enhancement_png(ramp, result)
        voxel = np.linalg.solve(ramp.affine, [*told["position_mm"], 1])[:3]
        np.testing.assert_allclose(voxel, np.rint(voxel), atol=1e-6)
        assert told["window"] == (0, 1.5 * 15)  # the brighter of the two is not cut off
