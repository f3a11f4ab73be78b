"""The same network on PyTorch, or on CPUs on OpenVINO, which is faster there.

Loads no torch for networks whose OpenVINO graph is made of their weights
(`siqt_engine.inference.openvino_graph`).
"""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from siqt_engine.core.openvino_runtime import has_openvino, import_openvino
from siqt_engine.inference import openvino_winograd as winograd
from siqt_engine.inference.device import Device, has_fast_bf16
from siqt_engine.inference.openvino_graph import sub_slice_graph
from siqt_engine.inference.openvino_int8 import Int8Network, Sizes
from siqt_engine.inference.settings import INT8, BackendError, ComputeSettings, check_precision
from siqt_engine.inference.threads import cpu_threads
from siqt_engine.inference.tiling import round_up
from siqt_engine.networks.stored_unet import StoredUNet

if TYPE_CHECKING:
    import torch

    from siqt_engine.networks.base import EnhancementNetwork

log = logging.getLogger(__name__)

Shape = tuple[int, int, int]

MANY_VOXELS = 800_000
"""From which the graph with fewer multiplications, which takes a second to compile, pays."""
FEW_THREADS = 4
"""Up to which it is used: its sums wait for memory, of which more threads have no more."""

_MEMORY_WORDS = (
    "out of memory",
    "can't allocate memory",
    "cannot allocate memory",
    "not enough memory",
    "bad_alloc",
    "bad allocation",
    "status_alloc_failed",
)


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

    def release(self) -> None:
        """Give back the memory of intermediate results; the next prediction takes it again."""
        ...

    @property
    def sizes(self) -> Sizes | None:
        """The sizes of the channels that were looked at for 8-bit integers; None for others."""
        ...


class OpenVINOBackend:
    """OpenVINO on the CPU, compiled for one tile shape at a time.

    The interpolated image, where the network has one, is computed outside of OpenVINO in
    float32, so that bfloat16 rounds only what the network adds to it.

    Parameters
    ----------
    network
        Sub-slice U-Nets are compiled from their weights, others are converted by PyTorch.
    tile_shape
        Low-field shape (x, y, z) to compile for now; another shape is compiled when it comes.
    precision
        "f32", "bf16" or "int8". Always passed on: OpenVINO's silent default is bf16 where it is
        fast.
    threads
        None for `cpu_threads`.
    data
        The array (X, Y, Z) whose tiles will come, as far as it is known: int8 needs it. For
        `MANY_VOXELS` in float32 on `FEW_THREADS` the graph is that of
        `siqt_engine.inference.openvino_winograd`.
    seen
        `sizes` of a scan like this one, which then is not looked at for int8.

    Raises
    ------
    BackendError
        OpenVINO is not installed or cannot be loaded; the network has no graph in int8.
    """

    def __init__(
        self,
        network: EnhancementNetwork | StoredUNet,
        tile_shape: Shape,
        precision: str = "f32",
        threads: int | None = None,
        *,
        data: np.ndarray | None = None,
        seen: Sizes | None = None,
    ) -> None:
        check_precision(precision)
        try:
            self._ov = import_openvino()
        except ImportError as error:
            raise BackendError(f"OpenVINO cannot be used: {error}") from None
        self.network = network
        self.precision = precision
        self.factor = network.factor
        self.name = f"openvino-{precision}"
        number = cpu_threads(threads)
        self._options = {
            "INFERENCE_PRECISION_HINT": "f32" if precision == INT8 else precision,
            "PERFORMANCE_HINT": "LATENCY",
            "INFERENCE_NUM_THREADS": number,
            "ENABLE_CPU_PINNING": False,  # the computer belongs to other programs, too
        }
        self._stored = _stored(network)
        # bfloat16 has too few digits for its sums
        voxels = 0 if data is None else data.size
        self._fewer = voxels >= MANY_VOXELS and precision == "f32" and number <= FEW_THREADS
        self._phases = 0
        self._int8: Int8Network | None = None
        if precision == INT8:
            if self._stored is None or data is None:
                raise BackendError("this network has no int8 graph; use --precision f32 or bf16")
            self._int8 = Int8Network.of(self._stored, data, self._options, seen=seen)
        self._shape: Shape | None = None
        self._compiled: Any = None
        self._compile(self._fitting(tile_shape))

    def predict(self, batch: np.ndarray) -> np.ndarray:
        tiles = np.ascontiguousarray(batch, dtype=np.float32)
        b, _, x, y, z = tiles.shape
        shape = self._fitting((x, y, z))
        if shape != self._shape:
            self._compile(shape)
        missing = [(0, n - m) for n, m in zip(shape, (x, y, z), strict=True)]
        full = tiles
        if shape != (x, y, z):  # as `siqt_engine.networks.padding` does
            full = np.pad(tiles, [(0, 0), (0, 0), *missing], mode="edge")
        out = np.empty((b, self.network.outputs, x, y, z * self.factor), dtype=np.float32)
        for number in range(b):
            found = self._run(full[number, 0])
            out[number] = found[:, :x, :y, : z * self.factor]
        if self.network.interpolate is not None:
            out[:, :1] += self._interpolated(tiles)
        return out

    def _run(self, tile: np.ndarray) -> np.ndarray:
        """(x, y, z) -> (outputs, x, y, factor * z)."""
        if not self._phases:
            found: np.ndarray = self._compiled([tile[None, None]])[0][0]
            return found
        results = self._compiled([winograd.phases(tile, self._phases)])
        return winograd.from_phases(list(results.values()), self.network.outputs)

    @property
    def sizes(self) -> Sizes | None:
        """Of the channels, which int8 has looked at."""
        return None if self._int8 is None else self._int8.seen

    def release(self) -> None:
        self._compiled.release_memory()

    def _fitting(self, shape: Shape) -> Shape:
        """A graph that was made of weights is for sizes that the network can pool."""
        if self._stored is None:
            return shape
        x, y, z = map(round_up, shape, self._stored.size_multiple)
        return (x, y, z)

    def _compile(self, shape: Shape) -> None:
        stored, self._phases = self._stored, 0
        if stored is not None and self._fewer and winograd.fits(stored.config, shape):
            model = winograd.WinogradBuilder(stored.config, stored.weights).model(shape)
            self._phases = winograd.phase_counts(stored.config)[0]
        elif self._int8 is not None:
            model = self._int8.graph(shape)
        elif stored is not None:
            model = sub_slice_graph(stored.config, stored.weights, shape)
        else:
            from siqt_engine.inference.torch_backend import exported_graph

            model = exported_graph(self._ov, self.network, shape)  # type: ignore[arg-type]
        self._compiled = None  # frees the former before the next is made
        self._compiled = self._ov.Core().compile_model(model, "CPU", self._options)
        self._shape = shape

    def _interpolated(self, tiles: np.ndarray) -> np.ndarray:
        interpolate: Any = self.network.interpolate
        if isinstance(self.network, StoredUNet):
            found: np.ndarray = interpolate(tiles)
            return found
        import torch

        with torch.inference_mode():
            return np.asarray(interpolate(torch.from_numpy(tiles)).numpy())


