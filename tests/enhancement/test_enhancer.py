"""Enhancing: what must hold for every scan and every network."""

from __future__ import annotations

import dataclasses
from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest
import torch
from coarse_head import SPACING, affine_for, head
from hypothesis import given, settings
from hypothesis import strategies as st
from small_models import any_spacing_model

from siqt_engine.cli.main import main
from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.core.progress import Cancelled, Progress
from siqt_engine.enhancement.enhancer import EnhanceOptions, Enhancer
from siqt_engine.enhancement.planning.brain_region import WHOLE_HEAD, distance_from
from siqt_engine.enhancement.planning.plan_sentences import (
    CONTRAST_KEPT,
    CONTRAST_MATCHED,
    CONTRAST_RESTORED,
    CONTRAST_SENTENCES,
)
from siqt_engine.enhancement.reconstruction.agreement import measure_consistency
from siqt_engine.enhancement.scan_enhancer import enhance_scan
from siqt_engine.inference import predictor as inference
from siqt_engine.inference.settings import ComputeSettings
from siqt_engine.io.nifti import read_volume, write_volume
from siqt_engine.io.sidecar import file_sha256, read_sidecar
from siqt_engine.io.volume import SourceGeometry, Volume, VolumeError
from siqt_engine.models.card import CheckpointError, ModelCard, NativeGeometry
from siqt_engine.models.library import LibraryModel, choose_model
from siqt_engine.models.normalization import NAME as NORMALISATION
from siqt_engine.networks import SubSliceUNet
from siqt_engine.networks.cubic import ThroughPlaneCubic
from siqt_engine.segmentation import brain_mask as brain
from siqt_engine.simulation.sample import sample_path

pytestmark = pytest.mark.usefixtures("brain_is_a_ball")

GEOMETRY = NativeGeometry(4.0, 12.0, (1.5, 5.0), (8.0, 16.0))
"""Coarse voxels: a head in few of them."""
QUICK = ("--backend", "torch", "--precision", "f32", "--threads", "1", "--device", "cpu")
"""OpenVINO needs a second to compile even a small network."""


def small_network(seed: int | None = None) -> SubSliceUNet:
    """An untrained network; with a seed its last layer is random, else it adds nothing."""
    torch.manual_seed(seed or 0)
    network = SubSliceUNet(4, widths=(4, 6), pools=((2, 2, 1),))
    if seed is not None:
        torch.nn.init.normal_(network.last.weight, std=0.3)
    # more than the 8 x 8 x 6 voxels that its convolutions reach, also where tiles cross over
    network.receptive_margin = (18, 18, 12)
    return network.eval().requires_grad_(False)


def card(network: SubSliceUNet, geometry: NativeGeometry = GEOMETRY) -> ModelCard:
    return ModelCard(
        name="test", version="1", architecture=network.name, network=network.config,
        factor=network.factor, contrast="T1w", geometry=geometry, normalisation=NORMALISATION,
        trained_on="nothing", data_licence="none",
    )  # fmt: skip


def enhancer(
    seed: int | None = None, geometry: NativeGeometry = GEOMETRY, **options: object
) -> Enhancer:
    network = small_network(seed)
    settings = {"device": "cpu", "backend": "torch", "precision": "f32", "threads": 1, **options}
    return Enhancer(network, card(network, geometry), compute=ComputeSettings(**settings))  # type: ignore[arg-type]


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library with one model, whose last layer is random; beside it one that adds nothing."""
    from siqt_engine.models.checkpoint import save_checkpoint

    folder = tmp_path / "models"
    folder.mkdir()
    network = small_network(3)
    save_checkpoint(folder / "test", network.state_dict(), card(network))
    save_checkpoint(tmp_path / "nothing", small_network().state_dict(), card(network))
    monkeypatch.setenv("SIQT_MODELS", str(folder))
    return folder


@pytest.fixture
def as_head(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whole heads: the margin is at the brain."""
    monkeypatch.setattr(brain, "is_brain_extracted", lambda volume: False)


# --- the interpolated scan ---------------------------------------------------------------------


