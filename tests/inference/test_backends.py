"""Backends: the same answer on PyTorch and OpenVINO, and words where one cannot be had."""

from __future__ import annotations

import ast
import logging
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from siqt_engine.core.openvino_runtime import has_openvino
from siqt_engine.core.parameters import ParameterError
from siqt_engine.inference import backends, torch_backend
from siqt_engine.inference import threads as own_threads
from siqt_engine.inference.backends import (
    OpenVINOBackend,
    choose_backend,
    default_precision,
    is_out_of_memory,
)
from siqt_engine.inference.device import DeviceError, choose_device, describe_device
from siqt_engine.inference.settings import BackendError, ComputeSettings
from siqt_engine.inference.threads import cpu_threads, torch_threads
from siqt_engine.inference.torch_backend import TorchBackend
from siqt_engine.networks import NETWORKS, ConditionedUNet, EnhancementNetwork, build_network

CPU = torch.device("cpu")
SMALL = {
    "subslice_unet": {"factor": 4, "widths": (4, 6, 8)},
    "conditioned_unet": {"factor": 8, "widths": (4, 6, 8)},
    "anisotropic_unet": {"factor": 4, "num_levels": 3, "num_filters": 4, "mapping_times": 1},
    "sr_unet": {"factor": 2, "num_filters": 4, "num_kernels": 1},
    "isotropic_unet": {"factor": 3, "num_filters": 2, "num_kernels": 1},
    "espcn": {"factor": 4, "maps": (4, 6)},
}
needs_openvino = pytest.mark.skipif(not has_openvino(), reason="OpenVINO is not installed")


def network_of(name: str) -> EnhancementNetwork:
    """A small network whose output is far from zero and whose averages are not the initial ones."""
    torch.manual_seed(1)
    network = build_network(name, **SMALL.get(name, {}))
    for module in network.modules():
        if isinstance(module, nn.BatchNorm3d):
            nn.init.uniform_(module.running_mean, 0.1, 0.4)  # type: ignore[arg-type]
            nn.init.uniform_(module.running_var, 0.5, 2.0)  # type: ignore[arg-type]
            nn.init.uniform_(module.weight, 0.5, 1.5)
    if isinstance(network, ConditionedUNet):
        for layer in (*network.perceptron, network.unet.last, network.unet.spread[2]):  # type: ignore[misc, index]
            for values in layer.parameters():
                nn.init.normal_(values, std=0.3)
        network = network.specialised(5.0, factor=4)
    elif hasattr(network, "last"):
        nn.init.normal_(network.last.weight, std=0.3)
        nn.init.normal_(network.last.bias, std=0.3)
    return network.eval()


def tiles(*shape: int) -> np.ndarray:
    return np.random.default_rng(2).random(shape, dtype=np.float32)


@needs_openvino
@pytest.mark.parametrize("name", sorted(NETWORKS))
def test_openvino_agrees_with_torch(name):
    batch = tiles(2, 1, 17, 16, 6)
    with torch.no_grad():
        expected = network_of(name)(torch.from_numpy(batch)).numpy()
    backend = OpenVINOBackend(network_of(name), (17, 16, 6), "f32", 2)
    found = backend.predict(batch)
    assert expected.std() > 1e-3
    assert found.dtype == np.float32
    assert not np.array_equal(found[0], found[1])
    np.testing.assert_allclose(found, expected, atol=1e-4, rtol=1e-4)


