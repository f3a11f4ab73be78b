"""8-bit integers: almost the same picture, steps of the scan at hand, refusals in words."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from test_openvino_winograd import POOLS, random_network

from siqt_engine.core.openvino_runtime import has_openvino
from siqt_engine.inference import backends, openvino_int8
from siqt_engine.inference.backends import OpenVINOBackend, choose_backend
from siqt_engine.inference.device import CPU, Device
from siqt_engine.inference.equalisation import equalised
from siqt_engine.inference.predictor import Inference
from siqt_engine.inference.settings import BackendError, ComputeSettings

needs_openvino = pytest.mark.skipif(not has_openvino(), reason="OpenVINO is not installed")
INTEGERS = ComputeSettings(precision="int8", threads=1)


@needs_openvino
@pytest.mark.parametrize("low", [False, True], ids=["full kernels", "kernels of low rank"])
def test_the_picture_is_almost_that_of_float32(low):
    network = random_network(POOLS["the bundled model's"], low=low)
    data = np.random.default_rng(4).random((48, 32, 12), dtype=np.float32)
    plain = OpenVINOBackend(network, data.shape, "f32", 1)
    integers = OpenVINOBackend(network, data.shape, "int8", 1, data=data)
    assert integers.name == "openvino-int8"
    expected, found = (b.predict(data[None, None])[0] for b in (plain, integers))
    error = (found - expected)[0].std() / expected[0].std()
    assert 1e-4 < error < (0.15 if low else 0.05)  # two roundings a layer, and few channels


@needs_openvino
def test_every_scan_gets_its_own_steps():
    network = random_network(((2, 2, 1),))
    dark = np.random.default_rng(4).random((16, 16, 4), dtype=np.float32)
    bright = 5 * dark
    one_after_the_other = Inference(network, CPU, INTEGERS)
    one_after_the_other.predict(dark, dark >= 0, most_voxels=10**6)
    found, _ = one_after_the_other.predict(bright, dark >= 0, most_voxels=10**6)
    fresh, _ = Inference(network, CPU, INTEGERS).predict(bright, dark >= 0, most_voxels=10**6)
    np.testing.assert_array_equal(found, fresh)


@needs_openvino
def test_a_scan_like_another_takes_its_steps():
    network = random_network(((2, 2, 1),))
    dark = np.random.default_rng(4).random((16, 16, 4), dtype=np.float32)
    bright = 5 * dark
    inference = Inference(network, CPU, INTEGERS)
    own, _ = inference.predict(dark, dark >= 0, most_voxels=10**6)
    sizes = inference.sizes
    assert sizes is not None
    taken, _ = inference.predict(bright, dark >= 0, most_voxels=10**6, seen=sizes)
    assert inference.sizes is sizes
    again, _ = inference.predict(bright, dark >= 0, most_voxels=10**6)
    # five times too bright for the steps
    assert np.abs(taken - again).max() > 0.01 * np.abs(again).max()
    found, _ = inference.predict(dark, dark >= 0, most_voxels=10**6, seen=sizes)
    np.testing.assert_array_equal(found, own)


def test_the_middle_of_a_scan_and_its_brightest_spot_are_looked_at(monkeypatch):
    monkeypatch.setattr(openvino_int8, "PART", (100, 4, 2))
    data = np.zeros((9, 10, 7), dtype=np.float32)
    data[:, 3:7, 2:4] = 1
    data[1:3, 8:, 6] = 9
    middle, brightest = openvino_int8.looked_at(data, (2, 2, 2))
    assert middle.shape == (8, 4, 2)
    assert middle.all()
    assert brightest.shape == middle.shape
    assert (brightest == 9).sum() == 4
    parts = openvino_int8.looked_at(data[:1, :1, :1], (8, 8, 2))
    assert [part.shape for part in parts] == [(8, 8, 2)] * 2


@pytest.mark.parametrize("low", [False, True], ids=["full kernels", "kernels of low rank"])
def test_equalised_channels_are_alike_and_the_network_stays_the_same(low):
    network = random_network(POOLS["the bundled model's"], low=low)
    data = np.random.default_rng(4).random((48, 32, 12), dtype=np.float32)
    # a channel that is far larger than the others
    weights = dict(network.weights)
    weights["encoder.0.first.weight"] = weights["encoder.0.first.weight"].copy()
    weights["encoder.0.first.weight"][0] *= 50
    network = replace(network, weights=weights)
    options = {"INFERENCE_PRECISION_HINT": "f32"}
    slack = 1.5 if low else 1.01  # what lies between two factors was alike before
    sizes = openvino_int8.channel_sizes(network, [data], options)
    changed, largest = equalised(network.config, network.weights, sizes)
    found = openvino_int8.channel_sizes(replace(network, weights=changed), [data], options)
    for name, before in sizes.items():
        after = found[name]
        assert largest[name] >= after.max() * (1 - 1e-4)
        assert after.max() / np.median(after) <= before.max() / np.median(before) * slack
    expected, same = (
        OpenVINOBackend(n, data.shape, "f32", 1).predict(data[None, None])
        for n in (network, replace(network, weights=changed))
    )
    np.testing.assert_allclose(same, expected, atol=1e-4 * np.abs(expected).max())


def test_it_is_refused_in_words_where_it_cannot_be_had(monkeypatch):
    network, data = random_network(((2, 2, 1),)), np.ones((16, 16, 4), dtype=np.float32)
    torch_alone = ComputeSettings(backend="torch", precision="int8")
    for device, settings in ((CPU, torch_alone), (Device("cuda", 0), INTEGERS)):
        with pytest.raises(BackendError, match="int8 needs OpenVINO on the CPU"):
            choose_backend(network, device, (16, 16, 4), settings, data=data)
    monkeypatch.setattr(backends, "has_openvino", lambda: False)
    with pytest.raises(BackendError, match="int8 needs OpenVINO on the CPU"):
        choose_backend(network, CPU, (16, 16, 4), INTEGERS, data=data)


@needs_openvino
def test_networks_of_other_kinds_have_none():
    from siqt_engine.networks import build_network

    network = build_network("espcn", factor=4).eval()
    with pytest.raises(BackendError, match="has no int8 graph"):
        OpenVINOBackend(network, (16, 16, 4), "int8", 1, data=np.ones((16, 16, 4)))
