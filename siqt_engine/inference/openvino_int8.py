"""The graph of a sub-slice U-Net in 8-bit integers: almost twice as fast on an ordinary processor.

1. The float32 network looks at a part of the scan from the middle of the brain, across its whole
   width, and the size of every layer's results is taken down (`largest_values`).
2. Each result gets 256 steps between minus and plus that size, each kernel 255 steps up to its
   largest value (symmetric quantisation; Jacob et al., CVPR 2018). The first layer and the heads
   stay in float32, as do the scan and the interpolation.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from siqt_engine.core.openvino_runtime import import_openvino
from siqt_engine.inference.openvino_graph import Shape, UNetBuilder
from siqt_engine.networks.stored_unet import StoredUNet

LOOKED_AT = (1024, 32, 16)
"""Voxels along x, y and z of the part of a scan that is looked at, at most."""
COVERED = 99.99
"""Percent of a layer's results that lie within the steps; the few beyond are cut off, which costs
less than coarser steps for all."""
EVERY = 7
"""Which of a layer's results are counted; neighbours are alike."""
FINE = ("encoder.0.first", "last", "spread.2")
"""Layers that stay in float32: little work, and the heads' results are the picture."""


def looked_at(data: np.ndarray, multiple: Shape) -> np.ndarray:
    """The middle of an array (X, Y, Z), of sizes that the network can pool."""
    place = []
    for size, most, step in zip(data.shape, LOOKED_AT, multiple, strict=True):
        count = max(step, min(size, most) // step * step)
        first = max(0, (size - count) // 2)
        place.append(np.clip(np.arange(first, first + count), 0, size - 1))
    return np.ascontiguousarray(data[np.ix_(*place)], dtype=np.float32)


def largest_values(
    network: StoredUNet, data: np.ndarray, options: dict[str, Any]
) -> dict[str, float]:
    """The size of every layer's results on a scan, by its name.

    Parameters
    ----------
    network
        A plain one.
    data
        float32 (X, Y, Z), normalised.
    options
        Of the compiled graph.
    """
    part = looked_at(data, network.size_multiple)
    builder = _Observer(network.config, network.weights)
    model = builder.model((part.shape[0], part.shape[1], part.shape[2]))
    names = list(builder.seen_values)
    model.add_outputs([builder.seen_values[name].output(0) for name in names])
    compiled = import_openvino().Core().compile_model(model, "CPU", options)
    results = compiled([part[None, None]])
    found = {
        name: float(np.percentile(np.abs(results[1 + n].ravel()[::EVERY]), COVERED))
        for n, name in enumerate(names)
    }
    # what is joined shares its steps
    for level in range(len(network.config.widths) - 1):
        joined = (f"up.{level}", f"encoder.{level}.second")
        found |= dict.fromkeys(joined, max(found[name] for name in joined))
    return {name: max(value, 1e-6) for name, value in found.items()}


class Int8Builder(UNetBuilder):
    """Makes the graph; ``largest`` is of `largest_values`."""

    largest: dict[str, float]

    def kernel(self, name: str) -> Any:
        values = self.weights[f"{name}.weight"]
        constant = self.constant(values)
        if name in FINE:
            return constant
        most = np.maximum(np.abs(values).max(axis=(1, 2, 3, 4), keepdims=True), 1e-8)
        low, high = self.constant(-most), self.constant(most)
        return self.ops.fake_quantize(constant, low, high, low, high, 255)

    def seen(self, x: Any, name: str) -> Any:
        most = np.full((1, 1, 1, 1, 1), self.largest[name])
        low, high = self.constant(-most), self.constant(most * 127 / 128)
        return self.ops.fake_quantize(x, low, high, low, high, 256)


class _Observer(UNetBuilder):
    """The float32 graph, whose layers' results can be looked at."""

    def model(self, shape: Shape) -> Any:
        self.seen_values: dict[str, Any] = {}
        return super().model(shape)

    def seen(self, x: Any, name: str) -> Any:
        self.seen_values[name] = x
        return x


def int8_graph(network: StoredUNet, largest: dict[str, float], shape: Shape) -> Any:
    """As `siqt_engine.inference.openvino_graph.sub_slice_graph`, in 8-bit integers."""
    builder = Int8Builder(network.config, network.weights)
    builder.largest = largest
    return builder.model(shape)