@needs_openvino
def test_two_threads_do_not_convert_at_a_time(monkeypatch):
    """PyTorch's exporter is not made for that: both fail, or each gets a part of the other."""
    export, inside, most = torch.export.export, [], []
    asked, both_came = [], threading.Event()

    class Watched:
        """The lock of the conversion; says when the second thread has come to it."""

        lock = threading.Lock()

        def __enter__(self):
            asked.append(1)
            if len(asked) == 2:
                both_came.set()
            self.lock.acquire()

        def __exit__(self, *_):
            self.lock.release()

    def slow(*args, **kwargs):
        inside.append(1)
        most.append(len(inside))
        if len(inside) == 2:
            both_came.set()  # without the lock
        assert both_came.wait(600)
        made = export(*args, **kwargs)
        inside.pop()
        return made

    monkeypatch.setattr(torch_backend, "_converting", Watched())
    monkeypatch.setattr(torch.export, "export", slow)
    batch, made = tiles(1, 1, 8, 8, 4), []
    # drawn here: PyTorch's random numbers are those of the whole process
    networks = [network_of("espcn") for _ in range(2)]

    def convert(network):
        made.append(OpenVINOBackend(network, (8, 8, 4), "f32", 1).predict(batch))

    threads = [threading.Thread(target=convert, args=(n,)) for n in networks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(600)
    assert max(most) == 1
    np.testing.assert_array_equal(made[0], made[1])


@needs_openvino
def test_openvino_takes_another_tile_shape_when_it_comes():
    network = network_of("subslice_unet")
    backend = OpenVINOBackend(network, (8, 8, 4), "f32", 2)
    for shape in [(8, 8, 4), (12, 9, 5), (8, 8, 4)]:
        batch = tiles(1, 1, *shape)
        with torch.no_grad():
            expected = network(torch.from_numpy(batch)).numpy()
        np.testing.assert_allclose(backend.predict(batch), expected, atol=1e-4, rtol=1e-4)


@pytest.mark.parametrize("name", sorted(NETWORKS))
def test_torch_backend_is_the_network(name):
    batch = tiles(2, 1, 13, 12, 5)
    with torch.no_grad():
        expected = network_of(name)(torch.from_numpy(batch)).numpy()
    backend = TorchBackend(network_of(name).train(), CPU)
    found = backend.predict(batch)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, expected, atol=1e-5, rtol=1e-4)


def makers(precision: str) -> list[object]:
    made = [lambda n: TorchBackend(n, CPU, precision)]
    if has_openvino():
        made.append(lambda n: OpenVINOBackend(n, (16, 16, 6), precision, 2))
    return made


@pytest.mark.parametrize("maker", makers("bf16"))
def test_bfloat16_rounds_the_residual_only(maker):
    """The interpolated image passes in float32: where nothing is added, nothing changes."""
    batch = tiles(1, 1, 16, 16, 6) * 100
    untrained = build_network("subslice_unet", **SMALL["subslice_unet"])
    assert np.array_equal(maker(untrained).predict(batch)[..., ::4], batch)
    network = network_of("subslice_unet")
    with torch.no_grad():
        x = torch.from_numpy(batch)
        expected, residual = network(x).numpy(), network.residual(x).numpy()
    error = maker(network).predict(batch) - expected
    assert np.sqrt(np.mean(error**2)) < 0.02 * residual.std()


@needs_openvino
def test_float32_is_not_silently_rounded():
    """OpenVINO would choose bf16 by itself on a CPU that is fast in it."""
    network, batch = network_of("subslice_unet"), tiles(1, 1, 16, 16, 6)
    backend = OpenVINOBackend(network, (16, 16, 6), "f32", 2)
    hint = backend._compiled.get_property("INFERENCE_PRECISION_HINT")
    assert "f32" in str(hint) or "float32" in str(hint)
    with torch.no_grad():
        error = backend.predict(batch) - network(torch.from_numpy(batch)).numpy()
    assert np.abs(error).max() < 1e-4


@needs_openvino
def test_openvino_keeps_to_the_threads_it_was_given():
    backend = OpenVINOBackend(network_of("espcn"), (8, 8, 4), "f32", 1)
    assert backend._compiled.get_property("INFERENCE_NUM_THREADS") == 1


