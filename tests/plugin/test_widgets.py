"""The dock widgets, in a viewer, used as a person would."""

from __future__ import annotations

import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import yaml
from events import PATIENCE, run_until, work_until_cancelled
from magicgui.widgets import FloatSlider
from napari.layers import Image
from napari.utils.progress import progress
from npe2 import PluginManifest
from plugin_docks import dock
from plugin_volumes import blob
from qtpy.QtCore import QPoint, Qt
from qtpy.QtWidgets import QWidget
from small_models import any_spacing_model

import siqt_app
from siqt_app.napari_plugin import enhance_widget
from siqt_app.napari_plugin.form import form_for, show_value, value_of
from siqt_app.napari_plugin.layers import new_layer
from siqt_app.napari_plugin.preview_array import PreviewArray
from siqt_engine.core import grid, parameters
from siqt_engine.core.parameters import ParameterError
from siqt_engine.core.progress import Progress
from siqt_engine.enhancement import scan_enhancer as engine
from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.enhancement.planning.decision import Decision
from siqt_engine.enhancement.results.result import EnhancementResult
from siqt_engine.io.formats import patterns
from siqt_engine.io.nifti import read_volume, write_volume
from siqt_engine.io.sidecar import Provenance, read_sidecar
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import Volume
from siqt_engine.simulation.forward_model import SimulationParameters, simulate
from siqt_engine.simulation.preview import SimulationPreview
from siqt_engine.simulation.sample import sample_path
from siqt_engine.training.recipes.recipe import TrainingConfig


