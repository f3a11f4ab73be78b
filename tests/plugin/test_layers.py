"""Layers to volumes and back: places, units, axis orders, files."""

from __future__ import annotations

from dataclasses import replace

import dicom_series
import nibabel as nib
import numpy as np
import pytest
from napari.layers import Image, Labels
from napari.utils.notifications import notification_manager
from plugin_volumes import blob, turned

from siqt_app.napari_plugin import reader, writer
from siqt_app.napari_plugin.layers import KEY, new_layer, scan_of_layer
from siqt_engine.io.nifti import read_volume, write_volume
from siqt_engine.io.sidecar import Provenance, read_sidecar
from siqt_engine.io.volume import SourceGeometry, Volume, VolumeError


def image(made) -> Image:
    data, arguments, kind = made
    assert kind == "image"
    return Image(data, **arguments)


def save(layer, path) -> list[str]:
    data, meta, kind = layer.as_layer_data_tuple()
    return (writer.write_labels if kind == "labels" else writer.write_image)(str(path), data, meta)


def world(layer, index_zyx) -> np.ndarray:
    """Where napari has a voxel, in mm, (x, y, z)."""
    factors = [float((1 * unit).to("mm").magnitude) for unit in layer.units]
    return (np.array(layer.data_to_world(index_zyx)) * factors)[::-1]


ORIENTATIONS = [("R", "A", "S"), ("L", "P", "S"), ("P", "S", "R"), ("S", "L", "A"), ("I", "R", "P")]


@pytest.mark.parametrize("codes", ORIENTATIONS, ids="".join)
@pytest.mark.parametrize("tilt", [0.0, 17.0])
@pytest.mark.parametrize("suffix", [".nii", ".nii.gz"])
def test_a_file_that_is_opened_and_saved_is_the_same(tmp_path, codes, tilt, suffix):
    source = SourceGeometry(axis_codes=codes, sform_code=2, qform_code=1)
    rotation = turned(tilt) @ turned(tilt / 2, 2) if tilt else None
    before, after = tmp_path / f"before{suffix}", tmp_path / f"after{suffix}"
    write_volume(blob(rotation=rotation, source=source), before)
    notification_manager.records.clear()
    (made,) = reader.get_reader(str(before))(str(before))
    assert ["tilt" in record.message for record in notification_manager.records] == [True] * (
        tilt > 0
    )
    assert save(image(made), after) == [str(after)]
    engine = tmp_path / f"engine{suffix}"
    write_volume(read_volume(before), engine)
    assert after.read_bytes() == engine.read_bytes()
    first, last = nib.load(before), nib.load(after)
    np.testing.assert_array_equal(first.affine, last.affine)
    np.testing.assert_array_equal(np.asarray(first.dataobj), np.asarray(last.dataobj))
    assert (last.header["sform_code"], last.header["qform_code"]) == (2, 1)
    assert nib.aff2axcodes(last.affine) == codes


def test_a_scan_is_drawn_in_scanner_millimetres(tmp_path):
    source = SourceGeometry(axis_codes=("P", "S", "R"))
    volume = blob(source=source)
    write_volume(volume, tmp_path / "scan.nii")
    (made,) = reader.read_layers(str(tmp_path / "scan.nii"))
    layer = image(made)
    assert layer.name == "scan"
    i, j, k = 7, 3, 5
    assert layer.data[k, j, i] == volume.data[i, j, k]
    np.testing.assert_allclose(world(layer, (k, j, i)), (volume.affine @ [i, j, k, 1])[:3])
    np.testing.assert_array_equal(layer.rotate, np.eye(3))
    np.testing.assert_array_equal(layer.affine.affine_matrix, np.eye(4))


def test_oblique_scans_of_one_tilt_lie_to_each_other_as_in_the_scanner():
    one = blob(rotation=turned(20))
    shift = np.array([3.0, -8.0, 5.0])
    other = replace(one, affine=one.affine + np.pad(shift[:, None], ((0, 1), (3, 0))))
    first, second = image(new_layer(one, "a")), image(new_layer(other, "b"))
    apart = world(second, (0, 0, 0)) - world(first, (0, 0, 0))
    np.testing.assert_allclose(apart, turned(20).T @ shift, atol=1e-9)


