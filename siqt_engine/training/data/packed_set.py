"""Training scans in one small file: to be carried to another computer and trained from there.

Of every scan the box of its brain is kept, rounded; no file name, header or date is.
"""

from __future__ import annotations

import bz2
import json
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load as parse_safetensors
from safetensors.numpy import save as to_safetensors

from siqt_engine.core.files import replacing, shown_name
from siqt_engine.core.geometry import affine_of_part, bounding_box
from siqt_engine.inference.threads import cpu_threads
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import Volume
from siqt_engine.models.normalization import IntensityScale
from siqt_engine.training.data.subject import BRAIN, Scan, brain_box

SUFFIX = ".siqt-set"
FORMAT = "siqt-set-1"
STEP = 0.01
"""Of the intensities, in means of the brain; the noise of a scan to train on is larger."""
LEVELS = 31
"""Of the maps of white matter and of CSF. Grey matter is what is left."""
SUM_LEVELS = 255
"""Of the sum of the tissue maps, which is nearly always 0 or 1."""
BUDGET_MB = 48.0
LEAST_WIDTH = 64
"""Voxels of a training scan that are kept along its first axis, where all are too many."""
AROUND = 12
"""Voxels that are kept around the brain of a scan in its own contrast."""
DAMAGED = (SafetensorError, KeyError, ValueError, TypeError, EOFError, OSError)


@dataclass(frozen=True, eq=False)
class OwnScan:
    """A scan in its own contrast.

    Attributes
    ----------
    volume
        The box of the brain.
    brain
        bool (i, j, k): the mask of the brain.
    """

    name: str
    volume: Volume
    brain: np.ndarray


@dataclass(frozen=True, eq=False)
class PackedSet:
    """What a model is trained on and validated with.

    Attributes
    ----------
    training, held_out
        Scans with tissue maps.
    own
        Groups of scans in their own contrast, as `own_contrast.OwnContrastSampler` takes them.
    own_held_out
        Such scans to validate with.
    """

    training: list[Scan] = field(default_factory=list)
    held_out: list[Scan] = field(default_factory=list)
    own: list[list[OwnScan]] = field(default_factory=list)
    own_held_out: list[OwnScan] = field(default_factory=list)

    @property
    def counts(self) -> tuple[int, int]:
        """Scans with tissue maps: to train on, and held out."""
        return len(self.training), len(self.held_out)


@dataclass(frozen=True, eq=False)
class _Record:
    """A scan as it is stored: its role, codes of its arrays, and what turns them back."""

    role: str
    affine: np.ndarray
    scale: float
    arrays: dict[str, np.ndarray]

    def part(self, number: int, width: int) -> _Record:
        """The first or the last voxels along the first axis; in turn, so that both sides are."""
        size = next(iter(self.arrays.values())).shape[0]
        start = max(size - width, 0) if number % 2 else 0
        affine = affine_of_part(self.affine, (start, 0, 0))
        arrays = {n: a[start : start + width] for n, a in self.arrays.items()}
        return _Record(self.role, affine, self.scale, arrays)

    def packed(self) -> dict[str, np.ndarray]:
        return {name: _compressed(array) for name, array in self.arrays.items()}


