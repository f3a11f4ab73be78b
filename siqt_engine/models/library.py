"""The models at hand, and which of them suits a scan. Loads no torch."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from siqt_engine.core.files import shown_name
from siqt_engine.core.grid import slice_axis
from siqt_engine.core.resources import resources_root
from siqt_engine.io.checks.stated_contrast import guess_contrast, has_contrast_agent
from siqt_engine.io.volume import Volume
from siqt_engine.models.card import ANY, CheckpointError, ModelCard
from siqt_engine.models.files import (
    CARD_SUFFIX,
    WEIGHTS_SUFFIX,
    load_card,
    model_paths,
    weights_hash,
)
from siqt_engine.models.normalization import NAME as NORMALISATION

FOLDERS_VARIABLE = "SIQT_MODELS"
"""Environment variable: further folders with models, separated as in PATH."""
FAMILIAR = 1.5
"""A slice spacing up to this factor larger or smaller than that of training is a familiar one."""
SLACK = 1.05
"""How far beyond the range of its training a model for any spacing may be used unremarked."""
WITH_AGENT = "with contrast agent"

ANY_SPACING_SUMMARY = (
    "{model}: {contrast}, slice spacing {low:.3g} to {high:.3g} mm, "
    "up to {factor} times as many slices"
)
ONE_SPACING_SUMMARY = (
    "{model}: {contrast}, slice spacing about {native:.3g} mm ({low:.3g} to {high:.3g} mm), "
    "{factor} times as many slices"
)
RANDOM_CONTRASTS = "Model {model} was trained on random contrasts."
ANY_CONTRAST = "Model {model} was trained on random contrasts. This scan is {contrast}."
SAME_CONTRAST = "Model {model} was trained on {trained} scans. This scan is {contrast}."
UNKNOWN_CONTRAST = (
    "The contrast of this scan is not known. Model {model} was trained on {trained} scans."
)
OTHER_CONTRAST = (
    "This scan is {contrast}. Model {model} was trained on {trained} scans. It was not tested on "
    "{contrast} scans."
)
SPACING_IN_RANGE = (
    "The slice spacing of this scan is {across:.3g} mm. The model was trained on {low:.3g} to "
    "{high:.3g} mm."
)
SPACING_OUT_OF_RANGE = (
    "The slice spacing of this scan is {across:.3g} mm. Model {model} was trained on {low:.3g} to "
    "{high:.3g} mm only."
)
SAME_SPACING = (
    "The slice spacing of this scan is {across:.3g} mm. The model was trained on this spacing."
)
NEAR_SPACING = (
    "The slice spacing of this scan is {across:.3g} mm. The model was trained on {native:.3g} mm."
)
FAR_SPACING = (
    "The slice spacing of this scan is {across:.3g} mm. Model {model} was trained on "
    "{native:.3g} mm only."
)


@dataclass(frozen=True)
class LibraryModel:
    """A model that can be chosen: its card, and where it lies.

    Attributes
    ----------
    path
        Of the weights; the card lies beside them.
    """

    path: Path
    card: ModelCard

    @property
    def summary(self) -> str:
        """One line that says what the model is for."""
        g = self.card.geometry
        contrast = "any contrast" if self.card.contrast == ANY else self.card.contrast
        words = ANY_SPACING_SUMMARY if self.card.any_spacing else ONE_SPACING_SUMMARY
        low, high = g.slice_spacing_range_mm
        return words.format(
            model=f"{self.card.name} {self.card.version}", contrast=contrast, low=low, high=high,
            factor=self.card.factor, native=g.slice_spacing_mm,
        )  # fmt: skip


@dataclass(frozen=True)
class ModelChoice:
    """A model for a scan.

    Attributes
    ----------
    reasons, warnings
        Sentences: why this model, and where the scan is not like those it was trained on.
    contrast
        Of the scan, if it is known.
    """

    model: LibraryModel
    reasons: tuple[str, ...]
    warnings: tuple[str, ...]
    contrast: str | None = None

    @property
    def familiar(self) -> bool:
        """Whether the model was trained on scans like this one."""
        return not self.warnings


def folders() -> list[Path]:
    """Where models are looked for: ``$SIQT_MODELS`` first, then the program's own."""
    named = os.environ.get(FOLDERS_VARIABLE, "")
    return [*(Path(p) for p in named.split(os.pathsep) if p), resources_root() / "models"]


def read_model(path: str | os.PathLike[str]) -> LibraryModel:
    """A model from its weights, card or stem; of the weights only their name is looked at.

    Raises
    ------
    CheckpointError
        If a file is missing, the card is none, or its normalisation is another one.
    """
    weights, card_path = model_paths(path)
    card = load_card(weights)
    if card.normalisation != NORMALISATION:
        raise CheckpointError(
            f"{shown_name(card_path)}: this model needs the intensity normalisation "
            f"{card.normalisation!r}, but this version of the program has {NORMALISATION!r}"
        )
    return LibraryModel(weights, card)


def _weights() -> Iterator[Path]:
    for folder in folders():
        yield from sorted(folder.glob(f"*{WEIGHTS_SUFFIX}"))


def available() -> tuple[LibraryModel, ...]:
    """All models that can be used, in the order of their folders and names."""
    models = []
    for path in _weights():
        try:
            models.append(read_model(path))
        except CheckpointError:
            continue  # `verified` says what is wrong with it
    return tuple(models)