@given(st.integers(1, 9), st.integers(1, 6), st.integers(0, 2**31))
def test_numpy_and_the_networks_interpolate_alike(slices, factor, seed):
    data = np.random.default_rng(seed).normal(size=(2, 3, slices)).astype(np.float32)
    ours = interpolate_slices(data, factor)
    theirs = ThroughPlaneCubic(factor)(torch.from_numpy(data)[None, None])[0, 0].numpy()
    np.testing.assert_allclose(ours, theirs, atol=1e-5)
    np.testing.assert_array_equal(ours[..., ::factor], data)


@pytest.mark.parametrize("axis", [0, 1, 2])
@pytest.mark.parametrize("most_voxels", [12_000, 10**6])
def test_a_network_that_adds_nothing_gives_the_interpolated_scan(axis, most_voxels):
    """Bit for bit, inside the brain and outside, whatever the tiles and the slice axis."""
    volume, mask = head()
    data = np.ascontiguousarray(np.moveaxis(volume.data, 2, axis))
    spacing = tuple(np.insert(SPACING[:2], axis, SPACING[2]))
    result = enhancer().enhance(
        Volume(data, affine_for(spacing)),
        mask=np.moveaxis(mask, 2, axis),
        options=EnhanceOptions(most_voxels=most_voxels),
    )
    expected = np.maximum(interpolate_slices(volume.data, 4), 0)
    np.testing.assert_array_equal(np.moveaxis(result.volume.data, axis, 2), expected)


@pytest.mark.parametrize("geometry", [
    NativeGeometry(2.0, 6.0, (1.8, 2.2), (5.0, 7.0)),
    NativeGeometry(7.0, 12.0, (6.0, 8.0), (8.0, 16.0)),
])  # fmt: skip
def test_it_adds_nothing_on_a_working_grid_either(geometry):
    volume, mask = head()
    result = enhancer(geometry=geometry).enhance(volume, mask=mask)
    expected = np.maximum(interpolate_slices(volume.data, 4), 0)
    np.testing.assert_array_equal(result.volume.data, expected)
    assert any("works on pixels" in sentence for sentence in result.findings)


def test_openvino_in_bf16_leaves_the_scan_itself_in_full_precision():
    pytest.importorskip("openvino", reason="OpenVINO is not installed")
    volume, mask = head()
    result = enhancer(backend="openvino", precision="bf16").enhance(volume, mask=mask)
    np.testing.assert_array_equal(
        result.volume.data, np.maximum(interpolate_slices(volume.data, 4), 0)
    )
    assert "openvino-bf16" in result.provenance.device


# --- geometry ----------------------------------------------------------------------------------


def centre(volume: Volume) -> np.ndarray:
    """World position in mm of the centre of mass."""
    index = np.indices(volume.shape).reshape(3, -1)
    weights = volume.data.ravel().astype(np.float64)
    middle = index @ weights / weights.sum()
    return (volume.affine @ [*middle, 1])[:3]


