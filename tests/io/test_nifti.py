"""NIfTI files: position and intensities survive, and a file is written whole or not at all."""

from __future__ import annotations

import errno
import gzip
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from itertools import permutations, product
from pathlib import Path

import nibabel as nib
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import siqt_engine.io.nifti as nifti
from siqt_engine.core.files import replacing
from siqt_engine.core.grid import high_field_affine
from siqt_engine.core.progress import Cancelled
from siqt_engine.io.nifti import check_writable, read_header, read_volume, write_volume
from siqt_engine.io.orientation import canonical_spacing, canonical_volume
from siqt_engine.io.volume import SourceGeometry, Volume, VolumeError

SHAPE = (5, 6, 7)
LANDMARK = (1, 4, 2)
FORMS = ("sform", "qform", "both", "neither")
ORIENTATIONS = [
    np.array([[sign if row == axis else 0 for axis, sign in zip(order, signs, strict=True)]
              for row in range(3)], dtype=float)
    for order in permutations(range(3))
    for signs in product((1, -1), repeat=3)
]  # fmt: skip


def phantom() -> np.ndarray:
    """No symmetry at all, and one brightest voxel."""
    data = np.random.default_rng(3).uniform(0, 100, SHAPE).astype(np.float32)
    data[LANDMARK] = 1000
    return data


def rotation(x: float, y: float, z: float) -> np.ndarray:
    return nib.eulerangles.euler2mat(z=z, y=y, x=x)


def make_affine(
    axes: np.ndarray,
    *,
    turn: np.ndarray | None = None,
    spacing: tuple[float, float, float] = (0.9, 1.1, 4.0),
    origin: tuple[float, float, float] = (-31.0, 12.5, 7.25),
) -> np.ndarray:
    affine = np.eye(4)
    affine[:3, :3] = (np.eye(3) if turn is None else turn) @ axes @ np.diag(spacing)
    affine[:3, 3] = origin
    return affine


def save(
    path: Path,
    data: np.ndarray,
    affine: np.ndarray,
    form: str = "both",
    *,
    codes: tuple[int, int] = (2, 1),
    kind: type = nib.Nifti1Image,
) -> None:
    """Write with nibabel, with the affine in the sform, the qform, both or neither."""
    image = kind(data, affine)
    image.set_sform(affine, code=codes[0] if form in ("sform", "both") else 0)
    image.set_qform(affine, code=codes[1] if form in ("qform", "both") else 0)
    if form not in ("sform", "both"):
        for row in "xyz":  # a form that is not set must not be looked at
            image.header[f"srow_{row}"] = [9, 9, 9, 9]
    image.to_filename(path)


def brightest(data: np.ndarray) -> tuple[int, ...]:
    return tuple(int(i) for i in np.unravel_index(np.argmax(data), data.shape))


def world(affine: np.ndarray, index: tuple[int, ...]) -> np.ndarray:
    return (affine @ [*index, 1])[:3]


def assert_position_survives(folder: Path, affine: np.ndarray, form: str) -> None:
    source, target = folder / "in.nii", folder / "out.nii.gz"
    save(source, phantom(), affine, form)
    if form == "neither":  # the convention: first axis towards Left, centred
        shift = -(np.array(SHAPE) - 1) / 2
        affine = np.diag([-0.9, 1.1, 4.0, 1]) @ np.block(
            [[np.eye(3), shift[:, None]], [np.zeros(3), 1]]
        )
    truth, tolerance = world(affine, LANDMARK), 0.1 * 0.9

    volume = read_volume(source)
    assert np.linalg.norm(world(volume.affine, brightest(volume.data)) - truth) < tolerance
    assert nib.aff2axcodes(volume.affine) == ("R", "A", "S")

    write_volume(volume, target)
    written = nib.load(target)
    assert np.array_equal(np.asanyarray(written.dataobj), phantom())
    for stored in (written.header.get_sform(), written.header.get_qform()):
        assert np.linalg.norm(world(stored, LANDMARK) - truth) < tolerance
        assert np.allclose(stored, affine, atol=5e-3)
    codes = (int(written.header["sform_code"]), int(written.header["qform_code"]))
    assert codes == {"both": (2, 1), "sform": (2, 2), "qform": (1, 1), "neither": (1, 1)}[form]

    again = read_volume(target)
    assert np.array_equal(again.data, volume.data)
    assert np.allclose(again.affine, volume.affine, atol=1e-3)


