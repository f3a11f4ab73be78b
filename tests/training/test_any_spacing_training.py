"""Training a network for any slice spacing: recipe, validation, likelihood, whole runs."""

from __future__ import annotations

import csv
import dataclasses
import json
import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from phantoms import brain_phantom
from tensors import assert_close
from tiny_training import small_tiles

from siqt_engine.core.parameters import ParameterError
from siqt_engine.core.progress import Cancelled, Progress
from siqt_engine.io.nifti import write_volume
from siqt_engine.io.volume import Volume
from siqt_engine.models.checkpoint import load_checkpoint, load_network
from siqt_engine.networks import ConditionedUNet
from siqt_engine.training.optimisation.loss import loss_function
from siqt_engine.training.recipes.recipe import TrainingConfig
from siqt_engine.training.recipes.recipe_files import (
    bundled_recipes,
    recipe_from_json,
    recipe_to_json,
)
from siqt_engine.training.request import TrainingRequest
from siqt_engine.training.run import run_training
from siqt_engine.training.run_files.state import network_for
from siqt_engine.training.validation import prepare_cases

NETWORK = '{"widths": [4, 6], "pools": [[2, 2, 1]]}'
TOLD = json.dumps(json.loads(NETWORK) | {"told_extracted": True})
TINY = TrainingConfig(
    architecture="conditioned_unet", network=NETWORK, factor=8, contrast="any",
    slice_spacings=(2.0, 8.0), restored=0.5, in_plane_blur=2.0, bias=0.3, patch=(16, 16, 16),
    batch=2, steps=4, warmup=2, validate_every=2, validation_subjects=1, precision="f32",
)  # fmt: skip
PLAIN = TrainingConfig(
    network=NETWORK, patch=(16, 16, 16), batch=2, steps=4, warmup=0, learning_rate=2e-2,
    validation_subjects=1, precision="f32",
)  # fmt: skip


@pytest.fixture(scope="module")
def scans(tmp_path_factory) -> Iterator[Path]:
    """Three phantoms as NIfTI files, with SPM's tissue maps beside them; slices of 1.25 mm."""
    folder = tmp_path_factory.mktemp("scans")
    for number in range(3):
        person = folder / f"sub-{number}"
        person.mkdir()
        affine = np.diag([1.0, 1.0, 1.25, 1.0])
        volume, tissues = brain_phantom((24, 28, 32), seed=number, affine=affine)
        name = f"sub-{number}_T1w.nii.gz"
        write_volume(volume, person / name)
        for prefix, tissue in (("c1", "gm"), ("c2", "wm"), ("c3", "csf")):
            write_volume(volume.with_data(getattr(tissues, tissue)), person / (prefix + name))
    with small_tiles():
        yield folder


@pytest.fixture(scope="module")
def whole_run(scans, tmp_path_factory) -> Path:
    """The folder of a run from the first step to the last; nothing may change it."""
    out = tmp_path_factory.mktemp("whole") / "run"
    run_training(TrainingRequest(scans, out, TINY, name="tiny-any"))
    return out


def weights(folder: Path, which: str = "last") -> dict[str, torch.Tensor]:
    return load_checkpoint(folder / which)[1]


# --- the recipe ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"slice_spacings": ()}, "conditioned_unet is told the slice spacing: give slice_spacings"),
        ({"slice_spacings": (4.0,)}, "the least and the largest"),
        ({"slice_spacings": (2.0, 4.0, 8.0)}, "the least and the largest"),
        ({"slice_spacings": (8.0, 2.0)}, "the least and the largest"),
        ({"slice_spacings": (0.5, 2.0)}, "from 1 to 16"),
        ({"slice_spacings": (2.0, 17.0)}, "from 1 to 16"),
        ({"slice_spacings": (2.0, math.nan)}, "from 1 to 16"),
        ({"slice_spacings": ("2", "8")}, "the least and the largest"),
        ({"contrast": "T1w"}, "go with contrast any"),
        ({"architecture": "subslice_unet"}, "subslice_unet is not: take conditioned_unet"),
        ({"restored": 1.5}, "restored is 1.5, but must be at most 1"),
        ({"prior": "PD"}, "prior is 'PD', but must be one of T1w"),
        ({"in_plane_blur": -1.0}, "in_plane_blur is -1"),
        ({"bias": 3.0}, "bias is 3, but must be at most 2"),
        ({"sigma_weight": -0.1}, "sigma_weight is -0.1"),
        ({"extracted": 0.5}, "not told of brain-extracted scans: give both"),
        ({"network": TOLD}, "is told of brain-extracted scans: give both"),
        ({"beyond_weight": 0.5}, "goes with extracted above 0"),
    ],
)
def test_impossible_recipes_are_refused_in_words(changes, words):
    with pytest.raises(ParameterError, match=words):
        dataclasses.replace(TINY, **changes)