def _stored(network: EnhancementNetwork | StoredUNet) -> StoredUNet | None:
    if isinstance(network, StoredUNet):
        return network
    from siqt_engine.inference.torch_backend import stored

    return stored(network)


def default_precision(
    network: EnhancementNetwork | StoredUNet, device: Device | torch.device
) -> str:
    """bf16 where it is both fast and harmless, f32 elsewhere.

    Harmless means a network that adds to an interpolated image: rounding then touches only
    what is added. Measured errors stand in docs/decisions/method.md.
    """
    harmless = network.interpolate is not None
    return "bf16" if harmless and has_fast_bf16(device) else "f32"


def choose_backend(
    network: EnhancementNetwork | StoredUNet,
    device: Device | torch.device,
    tile_shape: Shape,
    settings: ComputeSettings,
    *,
    data: np.ndarray | None = None,
    seen: Sizes | None = None,
) -> Backend:
    """The fastest backend that is there.

    Parameters
    ----------
    tile_shape
        Low-field shape of the tiles to come, (x, y, z).
    settings
        Backend, precision ("auto" is `default_precision`) and threads; its device is not
        looked at.
    data
        The array (X, Y, Z) whose tiles will come, as far as it is known.
    seen
        As for `OpenVINOBackend`.

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
    if precision == INT8 and (device.type != "cpu" or prefer == "torch" or not has_openvino()):
        raise BackendError("int8 needs OpenVINO on the CPU; use --precision f32 or bf16")
    if prefer == "openvino" or precision == INT8:
        return OpenVINOBackend(network, tile_shape, precision, threads, data=data, seen=seen)
    if prefer == "auto" and device.type == "cpu" and has_openvino():
        try:
            return OpenVINOBackend(network, tile_shape, precision, threads, data=data)
        except Exception as error:
            # Any failure of the optional library: PyTorch gives the same result, later
            if is_out_of_memory(error):
                raise
            log.warning("OpenVINO failed (%s); using PyTorch", " ".join(str(error).split())[:200])
    from siqt_engine.inference.torch_backend import ResidualOnly, TorchBackend

    if isinstance(network, StoredUNet):
        made = network.to_torch()
        network = ResidualOnly(made) if network.residual else made
    return TorchBackend(network, device, precision, threads)


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error means too little memory, on whichever device and in whichever words."""
    if isinstance(error, MemoryError):
        return True
    torch = sys.modules.get("torch")
    if torch is not None and isinstance(error, torch.OutOfMemoryError):
        return True
    text = str(error).lower()
    return isinstance(error, RuntimeError) and any(words in text for words in _MEMORY_WORDS)