def test_a_layer_that_was_moved_takes_its_scan_with_it():
    volume = blob(rotation=turned(20))
    layer = image(new_layer(volume, "a"))
    layer.translate = np.array(layer.translate) + (10.0, 0.0, 0.0)  # along Superior, as drawn
    moved = scan_of_layer(layer).volume()
    np.testing.assert_allclose(moved.affine[:3, :3], volume.affine[:3, :3], atol=1e-9)
    expected = volume.affine[:3, 3] + turned(20) @ [0, 0, 10.0]
    np.testing.assert_allclose(moved.affine[:3, 3], expected, atol=1e-9)


def foreign(**arguments) -> Image:
    data = blob().data.T
    return Image(data, name="foreign", **{"units": ("mm",) * 3, **arguments})


CASES = {
    "scale": {"scale": (4, 1, 1), "translate": (3, -2, 5)},
    "micrometres": {"scale": (4000, 1000, 1000), "units": ("um",) * 3, "translate": (3000, 0, 0)},
    "flipped": {"scale": (4, -1, 1)},
    "upside down": {"scale": (-4, 1, -1), "translate": (30, 0, 0)},
    "rotated": {"scale": (4, 1, 1), "rotate": [[1, 0, 0], [0, 0, -1], [0, 1, 0]]},
    "affine too": {"scale": (2, 1, 1), "affine": np.diag([2, 1.5, 1, 1]), "translate": (1, 2, 3)},
    "sheared": {"scale": (4, 1, 1), "shear": (0.02, 0, 0.01)},
    "all": {
        "scale": (4, 1, 1),
        "rotate": turned(10, 1),
        "shear": (0.01, 0, 0),
        "affine": np.array([[1, 0, 0, 5], [0, 0, 1, 0], [0, -1, 0, 2], [0, 0, 0, 1.0]]),
    },
}


@pytest.mark.filterwarnings("ignore:Non-orthogonal slicing")
@pytest.mark.parametrize("case", CASES)
def test_every_voxel_of_a_foreign_layer_keeps_its_place(case):
    layer = foreign(**CASES[case])
    scan = scan_of_layer(layer)
    volume = scan.volume()
    for index in ((0, 0, 0), (11, 4, 9), (3, 25, 29)):
        (at,) = np.argwhere(volume.data == layer.data[index])
        np.testing.assert_allclose((volume.affine @ [*at, 1])[:3], world(layer, index), atol=1e-6)
    assert "was not opened by SIQT" in " ".join(scan.notes)


@pytest.mark.filterwarnings("ignore:Non-orthogonal slicing")
@pytest.mark.parametrize("case", CASES)
def test_a_result_lies_where_its_layer_lies(case):
    layer = foreign(**CASES[case])
    scan = scan_of_layer(layer)
    volume = scan.volume()
    axis = int(np.argmax(volume.spacing))
    finer = volume.affine @ np.diag([0.25 if a == axis else 1.0 for a in (0, 1, 2)] + [1.0])
    # of the four slices made of a slice, the first in canonical order lies on it
    data = np.zeros([n * 4 if a == axis else n for a, n in enumerate(volume.shape)])
    data[tuple(slice(None, None, 4 if a == axis else 1) for a in range(3))] = volume.data + 1
    made = image(scan.layer_for(Volume(data, finer, volume.source), "result"))
    assert made.units == layer.units
    for index in ((0, 0, 0), (11, 4, 9), (3, 25, 29)):
        (at,) = np.argwhere(made.data == layer.data[index] + 1)
        np.testing.assert_allclose(world(made, at), world(layer, index), atol=1e-6)


@pytest.mark.parametrize("case", ["scale", "flipped", "rotated"])
def test_a_foreign_layer_is_saved_in_its_own_axis_order(tmp_path, case):
    layer = foreign(**CASES[case])
    save(layer, tmp_path / "out.nii")
    written = nib.load(tmp_path / "out.nii")
    np.testing.assert_array_equal(np.asarray(written.dataobj), layer.data.T)
    for index in ((0, 0, 0), (11, 4, 9)):
        expected = world(layer, index)
        np.testing.assert_allclose((written.affine @ [*index[::-1], 1])[:3], expected, atol=1e-4)