def test_the_recipe_goes_to_a_file_and_back():
    assert recipe_from_json(recipe_to_json(TINY)) == TINY
    whole = recipe_from_json(recipe_to_json(TINY).replace("2.0,", "2,"))  # as people write it
    assert whole == TINY


def test_the_bundled_recipe_builds_its_network():
    config = recipe_from_json(bundled_recipes()["any-spacing"].read_text())
    network = network_for(config)
    assert isinstance(network, ConditionedUNet)
    assert network.outputs == 2 and network.factor == config.factor
    low = config.patch[2] // config.factor
    for size, multiple in zip((*config.patch[:2], low), network.size_multiple, strict=True):
        assert size % multiple == 0  # no patch is padded


# --- validation ----------------------------------------------------------------------------------


def cases_for(config: TrainingConfig, people: int = 1):
    volume, tissues = brain_phantom((20, 24, 32))
    volume = Volume(volume.data, np.diag([1.0, 1.0, 1.25, 1.0]))
    return prepare_cases([(f"p{n}", volume, tissues) for n in range(people)], config)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, ["p0 T1w x4", "p0 any x4", "p1 T1w x8", "p1 any x8"]),
        ({"restored": 0.0}, ["p0 any x4", "p1 any x8"]),
        ({"restored": 1.0, "prior": "T2w"}, ["p0 T2w x4", "p1 T2w x8"]),
        ({"slice_spacings": (2.0, 6.0), "restored": 0.0}, ["p0 any x4", "p1 any x4"]),
        # neither of the two is in the range, or can be had from so few sub-slices
        ({"slice_spacings": (2.0, 3.0), "restored": 0.0}, ["p0 any x2", "p1 any x2"]),
        ({"slice_spacings": (1.0, 1.0), "restored": 0.0}, ["p0 any x2", "p1 any x2"]),
        ({"slice_spacings": (9.0, 12.0), "restored": 0.0}, ["p0 any x8", "p1 any x8"]),
        ({"factor": 2, "restored": 0.0}, ["p0 any x2", "p1 any x2"]),
    ],
)
def test_held_out_people_are_validated_in_both_ways(changes, expected):
    config = dataclasses.replace(TINY, **changes)
    cases = cases_for(config, 2)
    assert [c.name for c in cases] == expected
    network = network_for(config)
    for case in cases:
        prior, factor = case.name.split()[1], int(case.name.split("x")[-1])
        assert case.factor == factor and case.restore == (prior != "any")
        assert case.slice_spacing_mm == pytest.approx(1.25 * factor)
        assert case.truth.shape[2] == factor * case.low.shape[2]
        plain = network.specialised(case.slice_spacing_mm, factor=factor, restore=case.restore)
        assert plain(torch.zeros(1, 1, 4, 4, 2)).shape[-1] == 2 * factor


def test_other_recipes_are_validated_as_before():
    case, *more = cases_for(PLAIN)
    assert case.name == "p0" and case.factor == 4 and not more


# --- the likelihood ------------------------------------------------------------------------------


def likelihood(error: np.ndarray, log_sigma: float, weight: float = 1.0) -> float:
    """What the second channel adds to the loss where it is the same everywhere."""
    config = dataclasses.replace(TINY, sigma_weight=weight)
    e = torch.from_numpy(error).reshape(1, 1, 1, 1, -1)
    estimate = torch.cat([e, torch.full_like(e, log_sigma)], dim=1)
    with torch.no_grad():
        both = loss_function(estimate, torch.zeros_like(e), config)
        return float(both - loss_function(estimate[:, :1], torch.zeros_like(e), config))


ERRORS = arrays(np.float64, st.integers(1, 30), elements=st.floats(0.05, 1))


@given(error=ERRORS, away=st.floats(0.02, 2), up=st.booleans())
def test_the_likelihood_is_best_where_sigma_is_the_errors_standard_deviation(error, away, up):
    best = math.log(float(np.sqrt(np.mean(error**2))))
    other = best + (away if up else -away)
    assert likelihood(error, best) < likelihood(error, other)
    # and its slope there is 0
    assert likelihood(error, best + 1e-4) == pytest.approx(likelihood(error, best - 1e-4), abs=1e-7)


@given(error=ERRORS, log_sigma=st.floats(-5, 0.9), weight=st.floats(0, 2))
def test_the_likelihood_is_the_gaussian_one_times_its_weight(error, log_sigma, weight):
    normal = torch.distributions.Normal(0.0, math.exp(log_sigma))
    expected = -normal.log_prob(torch.from_numpy(error)).mean() - 0.5 * math.log(2 * math.pi)
    assert likelihood(error, log_sigma, weight) == pytest.approx(
        weight * float(expected), rel=1e-6, abs=1e-6
    )


