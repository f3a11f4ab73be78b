"""The paragraph for the methods section of a paper, and what it cites."""

from __future__ import annotations

from siqt_engine.enhancement.results.result import EnhancementResult
from siqt_engine.io.volume import Volume
from siqt_engine.models.card import ModelCard

CITATIONS = (
    "Lin H, Figini M, D'Arco F, et al. Low-field magnetic resonance image enhancement via "
    "stochastic image quality transfer. Medical Image Analysis 87:102807, 2023. "
    "doi:10.1016/j.media.2023.102807",
    "Alexander DC, Zikic D, Ghosh A, et al. Image quality transfer and applications in diffusion "
    "MRI. NeuroImage 152:283-298, 2017. doi:10.1016/j.neuroimage.2017.02.089",
)
METHODS = (
    "The scan ({before} mm) was enhanced with SIQT {version} (model {model}, weights SHA-256 "
    "{sha}), an implementation of stochastic image quality transfer [1, 2]. A convolutional "
    "network, trained on simulated low-field scans, estimates the residual to the scan "
    "interpolated between its slices, which gave voxels of {after} mm. {contrast} Computed on "
    "{device}. An enhanced scan is an estimate, not an acquisition."
)
RESTORED = "The contrast of a high-field T1w scan was restored."
KEPT = "The contrast of the scan was kept."


def methods_text(scan: Volume, result: EnhancementResult, card: ModelCard) -> str:
    """The paragraph, with the figures of this enhancement."""
    told = result.provenance.parameters
    return METHODS.format(
        before=_size(scan),
        after=_size(result.volume),
        version=result.provenance.software_version,
        model=f"{card.name} {card.version}",
        sha=f"{card.weights_sha256[:12]}...",
        contrast=RESTORED if told.get("contrast_restored") else KEPT,
        device=result.provenance.device,
    )


def _size(volume: Volume) -> str:
    return " x ".join(f"{s:.3g}" for s in volume.spacing)
