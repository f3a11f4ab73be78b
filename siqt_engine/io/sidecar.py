"""What was done to make a file: a JSON sidecar beside every volume that is written."""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import json
import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np

from siqt_engine import __version__
from siqt_engine.core.files import as_utf8, check_folder, replacing, shown_name, to_disk
from siqt_engine.io.filenames import plain_suffix
from siqt_engine.io.nifti import HashingSink, check_writable, encode, write_stream
from siqt_engine.io.volume import Volume, VolumeError

if TYPE_CHECKING:
    from siqt_engine.io.origin import ScanOrigin

SOFTWARE = "SIQT"
INTENDED_USE = "research use, not for diagnosis"
ENHANCED = "enhanced, not acquired"
PATIENT = "Patient"
"""Field that tells who was scanned, where somebody asked for it."""
MAX_SIDECAR_BYTES = 2**20


@dataclass(frozen=True)
class Provenance:
    """How a volume came about.

    Attributes
    ----------
    command
        The subcommand, such as "enhance".
    description
        What the volume is, in a few words; also written into the NIfTI header (ASCII).
    input_name, input_sha256
        File name of the scan without its folder, and the SHA-256 of its bytes.
    model_name, model_sha256
        The network and its weights; empty when none was used.
    parameters
        What was set: plain values, or a dataclass of parameters.
    device
        Where the network ran.
    seconds
        Time it took.
    warnings
        What was odd about the scan or the run, in words.
    skull_stripped
        Whether the volume shows the brain alone; None when it was not looked at.
    input_spacing_mm
        Voxel size of the input along (i, j, k).
    fields
        Further fields of the sidecar, or others than the usual ones.
    more_inputs
        File name and SHA-256 of each further scan that went into the volume.
    """

    command: str = "enhance"
    description: str = ENHANCED
    input_name: str = ""
    input_sha256: str = ""
    model_name: str = ""
    model_sha256: str = ""
    parameters: Any = field(default_factory=dict)
    device: str = "cpu"
    seconds: float = 0.0
    warnings: tuple[str, ...] = ()
    skull_stripped: bool | None = None
    input_spacing_mm: tuple[float, float, float] | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)
    software_version: str = __version__
    more_inputs: tuple[tuple[str, str], ...] = ()

    def with_input(
        self, path: str | os.PathLike[str], origin: ScanOrigin | None = None
    ) -> Provenance:
        """The same, with the name and SHA-256 of an input file.

        Parameters
        ----------
        path
            The file.
        origin
            Of a volume that was read from DICOM: its name tells nothing of the patient, as that
            of the path may. Its identity, where somebody asked to keep it, becomes a field.
        """
        if origin is not None:
            fields = {**self.fields, PATIENT: dict(origin.identity)} if origin.identity else {}
            return replace(
                self, input_name=origin.name, input_sha256=origin.sha256,
                fields=fields or self.fields,
            )  # fmt: skip
        return replace(self, input_name=shown_name(path), input_sha256=file_sha256(path))