@given(error=ERRORS, log_sigma=st.floats(-5, 0.9), only=st.booleans())
def test_the_likelihood_is_weighted_where_nothing_else_is_learnt(error, log_sigma, only):
    """Voxels of no weight do not count then, but else they do."""
    config = dataclasses.replace(TINY, only_sigma=only, sigma_weight=1.0)
    e = torch.from_numpy(np.concatenate([error, np.full_like(error, 3.0)])).reshape(1, 1, 1, 1, -1)
    weight = torch.ones_like(e)
    weight[..., error.size :] = 0
    estimate = torch.cat([e, torch.full_like(e, log_sigma)], dim=1)
    with torch.no_grad():
        both, alone = (
            float(loss_function(x, torch.zeros_like(e), config, weight))
            for x in (estimate, estimate[:, :1])
        )
    counted = error if only else e.numpy().ravel()
    expected = likelihood(counted, log_sigma) * (0.5 if only else 1)
    assert both - alone == pytest.approx(expected, rel=1e-6, abs=1e-6)


def gradients(network: ConditionedUNet, config: TrainingConfig) -> dict[str, torch.Tensor | None]:
    generator = torch.Generator().manual_seed(2)
    x = torch.randn(2, 1, 8, 8, 3, generator=generator)
    truth = torch.randn(2, 1, 8, 8, 24, generator=generator)
    told = torch.tensor([[0.5, 0.25, 1.0, 0.0], [-1.0, 1.0, 0.0, 1.0]])
    network.zero_grad(set_to_none=True)
    loss_function(network(x, told), truth, config).backward()
    return {n: None if p.grad is None else p.grad.clone() for n, p in network.named_parameters()}


@pytest.mark.parametrize("loss", ["charbonnier", "mse"])
def test_the_image_feels_nothing_of_the_likelihood(loss):
    torch.manual_seed(1)
    network = network_for(TINY)
    assert isinstance(network, ConditionedUNet)
    for layer in (network.unet.last, network.unet.spread[2], network.perceptron[2]):
        torch.nn.init.normal_(layer.weight, std=0.1)
    config = dataclasses.replace(TINY, loss=loss)
    with_it, without = (
        gradients(network, dataclasses.replace(config, sigma_weight=w)) for w in (0.5, 0.0)
    )
    for name, gradient in with_it.items():
        assert gradient is not None and without[name] is not None
        assert gradient.any(), name
        if name.startswith("unet.spread"):
            assert not without[name].any()
        else:
            assert torch.equal(gradient, without[name]), name


# --- from end to end -----------------------------------------------------------------------------


def test_a_run_leaves_a_model_that_is_told_the_spacing(whole_run):
    network, card = load_network(whole_run / "best")
    assert isinstance(network, ConditionedUNet) and network.factor == 8
    assert card.any_spacing and card.restores == "T1w" and card.contrast == "any"
    assert card.geometry.slice_spacing_range_mm == pytest.approx((2 * 1.25, 8 * 1.25))
    expected = ["sub-2_T1w.nii.gz T1w x4", "sub-2_T1w.nii.gz any x4"]
    assert card.metrics["subjects"] == expected
    rows = csv.DictReader((whole_run / "validation.csv").read_text().splitlines())
    assert [(int(r["step"]), r["name"]) for r in rows] == [
        (step, name) for step in (2, 4) for name in expected
    ]
    begun = network_for(TINY).state_dict()
    moved = {n for n, v in weights(whole_run).items() if not torch.equal(v, begun[n])}
    for part in ("perceptron.2.weight", "unet.last.weight", "unet.spread.2.weight"):
        assert part in moved


def test_resumed_run_ends_at_the_same_bits(scans, whole_run, tmp_path):

    def stop_at_three(progress: Progress) -> None:
        if progress.stage == "training" and progress.done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        run_training(TrainingRequest(scans, tmp_path / "halves", TINY), on_progress=stop_at_three)
    assert run_training(TrainingRequest(scans, tmp_path / "halves", resume=True)).step == 4
    for which in ("last", "best"):
        one, two = weights(whole_run, which), weights(tmp_path / "halves", which)
        assert one.keys() == two.keys()
        assert all(torch.equal(v, two[n]) for n, v in one.items())


