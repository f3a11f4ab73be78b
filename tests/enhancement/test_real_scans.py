"""Real thick-slice scans of other scanners, patients and contrasts, through the bundled model."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from siqt_engine.cli.main import main
from siqt_engine.core.grid import slice_axis
from siqt_engine.enhancement.enhancer import EnhanceOptions, Enhancer
from siqt_engine.enhancement.planning.plan_sentences import CONTRAST_MATCHED, CONTRAST_RESTORED
from siqt_engine.enhancement.reconstruction.agreement import measure_consistency
from siqt_engine.enhancement.scan_enhancer import ScanEnhancer
from siqt_engine.inference.settings import ComputeSettings
from siqt_engine.io.nifti import read_volume, write_volume
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.models import library as model_library
from siqt_engine.models.library import choose_model
from siqt_engine.segmentation.brain_mask import brain_mask

pytestmark = pytest.mark.data

THICK = (
    "tcga_FG-6692_thick/MRHR_T1_AX_POST_GAD.nii.gz",
    "ulf_0p055T_paired/ulf055-F6A_0p055T_T1w.nii.gz",
    "ulf_0p055T_paired/ulf055-S6A_3T_FLAIR.nii.gz",
)
THICK_T2W = "ds000011/sub-01_inplaneT2.nii.gz"
SLICES = 4
FINE_MM = 0.75


@pytest.fixture(scope="module")
def enhancer() -> Enhancer:
    if not model_library.available():
        pytest.skip("no model in resources/models")
    return Enhancer.from_checkpoint(
        choose_model(None, "T1w").model.path, compute=ComputeSettings(device="cpu")
    )


@pytest.fixture(scope="module")
def scan_enhancer() -> ScanEnhancer:
    return ScanEnhancer()


def world_corners(volume: Volume, index: np.ndarray) -> np.ndarray:
    """World positions of voxels."""
    return index @ volume.affine[:3, :3].T + volume.affine[:3, 3]


def middle_of(scan: Volume, *, slices: int) -> Volume:
    """The middle slices of a scan, where they lie: as real as all of them, and sooner done.

    Of pixels finer than `FINE_MM` every second one.
    """
    axis = slice_axis(scan.spacing)
    first = max(0, (scan.shape[axis] - slices) // 2)
    step = np.where(np.array(scan.spacing) < FINE_MM, 2, 1)
    part = [slice(None, None, int(n)) for n in step]
    part[axis] = slice(first, first + slices)
    affine = scan.affine @ np.diag([*step, 1.0])
    affine[:3, 3] += affine[:3, axis] * first
    return replace(scan, data=np.ascontiguousarray(scan.data[tuple(part)]), affine=affine)


@pytest.mark.parametrize("name", THICK)
def test_a_real_scan_is_enhanced_in_place(
    name: str, data_root: Path, scan_enhancer: ScanEnhancer
) -> None:
    path = data_root / "test" / name
    scan = middle_of(read_volume(path), slices=SLICES)
    result = scan_enhancer.enhance(scan, path=path)
    assert_in_place(scan, result.volume, result.mask.data > 0.5, result.findings)


def assert_in_place(
    scan: Volume, enhanced: Volume, brain: np.ndarray, said: Collection[str]
) -> None:
    """Where the scan lies, and with what it shows; ``said``: the sentences about the contrast."""
    axis = slice_axis(scan.spacing)
    factor = np.ones(3)
    factor[axis] = min(max(np.floor(scan.spacing[axis] + 0.5), 2), 8)  # to about 1 mm
    assert enhanced.shape == tuple(int(n) for n in np.array(scan.shape) * factor)
    index = np.random.default_rng(0).integers(0, scan.shape, size=(50, 3))
    before, after = world_corners(scan, index), world_corners(enhanced, index * factor)
    np.testing.assert_allclose(after, before, atol=1e-3)

    assert np.isfinite(enhanced.data).all()
    assert enhanced.data.min() >= 0
    assert enhanced.data.max() < 1.5 * scan.data.max()
    found = measure_consistency(scan, enhanced, brain)
    matched = CONTRAST_MATCHED in said
    assert found.correlation > (0.99 if matched else 0.92)
    # white matter that is restored is brighter than in the scan
    assert abs(found.bias) < (0.2 if CONTRAST_RESTORED in said else 0.1)
    # a flip or a shift by one slice would not agree with the scan
    moved = Volume(np.roll(enhanced.data, int(factor[axis]), axis), enhanced.affine)
    assert measure_consistency(scan, moved, brain).correlation < found.correlation - 0.02


def test_scans_of_thin_slices_are_refused(data_root: Path, enhancer: Enhancer) -> None:
    scan = read_volume(data_root / "test" / "ds000011" / "sub-01_T1w.nii.gz")
    with pytest.raises(VolumeError, match="not thick"):
        enhancer.enhance(scan)


def test_a_scan_of_the_training_scanner_gains_detail(data_root: Path, enhancer: Enhancer) -> None:
    """A person never seen: thick slices without noise, against the scan they came from."""
    from siqt_engine.core.interpolation import interpolate_slices
    from siqt_engine.enhancement.reconstruction.forward_operator import reacquire
    from siqt_engine.evaluation.metrics import psnr_corrected

    scan = read_volume(data_root / "test" / "ds002748_T1w" / "sub-11_T1w_brain.nii.gz")
    middle = scan.shape[2] // 2
    scan = replace(scan, data=scan.data[..., middle - 12 : middle + 12].copy())
    low = reacquire(scan, 4, axis=2)
    length = 4 * low.shape[2]
    truth = scan.data[..., :length]
    enhancer.choice = None
    result = enhancer.enhance(low, options=EnhanceOptions(match_contrast="on"))
    mask = truth > 0
    gain = psnr_corrected(truth, result.volume.data, mask) - psnr_corrected(
        truth, interpolate_slices(low.data, 4), mask
    )
    assert gain > 1.0


def test_the_command_enhances_a_real_scan(data_root: Path, tmp_path: Path, capsys) -> None:
    source = tmp_path / "sub-01_inplaneT2.nii.gz"
    write_volume(middle_of(read_volume(data_root / "test" / THICK_T2W), slices=SLICES), source)
    assert main(["enhance", str(source), str(tmp_path / "out.nii.gz")]) == 0
    said = capsys.readouterr().out
    assert "Model any-spacing was trained on random contrasts. This scan is T2w." in said
    scan, enhanced = read_volume(source), read_volume(tmp_path / "out.nii.gz")
    assert enhanced.source.axis_codes == scan.source.axis_codes
    assert enhanced.shape == (128, 128, 5 * SLICES)
    assert_in_place(scan, enhanced, brain_mask(scan), said)
