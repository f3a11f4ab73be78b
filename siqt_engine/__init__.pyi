from .core.progress import Cancelled, Progress
from .enhancement.enhancer import Enhancer
from .enhancement.options import EnhanceOptions
from .enhancement.preparation.suitability import OpenedScan, Unsuitable, open_scan
from .enhancement.results.result import EnhancementResult
from .enhancement.results.uncertainty import Uncertainty, relative_uncertainty
from .enhancement.scan_enhancer import ScanEnhancer
from .evaluation.metrics import psnr, rmse, ssim
from .evaluation.scoring import score
from .fusion.combine import combine_scans
from .fusion.options import CombineOptions
from .fusion.request import CombineRequest
from .fusion.results.result import CombinationResult
from .inference.device import choose_device
from .io.checks.finding import Finding
from .io.checks.scan_check import check_scan
from .io.nifti import read_volume, write_volume
from .io.sidecar import Provenance, write_result
from .io.tissue_maps import TissueMaps
from .io.volume import Volume, VolumeError
from .models.card import ModelCard
from .models.library import find_model
from .segmentation.brain_mask import brain_mask
from .segmentation.tissues import load_tissue_maps, segment_tissues
from .simulation.forward_model import Simulation, SimulationParameters, simulate, simulate_pair
from .simulation.preview import SimulationPreview
from .simulation.snr_prior import SNRPrior
from .training.recipes.recipe import TrainingConfig
from .training.request import TrainingRequest
from .training.run import run_training
from .training.run_files.model_card import TrainingData

__version__: str

__all__ = [
    "__version__",
    "Cancelled",
    "CombinationResult",
    "CombineOptions",
    "CombineRequest",
    "SNRPrior",
    "EnhanceOptions",
    "EnhancementResult",
    "Enhancer",
    "Finding",
    "ModelCard",
    "OpenedScan",
    "Progress",
    "Provenance",
    "ScanEnhancer",
    "Simulation",
    "SimulationParameters",
    "SimulationPreview",
    "TissueMaps",
    "TrainingConfig",
    "TrainingData",
    "TrainingRequest",
    "Uncertainty",
    "Unsuitable",
    "Volume",
    "VolumeError",
    "brain_mask",
    "check_scan",
    "choose_device",
    "combine_scans",
    "find_model",
    "load_tissue_maps",
    "open_scan",
    "psnr",
    "read_volume",
    "relative_uncertainty",
    "rmse",
    "run_training",
    "score",
    "segment_tissues",
    "simulate",
    "simulate_pair",
    "ssim",
    "write_result",
    "write_volume",
]