def blob(spacing: tuple[float, float, float], at: np.ndarray) -> Volume:
    """A Gaussian blob in the middle of a scan."""
    shape = tuple(int(200 // s) for s in spacing)
    affine = affine_for(spacing)
    index = np.indices(shape).reshape(3, -1)
    world = (affine[:3, :3] @ index) + affine[:3, 3:]
    middle = affine[:3, :3] @ (np.array(shape) / 2 + at) + affine[:3, 3]
    squared = ((world - middle[:, None]) ** 2).sum(0)
    data = 500 * np.exp(-squared / (2 * 18.0**2))
    return Volume(data.reshape(shape).astype(np.float32), affine)


@settings(max_examples=15)
@given(st.sampled_from([0, 1, 2]), st.tuples(*[st.floats(-1, 1)] * 3))
def test_a_landmark_keeps_its_world_position(axis, offset):
    spacing = [4.0, 4.0, 4.0]
    spacing[axis] = 12.0
    scan = blob((spacing[0], spacing[1], spacing[2]), np.array(offset))
    result = enhancer().enhance(scan, mask=scan.data > 100)
    assert np.abs(centre(result.volume) - centre(scan)).max() < 0.02
    expected = list(scan.shape)
    expected[axis] *= 4
    assert result.volume.shape == tuple(expected)
    assert result.volume.spacing[axis] == pytest.approx(3.0)
    np.testing.assert_allclose(result.volume.affine[:3, 3], scan.affine[:3, 3])


@pytest.mark.parametrize("codes", ["RAS", "LPS", "SAL", "PIR", "ASR"])
def test_a_landmark_keeps_its_place_through_files(codes, tmp_path, models):
    scan = blob((4.0, 4.0, 12.0), np.array([1.0, -2.0, 0.4]))
    scan = dataclasses.replace(scan, source=SourceGeometry(axis_codes=tuple(codes)))
    source, out = tmp_path / "in_T1w.nii.gz", tmp_path / "out.nii.gz"
    write_volume(scan, source)
    model = str(tmp_path / "nothing")
    assert main(["enhance", str(source), str(out), "-q", "--model", model, *QUICK]) == 0
    enhanced = read_volume(out)
    assert enhanced.source.axis_codes == tuple(codes)
    assert np.abs(centre(enhanced) - centre(scan)).max() < 0.02
    assert enhanced.shape == (*scan.shape[:2], 4 * scan.shape[2])


# --- intensities -------------------------------------------------------------------------------


@lru_cache(maxsize=1)
def of_usual_brightness() -> tuple[Enhancer, np.ndarray]:
    """An enhancer, and what it makes of `head`."""
    volume, mask = head()
    network = enhancer(5)
    return network, network.enhance(volume, mask=mask).volume.data


@settings(max_examples=5)
@given(st.floats(1e-3, 1e4))
def test_a_brighter_scan_gives_a_brighter_result(gain):
    """enhance(c x) = c enhance(x)."""
    volume, mask = head()
    network, plain = of_usual_brightness()
    scaled = network.enhance(volume.with_data(volume.data * np.float32(gain)), mask=mask)
    np.testing.assert_allclose(scaled.volume.data / gain, plain, atol=2e-3, rtol=1e-4)


def test_negative_values_appear_only_where_the_scan_has_some():
    volume, mask = head()
    assert enhancer(5).enhance(volume, mask=mask).volume.data.min() >= 0
    shifted = volume.with_data(volume.data - np.float32(50))
    assert enhancer().enhance(shifted, mask=mask).volume.data.min() == -50  # its background


def test_an_offset_of_the_intensities_does_not_matter():
    """Some files hold integers shifted by 32768."""
    volume, mask = head()
    plain = enhancer(5).enhance(volume, mask=mask)
    shifted = enhancer(5).enhance(volume.with_data(volume.data + np.float32(32768)), mask=mask)
    np.testing.assert_allclose(shifted.volume.data - 32768, plain.volume.data, atol=0.1)
    assert any("darkest voxel is 32768" in sentence for sentence in shifted.warnings)
    assert plain.warnings == ()


def test_voxels_that_are_no_numbers_become_0_and_are_counted():
    volume, mask = head()
    holed = volume.data.copy()
    holed[0, :3, 0] = np.nan
    holed[1, 0, 0] = np.inf
    filled = volume.data.copy()
    filled[0, :3, 0] = 0
    filled[1, 0, 0] = 0
    result = enhancer(5).enhance(volume.with_data(holed), mask=mask)
    expected = enhancer(5).enhance(volume.with_data(filled), mask=mask)
    np.testing.assert_array_equal(result.volume.data, expected.volume.data)
    assert any("4 voxels held no number" in sentence for sentence in result.warnings)


# --- where the network works -------------------------------------------------------------------


def test_far_from_the_brain_the_scan_is_interpolated(as_head):
    volume, mask = head()
    result = enhancer(5).enhance(volume, mask=mask)
    between = np.maximum(interpolate_slices(volume.data, 4), 0)
    near = interpolate_slices(mask.astype(np.float32), 4) != 0
    np.testing.assert_array_equal(result.volume.data[~near], between[~near])
    assert np.abs(result.volume.data - between)[::, ::, ::4][mask].max() > 10


def test_the_scalp_does_not_reach_the_brain(as_head):
    """Whatever lies beyond the brain's rim changes nothing inside."""
    volume, mask = head()
    changed = volume.data.copy()
    changed[distance_from(mask, SPACING) > WHOLE_HEAD.input_margin_mm[1]] = 2e4
    a = enhancer(5).enhance(volume, mask=mask).volume.data
    b = enhancer(5).enhance(volume.with_data(changed), mask=mask).volume.data
    # between the brain's last slice and the next, the scan itself is interpolated
    np.testing.assert_array_equal(a[..., ::4][mask], b[..., ::4][mask])


@pytest.mark.parametrize("extracted", [True, False])
def test_a_larger_field_of_view_changes_nothing(extracted, monkeypatch):
    monkeypatch.setattr(brain, "is_brain_extracted", lambda volume: extracted)
    volume, mask = head()
    if extracted:
        volume = volume.with_data(volume.data * mask)
    widths = ((5, 8), (3, 0), (2, 1))
    padded = Volume(np.pad(volume.data, widths), volume.affine)
    a = enhancer(5).enhance(volume, mask=mask).volume.data
    b = enhancer(5).enhance(padded, mask=np.pad(mask, widths)).volume.data
    inner = b[5:-8, 3:, 8:-4]
    inside = np.repeat(mask, 4, axis=2)
    np.testing.assert_allclose(a[inside], inner[inside], atol=2e-3)


def test_tiles_do_not_show():
    """With the context that the network asks for, any tiles give the same picture."""
    volume, mask = head((88, 104, 14), spacing=(2.0, 2.0, 12.0))
    results = [
        enhancer(5).enhance(volume, mask=mask, options=EnhanceOptions(most_voxels=most))
        for most in (22_000, 35_000, 10**7)
    ]
    tiles = {tuple(r.provenance.parameters["tile"]) for r in results}
    assert len(tiles) == 3
    for result in results[:2]:
        np.testing.assert_allclose(result.volume.data, results[2].volume.data, atol=2e-3)


def test_whole_uses_the_network_everywhere(as_head):
    volume, mask = head()
    # between slices that are equal, such as those of empty air, nothing is added
    noise = np.random.default_rng(4).normal(0, 90, volume.shape).astype(np.float32)
    volume = volume.with_data(np.abs(volume.data + noise))
    result = enhancer(5).enhance(
        volume, mask=mask, options=EnhanceOptions(whole=True, denoise="off")
    )
    x = torch.from_numpy(volume.data / volume.data[mask].mean(dtype=np.float64))[None, None].float()
    expected = small_network(5)(x)[0, 0].numpy() * volume.data[mask].mean()
    np.testing.assert_allclose(result.volume.data, expected.clip(0), atol=0.05)


def test_a_network_without_interpolation_gives_what_it_gives():
    from siqt_engine.networks import build_network

    torch.manual_seed(1)
    network = build_network("espcn", factor=4).eval().requires_grad_(False)
    assert network.interpolate is None
    volume, mask = head()
    made = Enhancer(
        network, card(network), compute=ComputeSettings(device="cpu", backend="torch", threads=1)
    )  # type: ignore[arg-type]
    result = made.enhance(volume, mask=mask, options=EnhanceOptions(whole=True))
    scale = volume.data[mask].mean(dtype=np.float64)
    expected = network(torch.from_numpy(volume.data / scale)[None, None].float())[0, 0].numpy()
    np.testing.assert_allclose(result.volume.data, (expected * scale).clip(0), atol=0.05)


# --- agreement with the measured slices --------------------------------------------------------


def brighter(bias: float) -> Enhancer:
    """A network that adds the same everywhere: all it does can be seen in thick slices."""
    network = small_network()
    torch.nn.init.constant_(network.last.bias, bias)
    return Enhancer(
        network, card(network), compute=ComputeSettings(device="cpu", backend="torch", threads=1)
    )


def test_matching_takes_away_what_thick_slices_can_see():
    volume, mask = head()
    free = EnhanceOptions(whole=True, match_contrast="off")
    matched = EnhanceOptions(whole=True, match_contrast="on")
    plain = brighter(0.0).enhance(volume, mask=mask, options=matched).volume.data
    added = brighter(0.3).enhance(volume, mask=mask, options=matched).volume.data
    np.testing.assert_allclose(added, plain, atol=0.1)
    seen = brighter(0.3).enhance(volume, mask=mask, options=free).volume.data
    assert np.abs(seen - plain).max() > 100


def test_a_matched_result_agrees_with_the_scan_and_a_free_one_does_not():
    volume, mask = head()
    found = []
    for matching in ("on", "off"):
        options = EnhanceOptions(match_contrast=matching, whole=True)
        result = enhancer(5).enhance(volume, mask=mask, options=options)
        found.append(measure_consistency(volume, result.volume, mask))
    assert found[0].correlation > 0.94 > found[1].correlation
    assert abs(found[0].bias) < 0.01
    assert found[0].standard_deviation < found[1].standard_deviation / 3


@pytest.mark.parametrize(
    ("contrast", "across", "matched"),
    [("T1w", 12.0, False), ("T2w", 12.0, True), (None, 12.0, True), ("T1w", 20.0, True)],
)
def test_only_familiar_scans_are_left_to_the_model(contrast, across, matched):
    volume, mask = head(spacing=(4.0, 4.0, across))
    made = enhancer(5)
    model = LibraryModel(Path("test.safetensors"), made.card)
    made.choice = choose_model(volume, contrast, models=[model])
    result = made.enhance(volume, mask=mask)
    assert (CONTRAST_MATCHED in result.findings) == matched
    assert any("lesion" in sentence for sentence in result.findings) != matched
    forced = made.enhance(volume, mask=mask, options=EnhanceOptions(match_contrast="on"))
    assert np.array_equal(result.volume.data, forced.volume.data) == matched


# --- running -----------------------------------------------------------------------------------


@pytest.mark.parametrize("backend", ["torch", "openvino"])
def test_twice_the_same_bits(backend):
    if backend == "openvino":
        pytest.importorskip("openvino", reason="OpenVINO is not installed")
    volume, mask = head()
    first = enhancer(5, backend=backend).enhance(volume, mask=mask)
    second = enhancer(5, backend=backend).enhance(volume, mask=mask)
    np.testing.assert_array_equal(first.volume.data, second.volume.data)


@pytest.mark.parametrize("stage", ["finding the brain", "enhancing", "joining"])
def test_cancelling_stops_in_every_stage(stage):
    volume, mask = head()

    def observer(progress: Progress) -> None:
        if progress.stage == stage:
            raise Cancelled

    with pytest.raises(Cancelled):
        enhancer(5).enhance(volume, mask=mask, on_progress=observer)


class Scarce:
    """A backend on a device with memory for so many voxels, and the tiles that it was given."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, limits: dict[str, int]) -> None:
        self.tried: list[tuple[str, int]] = []
        choose = inference.choose_backend

        def chosen(network, device, tile, settings, **known):
            backend = choose(network, torch.device("cpu"), tile, settings, **known)
            predict = backend.predict

            def scarce(batch):
                self.tried.append((device.type, batch.size))
                if batch.size > limits[device.type]:
                    raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate ...")
                return predict(batch)

            backend.predict = scarce
            return backend

        monkeypatch.setattr(inference, "choose_backend", chosen)
        monkeypatch.setattr(inference, "describe_device", str)


def test_too_little_memory_makes_the_tiles_smaller(monkeypatch):
    volume, mask = head((88, 104, 14), spacing=(2.0, 2.0, 12.0))
    expected = enhancer(5).enhance(volume, mask=mask).volume.data
    scarce = Scarce(monkeypatch, {"cpu": 40_000})
    result = enhancer(5).enhance(volume, mask=mask)
    assert scarce.tried[0][1] > 40_000 >= scarce.tried[-1][1]
    np.testing.assert_allclose(result.volume.data, expected, atol=2e-3)
    assert any("too little memory" in sentence for sentence in result.warnings)
    assert any("too little memory" in sentence for sentence in result.provenance.warnings)


def test_without_memory_on_the_gpu_the_processor_takes_over(monkeypatch):
    volume, mask = head()
    expected = enhancer(5).enhance(volume, mask=mask).volume.data
    made = enhancer(5)
    made.prepared.device = torch.device("cuda")
    scarce = Scarce(monkeypatch, {"cuda": 100, "cpu": 10**9})
    result = made.enhance(volume, mask=mask)
    assert scarce.tried[0][0] == "cuda" and scarce.tried[-1][0] == "cpu"
    np.testing.assert_allclose(result.volume.data, expected, atol=2e-3)
    assert any("processor instead" in sentence for sentence in result.warnings)


def test_no_memory_anywhere_is_an_error_in_words(monkeypatch):
    volume, mask = head()
    Scarce(monkeypatch, {"cpu": 10})
    with pytest.raises(MemoryError, match="too little memory"):
        enhancer(5).enhance(volume, mask=mask)


def test_other_errors_are_not_taken_for_lack_of_memory(monkeypatch):
    def broken(*args, **options):
        raise RuntimeError("the network is broken")

    monkeypatch.setattr(inference, "choose_backend", broken)
    volume, mask = head()
    with pytest.raises(RuntimeError, match="broken"):
        enhancer(5).enhance(volume, mask=mask)


# --- what cannot be enhanced -------------------------------------------------------------------


def test_thin_slices_are_refused_unless_forced():
    volume, mask = head((30, 34, 28), spacing=(5.0, 5.0, 5.0))
    with pytest.raises(VolumeError, match="not thick"):
        enhancer().enhance(volume, mask=mask)
    forced = enhancer().enhance(volume, mask=mask, options=EnhanceOptions(force=True))
    assert forced.volume.shape == (30, 34, 112)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda d: d[..., :1], "single slice"),
        (lambda d: np.full_like(d, 7), "same value"),
        (lambda d: np.full_like(d, np.nan), "hardly any voxel"),
        (lambda d: d * (d > 850), "must be positive"),
    ],
)
def test_what_is_no_scan_is_refused_in_words(change, words):
    volume, mask = head()
    data = change(volume.data)
    with pytest.raises(VolumeError, match=words):
        enhancer().enhance(Volume(data, volume.affine), mask=mask[..., : data.shape[2]])


def test_an_empty_or_foreign_mask_is_refused():
    volume, mask = head()
    with pytest.raises(VolumeError, match="empty"):
        enhancer().enhance(volume, mask=np.zeros_like(mask))
    with pytest.raises(VolumeError, match="shape"):
        enhancer().enhance(volume, mask=mask[1:])
    elsewhere = volume.affine.copy()
    elsewhere[0, 3] += 3
    with pytest.raises(VolumeError, match="grid"):
        enhancer().enhance(volume, mask=Volume(mask.astype(np.float32), elsewhere))


def test_a_model_of_another_normalisation_is_refused():
    network = small_network()
    other = dataclasses.replace(card(network), normalisation="percentile-99")
    with pytest.raises(CheckpointError, match="percentile-99"):
        Enhancer(network, other, compute=ComputeSettings(device="cpu"))


# --- the command -------------------------------------------------------------------------------


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    volume, mask = head()
    write_volume(volume, tmp_path / "sub-01_T1w.nii.gz")
    write_volume(volume.with_data(mask.astype(np.float32)), tmp_path / "mask.nii.gz")
    return tmp_path / "sub-01_T1w.nii.gz"


def test_command_and_api_give_the_same_bits(scan, tmp_path, models):
    mask = tmp_path / "mask.nii.gz"
    out = tmp_path / "out.nii.gz"
    assert main(["enhance", str(scan), str(out), "--mask", str(mask), "-q"]) == 0
    made = Enhancer.default(for_volume=read_volume(scan), contrast="T1w")
    result = made.enhance(read_volume(scan), mask=read_volume(mask))
    np.testing.assert_array_equal(read_volume(out).data, result.volume.data)


def test_the_sidecar_says_what_was_done(scan, tmp_path, models, capsys):
    out = tmp_path / "out.nii"
    mask = str(tmp_path / "mask.nii.gz")
    assert main(["enhance", str(scan), str(out), "--mask", mask, *QUICK]) == 0
    said = read_sidecar(out)
    assert said is not None
    assert said["Sources"] == ["sub-01_T1w.nii.gz"]
    assert said["SourcesSHA256"] == [file_sha256(scan)]
    assert said["OutputSHA256"] == file_sha256(out)
    assert said["Model"] == {"Name": "test 1", "SHA256": file_sha256(models / "test.safetensors")}
    assert said["Parameters"]["factor"] == 4
    assert said["Parameters"]["brain_mean"] == pytest.approx(600, rel=0.05)
    assert said["Seconds"] > 0
    assert said["Device"]
    assert str(tmp_path) not in out.with_suffix(".json").read_text()
    printed = capsys.readouterr().out
    assert "trained on T1w scans. This scan is T1w" in printed
    for warning in said["Warnings"]:
        assert warning in printed


def test_a_picture_shows_before_and_after(scan, tmp_path, models):
    from matplotlib.image import imread

    png = tmp_path / "picture.png"
    out = tmp_path / "out.nii.gz"
    code = main(["enhance", str(scan), str(out), "--mask", str(tmp_path / "mask.nii.gz"),
                 "--png", str(png), "-q", *QUICK])  # fmt: skip
    assert code == 0
    assert imread(png).std() > 0.05


@pytest.mark.parametrize("stop", [KeyboardInterrupt, Cancelled])
def test_a_run_that_is_stopped_leaves_nothing(stop, scan, tmp_path, models, monkeypatch, capsys):
    from contextlib import contextmanager

    from siqt_engine.cli import enhance as command

    @contextmanager
    def interrupting(*, quiet):
        def observer(progress: Progress) -> None:
            if progress.stage == "enhancing" and progress.done:
                raise stop

        yield observer

    monkeypatch.setattr(command, "progress_bar", interrupting)
    folder = tmp_path / "results"
    folder.mkdir()
    mask = str(tmp_path / "mask.nii.gz")
    assert main(["enhance", str(scan), str(folder / "out.nii.gz"), "--mask", mask, *QUICK]) == 130
    assert list(folder.iterdir()) == []
    assert "Traceback" not in capsys.readouterr().err


def test_several_scans_go_to_a_folder_and_a_bad_one_does_not_stop_the_rest(
    scan, tmp_path, models, capsys
):
    bad = tmp_path / "bad.nii.gz"
    bad.write_text("not a scan")
    other = tmp_path / "sub-02_T1w.nii.gz"
    other.write_bytes(scan.read_bytes())
    folder = tmp_path / "results"
    folder.mkdir()
    code = main(["enhance", str(scan), str(bad), str(other), str(folder), *QUICK])
    assert code == 2
    names = {p.name for p in folder.iterdir()}
    assert names == {
        "sub-01_desc-enhanced_T1w.nii.gz", "sub-01_desc-enhanced_T1w.json",
        "sub-02_desc-enhanced_T1w.nii.gz", "sub-02_desc-enhanced_T1w.json",
        "sub-01_desc-enhanced_T1w_preview.png", "sub-02_desc-enhanced_T1w_preview.png",
        "summary.csv", "summary.html",
    }  # fmt: skip
    captured = capsys.readouterr()
    assert "2 of 3 scans enhanced" in captured.out
    first, last = captured.err.splitlines()
    assert first.startswith("siqt: error: ") and first.count("bad.nii.gz") == 1
    assert last == "siqt: error: not enhanced: bad.nii.gz"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["{scan}", "{folder}/out.txt"], "must end in .nii"),
        (["{scan}", "{scan}"], "the input itself"),
        (["{scan}", "{folder}/no/out.nii"], "does not exist"),
        (["{folder}/nothing.nii", "{folder}/out.nii"], "no such file"),
        (["{scan}", "{scan}", "{folder}/out.nii"], "is not a folder"),
        (["{scan}", "{folder}/out.nii", "--model", "none-such"], "no model 'none-such'"),
        (["{scan}", "{folder}/out.nii", "--device", "abacus"], "abacus"),
        (["{scan}", "{folder}/out.nii", "--png", "{folder}/x.jpg"], "must end in .png"),
        (["{labels}", "{folder}/out.nii"], "map of regions"),
    ],
)
def test_mistakes_end_in_one_sentence_and_no_file(arguments, words, scan, tmp_path, models, capsys):
    volume, mask = head()
    labels = tmp_path / "labels.nii.gz"
    i, j, k = np.indices(mask.shape) // 8
    names = np.random.default_rng(0).permutation(200)[:150] + 1.0  # in any order, as in atlases
    write_volume(volume.with_data((names[i + 7 * j + 50 * k] * mask).astype(np.float32)), labels)
    folder = tmp_path / "results"
    folder.mkdir()
    given = [a.format(scan=scan, folder=folder, labels=labels) for a in arguments]
    assert main(["enhance", *given]) == 2
    error = capsys.readouterr().err
    assert error.startswith("siqt: error: ") and error.count("\n") == 1
    assert words in error
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("contrast", "manner"),
    [("T1w", CONTRAST_RESTORED), ("T2w", CONTRAST_KEPT), (None, CONTRAST_KEPT)],
)
def test_whether_the_contrast_was_kept_is_said(contrast, manner, tmp_path, monkeypatch):
    monkeypatch.setenv("SIQT_MODELS", str(any_spacing_model(tmp_path)))
    scan = read_volume(sample_path())
    part = scan.data[30:94, 60:124, 14:24]
    result = enhance_scan(Volume(part.copy(), scan.affine, scan.source), contrast=contrast)
    assert [f for f in result.findings if f in CONTRAST_SENTENCES] == [manner]


# --- before the long work ----------------------------------------------------------------------


def test_a_dry_run_prints_the_plan_of_the_enhancement_and_writes_nothing(
    scan, tmp_path, models, monkeypatch, capsys
):
    mask, out = str(tmp_path / "mask.nii.gz"), tmp_path / "out.nii.gz"
    assert main(["enhance", str(scan), str(out), "--mask", mask, "-q", *QUICK]) == 0
    said = read_sidecar(out)
    assert said is not None
    capsys.readouterr()
    before = {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*")}

    def never(*_, **__):
        raise AssertionError("the model was loaded")

    monkeypatch.setattr(Enhancer, "from_checkpoint", never)
    assert main(["enhance", str(scan), str(out), "--mask", mask, "--dry-run", *QUICK]) == 0
    printed = capsys.readouterr().out
    assert {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*")} == before
    for topic, choice in said["Parameters"]["plan"].items():
        assert f"  {topic}: {choice}. " in printed


def test_a_full_disk_is_told_before_the_long_work(scan, tmp_path, models, monkeypatch, capsys):
    import shutil
    from types import SimpleNamespace

    def never(*_, **__):
        raise AssertionError("the long work was begun")

    monkeypatch.setattr(Enhancer, "from_checkpoint", never)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))
    assert main(["enhance", str(scan), str(tmp_path / "out.nii.gz"), *QUICK]) == 2
    assert "the disk has 0 MB free" in capsys.readouterr().err


@pytest.mark.parametrize("codes", [("L", "P", "S"), ("P", "I", "R")])
def test_any_axis_order_in_memory_gives_what_the_command_gives(codes):
    from siqt_engine.enhancement.results.change_maps import map_changes
    from siqt_engine.io.orientation import axis_codes, in_canonical_order, with_axis_codes

    volume, mask = head()
    turned = with_axis_codes(volume, codes)
    turned_mask = with_axis_codes(volume.with_data(mask.astype(np.float32)), codes)
    straight = enhancer(5).enhance(volume, mask=mask)
    result = enhancer(5).enhance(turned, mask=turned_mask)
    assert axis_codes(result.volume.affine) == codes
    assert result.mask.same_grid(turned)
    canonical = in_canonical_order(result.volume)
    np.testing.assert_array_equal(canonical.data, straight.volume.data)
    np.testing.assert_allclose(canonical.affine, straight.volume.affine, atol=1e-9)
    maps, expected = map_changes(turned, result), map_changes(volume, straight)
    assert maps.residual.same_grid(turned)
    np.testing.assert_array_equal(
        in_canonical_order(maps.added_detail).data, expected.added_detail.data
    )
    assert maps.consistency == expected.consistency


def test_a_volume_without_a_brain_is_refused_in_words():
    data = np.random.default_rng(0).gamma(2.0, 100.0, (3, 3, 3)).astype(np.float32)
    with pytest.raises(VolumeError, match="brain"):
        enhancer().enhance(Volume(data, np.diag([4.0, 4.0, 12.0, 1.0])))