@pytest.mark.parametrize("form", FORMS)
def test_all_48_orientations_keep_a_landmark_and_every_voxel(tmp_path, form):
    assert len({axes.tobytes() for axes in ORIENTATIONS}) == 48
    for axes in ORIENTATIONS:
        assert_position_survives(tmp_path, make_affine(axes), form)


angles = st.floats(-0.7, 0.7)


@given(axes=st.sampled_from(ORIENTATIONS), tilt=st.tuples(angles, angles, angles))
def test_voxel_sizes_of_any_order_are_those_of_the_canonical_volume(axes, tilt):
    affine = make_affine(axes, turn=rotation(*tilt))
    turned = canonical_volume(np.zeros(SHAPE, np.float32), affine)
    assert np.allclose(canonical_spacing(affine), turned.spacing)


@given(
    axes=st.sampled_from(ORIENTATIONS),
    form=st.sampled_from(FORMS[:3]),
    tilt=st.tuples(angles, angles, angles),
    origin=st.tuples(*[st.floats(-400, 400)] * 3),
)
def test_oblique_scans_keep_a_landmark_and_every_voxel(tmp_path_factory, axes, form, tilt, origin):
    folder = tmp_path_factory.mktemp("oblique")
    affine = make_affine(axes, turn=rotation(*tilt), origin=origin)
    assert_position_survives(folder, affine, form)


@given(
    axes=st.sampled_from(ORIENTATIONS),
    tilt=st.tuples(*[st.floats(-0.3, 0.3)] * 3),
    factor=st.sampled_from([2, 3, 4]),
    axis=st.integers(0, 2),
)
def test_a_finer_grid_is_written_in_the_axis_order_of_its_source(
    tmp_path_factory, axes, tilt, factor, axis
):
    folder = tmp_path_factory.mktemp("finer")
    affine = make_affine(axes, turn=rotation(*tilt))
    save(folder / "in.nii", phantom(), affine)
    volume = read_volume(folder / "in.nii")
    finer = Volume(
        np.repeat(volume.data, factor, axis=axis),
        high_field_affine(volume.affine, factor, axis),
        volume.source,
    )
    write_volume(finer, folder / "out.nii")
    written = nib.load(folder / "out.nii")
    assert nib.aff2axcodes(written.affine) == nib.aff2axcodes(affine)
    hits = np.argwhere(np.asanyarray(written.dataobj) == 1000)
    assert len(hits) == factor
    # One of the copies of the landmark's slice lies where the slice lay.
    away = [np.linalg.norm(world(written.affine, hit) - world(affine, LANDMARK)) for hit in hits]
    assert min(away) < 1e-3


def test_the_sform_wins_over_the_qform(tmp_path):
    affine = make_affine(np.eye(3))
    image = nib.Nifti1Image(phantom(), affine)
    other = affine.copy()
    other[:3, 3] += [3, 4, 0]
    image.set_sform(affine, code=4)
    image.set_qform(other, code=1)
    image.to_filename(tmp_path / "x.nii")
    volume = read_volume(tmp_path / "x.nii")
    assert np.allclose(volume.affine, affine, atol=1e-5)
    assert volume.source.form_gap_mm == pytest.approx(5.0, abs=1e-4)
    assert (volume.source.sform_code, volume.source.qform_code) == (4, 1)


def test_shear_stays_in_the_sform_and_the_qform_takes_the_nearest_rotation(tmp_path):
    affine = make_affine(np.eye(3))
    affine[1, 2] += 0.8
    save(tmp_path / "x.nii", phantom(), affine)
    volume = read_volume(tmp_path / "x.nii")
    assert volume.source.form_gap_mm < 1e-3, "shear alone is no disagreement"
    write_volume(volume, tmp_path / "y.nii")
    header = nib.load(tmp_path / "y.nii").header
    assert np.allclose(header.get_sform(), affine, atol=1e-5)
    turned = header.get_qform()[:3, :3] / np.linalg.norm(affine[:3, :3], axis=0)
    assert np.allclose(turned.T @ turned, np.eye(3), atol=1e-5)
    sheared = affine[:3, :3] / np.linalg.norm(affine[:3, :3], axis=0)
    best = min(np.linalg.norm(rotation(x, 0, 0) - sheared) for x in np.linspace(-0.3, 0.3, 601))
    assert np.linalg.norm(turned - sheared) <= best + 1e-6


