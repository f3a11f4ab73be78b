"""The prior over SNRs: published draws, positivity, and draws that can be logged."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from siqt_engine.core import parameters
from siqt_engine.core.parameters import ParameterError
from siqt_engine.simulation.forward_model import SimulationParameters
from siqt_engine.simulation.snr_prior import PRESETS, SNRPrior

PUBLISHED = {
    ("T1w", 300): [(77.8565, 66.2959), (78.2747, 64.8053), (58.9036, 46.6206)],
    ("T1w", 305): [(63.0967, 52.2068), (86.361, 77.2626), (43.7944, 32.7397)],
    ("FLAIR", 300): [(43.8286, 52.5967), (44.0787, 51.6803), (31.3118, 36.4218)],
    ("FLAIR", 305): [(34.0978, 40.8162), (49.4743, 61.2693), (21.3579, 24.7207)],
}


def pairs(draws: list[SimulationParameters]) -> np.ndarray:
    return np.array([(d.snr_wm, d.snr_gm) for d in draws])


@pytest.mark.parametrize(("name", "seed"), PUBLISHED)
def test_published_pairs(name, seed):
    draws = SNRPrior.preset(name).fixed_draws(3, seed)
    np.testing.assert_allclose(pairs(draws), PUBLISHED[name, seed], atol=6e-5)


@given(count=st.integers(1, 30), more=st.integers(0, 30), seed=st.integers(0, 2**32 - 1))
def test_fixed_draws_do_not_depend_on_how_many_follow(count, more, seed):
    prior = SNRPrior.preset("T1w")
    assert prior.fixed_draws(count, seed) == prior.fixed_draws(count + more, seed)[:count]


def test_each_subject_has_its_own_noise():
    draws = SNRPrior.preset("T1w").fixed_draws(40, 305)
    assert len({d.noise_seed for d in draws}) == 40


@pytest.mark.parametrize("name", PRESETS)
def test_draws_follow_the_prior(name):
    prior = SNRPrior.preset(name)
    rng = np.random.default_rng(1)
    n = 4000
    for sample in (
        pairs([prior.sample(rng) for _ in range(n)]),
        pairs(prior.fixed_draws(n, 9)),
    ):
        covariance = np.asarray(prior.covariance)
        error = np.sqrt(np.diag(covariance) / n)
        assert (np.abs(sample.mean(axis=0) - prior.mean) < 5 * error).all()
        np.testing.assert_allclose(np.cov(sample.T), covariance, rtol=0.12)


WIDE = SNRPrior("wide", (3.0, 2.0), ((100.0, -30.0), (-30.0, 100.0)), known="", assumed="")


@given(st.integers(0, 2**31))
def test_snrs_are_positive_even_under_a_prior_that_is_mostly_not(seed):
    rng = np.random.default_rng(seed)
    drawn = pairs([WIDE.sample(rng) for _ in range(20)] + WIDE.fixed_draws(20, seed))
    assert (drawn > 0).all()


@given(st.integers(0, 2**31))
def test_a_draw_comes_from_the_generator_alone_and_keeps_the_base(seed):
    base = SimulationParameters(slice_thickness=6, slice_gap=2, fixed_tissue="WM", bias_seed=8)
    prior = SNRPrior.preset("FLAIR")
    one = prior.sample(np.random.default_rng(seed), base)
    two = prior.sample(np.random.default_rng(seed), base)
    assert one == two
    assert one != prior.sample(np.random.default_rng(seed + 1), base)
    assert parameters.from_json(SimulationParameters, parameters.to_json(one)) == one
    assert (one.slice_thickness, one.slice_gap, one.fixed_tissue, one.bias_seed) == (6, 2, "WM", 8)


@pytest.mark.parametrize("name", PRESETS)
def test_density_is_the_bivariate_gaussian(name):
    prior = SNRPrior.preset(name)
    wm, gm = np.meshgrid(np.linspace(10, 90, 9), np.linspace(10, 90, 11))
    expected = stats.multivariate_normal(prior.mean, prior.covariance).pdf(np.stack([wm, gm], -1))
    np.testing.assert_allclose(prior.density(wm, gm), expected, rtol=1e-9)


def test_every_preset_says_what_is_known_and_what_is_assumed():
    for prior in PRESETS.values():
        assert prior.known and prior.assumed


def test_the_assumed_t2w_prior_has_the_relative_sigma_of_flair():
    t2w, flair = SNRPrior.preset("T2w"), SNRPrior.preset("FLAIR")

    def relative(prior: SNRPrior) -> np.ndarray:
        return np.asarray(prior.covariance) / np.outer(prior.mean, prior.mean)

    np.testing.assert_allclose(relative(t2w), relative(flair))
    assert t2w.mean == (35.20, 48.35)


@pytest.mark.parametrize(
    ("mean", "covariance", "message"),
    [
        ((1.0, 1.0), ((1.0, 2.0), (2.0, 1.0)), "negative eigenvalue"),
        ((1.0, 1.0), ((1.0, 0.5), (0.2, 1.0)), "symmetric"),
        ((0.0, 1.0), ((1.0, 0.0), (0.0, 1.0)), "must be positive"),
    ],
)
def test_an_impossible_prior_is_refused(mean, covariance, message):
    with pytest.raises(ParameterError, match=message):
        SNRPrior("x", mean, covariance, known="")


def test_an_unknown_preset_is_refused_with_the_known_ones():
    with pytest.raises(ParameterError, match="'PD'; there are T1w, T2w, FLAIR"):
        SNRPrior.preset("PD")


def test_draws_lie_within_the_ellipses_as_often_as_they_should():
    prior = SNRPrior.preset("T1w")
    cloud = prior.cloud(4000)
    np.testing.assert_allclose(cloud.mean(axis=0), prior.mean, rtol=0.02)
    inverse = np.linalg.inv(np.asarray(prior.covariance))

    def square(points: np.ndarray) -> np.ndarray:
        d = points - np.asarray(prior.mean)
        return np.einsum("ni,ij,nj->n", d, inverse, d)

    for deviations, share in ((1, 0.393), (2, 0.865)):
        np.testing.assert_allclose(square(prior.ellipse(deviations)), deviations**2, rtol=1e-9)
        assert (square(cloud) < deviations**2).mean() == pytest.approx(share, abs=0.03)
