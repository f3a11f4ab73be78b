"""What was asked of the simulator is what is measured; scores are those of an evaluation."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from phantoms import brain_phantom

from siqt_engine.core import grid
from siqt_engine.core.progress import ignore
from siqt_engine.evaluation.columns import METRICS
from siqt_engine.evaluation.evaluate import compare, interpolation, truth_mask
from siqt_engine.evaluation.metrics import linear_fit
from siqt_engine.evaluation.plan import EvaluationPlan
from siqt_engine.evaluation.scoring import DEFINITIONS, measure_snr, score
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.simulation.forward_model import SimulationParameters, simulate_pair

SHARP = brain_phantom((48, 52, 50), softness=0, texture=0.02)


@settings(max_examples=15)
@given(
    wm=st.floats(10, 150),
    gm=st.floats(10, 150),
    fixed=st.sampled_from(["GM", "WM"]),
    noise=st.sampled_from(["gaussian", "rician"]),
    seed=st.integers(0, 1000),
    gap=st.one_of(st.integers(0, 3).map(float), st.floats(0, 3)),
)
def test_the_requested_snr_is_the_measured_snr(wm, gm, fixed, noise, seed, gap):
    p = SimulationParameters(
        snr_wm=wm, snr_gm=gm, fixed_tissue=fixed, noise=noise, noise_seed=seed,
        slice_thickness=1, slice_gap=gap,
    )  # fmt: skip
    simulation = simulate_pair(*SHARP, p)
    found = measure_snr(simulation)
    for measured, wanted, other in ((found.wm, wm, gm), (found.gm, gm, wm)):
        # between voxels about 2 % of the one tissue is the other
        mixing = 0.0 if p.factor.is_integer() else 0.02 + 0.02 * abs(other - wanted) / wanted
        # a magnitude is brighter than its signal by sigma^2 / (2 S), and its noise smaller
        magnitude = 1 / wanted**2 if noise == "rician" else 0.0
        assert measured == pytest.approx(wanted, rel=0.03 + mixing + magnitude)
    assert found.noise == pytest.approx(simulation.gains.sigma, rel=0.04)
    assert found.mean_wm / found.noise == pytest.approx(found.wm)


def test_without_noise_the_ratio_is_infinite():
    found = measure_snr(simulate_pair(*SHARP, SimulationParameters(noise="none")))
    assert found.wm == found.gm == np.inf
    assert found.noise == 0


def test_without_background_the_noise_is_not_made_up():
    volume, tissues = SHARP
    inside = (slice(18, 30), slice(20, 32), slice(10, 40))
    cut = Volume(volume.data[inside], volume.affine)
    maps = type(tissues)(*(getattr(tissues, t)[inside] for t in ("gm", "wm", "csf")))
    maps.gm[:3], maps.wm[:3] = 1, 0
    found = measure_snr(simulate_pair(cut, maps, SimulationParameters()))
    assert np.isnan(found.wm) and np.isnan(found.noise)


def test_scores_are_those_of_the_evaluation():
    p = SimulationParameters(snr_wm=30)
    simulation = simulate_pair(*brain_phantom((30, 34, 40)), p)
    cubic = interpolation("cubic", EvaluationPlan(factor=4)).enhance(simulation.volume, ignore)
    found = score(cubic, simulation)
    mask, keys = truth_mask(simulation), [m.key for m in METRICS]
    fit = linear_fit(cubic.data, simulation.truth.data, mask)
    for data, psnr, ssim in (
        (cubic.data, found.enhanced.psnr, found.enhanced.ssim),
        (fit.apply(cubic.data), found.enhanced.psnr_fitted, found.enhanced.ssim_fitted),
    ):
        values = dict(zip(keys, compare(simulation, data, mask), strict=True))
        assert (psnr, ssim) == (values["psnr"], values["ssim"])
    words = found.sentence
    assert f"{found.enhanced.psnr_fitted:.1f} dB" in words and "(+0.0 dB)" in words
    assert found.cubic.psnr == pytest.approx(found.enhanced.psnr, abs=1e-3)
    perfect = score(simulation.truth, simulation).enhanced
    assert perfect.psnr == np.inf and perfect.ssim == pytest.approx(1)


@pytest.mark.parametrize("axis", [0, 2])
def test_another_slice_spacing_is_brought_onto_the_truth(axis):
    p = SimulationParameters(slice_thickness=4.5, slice_gap=1.5, slice_axis=axis, noise="none")
    simulation = simulate_pair(*brain_phantom((36, 34, 36)), p)
    truth = simulation.truth
    every = tuple(slice(None, None, 2 if a == axis else 1) for a in range(3))
    half = Volume(truth.data[every], grid.low_field_affine(truth.affine, 2, axis))
    found = score(half, simulation)
    assert found.enhanced.psnr_fitted > found.cubic.psnr_fitted + 3
    shifted = Volume(half.data, half.affine + _shift(1.0))
    with pytest.raises(VolumeError, match="does not lie on the simulated scan"):
        score(shifted, simulation)


def _shift(mm: float) -> np.ndarray:
    moved = np.zeros((4, 4))
    moved[0, 3] = mm
    return moved


def test_definitions_name_range_window_and_mask():
    for words in ("99.9th percentile", "sigma 1.5", "probabilities > 0.5", "cubic spline"):
        assert words in DEFINITIONS
