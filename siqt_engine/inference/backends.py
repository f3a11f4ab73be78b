"""The same network on PyTorch, or on CPUs on OpenVINO, which is faster there."""

from __future__ import annotations

import logging
import threading
import warnings
from typing import Any, Protocol

import numpy as np
import torch

from siqt_engine.inference.device import has_fast_bf16
from siqt_engine.inference.openvino_runtime import has_openvino, import_openvino
from siqt_engine.inference.settings import PRECISIONS, ComputeSettings
from siqt_engine.inference.threads import cpu_threads, torch_threads
from siqt_engine.networks import EnhancementNetwork

log = logging.getLogger(__name__)

Shape = tuple[int, int, int]

_MEMORY_WORDS = (
    "out of memory",
    "can't allocate memory",
    "cannot allocate memory",
    "not enough memory",
    "bad_alloc",
    "bad allocation",
    "status_alloc_failed",
)


_converting = threading.Lock()
"""PyTorch's exporter changes PyTorch itself while it runs: two at a time disturb each other."""


class BackendError(ValueError):
    """A backend that cannot be had here; the message is fit to show to a user."""


class Backend(Protocol):
    """A network ready to run.

    Attributes
    ----------
    name
        For provenance, such as "openvino-bf16".
    factor
        Output slices per input slice.
    """

    @property
    def name(self) -> str: ...

    @property
    def factor(self) -> int: ...

    def predict(self, batch: np.ndarray) -> np.ndarray:
        """float32 (B, 1, x, y, z) -> float32 (B, outputs, x, y, factor * z)."""
        ...


class TorchBackend:
    """PyTorch on any device; the interpolated image stays in float32 in both precisions.

    Parameters
    ----------
    precision
        "f32" or "bf16".
    threads
        On a CPU, while it predicts; None for `cpu_threads`.
    """

    def __init__(
        self,
        network: EnhancementNetwork,
        device: torch.device,
        precision: str = "f32",
        threads: int | None = None,
    ) -> None:
        _check_precision(precision)
        self.device = device
        self.precision = precision
        self.threads = cpu_threads(threads)
        self.factor = network.factor
        self.name = f"torch-{device.type}-{precision}"
        network = network.to(device).eval()
        if device.type == "cpu":
            # 1.5 to 2 times as fast as the standard layout with the CPU's convolutions
            network = network.to(memory_format=torch.channels_last_3d)  # type: ignore[call-overload]
        self.network = network

    def predict(self, batch: np.ndarray) -> np.ndarray:
        if self.device.type != "cpu":
            return self._predict(batch)
        with torch_threads(self.threads):
            return self._predict(batch)

    @torch.inference_mode()
    def _predict(self, batch: np.ndarray) -> np.ndarray:
        x = torch.from_numpy(np.ascontiguousarray(batch, dtype=np.float32)).to(self.device)
        if self.precision == "f32":
            y: torch.Tensor = self.network(x)
        else:
            with torch.autocast(self.device.type, torch.bfloat16):
                y = self.network(x)
        return y.float().cpu().numpy()


