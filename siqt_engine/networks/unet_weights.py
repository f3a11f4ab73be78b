"""The sub-slice U-Nets as plain arrays: their shape, and the weights for one slice spacing.

What runs on a processor is made from these by `siqt_engine.inference.openvino_graph`; training
and other devices use the same weights in `siqt_engine.networks.subslice_unet`. Loads no torch.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

Triple = tuple[int, int, int]
Weights = dict[str, np.ndarray]

PARTS = ("first", "second")
"""The convolutions of a pair."""

SLOPE = 0.1
"""Of the leaky ReLU."""
LOG_SPREAD = (-6.0, 1.0)
"""Bounds of the logarithm of the standard deviation, in brain means."""
CENTRE_MM = 4.5
"""The slice spacing whose condition is 0: the middle, on a logarithmic scale, of 2 to 10 mm."""
HIDDEN = 48
CONDITIONS = 6
"""What a network may be told, in the order of `condition`; the last ones need not be learnt."""
TOLD = {"plain": 3, "extracted": 4, "noise": CONDITIONS}
"""Of these, how many a network is told that knows of the named thing, and of what comes before."""
CLEAN_SNR = 120.0
"""Mean of the brain over the noise from which on a scan is told to be without noise."""
MOST_NOISE = 6.0
WIDEST_NOISE = 4.0
"""Bounds of what is told: octaves of the noise, and pixels."""


@dataclass(frozen=True)
class UNetConfig:
    """The shape of a sub-slice U-Net; see `siqt_engine.networks.subslice_unet.SubSliceUNet`.

    Attributes
    ----------
    factor
        Sub-slices per slice.
    widths, pools
        Channels of each level, and the pooling between them.
    last_kernel
        Kernel size of the last convolution.
    spread
        Whether there is a second output: the logarithm of the standard deviation.
    told
        Number of conditions that scale and shift its channels; 0 for a plain network.
    ranks
        By the name of a 3^3 convolution its rank, where its kernel has a low one: 1 x 1 x 3 to
        so many channels, then 3 x 3 x 1.

    Raises
    ------
    ValueError
        A rank is given for something else, or is none.
    """

    factor: int
    widths: tuple[int, ...]
    pools: tuple[Triple, ...]
    last_kernel: int = 1
    spread: bool = False
    told: int = 0
    ranks: Mapping[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        check_ranks(self.ranks, len(self.widths), spread=self.spread)

    @property
    def outputs(self) -> int:
        return 2 if self.spread else 1

    @property
    def size_multiple(self) -> Triple:
        """What X, Y, Z must be divisible by."""
        x, y, z = (math.prod(p[axis] for p in self.pools) for axis in range(3))
        return (x, y, z)

    @property
    def receptive_margin(self) -> Triple:
        """Context in low-field voxels to give a tile on each side."""
        x, y, z = self.size_multiple
        return (2 * x, 2 * y, 2 * z + 1)

    def modulated(self) -> dict[str, int]:
        """Convolutions that can be told something, and their channels, in order of application."""
        levels = len(self.widths)
        pairs = [f"encoder.{n}" for n in range(levels)]
        pairs += [f"decoder.{n}" for n in reversed(range(levels - 1))]
        return {
            f"{pair}.{part}": self.widths[int(pair.rpartition(".")[2])]
            for pair in pairs
            for part in PARTS
        }

    def last_names(self) -> list[str]:
        """Convolutions whose output channels are the sub-slices."""
        return ["last", "spread.2"] if self.spread else ["last"]

    def multiply_adds(self) -> float:
        """For a low-field voxel, of the plain network, as its kernels are written.

        A level that was pooled has fewer voxels. Winograd's method needs fewer of them
        (`siqt_engine.inference.openvino_winograd`).
        """
        shares = [1.0]
        for pool in self.pools:
            shares.append(shares[-1] / math.prod(pool))
        found = 0.0
        for name, shape in replace(self, told=0).shapes().items():
            kind, _, rest = name.partition(".")
            level = int(rest[0]) if kind in ("encoder", "decoder") else 0
            if kind == "up":  # its kernel makes several voxels of one
                level = int(rest[0]) + 1
            found += math.prod(shape) * shares[level] if len(shape) == 5 else 0
        return found

    def shapes(self) -> dict[str, tuple[int, ...]]:
        """Name and shape of every weight, as in a file of the model."""
        found: dict[str, tuple[int, ...]] = {}

        def convolution(name: str, inputs: int, outputs: int, size: int = 3) -> None:
            found[f"{name}.weight"] = (outputs, inputs, size, size, size)
            if name in self.ranks:
                rank = self.ranks[name]
                found[f"{name}.weight"] = (outputs, rank, size, size, 1)
                found[f"{name}.along"] = (rank, inputs, 1, 1, size)
            found[f"{name}.bias"] = (outputs,)

        widths = self.widths
        for n, (inputs, width) in enumerate(zip((1, *widths), widths, strict=False)):
            convolution(f"encoder.{n}.first", inputs, width)
            convolution(f"encoder.{n}.second", width, width)
        for n, (width, below, pool) in enumerate(zip(widths, widths[1:], self.pools, strict=False)):
            found[f"up.{n}.weight"] = (below, width, *pool)
            found[f"up.{n}.bias"] = (width,)
            convolution(f"decoder.{n}.first", 2 * width, width)
            convolution(f"decoder.{n}.second", width, width)
        convolution("last", widths[0], self.factor, self.last_kernel)
        if self.spread:
            convolution("spread.0", widths[0], widths[0])
            convolution("spread.2", widths[0], self.factor, 1)
        if not self.told:
            return found
        found = {f"unet.{name}": shape for name, shape in found.items()}
        channels = 2 * sum(self.modulated().values())
        found |= {
            "perceptron.0.weight": (HIDDEN, self.told),
            "perceptron.0.bias": (HIDDEN,),
            "perceptron.2.weight": (channels, HIDDEN),
            "perceptron.2.bias": (channels,),
        }
        return found


def told_count(options: Mapping[str, object]) -> int:
    """How many conditions a network with these options is told.

    Raises
    ------
    ValueError
        It is told of noise, but not of brain-extracted scans.
    """
    for name in ("told_extracted", "told_noise"):
        if not isinstance(options.get(name, False), bool):
            raise ValueError(f"{name} is {options[name]!r}, but must be true or false")
    if options.get("told_noise") and not options.get("told_extracted"):
        raise ValueError("a network with told_noise needs told_extracted, too")
    if options.get("told_noise"):
        return TOLD["noise"]
    return TOLD["extracted"] if options.get("told_extracted") else TOLD["plain"]


def condition(
    slice_spacing_mm: float,
    *,
    restore: bool,
    extracted: bool = False,
    noise: float = 0.0,
    noise_width: float = 1.0,
) -> tuple[float, ...]:
    """What the network is told about a scan.

    Parameters
    ----------
    slice_spacing_mm
        Of the low-field scan, on the network's own pixels.
    restore
        Whether the contrast that the T1w law has taken is to be restored, or kept as it is.
    extracted
        Whether the scan shows the brain alone, beyond whose edge nothing is known.
    noise
        Standard deviation of the noise, as `siqt_engine.simulation.noise_estimate` measures it,
        over the mean of the brain; 0 where it is not known, or is to be left.
    noise_width
        FWHM in pixels of what made it smooth (`noise_estimate.noise_width`); 1 for white noise.

    Returns
    -------
    log2 of the spacing over `CENTRE_MM`, its square, 1 or 0 twice, log2 of the noise over that
    of `CLEAN_SNR`, and log2 of its width; the last two 0 where there is little noise
    """
    octaves = math.log2(slice_spacing_mm / CENTRE_MM)
    told = (octaves, octaves**2, float(restore), float(extracted))
    if noise * CLEAN_SNR <= 1:
        return (*told, 0.0, 0.0)
    level = min(math.log2(noise * CLEAN_SNR), MOST_NOISE)
    return (*told, level, math.log2(min(max(noise_width, 1.0), WIDEST_NOISE)))


def folded(
    config: UNetConfig,
    weights: Mapping[str, np.ndarray],
    conditions: tuple[float, ...],
    factor: int,
) -> tuple[UNetConfig, Weights]:
    """The plain network for one condition: scales and shifts become part of the weights.

    Parameters
    ----------
    config, weights
        Of a network that is told ``config.told`` conditions.
    conditions
        Of `condition`; those that the network is not told are left out.
    factor
        Sub-slices per slice wanted, at most those of training. Where they do not lie on those of
        training, the last layer is interpolated between the two beside them.

    Raises
    ------
    ValueError
        The factor is none that the network can make.
    """
    if not 1 <= factor <= config.factor:
        raise ValueError(f"factor is {factor}, but must be at least 1 and at most {config.factor}")
    plain = {
        name.removeprefix("unet."): np.array(values, dtype=np.float32)
        for name, values in weights.items()
        if name.startswith("unet.")
    }
    # 1. a small perceptron gives scale and shift of every channel
    told = np.array(conditions[: config.told], dtype=np.float32)
    hidden = weights["perceptron.0.weight"] @ told + weights["perceptron.0.bias"]
    hidden = np.where(hidden > 0, hidden, SLOPE * hidden).astype(np.float32)
    values = weights["perceptron.2.weight"] @ hidden + weights["perceptron.2.bias"]
    # 2. v' = (1 + scale) v + shift
    start = 0
    for name, channels in config.modulated().items():
        scale, shift = values[start : start + 2 * channels].reshape(2, channels)
        start += 2 * channels
        plain[f"{name}.weight"] *= (1 + scale)[:, None, None, None, None]
        plain[f"{name}.bias"] = plain[f"{name}.bias"] * (1 + scale) + shift
    # 3. the number of sub-slices
    mixing = between_sub_slices(config.factor, factor)
    for name in config.last_names():
        weight = plain[f"{name}.weight"]
        mixed = mixing @ weight.reshape(len(weight), -1)
        plain[f"{name}.weight"] = mixed.reshape(factor, *weight.shape[1:])
        plain[f"{name}.bias"] = mixing @ plain[f"{name}.bias"]
    return replace(config, factor=factor, told=0), plain


def check_ranks(ranks: Mapping[str, int], levels: int, *, spread: bool) -> None:
    """Ranks may be given to 3^3 convolutions of several channels; others are refused.

    Raises
    ------
    ValueError
        A rank is given for something else, or is no positive whole number.
    """
    places = [f"encoder.{n}" for n in range(levels)] + [f"decoder.{n}" for n in range(levels - 1)]
    known = {f"{place}.{part}" for place in places for part in PARTS} - {"encoder.0.first"}
    known |= {"spread.0"} if spread else set()
    for name, rank in ranks.items():
        if name not in known:
            raise ValueError(f"ranks has {name!r}, but must name one of {', '.join(sorted(known))}")
        if isinstance(rank, bool) or not isinstance(rank, int) or rank < 1:
            raise ValueError(f"the rank of {name} is {rank!r}, but must be a whole number above 0")


def between_sub_slices(trained: int, wanted: int) -> np.ndarray:
    """Matrix (wanted, trained), float32, that interpolates between a slice's sub-slices."""
    position = np.arange(wanted) * (trained / wanted)
    matrix = np.maximum(0, 1 - np.abs(position[:, None] - np.arange(trained)[None, :]))
    # beyond the last sub-slice: the last one
    matrix /= matrix.sum(axis=1, keepdims=True)
    return matrix.astype(np.float32)
