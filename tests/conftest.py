"""Fixtures that every test may use."""

from __future__ import annotations

import ipaddress
import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import matplotlib
import pytest
from exploring import EXPLORING
from garbage import set_modules_aside
from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers

matplotlib.use("Agg")

# What a test writes is read on the same computer: no test has to wait for the disk.
os.fsync = lambda _: None  # type: ignore[assignment]

pytest_plugins = ["brain_answers", "cpu_seconds"]

ROOT = Path(__file__).resolve().parents[1]

# The same examples in every run, so that a change is judged by what it changed;
# SIQT_EXPLORE=1 draws new ones, and more of them.
settings.register_profile(
    "siqt",
    max_examples=200 if EXPLORING else 40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    print_blob=True,
    derandomize=not EXPLORING,
)
settings.load_profile("siqt")
if not EXPLORING and hasattr(providers, "is_local_module_file"):
    # Hypothesis also draws the constants of our modules that are loaded so far. These differ with
    # the order of the tests and the number of processes; reading them takes seconds, too.
    providers.is_local_module_file = lambda _: False


@pytest.fixture(scope="session")
def repository_root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def data_root() -> Path:
    """The folder with ``train`` and ``test`` scans: ``$SIQT_DATA``, or ``../shared/data``."""
    root = Path(os.environ.get("SIQT_DATA") or ROOT.parent / "shared" / "data")
    if not (root / "test").is_dir():
        pytest.skip(f"no folder of real scans at {root}; set SIQT_DATA")
    return root


def _is_local(address: Any) -> bool:
    if not isinstance(address, tuple):
        return True  # a Unix socket
    host = str(address[0])
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.split("%")[0]).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True, scope="session")
def offline() -> Iterator[None]:
    """SIQT works without a network: any attempt to reach one fails the test."""
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: Any) -> None:
        if not _is_local(address):
            raise AssertionError(f"a test tried to reach {address}")
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", refuse)
        yield


def pytest_collection_finish() -> None:
    set_modules_aside()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs a GPU where there is none, and say so."""
    wanted = [item for item in items if item.get_closest_marker("gpu")]
    if not wanted:
        return
    import torch

    if not torch.cuda.is_available():
        for item in wanted:
            item.add_marker(pytest.mark.skip(reason="no CUDA device"))
