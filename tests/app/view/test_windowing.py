"""Windows, colours, bars and words of the views."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from siqt_app.view.marks.colour_bar import (
    DIFFERENCE,
    KINDS,
    UNCERTAINTY,
    colours,
    tick_text,
    tick_values,
)
from siqt_app.view.marks.orientation_letters import letters_of, position_text, value_text
from siqt_app.view.marks.scale_bar import bar_length
from siqt_app.view.volumes.planes import VolumePlanes
from siqt_app.view.volumes.windowing import (
    DRAG,
    dragged_window,
    positive_limits,
    robust_window,
    sample_of,
    symmetric_limits,
    valid_window,
    window_of,
)
from siqt_engine.io.volume import Volume


def scan_values(seed: int = 3) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return np.concatenate([np.zeros(20_000), rng.normal(600, 120, 9_900), np.full(10, 9_000)])


def test_window_runs_from_the_background_to_the_tissue_and_ignores_hot_voxels():
    low, high = robust_window(scan_values())
    assert low == 0
    assert 800 < high < 1100


@given(scale=st.floats(1e-3, 1e4))
def test_window_follows_the_unit(scale):
    values = scan_values()
    np.testing.assert_allclose(
        robust_window(values * scale), np.multiply(robust_window(values), scale), rtol=1e-6
    )


@given(value=st.floats(-1e4, 1e4))
def test_constant_volume_has_a_window_around_its_value(value):
    low, high = robust_window(np.full(50, value))
    assert low < value < high


@given(st.lists(st.floats(-1e6, 1e6), max_size=60))
def test_every_window_is_finite_and_open(values):
    low, high = robust_window(np.array(values))
    assert np.isfinite([low, high]).all()
    assert high > low


def test_sample_skips_what_is_not_a_number_and_looks_across_the_slices():
    data = np.zeros((8, 8, 30), np.float32)
    data[..., 15:] = 7
    data[0, 0] = np.nan
    data[2, 2] = np.inf
    sample = sample_of(VolumePlanes(Volume(data, np.diag([1, 1, 5, 1]))))
    assert np.isfinite(sample).all()
    assert set(np.unique(sample)) == {0, 7}


def head(scalp: float) -> np.ndarray:
    """A brain of 100 within a dark skull and a bright scalp, off the middle of the picture."""
    x, y = np.ogrid[:120, :140]
    radius = np.hypot((x - 66) / 40, (y - 62) / 50)
    plane = np.select([radius < 0.8, radius < 0.9, radius < 1], [100.0, 10.0, scalp], 0.0)
    return np.repeat(plane[..., None], 12, axis=2).astype(np.float32)


@pytest.mark.parametrize("scalp", [30.0, 100.0, 400.0])
def test_bright_scalp_does_not_darken_the_brain(scalp):
    low, high = window_of(VolumePlanes(Volume(head(scalp), np.diag([1, 1, 5, 1]))))
    assert (low, high) == (0, 100)


def test_window_of_a_volume_with_nothing_in_the_middle_is_open():
    for data in (np.zeros((8, 8, 8)), np.full((8, 8, 8), 7.0), np.full((8, 8, 8), np.nan)):
        low, high = window_of(VolumePlanes(Volume(data.astype(np.float32), np.eye(4))))
        assert np.isfinite([low, high]).all()
        assert high > low


@given(dx=st.floats(-2000, 2000), dy=st.floats(-2000, 2000))
def test_dragging_the_window(dx, dy):
    low, high = dragged_window((100, 300), dx, dy, start_width=200)
    assert high > low
    assert (low + high) / 2 == pytest.approx(200 + dy / DRAG * 200)  # upwards brighter
    assert high - low == pytest.approx(max(200 + dx / DRAG * 200, 2), rel=1e-6)


def test_window_is_put_in_order_and_never_empty():
    assert valid_window(5, 1) == (1, 5)
    low, high = valid_window(1000, 1000)
    assert low < 1000 < high
    with pytest.raises(ValueError, match="two finite intensities"):
        valid_window(0, float("nan"))


@given(scale=st.floats(1e-6, 1e6), seed=st.integers(0, 99))
def test_limits_are_round_symmetric_and_hold_nearly_all(scale, seed):
    sample = np.random.default_rng(seed).normal(0, scale, 4000)
    low, high = symmetric_limits(sample)
    assert low == -high
    assert np.mean(np.abs(sample) <= high) >= 0.99
    assert high < 2.01 * np.percentile(np.abs(sample), 99.5)
    assert positive_limits(np.abs(sample)) == (0, high)


def test_limits_of_no_difference_at_all():
    assert symmetric_limits(np.zeros(9)) == (-1, 1)
    assert positive_limits(np.zeros(9)) == (0, 1)


@pytest.mark.parametrize("kind", KINDS)
def test_zero_shows_the_scan_and_large_values_do_not(kind):
    table = colours(kind)
    zero = 128 if kind == DIFFERENCE else 0
    assert table[zero, 3] < 4
    assert table[255, 3] == 255
    if kind == DIFFERENCE:
        assert table[0, 3] == 255
        assert table[10, 2] > 200 > table[10, 0]  # below: blue
        assert table[245, 0] > 200 > table[245, 2]  # above: orange
        assert np.array_equal(table[:, 3], table[::-1, 3])


def test_uncertainty_grows_brighter_all_the_way():
    red, green, blue = (colours(UNCERTAINTY)[:, n].astype(float) for n in range(3))
    assert (np.diff(0.3 * red + 0.59 * green + 0.11 * blue) >= -1).all()


def test_words_beside_the_colour_bar():
    assert [tick_text(v, signed=True) for v in tick_values((-40, 40))] == ["−40", "0", "+40"]
    assert [tick_text(v, signed=False) for v in tick_values((0, 0.5))] == ["0", "0.25", "0.5"]
    assert tick_text(20000, signed=False) == "20000"


@given(scale=st.floats(0.01, 200), room=st.floats(20, 500))
def test_scale_bar_fits_and_is_long_enough_to_be_read(scale, room):
    length, label = bar_length(scale, room)
    assert room * 0.39 < length * scale <= room * 1.001
    assert label.endswith(" mm")
    assert float(label[:-3]) == pytest.approx(length, rel=1e-4)


def test_letters():
    def around(*which):
        letters = letters_of(*which)
        return letters.left + letters.right + letters.top + letters.bottom

    assert around("axial", "radiological") == "RLAP"
    assert around("axial", "neurological") == "LRAP"
    assert around("coronal", "radiological") == "RLSI"
    assert around("sagittal", "radiological") == "APSI"
    assert around("sagittal", "neurological") == "APSI"


def test_positions_and_values_in_words():
    assert position_text((12.34, -4, 20)) == "R 12.3  P 4.0  S 20.0 mm"
    assert position_text((-0.01, 0, -7)) == "R 0.0  A 0.0  I 7.0 mm"
    texts = {
        None: "–",
        1530.4: "1530",
        -44.151: "−44.15",
        0.012345: "0.0123",
        7.0: "7",
        350.26: "350.3",
    }
    assert {value: value_text(value) for value in texts} == texts
