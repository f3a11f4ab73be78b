"""Which processor the network runs on. Loads torch where there may be a GPU, or one is named."""

from __future__ import annotations

import platform
import sys
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from siqt_engine.core.openvino_runtime import has_openvino, import_openvino
from siqt_engine.inference.threads import cpu_threads

if TYPE_CHECKING:
    import torch

DRIVERS = ("/dev/nvidiactl", "/dev/nvidia0", "/dev/dxg", "/dev/nvmap", "/dev/kfd")
"""What the drivers of GPUs that PyTorch knows leave on Linux, under WSL and on Jetson."""
WINDOWS_DRIVERS = ("nvcuda.dll", "amdhip64.dll", "amdhip64_6.dll", "amdhip64_7.dll")


@dataclass(frozen=True)
class Device:
    """A processor by name, as PyTorch names it; ``str`` gives "cpu" or "cuda:0"."""

    type: str
    index: int | None = None

    def __str__(self) -> str:
        return self.type if self.index is None else f"{self.type}:{self.index}"


CPU = Device("cpu")


class DeviceError(ValueError):
    """A device that is not there; the message is fit to show to a user."""


def resolve_device(name: str = "auto") -> Device:
    """As `choose_device`, without loading torch where only the CPU can be meant.

    Raises
    ------
    DeviceError
        If there is no such device, in words.
    """
    if name == "cpu" or (name == "auto" and not gpu_possible()):
        return CPU
    found = choose_device(name)
    return Device(found.type, found.index)


def gpu_possible() -> bool:
    """Whether this computer may have a GPU that PyTorch can use; PyTorch itself is not asked."""
    try:
        if metadata.version("torch").endswith("+cpu"):
            return False
    except metadata.PackageNotFoundError:
        return False
    if sys.platform == "darwin":
        return platform.machine() == "arm64"
    if sys.platform == "win32":
        import os

        system = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32"
        return any((system / name).exists() for name in WINDOWS_DRIVERS)
    return any(Path(name).exists() for name in DRIVERS)


def choose_device(name: str = "auto") -> torch.device:
    """The device of a name, checked to be there.

    Parameters
    ----------
    name
        "auto" (the first of CUDA, Apple's MPS and CPU that works), "cpu", "cuda",
        "cuda:1" or "mps".

    Raises
    ------
    DeviceError
        If there is no such device, in words.
    """
    import torch

    if name == "auto":
        if torch.cuda.is_available():
            return torch.device("cuda", torch.cuda.current_device())
        return torch.device("mps" if _mps_works() else "cpu")
    kind, colon, number = name.partition(":")
    if kind not in ("cpu", "cuda", "mps") or (
        colon and not (number.isascii() and number.isdigit())
    ):
        raise DeviceError(f"{name!r} is no device; use auto, cpu, cuda, cuda:1 (a number) or mps")
    index = int(number) if colon else None
    if kind == "cpu":
        return torch.device("cpu")
    if kind == "mps":
        if not torch.backends.mps.is_available():
            raise DeviceError("no Apple GPU (mps) can be used here; use --device cpu")
        return torch.device("mps")
    if not torch.cuda.is_available():
        built = torch.version.cuda or torch.version.hip
        why = (
            "no NVIDIA or AMD GPU with a driver was found" if built else "this PyTorch is CPU-only"
        )
        raise DeviceError(f"CUDA cannot be used: {why}; use --device cpu")
    count = torch.cuda.device_count()
    if index is not None and index >= count:
        raise DeviceError(f"there is no {name}: {count} CUDA device(s) were found, counted from 0")
    return torch.device("cuda", torch.cuda.current_device() if index is None else index)


def describe_device(device: Device | torch.device) -> str:
    """Name of a device, for logs and provenance."""
    if device.type == "cuda":
        import torch

        index = device.index or 0
        gib = torch.cuda.get_device_properties(index).total_memory / 2**30
        return f"{torch.cuda.get_device_name(index)}, {gib:.0f} GiB (cuda:{index})"
    if device.type == "mps":
        return "Apple GPU (mps)"
    return f"{_cpu_name()}, {cpu_threads()} threads"


def has_fast_bf16(device: Device | torch.device) -> bool:
    """Whether the device multiplies bfloat16 in hardware (AVX512-BF16, AMX, CUDA 8.0)."""
    if device.type == "cuda":
        import torch

        return torch.cuda.get_device_capability(device.index or 0) >= (8, 0)
    if device.type != "cpu":
        return False
    return bool({"avx512_bf16", "amx_bf16"} & _cpu_flags())


def _mps_works() -> bool:
    """Whether the 3-D convolutions of the networks exist on this Apple GPU and are right."""
    import torch

    if not torch.backends.mps.is_available():
        return False
    x = torch.linspace(-1, 1, 64).reshape(1, 1, 4, 4, 4)
    kernel = torch.linspace(-1, 1, 27).reshape(1, 1, 3, 3, 3)

    def convolve(device: str) -> torch.Tensor:
        w = kernel.to(device)
        y = torch.nn.functional.conv3d(x.to(device), w, padding=1)
        return torch.nn.functional.conv_transpose3d(y, w[..., :2, :2, :2], stride=2).cpu()

    try:
        return torch.allclose(convolve("mps"), convolve("cpu"), atol=1e-3)
    except (RuntimeError, NotImplementedError):  # older versions of PyTorch or macOS lack them
        return False


def _cpu_flags() -> set[str]:
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return _capabilities()  # Windows and macOS have no such list
    return next((set(x.split()[2:]) for x in text.splitlines() if x.startswith("flags")), set())


def _capabilities() -> set[str]:
    """What a library knows of the CPU, in the words of Linux: OpenVINO, else PyTorch."""
    if has_openvino():
        try:
            known = import_openvino().Core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")
            return {"avx512_bf16"} if "BF16" in known else set()
        except (ImportError, RuntimeError):
            pass
    import torch

    probe = getattr(torch.cpu, "get_capabilities", dict)
    return {name for name, there in probe().items() if there is True}


def _cpu_name() -> str:
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        text = ""
    names = (x.split(":", 1)[1].strip() for x in text.splitlines() if x.startswith("model name"))
    return next(names, platform.processor() or platform.machine() or "CPU")