@pytest.mark.parametrize(
    "dtype", ["u1", "i1", "<i2", ">i2", "u2", "i4", "u4", "i8", "<f4", ">f4", "f8"]
)
@pytest.mark.parametrize("kind", [nib.Nifti1Image, nib.Nifti2Image])
def test_every_real_voxel_type_is_read(tmp_path, dtype, kind):
    data = np.arange(np.prod(SHAPE)).reshape(SHAPE) % 120
    header = kind.header_class(endianness=">" if dtype[0] == ">" else "<")
    header.set_data_dtype(np.dtype(dtype))
    image = kind(data.astype(dtype), make_affine(np.eye(3)), header)
    image.to_filename(tmp_path / "x.nii.gz")
    volume = read_volume(tmp_path / "x.nii.gz")
    assert volume.data.dtype == np.float32 and volume.data.flags.c_contiguous
    assert np.array_equal(volume.data, data)


@given(
    slope=st.floats(1e-6, 1e4).map(lambda s: float(np.float32(s))),
    inter=st.floats(-1e4, 1e4).map(lambda s: float(np.float32(s))),
)
def test_slope_and_intercept_of_int16(tmp_path_factory, slope, inter):
    path = tmp_path_factory.mktemp("slope") / "x.nii"
    stored = np.random.default_rng(0).integers(-3000, 3000, SHAPE).astype(np.int16)
    image = nib.Nifti1Image(stored, np.eye(4))
    image.header.set_slope_inter(slope, inter)
    image.to_filename(path)
    raw = bytearray(path.read_bytes())
    raw[352:] = stored.tobytes(order="F")  # nibabel would unscale what it is given
    path.write_bytes(raw)
    expected = stored.astype(np.float64) * slope + inter
    data = read_volume(path).data
    assert np.abs(data - expected).max() <= 3e-7 * (np.abs(stored).max() * slope + abs(inter))


@pytest.mark.parametrize("tail", [(1,), (1, 1), (1, 1, 1, 1)])
def test_one_frame_is_a_scan(tmp_path, tail):
    nib.Nifti1Image(phantom().reshape(SHAPE + tail), np.eye(4)).to_filename(tmp_path / "x.nii")
    raw = bytearray((tmp_path / "x.nii").read_bytes())
    raw[40:42] = (3 + len(tail)).to_bytes(2, "little")  # nibabel drops trailing ones
    (tmp_path / "x.nii").write_bytes(raw)
    assert np.array_equal(read_volume(tmp_path / "x.nii").data, phantom())


def test_the_content_decides_whether_a_file_is_compressed(tmp_path):
    save(tmp_path / "x.nii", phantom(), np.eye(4))
    plain = (tmp_path / "x.nii").read_bytes()
    (tmp_path / "plain.nii.gz").write_bytes(plain)
    (tmp_path / "zipped.nii").write_bytes(gzip.compress(plain))
    for name in ("plain.nii.gz", "zipped.nii"):
        assert np.array_equal(read_volume(tmp_path / name).data, phantom())


@pytest.mark.parametrize(
    "name", ["scan 1 (copy).nii.gz", "påsienț 脳.nii", "UPPER.NII.GZ", "x" * 240 + ".nii"]
)
def test_names_with_spaces_accents_and_length(tmp_path, name):
    folder = tmp_path / "a folder, über"
    folder.mkdir()
    volume = Volume(phantom(), np.eye(4))
    write_volume(volume, folder / name)
    assert np.array_equal(read_volume(folder / name).data, phantom())
    assert os.listdir(folder) == [name]


def test_voxels_that_are_no_numbers_become_zero_and_are_counted(tmp_path):
    data = phantom()
    data[0, :, :] = np.nan
    data[1, 0, 0] = np.inf
    save(tmp_path / "x.nii", data, np.eye(4))
    volume = read_volume(tmp_path / "x.nii")
    assert volume.source.replaced_voxels == 6 * 7 + 1
    assert np.array_equal(volume.data, np.where(np.isfinite(data), data, 0))


