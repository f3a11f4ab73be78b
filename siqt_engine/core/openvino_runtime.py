"""The only door to OpenVINO: optional, and without its usage statistics."""

from __future__ import annotations

import importlib.util
import sys
from importlib import import_module
from types import ModuleType


def has_openvino() -> bool:
    """Whether OpenVINO is installed; does not load it."""
    if "openvino" in sys.modules:
        return sys.modules["openvino"] is not None
    return importlib.util.find_spec("openvino") is not None


def import_openvino() -> ModuleType:
    """OpenVINO, or `ImportError`.

    Its import, and every conversion, would report to its maker over the network through
    the package ``openvino_telemetry``. That package is made impossible to import here, upon
    which OpenVINO falls back on doing nothing: no program that handles patients' scans may
    call home.
    """
    if "openvino" not in sys.modules:
        sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]
    return import_module("openvino")


def import_opset() -> ModuleType:
    """The operations that graphs are made of; `ImportError` without OpenVINO."""
    import_openvino()
    return import_module("openvino.opset13")
