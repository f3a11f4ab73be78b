"""Speed and rounding error of every way to run a network on a CPU.

    python -m benchmarks.speed backends --threads 2 4 --tile 64 64 16

Speed is in million voxels of the high-field grid per second, the best of several runs. The
error is against PyTorch in float32 on a smooth volume without noise whose mean is 1, so it is
in units of the brain mean (white-matter noise of a low-field T1w scan is about 0.016 there).
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from functools import partial

import numpy as np
import torch
from scipy.ndimage import gaussian_filter

from siqt_engine.core.openvino_runtime import has_openvino
from siqt_engine.inference.backends import Backend, OpenVINOBackend
from siqt_engine.inference.torch_backend import TorchBackend
from siqt_engine.models.checkpoint import load_network
from siqt_engine.networks import NETWORKS, EnhancementNetwork, build_network

RESIDUAL_SIZE = 0.1  # of untrained networks, in brain means; about that of trained ones


class PlainTorch:
    """PyTorch in its standard memory layout, for comparison."""

    name = "torch-cpu-f32, standard layout"

    def __init__(self, network: EnhancementNetwork) -> None:
        self.network = network.to(memory_format=torch.contiguous_format).eval()  # type: ignore[call-overload]
        self.factor = network.factor

    @torch.inference_mode()
    def predict(self, batch: np.ndarray) -> np.ndarray:
        return self.network(torch.from_numpy(batch)).numpy()


def smooth_volume(shape: tuple[int, int, int], seed: int = 0) -> np.ndarray:
    """float32 (1, 1, x, y, z): positive, smooth, mean 1, contrast like brain tissue."""
    noise = np.random.default_rng(seed).standard_normal(shape)
    field = gaussian_filter(noise, (3, 3, 1), mode="wrap")
    field = 1 + 0.25 * np.tanh(field / field.std())
    return (field / field.mean()).astype(np.float32)[None, None]


def make_network(arguments: argparse.Namespace) -> EnhancementNetwork:
    if arguments.model:
        return load_network(arguments.model)[0]
    torch.manual_seed(0)
    network = build_network(arguments.network, **json.loads(arguments.options)).eval()
    if network.interpolate is not None:
        weight = network.get_parameter("last.weight")
        torch.nn.init.normal_(weight)
        with torch.no_grad():
            size = network.residual(torch.from_numpy(smooth_volume((32, 32, 8)))).std()
            weight.mul_(RESIDUAL_SIZE / size)
    return network.requires_grad_(False)


def speed(backend: Backend | PlainTorch, batch: np.ndarray, seconds: float) -> float:
    """Million output voxels per second, the best run within a time."""
    backend.predict(batch)
    best, end = float("inf"), time.perf_counter() + seconds
    while time.perf_counter() < end:
        start = time.perf_counter()
        backend.predict(batch)
        best = min(best, time.perf_counter() - start)
    return batch.size * backend.factor / best / 1e6


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", help="a checkpoint; otherwise an untrained network")
    parser.add_argument("--network", default="subslice_unet", choices=sorted(NETWORKS))
    parser.add_argument("--options", default='{"factor": 4}', help="of the network, as JSON")
    parser.add_argument("--threads", type=int, nargs="+", default=[2, 4])
    parser.add_argument("--tile", type=int, nargs=3, default=[64, 64, 16], metavar="VOXELS")
    parser.add_argument("--seconds", type=float, default=4.0, help="per measurement")


def run(arguments: argparse.Namespace) -> None:
    x, y, z = arguments.tile
    batch = smooth_volume((x, y, z))
    network = make_network(arguments)
    parameters = sum(p.numel() for p in network.parameters())
    print(f"{network.name}, {parameters:,} parameters, tile {x} x {y} x {z}\n")
    print("| backend | threads | start [s] | Mvoxel/s | rms error | largest error |")
    print("|---|---|---|---|---|---|")
    cpu = torch.device("cpu")
    for threads in arguments.threads:
        torch.set_num_threads(threads)
        truth = PlainTorch(network).predict(batch)
        makers: list[Callable[[], Backend | PlainTorch]] = [
            lambda: PlainTorch(network),
            lambda: TorchBackend(network, cpu, "f32"),
            lambda: TorchBackend(network, cpu, "bf16"),
        ]
        if has_openvino():
            makers += [
                partial(OpenVINOBackend, network, (x, y, z), precision, threads)
                for precision in ("f32", "bf16")
            ]
        for make in makers:
            start = time.perf_counter()
            backend = make()
            started = time.perf_counter() - start
            error = backend.predict(batch) - truth
            rate = speed(backend, batch, arguments.seconds)
            rms, most = float(np.sqrt(np.mean(error**2))), float(np.abs(error).max())
            print(
                f"| {backend.name} | {threads} | {started:.1f} | {rate:.2f} | {rms:.1e} "
                f"| {most:.1e} |",
                flush=True,
            )
