"""A bad file gives one clear sentence, exit code 2, and no output file."""

from __future__ import annotations

import bz2
import gzip
import lzma
import os
import struct
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import nibabel as nib
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import siqt_engine.io.nifti_stream as nifti_stream
from siqt_engine.io.checks.scan_check import check_scan
from siqt_engine.io.dicom.files import is_dicom_source, source_name
from siqt_engine.io.nifti import read_header, read_map, read_mask, read_volume
from siqt_engine.io.volume import VolumeError

SHAPE = (12, 11, 10)
RGB = np.dtype([("R", "u1"), ("G", "u1"), ("B", "u1")])
DIM, DATATYPE, PIXDIM, OFFSET, SLOPE, INTER = 40, 70, 76, 108, 112, 116
QFORM_CODE, SFORM_CODE, QUATERN, SROW, MAGIC = 252, 254, 256, 280, 344


def scan_bytes(kind: type = nib.Nifti1Image, order: str = "<") -> bytearray:
    """An uncompressed NIfTI file with everything right."""
    data = np.random.default_rng(1).integers(0, 900, SHAPE).astype(order + "i2")
    affine = np.diag([-0.9, 1.1, 3.0, 1.0])
    image = kind(data, affine, kind.header_class(endianness=order))
    image.header.set_data_dtype(data.dtype)
    image.set_qform(affine, code=1)
    image.set_sform(affine, code=1)
    return bytearray(image.to_bytes())


def patched(offset: int, layout: str, *values: float) -> Callable[[Path], Path]:
    """The good file with some header bytes replaced."""

    def make(folder: Path) -> Path:
        raw = scan_bytes()
        struct.pack_into("<" + layout, raw, offset, *values)
        return put(folder, "scan.nii", raw)

    return make


def put(folder: Path, name: str, raw: bytes) -> Path:
    (folder / name).write_bytes(raw)
    return folder / name


def image_file(data: np.ndarray, affine: np.ndarray | None = None) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        image = nib.Nifti1Image(data, np.eye(4) if affine is None else affine)
        image.to_filename(folder / "scan.nii.gz")
        return folder / "scan.nii.gz"

    return make


def fields(*changes: tuple) -> Callable[[Path], Path]:
    """The good file with several header fields replaced."""
    return lambda folder: put(folder, "scan.nii", with_fields(*changes))


def no_qform(*changes: tuple) -> Callable[[Path], Path]:
    return fields((QFORM_CODE, "h", 0), *changes)


def no_sform(*changes: tuple) -> Callable[[Path], Path]:
    return fields((SFORM_CODE, "h", 0), *changes)


def zipped(folder: Path) -> Path:
    with zipfile.ZipFile(folder / "scan.nii.gz", "w") as archive:
        archive.writestr("scan.nii", bytes(scan_bytes()))
    return folder / "scan.nii.gz"


def broken_link(folder: Path) -> Path:
    (folder / "scan.nii.gz").symlink_to("../.git/annex/objects/xx/scan.nii.gz")
    return folder / "scan.nii.gz"


def raw_file(name: str, raw: bytes) -> Callable[[Path], Path]:
    return lambda folder: put(folder, name, raw)


def empty_folder(folder: Path) -> Path:
    (folder / "scan.nii").mkdir()
    return folder / "scan.nii"


def pipe(folder: Path) -> Path:
    os.mkfifo(folder / "scan.nii")
    return folder / "scan.nii"


def bomb(folder: Path) -> Path:
    """64 MB of zeros behind a header that announces 12 x 11 x 10 voxels."""
    return put(folder, "scan.nii.gz", gzip.compress(bytes(scan_bytes()) + bytes(64 * 2**20), 1))


def huge(folder: Path) -> Path:
    """A few hundred bytes that claim 30000^3 voxels."""
    raw = scan_bytes()
    struct.pack_into("<3h", raw, DIM + 2, 30000, 30000, 30000)
    return put(folder, "scan.nii.gz", gzip.compress(bytes(raw[:400])))