class SetPacker:
    """Collects scans, and writes them into one file.

    Examples
    --------
    >>> packer = SetPacker()
    >>> packer.size_mb
    0.0
    """

    def __init__(self) -> None:
        self._records: list[_Record] = []
        self._packed: list[dict[str, np.ndarray]] = []

    @property
    def size_mb(self) -> float:
        """Megabytes of what was collected."""
        return sum(_size(p) for p in self._packed) / 1e6

    def add(self, scan: Scan, *, held_out: bool = False) -> None:
        """A scan with tissue maps; of one that is held out, all slices are kept."""
        name, volume, maps = scan
        found = brain_box(maps)
        box = (found[0], found[1], slice(None)) if held_out else found
        brain = maps.brain[box]
        scale = IntensityScale.fit(volume.data[box], brain > BRAIN).mean * STEP
        codes = {
            "image": _rounded(volume.data[box] / scale, 65535, np.uint16),
            "sum": _rounded(brain * SUM_LEVELS, SUM_LEVELS, np.uint8),
            "wm": _rounded(maps.wm[box] * LEVELS, LEVELS, np.uint8),
            "csf": _rounded(maps.csf[box] * LEVELS, LEVELS, np.uint8),
        }
        role = "held out" if held_out else "training"
        self._keep(_Record(role, _moved(volume.affine, box), scale, codes))

    def add_own(self, volume: Volume, brain: np.ndarray, group: int | None) -> None:
        """A scan in its own contrast, of a group; None is held out."""
        box = bounding_box(brain, AROUND)
        scale = IntensityScale.fit(volume.data[box], brain[box]).mean * STEP
        codes = {
            "image": _rounded(volume.data[box] / scale, 65535, np.uint16),
            "brain": brain[box].astype(np.uint8),
        }
        role = "own held out" if group is None else f"own {group}"
        self._keep(_Record(role, _moved(volume.affine, box), scale, codes))

    def _keep(self, record: _Record) -> None:
        self._records.append(record)
        self._packed.append(record.packed())

    def write(self, path: Path, budget_mb: float = BUDGET_MB) -> tuple[float, float]:
        """Write the file, whole or not at all.

        Where it would be larger than the budget, a part of every training scan with tissue maps
        is kept: of one the left, of the next the right.

        Returns
        -------
        its megabytes, and the share of these scans that is kept

        Raises
        ------
        ValueError
            If even the smallest parts are too large.
        OSError
            If the file cannot be written.
        """
        share, records, packed = 1.0, list(self._records), list(self._packed)
        while (size := sum(map(_size, packed)) / 1e6) > budget_mb:
            share *= max(0.9 * budget_mb / size, 0.5)
            smallest = True
            for n, record in enumerate(self._records):
                if record.role == "training":
                    length = record.arrays["image"].shape[0]
                    width = max(int(share * length), min(LEAST_WIDTH, length))
                    smallest &= width <= LEAST_WIDTH
                    records[n] = record.part(n, width)
                    packed[n] = records[n].packed()
            if smallest and sum(map(_size, packed)) / 1e6 > budget_mb:
                raise ValueError(
                    f"{shown_name(path)}: these scans need more than {budget_mb:g} MB. Take fewer "
                    "scans (--leave-out), or allow a larger file (--pack-mb)"
                )
        tensors = {f"{n}/{name}": a for n, p in enumerate(packed) for name, a in p.items()}
        meta = {"format": FORMAT, "scans": json.dumps([_described(r) for r in records])}
        with replacing(path) as file:
            file.write(to_safetensors(tensors, metadata=meta))
        return path.stat().st_size / 1e6, share


def is_packed(path: Path) -> bool:
    """Whether a path is that of a packed set, rather than a folder of scans."""
    return path.suffix == SUFFIX


def read_packed_set(path: Path) -> PackedSet:
    """Read what `SetPacker.write` wrote.

    Raises
    ------
    ValueError, OSError
        If there is no such file, or it is something else, or damaged.
    """
    if not path.is_file():
        raise FileNotFoundError(f"{path}: there is no such training set (siqt train --pack)")
    data = path.read_bytes()
    try:
        header = json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")])["__metadata__"]
        if header["format"] != FORMAT:
            raise ValueError(header["format"])
        tensors, found = parse_safetensors(data), json.loads(header["scans"])
        return _unpacked(tensors, found)
    except DAMAGED:
        raise ValueError(
            f"{shown_name(path)}: this is no training set of this version of SIQT, or it is "
            "damaged. Pack it again (siqt train --pack)"
        ) from None