def test_the_header_alone_needs_no_voxels(tmp_path):
    save(tmp_path / "x.nii.gz", phantom(), make_affine(ORIENTATIONS[17]))
    with gzip.open(tmp_path / "x.nii.gz") as file:
        plain = bytearray(file.read())
    plain[-1] ^= 255
    header = read_header(tmp_path / "x.nii.gz")
    assert header.shape == SHAPE
    assert header.spacing == pytest.approx((0.9, 1.1, 4.0))
    assert header.axis_codes == nib.aff2axcodes(make_affine(ORIENTATIONS[17]))


def test_nothing_of_the_source_header_reaches_the_output(tmp_path):
    image = nib.Nifti1Image(phantom(), make_affine(np.eye(3)))
    image.header["descrip"] = b"DOE^JANE 1970-01-01"
    image.header["aux_file"] = b"DOE^JANE.txt"
    image.header["intent_name"] = b"DOE^JANE"
    image.header["db_name"] = b"DOE^JANE"
    image.header["cal_max"] = 17
    image.header.extensions.append(nib.nifti1.Nifti1Extension("comment", b"DOE^JANE again"))
    image.to_filename(tmp_path / "x.nii")
    assert b"DOE^JANE again" in (tmp_path / "x.nii").read_bytes()
    volume = read_volume(tmp_path / "x.nii")
    assert np.array_equal(volume.data, phantom())
    assert volume.source.description.startswith("DOE^JANE")
    write_volume(volume, tmp_path / "y.nii", description="enhanced, not acquired")
    raw = (tmp_path / "y.nii").read_bytes()
    assert b"DOE" not in raw and b"JANE" not in raw
    header = nib.load(tmp_path / "y.nii").header
    assert header["descrip"].item() == b"enhanced, not acquired"
    assert header["cal_max"] == 0 and header["aux_file"].item() == b""
    # Every byte before the voxels is accounted for by a fresh header.
    fresh = nib.Nifti1Header(endianness="<")
    for field in ("dim", "datatype", "bitpix", "pixdim", "vox_offset", "scl_slope", "scl_inter",
                  "xyzt_units", "descrip", "qform_code", "sform_code", "quatern_b", "quatern_c",
                  "quatern_d", "qoffset_x", "qoffset_y", "qoffset_z", "srow_x", "srow_y",
                  "srow_z"):  # fmt: skip
        fresh[field] = header[field]
    fresh["vox_offset"], fresh["scl_slope"], fresh["scl_inter"] = 352, 1, 0
    assert raw[:352] == fresh.binaryblock + bytes(4)


@pytest.mark.parametrize(
    ("units", "written"), [(0, 10), (2, 10), (10, 10), (18, 18), (1, 10), (3, 10), (255, 58)]
)
def test_units_are_millimetres_and_seconds_unless_the_time_unit_is_known(tmp_path, units, written):
    volume = Volume(phantom(), np.eye(4), SourceGeometry(xyzt_units=units))
    write_volume(volume, tmp_path / "x.nii")
    assert int(nib.load(tmp_path / "x.nii").header["xyzt_units"]) == written


def test_the_description_is_cut_to_what_the_header_holds(tmp_path):
    write_volume(Volume(phantom(), np.eye(4)), tmp_path / "x.nii", description="é\n" + "a" * 200)
    assert nib.load(tmp_path / "x.nii").header["descrip"].item() == b"?" + b"a" * 78


def test_the_same_volume_gives_the_same_bytes(tmp_path, monkeypatch):
    volume = Volume(phantom(), make_affine(np.eye(3)))
    first = write_volume(volume, tmp_path / "a.nii.gz")
    monkeypatch.setattr(time, "time", lambda: 4e8)
    second = write_volume(volume, tmp_path / "b.nii.gz")
    assert first == second == nifti.hashlib.sha256((tmp_path / "a.nii.gz").read_bytes()).hexdigest()
    assert (tmp_path / "a.nii.gz").read_bytes() == (tmp_path / "b.nii.gz").read_bytes()


