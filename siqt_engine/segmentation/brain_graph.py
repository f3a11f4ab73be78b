"""The network that finds the brain: a small U-Net on a coarse grid of the head.

It maps a scan of any contrast, sampled every 3 mm, to the signed distance to the brain's
surface (mm, positive inside). Here it is made for OpenVINO from its weights, which takes a
fraction of a second and no torch; where OpenVINO is missing,
`siqt_engine.segmentation.brain_network` takes its place.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load as parse_safetensors

from siqt_engine.core.openvino_runtime import has_openvino, import_openvino, import_opset
from siqt_engine.io.volume import VolumeError

GRID = 80
"""Points along each axis of the network's grid."""
SPACING = 3.0
"""Distance of those points in mm."""
CHANNELS = 2
"""The scan, and where its field of view is."""
WIDTHS = (24, 40, 48, 56)
GROUPS = 4
"""Of each normalisation."""
SLOPE = 0.1
"""Of the leaky ReLU."""
REACH = 12.0
"""Largest signed distance that is learned, in mm."""
FORMAT = "brain-mask-1"

Answer = Callable[[np.ndarray], np.ndarray]
"""(B, 2, 80, 80, 80) -> (B, 80, 80, 80), in units of `REACH`."""


class BrainNetworkError(VolumeError):
    """The weights of the brain mask cannot be used."""


