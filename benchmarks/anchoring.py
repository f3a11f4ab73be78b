"""What anchoring does to scans that the model was not trained on.

    python benchmarks/anchoring.py SCAN.nii.gz ... [--model t1w-x4] [--snr 40 12]

Thick slices (thickness 3, gap 1) of thin-slice scans, with Rician noise and no change of contrast,
are enhanced freely and anchored, and compared with the scans they came from: PSNR inside the brain
without an intensity fit (data range: the truth's 99.9th percentile there). Slices must be axial.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from siqt_engine.core.interpolation import interpolate_slices
from siqt_engine.enhancement.enhancer import EnhanceOptions, Enhancer
from siqt_engine.enhancement.reacquisition import reacquire
from siqt_engine.evaluation.metrics import psnr_corrected
from siqt_engine.inference.settings import ComputeSettings
from siqt_engine.io.nifti import read_volume
from siqt_engine.models.library import find_model
from siqt_engine.segmentation.brain_mask import brain_mask
from siqt_engine.simulation.noise import add_noise


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("scans", nargs="+", type=Path)
    parser.add_argument("--snr", nargs="+", type=float, default=[40.0, 12.0])
    parser.add_argument("--model", default="t1w-x4")
    parser.add_argument("--device", default="cpu")
    args = parser.parse_args()
    model = find_model(args.model)
    enhancer = Enhancer.from_checkpoint(model.path, compute=ComputeSettings(device=args.device))
    factor = 4 if enhancer.card.any_spacing else enhancer.card.factor
    print("| scan | SNR | cubic | free | anchored |\n|---|---|---|---|---|")
    for path in args.scans:
        scan = read_volume(path)
        brain = brain_mask(scan)
        thick = reacquire(scan, factor, axis=2)
        length = factor * thick.shape[2]
        truth, brain = scan.data[..., :length], brain[..., :length]
        mask = brain[..., ::factor]
        for snr in args.snr:
            sigma = float(thick.data[mask].mean()) / snr
            low = thick.with_data(np.asarray(add_noise(thick.data, sigma, "rician", 0)))
            found = [psnr_corrected(truth, interpolate_slices(low.data, factor), brain)]
            for anchor in ("off", "on"):
                result = enhancer.enhance(
                    low,
                    mask=mask,
                    options=EnhanceOptions(
                        match_contrast=anchor, factor=factor, self_calibration=False
                    ),
                )
                found.append(psnr_corrected(truth, result.volume.data, brain))
            cells = " | ".join(f"{value:.2f}" for value in found)
            print(f"| {path.name} | {snr:g} | {cells} |", flush=True)


if __name__ == "__main__":
    main()
