"""The sub-slice U-Net for any slice spacing: it is told how far apart the slices are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch
import torch.nn.functional as F
from torch import nn

from siqt_engine.networks.base import MAX_FACTOR, EnhancementNetwork, within
from siqt_engine.networks.stored_unet import StoredUNet
from siqt_engine.networks.subslice_unet import Modulation, SubSliceUNet
from siqt_engine.networks.unet_weights import (
    CENTRE_MM,
    HIDDEN,
    SLOPE,
    between_sub_slices,
    condition,
    told_count,
)

__all__ = ["CENTRE_MM", "ConditionedUNet", "condition", "told_more", "with_sub_slices"]


class ConditionedUNet(EnhancementNetwork):
    """`SubSliceUNet` whose convolutions are scaled and shifted by what it is told.

    A small perceptron gives a scale and a shift for every channel (feature-wise linear
    modulation; Perez et al., AAAI 2018), applied between a convolution and its activation. For one
    condition they are part of the convolution's weights: `specialised` gives the plain network
    for a scan, which costs nothing more to run.

    Parameters
    ----------
    factor
        Sub-slices per slice in training. Fewer can be had: they lie at the same distances.
    widths, pools, spread, ranks
        As for `SubSliceUNet`.
    told_extracted
        Whether it is told that a scan is brain-extracted, the fourth of the conditions.
    told_noise
        Whether it is told how much noise a scan has and how wide it is, the last two of them;
        needs ``told_extracted``.
    """

    name = "conditioned_unet"

    def __init__(
        self,
        factor: int = 8,
        *,
        widths: Sequence[int] = (24, 48, 72, 96),
        pools: Sequence[Sequence[int]] | None = None,
        spread: bool = True,
        told_extracted: bool = False,
        told_noise: bool = False,
        ranks: Mapping[str, int] | None = None,
    ) -> None:
        super().__init__()
        told = {"told_extracted": told_extracted, "told_noise": told_noise}
        self.told = told_count(told)
        self.unet = SubSliceUNet(factor, widths=widths, pools=pools, spread=spread, ranks=ranks)
        self.factor = factor
        self.outputs = self.unet.outputs
        self.size_multiple = self.unet.size_multiple
        self.receptive_margin = self.unet.receptive_margin
        self.interpolate = self.unet.interpolate
        self.config = {name: self.unet.config[name] for name in ("factor", "widths", "pools")}
        self.config["spread"] = spread
        if ranks:
            self.config["ranks"] = self.unet.config["ranks"]
        self.told_extracted = told_extracted
        self.told_noise = told_noise
        self.config |= {name: True for name, value in told.items() if value}
        self.channels = self.unet.modulated_channels()
        self.perceptron = nn.Sequential(
            nn.Linear(self.told, HIDDEN),
            nn.LeakyReLU(SLOPE),
            nn.Linear(HIDDEN, 2 * sum(self.channels)),
        )
        last = self.perceptron[2]
        nn.init.zeros_(last.weight)  # type: ignore[arg-type]
        nn.init.zeros_(last.bias)  # type: ignore[arg-type]

    def modulations(self, conditions: torch.Tensor) -> list[Modulation]:
        """(scale, shift) of every convolution, each (B, channels), for conditions (B, 6).

        The perceptron gives one row of numbers: scale, shift, scale, shift, in the order of the
        convolutions. In float32 always: a bfloat16 cannot tell spacings apart.
        """
        with torch.autocast(conditions.device.type, enabled=False):
            values = self.perceptron(conditions[:, : self.told].float())
        parts = values.split([n for c in self.channels for n in (c, c)], dim=1)
        return list(zip(parts[::2], parts[1::2], strict=True))

    def forward(self, x: torch.Tensor, conditions: torch.Tensor | None = None) -> torch.Tensor:
        """(B, 1, X, Y, Z) and conditions (B, 6) -> (B, outputs, X, Y, factor * Z).

        Raises
        ------
        ValueError
            The slice spacing is not told.
        """
        if conditions is None:
            raise ValueError("this network must be told the slice spacing; see `specialised`")
        return self.unet(x, self.modulations(conditions))

    @torch.no_grad()
    def take(self, plain: SubSliceUNet) -> None:
        """Begin with the weights of a plain network of the same widths, pools and last kernel.

        Its last layer is interpolated to this network's sub-slices.

        Raises
        ------
        ValueError
            The two networks have other widths, pools or kernels.
        """
        for option in ("widths", "pools", "last_kernel"):
            ours, theirs = self.unet.config[option], plain.config[option]
            if ours != theirs:
                raise ValueError(f"the networks' {option} differ: {theirs} and {ours}")
        state = {n: v.clone().float() for n, v in plain.state_dict().items()}
        state = with_sub_slices(state, plain.last_names(), plain.factor, self.factor)
        kept = self.unet.state_dict()  # one of the two may have no spread
        self.unet.load_state_dict({**kept, **{n: v for n, v in state.items() if n in kept}})

    @torch.no_grad()
    def specialised(
        self,
        slice_spacing_mm: float,
        *,
        factor: int,
        restore: bool = False,
        extracted: bool = False,
        noise: float = 0.0,
        noise_width: float = 1.0,
    ) -> SubSliceUNet:
        """The plain network for one slice spacing, on the CPU.

        Parameters
        ----------
        slice_spacing_mm, restore, extracted, noise, noise_width
            As for `condition`.
        factor
            Sub-slices per slice wanted, at most those of training. Where they do not lie on
            those of training, the last layer is interpolated between the two beside them.

        Raises
        ------
        TypeError
            The plain network is no sub-slice U-Net.
        """
        within("factor", factor, 1, min(self.factor, MAX_FACTOR))
        state = {n: v.float().cpu().numpy() for n, v in self.state_dict().items()}
        found = StoredUNet.of(self.config, state).specialised(
            slice_spacing_mm, factor=factor, restore=restore, extracted=extracted,
            noise=noise, noise_width=noise_width,
        )  # fmt: skip
        plain = found.to_torch()
        if not isinstance(plain, SubSliceUNet):
            raise TypeError(f"{type(plain).__name__} is no sub-slice U-Net")
        return plain


def told_more(state: dict[str, torch.Tensor], told: int) -> dict[str, torch.Tensor]:
    """The weights of a network that is told fewer things, for one that is told this many.

    What the others say does not matter until it is learnt.
    """
    first = state["perceptron.0.weight"]
    return state | {"perceptron.0.weight": F.pad(first, (0, told - first.shape[1]))}


def with_sub_slices(
    state: dict[str, torch.Tensor], last: list[str], trained: int, wanted: int
) -> dict[str, torch.Tensor]:
    """The weights with another number of sub-slices in the named last layers."""
    for name in last:
        weight, bias = state[f"{name}.weight"], state[f"{name}.bias"]
        mixing = torch.from_numpy(between_sub_slices(trained, wanted)).to(weight)
        state[f"{name}.weight"] = torch.einsum("rc,cixyz->rixyz", mixing, weight)
        state[f"{name}.bias"] = mixing @ bias
    return state
