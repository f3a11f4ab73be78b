"""One result as files, and back: the voxels as they are in memory, the rest as JSON."""

from __future__ import annotations

import json
import os
import zlib
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np

from siqt_app.outcome import Outcome
from siqt_engine.enhancement import EnhancementResult, OpenedScan, inspect_scan, map_changes
from siqt_engine.fusion import CombinationResult, RigidMotion, StackReport, map_combination
from siqt_engine.io import Provenance, ScanOrigin, SourceGeometry, Volume

VOLUMES, RECORD = "volumes.npz", "record.json"
VERSION = 1


@dataclass(frozen=True)
class ScanKey:
    """What tells whether two results were made from one scan."""

    name: str
    path: str
    checksum: int


def write_record(outcome: Outcome, folder: Path) -> None:
    """Write a result into an empty folder; it is on the disk when this returns.

    Raises
    ------
    OSError
        The disk is full, or the folder cannot be written to.
    """
    result, scan = outcome.result, outcome.source
    volumes = {"scan": scan.volume, "enhanced": result.volume, "mask": result.mask}
    if result.uncertainty is not None:
        volumes["uncertainty"] = result.uncertainty
    volumes |= {part_name(n): part.volume for n, part in enumerate(outcome.parts)}
    arrays = {f"{name}_voxels": volume.data for name, volume in volumes.items()}
    arrays |= {f"{name}_affine": volume.affine for name, volume in volumes.items()}
    with open(folder / VOLUMES, "wb") as file:
        np.savez(file, **arrays)  # type: ignore[arg-type]
        file.flush()
        os.fsync(file.fileno())
    key = _key(scan)
    values = {
        "version": VERSION,
        "scan": asdict(key),
        "geometry": {name: _plain_geometry(volume.source) for name, volume in volumes.items()},
        "model": outcome.model,
        "clock": outcome.clock,
        "chosen": list(outcome.chosen),
        "findings": list(result.findings),
        "warnings": list(result.warnings),
        "provenance": asdict(result.provenance),
        "timings": result.timings,
        "common": outcome.common,
        "parts": [asdict(_key(part)) for part in outcome.parts],
    }
    if isinstance(result, CombinationResult):
        values["stacks"] = [asdict(stack) for stack in result.stacks]
    with open(folder / RECORD, "w", encoding="utf-8") as file:
        json.dump(values, file, default=_plain, ensure_ascii=False)
        file.flush()
        os.fsync(file.fileno())


def read_record(folder: Path, number: int) -> tuple[ScanKey, Outcome]:
    """A result that was written by `write_record`, with another number.

    Raises
    ------
    ValueError, OSError
        The files are damaged, or of another version.
    """
    try:
        values = json.loads((folder / RECORD).read_text("utf-8"))
        if values["version"] != VERSION:
            raise ValueError(f"it was kept by another version ({values['version']})")
        with (
            open(folder / VOLUMES, "rb") as file,
            np.load(file, allow_pickle=False) as arrays,
        ):
            volumes = {
                name: Volume(
                    arrays[f"{name}_voxels"], arrays[f"{name}_affine"], _geometry(geometry)
                )
                for name, geometry in values["geometry"].items()
            }
        key = ScanKey(**values["scan"])
        result = _result(values, volumes)
        scan = _scan(key, volumes["scan"])
        keys = [ScanKey(**part) for part in values.get("parts", [])]
        parts = [_scan(part, volumes[part_name(n)]) for n, part in enumerate(keys)]
        if isinstance(result, CombinationResult):
            changes = map_combination(scan.volume, result)
        else:
            changes = map_changes(scan.volume, result)
        outcome = Outcome(
            number, scan, values["model"], result, changes, clock=values["clock"],
            chosen=tuple(values["chosen"]), parts=tuple(parts), common=values.get("common", ""),
        )  # fmt: skip
    except (KeyError, TypeError, BadZipFile, zlib.error, EOFError) as error:
        raise ValueError(f"a result that was kept is damaged ({error!r})") from error
    return key, outcome


def of_one_scan(found: list[tuple[ScanKey, Outcome]]) -> list[Outcome]:
    """Results of one scan share it, so that they can be compared; parts of combinations, too."""
    scans = {key: outcome.source for key, outcome in reversed(found)}
    for _, outcome in found:
        for part in outcome.parts:
            scans.setdefault(_key(part), part)
    return [
        replace(
            outcome, source=scans[key], parts=tuple(scans[_key(part)] for part in outcome.parts)
        )
        for key, outcome in found
    ]


def part_name(number: int) -> str:
    """What the volume of a scan that was combined is called in the file."""
    return f"part{number}"


def _key(scan: OpenedScan) -> ScanKey:
    return ScanKey(scan.name, str(scan.path or ""), zlib.crc32(scan.volume.data.tobytes()))


def _scan(key: ScanKey, volume: Volume) -> OpenedScan:
    path = Path(key.path) if key.path and Path(key.path).is_file() else None
    return inspect_scan(volume, key.name, path)


def _result(values: dict[str, Any], volumes: dict[str, Volume]) -> EnhancementResult:
    """An enhancement, or a combination where stacks were kept."""
    result = EnhancementResult(
        volume=volumes["enhanced"],
        mask=volumes["mask"],
        findings=tuple(values["findings"]),
        warnings=tuple(values["warnings"]),
        provenance=_provenance(values["provenance"]),
        timings=values["timings"],
        uncertainty=volumes.get("uncertainty"),
    )
    if "stacks" not in values:
        return result
    held = {f.name: getattr(result, f.name) for f in fields(result)}
    return CombinationResult(**held, stacks=tuple(map(_stack, values["stacks"])))


def _stack(values: dict[str, Any]) -> StackReport:
    motion = RigidMotion(**{name: tuple(value) for name, value in values["motion"].items()})
    return StackReport(**{**values, "spacing": tuple(values["spacing"]), "motion": motion})


def _plain_geometry(source: SourceGeometry) -> dict[str, Any]:
    """Without the headers of a DICOM series: they tell who was scanned."""
    origin = source.origin
    values = asdict(replace(source, origin=None))
    return values | {"origin": None if origin is None else asdict(replace(origin, series=None))}


def _geometry(values: dict[str, Any]) -> SourceGeometry:
    first, second, third = values["axis_codes"]
    origin = values["origin"]
    if origin is not None:
        origin = ScanOrigin(**{**origin, "warnings": tuple(origin["warnings"])})
    return SourceGeometry(**{**values, "axis_codes": (first, second, third), "origin": origin})


def _provenance(values: dict[str, Any]) -> Provenance:
    spacing = values["input_spacing_mm"]
    return Provenance(
        **{
            **values,
            "warnings": tuple(values["warnings"]),
            "more_inputs": tuple(map(tuple, values["more_inputs"])),
            "input_spacing_mm": None if spacing is None else tuple(spacing),
        }
    )


def _plain(value: object) -> object:
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, np.ndarray):
        return value.tolist()
    return str(value)