def verified() -> Iterator[tuple[str, bool]]:
    """For every model a line in words, and whether its files are whole."""
    for path in _weights():
        try:
            model = read_model(path)
            found = weights_hash(model.path)
        except CheckpointError as error:
            yield str(error), False
            continue
        good = found == model.card.weights_sha256
        yield model.summary + ("" if good else ": DAMAGED, the weights are not the card's"), good


def find_model(name: str) -> LibraryModel:
    """A model by its name (or file's) in the library, or by a path: weights, card or folder.

    Raises
    ------
    CheckpointError
        There is no such model; the sentence lists those that there are.
    """
    path = Path(name)
    models = available()
    for model in models:
        if name in (model.card.name, model.path.stem):
            return model
    _, card = model_paths(path)
    if card.is_file():
        return read_model(card)
    if path.is_file():
        raise CheckpointError(
            f"{shown_name(name)}: this is no model of this program; a model is a "
            f"{WEIGHTS_SUFFIX} file with its {CARD_SUFFIX} file beside it"
        )
    known = ", ".join(dict.fromkeys(m.card.name for m in models)) or "none"
    raise CheckpointError(f"there is no model {name!r}; by name there are: {known}")


def choose_model(
    volume: Volume | None = None,
    contrast: str | None = None,
    *,
    models: Sequence[LibraryModel] | None = None,
) -> ModelChoice:
    """The model for a scan: of its contrast, else of any, then of the nearest slice spacing.

    Parameters
    ----------
    volume
        The scan; without it the first model of the contrast is taken.
    contrast
        "T1w", "T2w" or "FLAIR", or what `contrast_of` says; None if it is not known.
    models
        To choose from; `available` by default.

    Raises
    ------
    CheckpointError
        There is no model at all.
    """
    models = available() if models is None else models
    if not models:
        raise CheckpointError(
            "there is no model: this installation is incomplete; install it again, or set "
            f"{FOLDERS_VARIABLE} to a folder with models"
        )
    best = min(models, key=lambda m: _distance(m.card, volume, contrast))
    return ModelChoice(best, *describe_fit(best, volume, contrast), contrast)


def describe_fit(
    model: LibraryModel, volume: Volume | None, contrast: str | None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Reasons and warnings, in sentences, of using a model for a scan."""
    reasons: list[str] = []
    warnings: list[str] = []
    for familiar, sentence in _fit(model.card, volume, contrast):
        (reasons if familiar else warnings).append(sentence)
    return tuple(reasons), tuple(warnings)


def _fit(
    card: ModelCard, volume: Volume | None, contrast: str | None
) -> Iterator[tuple[bool, str]]:
    """For contrast and slice spacing, whether the model was trained on such, and a sentence."""
    told = {"model": card.name, "trained": card.contrast, "contrast": contrast}
    if card.contrast == ANY:
        yield True, (RANDOM_CONTRASTS if contrast is None else ANY_CONTRAST).format(**told)
    elif contrast is None:
        yield False, UNKNOWN_CONTRAST.format(**told)
    else:
        same = contrast == card.contrast
        yield same, (SAME_CONTRAST if same else OTHER_CONTRAST).format(**told)
    if volume is None:
        return
    across = volume.spacing[slice_axis(volume.spacing)]
    native, (low, high) = card.geometry.slice_spacing_mm, card.geometry.slice_spacing_range_mm
    spacings = {"model": card.name, "across": across, "native": native, "low": low, "high": high}
    if card.any_spacing:
        inside = low / SLACK <= across <= high * SLACK
        yield inside, (SPACING_IN_RANGE if inside else SPACING_OUT_OF_RANGE).format(**spacings)
    elif f"{native:.3g}" == f"{across:.3g}":
        yield True, SAME_SPACING.format(**spacings)
    else:
        near = native / FAMILIAR <= across <= native * FAMILIAR
        yield near, (NEAR_SPACING if near else FAR_SPACING).format(**spacings)


def contrast_of(path: str | os.PathLike[str]) -> str | None:
    """The contrast that a file name states, contrast agent included; None if it does not."""
    contrast = guess_contrast(path)
    if contrast is not None and has_contrast_agent(path):
        return f"{contrast} {WITH_AGENT}"
    return contrast


def contrast_of_scan(volume: Volume, path: str | os.PathLike[str] | None) -> str | None:
    """The contrast that a DICOM series has, or else the one that a file name states."""
    origin = volume.source.origin
    if origin is None:
        return None if path is None else contrast_of(path)
    if origin.contrast and origin.contrast_agent:
        return f"{origin.contrast} {WITH_AGENT}"
    return origin.contrast or None


def _distance(
    card: ModelCard, volume: Volume | None, contrast: str | None
) -> tuple[int, float, bool]:
    """How far a model is from a scan: contrast, ratio of slice spacings; then one for any spacing.

    Of two that fit alike, the model for any spacing is taken: it gives an uncertainty.
    """
    if card.contrast == ANY:
        foreign = 0 if contrast in (None, card.restores) else 1
    elif contrast is None:
        foreign = 1
    elif contrast == card.contrast:
        foreign = 0
    else:
        foreign = 2 if contrast.startswith(card.contrast) else 3
    if volume is None:
        return foreign, 0.0, not card.any_spacing
    across, geometry = volume.spacing[slice_axis(volume.spacing)], card.geometry
    nearest = geometry.slice_spacing_mm
    if card.any_spacing:
        nearest = float(np.clip(across, *geometry.slice_spacing_range_mm))
    return foreign, max(across / nearest, nearest / across), not card.any_spacing