def test_integer_files_are_exact_or_refused(tmp_path):
    labels = np.arange(np.prod(SHAPE)).reshape(SHAPE) % 200
    volume = Volume(labels.astype(np.float32), np.eye(4))
    write_volume(volume, tmp_path / "x.nii.gz", dtype=np.uint8)
    image = nib.load(tmp_path / "x.nii.gz")
    assert image.get_data_dtype() == np.uint8
    assert np.array_equal(np.asanyarray(image.dataobj), labels)
    for bad in (volume.data * 2, volume.data - 1):
        with pytest.raises(VolumeError, match="do not fit into uint8"):
            write_volume(volume.with_data(bad), tmp_path / "y.nii", dtype=np.uint8)
    with pytest.raises(VolumeError, match="cannot be written as complex"):
        write_volume(volume, tmp_path / "y.nii", dtype=np.complex64)
    assert not (tmp_path / "y.nii").exists()


def test_voxels_that_are_no_numbers_are_not_written(tmp_path):
    data = phantom()
    data[0, 0, 0] = np.nan
    with pytest.raises(VolumeError, match="not numbers"):
        write_volume(Volume(data, np.eye(4)), tmp_path / "x.nii")
    assert os.listdir(tmp_path) == []


# Writing that fails ---------------------------------------------------------------------


