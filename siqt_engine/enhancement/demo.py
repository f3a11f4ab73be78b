"""The demonstration: enhances the bundled sample, scores it against the template it came from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from siqt_engine.core import grid
from siqt_engine.core.progress import Observer, ignore
from siqt_engine.enhancement.results.figure import Panel, before_after
from siqt_engine.evaluation.likeness import Likeness, likeness
from siqt_engine.inference.settings import AUTOMATIC, ComputeSettings
from siqt_engine.io.nifti import read_volume
from siqt_engine.io.volume import Volume
from siqt_engine.simulation.sample import WHITE, make_sample, sample_path

ENHANCED = "sub-mni152_acq-lowfield_desc-enhanced_T1w.nii.gz"
PICTURE = "before_after.png"
POSITION_MM = (-12.0, -18.0, 18.0)
"""Planes of the picture (R, A, S): beside the midline, the hippocampi, the lateral ventricles."""
WINDOW = (0.05 * WHITE, 1.05 * WHITE)
MODEL_TAG = "Model"
"""Name under which the picture keeps the SHA-256 of the weights that made it."""


@dataclass(frozen=True)
class Demonstration:
    """What the demonstration made and measured."""

    enhanced: Path
    picture: Path
    cubic_score: Likeness
    enhanced_score: Likeness
    seconds: float


def compare(volume: Volume, truth: Volume) -> Likeness:
    """PSNR and SSIM where the truth is not 0."""
    return likeness(volume.data, truth.data, truth.data != 0)


def cubic(volume: Volume, factor: int) -> Volume:
    """Cubic spline interpolation along k: what the enhancement has to beat."""
    return Volume(
        grid.to_high_field(volume.data, factor, 2, order=3),
        grid.high_field_affine(volume.affine, factor, 2),
        volume.source,
    )


def demonstrate(
    folder: Path, *, compute: ComputeSettings = AUTOMATIC, on_progress: Observer = ignore
) -> Demonstration:
    """Enhance the sample scan into ``folder``; write a picture; measure what was gained."""
    from siqt_engine.enhancement.enhancer import Enhancer

    folder.mkdir(parents=True, exist_ok=True)
    low = read_volume(sample_path())
    enhancer = Enhancer.default(for_volume=low, contrast="T1w", compute=compute)
    result = enhancer.enhance(low, on_progress=on_progress)
    enhanced_path = folder / ENHANCED
    result.write(enhanced_path, input_path=sample_path())

    truth = make_sample().truth
    cubic_score = compare(cubic(low, 4), truth)
    enhanced_score = compare(result.volume, truth)
    size = " x ".join(f"{s:g}" for s in low.spacing)
    picture = before_after(
        [
            Panel("Low field", f"the input, {size} mm", low),
            Panel("Enhanced", f"by SIQT: {enhanced_score.fitted_words}", result.volume),
            Panel("High field", "the MNI152 template it was simulated from", truth),
        ],
        folder / PICTURE,
        position_mm=POSITION_MM,
        window=WINDOW,
        note=f"Simulated scan; one grey window. Cubic interpolation: {cubic_score.fitted_words}. "
        "Research use only.",
        tags={MODEL_TAG: result.provenance.model_sha256},
    )
    return Demonstration(
        enhanced_path, picture, cubic_score, enhanced_score, result.provenance.seconds
    )
