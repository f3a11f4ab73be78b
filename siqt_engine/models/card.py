"""What a model is, was trained on and is good for. Loads no torch."""

from __future__ import annotations

import dataclasses
import functools
import json
import math
import re
import types
import typing
from dataclasses import dataclass, field
from typing import Any

FORMAT = 1
MAX_CARD_BYTES = 1 << 20
ANY = "any"
"""Contrast of a model that was trained on random ones, and keeps that of the scan."""
CONDITIONED = "conditioned_unet"
"""The architecture that is told the slice spacing."""
TARGET_MM = 1.0
"""Slice spacing that such a model's result comes nearest to, unless the user says otherwise."""
INTENDED_USE = "research, not for diagnosis"


class CheckpointError(ValueError):
    """A model that cannot be trusted or used; the message is fit to show to a user."""


@dataclass(frozen=True)
class NativeGeometry:
    """Scans that a model was trained for. Lengths in mm.

    Attributes
    ----------
    in_plane_mm, slice_spacing_mm
        Voxel size of the low-field grid in training.
    in_plane_range_mm, slice_spacing_range_mm
        Smallest and largest spacing that the model may be used at as it is.
    """

    in_plane_mm: float
    slice_spacing_mm: float
    in_plane_range_mm: tuple[float, float]
    slice_spacing_range_mm: tuple[float, float]


@dataclass(frozen=True)
class ModelCard:
    """Everything about a model besides its weights; JSON-able.

    Attributes
    ----------
    name, version
        Of the model, such as "t1w-r4" and "1.0.0".
    architecture, network
        Name in `siqt_engine.networks.NETWORKS`, and the options that build it.
    factor
        Through-plane up-sampling factor r.
    contrast
        Contrast of the scans it is for: "T1w", "T2w" or "FLAIR".
    geometry
        Voxel sizes it is for.
    normalisation
        Name of the intensity normalisation that its input needs.
    trained_on, data_licence
        The data, in words, and its licence.
    training
        Recipe, steps, seed, number of patches and so on.
    metrics
        What was measured, on what.
    restores
        Contrast whose loss at low field the model can undo if told to; empty if it cannot be told.
    calibration
        Factors on the standard deviation that the network gives, found on held-out scans, by
        manner and slice spacing in mm: "kept@4", "kept@8", "restored@4" and so on; "tried@4" for
        kept contrast on top of what self-calibration on the scan itself finds
        (`enhancement.self_calibration`).
    limitations, known_failures
        Sentences.
    weights_file, weights_sha256
        Filled in when the weights are written.
    software_version, created
        Version of this package, and the date (ISO 8601) of writing.
    """

    name: str
    version: str
    architecture: str
    network: dict[str, Any]
    factor: int
    contrast: str
    geometry: NativeGeometry
    normalisation: str
    trained_on: str
    data_licence: str
    training: dict[str, Any] = field(default_factory=dict)
    metrics: dict[str, Any] = field(default_factory=dict)
    restores: str = ""
    calibration: dict[str, float] = field(default_factory=dict)
    intended_use: str = INTENDED_USE
    limitations: tuple[str, ...] = ()
    known_failures: tuple[str, ...] = ()
    weights_file: str = ""
    weights_sha256: str = ""
    software_version: str = ""
    created: str = ""
    format: int = FORMAT

    def __post_init__(self) -> None:
        if not self.name or not self.name.isprintable() or re.search(r"[/\\]", self.name):
            raise CheckpointError(f"a model cannot be named {self.name!r}")
        if not 1 <= self.factor <= 64:
            raise CheckpointError(f"the factor of a model is 1 to 64, not {self.factor}")
        if self.network.get("factor", self.factor) != self.factor:
            raise CheckpointError(
                f"the card says factor {self.factor}, its network {self.network['factor']}"
            )
        for name, number in self.calibration.items():
            if not re.fullmatch(r"(kept|restored|tried)@\d+(\.\d+)?", name) or not 0 < number < 100:
                raise CheckpointError(f"the card has an odd calibration: {name!r}: {number}")
        g = self.geometry
        for value, (low, high) in (
            (g.in_plane_mm, g.in_plane_range_mm),
            (g.slice_spacing_mm, g.slice_spacing_range_mm),
        ):
            if not (0 < low <= value <= high < math.inf):
                raise CheckpointError(f"spacing {value:g} mm is outside its range {low:g}-{high:g}")

    @property
    def any_spacing(self) -> bool:
        """Whether the network is told the slice spacing, so that the factor can be chosen."""
        return self.architecture == CONDITIONED

    @property
    def gives_uncertainty(self) -> bool:
        """Whether the network gives the standard deviation of its error too."""
        return bool(self.network.get("spread", self.any_spacing))

    @property
    def told_noise(self) -> bool:
        """Whether the network is told how much noise a scan has, and removes it."""
        return bool(self.network.get("told_noise", False))

    def factor_for(self, slice_spacing_mm: float, *, wanted: int = 0) -> int:
        """Slices made of each slice.

        Parameters
        ----------
        slice_spacing_mm
            Of the scan.
        wanted
            What the user asks for; 0 for what brings the slices nearest to `TARGET_MM`.

        Raises
        ------
        CheckpointError
            The model cannot make as many slices as the user asks for.
        """
        if not self.any_spacing:
            if wanted not in (0, self.factor):
                raise CheckpointError(
                    f"model {self.name} makes {self.factor} slices of each, not {wanted}"
                )
            return self.factor
        if wanted:
            if not 1 <= wanted <= self.factor:
                raise CheckpointError(
                    f"model {self.name} makes 1 to {self.factor} slices of each, not {wanted}"
                )
            return wanted
        nearest = math.floor(slice_spacing_mm / TARGET_MM + 0.5)
        return min(max(nearest, 2), self.factor)

    def factor_option(self, factor: int) -> int:
        """What to ask `factor_for` to get this factor; models made for one leave no choice."""
        return factor if self.any_spacing else 0

    def calibration_at(self, manner: str, slice_spacing_mm: float) -> float:
        """The factor for "kept", "restored" or "tried" at a slice spacing; 1 where none is known.

        Between the spacings of the card it is interpolated on a logarithmic scale; beyond them it
        is that of the nearest.
        """
        known = {}
        for name, factor in self.calibration.items():
            kind, _, spacing = name.partition("@")
            if kind == manner:
                known[float(spacing)] = factor
        if not known:
            return 1.0
        spacings = sorted(known)
        near = min(max(slice_spacing_mm, spacings[0]), spacings[-1])
        above = next(s for s in spacings if s >= near)
        below = max(s for s in spacings if s <= near)
        if above == below:
            return known[above]
        share = math.log(near / below) / math.log(above / below)
        return known[below] ** (1 - share) * known[above] ** share

    def to_json(self) -> str:
        """Text of the card; `CheckpointError` if an entry has no place in JSON."""
        try:
            text = json.dumps(dataclasses.asdict(self), indent=2, allow_nan=False)
        except (TypeError, ValueError) as error:
            raise CheckpointError(f"the model card cannot be written as JSON: {error}") from None
        if len(text.encode()) > MAX_CARD_BYTES:
            raise CheckpointError(f"the model card is larger than {MAX_CARD_BYTES} bytes")
        return text + "\n"

    @classmethod
    def from_json(cls, text: str | bytes) -> ModelCard:
        """Read a card; every entry is checked.

        Raises
        ------
        CheckpointError
            The text is no card of a version that can be read; the sentence says what is wrong.
        """
        if len(text) > MAX_CARD_BYTES:
            raise CheckpointError(f"the model card is larger than {MAX_CARD_BYTES} bytes")
        try:
            values = json.loads(text, parse_constant=_no_constant)
        except (ValueError, RecursionError) as error:
            raise CheckpointError(f"the model card is not readable JSON ({error})") from None
        if not isinstance(values, dict):
            raise CheckpointError("the model card is not a JSON object")
        made_by = values.get("format")
        if isinstance(made_by, int) and made_by > FORMAT:
            raise CheckpointError(
                f"the model card has format {made_by}, newer than this version can read ({FORMAT})"
            )
        if "geometry" in values:
            values["geometry"] = _build(NativeGeometry, values["geometry"], "geometry")
        return _build(cls, values, "model card")


