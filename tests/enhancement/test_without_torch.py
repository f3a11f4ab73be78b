"""Enhancing on a CPU with OpenVINO loads no torch, which takes seconds and hundreds of MB."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from small_models import any_spacing_model, fixed_factor_model
from tensors import assert_close

from siqt_engine.core.openvino_runtime import has_openvino
from siqt_engine.io.nifti import write_volume
from siqt_engine.models.card import CheckpointError
from siqt_engine.models.checkpoint import load_network
from siqt_engine.models.weights import load_unet

needs_openvino = pytest.mark.skipif(not has_openvino(), reason="OpenVINO is not installed")

PROGRAM = """
import sys
from siqt_engine.cli.main import main
main()
assert not [m for m in sys.modules if m.partition(".")[0] == "torch"], "torch was loaded"
"""


@needs_openvino
def test_the_command_loads_no_torch(tmp_path: Path) -> None:
    """With a brain to find, an uncertainty to calibrate, and files to write."""
    rng = np.random.default_rng(3)
    x, y, z = np.mgrid[-1:1:48j, -1:1:56j, -1:1:24j]
    radius = np.sqrt(x**2 + y**2 + z**2)
    data = 100 * (radius < 0.7) * (1 + 0.3 * np.sin(8 * x) * np.cos(9 * y)) + 150 * (
        (radius > 0.8) & (radius < 0.95)
    )
    data += rng.normal(0, 2, data.shape)
    from siqt_engine.io.volume import Volume

    scan = Volume(np.abs(data).astype(np.float32), np.diag([4.0, 4.0, 7.0, 1.0]))
    write_volume(scan, tmp_path / "scan_T2w.nii.gz")
    models = any_spacing_model(tmp_path / "models", widest_pixel=4.0)
    words = [
        "enhance", "scan_T2w.nii.gz", "out.nii.gz", "--device", "cpu", "--model",
        str(models / "small"), "--uncertainty", "--quiet",
    ]  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *words], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out.nii.gz").exists()
    assert (tmp_path / "out_uncertainty.nii.gz").exists()


@pytest.mark.parametrize("model", [any_spacing_model, fixed_factor_model])
def test_plain_arrays_are_the_network(tmp_path: Path, model: object) -> None:
    """Names, shapes and values, and what is made of them on PyTorch."""
    folder = model(tmp_path)  # type: ignore[operator]
    network, card = load_network(folder)
    found, same_card = load_unet(folder)
    assert card == same_card
    state = network.state_dict()
    assert list(found.weights) == sorted(found.weights) or set(found.weights) == set(state)
    for name, values in state.items():
        np.testing.assert_array_equal(found.weights[name], values.numpy())
    assert found.config.shapes() == {n: tuple(v.shape) for n, v in state.items()}
    for name in ("factor", "outputs", "size_multiple", "receptive_margin"):
        assert getattr(found, name) == getattr(network, name)
    x = torch.rand(1, 1, 8, 8, 4)
    if found.config.told:
        told = {"factor": 5, "restore": True}
        network = network.specialised(3.0, **told)  # type: ignore[operator, arg-type]
        found = found.specialised(3.0, factor=5, restore=True)
    assert_close(found.to_torch()(x), network(x), atol=1e-6, rtol=1e-6)


@pytest.mark.parametrize("damage", ["missing", "shape", "not finite"])
def test_weights_that_do_not_fit_are_refused_in_words(tmp_path: Path, damage: str) -> None:
    import dataclasses
    import hashlib

    from safetensors.numpy import load_file, save_file

    folder = any_spacing_model(tmp_path)
    path = folder / "small.safetensors"
    arrays = load_file(path)
    if damage == "missing":
        del arrays["unet.last.bias"]
    if damage == "shape":
        arrays["unet.last.bias"] = arrays["unet.last.bias"][:-1].copy()
    if damage == "not finite":
        arrays["unet.last.bias"][0] = np.nan
    save_file(arrays, path)
    from siqt_engine.models.files import load_card

    card = load_card(folder / "small")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    (folder / "small.json").write_text(dataclasses.replace(card, weights_sha256=digest).to_json())
    with pytest.raises(CheckpointError, match="last.bias"):
        load_unet(folder)


def test_no_gpu_is_looked_for_where_there_is_no_driver(monkeypatch: pytest.MonkeyPatch) -> None:
    from siqt_engine.inference import device

    monkeypatch.setattr(device.metadata, "version", lambda _name: "2.9.0+cpu")
    assert not device.gpu_possible()
    monkeypatch.setattr(device.metadata, "version", lambda _name: "2.9.0")
    monkeypatch.setattr(device.sys, "platform", "linux")
    monkeypatch.setattr(device, "DRIVERS", ("/dev/null",))
    assert device.gpu_possible()
    monkeypatch.setattr(device, "DRIVERS", ("/dev/there-is-no-such-device",))
    assert not device.gpu_possible()
    assert str(device.resolve_device("auto")) == "cpu"


def test_reading_a_scan_loads_no_pydicom_and_leaves_it_usable() -> None:
    program = (
        "import sys; import siqt_engine.io.nifti; assert 'pydicom' not in sys.modules; "
        "from nibabel import nifti1; assert not nifti1.have_dicom"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