def _unpacked(tensors: dict[str, np.ndarray], described: list[dict[str, Any]]) -> PackedSet:
    packed = PackedSet()
    jobs = [(n, kind) for n, one in enumerate(described) for kind in one["types"]]

    def restored(job: tuple[int, str]) -> np.ndarray:
        number, kind = job
        one = described[number]
        return _restored(tensors[f"{number}/{kind}"], tuple(one["shape"]), one["types"][kind])

    with ThreadPoolExecutor(cpu_threads()) as pool:  # bz2 leaves the other threads alone
        arrays = dict(zip(jobs, pool.map(restored, jobs), strict=True))
    for number, one in enumerate(described):
        role, name = one["role"], f"scan-{number + 1:03}"

        image = arrays[number, "image"].astype(np.float32) * np.float32(one["scale"])
        volume = Volume(image, np.array(one["affine"]))
        if role.startswith("own"):
            own = OwnScan(name, volume, arrays[number, "brain"] > 0)
            if role == "own held out":
                packed.own_held_out.append(own)
                continue
            group = int(role.removeprefix("own "))
            packed.own.extend([] for _ in range(group + 1 - len(packed.own)))
            packed.own[group].append(own)
            continue
        scans = packed.training if role == "training" else packed.held_out
        scans.append((name, volume, _maps(*(arrays[number, n] for n in ("sum", "wm", "csf")))))
    return packed


def _maps(whole: np.ndarray, *parts: np.ndarray) -> TissueMaps:
    """Tissue maps from the codes of their sum, of white matter, and of CSF."""
    total = whole.astype(np.float32) / SUM_LEVELS
    wm, csf = (np.minimum(p.astype(np.float32) / LEVELS, total) for p in parts)
    csf = np.minimum(csf, total - wm)
    return TissueMaps(gm=total - wm - csf, wm=wm, csf=csf)


def _rounded(values: np.ndarray, most: int, kind: type[np.unsignedinteger[Any]]) -> np.ndarray:
    codes: np.ndarray = np.clip(np.round(values), 0, most).astype(kind)
    return codes


def _moved(affine: np.ndarray, box: Sequence[slice]) -> np.ndarray:
    """The affine of a part of a scan."""
    return affine_of_part(affine, [part.start or 0 for part in box])


def _described(record: _Record) -> dict[str, Any]:
    """What turns the codes back; of the place of the scan in the scanner nothing is kept."""
    affine = record.affine.copy()
    affine[:3, 3] = 0
    arrays = record.arrays
    return {
        "role": record.role,
        "affine": affine.tolist(),
        "scale": record.scale,
        "shape": arrays["image"].shape,
        "types": {name: array.dtype.name for name, array in arrays.items()},
    }


def _compressed(codes: np.ndarray) -> np.ndarray:
    """uint8 (n,): the codes without loss.

    1. Of 16-bit codes the differences along the first axis, with the sign as the last bit.
    2. Their low bytes, then their high bytes.
    3. Burrows and Wheeler's compression, which is the best for noise in the standard library.
    """
    data = codes.tobytes()
    if codes.dtype == np.uint16:
        step = np.diff(codes, axis=0, prepend=np.zeros_like(codes[:1])).view(np.int16)
        signed = ((step << 1) ^ (step >> 15)).view(np.uint16)
        data = (signed & 255).astype(np.uint8).tobytes() + (signed >> 8).astype(np.uint8).tobytes()
    return np.frombuffer(bz2.compress(data), dtype=np.uint8)


def _restored(data: np.ndarray, shape: tuple[int, ...], kind: str) -> np.ndarray:
    """The codes that `_compressed` was given."""
    plain = np.frombuffer(bz2.decompress(data.tobytes()), dtype=np.uint8)
    if kind == "uint8":
        return plain.reshape(shape)
    low, high = plain.reshape(2, *shape).astype(np.uint16)
    signed = low | (high << 8)
    step = (signed >> 1) ^ (0 - (signed & 1))
    codes: np.ndarray = np.cumsum(step, axis=0, dtype=np.uint16)
    return codes


def _size(packed: dict[str, np.ndarray]) -> int:
    return sum(array.nbytes for array in packed.values())
