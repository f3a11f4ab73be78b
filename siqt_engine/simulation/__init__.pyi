from . import files, lengths, noise, preview
from .files import describe, simulation_provenance, write_simulation
from .forward_model import (
    Simulation,
    SimulationParameters,
    simulate,
    simulate_pair,
)
from .lengths import LENGTHS
from .preview import PreviewPlanes, SimulationPreview
from .sample import sample_path, template_scan
from .snr_prior import PRESETS, SNRPrior

__all__ = [
    "SNRPrior",
    "LENGTHS",
    "PRESETS",
    "PreviewPlanes",
    "Simulation",
    "SimulationParameters",
    "SimulationPreview",
    "describe",
    "files",
    "lengths",
    "noise",
    "preview",
    "sample_path",
    "simulate",
    "simulate_pair",
    "simulation_provenance",
    "template_scan",
    "write_simulation",
]
