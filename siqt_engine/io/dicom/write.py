"""A derived MR series from a result: in the study and the frame of reference of its source."""

from __future__ import annotations

import os
import secrets
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from siqt_engine.core.files import shown_name
from siqt_engine.core.progress import Observer, Progress, ignore
from siqt_engine.io.dicom.derived import MR_IMAGE, DicomMaker, series_dataset, source_items
from siqt_engine.io.dicom.files import FileReader
from siqt_engine.io.dicom.grid import DicomGrid, dicom_grid
from siqt_engine.io.dicom.headers import quiet_pydicom, read_dataset
from siqt_engine.io.dicom.maps import DicomMaps, own_place, write_maps
from siqt_engine.io.dicom.series import DicomSeries
from siqt_engine.io.volume import Volume, VolumeError

if TYPE_CHECKING:
    from pydicom import Dataset

LARGEST = 65535
WINDOW_PERCENTILES = (0.5, 99.5)
BURNED_IN = "enhanced, not acquired"


def check_dicom_folder(folder: Path) -> None:
    """Look whether a series can be written to a folder; call it before long work.

    Raises
    ------
    OSError
        The folder holds files, is a file, or cannot be made.
    """
    name = shown_name(folder)
    if folder.is_dir() and any(folder.iterdir()):
        raise FileExistsError(f"{name}: the folder holds files already; give a new one for DICOM")
    if folder.exists() and not folder.is_dir():
        raise NotADirectoryError(f"{name}: is a file; give a folder for DICOM")
    parent = folder.absolute().parent
    if not parent.is_dir():
        raise FileNotFoundError(f"{name}: the folder that it is to stand in does not exist")
    if not os.access(parent, os.W_OK | os.X_OK):
        raise PermissionError(f"{name}: no permission to make this folder")


def write_series(
    volume: Volume,
    folder: Path,
    *,
    maker: DicomMaker | None = None,
    maps: DicomMaps | None = None,
    burn_in: bool = False,
    on_progress: Observer = ignore,
) -> list[Path]:
    """Write a volume that was made from a DICOM series as a series of its own.

    Patient and study are those of the source. The folder appears whole or not at all.

    Parameters
    ----------
    volume
        With an origin; on any grid in the world of its source.
    folder
        New or empty.
    maker
        What made it.
    maps
        Uncertainty and brain mask, each for a file and a series of its own in the same folder.
    burn_in
        Write "enhanced, not acquired" into the pixels of every slice.

    Raises
    ------
    VolumeError, OSError
        In words.
    """
    origin = volume.source.origin
    if origin is None:
        raise VolumeError(
            "the scan was not read from DICOM, so there is no patient and no study to write for"
        )
    if origin.series is None:
        raise VolumeError(
            "the DICOM files of the scan are not known any more. Open and enhance them again"
        )
    check_dicom_folder(folder)
    grid = dicom_grid(volume, origin.series)
    with FileReader() as reader:
        source = read_dataset(origin.series.images[0].file, reader)
    temporary = folder.absolute().parent / f".siqt-{secrets.token_hex(8)}.part"
    try:
        temporary.mkdir()
        with quiet_pydicom():
            common = series_dataset(source, origin.series.images[0], maker or DicomMaker())
            derived = _write_slices(grid, common, origin.series, temporary, burn_in, on_progress)
            if maps is not None:
                on_progress(Progress("writing DICOM maps", 0, 0))
                write_maps(maps, common, origin.series, derived, temporary)
        if folder.is_dir():
            folder.rmdir()
        os.replace(temporary, folder)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise
    return sorted(folder.iterdir())


