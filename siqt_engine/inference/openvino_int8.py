"""The graph of a sub-slice U-Net in 8-bit integers: almost twice as fast on an ordinary processor.

1. The float32 network looks at two parts of the scan, through the middle of the brain and through
   its brightest spot. The largest size of every channel of each layer is taken down
   (`Int8Network.of`).
2. Channels are brought to one size (`siqt_engine.inference.equalisation`).
3. Each layer's result gets 256 steps between minus and plus its size, each kernel 255 steps up to
   its largest value (symmetric quantisation; Jacob et al., CVPR 2018).
4. The first layer and the last ones of the heads stay in float32, and so does what these are given:
   the steps of a result that becomes the picture would be seen in it. The scan and the
   interpolation are float32, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy import ndimage

from siqt_engine.core.openvino_runtime import import_openvino
from siqt_engine.inference.equalisation import equalised
from siqt_engine.inference.openvino_graph import Shape, UNetBuilder
from siqt_engine.networks.stored_unet import StoredUNet
from siqt_engine.networks.unet_weights import UNetConfig, Weights

PART = (1024, 24, 12)
"""Voxels along x, y and z of each part of a scan that is looked at, at most."""
SPOT = (3, 3, 1)
"""Voxels of which a spot is the mean."""
FINE = ("encoder.0.first", "last", "spread.2")
"""Layers that stay in float32: little work, and the heads' results are the picture."""


Sizes = dict[str, np.ndarray]
"""Layers, and the largest size of each channel of their results, (channels,)."""


@dataclass(frozen=True, eq=False)
class Int8Network:
    """A plain network, and the steps that a scan asks for.

    Attributes
    ----------
    config, weights
        Channels are of one size.
    largest
        The size of every layer's results, by its name.
    seen
        The largest size of each channel of each layer's results, of the network as it was.
    """

    config: UNetConfig
    weights: Weights
    largest: dict[str, float]
    seen: Sizes

    @classmethod
    def of(
        cls,
        network: StoredUNet,
        data: np.ndarray,
        options: dict[str, Any],
        *,
        seen: Sizes | None = None,
    ) -> Int8Network:
        """Look at a scan.

        Parameters
        ----------
        network
            A plain one.
        data
            float32 (X, Y, Z), normalised.
        options
            Of the compiled graph.
        seen
            Of a scan like this one, with nearly the same network: this one is not looked at.
        """
        if seen is None:
            seen = channel_sizes(network, looked_at(data, network.size_multiple), options)
        return cls(network.config, *equalised(network.config, network.weights, seen), seen)

    def graph(self, shape: Shape) -> Any:
        """As `siqt_engine.inference.openvino_graph.sub_slice_graph`, in 8-bit integers."""
        builder = _Int8Builder(self.config, self.weights)
        builder.largest = self.largest
        return builder.model(shape)


def looked_at(data: np.ndarray, multiple: Shape) -> tuple[np.ndarray, np.ndarray]:
    """Two parts of an array (X, Y, Z), of one shape that the network can pool."""
    middle = tuple(n // 2 for n in data.shape)
    spots = ndimage.uniform_filter(data, SPOT)
    brightest = tuple(int(n) for n in np.unravel_index(np.argmax(spots), data.shape))
    return _around(data, middle, multiple), _around(data, brightest, multiple)


def _around(data: np.ndarray, centre: tuple[int, ...], multiple: Shape) -> np.ndarray:
    place = []
    for size, middle, limit, step in zip(data.shape, centre, PART, multiple, strict=True):
        count = max(step, min(size, limit) // step * step)
        first = max(0, min(middle - count // 2, size - count))
        place.append(np.clip(np.arange(first, first + count), 0, size - 1))
    return np.ascontiguousarray(data[np.ix_(*place)], dtype=np.float32)


def channel_sizes(
    network: StoredUNet, parts: Sequence[np.ndarray], options: dict[str, Any]
) -> Sizes:
    """The sizes of a network's channels on parts (x, y, z) of a scan, all of one shape."""
    # 1. one graph for all parts
    builder = _Observer(network.config, network.weights)
    model = builder.model((parts[0].shape[0], parts[0].shape[1], parts[0].shape[2]))
    names = list(builder.sizes)
    model.add_outputs([builder.sizes[name].output(0) for name in names])
    compiled = import_openvino().Core().compile_model(model, "CPU", options)
    # 2. the largest of all
    sizes: Sizes = {}
    for part in parts:
        results = compiled([part[None, None]])
        for number, name in enumerate(names, start=1):
            sizes[name] = np.maximum(results[number].ravel(), sizes.get(name, 0))
    return sizes


class _Int8Builder(UNetBuilder):
    """Makes the graph."""

    largest: dict[str, float]

    def kernel(self, name: str) -> Any:
        values = self.weights[name]
        constant = self.constant(values)
        if name.removesuffix(".weight") in FINE:
            return constant
        most = np.maximum(np.abs(values).max(axis=(1, 2, 3, 4), keepdims=True), 1e-8)
        low, high = self.constant(-most), self.constant(most)
        return self.ops.fake_quantize(constant, low, high, low, high, 255)

    def seen(self, x: Any, name: str) -> Any:
        most = np.full((1, 1, 1, 1, 1), self.largest[name])
        low, high = self.constant(-most), self.constant(most * 127 / 128)
        return self.ops.fake_quantize(x, low, high, low, high, 256)


class _Observer(UNetBuilder):
    """The float32 graph, whose layers' results are looked at."""

    def model(self, shape: Shape) -> Any:
        self.sizes: dict[str, Any] = {}
        return super().model(shape)

    def seen(self, x: Any, name: str) -> Any:
        axes = self.ops.constant(np.array([0, 2, 3, 4]))
        self.sizes[name] = self.ops.reduce_max(self.ops.absolute(x), axes)
        return x
