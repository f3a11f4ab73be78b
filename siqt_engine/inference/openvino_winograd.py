"""The graph of a sub-slice U-Net with half the multiplications: Winograd's convolution along x.

Four neighbouring outputs of a convolution with three taps cost 6 products instead of 12, two cost
4 instead of 6 (Winograd, Arithmetic Complexity of Computations, 1980; Lavin and Gray, CVPR 2016).
Here the products are convolutions along y and z, the sums are elementwise. The result is that of
`siqt_engine.inference.openvino_graph` up to the rounding of float32.

1. The rows of every level are kept apart by their place in a group, ``phases``: phase p holds the
   rows p, p + P, p + 2 P ... with P the product of all later pools along x. So pooling takes the
   larger of two phases, upsampling gives a phase for each row of its kernel, and no row moves.
2. The inputs d of a group of outputs are its own rows and one before and after: V = B d.
3. Each V is convolved along y and z with its own mix of the three planes of the kernel: G w.
4. The outputs of the group are sums of these: A M.
5. One phase is left at the lowest level, which is convolved as usual.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from siqt_engine.inference.openvino_graph import Shape, UNetBuilder
from siqt_engine.networks.unet_weights import LOG_SPREAD, SLOPE, UNetConfig

X = 2
"""The axis of (1, channels, x, y, z)."""
KERNELS = {
    2: np.array([[1, 0, 0], [1 / 2, 1 / 2, 1 / 2], [1 / 2, -1 / 2, 1 / 2], [0, 0, 1]]),
    4: np.array(
        [
            [1 / 4, 0, 0],
            [-1 / 6, -1 / 6, -1 / 6],
            [-1 / 6, 1 / 6, -1 / 6],
            [1 / 24, 1 / 12, 1 / 6],
            [1 / 24, -1 / 12, 1 / 6],
            [0, 0, 1],
        ]
    ),
}
"""G for two and four outputs; the products with index 1 reach all outputs once, so the bias is
theirs."""


def phase_counts(config: UNetConfig) -> tuple[int, ...]:
    """Phases of every level, the last of which has one."""
    along_x = [pool[0] for pool in config.pools]
    return tuple(math.prod(along_x[level:]) for level in range(len(along_x) + 1))


def fits(config: UNetConfig, shape: Shape) -> bool:
    """Whether there is such a graph: pairs of rows at every level but the last, two groups."""
    counts = phase_counts(config)
    even = counts[0] > 1 and all(n % 2 == 0 or n == 1 for n in counts)
    return even and config.last_kernel == 1 and shape[0] >= 2 * counts[0]


def phases(tile: np.ndarray, count: int) -> np.ndarray:
    """(x, y, z) -> (1, count + 2, x / count, y, z): each group's rows, one before and one after."""
    padded = np.pad(tile, ((1, 1), (0, 0), (0, 0)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, count + 2, axis=0)[::count]
    return np.ascontiguousarray(windows.transpose(3, 0, 1, 2)[None])


def from_phases(found: list[np.ndarray], outputs: int) -> np.ndarray:
    """Results of the graph, each (1, x / count, y, z, outputs * r) -> (outputs, x, y, r z)."""
    groups, y, z, channels = found[0].shape[1:]
    factor = channels // outputs
    out = np.empty((outputs, groups, len(found), y, z, factor), dtype=np.float32)
    for number, rows in enumerate(found):
        for output in range(outputs):
            part = slice(output * factor, (output + 1) * factor)
            out[output, :, number] = rows[0, ..., part]
    return out.reshape(outputs, groups * len(found), y, z * factor)


class WinogradBuilder(UNetBuilder):
    """Makes the graph: phases as `phases` gives them -> one result for each phase."""

    def model(self, shape: Shape) -> Any:
        config, counts = self.config, phase_counts(self.config)
        self.groups = shape[0] // counts[0]
        levels = len(config.widths)
        size = [1, counts[0] + 2, self.groups, *shape[1:]]
        given = self.ops.parameter(size, np.float32)
        x, skips = self.first(given, counts[0]), []
        # 1. down
        for level in range(levels):
            if level:
                x = self.layer(x, f"encoder.{level}.first")
            x = self.layer(x, f"encoder.{level}.second")
            if level < levels - 1:
                skips.append(x)
                x = self.pooled(x, config.pools[level])
        # 2. up
        for level in reversed(range(levels - 1)):
            x = self.enlarged(x, f"up.{level}", config.pools[level])
            pairs = zip(x, skips.pop(), strict=True)
            x = [self.ops.concat([above, kept], axis=1) for above, kept in pairs]
            x = self.layer(x, f"decoder.{level}.first")
            x = self.layer(x, f"decoder.{level}.second")
        # 3. the heads
        results = [self.ops.result(y) for y in self.heads(x)]
        return self.openvino.Model(results, [given], "sub_slice_unet")

    def heads(self, x: list[Any]) -> list[Any]:
        """For each phase (1, groups, y, z, outputs * r)."""
        ops = self.ops
        found = [self.convolution(rows, "last") for rows in x]
        if self.config.spread:
            spread = [self.convolution(rows, "spread.2") for rows in self.layer(x, "spread.0")]
            pairs = zip(found, spread, strict=True)
            found = [ops.concat([a, ops.clamp(b, *LOG_SPREAD)], axis=1) for a, b in pairs]
        return [ops.transpose(y, ops.constant(np.array([0, 2, 3, 4, 1]))) for y in found]

    def first(self, given: Any, count: int) -> list[Any]:
        """The first layer, of one channel: phase p sees the rows p, p + 1 and p + 2 of a group."""
        kernel = self.weights["encoder.0.first.weight"]
        found = []
        for number in range(count):
            spread_out = np.zeros((len(kernel), count + 2, 1, 3, 3))
            spread_out[:, number : number + 3, 0] = kernel[:, 0]
            y = self.planes(given, spread_out)
            found.append(self.activation(self.biased(y, "encoder.0.first")))
        return found

    def layer(self, x: list[Any], name: str) -> list[Any]:
        """A convolution of three taps along each axis, and its activation."""
        if len(x) == 1:
            return [self.activation(self.convolution(x[0], name))]
        x = [self.along(rows, name) for rows in x]
        size = 4 if len(x) % 4 == 0 else 2
        kernels = np.einsum("kt,oityz->koiyz", KERNELS[size], self.weights[f"{name}.weight"])
        around = [self.shifted(x[-1], -1), *x, self.shifted(x[0], 1)]
        before, after = (inputs_of_two, outputs_of_two) if size == 2 else (
            inputs_of_four, outputs_of_four
        )  # fmt: skip
        found = []
        for start in range(0, len(x), size):
            mixed = before(self, around[start : start + size + 2])
            products = [self.planes(v, k[:, :, None]) for v, k in zip(mixed, kernels, strict=True)]
            products[1] = self.biased(products[1], name)
            found += [self.activation(y) for y in after(self, products)]
        return found

    def planes(self, x: Any, kernel: np.ndarray) -> Any:
        """A convolution along y and z, or along y alone."""
        ones, around = [1, 1, 1], [n // 2 if axis else 0 for axis, n in enumerate(kernel.shape[2:])]
        return self.ops.convolution(x, self.constant(kernel), ones, around, around, ones)

    def shifted(self, x: Any, step: int) -> Any:
        """The rows of the group before (-1) or after (1); 0 beyond the ends."""
        ops = self.ops
        rows = (0, self.groups - 1) if step < 0 else (1, self.groups)
        start, stop, by, axis = (ops.constant(np.array([n])) for n in (*rows, 1, X))
        kept = ops.slice(x, start, stop, by, axis)
        nothing = ops.constant(np.zeros(5, dtype=np.int64))
        one = ops.constant(np.eye(5, dtype=np.int64)[X])
        begin, end = (one, nothing) if step < 0 else (nothing, one)
        return ops.pad(kept, begin, end, "constant", ops.constant(np.float32(0)))

    def pooled(self, x: list[Any], size: Shape) -> list[Any]:
        found = []
        for start in range(0, len(x), size[0]):
            largest = x[start]
            for other in x[start + 1 : start + size[0]]:
                largest = self.ops.maximum(largest, other)
            found.append(self.pool(largest, (1, *size[1:])))
        return found

    def enlarged(self, x: list[Any], name: str, stride: Shape) -> list[Any]:
        kernel = self.weights[f"{name}.weight"]
        return [
            self.enlarged_by(rows, kernel[:, :, n : n + 1], (1, *stride[1:]), name)
            for rows in x
            for n in range(stride[0])
        ]

    def activation(self, x: Any) -> Any:
        return self.ops.maximum(x, self.times(x, SLOPE))

    def times(self, x: Any, factor: float) -> Any:
        return self.ops.multiply(x, self.constant(np.full((1, 1, 1, 1, 1), factor)))


def inputs_of_two(b: WinogradBuilder, d: list[Any]) -> list[Any]:
    """B d for two outputs; Lavin and Gray, section 4.1."""
    add, minus = b.ops.add, b.ops.subtract
    return [minus(d[0], d[2]), add(d[1], d[2]), minus(d[2], d[1]), minus(d[1], d[3])]


def outputs_of_two(b: WinogradBuilder, m: list[Any]) -> list[Any]:
    add, minus = b.ops.add, b.ops.subtract
    return [add(add(m[0], m[1]), m[2]), minus(minus(m[1], m[2]), m[3])]


def inputs_of_four(b: WinogradBuilder, d: list[Any]) -> list[Any]:
    """B d for four outputs, at the points 0, 1, -1, 2, -2; Lavin and Gray, section 4.3."""
    add, minus, times = b.ops.add, b.ops.subtract, b.times
    even, odd = minus(d[4], times(d[2], 4)), minus(d[3], times(d[1], 4))
    even_2, odd_2 = minus(d[4], d[2]), times(minus(d[3], d[1]), 2)
    return [
        add(minus(times(d[0], 4), times(d[2], 5)), d[4]),
        add(even, odd),
        minus(even, odd),
        add(even_2, odd_2),
        minus(even_2, odd_2),
        add(minus(times(d[1], 4), times(d[3], 5)), d[5]),
    ]


def outputs_of_four(b: WinogradBuilder, m: list[Any]) -> list[Any]:
    add, minus, times = b.ops.add, b.ops.subtract, b.times
    near, near_odd = add(m[1], m[2]), minus(m[1], m[2])
    far, far_odd = add(m[3], m[4]), minus(m[3], m[4])
    return [
        add(add(m[0], near), far),
        add(near_odd, times(far_odd, 2)),
        add(near, times(far, 4)),
        add(add(near_odd, times(far_odd, 8)), m[5]),
    ]
