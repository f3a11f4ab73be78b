"""Weights and state on disk: safetensors and JSON, never pickles.

A model is two files, see `siqt_engine.models.files`. Nothing in either is ever executed.
"""

from __future__ import annotations

import dataclasses
import datetime
import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load as parse_safetensors
from safetensors.torch import save as to_safetensors
from torch import nn

from siqt_engine import __version__
from siqt_engine.core.files import replacing, shown_name
from siqt_engine.models.card import INTENDED_USE, CheckpointError, ModelCard, NativeGeometry
from siqt_engine.models.files import load_card, model_paths, replace_model
from siqt_engine.models.weights import read_safetensors, read_verified
from siqt_engine.networks import EnhancementNetwork, build_network

__all__ = [
    "INTENDED_USE",
    "CheckpointError",
    "ModelCard",
    "NativeGeometry",
    "load_card",
    "load_checkpoint",
    "load_network",
    "load_state",
    "model_paths",
    "save_checkpoint",
    "save_state",
]

State = Mapping[str, torch.Tensor]


def save_checkpoint(
    path: str | os.PathLike[str], network_state: State, card: ModelCard, *, half: bool = False
) -> ModelCard:
    """Write weights and card; a model that had the name is whole until the new one is.

    Parameters
    ----------
    path
        Stem of the two files, either of them, or a folder (the model's name is the stem).
    network_state
        State of the network that the card describes; checked against it.
    half
        Store the kernels in float16: half the size, read back as float32.

    Returns
    -------
    The card as written, with file name, SHA-256, software version and date.
    """
    given = Path(path)
    weights, card_path = model_paths(given / card.name if given.is_dir() else given)
    _check_state(network_state, card)
    tensors = {n: t.detach().cpu().contiguous() for n, t in network_state.items()}
    if half:
        tensors = {n: _halved(n, t) for n, t in tensors.items()}
    data = to_safetensors(tensors)
    card = dataclasses.replace(
        card,
        weights_file=weights.name,
        weights_sha256=hashlib.sha256(data).hexdigest(),
        software_version=__version__,
        created=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
    )
    text = card.to_json()
    replace_model(weights, card_path, data, text)
    return card


def load_checkpoint(path: str | os.PathLike[str]) -> tuple[ModelCard, dict[str, torch.Tensor]]:
    """Read a model that `save_checkpoint` wrote; anything that cannot be verified is refused.

    Returns
    -------
    The card, and the state of its network with every floating-point tensor in float32.

    Raises
    ------
    CheckpointError
        A file is missing, damaged, or does not belong to the other.
    """
    card, data, name = read_verified(path)
    state, _ = _parse(data, name)
    state = {n: t.float() if t.dtype == torch.float16 else t for n, t in state.items()}
    try:
        _check_state(state, card)
    except CheckpointError as error:
        raise CheckpointError(f"{name}: {error}") from None
    return card, state


def load_network(path: str | os.PathLike[str]) -> tuple[EnhancementNetwork, ModelCard]:
    """The network of a checkpoint in evaluation mode, on the CPU, and its card."""
    card, state = load_checkpoint(path)
    network = _build(card)
    network.load_state_dict(state)
    return network.eval().requires_grad_(False), card


def save_state(path: str | os.PathLike[str], tensors: State, meta: dict[str, Any]) -> None:
    """Write tensors and JSON-able values into one file, whole or not at all."""
    text = json.dumps(meta, allow_nan=False)
    plain = {n: t.detach().cpu().contiguous() for n, t in tensors.items()}
    data = to_safetensors(plain, metadata={"meta": text})
    with replacing(path) as stream:
        stream.write(data)


def load_state(path: str | os.PathLike[str]) -> tuple[dict[str, torch.Tensor], dict[str, Any]]:
    """Read what `save_state` wrote.

    Raises
    ------
    CheckpointError
        The file is damaged, or something else.
    """
    name = shown_name(path)
    tensors, header = _parse(read_safetensors(Path(path)), name)
    try:
        meta = json.loads(header["__metadata__"]["meta"])
    except (KeyError, TypeError, ValueError):
        raise CheckpointError(f"{name}: this is not the state of a training run") from None
    return tensors, meta


def _parse(data: bytes, name: str) -> tuple[dict[str, torch.Tensor], dict[str, Any]]:
    try:
        tensors = parse_safetensors(data)
        header = json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")])
    except (SafetensorError, ValueError, KeyError, RuntimeError, RecursionError) as error:
        reason = " ".join(str(error).split())[:200]
        raise CheckpointError(f"{name}: the file is damaged ({reason})") from None
    return tensors, header


def _build(card: ModelCard) -> EnhancementNetwork:
    options = {**card.network, "factor": card.factor}
    try:
        return build_network(card.architecture, **options)
    except (ValueError, TypeError) as error:
        raise CheckpointError(f"the network of {card.name} cannot be built: {error}") from None


def _check_state(state: State, card: ModelCard) -> None:
    """Names, shapes, types and values of the weights against the network of the card."""
    with torch.device("meta"):
        expected: nn.Module = _build(card)
    wanted = expected.state_dict()
    absent, extra = sorted(set(wanted) - set(state)), sorted(set(state) - set(wanted))
    if absent or extra:
        raise CheckpointError(
            f"the weights do not fit {card.architecture}: {len(absent)} tensors are missing "
            f"and {len(extra)} are unknown, such as {(absent or extra)[0]}"
        )
    for name, tensor in state.items():
        shape, kind = tuple(wanted[name].shape), wanted[name].dtype
        if tuple(tensor.shape) != shape or tensor.dtype != kind:
            raise CheckpointError(
                f"tensor {name} is {tensor.dtype} {tuple(tensor.shape)}, but {card.architecture} "
                f"needs {kind} {shape}"
            )
        if not torch.isfinite(tensor).all():
            raise CheckpointError(f"tensor {name} holds values that are not finite")


def _halved(name: str, tensor: torch.Tensor) -> torch.Tensor:
    """Kernels in float16; biases and the statistics of normalisation stay as they are."""
    if tensor.ndim < 2 or not tensor.is_floating_point():
        return tensor
    if tensor.abs().max() > torch.finfo(torch.float16).max:
        raise CheckpointError(f"tensor {name} holds values that are too large for float16")
    return tensor.to(torch.float16)
