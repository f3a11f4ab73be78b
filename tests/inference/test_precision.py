"""Whether integers are chosen: by the processor, the library and what was asked for."""

from __future__ import annotations

import numpy as np
import pytest
from test_openvino_winograd import random_network

from siqt_engine.core.openvino_runtime import has_openvino
from siqt_engine.inference import precision, predictor
from siqt_engine.inference.device import CPU
from siqt_engine.inference.precision import Arithmetic
from siqt_engine.inference.predictor import Inference
from siqt_engine.inference.settings import BackendError, ComputeSettings

needs_openvino = pytest.mark.skipif(not has_openvino(), reason="OpenVINO is not installed")
AUTOMATIC = ComputeSettings(device="cpu", threads=1)
DATA = np.random.default_rng(4).random((16, 16, 4), dtype=np.float32)


@pytest.fixture(autouse=True)
def forget():
    gains = precision.processor_gains
    gains.cache_clear()
    yield
    gains.cache_clear()


@needs_openvino
@pytest.mark.parametrize(
    ("machine", "bf16", "gains"),
    [("x86_64", False, True), ("AMD64", False, True), ("x86_64", True, False),
     ("arm64", False, False)],
)  # fmt: skip
def test_the_processor_says_whether_it_gains(monkeypatch, machine, bf16, gains):
    monkeypatch.setattr(precision.platform, "machine", lambda: machine)
    monkeypatch.setattr(precision, "has_fast_bf16", lambda _device: bf16)
    core = type("Core", (), {"get_property": lambda *_: ["FP32", "INT8"]})
    library = type("Library", (), {"Core": core})
    monkeypatch.setattr(precision, "import_openvino", lambda: library)
    assert Arithmetic.of(AUTOMATIC) == Arithmetic("auto", gains)
    precision.processor_gains.cache_clear()
    core.get_property = lambda *_: ["FP32"]
    assert Arithmetic.of(AUTOMATIC) == Arithmetic("auto", integers=False)


def test_what_was_asked_for_is_what_there_is(monkeypatch):
    monkeypatch.setattr(precision, "processor_gains", lambda: True)
    asked = ComputeSettings(device="cpu", precision="f32")
    assert Arithmetic.of(asked) == Arithmetic("f32", integers=False)
    for settings in (
        ComputeSettings(device="cpu", backend="torch"),
        ComputeSettings(device="cuda:7"),
    ):
        assert not Arithmetic.of(settings).integers
    monkeypatch.setattr(precision, "has_openvino", lambda: False)
    assert not Arithmetic.of(AUTOMATIC).integers


@needs_openvino
def test_integers_that_nobody_asked_for_give_way(monkeypatch):
    """Where they fail, to float32; where another precision is asked for, to that."""
    network = random_network(((2, 2, 1),))
    chosen = Inference(network, CPU, AUTOMATIC, integers=True)
    chosen.predict(DATA, DATA >= 0, most_voxels=10**6)
    assert chosen.description.endswith("openvino-int8")
    asked = Inference(network, CPU, ComputeSettings(precision="f32", threads=1), integers=True)
    expected, _ = asked.predict(DATA, DATA >= 0, most_voxels=10**6)
    assert asked.description.endswith("openvino-f32")

    choose = predictor.choose_backend

    def without_integers(network, device, tile, settings, **more):
        if settings.precision == "int8":
            raise BackendError("no integers")
        return choose(network, device, tile, settings, **more)

    monkeypatch.setattr(predictor, "choose_backend", without_integers)
    monkeypatch.setattr(predictor, "default_precision", lambda *_: "f32")
    failing = Inference(network, CPU, AUTOMATIC, integers=True)
    found, warnings = failing.predict(DATA, DATA >= 0, most_voxels=10**6)
    np.testing.assert_array_equal(found, expected)
    assert not warnings