def as_json(provenance: Provenance, *, volume: Volume | None = None, sha256: str = "") -> str:
    """The sidecar's text: BIDS fields where BIDS has one, and this project's own.

    Parameters
    ----------
    volume, sha256
        The volume the sidecar goes with, and the SHA-256 of its file.
    """
    p = provenance
    inputs = ((p.input_name, p.input_sha256), *p.more_inputs)
    values: dict[str, Any] = {
        "Description": p.description,
        "IntendedUse": INTENDED_USE,
        "Sources": [shown_name(name) for name, _ in inputs if name],
        "SourcesSHA256": [digest for _, digest in inputs if digest],
        "SpatialReference": "orig",
        "GeneratedBy": [{"Name": SOFTWARE, "Version": p.software_version, "Command": p.command}],
        "Parameters": p.parameters,
        "Device": p.device,
        "Seconds": round(p.seconds, 3),
        "Warnings": list(p.warnings),
    }
    if p.model_name or p.model_sha256:
        values["Model"] = {"Name": p.model_name, "SHA256": p.model_sha256}
    if p.skull_stripped is not None:
        values["SkullStripped"] = p.skull_stripped
    if volume is not None:
        values["VoxelSizeMillimetres"] = [round(s, 6) for s in volume.spacing]
        values["Resolution"] = _resolution(volume.spacing, p.input_spacing_mm)
    if sha256:
        values["OutputSHA256"] = sha256
    values.update(p.fields)
    return json.dumps(_plain(values), indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def sidecar_path(volume_path: str | os.PathLike[str]) -> Path:
    """``x.json`` for ``x.nii`` and ``x.nii.gz``."""
    plain = plain_suffix(volume_path)
    return plain.with_name(plain.name + ".json")


def read_sidecar(volume_path: str | os.PathLike[str]) -> dict[str, Any] | None:
    """The JSON object beside a volume; None when there is none that can be read."""
    try:
        with open(sidecar_path(volume_path), "rb") as file:
            values = json.loads(file.read(MAX_SIDECAR_BYTES))
    except (OSError, ValueError, RecursionError):
        return None
    return values if isinstance(values, dict) else None


def made_by_siqt(sidecar: Mapping[str, Any] | None) -> bool:
    """Whether a sidecar says that this software wrote it."""
    by = sidecar.get("GeneratedBy") if sidecar else None
    entries = by if isinstance(by, list) else []
    return any(isinstance(e, Mapping) and e.get("Name") == SOFTWARE for e in entries)


def check_result_writable(
    volume_path: str | os.PathLike[str],
    *,
    inputs: tuple[str | os.PathLike[str], ...] = (),
    overwrite: bool = True,
) -> None:
    """`check_writable`, and that no foreign JSON file stands where the sidecar must go.

    Raises
    ------
    VolumeError
        The name is not that of a NIfTI file, or the sidecar would replace a foreign file.
    """
    check_writable(volume_path, inputs=inputs, overwrite=overwrite)
    sidecar = sidecar_path(volume_path)
    check_folder(sidecar)
    if os.path.lexists(sidecar) and not made_by_siqt(read_sidecar(volume_path)):
        raise VolumeError(
            f"{shown_name(volume_path)}: its sidecar {shown_name(sidecar)} would replace a file "
            f"that {SOFTWARE} did not write; choose another output name"
        )


def write_sidecar(
    provenance: Provenance,
    volume_path: str | os.PathLike[str],
    *,
    volume: Volume | None = None,
    sha256: str = "",
) -> Path:
    """Write the sidecar of a volume's file, whole or not at all; returns its path."""
    path = sidecar_path(volume_path)
    text = as_json(provenance, volume=volume, sha256=sha256)
    with replacing(path) as file:
        file.write(text.encode())
    return path


def write_result(
    volume: Volume,
    path: str | os.PathLike[str],
    provenance: Provenance,
    *,
    overwrite: bool = True,
    dtype: type | np.dtype | str = np.float32,
) -> Path:
    """Write a volume and its sidecar; returns the sidecar's path. See `write_results`."""
    return write_results([(volume, path, provenance)], overwrite=overwrite, dtypes=[dtype])[0]


def write_results(
    results: Sequence[tuple[Volume, str | os.PathLike[str], Provenance]],
    *,
    overwrite: bool = True,
    dtypes: Sequence[type | np.dtype | str] | None = None,
) -> list[Path]:
    """Write volumes that belong together, each with its sidecar; returns the sidecars' paths.

    All are complete on the disk before any gets its name. Sidecars get theirs first, so that no
    volume stands without one; each holds the SHA-256 of its volume, so that it cannot pass for
    the sidecar of another. The first volume gets its name last. When a volume cannot get its
    name, the old sidecars come back.

    Parameters
    ----------
    results
        Volume, path and provenance of each.
    overwrite
        Whether files of those names may be replaced.
    dtypes
        Voxel type of each in its file; float32 by default.

    Raises
    ------
    VolumeError, OSError
        In words, when one of them cannot be written.
    """
    kinds = dtypes or [np.float32] * len(results)
    for _, path, _ in results:
        check_result_writable(path, overwrite=overwrite)
    sidecars = [sidecar_path(path) for _, path, _ in results]
    before = [sidecar.read_bytes() if sidecar.exists() else None for sidecar in sidecars]
    written = 0
    try:
        with contextlib.ExitStack() as stack:
            hashes = []
            for (volume, path, provenance), dtype in zip(results, kinds, strict=True):
                file = stack.enter_context(replacing(path, overwrite=overwrite))
                hashes.append(_write_volume(volume, path, provenance, file, dtype))
            for (volume, path, provenance), sha256 in zip(results, hashes, strict=True):
                write_sidecar(provenance, path, volume=volume, sha256=sha256)
                written += 1
    except BaseException:
        for sidecar, old in zip(sidecars[:written], before, strict=False):
            _restore(sidecar, old)
        raise
    return sidecars


def _write_volume(
    volume: Volume,
    path: str | os.PathLike[str],
    provenance: Provenance,
    file: BinaryIO,
    dtype: type | np.dtype | str,
) -> str:
    """Write a volume to an open file; the SHA-256 of what was written."""
    name = shown_name(path)
    description = f"{provenance.description}; {SOFTWARE} {provenance.software_version}"
    block, disk = encode(volume, description=description, dtype=dtype, name=name)
    sink = HashingSink(file)
    write_stream(sink, block, disk, compressed=name.lower().endswith(".gz"))
    to_disk(file)
    return sink.digest.hexdigest()


def file_sha256(path: str | os.PathLike[str]) -> str:
    """SHA-256 of a file's bytes, hexadecimal."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def name_and_sha256(volume: Volume, path: str | os.PathLike[str]) -> tuple[str, str]:
    """What a sidecar tells of a scan that was read; of DICOM, nothing that names the patient."""
    if origin := volume.source.origin:
        return origin.name, origin.sha256
    return shown_name(path), file_sha256(path)


def _restore(sidecar: Path, before: bytes | None) -> None:
    with contextlib.suppress(OSError):
        if before is None:
            sidecar.unlink()
            return
        with replacing(sidecar) as file:
            file.write(before)


def _resolution(
    spacing: tuple[float, float, float], before: tuple[float, float, float] | None
) -> str:
    def text(sizes: tuple[float, float, float]) -> str:
        return " x ".join(f"{s:.4g}" for s in sizes) + " mm"

    return text(spacing) if before is None else f"{text(spacing)}, from {text(before)}"


def _plain(value: Any) -> Any:
    """The nearest JSON value; folders are cut off paths, numbers that are none become null."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        value = {f.name: getattr(value, f.name) for f in dataclasses.fields(value)}
    if isinstance(value, np.ndarray | np.generic):
        value = value.tolist()
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(v) for v in value]
    text = str(value)
    rooted = os.path.isabs(text) or PureWindowsPath(text).is_absolute()
    if isinstance(value, os.PathLike) or rooted:
        text = PureWindowsPath(text).name if "\\" in text else Path(text).name
    return as_utf8(text).decode()