@needs_openvino
def test_openvino_cannot_send_usage_statistics():
    """In a fresh interpreter, since the import is what decides."""
    program = """
import sys
from siqt_engine.core.openvino_runtime import import_openvino
ov = import_openvino()
from openvino.tools.ovc import telemetry_utils
assert telemetry_utils.tm.__name__ == "openvino.tools.ovc.telemetry_stub"
sent = [m for m in sys.modules if m.startswith("openvino_telemetry") and sys.modules[m]]
assert not sent, sent
assert ov.convert_model
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_openvino_has_one_door():
    """Whoever imports it elsewhere lets its usage statistics in."""
    folder = Path(backends.__file__).parents[1]
    for path in folder.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)) if "openvino" in text else ():
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
                names.append(node.module)
            assert not [n for n in names if n.partition(".")[0] == "openvino"], path.name


def test_choice_falls_back_on_torch_without_openvino(monkeypatch):
    def missing() -> None:
        raise ImportError("no module named openvino")

    network = network_of("espcn")
    monkeypatch.setattr(backends, "has_openvino", lambda: False)
    monkeypatch.setattr(backends, "import_openvino", missing)
    assert (
        choose_backend(network, CPU, (8, 8, 4), ComputeSettings(threads=2)).name == "torch-cpu-f32"
    )
    with pytest.raises(BackendError, match="OpenVINO cannot be used: no module"):
        choose_backend(network, CPU, (8, 8, 4), ComputeSettings(backend="openvino"))


def test_choice_falls_back_on_torch_where_openvino_breaks(monkeypatch, caplog):
    def broken() -> None:
        raise RuntimeError("unknown\ninstruction set")

    monkeypatch.setattr(backends, "has_openvino", lambda: True)
    monkeypatch.setattr(backends, "import_openvino", broken)
    with caplog.at_level(logging.WARNING):
        backend = choose_backend(network_of("espcn"), CPU, (8, 8, 4), ComputeSettings(threads=2))
    assert backend.name == "torch-cpu-f32"
    assert "unknown instruction set" in caplog.text


def test_too_little_memory_is_not_taken_for_a_broken_openvino(monkeypatch):
    def exhausted() -> None:
        raise RuntimeError("std::bad_alloc")

    monkeypatch.setattr(backends, "has_openvino", lambda: True)
    monkeypatch.setattr(backends, "import_openvino", exhausted)
    with pytest.raises(RuntimeError, match="bad_alloc"):
        choose_backend(network_of("espcn"), CPU, (8, 8, 4), ComputeSettings())


@needs_openvino
def test_openvino_is_chosen_on_a_cpu_unless_torch_is_asked_for():
    network = network_of("espcn")
    assert (
        choose_backend(network, CPU, (8, 8, 4), ComputeSettings(threads=2)).name == "openvino-f32"
    )
    named = choose_backend(
        network, CPU, (8, 8, 4), ComputeSettings(backend="torch", precision="bf16", threads=2)
    )
    assert named.name == "torch-cpu-bf16"
    assert named.factor == 4


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"backend": "onnx"}, "backend is 'onnx', but must be one of"),
        ({"precision": "int4"}, "precision is 'int4', but must be one of"),
    ],
)
def test_unknown_choices_are_refused_in_words(options, words):
    with pytest.raises(ParameterError, match=words):
        ComputeSettings(**options)


def test_openvino_is_not_used_on_a_gpu():
    with pytest.raises(BackendError, match="CPUs only"):
        choose_backend(
            network_of("espcn"),
            torch.device("cuda"),
            (8, 8, 4),
            ComputeSettings(backend="openvino"),
        )


def test_networks_without_a_residual_run_in_float32_by_default(monkeypatch):
    monkeypatch.setattr(backends, "has_fast_bf16", lambda _device: True)
    assert default_precision(network_of("subslice_unet"), CPU) == "bf16"
    assert default_precision(network_of("anisotropic_unet"), CPU) == "f32"
    monkeypatch.setattr(backends, "has_fast_bf16", lambda _device: False)
    assert default_precision(network_of("subslice_unet"), CPU) == "f32"


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (MemoryError(), True),
        (torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 MiB"), True),
        (RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory"), True),
        (RuntimeError("MPS backend out of memory (MPS allocated: 5 GB)"), True),
        (RuntimeError("cuDNN error: CUDNN_STATUS_ALLOC_FAILED"), True),
        (RuntimeError("bad allocation"), True),
        (RuntimeError("size mismatch"), False),
        (ValueError("out of memory"), False),
        (KeyboardInterrupt(), False),
    ],
)
def test_out_of_memory_is_recognised(error, expected):
    assert is_out_of_memory(error) is expected


def test_a_real_failed_allocation_is_recognised():
    with pytest.raises((RuntimeError, MemoryError)) as caught:
        torch.empty(1 << 50, dtype=torch.float32)
    assert is_out_of_memory(caught.value)
    with pytest.raises(MemoryError) as caught_numpy:
        np.empty(1 << 50, dtype=np.float32)
    assert is_out_of_memory(caught_numpy.value)


def test_cpu_is_always_there():
    assert choose_device("cpu") == CPU
    assert choose_device("auto").type in ("cpu", "cuda", "mps")
    assert "threads" in describe_device(CPU)


@pytest.mark.parametrize("name", ["gpu", "", "cuda:", "cuda:-1", "cuda:x", "CPU", "meta", "mps:y"])
def test_unknown_devices_are_refused_in_words(name):
    with pytest.raises(DeviceError, match="is no device"):
        choose_device(name)


def test_absent_devices_are_refused_in_words(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    assert choose_device("auto") == CPU
    for name in ("cuda", "cuda:1", "mps"):
        with pytest.raises(DeviceError, match="use --device cpu"):
            choose_device(name)


def test_apple_gpu_that_cannot_convolve_is_not_chosen(monkeypatch):
    """It is there by name only, as it is here, and as on systems without 3-D convolutions."""
    if torch.backends.mps.is_available():
        pytest.skip("this computer has a working Apple GPU")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    assert choose_device("auto") == CPU


def test_missing_gpu_number_is_refused_in_words(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    monkeypatch.setattr(torch.cuda, "current_device", lambda: 0)
    assert choose_device("cuda:1") == torch.device("cuda", 1)
    assert choose_device("auto") == torch.device("cuda", 0)
    with pytest.raises(DeviceError, match="no cuda:2: 2 CUDA"):
        choose_device("cuda:2")


def test_a_job_with_few_threads_leaves_the_rest_of_the_process_as_it_is(monkeypatch):
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    monkeypatch.setattr(own_threads, "_container_share", lambda: 8)
    monkeypatch.setattr(own_threads.os, "sched_getaffinity", lambda _pid: set(range(8)))
    inside = []

    class Watched(nn.Module):
        factor = 1

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            inside.append(torch.get_num_threads())
            return x

    settings = ComputeSettings(backend="torch", precision="f32", threads=1)
    with torch_threads(3):
        backend = choose_backend(Watched(), CPU, (8, 8, 4), settings)  # type: ignore[arg-type]
        assert torch.get_num_threads() == 3
        backend.predict(np.zeros((1, 1, 4, 4, 4), dtype=np.float32))
        assert inside == [1]
        assert torch.get_num_threads() == 3


def test_jobs_at_the_same_time_leave_the_number_of_threads_as_it_was(monkeypatch):
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    monkeypatch.setattr(own_threads, "_container_share", lambda: 1 << 16)
    before, everything = torch.get_num_threads(), cpu_threads()
    first_is_in, second_is_out = threading.Event(), threading.Event()
    left = []

    def first() -> None:
        with torch_threads(before + 1):
            first_is_in.set()
            assert second_is_out.wait(30)
        left.append(torch.get_num_threads())

    worker = threading.Thread(target=first)
    worker.start()
    assert first_is_in.wait(30)
    with torch_threads(before + 2):
        assert cpu_threads() == everything  # another job's limit is no limit of the computer
    assert torch.get_num_threads() == before
    second_is_out.set()
    worker.join()
    assert left == [before]
    assert torch.get_num_threads() == before


def test_threads_follow_the_wish_then_the_environment(monkeypatch):
    monkeypatch.setenv("OMP_NUM_THREADS", "3,1")
    assert cpu_threads() == 3
    assert cpu_threads(5) == 5
    monkeypatch.delenv("OMP_NUM_THREADS")
    monkeypatch.setattr(torch, "get_num_threads", lambda: 64)
    monkeypatch.setattr(
        own_threads.os, "sched_getaffinity", lambda _pid: set(range(8)), raising=False
    )
    monkeypatch.setattr(own_threads, "_container_share", lambda: 3)
    monkeypatch.setattr(own_threads.os, "cpu_count", lambda: 8)
    assert cpu_threads() == 3


@pytest.mark.gpu
@pytest.mark.parametrize("name", sorted(NETWORKS))
def test_gpu_agrees_with_cpu(name):
    if not torch.cuda.is_available():
        pytest.skip("no CUDA device")
    batch = tiles(2, 1, 17, 16, 6)
    with torch.no_grad():
        expected = network_of(name)(torch.from_numpy(batch)).numpy()
    found = TorchBackend(network_of(name), choose_device("cuda")).predict(batch)
    # convolutions use the tensor cores' TF32, with 10 bits of mantissa, unless told otherwise
    np.testing.assert_allclose(found, expected, atol=5e-3 * expected.std() + 1e-3)