@pytest.mark.parametrize(
    ("layer", "words"),
    [
        (lambda: Image(blob().data, name="plain"), "no voxel size"),
        (lambda: Image(np.zeros((4, 5, 6, 7)), name="4-D", scale=(1, 4, 1, 1)), "three axes"),
        (lambda: Image(np.zeros((4, 5)), name="2-D", units=("mm",) * 2), "three axes"),
        (lambda: Image(np.zeros((8, 9, 5, 3), np.uint8), rgb=True, name="rgb"), "colours"),
        (
            lambda: Image(
                [np.zeros((8, 8, 8)), np.zeros((4, 4, 4))], multiscale=True, units=("mm",) * 3
            ),
            "several resolutions",
        ),
    ],
)
def test_what_is_no_scan_is_refused_in_words(layer, words):
    with pytest.raises(VolumeError, match=words):
        scan_of_layer(layer())


def test_a_size_without_a_unit_is_taken_as_millimetres_and_said():
    scan = scan_of_layer(Image(blob().data.T, scale=(4, 1, 1)))
    assert scan.spacing == (1, 1, 4)
    assert "millimetres" in " ".join(scan.notes)


def test_a_result_is_saved_with_its_sidecar(tmp_path, thick_file):
    (made,) = reader.read_layers(str(thick_file))
    scan = scan_of_layer(image(made))
    volume = scan.volume()
    provenance = scan.with_source(Provenance(model_name="a model"), volume)
    layer = image(scan.layer_for(volume, "result", provenance=provenance))
    path = tmp_path / "result.nii.gz"
    assert save(layer, path) == [str(path), str(tmp_path / "result.json")]
    sidecar = read_sidecar(path)
    assert sidecar["Sources"] == [thick_file.name]
    assert sidecar["Model"]["Name"] == "a model"
    np.testing.assert_array_equal(read_volume(path).affine, read_volume(thick_file).affine)


def test_a_layer_whose_voxels_were_changed_is_not_said_to_be_its_file(thick_file):
    (made,) = reader.read_layers(str(thick_file))
    layer = image(made)
    assert scan_of_layer(layer).unchanged_file(scan_of_layer(layer).volume()) == thick_file
    layer.data[2, 3, 4] += 1
    scan = scan_of_layer(layer)
    provenance = scan.with_source(Provenance(), scan.volume())
    assert provenance.input_name == "sub-01_T1w"
    assert provenance.input_sha256 == ""


def test_labels_are_saved_as_whole_numbers(tmp_path):
    labels = Labels(np.arange(24).reshape(2, 3, 4), scale=(4, 1, 1), units=("mm",) * 3)
    save(labels, tmp_path / "labels.nii.gz")
    written = nib.load(tmp_path / "labels.nii.gz")
    assert written.get_data_dtype() == np.uint8
    np.testing.assert_array_equal(np.asarray(written.dataobj), labels.data.T)


def test_the_reader_takes_nifti_alone(tmp_path):
    assert reader.get_reader("scan.nii.gz") and reader.get_reader(["a.nii", "b.NII.GZ"])
    assert reader.get_reader("scan.tif") is None
    assert reader.get_reader(["a.nii", "b.tif"]) is None
    (tmp_path / "empty.nii").touch()
    with pytest.raises(VolumeError, match="empty"):
        reader.read_layers(str(tmp_path / "empty.nii"))


def test_a_dicom_folder_gives_a_layer_for_each_series(tmp_path):
    folder = tmp_path / "Zanzibar"
    dicom_series.write_series(folder / "a", series=3)
    dicom_series.write_series(folder / "b", series=5)
    dicom_series.write_localizer(folder / "c")
    made = reader.get_reader(str(folder))(str(folder))
    assert [meta["name"] for _, meta, _ in made] == ["series003_T1w", "series005_T1w"]
    for _, meta, _ in made:
        assert "Zanzibar" not in str(meta)
    dicom_series.write_colour(tmp_path / "screen")
    assert reader.get_reader(str(tmp_path / "screen")) is reader.read_layers
    with pytest.raises(VolumeError, match="colour picture"):
        reader.read_layers(str(tmp_path / "screen"))
    (tmp_path / "other").mkdir()
    assert reader.get_reader(str(tmp_path / "other")) is None


def test_a_copy_of_a_layer_is_still_a_scan(thick_file):
    (made,) = reader.read_layers(str(thick_file))
    data, meta, _ = image(made).as_layer_data_tuple()
    copy = Image(data.copy(), **meta)
    assert isinstance(copy.metadata[KEY].source, SourceGeometry)
    np.testing.assert_array_equal(
        scan_of_layer(copy).volume().affine, read_volume(thick_file).affine
    )