def _write_slices(
    grid: DicomGrid,
    common: Dataset,
    series: DicomSeries,
    folder: Path,
    burn_in: bool,
    on_progress: Observer,
) -> list[Dataset]:
    """Write the slices; what a map must know of each of them."""
    stored, slope, intercept = stored_pixels(grid.data)
    low, high = np.percentile(grid.data, WINDOW_PERCENTILES)
    _put_grid(common, grid, slope, intercept)
    common.WindowCenter = _number((low + high) / 2)
    common.WindowWidth = _number(max(high - low, 1.0))
    common.BurnedInAnnotation = "YES" if burn_in else "NO"
    normal = np.cross(grid.directions[:, 0], grid.directions[:, 1])
    images = [image for image in series.images if image.position is not None]
    places = np.array([np.array(image.position) @ normal for image in images])
    if len(images) != series.shape[2]:  # a mosaic: one file is the source of all slices
        images, places = images[:1] * 2, np.array([-1e6, 1e6])
    count, derived = stored.shape[2], []
    for k in range(count):
        on_progress(Progress("writing DICOM", k, count))
        position = (grid.affine @ [0, 0, k, 1])[:3]
        pixels = stored[:, :, k].T
        if burn_in:
            pixels = burned(pixels, float(stored.max()))
        ds = _slice(common, k, position, normal, pixels, images, places)
        _save(ds, folder, k)
        derived.append(own_place(ds))
    return derived


def stored_pixels(data: np.ndarray) -> tuple[np.ndarray, float, float]:
    """16-bit pixels of a volume, and the slope and intercept that give its values back."""
    low, high = float(data.min()), float(data.max())
    whole = low >= 0 and high <= LARGEST and bool((data == np.rint(data)).all())
    slope = 1.0 if whole else float(_number(max(high - low, 1e-6) / (LARGEST - 1)))
    intercept = 0.0 if whole else float(_number(low))
    stored = np.rint((data.astype(np.float64) - intercept) / slope)
    return np.clip(stored, 0, LARGEST).astype("<u2"), slope, intercept


def _put_grid(ds: Dataset, grid: DicomGrid, slope: float, intercept: float) -> None:
    ds.Columns, ds.Rows = grid.data.shape[:2]
    ds.PixelSpacing = [_number(grid.sizes[1]), _number(grid.sizes[0])]
    ds.SliceThickness = ds.SpacingBetweenSlices = _number(grid.sizes[2])
    directions = [*grid.directions[:, 0], *grid.directions[:, 1]]
    ds.ImageOrientationPatient = [_number(x) for x in directions]
    ds.RescaleSlope, ds.RescaleIntercept, ds.RescaleType = _number(slope), _number(intercept), "US"


def _slice(
    common: Dataset,
    k: int,
    position: np.ndarray,
    normal: np.ndarray,
    pixels: np.ndarray,
    images: list,
    places: np.ndarray,
) -> Dataset:
    from pydicom import Dataset
    from pydicom.uid import generate_uid

    ds = Dataset()
    ds.update(common)
    ds.SOPInstanceUID = generate_uid(prefix=None)
    ds.InstanceNumber = k + 1
    ds.ImagePositionPatient = [_number(x) for x in position]
    ds.SliceLocation = _number(float(position @ normal))
    ds.SourceImageSequence = source_items(tuple(images), places, float(position @ normal))
    ds.PixelData = np.ascontiguousarray(pixels).tobytes()
    ds["PixelData"].VR = "OW"
    return ds


def _save(ds: Dataset, folder: Path, k: int) -> None:
    from pydicom.dataset import FileMetaDataset
    from pydicom.uid import UID, ExplicitVRLittleEndian

    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = UID(MR_IMAGE), ds.SOPInstanceUID
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds.file_meta = meta
    ds.save_as(folder / f"IM{k + 1:05d}.dcm", enforce_file_format=True)


def burned(pixels: np.ndarray, brightest: float) -> np.ndarray:
    """Pixels (rows, columns) with the words "enhanced, not acquired" in a corner."""
    from PIL import Image, ImageDraw

    picture = Image.new("L", (pixels.shape[1], pixels.shape[0]))
    size = max(6, pixels.shape[1] // 14)
    ImageDraw.Draw(picture).text((2, 2), BURNED_IN, fill=255, font_size=size)
    return np.where(np.asarray(picture) > 127, np.uint16(brightest), pixels).astype("<u2")


def _number(value: float) -> str:
    """A number in the 16 letters that DICOM gives it, as exact as they allow."""
    from pydicom.valuerep import format_number_as_ds

    return format_number_as_ds(float(value))
