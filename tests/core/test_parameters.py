"""One declaration per parameter: flags, JSON and bounds say the same."""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siqt_engine.core import parameters
from siqt_engine.core.parameters import ParameterError, parameter
from siqt_engine.evaluation.plan import EvaluationPlan
from siqt_engine.simulation.forward_model import SimulationParameters


@dataclass(frozen=True)
class Recipe:
    """Every kind of parameter there is."""

    rate: float = parameter(1e-3, "a rate", minimum=0, exclusive_minimum=True, maximum=1)
    steps: int = parameter(100, "a number of steps (100 % of them)", minimum=1, unit="steps")
    name: str = parameter("small", "a name", choices=("small", "large"))
    clip: float | None = parameter(None, "a limit, or none", minimum=0)
    flips: bool = parameter(True, "whether to flip")
    patch: tuple[int, int, int] = parameter((48, 48, 48), "a patch")
    ends: tuple[float, ...] = parameter((), "two ends, or none")

    def __post_init__(self) -> None:
        parameters.validate(self)


recipes = st.builds(
    Recipe,
    rate=st.floats(0, 1, exclude_min=True),
    steps=st.integers(1, 10**9),
    name=st.sampled_from(["small", "large"]),
    clip=st.none() | st.floats(0, 1e300),
    flips=st.booleans(),
    patch=st.tuples(*[st.integers(1, 512)] * 3),
    ends=st.just(()) | st.tuples(st.floats(0, 9), st.floats(0, 9)),
)
draws = st.builds(
    SimulationParameters,
    snr_wm=st.floats(0, 1e6, exclude_min=True),
    snr_gm=st.floats(0, 1e6, exclude_min=True),
    slice_thickness=st.floats(1, 32),
    slice_gap=st.floats(0, 32),
    slice_axis=st.integers(0, 2),
    fixed_tissue=st.sampled_from(["GM", "WM"]),
    noise=st.sampled_from(["gaussian", "rician", "none"]),
    noise_seed=st.integers(0, 2**63),
    bias_amplitude=st.floats(0, 2),
)
plans = st.builds(EvaluationPlan, factor=st.integers(2, 16), seed=st.integers(0, 2**32))


def flags(instance: object) -> list[str]:
    """The command line that asks for these values."""
    words: list[str] = []
    for name in parameters.described(type(instance)):
        value, flag = getattr(instance, name), "--" + name.replace("_", "-")
        if value is None:
            continue
        if isinstance(value, bool):
            words.append(flag if value else "--no-" + flag[2:])
        elif isinstance(value, tuple):
            words += [flag, *(str(v) for v in value)]
        else:
            words += [flag, str(value)]
    return words


@given(st.one_of(recipes, draws, plans))
def test_flags_give_back_the_values(instance):
    parser = argparse.ArgumentParser()
    parameters.add_arguments(parser, type(instance))
    read = parameters.from_arguments(type(instance), parser.parse_args(flags(instance)))
    assert read == instance


@given(st.one_of(recipes, draws, plans))
def test_json_gives_back_the_values(instance):
    assert parameters.from_json(type(instance), parameters.to_json(instance)) == instance


@given(base=recipes, rate=st.floats(0.1, 0.2))
def test_flags_change_only_what_they_name(base, rate):
    parser = argparse.ArgumentParser()
    parameters.add_arguments(parser, Recipe)
    read = parameters.from_arguments(Recipe, parser.parse_args(["--rate", str(rate)]), base)
    assert parameters.to_dict(read) == {**parameters.to_dict(base), "rate": rate}


def test_help_tells_unit_and_default_of_every_parameter():
    parser = argparse.ArgumentParser()
    parameters.add_arguments(parser, Recipe)
    text = " ".join(parser.format_help().split())
    assert "a number of steps (100 % of them) [steps] (default: 100)" in text
    assert "a limit, or none" in text


def test_skipped_parameters_have_no_flag():
    parser = argparse.ArgumentParser()
    parameters.add_arguments(parser, Recipe, skip=("rate",))
    assert "--rate" not in parser.format_help()
    assert parameters.from_arguments(Recipe, parser.parse_args([])) == Recipe()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "not JSON"),
        ("[1]", "needs a JSON object, not list"),
        ('{"rates": 1}', "no parameter rates; it has clip, ends, flips"),
        ('{"rate": null}', "rate is null, but must be of type float"),
        ('{"rate": "fast"}', "rate is 'fast', but must be of type float"),
        ('{"rate": true}', "rate is True, but must be of type float"),
        ('{"rate": NaN}', "rate is nan, but must be a finite number"),
        ('{"rate": 0}', "rate is 0, but must be greater than 0"),
        ('{"rate": 2}', "rate is 2, but must be at most 1"),
        ('{"rate": 1' + 400 * "0" + "}", "rate is far too large"),
        ('{"steps": 1.5}', "steps is 1.5, but must be of type int"),
        ('{"steps": 0}', "steps is 0 steps, but must be at least 1"),
        ('{"flips": 1}', "flips is 1, but must be of type bool"),
        ('{"name": "tiny"}', "name is 'tiny', but must be one of small, large"),
        ('{"patch": 3}', "patch is 3, but must be of type tuple"),
    ],
)
def test_wrong_json_is_refused_in_words(text, message):
    with pytest.raises(ParameterError, match=message):
        parameters.from_json(Recipe, text)


def test_null_is_a_value_where_none_is_one():
    assert parameters.from_json(Recipe, '{"clip": null}').clip is None


def test_a_whole_number_is_a_float_where_one_is_wanted():
    read = parameters.from_json(SimulationParameters, '{"snr_wm": 60, "slice_axis": 1}')
    assert isinstance(read.snr_wm, float) and isinstance(read.slice_axis, int)


def test_json_is_plain_and_sorted():
    values = json.loads(parameters.to_json(SimulationParameters()))
    assert list(values) == sorted(values)
    assert set(values) == set(parameters.described(SimulationParameters))


@pytest.mark.parametrize("all", [True, False])
@given(recipe=recipes)
def test_flags_give_the_same_bits_back(all, recipe):
    parser = argparse.ArgumentParser()
    parameters.add_arguments(parser, Recipe)
    words = parameters.to_arguments(recipe, all=all)
    assert parameters.from_arguments(Recipe, parser.parse_args(words)) == recipe


def test_flags_can_be_those_that_differ_only():
    assert parameters.to_arguments(Recipe(), all=False) == []
    assert "--rate" in parameters.to_arguments(Recipe())