def test_a_run_can_begin_with_a_network_for_one_spacing(scans, tmp_path):
    run_training(TrainingRequest(scans, tmp_path / "plain", PLAIN, name="plain"))
    still = dataclasses.replace(TINY, steps=1, learning_rate=1e-12, weight_decay=0.0)
    start = str(tmp_path / "plain" / "last")
    run_training(TrainingRequest(scans, tmp_path / "any", still, start_from=start))
    plain, _ = load_network(tmp_path / "plain" / "last")
    network, card = load_network(tmp_path / "any" / "last")
    assert isinstance(network, ConditionedUNet)
    assert card.training["started_from"].startswith("plain 1.0.0")
    x = torch.rand(1, 1, 8, 8, 4, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        given = plain(x)
        taken = network.specialised(3.0, factor=4, restore=True)(x)[:, :1]
        assert not torch.allclose(given, plain.interpolate(x), atol=1e-4)
    assert_close(taken, given, rtol=0, atol=2e-3)  # weights are stored in float16
    wider = dataclasses.replace(still, network=json.dumps({"widths": [4, 8], "pools": [[2, 2, 1]]}))
    with pytest.raises(ValueError, match="widths differ"):
        run_training(TrainingRequest(scans, tmp_path / "wider", wider, start_from=start))
    assert not (tmp_path / "wider").exists()


def test_a_network_can_go_on_from_one_that_is_told_less(scans, whole_run, tmp_path):
    learning = dataclasses.replace(TINY, network=TOLD, extracted=0.5, beyond_weight=0.1)
    still = dataclasses.replace(learning, steps=1, learning_rate=1e-12, weight_decay=0.0)
    start = str(whole_run / "last")
    for config, folder in ((learning, "more"), (still, "still")):
        run_training(TrainingRequest(scans, tmp_path / folder, config, start_from=start))
    folders = (whole_run, tmp_path / "still", tmp_path / "more")
    before, unmoved, after = (weights(f) for f in folders)
    first = "perceptron.0.weight"
    assert unmoved.keys() == before.keys()
    for name, value in before.items():
        taken = unmoved[name][:, :-1] if name == first else unmoved[name]
        assert_close(taken, value, rtol=0, atol=1e-6)
    assert unmoved[first][:, -1].abs().max() < 1e-6
    assert after[first][:, -1].abs().max() > 1e-6  # it learns to listen
    with pytest.raises(ValueError, match="does not fit the recipe's network"):
        run_training(
            TrainingRequest(
                scans, tmp_path / "back", TINY, start_from=str(tmp_path / "more" / "last")
            )
        )


def test_what_is_told_may_be_learnt_faster_than_the_rest(scans, tmp_path):
    """Ten times the rate: ten times the first step, of the perceptron alone (it is the second)."""
    once = dataclasses.replace(TINY, steps=2, warmup=0, weight_decay=0.0, averaging=0.0)
    moved = []
    for times in (0.0, 1.0, 10.0):
        config = dataclasses.replace(once, condition_rate=times)
        run_training(TrainingRequest(scans, tmp_path / f"{times}", config))
        moved.append(weights(tmp_path / f"{times}"))
    still, plain, faster = moved
    for name, value in still.items():
        first, tenfold = plain[name] - value, faster[name] - value
        if name.startswith("perceptron."):
            torch.testing.assert_close(tenfold, 10 * first, rtol=0.1, atol=1e-4)
        else:
            assert torch.equal(plain[name], value) and torch.equal(faster[name], value)
    last = "perceptron.2.weight"
    assert (plain[last] - still[last]).abs().max() > 0


def test_held_out_people_are_extracted_and_the_network_is_told(scans, tmp_path, monkeypatch):
    asked = []
    plain = ConditionedUNet.specialised

    def watched(self, *spacing, **told):
        asked.append((told["restore"], told["extracted"]))
        return plain(self, *spacing, **told)

    monkeypatch.setattr(ConditionedUNet, "specialised", watched)
    run_training(
        TrainingRequest(
            scans, tmp_path / "run", dataclasses.replace(TINY, network=TOLD, extracted=0.5)
        )
    )
    assert set(asked) == {(True, True), (False, True)}


def test_without_an_image_there_is_no_error_to_learn(scans, tmp_path):
    with pytest.raises(ValueError, match="--start-from"):
        run_training(
            TrainingRequest(scans, tmp_path / "run", dataclasses.replace(TINY, only_sigma=True))
        )
    assert not (tmp_path / "run").exists()


def test_the_error_can_be_learnt_after_the_image(scans, whole_run, tmp_path):
    """The image's weights stay, bit for bit; a stopped run resumes."""
    learning = dataclasses.replace(TINY, only_sigma=True, seed=5, averaging=0.0, steps=3)
    start = str(whole_run / "last.json")
    run_training(TrainingRequest(scans, tmp_path / "spread", learning, start_from=start))
    run_training(
        TrainingRequest(
            scans, tmp_path / "spread", dataclasses.replace(learning, steps=5), resume=True
        )
    )
    before, after = weights(whole_run), weights(tmp_path / "spread")
    for name, value in before.items():
        assert torch.equal(value, after[name]) == ("spread" not in name), name
    assert weights(tmp_path / "spread", "best").keys() == after.keys()
