"""The one normalisation: what it must not depend on, and what it must follow."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from phantoms import brain_phantom

from siqt_engine.io.volume import VolumeError
from siqt_engine.models.normalization import IntensityScale
from siqt_engine.simulation.forward_model import SimulationParameters, simulate_pair

VOLUME, TISSUES = brain_phantom()
MASK = TISSUES.brain > 0.5


@given(
    widths=st.tuples(*[st.tuples(st.integers(0, 9), st.integers(0, 9))] * 3),
    background=st.floats(-1e3, 1e3),
)
def test_field_of_view_and_background_do_not_matter(widths, background):
    data = np.pad(VOLUME.data, widths, constant_values=background)
    mask = np.pad(MASK, widths)
    assert IntensityScale.fit(data, mask).mean == pytest.approx(
        IntensityScale.fit(VOLUME.data, MASK).mean, rel=1e-9
    )


@given(st.floats(1e-4, 1e6))
def test_the_result_does_not_depend_on_the_unit_of_the_scan(unit):
    scaled = VOLUME.data * np.float32(unit)
    one = IntensityScale.fit(VOLUME.data, MASK).apply(VOLUME.data)
    two = IntensityScale.fit(scaled, MASK).apply(scaled)
    np.testing.assert_allclose(two, one, rtol=1e-5, atol=1e-6)


@given(st.floats(1e-3, 1e5))
def test_invert_undoes_apply_and_zero_stays_zero(mean):
    scale = IntensityScale(mean)
    np.testing.assert_allclose(scale.invert(scale.apply(VOLUME.data)), VOLUME.data, rtol=1e-6)
    assert scale.apply(np.zeros(3)).max() == 0


def test_the_brain_has_mean_1_afterwards():
    scaled = IntensityScale.fit(VOLUME.data, MASK).apply(VOLUME.data)
    assert scaled[MASK].mean() == pytest.approx(1, rel=1e-5)
    weights = TISSUES.brain
    by_weight = IntensityScale.fit(VOLUME.data, weights).apply(VOLUME.data)
    assert np.average(by_weight, weights=weights) == pytest.approx(1, rel=1e-5)


def test_noise_hardly_moves_it():
    noisy = simulate_pair(VOLUME, TISSUES, SimulationParameters(snr_wm=10, snr_gm=8, noise_seed=1))
    clean = simulate_pair(VOLUME, TISSUES, SimulationParameters(snr_wm=10, snr_gm=8, noise="none"))
    mask = MASK[..., ::4]
    n = mask.sum()
    difference = (
        IntensityScale.fit(noisy.volume.data, mask).mean
        - IntensityScale.fit(clean.volume.data, mask).mean
    )
    assert 0 < abs(difference) < 5 * noisy.gains.sigma / np.sqrt(n)


def test_torch_tensors_are_scaled_alike():
    torch = pytest.importorskip("torch")
    scale = IntensityScale(7.0)
    out = scale.apply(torch.as_tensor(VOLUME.data))
    np.testing.assert_array_equal(out.numpy(), scale.apply(VOLUME.data))


def test_no_brain_and_no_signal_are_said_in_words():
    with pytest.raises(VolumeError, match="no brain was found"):
        IntensityScale.fit(VOLUME.data, np.zeros_like(MASK))
    with pytest.raises(VolumeError, match="must be positive"):
        IntensityScale.fit(-VOLUME.data, MASK)
    with pytest.raises(VolumeError, match="must be positive"):
        IntensityScale.fit(np.full_like(VOLUME.data, np.nan), MASK)
