"""The widget Combine, and what all widgets share: letters, verdicts, places in the list."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from events import work_until_cancelled
from napari.layers import Image
from plugin_docks import dock
from plugin_volumes import blob
from qtpy.QtWidgets import QWidget
from test_widgets import add, press, quickly, wait_for_job

from siqt_app.napari_plugin import letters
from siqt_engine.core.progress import Progress
from siqt_engine.fusion import CombinationResult, StackReport
from siqt_engine.io.sidecar import Provenance, read_sidecar
from siqt_engine.io.volume import Volume

SIZES = {"AX": (1.5, 1.5, 6.0), "COR": (1.5, 6.0, 1.5), "SAG": (6.0, 1.5, 1.5)}


def scan(viewer, name, plane) -> Image:
    return add(viewer, blob((8, 9, 10), SIZES[plane]), name)


@pytest.fixture
def asked(monkeypatch) -> list:
    """Instead of the combination: twice the slices of the first scan; what was asked for."""
    requests: list = []

    def combine(request, *, enhancer, on_progress):
        on_progress(Progress("combining", 0, 1))
        requests.append(request)
        first = request.scans[0]
        fine = Volume(np.repeat(first.data, 4, axis=2), first.affine @ np.diag([1, 1, 0.25, 1]))
        return CombinationResult(
            fine, fine.with_data(np.ones_like(fine.data)), ("Combined <both>.",), (),
            Provenance(command="combine", parameters={"brain_mean": 5.0}),
            uncertainty=fine.with_data(fine.data / 10),
            stacks=tuple(
                StackReport(request.name(n), "axial", False, (1.5, 1.5, 6), 5, 20, residual=0.8)
                for n in (0, 1)
            ),
        )  # fmt: skip

    monkeypatch.setattr("siqt_engine.fusion.combine_scans", combine)
    return requests


def test_layers_that_go_together_are_combined_with_a_click(viewer, qtbot, asked, tmp_path):
    cor = scan(viewer, "bob_T2_COR", "COR")
    other = scan(viewer, "bob_FLAIR_AX", "AX")
    axial = scan(viewer, "bob_T2_AX", "AX")
    widget = dock(viewer, "Combine")
    assert widget.layers_box.value == [cor, axial]  # found by their names and places
    assert "2 scans" in widget.note.text() and "bob_T2_AX" in widget.note.text()
    press(qtbot, widget, "run")
    wait_for_job(qtbot, widget)
    (request,) = asked
    assert [request.name(n) for n in (0, 1)] == ["bob_T2_AX", "bob_T2_COR"]  # axial first
    assert request.settings.contrast == "T2w"
    made, sigma = viewer.layers["bob_T2 combined"], viewer.layers["bob_T2 combined uncertainty"]
    assert made.visible and not sigma.visible
    assert made.data.shape == (40, 9, 8)
    np.testing.assert_allclose(made.data_to_world((4, 3, 2)), axial.data_to_world((1, 3, 2)))
    assert "Combined &lt;both&gt;." in widget.result_words.text()
    assert "Agrees with all scans" in widget.lights[1].sentence.text()
    path = str(tmp_path / "out.nii.gz")
    made.save(path, plugin="siqt")
    assert read_sidecar(path)["GeneratedBy"][0]["Command"] == "combine"
    assert other in viewer.layers


def test_layers_selected_in_napari_are_chosen_and_one_is_not_enough(viewer, qtbot, asked):
    layers = [scan(viewer, name, plane) for name, plane in (("a", "AX"), ("b", "COR"))]
    widget = dock(viewer, "Combine")
    assert widget.layers_box.value == [] and not widget.button.enabled
    viewer.layers.selection = set(layers)
    assert widget.layers_box.value == layers and widget.button.enabled
    viewer.layers.remove(layers[0])
    assert not widget.button.enabled
    assert "two or more" in widget.note.text()


def test_different_contrasts_are_refused_in_words(viewer, qtbot, asked):
    layers = {scan(viewer, "T2_AX", "AX"), scan(viewer, "FLAIR_COR", "COR")}
    viewer.layers.selection = layers
    widget = dock(viewer, "Combine")
    viewer.layers.selection = set()
    viewer.layers.selection = layers
    press(qtbot, widget, "run")
    wait_for_job(qtbot, widget)
    assert "different contrasts (FLAIR, T2w)" in widget.result_words.text()
    assert len(viewer.layers) == 2 and not asked


def test_combining_is_cancelled(viewer, qtbot, monkeypatch):
    def combine(request, *, enhancer, on_progress):
        work_until_cancelled(on_progress, stage="combining", steps=1000)

    monkeypatch.setattr("siqt_engine.fusion.combine_scans", combine)
    scan(viewer, "T2_AX", "AX")
    scan(viewer, "T2_COR", "COR")
    widget = dock(viewer, "Combine")
    press(qtbot, widget, "run")
    press(qtbot, widget, "cancel")
    wait_for_job(qtbot, widget)
    assert len(viewer.layers) == 2
    assert "Cancelled" in widget.result_words.text()


def test_the_traffic_light_is_shown_and_the_report_is_folded(viewer, qtbot, monkeypatch):
    quickly(monkeypatch, uncertain=True)
    one, _ = add(viewer, blob(), "one_T1w"), add(viewer, blob(), "two_T1w")
    widget = dock(viewer, "Enhance")
    widget.layer_box.value = one
    press(qtbot, widget, "run")
    wait_for_job(qtbot, widget)
    assert [row.level for row in widget.lights] and all(row.level for row in widget.lights)
    assert "Agrees with the scan" in widget.lights[1].sentence.text()
    assert "Expected error" in widget.lights[2].sentence.text()
    words = widget.findChild(QWidget, "result")
    assert words.isHidden() and "Repeated." in words.text()
    widget.details.click()
    assert not words.isHidden()
    # on top, together with their scan
    assert [layer.name for layer in viewer.layers] == [
        "two_T1w", "one_T1w", "one_T1w enhanced", "one_T1w uncertainty"
    ]  # fmt: skip
    widget.layer_box.value = viewer.layers["two_T1w"]
    assert all(row.isHidden() for row in widget.lights)


@pytest.mark.parametrize(
    ("order", "orientation"),
    [*product([(0, 1, 2), (1, 0, 2), (2, 0, 1)], product(("up", "down"), ("left", "right")))],
)
def test_a_letter_names_what_lies_at_its_border(order, orientation):
    """Along each axis of the screen, the letter of the end that grows is the positive one."""
    found = letters.letters_of(order, orientation)
    vertical, horizontal = ("SAR"[axis] for axis in order[1:])
    assert found["top" if orientation[0] == "up" else "bottom"] == vertical
    assert found["left" if orientation[1] == "left" else "right"] == horizontal
    opposite = {"S": "I", "A": "P", "R": "L"}
    assert found["bottom" if orientation[0] == "up" else "top"] == opposite[vertical]
    assert found["right" if orientation[1] == "left" else "left"] == opposite[horizontal]


def test_letters_follow_the_plane_and_the_side(viewer, qtbot):
    add(viewer, blob(), "one")
    widget = dock(viewer, "Enhance")
    overlays = viewer.canvas.overlays

    def shown() -> str:
        return "".join(
            overlays[f"siqt_{b}"].text for b in ("top", "bottom", "left", "right")
        )  # fmt: skip

    assert shown() == "APRL"  # radiological: the patient's right is on the left
    widget.orientation.value = "Neurological"
    assert shown() == "APLR"
    widget.plane.value = "Sagittal"
    assert shown() == "SIPA"
    widget.side_by_side.value = True  # the names of the layers stand at the top
    assert shown() == "IPA" and not overlays["siqt_top"].visible
    widget.side_by_side.value = False
    viewer.dims.ndisplay = 3
    assert shown() == "" and not overlays["siqt_top"].visible
    viewer.dims.ndisplay = 2
    press(qtbot, widget, "letters")
    assert "siqt_top" not in overlays
    other = dock(viewer, "Simulate")  # a second widget leaves them off
    assert not other.letters.value


def test_nothing_stands_for_automatic_but_the_word(viewer):
    for name in ("Enhance", "Combine"):
        form = dock(viewer, name).settings_form
        assert form["device"].value == "auto"
        assert form["device"].native.currentText() == "Automatic"
    factor = dock(viewer, "Enhance").options_form["factor"]
    assert (factor.value, factor.native.currentText()) == (0, "Automatic")
