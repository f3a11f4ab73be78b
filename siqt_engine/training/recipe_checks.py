"""Whether the values of a recipe go together."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING

from siqt_engine.core.parameters import ParameterError

if TYPE_CHECKING:
    from siqt_engine.training.recipe import TrainingConfig


def check_recipe(config: TrainingConfig) -> None:
    """Check what the bounds of single fields cannot say.

    Raises
    ------
    ParameterError
        If a value is of the wrong kind, or values do not go together.
    """
    for name in ("patch", "flips"):
        given = getattr(config, name)
        if len(given) != 3 or not all(_is_number(v) for v in given):
            raise ParameterError(f"{name} needs three numbers, not {given}")
    if not all(isinstance(n, int) for n in config.patch):
        raise ParameterError(f"patch is {config.patch}, but needs three whole numbers")
    if not all(0 <= f <= 1 for f in config.flips):
        raise ParameterError(f"flips are {config.flips}, but must be probabilities, 0 to 1")
    if config.patch[2] % config.factor:
        raise ParameterError(
            f"the patch is {config.patch[2]} slices long, but needs a multiple of the factor "
            f"{config.factor}"
        )
    if min(config.patch) < 8:
        raise ParameterError(f"patches of {config.patch} voxels are too small: 8 at least")
    if len(config.snr) != 2 or not (
        all(_is_number(s) for s in config.snr) and 0 < config.snr[0] <= config.snr[1]
    ):
        raise ParameterError(f"snr is {config.snr}, but must be the least and the largest")
    _check_spacings(config)
    if not isinstance(json_value(config.network), dict):
        raise ParameterError(
            f"network is {config.network!r}, but must be a JSON object with the network's "
            'options, such as {"widths": [24, 48]}, or {} for the usual ones'
        )


def _check_spacings(config: TrainingConfig) -> None:
    """Slice spacings, the network that is told of them, and what goes with them."""
    given = config.slice_spacings
    if not given:
        if config.architecture == "conditioned_unet":
            raise ParameterError(
                "a conditioned_unet is told the slice spacing: give slice_spacings, as 2 10"
            )
        return
    if config.architecture != "conditioned_unet":
        raise ParameterError(
            f"slice_spacings need a network that is told of them, but {config.architecture} is "
            "not: take conditioned_unet"
        )
    if (
        len(given) != 2
        or not all(_is_number(s) for s in given)
        or not 1 <= given[0] <= given[1] <= 16
    ):
        raise ParameterError(
            f"slice_spacings are {given}, but must be the least and the largest, in high-field "
            "voxels from 1 to 16"
        )
    if config.contrast != "any":
        raise ParameterError("slice_spacings go with contrast any")
    options = json_value(config.network)
    told = isinstance(options, dict) and bool(options.get("told_extracted"))
    if told and not config.extracted:
        raise ParameterError(
            "extracted is 0, but the network is told of brain-extracted scans: give both, "
            'extracted above 0 and "told_extracted": true in network, or neither'
        )
    if config.extracted and not told:
        raise ParameterError(
            f"extracted is {config.extracted:g}, but the network is not told of brain-extracted "
            'scans: give both, extracted above 0 and "told_extracted": true in network, or neither'
        )
    if config.beyond_weight != 1 and not told:
        raise ParameterError("beyond_weight goes with extracted above 0")


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def json_value(text: str) -> object:
    """The value of a JSON text; None where it is none."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
