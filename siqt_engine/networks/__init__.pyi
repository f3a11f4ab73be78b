from .base import EnhancementNetwork
from .conditioned_unet import ConditionedUNet
from .published.anisotropic_unet import AnisotropicUNet
from .published.espcn import ESPCN
from .published.isotropic_unet import IsotropicUNet
from .published.sr_unet import SRUNet
from .registry import NETWORKS, build_network
from .subslice_unet import SubSliceUNet

__all__ = [
    "ESPCN",
    "NETWORKS",
    "AnisotropicUNet",
    "ConditionedUNet",
    "EnhancementNetwork",
    "IsotropicUNet",
    "SRUNet",
    "SubSliceUNet",
    "build_network",
]
