"""Whether the values of a recipe go together."""

from __future__ import annotations

import json
import math

from siqt_engine.core.parameters import ParameterError


def check_patches(patch: tuple[int, ...], flips: tuple[float, ...], factor: int) -> None:
    """Check size and flips of the patches.

    Raises
    ------
    ParameterError
        If a value is of the wrong kind, or does not go with the factor.
    """
    for name, given in (("patch", patch), ("flips", flips)):
        if len(given) != 3 or not all(_is_number(v) for v in given):
            raise ParameterError(f"{name} needs three numbers, not {given}")
    if not all(isinstance(n, int) for n in patch):
        raise ParameterError(f"patch is {patch}, but needs three whole numbers")
    if not all(0 <= f <= 1 for f in flips):
        raise ParameterError(f"flips are {flips}, but must be probabilities, 0 to 1")
    if patch[2] % factor:
        raise ParameterError(
            f"the patch is {patch[2]} slices long, but needs a multiple of the factor {factor}"
        )
    if min(patch) < 8:
        raise ParameterError(f"patches of {patch} voxels are too small: 8 at least")


def check_snr(snr: tuple[float, ...]) -> None:
    """Check the range of the SNR.

    Raises
    ------
    ParameterError
        If these are not two positive numbers, the least first.
    """
    if len(snr) != 2 or not (all(_is_number(s) for s in snr) and 0 < snr[0] <= snr[1]):
        raise ParameterError(f"snr is {snr}, but must be the least and the largest")


def check_spacings(spacings: tuple[float, ...], architecture: str, contrast: str) -> None:
    """Check the slice spacings against the network and the contrast.

    Raises
    ------
    ParameterError
        If the network does not go with them, or they are no range.
    """
    if not spacings:
        if architecture == "conditioned_unet":
            raise ParameterError(
                "a conditioned_unet is told the slice spacing: give slice_spacings, as 2 10"
            )
        return
    if architecture != "conditioned_unet":
        raise ParameterError(
            f"slice_spacings need a network that is told of them, but {architecture} is "
            "not: take conditioned_unet"
        )
    if (
        len(spacings) != 2
        or not all(_is_number(s) for s in spacings)
        or not 1 <= spacings[0] <= spacings[1] <= 16
    ):
        raise ParameterError(
            f"slice_spacings are {spacings}, but must be the least and the largest, in high-field "
            "voxels from 1 to 16"
        )
    if contrast != "any":
        raise ParameterError("slice_spacings go with contrast any")


def check_network(network: str) -> None:
    """Check the options of the network.

    Raises
    ------
    ParameterError
        If they are no JSON object.
    """
    if not isinstance(json_value(network), dict):
        raise ParameterError(
            f"network is {network!r}, but must be a JSON object with the network's "
            'options, such as {"widths": [24, 48]}, or {} for the usual ones'
        )


def check_extracted(network: str, extracted: float, beyond_weight: float) -> None:
    """Check what a network for any slice spacing is told of brain-extracted scans.

    Raises
    ------
    ParameterError
        If its options and the patches do not go together.
    """
    options = json_value(network)
    told = isinstance(options, dict) and bool(options.get("told_extracted"))
    if told and not extracted:
        raise ParameterError(
            "extracted is 0, but the network is told of brain-extracted scans: give both, "
            'extracted above 0 and "told_extracted": true in network, or neither'
        )
    if extracted and not told:
        raise ParameterError(
            f"extracted is {extracted:g}, but the network is not told of brain-extracted "
            'scans: give both, extracted above 0 and "told_extracted": true in network, or neither'
        )
    if beyond_weight != 1 and not told:
        raise ParameterError("beyond_weight goes with extracted above 0")


def check_noisy(network: str, noisy: float) -> None:
    """Check what a network for any slice spacing is told of noise.

    Raises
    ------
    ParameterError
        If its options and the patches do not go together.
    """
    options = json_value(network)
    told = isinstance(options, dict) and bool(options.get("told_noise"))
    if told and not noisy:
        raise ParameterError(
            "noisy is 0, but the network is told of noise: give both, noisy above 0 and "
            '"told_noise": true in network, or neither'
        )
    if noisy and not told:
        raise ParameterError(
            f"noisy is {noisy:g}, but the network is not told of noise: give both, noisy above 0 "
            'and "told_noise": true in network, or neither'
        )


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def json_value(text: str) -> object:
    """The value of a JSON text; None where it is none."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
