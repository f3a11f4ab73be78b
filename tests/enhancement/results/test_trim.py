"""What lies beyond the last measured slice is said, and can be left out of the output."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from small_models import any_spacing_model

from siqt_engine.enhancement.enhancer import EnhanceOptions, Enhancer
from siqt_engine.enhancement.results.result import EnhancementResult
from siqt_engine.inference.settings import ComputeSettings
from siqt_engine.io.nifti import read_volume
from siqt_engine.io.orientation import in_canonical_order, with_axis_codes
from siqt_engine.io.sidecar import read_sidecar
from siqt_engine.io.volume import Volume

FACTOR, SLICES = 4, 6


@pytest.fixture(scope="module")
def enhancer(tmp_path_factory: pytest.TempPathFactory) -> Enhancer:
    compute = ComputeSettings(device="cpu", backend="torch", threads=1)
    return Enhancer.from_checkpoint(
        any_spacing_model(tmp_path_factory.mktemp("model")), compute=compute
    )


def enhanced(enhancer: Enhancer, codes: str, *, trim: bool) -> tuple[Volume, EnhancementResult]:
    rng = np.random.default_rng(5)
    x, y, _ = np.mgrid[-1:1:32j, -1:1:28j, -1:1:6j]
    mask = np.hypot(x, y) < 0.8
    data = (100 + 10 * rng.normal(size=mask.shape)) * mask
    scan = Volume(data.astype(np.float32), np.diag([1.0, 1.0, 4.0, 1.0]))
    letters = (codes[0], codes[1], codes[2])
    scan, turned = (with_axis_codes(v, letters) for v in (scan, scan.with_data(mask * 1.0)))
    options = EnhanceOptions(factor=FACTOR, trim=trim, restore="off", self_calibration=False)
    return scan, enhancer.enhance(scan, mask=turned.data.astype(np.float32), options=options)


@pytest.mark.parametrize("codes", ["RAS", "LPI", "SAR", "PIL"])
def test_the_output_ends_with_the_last_measured_slice(
    enhancer: Enhancer, codes: str, tmp_path: Path
) -> None:
    scan, result = enhanced(enhancer, codes, trim=True)
    result.write(tmp_path / "out.nii.gz", uncertainty_path=tmp_path / "sigma.nii.gz")
    for name, whole in (("out", result.volume), ("sigma", result.uncertainty)):
        assert whole is not None
        written = read_volume(tmp_path / f"{name}.nii.gz")
        written, whole = in_canonical_order(written), in_canonical_order(whole)
        assert written.shape[2] == (SLICES - 1) * FACTOR + 1
        np.testing.assert_array_equal(written.data, whole.data[..., : -(FACTOR - 1)])
        # the last slice lies where the last measured one does
        ends = [v.affine @ [3, 5, v.shape[2] - 1, 1] for v in (written, in_canonical_order(scan))]
        np.testing.assert_allclose(*ends, atol=1e-4)


@pytest.mark.parametrize("trim", [True, False])
def test_the_sidecar_says_what_lies_beyond(enhancer: Enhancer, trim: bool, tmp_path: Path) -> None:
    _, result = enhanced(enhancer, "RAS", trim=trim)
    result.write(tmp_path / "out.nii.gz")
    sidecar = read_sidecar(tmp_path / "out.nii.gz")
    assert sidecar is not None
    told = sidecar["Parameters"]["slices_beyond_last_centre"]
    assert told == {"count": 3, "mm": 3.0, "end": "superior", "written": not trim}
    assert any("beyond the centre of the last measured slice" in f for f in result.findings)
    assert read_volume(tmp_path / "out.nii.gz").shape[2] == SLICES * FACTOR - 3 * trim
