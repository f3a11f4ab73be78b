"""Fewer multiplications: the same result as the plain graph, and the plain graph where it must."""

from __future__ import annotations

import numpy as np
import pytest

from siqt_engine.core.openvino_runtime import has_openvino
from siqt_engine.inference import backends
from siqt_engine.inference import openvino_winograd as winograd
from siqt_engine.inference.backends import MANY_VOXELS, OpenVINOBackend
from siqt_engine.networks.stored_unet import StoredUNet
from siqt_engine.networks.unet_weights import UNetConfig

needs_openvino = pytest.mark.skipif(not has_openvino(), reason="OpenVINO is not installed")
POOLS = {
    "the bundled model's": ((2, 2, 1), (2, 2, 1), (2, 2, 2)),
    "one level of two phases": ((2, 2, 2),),
    "not along x at first": ((1, 2, 1), (2, 2, 1)),
    "not along x at last": ((2, 2, 1), (1, 2, 2)),
    "by four": ((4, 2, 1),),
    "by three and then two": ((3, 2, 1), (2, 2, 1)),
}


def low_ranks(levels: int, spread: bool) -> dict[str, int]:
    """A rank for most convolutions: some of each pair, up to the channels of the level."""
    ranks = {f"encoder.{n}.second": 3 + n for n in range(levels)}
    ranks |= {f"encoder.{n}.first": 4 for n in range(1, levels)}
    ranks |= {f"decoder.{n}.{part}": 5 for n in range(levels - 1) for part in ("first", "second")}
    return ranks | ({"spread.0": 2} if spread else {})


def random_network(
    pools: tuple, spread: bool = True, last_kernel: int = 1, *, low: bool = False
) -> StoredUNet:
    widths = (4, 6, 8, 10)[: len(pools) + 1]
    ranks = low_ranks(len(widths), spread) if low else {}
    config = UNetConfig(3, widths, pools, last_kernel, spread, ranks=ranks)
    rng = np.random.default_rng(5)
    weights = {
        name: (rng.normal(size=shape) / np.sqrt(max(1, np.prod(shape[1:])))).astype(np.float32)
        for name, shape in config.shapes().items()
    }
    return StoredUNet(config, weights)


def predictions(network: StoredUNet, batch: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    shape = batch.shape[2:]
    plain = OpenVINOBackend(network, shape, "f32", 1)
    fewer = OpenVINOBackend(network, shape, "f32", 1, data=np.zeros(MANY_VOXELS))
    assert not plain._phases
    assert fewer._phases == winograd.phase_counts(network.config)[0]
    return plain.predict(batch), fewer.predict(batch)


@needs_openvino
@pytest.mark.parametrize(
    ("name", "spread"),
    [*((name, True) for name in sorted(POOLS)), ("the bundled model's", False), ("by four", False)],
)
def test_it_gives_the_same_picture(name, spread):
    network = random_network(POOLS[name], spread)
    batch = np.random.default_rng(2).random((2, 1, 47, 17, 5), dtype=np.float32)
    plain, fewer = predictions(network, batch)
    assert plain[:, 0].std() > 0.05
    np.testing.assert_allclose(fewer, plain, atol=1e-5)


@needs_openvino
@pytest.mark.parametrize("spread", [True, False])
def test_so_do_kernels_of_low_rank(spread):
    network = random_network(POOLS["the bundled model's"], spread, low=True)
    batch = np.random.default_rng(2).random((2, 1, 47, 17, 5), dtype=np.float32)
    plain, fewer = predictions(network, batch)
    assert plain[:, 0].std() > 0.05
    np.testing.assert_allclose(fewer, plain, atol=1e-5)
    # and that of PyTorch, which pads the batch as the graph's backend does
    import torch

    with torch.inference_mode():
        np.testing.assert_allclose(network.to_torch()(torch.from_numpy(batch)), plain, atol=1e-5)


@pytest.mark.parametrize("size", sorted(winograd.KERNELS))
def test_the_sums_and_products_are_a_convolution(size):
    rng = np.random.default_rng(size)
    rows, taps = rng.normal(size=size + 2), rng.normal(size=3)
    mixed = (winograd.inputs_of_two if size == 2 else winograd.inputs_of_four)(NumPy(), rows)
    products = [v * k for v, k in zip(mixed, winograd.KERNELS[size] @ taps, strict=True)]
    found = (winograd.outputs_of_two if size == 2 else winograd.outputs_of_four)(NumPy(), products)
    np.testing.assert_allclose(found, np.correlate(rows, taps), atol=1e-12)


class NumPy:
    """A builder whose operations are done at once."""

    ops = np

    @staticmethod
    def times(x, factor):
        return x * factor


def test_phases_and_back():
    tile = np.random.default_rng(0).random((16, 3, 2), dtype=np.float32)
    given = winograd.phases(tile, 4)
    np.testing.assert_array_equal(given[0, 1:5].transpose(1, 0, 2, 3).reshape(16, 3, 2), tile)
    np.testing.assert_array_equal(given[0, 0, 1:], tile[3:12:4])
    assert not given[0, 0, 0].any()
    assert not given[0, 5, -1].any()
    rows = [given[:, p + 1, ..., None] * np.float32([1, 2, 10, 20]) for p in range(4)]
    found = winograd.from_phases(rows, 2)
    np.testing.assert_array_equal(found[1, :, :, 1::2], 20 * tile)


@needs_openvino
def test_what_it_cannot_do_is_left_to_the_plain_graph():
    three = random_network(((3, 2, 1),))
    wide = random_network(((2, 2, 1),), last_kernel=3)
    small = random_network(POOLS["the bundled model's"])
    for network, shape in ((three, (24, 8, 4)), (wide, (24, 8, 4)), (small, (8, 8, 4))):
        backend = OpenVINOBackend(network, shape, "f32", 1, data=np.zeros(MANY_VOXELS))
        assert not backend._phases
    fitting = random_network(((2, 2, 1),))
    assert not OpenVINOBackend(fitting, (24, 8, 4), "bf16", 1, data=np.zeros(MANY_VOXELS))._phases
    assert not OpenVINOBackend(
        fitting, (24, 8, 4), "f32", 1, data=np.zeros(MANY_VOXELS - 1)
    )._phases
    assert not OpenVINOBackend(fitting, (24, 8, 4), "f32", 5, data=np.zeros(MANY_VOXELS))._phases


@needs_openvino
def test_a_large_scan_gets_it(monkeypatch):
    from siqt_engine.inference.device import CPU
    from siqt_engine.inference.predictor import Inference
    from siqt_engine.inference.settings import ComputeSettings

    monkeypatch.setattr(backends, "MANY_VOXELS", 24 * 16 * 4)
    for x, expected in ((24, 2), (23, 0)):
        inference = Inference(
            random_network(((2, 2, 1),)), CPU, ComputeSettings(precision="f32", threads=1)
        )
        data = np.ones((x, 16, 4), dtype=np.float32)
        inference.predict(data, data > 0, most_voxels=10**6)
        assert inference._kept[2]._phases == expected