T = typing.TypeVar("T")


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not a number")


@functools.cache
def _hints(cls: type) -> dict[str, Any]:
    return typing.get_type_hints(cls)


def _build(cls: type[T], values: Any, where: str) -> T:
    """A dataclass from JSON values, whose types are checked."""
    if not isinstance(values, dict):
        raise CheckpointError(f"the {where} is not a JSON object")
    hints = _hints(cls)  # type: ignore[arg-type]
    unknown = sorted(set(values) - set(hints))
    if unknown:
        raise CheckpointError(f"the {where} has unknown entries: {', '.join(unknown)[:200]}")
    fields = dataclasses.fields(cls)  # type: ignore[arg-type]
    missing = [
        f.name
        for f in fields
        if f.name not in values
        and f.default is dataclasses.MISSING
        and f.default_factory is dataclasses.MISSING
    ]
    if missing:
        raise CheckpointError(f"the {where} lacks {', '.join(missing)}")
    return cls(**{n: _typed(v, hints[n], f"{n} of the {where}") for n, v in values.items()})


def _typed(value: Any, hint: Any, where: str) -> Any:
    kind = typing.get_origin(hint) or hint
    if kind is float and type(value) is int:
        return float(value)
    if kind is tuple and isinstance(value, list):
        items = typing.get_args(hint)
        if items[-1] is Ellipsis:
            items = items[:1] * len(value)
        if len(value) != len(items):
            raise CheckpointError(f"{where} has {len(value)} values instead of {len(items)}")
        return tuple(_typed(v, h, where) for v, h in zip(value, items, strict=True))
    if isinstance(kind, types.GenericAlias) or type(value) is not kind:
        raise CheckpointError(f"{where} is of type {type(value).__name__}, not {kind.__name__}")
    return value