def press(qtbot, widget, name) -> None:
    button = widget.findChild(QWidget, name)
    assert button.isEnabled()
    on_the_box = QPoint(8, button.height() // 2)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=on_the_box)


def wait_for_job(qtbot, widget) -> None:
    run_until(lambda: not widget.jobs.running)


def endlessly(monkeypatch) -> None:
    """Instead of the network: works, in a thousand reported steps, until it is cancelled."""

    def enhance(self, volume, *, on_progress, **_):
        work_until_cancelled(on_progress, stage="enhancing", steps=1000)

    monkeypatch.setattr(engine.ScanEnhancer, "enhance", enhance)


def quickly(monkeypatch, *, going=None, error=None, uncertain=False) -> None:
    """Instead of the network: repeats the slices, once ``going`` is set."""

    def enhance(self, volume, *, on_progress, **_):
        on_progress(Progress("enhancing", 0, 1))
        if going is not None:
            assert going.wait(PATIENCE)
        if error is not None:
            raise error
        axis = grid.slice_axis(volume.spacing)
        affine = grid.high_field_affine(volume.affine, 4, axis)
        finer = Volume(np.repeat(volume.data, 4, axis=axis), affine, volume.source)
        spread = finer.with_data(finer.data / 10) if uncertain else None
        said = ("Repeated.",), ("Odd <scan>.",)
        return EnhancementResult(finer, volume, *said, Provenance(), uncertainty=spread)

    monkeypatch.setattr(engine.ScanEnhancer, "enhance", enhance)


def add(viewer, volume, name="scan") -> Image:
    data, arguments, _ = new_layer(volume, name)
    return viewer.add_image(data, **arguments)


def test_npe2_finds_the_manifest_valid():
    """As ``npe2 validate --imports siqt`` does, without another Python."""
    manifest = PluginManifest.from_distribution("siqt")
    assert manifest.contributions.readers and manifest.contributions.widgets
    manifest.validate_imports()


def test_loading_the_plugin_loads_no_torch():
    code = (
        "import sys\n"
        "import siqt_app.napari_plugin.enhance_widget, siqt_app.napari_plugin.simulate_widget\n"
        "import siqt_app.napari_plugin.train_widget, siqt_app.napari_plugin.reader\n"
        "import siqt_app.napari_plugin.writer, siqt_app.napari_plugin.sample_data\n"
        "print({'torch', 'openvino'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_the_manifest_lists_all_files_that_can_be_read():
    manifest = yaml.safe_load((Path(siqt_app.__file__).parent / "napari.yaml").read_text())
    (reader,) = manifest["contributions"]["readers"]
    assert sorted(reader["filename_patterns"]) == sorted(patterns())


def test_the_plan_is_shown_with_its_reasons_before_anything_runs(viewer, qtbot, monkeypatch):
    layer = add(viewer, blob(), "sub-01_T1w")
    widget = dock(viewer, "Enhance")
    seen = []

    def planned(volume, *, path, settings, options, on_progress):
        seen.append((settings.contrast, options.restore))
        made = (Decision("Slices", "4 for each", "They are 4 mm apart."),)
        return SimpleNamespace(decisions=made, warnings=("Odd <scan>.",))

    monkeypatch.setattr(enhance_widget, "plan_scan", planned)
    monkeypatch.setattr(enhance_widget, "EnhancementPlan", SimpleNamespace)
    press(qtbot, widget, "plan")
    wait_for_job(qtbot, widget)
    assert seen == [("T1w", "auto")]
    for words in ("They are 4 mm apart.", "Note: Odd &lt;scan&gt;.", "and why"):
        assert words in widget.result_words.text()
    assert list(viewer.layers) == [layer]


@pytest.mark.napari_window
def test_a_scan_is_enhanced_with_a_click(viewer, qtbot, tmp_path, monkeypatch):
    """The same bits as the engine's call, in the same place; on a part of the sample."""
    monkeypatch.setenv("SIQT_MODELS", str(any_spacing_model(tmp_path / "models")))
    sample = read_volume(sample_path())
    affine = sample.affine.copy()
    affine[:3, 3] += affine[:3, :3] @ (30, 60, 16)
    path = tmp_path / "sub-mni152_T1w.nii.gz"
    write_volume(Volume(sample.data[30:94, 60:124, 16:24], affine, sample.source), path)
    (layer,) = viewer.open(str(path), plugin="siqt")
    widget = dock(viewer, "Enhance")
    assert widget.layer is layer
    assert "1 x 1 x 4 mm" in widget.note.text()
    press(qtbot, widget, "run")
    assert not widget.button.enabled
    wait_for_job(qtbot, widget)
    made = viewer.layers["sub-mni152_T1w enhanced"]

    expected = engine.enhance_scan(read_volume(path), path=path)
    np.testing.assert_array_equal(made.data, expected.volume.data.T)
    np.testing.assert_allclose(made.scale, expected.volume.spacing[::-1])
    np.testing.assert_allclose(made.translate, layer.translate)
    for k in (0, 3, 7):
        at = layer.data_to_world((k, 50, 60))
        np.testing.assert_allclose(made.data_to_world((4 * k, 50, 60)), at, atol=1e-9)
    assert "This scan is T1w" in widget.result_words.text()
    assert widget.button.enabled


def test_a_result_is_saved_with_what_was_done(viewer, qtbot, tmp_path, monkeypatch):
    quickly(monkeypatch)
    (layer,) = viewer.open_sample("siqt", "lowfield")
    widget = dock(viewer, "Enhance")
    press(qtbot, widget, "run")
    wait_for_job(qtbot, widget)
    made = viewer.layers[-1]
    path = str(tmp_path / "out.nii.gz")
    assert made.save(path, plugin="siqt") == [path, str(tmp_path / "out.json")]
    np.testing.assert_array_equal(read_volume(path).data, made.data.T)
    sidecar = read_sidecar(path)
    assert sidecar["Sources"] == [sample_path().name]
    assert len(sidecar["SourcesSHA256"][0]) == 64
    assert "Odd &lt;scan&gt;." in widget.result_words.text()


def test_uncertainty_is_a_layer_that_does_not_hide_the_scan(
    viewer, qtbot, tmp_path, monkeypatch, thick_file
):
    quickly(monkeypatch, uncertain=True)
    (layer,) = viewer.open(str(thick_file), plugin="siqt")
    widget = dock(viewer, "Enhance")
    assert widget.findChild(QWidget, "uncertainty").isChecked()
    press(qtbot, widget, "run")
    wait_for_job(qtbot, widget)
    made, spread = (viewer.layers[f"sub-01_T1w {name}"] for name in ("enhanced", "uncertainty"))
    assert viewer.layers.index(spread) > viewer.layers.index(made)
    assert made.visible and not spread.visible  # the result is seen first
    assert layer.axis_labels == made.axis_labels == ("S", "A", "R")
    assert layer.contrast_limits[1] < layer.data.max() or layer.data.std() == 0
    np.testing.assert_allclose(spread.data, made.data / 10)
    for index in ((0, 0, 0), (7, 11, 13)):
        np.testing.assert_allclose(spread.data_to_world(index), made.data_to_world(index))
    # clear where the model is sure, and ever less so
    assert spread.blending == "translucent"
    opacity = spread.colormap.map(np.linspace(0, 1, 9))[:, 3]
    assert opacity[0] == 0 and opacity[4] < 0.7 and (np.diff(opacity) >= 0).all()
    low, high = spread.contrast_limits
    assert low == 0 and (spread.data <= high).mean() > 0.98
    assert "Expected error" in widget.lights[2].sentence.text()
    assert widget.layer is layer

    path = str(tmp_path / "spread.nii.gz")
    spread.save(path, plugin="siqt")
    said = read_sidecar(path)
    assert "standard deviation" in said["Description"]
    assert said["Sources"] == [thick_file.name]
    np.testing.assert_array_equal(read_volume(path).data, spread.data.T)
    made.save(str(tmp_path / "made.nii.gz"), plugin="siqt")
    assert "standard deviation" not in read_sidecar(tmp_path / "made.nii.gz")["Description"]


@pytest.mark.parametrize("uncertain", [True, False])
def test_no_layer_of_uncertainty_unless_it_is_wanted_and_there(
    viewer, qtbot, monkeypatch, uncertain
):
    quickly(monkeypatch, uncertain=uncertain)
    add(viewer, blob())
    widget = dock(viewer, "Enhance")
    if uncertain:
        press(qtbot, widget, "uncertainty")
    press(qtbot, widget, "run")
    wait_for_job(qtbot, widget)
    assert [made.name for made in viewer.layers] == ["scan", "scan enhanced"]


def test_a_real_model_gives_the_layer_of_the_engine(viewer, qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("SIQT_MODELS", str(any_spacing_model(tmp_path / "models")))
    sample = read_volume(sample_path())
    part = (slice(40, 90), slice(60, 110), slice(16, 22))
    affine = sample.affine.copy()
    affine[:3, 3] += affine[:3, :3] @ [p.start for p in part]
    path = tmp_path / "sub-1_T1w.nii.gz"
    write_volume(Volume(sample.data[part].copy(), affine, sample.source), path)
    viewer.open(str(path), plugin="siqt")
    widget = dock(viewer, "Enhance")
    widget.settings_form["model"].value = "small"
    widget.options_form["factor"].value = 3
    press(qtbot, widget, "run")
    wait_for_job(qtbot, widget)
    spread = viewer.layers["sub-1_T1w uncertainty"]
    expected = engine.enhance_scan(
        read_volume(path), path=path, model="small", options=EnhanceOptions(factor=3)
    )
    assert spread.data.shape == (18, 50, 50)
    np.testing.assert_array_equal(spread.data, expected.uncertainty.data.T)


def test_cancel_stops_at_the_next_step(viewer, qtbot, monkeypatch):
    endlessly(monkeypatch)
    add(viewer, blob())
    widget = dock(viewer, "Enhance")
    press(qtbot, widget, "run")
    run_until(lambda: "left" in widget.jobs.words.text())
    assert len(progress._all_instances) == 1
    press(qtbot, widget, "cancel")
    wait_for_job(qtbot, widget)
    assert len(viewer.layers) == 1
    assert "Cancelled" in widget.result_words.text()
    assert len(progress._all_instances) == 0
    press(qtbot, widget, "run")  # and again
    widget.jobs.cancel()
    wait_for_job(qtbot, widget)


def test_cancel_in_the_activity_dock(viewer, qtbot, monkeypatch):
    endlessly(monkeypatch)
    add(viewer, blob())
    widget = dock(viewer, "Enhance")
    press(qtbot, widget, "run")
    run_until(lambda: widget.jobs.bar.value() > 1)
    (entry,) = progress._all_instances
    assert (entry.total, entry.desc) == (1000, "enhancing: ")
    entry.cancel()
    wait_for_job(qtbot, widget)
    assert len(viewer.layers) == 1


def test_a_failure_is_told_in_words_and_the_viewer_lives_on(viewer, qtbot, monkeypatch):
    quickly(monkeypatch, error=ZeroDivisionError("a mishap"))
    add(viewer, blob())
    widget = dock(viewer, "Enhance")
    press(qtbot, widget, "run")
    wait_for_job(qtbot, widget)
    assert "a mishap" in widget.result_words.text()
    assert "Traceback" in widget.result_words.toolTip()
    assert len(viewer.layers) == 1
    quickly(monkeypatch)
    press(qtbot, widget, "run")
    wait_for_job(qtbot, widget)
    assert len(viewer.layers) == 2


def test_a_result_belongs_to_its_own_layer(viewer, qtbot, monkeypatch):
    """The layer is removed, and another one takes its name, while the job runs."""
    going = threading.Event()
    quickly(monkeypatch, going=going)
    first = add(viewer, blob(), "first")
    widget = dock(viewer, "Enhance")
    press(qtbot, widget, "run")
    viewer.layers.remove(first)
    other = add(viewer, blob((20, 20, 8), origin=(50.0, 60.0, 70.0)), "other")
    run_until(lambda: widget.layer is other)
    going.set()
    wait_for_job(qtbot, widget)
    made = viewer.layers["first enhanced"]
    assert made.data.shape == (48, 26, 30)
    np.testing.assert_allclose(made.translate, first.translate)
    np.testing.assert_array_equal(made.data[::4], first.data)
    assert widget.layer is other


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({}, "no voxel size"),
        ({"scale": (1, 1, 1), "units": ("mm",) * 3}, None),
        ({"scale": (0.004, 0.001, 0.001), "units": ("m",) * 3}, None),
    ],
)
def test_layers_from_elsewhere(viewer, arguments, words):
    viewer.add_image(blob().data.T, name="array", **arguments)
    widget = dock(viewer, "Enhance")
    assert widget.button.enabled == (words is None)
    assert (words or "was not opened by SIQT") in widget.note.text()


def test_thin_slices_are_refused_in_words(viewer, qtbot):
    add(viewer, blob((20, 20, 20), (1.0, 1.0, 1.0)), "thin")
    widget = dock(viewer, "Enhance")
    press(qtbot, widget, "run")
    wait_for_job(qtbot, widget)
    words = widget.result_words.text()
    assert "not thick" in words
    assert "Even if slices are thin" in words
    assert "--force" not in words
    assert len(viewer.layers) == 1


def test_the_list_of_layers_follows_the_viewer(viewer, qtbot):
    widget = dock(viewer, "Enhance")
    assert widget.layer is None
    assert not widget.button.enabled
    one = add(viewer, blob(), "one")
    viewer.add_points(np.zeros((1, 3)))
    assert widget.layer_box.choices == (None, one)
    assert widget.layer is one
    add(viewer, blob(), "two")
    assert widget.layer is one  # what was chosen stays chosen
    viewer.layers.remove(one)
    assert widget.layer.name == "two"
    viewer.layers.clear()
    assert widget.layer is None
    assert not widget.button.enabled


def test_a_file_that_cannot_be_read_is_told_in_the_widget(viewer, tmp_path, thick_file):
    widget = dock(viewer, "Enhance")
    (tmp_path / "bad.nii").write_bytes(b"x" * 400)
    widget.open(str(tmp_path / "bad.nii"))
    assert "bad.nii" in widget.result_words.text()
    widget.open(str(thick_file))
    assert widget.layer.name == "sub-01_T1w"


def test_closing_while_a_job_runs_leaves_no_thread(plugin, make_napari_viewer, qtbot, monkeypatch):
    endlessly(monkeypatch)
    viewer = make_napari_viewer(show=True)
    add(viewer, blob())
    for close in (viewer.window.remove_dock_widget, lambda widget: viewer.close()):
        widget = dock(viewer, "Enhance")
        press(qtbot, widget, "run")
        run_until(lambda widget=widget: widget.jobs.bar.value() > 1)
        (thread,) = [t for t in threading.enumerate() if t.name.startswith("siqt-")]
        close(widget)
        thread.join(PATIENCE)  # on a slow machine the viewer does not wait for it
        assert not thread.is_alive()


def test_side_by_side_and_which_way_round(viewer, qtbot):
    add(viewer, blob(), "one")
    add(viewer, blob(), "two")
    widget = dock(viewer, "Enhance")
    assert [str(d) for d in viewer.scene.camera.orientation2d] == ["up", "left"]
    widget.orientation.value = "Neurological"
    assert [str(d) for d in viewer.scene.camera.orientation2d] == ["up", "right"]
    widget.side_by_side.value = True
    assert viewer.canvas.grid.enabled
    assert viewer.canvas.grid.actual_shape(viewer.layers) == (1, 2)
    assert viewer.layers["one"].name_overlay.visible
    widget.plane.value = "Sagittal"
    assert viewer.dims.order == (2, 0, 1)  # steps through x; z upwards, y across
    widget.side_by_side.value = False
    assert not viewer.canvas.grid.enabled


def head() -> tuple[Volume, TissueMaps]:
    """A ball of white matter in a shell of grey matter."""
    grid_ = np.stack(np.meshgrid(*[np.arange(n) - n / 2 for n in (40, 44, 36)], indexing="ij"))
    radius = np.sqrt((grid_**2).sum(0))
    wm, gm = (radius < 10).astype(np.float32), ((radius >= 10) & (radius < 16)).astype(np.float32)
    affine = np.diag([1.0, 1.0, 1.0, 1.0])
    affine[:3, 3] = (-20, -22, -18)
    tissues = TissueMaps(gm, wm, np.zeros_like(gm), source="test")
    return Volume(100 * wm + 70 * gm, affine), tissues


@pytest.fixture
def segmented(monkeypatch) -> list[int]:
    """Instead of the segmentation; counts its calls."""
    calls: list[int] = []

    def segment(volume, *, on_progress, **_):
        calls.append(1)
        on_progress(Progress("tissue maps", 1, 1))
        return head()[1]

    monkeypatch.setattr("siqt_engine.segmentation.segment_tissues", segment)
    return calls


def test_simulate_adds_the_scan_of_the_engine(viewer, qtbot, segmented, tmp_path):
    volume, tissues = head()
    layer = add(viewer, volume, "head")
    widget = dock(viewer, "Simulate")
    widget.parameter_form["slice_thickness"].value = 5.0
    widget.parameter_form["noise_seed"].value = 7
    widget.live_form["truth"].value = True
    press(qtbot, widget, "run")
    wait_for_job(qtbot, widget)
    made, truth = viewer.layers["head simulated"], viewer.layers["head truth"]
    expected = simulate(volume, tissues, SimulationParameters(slice_thickness=5, noise_seed=7))
    np.testing.assert_array_equal(made.data, expected.data.T)
    np.testing.assert_allclose(made.scale, (6, 1, 1))
    np.testing.assert_allclose(made.translate, layer.translate)
    assert truth.data.shape == layer.data.shape
    press(qtbot, widget, "run")
    wait_for_job(qtbot, widget)
    assert len(segmented) == 1  # the maps are kept with the layer
    path = str(tmp_path / "low.nii.gz")
    made.save(path, plugin="siqt")
    assert read_sidecar(path)["Parameters"]["Simulation"]["slice_thickness"] == 5


def test_the_preview_follows_the_sliders(viewer, qtbot, segmented):
    volume, tissues = head()
    add(viewer, volume, "head")
    widget = dock(viewer, "Simulate")
    press(qtbot, widget, "live")
    run_until(lambda: "head preview" in viewer.layers)
    preview = viewer.layers["head preview"]
    slider = widget.parameter_form["snr_gm"]
    assert isinstance(slider, FloatSlider)
    slider.value = 10.0
    thickness = widget.findChild(QWidget, "slice_thickness_number")
    thickness.clear()
    qtbot.keyClicks(thickness, "5")
    qtbot.keyClick(thickness, Qt.Key.Key_Return)
    wanted = SimulationParameters(snr_gm=10, slice_thickness=5)
    run_until(lambda: preview.data.planes.parameters == wanted)
    np.testing.assert_allclose(preview.scale, (6, 1, 1))
    expected = simulate(volume, tissues, wanted).data.T
    assert preview.data.shape == expected.shape
    # the preview estimates the tissues' means, which set the noise
    assert np.abs(np.asarray(preview.data) - expected).max() < 0.02 * expected.max()
    widget.findChild(QWidget, "live").setFocus()
    press(qtbot, widget, "live")
    assert "head preview" not in viewer.layers


def test_draw_from_the_prior_fills_the_form(viewer, qtbot):
    widget = dock(viewer, "Simulate")
    widget.choices["prior"].value = "T2w"
    press(qtbot, widget, "draw")
    drawn = widget.parameters()
    assert abs(drawn.snr_gm - 48.35) < 6 * 10
    assert drawn.noise_seed != 0
    assert drawn.slice_thickness == 3


def test_millimetres_and_contrast_stay(viewer, qtbot):
    volume, _ = head()
    add(viewer, Volume(volume.data, np.diag([0.5, 0.5, 0.8, 1])), "fine")
    widget = dock(viewer, "Simulate")
    form = widget.parameter_form
    assert (form["slice_thickness"].value, form["slice_thickness"].label) == (
        pytest.approx(2.4), "Slice thickness (mm)",
    )  # fmt: skip
    assert widget.parameters() == SimulationParameters()
    form["slice_thickness"].value, form["in_plane_fwhm"].value = 4.0, 1.0
    assert (widget.parameters().slice_thickness, widget.parameters().in_plane_fwhm) == (5, 2)
    before = widget.parameters()
    form["snr_wm"].value = before.snr_wm / 2
    after = widget.parameters()
    assert after.snr_wm / after.snr_gm == pytest.approx(before.snr_wm / before.snr_gm, rel=1e-3)
    add(viewer, volume, "of 1 mm")
    widget.layer_box.value = viewer.layers["of 1 mm"]
    assert widget.parameters() == replace(after, slice_thickness=4, slice_gap=0.8, in_plane_fwhm=0)
    form["slice_thickness"].value = 0.5
    with pytest.raises(ParameterError, match="0.5 mm, but must be at least 1. One voxel"):
        widget.parameters()


@pytest.mark.parametrize("codes", [("R", "A", "S"), ("L", "A", "S"), ("P", "S", "R")], ids="".join)
def test_a_preview_array_reads_like_an_array(codes):
    from siqt_engine.io.orientation import in_axis_order

    volume, tissues = head()
    p = SimulationParameters()
    planes = SimulationPreview(volume, tissues).planes(p, exact=True)
    array = PreviewArray(planes, codes)
    whole = in_axis_order(simulate(volume, tissues, p), codes)[0].T
    assert (array.shape, array.dtype, array.ndim) == (whole.shape, whole.dtype, 3)
    indices = [
        (3,),
        (slice(None), 5, slice(None)),
        (slice(None), slice(None), 7),
        (2, slice(3, 9), 4),
        (slice(1, 4), slice(None), slice(0, 5)),
        (-1, Ellipsis),
        (slice(2, 3), slice(None), slice(None)),
    ]
    for index in indices:
        got = array[index]
        assert got.shape == whole[index].shape
        np.testing.assert_allclose(got, whole[index], atol=1e-3)
    np.testing.assert_allclose(np.asarray(array), whole, atol=1e-3)


def test_the_template_brings_its_tissue_maps(viewer, qtbot, monkeypatch):
    volume, tissues = head()
    monkeypatch.setattr("siqt_engine.simulation.template_scan", lambda: (volume, tissues))
    monkeypatch.setattr("siqt_engine.segmentation.segment_tissues", None)  # not called
    viewer.open_sample("siqt", "template")
    widget = dock(viewer, "Simulate")
    press(qtbot, widget, "run")
    wait_for_job(qtbot, widget)
    assert "MNI152_T1w simulated" in viewer.layers


def test_forms_have_what_is_declared(qtbot):
    form = form_for(SimulationParameters)
    assert value_of(form, SimulationParameters()) == SimulationParameters()
    other = SimulationParameters(snr_wm=300, noise="rician", noise_seed=3, bias_amplitude=0.2)
    show_value(form, other)
    assert value_of(form, SimulationParameters()) == other
    declared = parameters.described(SimulationParameters)
    assert form["slice_gap"].max == declared["slice_gap"][1].slider.maximum
    assert form["noise"].choices == ("gaussian", "rician", "none")
    for widget in form:
        assert widget.tooltip == declared[widget.name][1].tip
        assert declared[widget.name][1].label in (widget.label, widget.label.partition(" (")[0])
    config = form_for(TrainingConfig)
    assert value_of(config, TrainingConfig()) == TrainingConfig()
    options = form_for(EnhanceOptions, fields=("match_contrast", "whole"))
    options["match_contrast"].value = "on"
    assert value_of(options, EnhanceOptions()) == EnhanceOptions(match_contrast="on")
