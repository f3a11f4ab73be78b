"""``siqt doctor``: what is installed, what it will run on, and what is missing."""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module, metadata

from siqt_engine import __version__
from siqt_engine.core.openvino_runtime import import_openvino

NAME = "doctor"
HELP = "say what is installed, what it runs on, and how to install what is missing"

MODULES = {
    "numpy": "numpy",
    "scipy": "scipy",
    "scikit-image": "skimage",
    "nibabel": "nibabel",
    "nilearn": "nilearn",
    "SimpleITK": "SimpleITK",
    "torch": "torch",
    "safetensors": "safetensors",
    "array-api-compat": "array_api_compat",
    "matplotlib": "matplotlib",
    "tqdm": "tqdm",
    "jinja2": "jinja2",
    "pillow": "PIL",
    "filelock": "filelock",
    "psutil": "psutil",
    "pydicom": "pydicom",
    "dcm2niix": "dcm2niix",
}
"""What the engine cannot do without: name to install, name to import."""
OPENVINO = "openvino"
WINDOW = ("PySide6-Essentials", "qtpy", "pyqtgraph")
NAPARI = ("napari", "magicgui", "pyqtgraph")
LANGUAGE_CHECK = (sys.executable, "-m", "siqt_app.language_check")
WINDOW_CHECK = (sys.executable, "-m", "siqt_app.window_check")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """It has no arguments."""


def _wanted() -> dict[str, str]:
    """Version range of each package, as this installation declares it."""
    try:
        lines = metadata.requires("siqt") or []
    except metadata.PackageNotFoundError:
        return {}
    ranges = {}
    for line in lines:
        requirement = line.split(";")[0].strip()
        name = next(
            (n for n in (*MODULES, OPENVINO) if requirement.lower().startswith(n.lower())), None
        )
        if name and "extra ==" not in line:
            ranges[name] = requirement
    return ranges


def _state(name: str, module: str) -> tuple[str, bool]:
    """Version in words, and whether the package can be used."""
    try:
        import_openvino() if module == OPENVINO else import_module(module)
    except ModuleNotFoundError:
        return "missing", False
    except Exception as error:  # a library that does not load: any reason is worth telling
        return f"installed, but it does not load: {' '.join(str(error).split())}", False
    try:
        return metadata.version(name), True
    except metadata.PackageNotFoundError:
        return "version unknown", True


def package_lines() -> tuple[list[str], list[str]]:
    """One line per package, and the requirements to install."""
    ranges = _wanted()
    lines, broken = [], []
    for name, module in {**MODULES, OPENVINO: OPENVINO}.items():
        words, good = _state(name, module)
        if not good and name == OPENVINO:
            words += " (networks run on PyTorch instead, slower on a CPU)"
        elif not good:
            broken.append(ranges.get(name, name))
        lines.append(f"  {name:<18}{words}")
    return lines, broken


def extra_lines() -> Iterator[str]:
    """Whether the window and the napari plugin are installed; nothing of them is loaded."""
    for title, extra, names in (("window", "app", WINDOW), ("napari plugin", "napari", NAPARI)):
        versions, missing = [], False
        for name in names:
            try:
                versions.append(f"{name} {metadata.version(name)}")
            except metadata.PackageNotFoundError:
                missing = True
        words = f"not installed; pip install 'siqt[{extra}]'" if missing else ", ".join(versions)
        yield f"  {title:<18}{words}"
        if extra == "app" and not missing:
            yield f"  {'display':<18}{display_state()}"
            if sentence := language_problem():
                yield f"  {'language':<18}{sentence}"


def display_state() -> str:
    """Whether Qt can open a window; another process tries it, so that this one loads no Qt."""
    done = subprocess.run(WINDOW_CHECK, capture_output=True, text=True)
    return done.stderr.strip() or ("usable" if done.returncode == 0 else "unknown")


def language_problem() -> str:
    """Why the window is not in the language that was chosen, in words; empty if it is."""
    done = subprocess.run(LANGUAGE_CHECK, capture_output=True, text=True)
    return done.stdout.strip()


def device_lines() -> Iterator[str]:
    """What PyTorch can compute on, and with how many threads."""
    import torch

    if torch.cuda.is_available():
        for index in range(torch.cuda.device_count()):
            card = torch.cuda.get_device_properties(index)
            memory = card.total_memory / 2**30
            yield f"  cuda:{index}           {card.name}, {memory:.0f} GiB"
    if torch.backends.mps.is_available():
        yield "  mps               Apple GPU"
    yield f"  cpu               {os.cpu_count()} logical cores, {torch.get_num_threads()} threads"


def model_lines() -> tuple[list[str], bool]:
    """One line per bundled model and for the brain mask, and whether all of them are whole."""
    from siqt_engine.models import library as model_library

    lines, good = [], True
    for line, whole in model_library.verified():
        lines.append(f"  {line}")
        good = good and whole
    if not lines:
        lines, good = ["  none: this installation is incomplete, install siqt again"], False
    line, whole = brain_mask_line()
    return [*lines, f"  {line}"], good and whole


def brain_mask_line() -> tuple[str, bool]:
    """The weights of the brain mask in words, and whether they are whole."""
    from siqt_engine.core.resources import resource
    from siqt_engine.segmentation.brain_mask import WEIGHTS
    from siqt_engine.segmentation.brain_network import BrainNetworkError, load_brain_network

    try:
        load_brain_network(resource(WEIGHTS))
    except (BrainNetworkError, FileNotFoundError) as error:
        return f"brain mask: DAMAGED, {error}", False
    return "brain mask: for every contrast", True


def run(args: argparse.Namespace) -> int:
    print(f"siqt {__version__}, Python {platform.python_version()}, {platform.platform()}")
    print("packages")
    lines, broken = package_lines()
    print("\n".join(lines))
    if broken:
        needed = " ".join(f'"{requirement}"' for requirement in broken)
        print(f"\nTo install what is missing:\n  {sys.executable} -m pip install {needed}")
        return 1
    print("window and plugin (optional)")
    for line in extra_lines():
        print(line)
    print("devices")
    for line in device_lines():
        print(line)
    print("models")
    lines, good = model_lines()
    print("\n".join(lines))
    print("\nEverything SIQT needs is here." if good else "\nA model cannot be used; see above.")
    return 0 if good else 1
