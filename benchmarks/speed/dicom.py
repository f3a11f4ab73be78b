"""How long the disc of a scanner takes: to list, to read a series, to write one and its maps.

    python -m benchmarks.speed dicom
    python -m benchmarks.speed dicom --series 1 --slices 10000 --matrix 16

The disc is made for the purpose, of random pixels. The last figures are of one of its series, with
four slices for each of its own, as an enhancement would give them.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import numpy as np
from pydicom import Dataset
from pydicom.dataset import FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, generate_uid

from siqt_engine.io import VolumeError
from siqt_engine.io.dicom import list_series, read_series, write_series
from siqt_engine.io.dicom.maps import DicomMaps
from siqt_engine.io.volume import Volume

MR = "1.2.840.10008.5.1.4.1.1.4"
SPACING_MM = 5.0
FACTOR = 4
T = TypeVar("T")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--series", type=int, default=8, help="series on the disc")
    parser.add_argument("--slices", type=int, default=24, help="slices of each")
    parser.add_argument("--matrix", type=int, default=320, help="pixels along an edge")


def run(args: argparse.Namespace) -> None:
    with tempfile.TemporaryDirectory() as folder:
        disc = Path(folder, "disc")
        make_disc(disc, args.series, args.slices, args.matrix)
        count = args.series * args.slices
        listing = timed(f"list {args.series} series, {count} files", lambda: list_series(disc))
        try:
            series = listing.choose(1)
        except VolumeError as error:
            print(error)
            return
        volume = timed("read one", lambda: read_series(series))
        affine = volume.affine.copy()
        affine[:3, 2] /= FACTOR
        fine = Volume(np.repeat(volume.data, FACTOR, axis=2), affine, volume.source)
        out = Path(folder, "out")
        timed("write the enhanced one", lambda: write_series(fine, out))
        maps = DicomMaps(fine, volume.with_data((volume.data > 500).astype(np.float32)))
        out = Path(folder, "maps")
        timed("with mask and uncertainty", lambda: write_series(fine, out, maps=maps))


def timed(what: str, work: Callable[[], T]) -> T:
    """Print seconds on the clock, and those of the processor, other programs included."""
    began, worked = time.perf_counter(), sum(os.times()[:4])
    result = work()
    clock, cpu = time.perf_counter() - began, sum(os.times()[:4]) - worked
    print(f"{what:<36}{clock:7.2f} s, {cpu:6.2f} s of the processor", flush=True)
    return result


def make_disc(folder: Path, series: int, slices: int, matrix: int) -> None:
    """A folder with axial series of a head that was not there."""
    folder.mkdir()
    rng = np.random.default_rng(0)
    study, frame = generate_uid(), generate_uid()
    for number in range(1, series + 1):
        uid = generate_uid()
        for k in range(slices):
            ds = _slice(number, k, uid, rng.integers(0, 1000, (matrix, matrix), np.uint16))
            ds.StudyInstanceUID, ds.FrameOfReferenceUID = study, frame
            ds.save_as(folder / f"IM{number:03d}{k:05d}", enforce_file_format=True)


def _slice(series: int, k: int, series_uid: str, pixels: np.ndarray) -> Dataset:
    ds = Dataset()
    ds.SOPClassUID, ds.SOPInstanceUID, ds.SeriesInstanceUID = MR, generate_uid(), series_uid
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds.PatientName, ds.PatientID, ds.PatientBirthDate = "Nobody", "0", ""
    ds.Modality, ds.Manufacturer = "MR", "SIEMENS"
    ds.ImageType = ["ORIGINAL", "PRIMARY", "M", "ND"]
    ds.SeriesDescription, ds.SeriesNumber, ds.InstanceNumber = "t1_tse_tra", series, k + 1
    ds.ScanningSequence, ds.SequenceVariant, ds.MRAcquisitionType = "SE", "SK", "2D"
    ds.RepetitionTime, ds.EchoTime = "500", "14"
    ds.ImagePositionPatient = [-120, -120, k * SPACING_MM]
    ds.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    ds.PixelSpacing, ds.SliceThickness = [0.75, 0.75], SPACING_MM
    ds.SamplesPerPixel, ds.PhotometricInterpretation = 1, "MONOCHROME2"
    ds.Rows, ds.Columns = pixels.shape
    ds.BitsAllocated = ds.BitsStored = 16
    ds.HighBit, ds.PixelRepresentation = 15, 0
    ds.PixelData = pixels.tobytes()
    ds["PixelData"].VR = "OW"
    return ds
