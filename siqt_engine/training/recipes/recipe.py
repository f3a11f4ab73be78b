"""What a training run is: every choice in one JSON-able value."""

from __future__ import annotations

from dataclasses import dataclass

from siqt_engine.core import parameters
from siqt_engine.core.parameters import parameter
from siqt_engine.networks.registry import NETWORKS
from siqt_engine.training.recipes import recipe_checks


@dataclass(frozen=True)
class TrainingConfig:
    """Recipe of a training run. Sizes of patches are in voxels of the high-field grid.

    The defaults are those of a recipe file that leaves them out: what they add to a plain network
    is off. A run that is given no recipe takes `default_recipe`.
    """

    architecture: str = parameter(
        "subslice_unet",
        "network",
        choices=tuple(NETWORKS),
        label="Network",
        tip="The kind of network. conditioned_unet is for any slice spacing, "
        "subslice_unet is for one. The others are for comparison.",
    )
    network: str = parameter(
        "{}", "options of the network as a JSON object", label="Options of the network"
    )
    factor: int = parameter(
        4,
        "up-sampling factor along the slice axis",
        minimum=2,
        maximum=16,
        label="Slices per thick slice",
        tip="Number of thin slices that are made of each slice. With 4, slices of 4 mm "
        "become slices of 1 mm.",
    )
    contrast: str = parameter(
        "T1w",
        "contrast whose SNR prior the patches are drawn from; any: every patch gets a random "
        "contrast, and the network learns to keep it",
        choices=("T1w", "T2w", "FLAIR", "any"),
        label="Contrast",
        tip="The contrast of the scans that the model is for. It sets the brightness of "
        "grey and white matter in the simulated scans.",
    )
    slice_spacings: tuple[float, ...] = parameter(
        (),
        "least and largest slice spacing in high-field voxels: every patch gets its own, and the "
        "factor is the number of sub-slices of a slice; without them the factor is the spacing",
        label="Slice spacings, voxels",
        tip="For a conditioned_unet with contrast any: the smallest and the largest slice"
        " spacing, for example 2, 10 thin slices. One model then serves them all. "
        "Empty for networks for one slice spacing.",
    )
    restored: float = parameter(
        0.0,
        "with slice spacings: fraction of patches that lose contrast as the SNR prior says and get "
        "it back; the others have a random contrast, which is kept",
        minimum=0,
        maximum=1,
        label="Patches with contrast restored",
    )
    prior: str = parameter(
        "T1w",
        "SNR prior of these patches",
        choices=("T1w", "T2w", "FLAIR"),
        label="Contrast restored",
    )
    in_plane_blur: float = parameter(
        0.0,
        "with slice spacings, above 1: 30 % of the patches are blurred in-plane, with an FWHM of "
        "up to this many voxels, and 35 % get image and noise as a small k-space makes them",
        minimum=0,
        maximum=8,
        label="Largest in-plane blur, FWHM",
    )
    bias: float = parameter(
        0.0,
        "with slice spacings: half of the patches get a smooth field, input and target alike; "
        "its largest relative distance from 1",
        minimum=0,
        maximum=2,
        label="Largest bias field",
    )
    fixed_tissue: str = parameter(
        "GM", "tissue that keeps its intensity in the simulation", choices=("GM", "WM")
    )
    snr_jitter: float = parameter(
        0.0,
        "half of the patches get both SNRs times exp(u), u uniform in [-jitter, jitter]",
        minimum=0,
        maximum=3,
        label="Jitter of the SNR",
    )
    patch: tuple[int, ...] = parameter(
        (48, 48, 48),
        "patch size on the high-field grid",
        label="Patch size, voxels",
        tip="Size of a patch: three numbers, right to left, back to front, bottom to top."
        " The last one is a multiple of the slices per thick slice.",
    )
    foreground: float = parameter(
        0.2, "least fraction of brain in a patch", minimum=0, maximum=0.95,
        label="Least brain in a patch",
    )  # fmt: skip
    flips: tuple[float, ...] = parameter(
        (0.5, 0.2, 0.2),
        "probability of mirroring a patch along each axis",
        label="Probability of flips, for each axis",
    )
    lesions: float = parameter(
        0.0,
        "fraction of patches that get artificial lesions",
        minimum=0,
        maximum=1,
        label="Patches with artificial lesions",
    )
    lesion_weight: float = parameter(
        0.0,
        "lesions lie in tissue, and their voxels weigh 1 + this times |relative change| in the "
        "loss, in patches that have some",
        minimum=0,
        maximum=100,
        label="Weight of lesions in the loss",
    )
    hard_edges: float = parameter(
        0.0,
        "with slice spacings: fraction of the patches that are cut off at the edge of a brain "
        "mask, before slices are made",
        minimum=0,
        maximum=1,
        label="Patches cut off at a brain mask",
    )
    extracted: float = parameter(
        0.0,
        "with slice spacings: fraction of the patches whose condition says that the scan is "
        "brain-extracted",
        minimum=0,
        maximum=1,
        label="Patches of brain-extracted scans",
    )
    beyond_weight: float = parameter(
        1.0,
        "with slice spacings: weight in the loss of voxels beyond the edge of the brain, in the "
        "patches of brain-extracted scans: the truth is not known there",
        minimum=0,
        maximum=1,
        label="Weight outside the brain in the loss",
    )
    noisy: float = parameter(
        0.0,
        "with slice spacings: fraction of the patches with far more noise (noisy_snr); the "
        "condition of all patches then says how much noise they have, as measured",
        minimum=0,
        maximum=1,
        label="Patches with much noise",
    )
    noisy_snr: tuple[float, ...] = parameter(
        (3.0, 25.0),
        "least and largest mean of the brain over the noise of these patches; log-uniform",
        label="SNR of patches with much noise",
    )
    free_texture: float = parameter(
        0.0,
        "with slice spacings: fraction of the patches of kept contrast in which every tissue has a "
        "texture of its own",
        minimum=0,
        maximum=1,
        label="Patches with a texture for each tissue",
    )
    by_intensity: float = parameter(
        0.0,
        "with slice spacings: fraction of the patches of kept contrast whose new intensity is a "
        "smooth function of the old one",
        minimum=0,
        maximum=1,
        label="Patches with contrast by intensity",
    )
    own_texture: float = parameter(
        0.0,
        "with slice spacings: fraction of the patches of kept contrast that get fine detail at "
        "random, as scans have what no tissue map tells",
        minimum=0,
        maximum=1,
        label="Patches with random fine detail",
    )
    own_share: float = parameter(
        0.0,
        "with slice spacings: fraction of the patches that come from scans in their own contrast "
        "(--own-contrast), which is kept",
        minimum=0,
        maximum=1,
        label="Patches of scans in their own contrast",
    )
    slice_gain: float = parameter(
        0.0,
        "half of the patches get slices of uneven brightness: standard deviation of its logarithm",
        minimum=0,
        maximum=0.5,
        label="Variation of slice brightness",
    )
    brightness: float = parameter(
        0.1,
        "input and target are multiplied by exp(u), u uniform in [-brightness, brightness]",
        minimum=0,
        maximum=1,
        label="Jitter of brightness",
    )
    masked: float = parameter(
        0.7,
        "fraction of patches whose input is 0 outside a widened brain mask, as in enhancing",
        minimum=0,
        maximum=1,
        label="Patches with the head masked",
    )
    batch: int = parameter(
        8,
        "patches per step, over all devices",
        minimum=1,
        maximum=4096,
        label="Patches per step",
        tip="Number of patches that the network sees in each step. More patches make "
        "training steadier, but need more memory and time.",
    )
    steps: int = parameter(
        10_000,
        "optimiser steps in all",
        minimum=1,
        maximum=10_000_000,
        label="Steps",
        tip="Length of the training. The network improves a little with each step.",
    )
    learning_rate: float = parameter(
        1e-3,
        "largest learning rate",
        minimum=0,
        exclusive_minimum=True,
        maximum=1,
        label="Learning rate",
        tip="Size of a step. If it is too large, training fails. If it is too small, "
        "training is slow.",
    )
    condition_rate: float = parameter(
        1.0, "learning rate of what turns conditions into scales, over the other", minimum=0
    )
    warmup: int = parameter(
        300, "steps over which the learning rate rises", minimum=0, label="Steps of warm-up"
    )
    decay: float = parameter(
        0.5,
        "last fraction of the steps, over which it falls along a cosine",
        minimum=0,
        maximum=1,
        label="Decay of the learning rate",
    )
    weight_decay: float = parameter(1e-4, "weight decay of AdamW", minimum=0, maximum=1)
    clip: float = parameter(
        1.0,
        "largest norm of the gradient",
        minimum=0,
        exclusive_minimum=True,
        label="Gradient clipping, norm",
    )
    taught: float = parameter(
        0.0, "share of the output of a model (--teacher) in the target", minimum=0, maximum=1
    )
    loss: str = parameter("charbonnier", "loss", choices=("charbonnier", "mse"))
    charbonnier_epsilon: float = parameter(
        0.1,
        "error at which the Charbonnier loss turns from square to absolute, in brain means",
        minimum=0,
        exclusive_minimum=True,
        label="Epsilon of the Charbonnier loss",
    )
    evenness: float = parameter(
        0.0,
        "with slice spacings: the weight of a patch in the loss is the error of its interpolation "
        "to minus this power; at 0 all patches have the same weight",
        minimum=0,
        maximum=2,
        label="Weight by error, exponent",
    )
    averaging: float = parameter(
        0.999,
        "decay of the running mean of the weights that is validated and kept; 0 is off",
        minimum=0,
        maximum=0.99999,
        label="Decay of the averaged weights",
    )
    precision: str = parameter(
        "auto",
        "arithmetic of the network: bf16 where the device is fast in it",
        choices=("auto", "f32", "bf16"),
    )
    seed: int = parameter(
        300,
        "seed of weights, patches and draws",
        minimum=0,
        label="Seed",
        tip="Start of all random numbers. The same seed on the same computer gives the same model.",
    )
    validation_seed: int = parameter(
        302, "seed of the fixed draws for validation", minimum=0, label="Seed of validation"
    )
    validate_every: int = parameter(
        1000, "steps between validations", minimum=1, label="Steps between validations"
    )
    snr: tuple[float, ...] = parameter(
        (12.0, 80.0),
        "with slice spacings: least and largest mean of the brain over the noise of the patches "
        "whose contrast is kept; log-uniform",
        label="SNR of patches with contrast kept",
    )
    only_sigma: bool = parameter(
        False,
        "train only the standard deviation of the error, and leave the image as it is; needs a "
        "model to start from",
    )
    sigma_weight: float = parameter(
        0.02,
        "weight of the likelihood by which a network learns the standard deviation of its error; "
        "at 0 what it knows of it is left as it is",
        minimum=0,
        maximum=10,
        label="Weight of the standard deviation",
    )
    validation_subjects: int = parameter(
        4,
        "held-out people: the last ones in file-name order",
        minimum=1,
        maximum=1000,
        label="Scans held out",
        tip="Number of scans that the network does not learn from. The model is tested on"
        " them. They are the last ones by file name.",
    )

    def __post_init__(self) -> None:
        parameters.validate(self)
        recipe_checks.check_patches(self.patch, self.flips, self.factor)
        recipe_checks.check_snr(self.snr)
        recipe_checks.check_snr(self.noisy_snr)
        recipe_checks.check_spacings(self.slice_spacings, self.architecture, self.contrast)
        recipe_checks.check_network(self.network)
        if self.slice_spacings:
            recipe_checks.check_extracted(self.network, self.extracted, self.beyond_weight)
            recipe_checks.check_noisy(self.network, self.noisy)
