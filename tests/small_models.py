"""Models that are made in a moment, for tests of what surrounds them."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import nn

from siqt_engine.checkpoint import save_checkpoint
from siqt_engine.model_card import ANY, ModelCard, NativeGeometry
from siqt_engine.networks import ConditionedUNet
from siqt_engine.normalization import NAME as NORMALISATION

CALIBRATION = {"kept@4": 1.5, "restored@4": 2.0}


def any_spacing_model(folder: Path, name: str = "small", *, seed: int = 1) -> Path:
    """Write a model for any slice spacing that gives an uncertainty; returns its folder."""
    torch.manual_seed(seed)
    network = ConditionedUNet(8, widths=(4, 6, 8), pools=((2, 2, 1), (2, 2, 2)))
    nn.init.normal_(network.unet.last.weight, std=0.02)
    nn.init.normal_(network.unet.get_parameter("spread.2.weight"), std=0.4)
    card = ModelCard(
        name=name, version="1", architecture=network.name, network=network.config,
        factor=network.factor, contrast=ANY,
        geometry=NativeGeometry(1.0, 4.0, (0.7, 1.6), (2.0, 10.0)), normalisation=NORMALISATION,
        trained_on="nothing", data_licence="none", restores="T1w", calibration=CALIBRATION,
    )  # fmt: skip
    folder.mkdir(parents=True, exist_ok=True)
    save_checkpoint(folder / name, network.state_dict(), card)
    return folder
