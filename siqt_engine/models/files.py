"""The two files of a model: which they are, its card, and their replacement. Loads no torch.

A model is ``<stem>.safetensors`` with the weights and ``<stem>.json`` with its card, which
holds the SHA-256 of the weights. No system replaces two files at once. So the new card is
written to a hidden file first, then the weights are replaced, then the card. Whoever is killed
in between leaves weights that belong to one of the two cards, and readers take that one.
"""

from __future__ import annotations

import hashlib
import os
from functools import lru_cache
from pathlib import Path

from siqt_engine.core.files import replacing, shown_name
from siqt_engine.models.card import MAX_CARD_BYTES, CheckpointError, ModelCard

WEIGHTS_SUFFIX = ".safetensors"
CARD_SUFFIX = ".json"
PICKLES = (".pt", ".pth", ".ckpt", ".pkl", ".pickle", ".bin", ".h5", ".hdf5", ".keras", ".npz")


def model_paths(path: str | os.PathLike[str]) -> tuple[Path, Path]:
    """Weights and card of a model that is named by either, by their stem or by their folder.

    Raises
    ------
    CheckpointError
        If the file is of a kind that can hold programs, or the folder holds several models.
    """
    given = Path(path)
    suffix = given.suffix.lower()
    if suffix in PICKLES:
        raise CheckpointError(
            f"{shown_name(given)}: files of this kind can hold programs and are not opened; "
            f"a model is a {WEIGHTS_SUFFIX} file with its {CARD_SUFFIX} card"
        )
    if given.is_dir():
        found = sorted(given.glob(f"*{WEIGHTS_SUFFIX}"))
        if len(found) != 1:
            raise CheckpointError(
                f"{shown_name(given)}: the folder holds {len(found)} {WEIGHTS_SUFFIX} files; "
                "name the one to use"
            )
        given, suffix = found[0], WEIGHTS_SUFFIX
    # a stem may hold dots itself ("t1w-1.0"): only the two known suffixes are taken off
    stem = given.name[: -len(suffix)] if suffix in (WEIGHTS_SUFFIX, CARD_SUFFIX) else given.name
    return given.with_name(stem + WEIGHTS_SUFFIX), given.with_name(stem + CARD_SUFFIX)


def staged_card_path(card: Path) -> Path:
    """Where a new card waits while the weights are replaced."""
    return card.with_name(f".{card.name}.next")


def load_card(path: str | os.PathLike[str]) -> ModelCard:
    """The card of a model.

    The weights are read only where their replacement was cut short, to tell whose they are.

    Raises
    ------
    CheckpointError
        If one of the two files is missing, or the card is none.
    """
    weights, card_path = model_paths(path)
    name = shown_name(card_path)
    if not weights.is_file():
        missing = shown_name(weights) if card_path.exists() else f"{shown_name(weights)} or {name}"
        raise CheckpointError(f"there is no {missing}, which a model needs")
    staged = staged_card_path(card_path)
    if staged.is_file():
        try:
            card = _read(staged)
        except CheckpointError:  # killed while the card itself was staged, by a copy for instance
            return _read(card_path)
        if card.weights_sha256 == weights_hash(weights):
            return card
    return _read(card_path)


def weights_hash(weights: Path) -> str:
    """SHA-256 of a file of weights, as the card has it.

    Raises
    ------
    CheckpointError
        The file cannot be read.
    """
    try:
        with open(weights, "rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise CheckpointError(f"{shown_name(weights)}: cannot be read ({error.strerror})") from None


def replace_model(weights: Path, card_path: Path, data: bytes, text: str) -> None:
    """Write both files so that at every moment, even if killed, one whole model is there."""
    staged = staged_card_path(card_path)
    with replacing(staged) as stream:
        stream.write(text.encode())
    with replacing(weights) as stream:
        stream.write(data)
    os.replace(staged, card_path)


@lru_cache(maxsize=32)
def _parsed(text: bytes) -> ModelCard:
    """The card of a text, made once: the list of models is read for every scan and every choice."""
    return ModelCard.from_json(text)


def _read(card_path: Path) -> ModelCard:
    name = shown_name(card_path)
    try:
        with open(card_path, "rb") as stream:
            return _parsed(stream.read(MAX_CARD_BYTES + 1))
    except FileNotFoundError:
        raise CheckpointError(f"there is no {name}, which a model needs") from None
    except OSError as error:
        raise CheckpointError(f"{name}: cannot be read ({error.strerror})") from None
    except CheckpointError as error:
        raise CheckpointError(f"{name}: {error}") from None
