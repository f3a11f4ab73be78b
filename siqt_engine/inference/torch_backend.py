"""Networks on PyTorch, and what makes OpenVINO graphs of any of them. Loads torch."""

from __future__ import annotations

import threading
import warnings
from types import ModuleType
from typing import Any

import numpy as np
import torch

from siqt_engine.inference.device import Device
from siqt_engine.inference.settings import INT8, BackendError, check_precision
from siqt_engine.inference.threads import cpu_threads, torch_threads
from siqt_engine.networks import EnhancementNetwork, SubSliceUNet
from siqt_engine.networks.stored_unet import StoredUNet

Shape = tuple[int, int, int]

_converting = threading.Lock()
"""PyTorch's exporter changes PyTorch itself while it runs: two at a time disturb each other."""


class TorchBackend:
    """PyTorch on any device; the interpolated image stays in float32 in both precisions.

    Parameters
    ----------
    precision
        "f32" or "bf16".
    threads
        On a CPU, while it predicts; None for `cpu_threads`.

    Raises
    ------
    BackendError
        The precision is none that PyTorch has.
    """

    def __init__(
        self,
        network: EnhancementNetwork,
        device: torch.device | Device,
        precision: str = "f32",
        threads: int | None = None,
    ) -> None:
        check_precision(precision)
        if precision == INT8:
            raise BackendError("int8 needs OpenVINO on the CPU; use --precision f32 or bf16")
        self.device = torch.device(str(device))
        self.precision = precision
        self.threads = cpu_threads(threads)
        self.factor = network.factor
        self.name = f"torch-{self.device.type}-{precision}"
        network = network.to(self.device).eval()
        if self.device.type == "cpu":
            # 1.5 to 2 times as fast as the standard layout with the CPU's convolutions
            network = network.to(memory_format=torch.channels_last_3d)  # type: ignore[call-overload]
        self.network = network

    def predict(self, batch: np.ndarray) -> np.ndarray:
        if self.device.type != "cpu":
            return self._predict(batch)
        with torch_threads(self.threads):
            return self._predict(batch)

    def release(self) -> None:
        """PyTorch keeps nothing on a CPU, and reuses on a GPU what it keeps."""

    @property
    def sizes(self) -> None:
        """None: no 8-bit integers."""
        return None

    @torch.inference_mode()
    def _predict(self, batch: np.ndarray) -> np.ndarray:
        x = torch.from_numpy(np.ascontiguousarray(batch, dtype=np.float32)).to(self.device)
        if self.precision == "f32":
            y: torch.Tensor = self.network(x)
        else:
            with torch.autocast(self.device.type, torch.bfloat16):
                y = self.network(x)
        return y.float().cpu().numpy()


class ResidualOnly(EnhancementNetwork):
    """What a network adds to the interpolated input; all it gives where it adds nothing.

    The interpolated scan is then neither rounded with the network's precision nor blended.
    """

    name = "residual_only"

    def __init__(self, network: EnhancementNetwork) -> None:
        super().__init__()
        self.network = network
        self.factor = network.factor
        self.outputs = network.outputs
        self.config = network.config
        self.size_multiple = network.size_multiple
        self.receptive_margin = network.receptive_margin
        self.interpolate = None

    def body(self, x: torch.Tensor) -> torch.Tensor:
        return self.network.body(x)


def stored(network: EnhancementNetwork) -> StoredUNet | None:
    """The network as plain arrays, where its graph can be made of these."""
    plain = network.network if isinstance(network, ResidualOnly) else network
    if type(plain) is not SubSliceUNet:
        return None
    return StoredUNet.of(plain.config, plain.state_dict())


def exported_graph(openvino: ModuleType, network: EnhancementNetwork, shape: Shape) -> Any:
    """The OpenVINO graph of any network, by PyTorch's exporter: what it adds, for one shape."""
    example = torch.zeros(1, 1, *shape)
    part = _Residual(network.to("cpu").eval()).eval()
    with _converting, warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")  # deprecations inside PyTorch's exporter
        exported = torch.export.export(part, (example,))
        model = openvino.convert_model(exported)
    model.reshape([1, 1, *shape])
    return model


class _Residual(torch.nn.Module):
    """A network without the interpolated image."""

    def __init__(self, network: EnhancementNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.network.residual(x)
