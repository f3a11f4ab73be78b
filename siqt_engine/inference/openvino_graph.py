"""The OpenVINO graph of a sub-slice U-Net, made from its weights directly. Loads no torch.

What PyTorch's exporter makes of `siqt_engine.networks.subslice_unet.SubSliceUNet` is the same; it
takes seconds, and torch.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from siqt_engine.core.openvino_runtime import import_openvino, import_opset
from siqt_engine.networks.unet_weights import LOG_SPREAD, SLOPE, UNetConfig

Shape = tuple[int, int, int]


def sub_slice_graph(config: UNetConfig, weights: Mapping[str, np.ndarray], shape: Shape) -> Any:
    """``openvino.Model``: (1, 1, x, y, z) -> (1, outputs, x, y, factor * z), the residual alone.

    Parameters
    ----------
    config, weights
        Of a plain `SubSliceUNet`; nothing is told to it.
    shape
        x, y, z of a tile: multiples of ``config.size_multiple``.
    """
    return UNetBuilder(config, weights).model(shape)


class UNetBuilder:
    """Makes the nodes of the graph; one method for each kind of layer."""

    def __init__(self, config: UNetConfig, weights: Mapping[str, np.ndarray]) -> None:
        self.openvino = import_openvino()
        self.ops = import_opset()
        self.config = config
        self.weights = weights

    def model(self, shape: Shape) -> Any:
        ops, config = self.ops, self.config
        levels = len(config.widths)
        given = ops.parameter([1, 1, *shape], np.float32)
        x, skips = given, []
        # 1. down
        for level in range(levels):
            x = self.seen(self.pair(x, f"encoder.{level}"), f"encoder.{level}.second")
            if level < levels - 1:
                skips.append(x)
                x = self.pool(x, config.pools[level])
        # 2. up
        for level in reversed(range(levels - 1)):
            x = self.seen(self.transposed(x, f"up.{level}", config.pools[level]), f"up.{level}")
            x = self.pair(ops.concat([x, skips.pop()], axis=1), f"decoder.{level}")
            if level:
                x = self.seen(x, f"decoder.{level}.second")
        # 3. the heads: what is added, and the logarithm of its standard deviation
        found = [self.sub_slices(self.convolution(x, "last"), shape)]
        if config.spread:
            y = self.convolution(self.seen(x, "decoder.0.second"), "spread.0")
            y = self.sub_slices(self.convolution(self.activation(y), "spread.2"), shape)
            found.append(ops.clamp(y, *LOG_SPREAD))
        result = ops.concat(found, axis=1) if len(found) > 1 else found[0]
        return self.openvino.Model([ops.result(result)], [given], "sub_slice_unet")

    def constant(self, values: np.ndarray) -> Any:
        return self.ops.constant(np.ascontiguousarray(values, dtype=np.float32))

    def biased(self, x: Any, name: str) -> Any:
        bias = self.weights[f"{name}.bias"].reshape(1, -1, 1, 1, 1)
        return self.ops.add(x, self.constant(bias))

    def convolution(self, x: Any, name: str) -> Any:
        return self.biased(self.product(self.along(x, name), f"{name}.weight"), name)

    def along(self, x: Any, name: str) -> Any:
        """What a convolution of low rank does first: three taps along z, to fewer channels."""
        if name not in self.config.ranks:
            return x
        return self.seen(self.product(x, f"{name}.along"), f"{name}.along")

    def product(self, x: Any, kernel: str) -> Any:
        """A convolution without a bias, as large as what it gets."""
        around = [n // 2 for n in self.weights[kernel].shape[2:]]
        ones = [1, 1, 1]
        return self.ops.convolution(x, self.kernel(kernel), ones, around, around, ones)

    def transposed(self, x: Any, name: str, stride: Shape) -> Any:
        return self.enlarged_by(x, self.weights[f"{name}.weight"], stride, name)

    def enlarged_by(self, x: Any, kernel: np.ndarray, stride: Shape, name: str) -> Any:
        """A transposed convolution whose kernel is as large as its stride, and a bias."""
        none, ones = [0, 0, 0], [1, 1, 1]
        y = self.ops.convolution_backprop_data(
            x, self.constant(kernel), list(stride), pads_begin=none, pads_end=none, dilations=ones
        )
        return self.biased(y, name)

    def activation(self, x: Any) -> Any:
        return self.ops.prelu(x, self.constant(np.full(1, SLOPE)))

    def pair(self, x: Any, name: str) -> Any:
        """Two layers; of the second, the result before `seen`."""
        first = f"{name}.first"
        x = self.seen(self.activation(self.convolution(x, first)), first)
        return self.activation(self.convolution(x, f"{name}.second"))

    def kernel(self, name: str) -> Any:
        """The kernel of this name; a subclass may round it."""
        return self.constant(self.weights[name])

    def seen(self, x: Any, name: str) -> Any:
        """The result of a layer, as convolutions get it; a subclass may look at it, or round it.

        The heads' last layers get theirs as it is.
        """
        return x

    def pool(self, x: Any, size: Shape) -> Any:
        none, ones = [0, 0, 0], [1, 1, 1]
        return self.ops.max_pool(x, list(size), ones, none, none, list(size)).output(0)

    def sub_slices(self, x: Any, shape: Shape) -> Any:
        """(1, r, x, y, z) -> (1, 1, x, y, r z): channel c of slice k becomes slice r k + c."""
        ops, (nx, ny, nz) = self.ops, shape
        turned = ops.transpose(x, ops.constant(np.array([0, 2, 3, 4, 1])))
        full = np.array([1, 1, nx, ny, nz * self.config.factor])
        return ops.reshape(turned, ops.constant(full), special_zero=False)