def _full(*args: object, **kwargs: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def _stop_after_half(error: BaseException):
    def write(file, block, disk, *, compressed):
        file.write(block + disk.tobytes()[: disk.nbytes // 2])
        raise error

    return write


@pytest.mark.parametrize("old", [None, b"the old file"])
@pytest.mark.parametrize(
    "fault", ["replace", "fsync", "disk full", "interrupt", "cancelled", "exit"]
)
def test_a_failed_write_leaves_everything_as_it_was(tmp_path, monkeypatch, fault, old):
    target = tmp_path / "x.nii.gz"
    if old is not None:
        target.write_bytes(old)
    before = os.listdir(tmp_path)
    errors = {
        "disk full": OSError(errno.ENOSPC, "No space left on device"),
        "interrupt": KeyboardInterrupt(),
        "cancelled": Cancelled(),
        "exit": SystemExit(143),
    }
    if fault in errors:
        monkeypatch.setattr(nifti, "write_stream", _stop_after_half(errors[fault]))
    else:
        monkeypatch.setattr(os, fault, _full)
    expected = type(errors.get(fault, OSError()))
    with pytest.raises(expected) as caught:
        write_volume(Volume(phantom(), np.eye(4)), target)
    monkeypatch.undo()
    if expected is OSError:
        assert str(caught.value) == "x.nii.gz: not written (no space left on device)"
    assert os.listdir(tmp_path) == before
    assert old is None or target.read_bytes() == old


@pytest.mark.skipif(os.name != "posix", reason="file size limits are a POSIX matter")
def test_a_disk_that_fills_up_leaves_nothing(tmp_path):
    code = """
import resource, sys, numpy as np
from siqt_engine.io.nifti import write_volume
from siqt_engine.io.volume import Volume
volume = Volume(np.random.default_rng(0).normal(size=(40, 40, 40)), np.eye(4))
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    write_volume(volume, sys.argv[1])
except OSError as error:
    print(error)
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "x.nii")], capture_output=True, text=True
    )
    assert done.stdout == "x.nii: not written (file too large)\n", done.stderr
    assert os.listdir(tmp_path) == []


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a POSIX matter")
@pytest.mark.parametrize("old", [None, b"the old file"])
def test_a_killed_process_leaves_no_half_file(tmp_path, old):
    target = tmp_path / "x.nii.gz"
    if old is not None:
        target.write_bytes(old)
    code = """
import sys, numpy as np
import siqt_engine.io.nifti as nifti
from siqt_engine.io.volume import Volume
def write(file, block, disk, *, compressed):
    file.write(block + disk.tobytes()[:5000])
    file.flush()
    print("half", flush=True)
    sys.stdin.read()
nifti.write_stream = write
data = np.random.default_rng(0).normal(size=(20, 20, 20))
nifti.write_volume(Volume(data, np.eye(4)), sys.argv[1])
"""
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(target)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdin is not None and process.stdout is not None
    with process.stdin, process.stdout:
        assert process.stdout.readline() == "half\n"
        process.send_signal(signal.SIGKILL)
        process.wait()
    parts = [name for name in os.listdir(tmp_path) if name != target.name]
    assert [name.startswith(".siqt-") and name.endswith(".part") for name in parts] == [True]
    assert target.exists() == (old is not None)
    assert old is None or target.read_bytes() == old


def test_what_replaces_a_file_has_the_usual_permissions(tmp_path):
    (tmp_path / "plain").write_bytes(b"")
    with replacing(tmp_path / "x") as file:
        file.write(b"new")
    assert (tmp_path / "x").stat().st_mode == (tmp_path / "plain").stat().st_mode


# Checks before the work -----------------------------------------------------------------


def test_outputs_that_cannot_be_written_are_refused_before_the_work(tmp_path):
    (tmp_path / "folder.nii").mkdir()
    (tmp_path / "file").write_bytes(b"x")
    (tmp_path / "in.nii").write_bytes(b"x")
    (tmp_path / "link.nii").hardlink_to(tmp_path / "in.nii")
    cases = [
        ("x.img", "must end in .nii or .nii.gz"),
        ("x", "must end in .nii or .nii.gz"),
        (".nii.gz", "must end in .nii or .nii.gz"),
        ("no/such/x.nii", "does not exist"),
        ("file/x.nii", "is a file, not a folder"),
        ("folder.nii", "the output is a folder"),
        ("in.nii", "is the input itself"),
        ("link.nii", "is the input itself"),
        ("n\0l.nii", "cannot be used"),
        ("y" * 300 + ".nii", "cannot be used"),
    ]
    before = sorted(os.listdir(tmp_path))
    for name, words in cases:
        with pytest.raises((ValueError, OSError), match=words) as caught:
            check_writable(tmp_path / name, inputs=(tmp_path / "in.nii",))
        assert "\n" not in str(caught.value) and "Errno" not in str(caught.value)
    check_writable(tmp_path / "new.nii.gz", inputs=(tmp_path / "in.nii",))
    assert sorted(os.listdir(tmp_path)) == before


def test_overwriting_can_be_forbidden(tmp_path):
    volume = Volume(phantom(), np.eye(4))
    write_volume(volume, tmp_path / "x.nii", overwrite=False)
    with pytest.raises(FileExistsError, match="exists already"):
        write_volume(volume.with_data(-volume.data), tmp_path / "x.nii", overwrite=False)
    assert np.array_equal(read_volume(tmp_path / "x.nii").data, phantom())


def test_a_folder_closed_to_writing_is_refused(tmp_path, monkeypatch):
    tmp_path.chmod(0o500)
    if os.access(tmp_path, os.W_OK):  # the administrator may write anywhere
        monkeypatch.setattr(os, "access", lambda *a, **k: False)
    try:
        with pytest.raises(PermissionError, match="no permission to write into the folder"):
            write_volume(Volume(phantom(), np.eye(4)), tmp_path / "x.nii")
    finally:
        tmp_path.chmod(0o700)
    assert os.listdir(tmp_path) == []


@pytest.mark.data
def test_real_scans_come_back_as_they_were(data_root, tmp_path):
    """The smallest file of each folder and kind of number."""
    kinds: dict[tuple[Path, str], Path] = {}
    for path in sorted((data_root / "test").rglob("*.nii.gz"), key=lambda p: -p.stat().st_size):
        kinds[path.parent, str(nib.load(path).get_data_dtype())] = path
    paths = list(kinds.values())
    assert len(paths) >= 6
    for path in paths:
        volume = read_volume(path)
        write_volume(volume, tmp_path / "x.nii")
        before, after = nib.load(path), nib.load(tmp_path / "x.nii")
        assert np.allclose(after.affine, before.affine, atol=1e-4), path
        expected = before.get_fdata(dtype=np.float32)
        assert np.allclose(after.get_fdata(dtype=np.float32), expected, rtol=1e-6), path
        kept = replace(volume.source, description="", spacing_mismatch=0, form_gap_mm=0)
        again = read_volume(tmp_path / "x.nii").source
        assert again.axis_codes == kept.axis_codes