class OpenVINOBackend:
    """OpenVINO on the CPU, converted in memory for one tile shape at a time.

    The interpolated image, where the network has one, is computed outside of OpenVINO in
    float32, so that bfloat16 rounds only what the network adds to it.

    Parameters
    ----------
    tile_shape
        Low-field shape (x, y, z) to compile for now; another shape is compiled when it comes.
    precision
        "f32" or "bf16". Always passed on: OpenVINO's silent default is bf16 where it is fast.
    threads
        None for `cpu_threads`.
    """

    def __init__(
        self,
        network: EnhancementNetwork,
        tile_shape: Shape,
        precision: str = "f32",
        threads: int | None = None,
    ) -> None:
        _check_precision(precision)
        try:
            self._ov = import_openvino()
        except ImportError as error:
            raise BackendError(f"OpenVINO cannot be used: {error}") from None
        self.network = network.to("cpu").eval()
        self.precision = precision
        self.factor = network.factor
        self.name = f"openvino-{precision}"
        self._options = {
            "INFERENCE_PRECISION_HINT": precision,
            "PERFORMANCE_HINT": "LATENCY",
            "INFERENCE_NUM_THREADS": cpu_threads(threads),
            "ENABLE_CPU_PINNING": False,  # the computer belongs to other programs, too
        }
        self._shape: Shape | None = None
        self._compiled: Any = None
        self._compile(tile_shape)

    @torch.inference_mode()
    def predict(self, batch: np.ndarray) -> np.ndarray:
        tiles = np.ascontiguousarray(batch, dtype=np.float32)
        b, _, x, y, z = tiles.shape
        if (x, y, z) != self._shape:
            self._compile((x, y, z))
        out = np.empty((b, self.network.outputs, x, y, z * self.factor), dtype=np.float32)
        for number in range(b):
            out[number] = self._compiled([tiles[number : number + 1]])[0][0]
        if self.network.interpolate is not None:
            out[:, :1] += self.network.interpolate(torch.from_numpy(tiles)).numpy()
        return out

    def _compile(self, shape: Shape) -> None:
        example = torch.zeros(1, 1, *shape)
        part = _Residual(self.network).eval()
        with _converting, warnings.catch_warnings(), torch.no_grad():
            warnings.simplefilter("ignore")  # deprecations inside PyTorch's exporter
            exported = torch.export.export(part, (example,))
            model = self._ov.convert_model(exported)
        model.reshape([1, 1, *shape])
        self._compiled = None  # frees the former before the next is made
        self._compiled = self._ov.Core().compile_model(model, "CPU", self._options)
        self._shape = shape


class _Residual(torch.nn.Module):
    """A network without the interpolated image."""

    def __init__(self, network: EnhancementNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.network.residual(x)


def default_precision(network: EnhancementNetwork, device: torch.device) -> str:
    """bf16 where it is both fast and harmless, f32 elsewhere.

    Harmless means a network that adds to an interpolated image: rounding then touches only
    what is added. Measured errors stand in docs/decisions/method.md.
    """
    harmless = network.interpolate is not None
    return "bf16" if harmless and has_fast_bf16(device) else "f32"


def choose_backend(
    network: EnhancementNetwork,
    device: torch.device,
    tile_shape: Shape,
    settings: ComputeSettings,
) -> Backend:
    """The fastest backend that is there.

    Parameters
    ----------
    tile_shape
        Low-field shape of the tiles to come, (x, y, z).
    settings
        Backend, precision ("auto" is `default_precision`) and threads; its device is not
        looked at.

    Raises
    ------
    BackendError
        If the backend that is asked for by name cannot be had.
    """
    prefer, precision, threads = settings.backend, settings.precision, settings.threads
    if precision == "auto":
        precision = default_precision(network, device)
    if prefer == "openvino" and device.type != "cpu":
        raise BackendError(f"OpenVINO is used on CPUs only, not on {device.type}")
    if prefer == "openvino":
        return OpenVINOBackend(network, tile_shape, precision, threads)
    if prefer == "auto" and device.type == "cpu" and has_openvino():
        try:
            return OpenVINOBackend(network, tile_shape, precision, threads)
        except Exception as error:
            # Any failure of the optional library: PyTorch gives the same result, later
            if is_out_of_memory(error):
                raise
            log.warning("OpenVINO failed (%s); using PyTorch", " ".join(str(error).split())[:200])
    return TorchBackend(network, device, precision, threads)


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error means too little memory, on whichever device and in whichever words."""
    if isinstance(error, MemoryError | torch.OutOfMemoryError):
        return True
    text = str(error).lower()
    return isinstance(error, RuntimeError) and any(words in text for words in _MEMORY_WORDS)


def _check_precision(precision: str) -> None:
    if precision not in PRECISIONS:
        raise BackendError(f"there is no precision {precision!r}; there are f32 and bf16")