def tiny(folder: Path) -> Path:
    """A few hundred bytes that claim 512^3 voxels: no gzip can hold so many in so few."""
    raw = scan_bytes()
    struct.pack_into("<3h", raw, DIM + 2, 512, 512, 512)
    return put(folder, "scan.nii.gz", gzip.compress(bytes(raw[:400])))


def cut_gzip(folder: Path) -> Path:
    packed = gzip.compress(bytes(scan_bytes()))
    return put(folder, "scan.nii.gz", packed[: len(packed) // 2])


def damaged_gzip(folder: Path) -> Path:
    packed = bytearray(gzip.compress(bytes(scan_bytes())))
    packed[-6] ^= 0xFF  # in the checksum
    return put(folder, "scan.nii.gz", bytes(packed))


def nearly_all_nan() -> np.ndarray:
    data = np.full(SHAPE, np.nan, np.float32)
    data[0, 0, :3] = [1, 2, 3]
    return data


def dicom() -> bytes:
    return bytes(128) + b"DICM" + bytes(4000)


NAN, INF = float("nan"), float("inf")
GOOD = np.random.default_rng(2).normal(100, 10, SHAPE).astype(np.float32)

CORPUS: dict[str, tuple[Callable[[Path], Path], str]] = {
    # files that are no NIfTI, or not all of it
    "missing": (lambda folder: folder / "scan.nii", "no such file"),
    "missing folder": (lambda folder: folder / "no" / "scan.nii", "no such file"),
    "folder": (empty_folder, "is a folder"),
    "empty": (raw_file("scan.nii", b""), "is empty"),
    "empty gz": (raw_file("scan.nii.gz", b""), "is empty"),
    "gz of nothing": (raw_file("scan.nii.gz", gzip.compress(b"")), "not a NIfTI file"),
    "text": (raw_file("scan.nii", b"patient,age\n17,55\n" * 50), "but text"),
    "text as gz": (raw_file("scan.nii.gz", b"patient,age\n17,55\n" * 50), "but text"),
    "zipped text": (raw_file("scan.nii.gz", gzip.compress(b"hello " * 200)), "but text"),
    "lfs pointer": (
        raw_file("scan.nii.gz", b"version https://git-lfs.github.com/spec/v1\noid sha256:00\n"),
        "git lfs pull",
    ),
    "dicom as nii": (raw_file("scan.nii", dicom()), "but a DICOM file"),
    "noise": (raw_file("scan.nii", np.random.default_rng(0).bytes(5000)), "not a NIfTI file"),
    "half a header": (
        lambda f: put(f, "scan.nii", scan_bytes()[:200]),
        "cut off inside its header",
    ),
    "header alone": (lambda f: put(f, "scan.nii", scan_bytes()[:352]), "is cut off"),
    "one byte short": (lambda f: put(f, "scan.nii", scan_bytes()[:-1]), "is cut off"),
    "truncated gz": (cut_gzip, "is cut off"),
    "short inside gz": (
        lambda f: put(f, "scan.nii.gz", gzip.compress(bytes(scan_bytes()[:-100]))),
        "is cut off",
    ),
    "damaged gz": (damaged_gzip, "compressed data is damaged"),
    "gzip of gzip": (
        raw_file("scan.nii.gz", gzip.compress(gzip.compress(bytes(scan_bytes())))),
        "compressed twice",
    ),
    "zip": (zipped, "a ZIP archive"),
    "bzip2": (raw_file("scan.nii.gz", bz2.compress(bytes(scan_bytes()))), "a bzip2 file"),
    "xz": (raw_file("scan.nii.gz", lzma.compress(bytes(scan_bytes()))), "an xz file"),
    "gzip of zip": (
        raw_file("scan.nii.gz", gzip.compress(b"PK\x03\x04" + bytes(600))),
        "a ZIP archive",
    ),
    "zstd": (raw_file("scan.nii.gz", b"(\xb5/\xfd" + bytes(600)), "a Zstandard file"),
    "broken link": (broken_link, "a link to a file that is not there"),
    "gzip bomb": (bomb, "more data than its header"),
    "surplus": (
        lambda f: put(f, "scan.nii", bytes(scan_bytes()) + bytes(2**21)),
        "more data than its header",
    ),
    "wrong suffix": (raw_file("scan.txt", b"x"), "only NIfTI files"),
    "no suffix": (raw_file("IM00001", dicom()), "hold no image"),
    "dicom suffix": (raw_file("scan.dcm", dicom()), "hold no image"),
    "pair suffix": (raw_file("scan.hdr", bytes(scan_bytes()[:348])), "pair"),
    "mgz suffix": (raw_file("scan.mgz", b"x"), "mri_convert"),
    "half of a pair": (patched(MAGIC, "4s", b"ni1\0"), "one half of a .hdr/.img pair"),  # type: ignore[arg-type]
    "analyze": (patched(MAGIC, "4s", b"\0\0\0\0"), "its mark is missing"),  # type: ignore[arg-type]
    # what the header announces
    "huge": (huge, "30000 x 30000 x 30000 voxels, which is too large"),
    "too long": (patched(DIM, "4h", 3, 1025, 2, 2), "too large"),
    "too many": (patched(DIM, "4h", 3, 1024, 1024, 1024), "too large"),
    "tiny gz": (tiny, "is cut off"),
    "more than there is": (patched(DIM, "4h", 3, 512, 512, 512), "is cut off"),
    "negative dimension": (patched(DIM, "4h", 3, -12, 11, 10), "damaged"),
    "no voxels": (patched(DIM, "4h", 3, 12, 0, 10), "damaged"),
    "nine dimensions": (patched(DIM, "h", 9), "9 dimensions"),
    "negative fourth dimension": (patched(DIM, "5h", 4, 12, 11, 10, -2), "has length -2"),
    "slices as images": (image_file(GOOD[:, :, None]), "lie along the fourth dimension"),
    "negative dimensions": (patched(DIM, "h", -3), "-3 dimensions"),
    "flat": (image_file(GOOD[:, :, 0]), "2-D image"),
    "two frames": (image_file(np.stack([GOOD, GOOD], -1)), "holds 2 images"),
    "vectors": (image_file(GOOD[:, :, :, None, None].repeat(3, 4)), "holds 3 images"),
    "rgb": (image_file(np.zeros(SHAPE, RGB)), "RGB colour"),
    "complex": (image_file(GOOD.astype(np.complex64)), "complex voxels"),
    "one bit": (patched(DATATYPE, "h", 1), "one-bit"),
    "no type": (patched(DATATYPE, "h", 0), "unknown type 0"),
    "voxels far away": (patched(OFFSET, "f", 1e9), "damaged"),
    "voxels cut off": (patched(OFFSET, "f", 1e6), "is cut off"),
    "voxels in the header": (patched(OFFSET, "f", 100), "damaged"),
    "voxels nowhere": (patched(OFFSET, "f", NAN), "damaged"),
    "negative offset": (patched(OFFSET, "f", -352), "damaged"),
    "no intercept": (patched(SLOPE, "2f", 1, NAN), "damaged"),
    # where the image lies
    "nan affine": (no_qform((SROW, "f", NAN)), "not numbers"),
    "infinite affine": (no_qform((SROW + 12, "f", INF)), "not numbers"),
    "singular affine": (no_qform((SROW, "12f", *[0] * 12)), "singular"),
    "flat affine": (
        no_qform((SROW, "12f", 1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 1, 0)),
        "almost parallel",
    ),
    "two lost forms": (
        fields((SROW, "12f", *[0] * 12), (QUATERN, "3f", 5, 5, 5)),
        "singular",
    ),
    "lost quaternion": (
        lambda f: put(f, "scan.nii", with_fields((SFORM_CODE, "h", 0), (QUATERN, "3f", 5, 5, 5))),
        "not numbers",
    ),
    "zero voxel size": (no_sform((PIXDIM + 4, "3f", 0, 0, 0)), "voxel size is missing"),
    "one zero voxel size": (no_sform((PIXDIM + 12, "f", 0)), "voxel size is missing"),
    "nan voxel size": (no_sform((PIXDIM + 4, "f", NAN)), "voxel size is missing"),
    "voxels of metres": (image_file(GOOD, np.diag([0.001, 0.001, 0.003, 1])), "outside 0.1 to 15"),
    "voxels of microns": (image_file(GOOD, np.diag([900.0, 900, 3000, 1])), "outside 0.1 to 15"),
    "far away": (patched(SROW + 12, "f", 1e8), "from the scanner's centre"),
    "sform code": (patched(SFORM_CODE, "h", 300), "sform code 300"),
    "qform code": (patched(QFORM_CODE, "h", -1), "qform code -1"),
    # what the voxels hold
    "constant": (image_file(np.full(SHAPE, 7, np.int16)), "same value (7)"),
    "all zero": (image_file(np.zeros(SHAPE, np.float32)), "same value (0)"),
    "all nan": (image_file(np.full(SHAPE, np.nan, np.float32)), "hardly any voxel"),
    "nearly all nan": (image_file(nearly_all_nan()), "hardly any voxel"),
    "infinite slope": (patched(SLOPE, "2f", 3e38, 0), "hardly any voxel"),
    # names that must not break the sentence
    "unicode and spaces": (raw_file("scan 1, für Ümit 脳.nii", b"x" * 400), "but text"),
    "line break": (raw_file("two\nlines.nii", b"x" * 400), "but text"),
}
if hasattr(os, "mkfifo"):
    CORPUS["pipe"] = (pipe, "not an ordinary file")


def with_fields(*fields: tuple) -> bytes:
    raw = scan_bytes()
    for offset, layout, *values in fields:
        struct.pack_into("<" + layout, raw, offset, *values)
    return bytes(raw)


def assert_one_sentence(message: str, path: Path) -> None:
    """It begins with the file's name; a DICOM file's own name can be that of the patient."""
    name = "".join(c if c.isprintable() else "?" for c in path.name)
    if is_dicom_source(path) and path.suffix != ".nii":
        assert name not in message
        name = source_name(path)
    assert message.startswith(f"{name}: "), message
    assert "\n" not in message and "Errno" not in message and "Traceback" not in message
    assert str(path.parent) not in message
    assert len(name) + 20 < len(message) < len(name) + 240, message


def test_the_good_file_is_good(tmp_path):
    assert read_volume(put(tmp_path, "scan.nii", scan_bytes())).shape == SHAPE


@pytest.mark.parametrize("more", [b"\n", b"\r\n", bytes(64), b"#" * 64, b"\x1f", bytes(512) + b"x"])
def test_what_follows_the_compressed_data_is_passed_over(tmp_path, more):
    good = read_volume(put(tmp_path, "good.nii", scan_bytes()))
    packed = gzip.compress(bytes(scan_bytes()))
    found = read_volume(put(tmp_path, "scan.nii.gz", packed + more))
    np.testing.assert_array_equal(found.data, good.data)
    with pytest.raises(VolumeError, match="damaged"):
        read_volume(put(tmp_path, "scan.nii.gz", packed[:-6] + b"\0\0" + packed[-4:] + more))


@pytest.mark.parametrize(
    "changes",
    [
        [(DIM, "8h", 4, *SHAPE, 0, 0, 0, 0)],
        [(DIM, "8h", 5, *SHAPE, 1, 0, 0, 0)],
        [(PIXDIM + 12, "f", 0)],
        [(PIXDIM + 4, "3f", 0, 0, 0)],
        [(PIXDIM + 4, "3f", NAN, NAN, NAN), (QFORM_CODE, "h", 0)],
        [(PIXDIM + 4, "f", INF)],
        [(SROW, "12f", *[0] * 12)],
        [(SROW, "12f", *[NAN] * 12)],
        [(SROW + 12, "f", INF)],
        [(SROW + 32, "4f", 0, 0, 0, 0)],
        [(QUATERN, "3f", 5, 5, 5)],
    ],
)
def test_one_sound_statement_of_shape_and_position_is_enough(tmp_path, changes):
    good = read_volume(put(tmp_path, "good.nii", scan_bytes()))
    found = read_volume(put(tmp_path, "scan.nii", with_fields(*changes)))
    np.testing.assert_array_equal(found.data, good.data)
    np.testing.assert_allclose(found.affine, good.affine, atol=1e-5)


def test_the_form_that_places_no_image_is_told(tmp_path):
    found = read_volume(put(tmp_path, "scan.nii", with_fields((SROW, "12f", *[0] * 12))))
    assert found.source.unusable_sform
    assert "unusable-sform" in {f.code for f in check_scan(found)}
    sizes = read_volume(put(tmp_path, "scan.nii", with_fields((PIXDIM + 12, "f", 0))))
    assert "two-voxel-sizes" in {f.code for f in check_scan(sizes)}


@pytest.mark.parametrize("value", [1, 7])
def test_a_mask_may_cover_the_whole_picture_but_must_not_be_empty(tmp_path, value):
    path = image_file(np.full(SHAPE, value, np.uint8))(tmp_path)
    assert (read_mask(path).data == value).all()
    assert (read_map(path).data == value).all()
    path = image_file(np.zeros(SHAPE, np.uint8))(tmp_path)
    with pytest.raises(VolumeError, match="the mask is empty"):
        read_mask(path)


@pytest.mark.parametrize("case", CORPUS)
def test_reading_a_bad_file_says_in_one_sentence_what_is_wrong(tmp_path, case):
    make, words = CORPUS[case]
    path = make(tmp_path)
    with pytest.raises((VolumeError, OSError)) as caught:
        read_volume(path)
    assert words in str(caught.value)
    assert_one_sentence(str(caught.value), path)


@pytest.mark.parametrize("case", CORPUS)
def test_enhancing_a_bad_file_exits_with_2_and_writes_nothing(tmp_path, case, capsys):
    from siqt_engine.cli.main import main

    make, words = CORPUS[case]
    if case == "folder":  # may be given to the command, but not without a scan
        words = "this folder holds no scan"
    (tmp_path / "in").mkdir()
    (tmp_path / "out").mkdir()
    path = make(tmp_path / "in")
    assert main(["enhance", str(path), str(tmp_path / "out" / "out.nii.gz")]) == 2
    printed = capsys.readouterr()
    assert printed.err.startswith("siqt: error: ") and words in printed.err
    assert printed.err.count("\n") == 1 and printed.err.endswith("\n"), printed.err
    assert printed.out == ""
    assert os.listdir(tmp_path / "out") == []


def test_a_file_without_permission(tmp_path, monkeypatch):
    path = put(tmp_path, "scan.nii", scan_bytes())
    path.chmod(0)
    if os.access(path, os.R_OK):  # the administrator may read anything

        def refuse(*args: object, **kwargs: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(PermissionError, match="^scan.nii: no permission to read this file$"):
        read_volume(path)


@pytest.mark.parametrize("path", ["n\0ll.nii", "x" * 300 + ".nii"])
def test_paths_that_cannot_be(path):
    with pytest.raises(OSError, match="cannot be opened") as caught:
        read_volume(path)
    assert "\n" not in str(caught.value)


def test_a_bomb_is_not_unpacked(tmp_path, monkeypatch):
    """No more is unpacked than the header announces, with a little to spare."""
    taken = []
    take = nifti_stream._take

    def counted(stream, count, name, **how):
        taken.append(count)
        return take(stream, count, name, **how)

    monkeypatch.setattr(nifti_stream, "_take", counted)
    for make in (bomb, huge):
        with pytest.raises(VolumeError):
            read_volume(make(tmp_path))
    assert sum(taken) < 2 * 2**20


def test_the_header_is_judged_before_the_voxels(tmp_path):
    for case in ("huge", "two frames", "nan affine", "zero voxel size", "rgb", "tiny gz"):
        make, words = CORPUS[case]
        with pytest.raises(VolumeError) as caught:
            read_header(make(tmp_path))
        assert words in str(caught.value)


def read_or_refuse(path: Path) -> None:
    """The law of fuzzing: a sound volume or one sentence, and never another exception."""
    try:
        volume = read_volume(path)
    except (VolumeError, OSError) as error:
        assert_one_sentence(str(error), path)
        return
    assert np.isfinite(volume.data).all() and volume.data.min() < volume.data.max()
    assert np.isfinite(volume.affine).all()
    assert 0.09 < min(volume.spacing) and max(volume.spacing) < 15.1


KINDS = {
    f"{kind.__name__} {order}": bytes(scan_bytes(kind, order))
    for kind in (nib.Nifti1Image, nib.Nifti2Image)
    for order in "<>"
}
flips = st.lists(st.tuples(st.integers(0, 543), st.integers(0, 255)), min_size=1, max_size=12)


@settings(max_examples=200)
@given(kind=st.sampled_from(sorted(KINDS)), flips=flips, zipped=st.booleans())
def test_any_bytes_in_the_header(tmp_path_factory, kind, flips, zipped):
    changed = bytearray(KINDS[kind])
    for offset, value in flips:
        changed[offset] = value
    data = gzip.compress(bytes(changed), 1) if zipped else bytes(changed)
    read_or_refuse(put(tmp_path_factory.getbasetemp(), "fuzz.nii", data))


FIELDS = [
    (offset, layout)
    for start, layout, count in [
        (0, "i", 1), (DIM, "h", 8), (DATATYPE, "h", 2), (PIXDIM, "f", 8), (OFFSET, "f", 3),
        (QFORM_CODE, "h", 2), (QUATERN, "f", 6), (SROW, "f", 12),
    ]
    for offset in range(start, start + count * struct.calcsize(layout), struct.calcsize(layout))
]  # fmt: skip
extremes = {
    "f": st.one_of(
        st.floats(width=32), st.sampled_from([NAN, INF, -INF, 3e38, -3e38, 1e-38, 0.0, -1.0])
    ),
    "h": st.one_of(st.integers(-(2**15), 2**15 - 1), st.integers(-2, 10)),
    "i": st.integers(-(2**31), 2**31 - 1),
}


@settings(max_examples=200)
@given(data=st.data())
def test_any_number_in_any_field(tmp_path_factory, data):
    raw = scan_bytes()
    for offset, layout in data.draw(st.lists(st.sampled_from(FIELDS), min_size=1, max_size=4)):
        struct.pack_into("<" + layout, raw, offset, data.draw(extremes[layout]))
    read_or_refuse(put(tmp_path_factory.getbasetemp(), "field.nii", raw))


@settings(max_examples=200)
@given(data=st.data())
def test_any_damage_to_a_compressed_file(tmp_path_factory, data):
    packed = bytearray(gzip.compress(bytes(scan_bytes()), 6, mtime=0))
    where = st.integers(0, len(packed) - 1)
    for offset, value in data.draw(st.lists(st.tuples(where, st.integers(0, 255)), max_size=5)):
        packed[offset] = value
    length = data.draw(st.one_of(st.just(len(packed)), where))
    read_or_refuse(put(tmp_path_factory.getbasetemp(), "gz.nii.gz", bytes(packed[:length])))


@settings(max_examples=100)
@given(st.binary(max_size=600))
def test_any_bytes_at_all(tmp_path_factory, raw):
    read_or_refuse(put(tmp_path_factory.getbasetemp(), "any.nii.gz", raw))


def test_a_pipe_does_not_hang(tmp_path):
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    path = pipe(tmp_path)
    reader = threading.Thread(
        target=lambda: pytest.raises(VolumeError, read_volume, path), daemon=True
    )
    reader.start()
    reader.join(5)
    assert not reader.is_alive()
