"""The weights of a model as plain arrays, checked against its card. Loads no torch."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load as parse_safetensors

from siqt_engine.core.files import shown_name
from siqt_engine.models.card import CheckpointError, ModelCard
from siqt_engine.models.files import PICKLES, load_card, model_paths
from siqt_engine.networks.stored_unet import ARCHITECTURES, StoredUNet

MAX_HEADER_BYTES = 4 << 20
MAX_FILE_BYTES = 4 << 30


def is_stored_unet(card: ModelCard) -> bool:
    """Whether a model can be had as plain arrays (`load_unet`)."""
    named = {"widths", "pools"} <= card.network.keys()
    return card.architecture in ARCHITECTURES and named


def load_unet(path: str | os.PathLike[str]) -> tuple[StoredUNet, ModelCard]:
    """The network of a checkpoint as plain arrays, float32, and its card.

    Raises
    ------
    CheckpointError
        The model cannot be read or verified, or its weights are not those of its architecture.
    """
    card, data, name = read_verified(path)
    try:
        arrays = parse_safetensors(data)
    except (SafetensorError, ValueError, KeyError, TypeError, RuntimeError) as error:
        reason = " ".join(str(error).split())[:200]
        raise CheckpointError(f"{name}: the file is damaged ({reason})") from None
    _check_values(arrays, name)
    try:
        network = StoredUNet.of({**card.network, "factor": card.factor}, arrays)
        wanted = network.config.shapes()
    except (KeyError, TypeError, ValueError) as error:
        raise CheckpointError(f"the network of {card.name} cannot be built: {error}") from None
    shapes = {n: values.shape for n, values in arrays.items()}
    for tensor in sorted(set(wanted) ^ set(shapes)):
        raise CheckpointError(f"{name}: the weights do not fit {card.architecture}: {tensor}")
    for tensor, shape in wanted.items():
        if shapes[tensor] != shape:
            raise CheckpointError(
                f"{name}: tensor {tensor} is {shapes[tensor]}, but {card.architecture} "
                f"needs {shape}"
            )
    return network, card


def _check_values(arrays: dict[str, np.ndarray], name: str) -> None:
    for tensor, values in arrays.items():
        if values.dtype not in (np.float32, np.float16):
            raise CheckpointError(f"{name}: tensor {tensor} is {values.dtype}, but must be float32")
        if not np.isfinite(values).all():
            raise CheckpointError(f"{name}: tensor {tensor} holds values that are not finite")


def read_verified(path: str | os.PathLike[str]) -> tuple[ModelCard, bytes, str]:
    """Card, bytes of the weights and their name; `CheckpointError` where the two do not fit."""
    card = load_card(path)
    weights, _ = model_paths(path)
    data = read_safetensors(weights)
    found = hashlib.sha256(data).hexdigest()
    name = shown_name(weights)
    if found != card.weights_sha256:
        raise CheckpointError(
            f"{name}: the weights are not those of the model card (SHA-256 {found[:12]}... "
            f"instead of {card.weights_sha256[:12]}...); get both files again"
        )
    return card, data, name


def read_safetensors(path: Path) -> bytes:
    """The bytes of a file that looks like safetensors, or `CheckpointError` in words."""
    name = shown_name(path)
    if path.suffix.lower() in PICKLES:
        model_paths(path)
    try:
        with open(path, "rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            start = stream.read(9)
            header = int.from_bytes(start[:8], "little")
            # The length of the header can begin like a pickle, but "{" then follows
            if start[8:] != b"{":
                raise CheckpointError(f"{name}: {_what_it_is(start)}")
            if header > MAX_HEADER_BYTES:
                raise CheckpointError(
                    f"{name}: its header claims {header} bytes, more than any model of this program"
                )
            if size > MAX_FILE_BYTES or size < 8 + header:
                raise CheckpointError(f"{name}: {size} bytes is not a whole model; get it again")
            return start + stream.read()
    except FileNotFoundError:
        raise CheckpointError(f"there is no {name}") from None
    except OSError as error:
        raise CheckpointError(f"{name}: cannot be read ({error.strerror})") from None


def _what_it_is(start: bytes) -> str:
    if start[:1] == b"\x80" or start[:4] == b"PK\x03\x04":
        return "this is a pickle or zip archive, which can hold programs and is not opened"
    if start[:4] == b"\x89HDF":
        return "this is an HDF5 file, which is not opened; a model is a .safetensors file"
    return "this is not a safetensors file, or it is damaged"