def normalized(image: np.ndarray, field_of_view: np.ndarray) -> np.ndarray:
    """Intensities that do not depend on the scan's scale and offset.

    1. Air: the 2nd percentile in the field of view. It becomes 0.
    2. Scale: the mean of what is brighter than the mean. It becomes 1; cut at -0.5 and 4.
    3. Compress: x -> 1.5 x / (|x| + 0.5).

    Parameters
    ----------
    image
        float32 (..., X, Y, Z) without a batch axis; 0 outside of the field of view.
    field_of_view
        1 where the scan has voxels, same shape.

    Returns
    -------
    Same shape; air near 0, tissue near 1. Bright fat is compressed, x -> 1.5 x / (|x| + 0.5), so
    that dark brain keeps its contrast.
    """
    values = image[field_of_view > 0.5]
    if values.size < 2:
        return np.zeros_like(image)
    air = np.quantile(values[:: max(1, values.size // 50000)], 0.02).astype(np.float32)
    above = values - air
    bright = above[above > above.mean(dtype=np.float64)]
    scale = np.float32(bright.mean(dtype=np.float64)) if bright.size else np.float32(1)
    out = np.clip((image - air) / np.maximum(scale, np.float32(1e-12)), -0.5, 4.0)
    seen: np.ndarray = 1.5 * out / (np.abs(out) + np.float32(0.5)) * field_of_view
    return seen.astype(np.float32)


def load_weights(path: Path) -> dict[str, np.ndarray]:
    """The weights, float32, checked against the SHA-256 of the card beside them.

    Raises
    ------
    BrainNetworkError
        They cannot be read or verified.
    """
    try:
        card = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        raise BrainNetworkError(f"the weights of the brain mask cannot be read: {error}") from None
    if card.get("format") != FORMAT or hashlib.sha256(data).hexdigest() != card.get(
        "weights_sha256"
    ):
        raise BrainNetworkError(f"{path.name} is not the file that its card describes")
    try:
        arrays = parse_safetensors(data)
    except (SafetensorError, ValueError) as error:
        raise BrainNetworkError(f"the weights of the brain mask cannot be read: {error}") from None
    return {name: values.astype(np.float32) for name, values in arrays.items()}


@lru_cache(maxsize=2)
def load_answer(path: Path) -> Answer:
    """The network ready to run on the CPU: on OpenVINO, else on PyTorch.

    Raises
    ------
    BrainNetworkError
        The weights cannot be read or verified.
    """
    weights = load_weights(path)
    if has_openvino():
        try:
            return _compiled(weights)
        except (ImportError, RuntimeError):  # any failure of the optional library
            pass
    return _on_torch(path)


def _compiled(weights: Mapping[str, np.ndarray]) -> Answer:
    openvino = import_openvino()
    options: dict[str, Any] = {
        "INFERENCE_PRECISION_HINT": "f32", "PERFORMANCE_HINT": "LATENCY",
        "ENABLE_CPU_PINNING": False,
    }  # fmt: skip
    threads = os.environ.get("OMP_NUM_THREADS", "")
    if threads.isdigit() and int(threads) > 0:
        options["INFERENCE_NUM_THREADS"] = int(threads)
    compiled = openvino.Core().compile_model(_Builder(weights).model(), "CPU", options)

    def answer(batch: np.ndarray) -> np.ndarray:
        found = [compiled([_unshuffled(one)[None]])[0][0] for one in batch]
        return np.stack([_shuffled(f) for f in found])

    return answer


def _on_torch(path: Path) -> Answer:
    import torch

    from siqt_engine.segmentation.brain_network import load_brain_network

    network = load_brain_network(path)

    def answer(batch: np.ndarray) -> np.ndarray:
        with torch.inference_mode():
            found: np.ndarray = network(torch.from_numpy(batch))[:, 0].numpy()
        return found

    return answer


def _unshuffled(x: np.ndarray) -> np.ndarray:
    """(C, 2X, 2Y, 2Z) -> (8C, X, Y, Z): neighbours become channels."""
    c, i, j, k = x.shape
    x = x.reshape(c, i // 2, 2, j // 2, 2, k // 2, 2).transpose(0, 2, 4, 6, 1, 3, 5)
    return np.ascontiguousarray(x.reshape(8 * c, i // 2, j // 2, k // 2))


def _shuffled(x: np.ndarray) -> np.ndarray:
    """(8, X, Y, Z) -> (2X, 2Y, 2Z)."""
    _, i, j, k = x.shape
    x = x.reshape(2, 2, 2, i, j, k).transpose(3, 0, 4, 1, 5, 2)
    return np.ascontiguousarray(x.reshape(2 * i, 2 * j, 2 * k))


class _Builder:
    """Makes the nodes of the graph."""

    def __init__(self, weights: Mapping[str, np.ndarray]) -> None:
        self.openvino = import_openvino()
        self.ops = import_opset()
        self.weights = weights

    def model(self) -> Any:
        """``openvino.Model``: (1, 16, 40, 40, 40) -> (1, 8, 40, 40, 40)."""
        ops, half = self.ops, GRID // 2
        given = ops.parameter([1, 8 * CHANNELS, half, half, half], np.float32)
        x, skips, none, two = given, [], [0, 0, 0], [2, 2, 2]
        for level in range(len(WIDTHS)):
            if level:
                x = ops.max_pool(x, two, [1, 1, 1], none, none, two).output(0)
            x = self.layer(self.layer(x, f"down.{level}", 0), f"down.{level}", 3)
            skips.append(x)
        skips.pop()
        for level in range(len(WIDTHS) - 1):
            x = ops.concat([self.doubled(x), skips.pop()], axis=1)
            x = self.layer(x, f"up.{level}", 0)
        x = self.convolution(x, "head")
        x = ops.add(x, self.constant(self.weights["head.bias"].reshape(1, -1, 1, 1, 1)))
        return self.openvino.Model([ops.result(x)], [given], "brain_mask")

    def constant(self, values: np.ndarray) -> Any:
        return self.ops.constant(np.ascontiguousarray(values, dtype=np.float32))

    def convolution(self, x: Any, name: str) -> Any:
        kernel, ones = self.constant(self.weights[f"{name}.weight"]), [1, 1, 1]
        return self.ops.convolution(x, kernel, ones, ones, ones, ones)

    def layer(self, x: Any, name: str, number: int) -> Any:
        """Convolution, group normalisation, leaky ReLU."""
        x = self.convolution(x, f"{name}.{number}")
        scale, shift = (
            self.constant(self.weights[f"{name}.{number + 1}.{n}"]) for n in ("weight", "bias")
        )
        x = self.ops.group_normalization(x, scale, shift, GROUPS, 1e-5)
        return self.ops.prelu(x, self.constant(np.full(1, SLOPE)))

    def doubled(self, x: Any) -> Any:
        ops = self.ops
        scales = ops.constant(np.full(3, 2, dtype=np.float32))
        axes = ops.constant(np.array([2, 3, 4]))
        return ops.interpolate(
            x, scales, "nearest", "scales", axes=axes,
            coordinate_transformation_mode="asymmetric", nearest_mode="floor",
        )  # fmt: skip
