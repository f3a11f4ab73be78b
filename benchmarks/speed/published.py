"""How many times as fast a voxel is enhanced as by the published protocol, on this machine.

    python -m benchmarks.speed published [--threads 2] [--precision int8]

Published: the anisotropic U-Net with 5 levels on windows of 32^3 output voxels, of which the
central 16^3 are kept, 32 windows at a time, PyTorch in float32 (Lin et al., Medical Image Analysis
87:102807, 2023; its weights do not matter here). Ours: the bundled model as `siqt enhance` runs it
over an array of a brain's size, overlap of tiles included. Both without files, preparation and
interpolation; r = 4; processor seconds per output voxel that is kept, the best of several runs.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import torch

from benchmarks.command import add_model
from benchmarks.speed.backends import smooth_volume
from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.inference.device import resolve_device
from siqt_engine.inference.predictor import Inference
from siqt_engine.inference.settings import ComputeSettings
from siqt_engine.inference.threads import cpu_threads, torch_threads
from siqt_engine.models.checkpoint import load_network
from siqt_engine.models.library import find_model
from siqt_engine.networks import ConditionedUNet, build_network
from siqt_engine.networks.stored_unet import StoredUNet

FACTOR = 4
WINDOW, CENTRE, BATCH = 32, 16, 32
SHAPE = (160, 192, 36)
"""Of the low-field array: a brain in slices 4 mm apart."""
RUNS = 2


def best(work: Callable[[], object], runs: int = RUNS) -> float:
    """Processor seconds, of all threads, of the cheapest of several runs."""
    found = []
    for _ in range(runs):
        start = time.process_time()
        work()
        found.append(time.process_time() - start)
    return min(found)


def published_seconds(*, windows: int = BATCH, levels: int = 5) -> float:
    """Processor seconds per kept voxel of the published network, by the published protocol."""
    torch.manual_seed(0)
    network = build_network("anisotropic_unet", factor=FACTOR, num_levels=levels).eval()
    batch = torch.rand(windows, 1, WINDOW, WINDOW, WINDOW // FACTOR)
    with torch.inference_mode():
        network(batch[:1])
        return best(lambda: network(batch)) / (windows * CENTRE**3)


def our_seconds(
    model: str, compute: ComputeSettings, *, shape: tuple[int, int, int] = SHAPE
) -> tuple[float, str]:
    """Processor seconds per output voxel of a model, and the device and library in words."""
    network, _ = load_network(find_model(model).path)
    if isinstance(network, ConditionedUNet):
        network = network.specialised(float(FACTOR), factor=FACTOR, extracted=True)
    data = smooth_volume(shape)[0, 0]
    everywhere = np.ones(shape, dtype=bool)
    inference = Inference(network.eval(), resolve_device(compute.device), compute)

    def enhance() -> None:
        inference.predict(data, everywhere, most_voxels=EnhanceOptions().most_voxels)

    enhance()  # compiles
    return best(enhance) / (data.size * network.factor), inference.description


def multiply_adds(model: str) -> float | None:
    """Per output voxel at r = 4, of a model for any slice spacing; None for others."""
    network, card = load_network(find_model(model).path)
    if not isinstance(network, ConditionedUNet):
        return None
    stored = StoredUNet.of(card.network, network.state_dict())
    return replace(stored.config, factor=FACTOR).multiply_adds() / FACTOR


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_model(parser)


def run(args: argparse.Namespace) -> None:
    threads = cpu_threads(args.threads)
    compute = ComputeSettings(device=args.device, threads=args.threads, precision=args.precision)
    ours, how = our_seconds(args.model, compute)
    with torch_threads(threads):
        theirs = published_seconds()
    print(f"published protocol: {theirs / ours:.0f} x ({args.model}, {how})")
    print(f"  {1e9 * theirs:.0f} and {1e9 * ours:.0f} ns per voxel, {threads} threads")
    if told := multiply_adds(args.model):
        print(f"  {told:.0f} multiply-adds per output voxel, without Winograd's method and overlap")
