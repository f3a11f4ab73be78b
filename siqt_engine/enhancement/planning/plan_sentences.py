"""The sentences of a plan: one for each decision and its reason.

Each stands alone and is formatted as a whole, so that it can be translated.
"""

from __future__ import annotations

MODEL = "Model {model} is used, as asked."

FACTOR = (
    "Each slice becomes {factor} slices. The slice spacing changes from {before} mm to {after} mm, "
    "as near to 1 mm as the model can come."
)
FACTOR_ASKED = (
    "Each slice becomes {factor} slices, as asked. The slice spacing changes from {before} mm to "
    "{after} mm."
)
FACTOR_OF_MODEL = (
    "Each slice becomes {factor} slices. Model {model} makes no other number. The slice spacing "
    "changes from {before} mm to {after} mm."
)

WHOLE_PICTURE = "The network works on the whole picture, as asked."
EXTRACTED = "The network works on the brain. The scan shows the brain alone."
HEAD = (
    "The network works on the brain. The scan shows the whole head, and the rest of it is "
    "interpolated."
)

DENOISING = (
    "Noise is reduced first, slice by slice. The noise in the air is {level} of the brain's mean "
    "(limit: {limit})."
)
DENOISING_ASKED = "Noise is reduced first, slice by slice, as asked."
DENOISING_BY_NETWORK = (
    "The model removes noise itself. It is told that the noise is {level} of the brain's mean."
)
NO_DENOISING = (
    "Noise is not reduced. The noise in the air is {level} of the brain's mean (limit: {limit})."
)
NO_DENOISING_ASKED = "Noise is not reduced, as asked."
NO_NOISE = "Noise is not reduced. No noise could be measured."
NO_AIR = "Noise is not reduced. The air around the head shows no noise that can be measured."

BIAS = "Smooth differences of brightness are removed first, as asked."
NO_BIAS = "Smooth differences of brightness are left as they are. Nobody asked to remove them."

RESTORE = "High-field contrast is restored. The scan is a {contrast} scan."
RESTORE_ASKED = "High-field contrast is restored, as asked."
NO_RESTORE_ASKED = "High-field contrast is not restored, as asked."
CANNOT_RESTORE = "High-field contrast is not restored. Model {model} cannot do it."
RESTORE_UNKNOWN = (
    "High-field contrast is not restored. The contrast of the scan is not known, and the model "
    "can only restore {restores}."
)
RESTORE_OTHER = (
    "High-field contrast is not restored. The scan is {contrast}, and the model can only restore "
    "{restores}."
)
RESTORE_NOISY = "High-field contrast is not restored. The scan has too much noise for it."

MATCHING_ASKED = "The contrast of the result is matched to the slices, as asked."
NO_MATCHING_ASKED = "The contrast of the result is not matched to the slices, as asked."
MATCHING_UNFAMILIAR = (
    "The contrast of the result is matched to the slices. The scan is unlike the training scans."
)
MATCHING_NOISY = (
    "The contrast of the result is matched to the slices. The scan has more noise than the "
    "training scans."
)
NO_MATCHING = (
    "The contrast of the result is not matched to the slices. Nothing shows that the scan is "
    "unlike the training scans."
)

CONTRAST_MATCHED = (
    "The result has the contrast of the scan. The model adds only what lies between the slices."
)
CONTRAST_CHANGED = (
    "The model also changes the contrast between tissues. What is unlike its training, such as a "
    "lesion, may look different from the scan."
)
CONTRAST_KEPT = (
    "The model is trained to keep the contrast of the scan. What is unlike its training, such as "
    "a lesion, may still look different from the scan."
)
CONTRAST_RESTORED = (
    "The model gives grey and white matter the contrast of a high-field T1w scan. What is unlike "
    "its training, such as a lesion, may look different from the scan."
)
CONTRAST_SENTENCES = (CONTRAST_MATCHED, CONTRAST_CHANGED, CONTRAST_KEPT, CONTRAST_RESTORED)
"""How a result treats the contrast of its scan; one of them is among the findings."""

CONSISTENCY = (
    "Data consistency is enforced. What the slices contradict beyond their noise is removed from "
    "the result."
)
NO_CONSISTENCY_ASKED = "Data consistency is not enforced, as asked."
NO_CONSISTENCY_CONTRAST = (
    "Data consistency is not enforced. The result has another contrast than the slices."
)
NO_CONSISTENCY_MATCHED = (
    "Data consistency is not enforced by itself. Contrast matching includes a step of it."
)
NO_CONSISTENCY_CHANGED = (
    "Data consistency is not enforced. It needs the slices as they were measured, but noise or "
    "bias is removed first."
)
NO_CONSISTENCY_MUCH_NOISE = (
    "Data consistency is not enforced. The scan has too much noise to contradict the result."
)
NO_CONSISTENCY_NOISE = "Data consistency is not enforced. The noise of the scan is not known."

CALIBRATION = (
    "The uncertainty is calibrated on the scan itself. The model is tested on slices in another "
    "direction."
)
NO_CALIBRATION_ASKED = "The uncertainty is not calibrated on the scan itself, as asked."
NO_CALIBRATION_CONTRAST = (
    "The uncertainty is not calibrated on the scan itself. This works only where the model "
    "keeps the contrast of the scan."
)
NO_CALIBRATION_CHANGED = (
    "The uncertainty is not calibrated on the scan itself. This needs the slices as they were "
    "measured, but noise or bias is removed first."
)
NO_CALIBRATION_MUCH_NOISE = (
    "The uncertainty is not calibrated on the scan itself. The scan has too much noise for a test."
)
NO_CALIBRATION_FACTOR = (
    "The uncertainty is not calibrated on the scan itself. Model {model} is made for one factor."
)
NO_UNCERTAINTY = "Model {model} gives no uncertainty."

PRECISION_ASKED = "The network computes in {precision}, as asked."
INTEGERS = (
    "The network computes in 8-bit integers. This is faster on this processor, and the result is "
    "almost the same."
)
FLOATS = (
    "The network computes in floating point numbers. 8-bit integers are not faster on this "
    "processor, or cannot be had for this model."
)
FLOATS_SMALL = (
    "The network computes in floating point numbers. The scan is too small to gain time by 8-bit "
    "integers."
)

OTHER_PLANE = "The slices are {plane}. The model was trained on axial slices."
MUCH_NOISE = (
    "The scan has much noise: the brain's mean is {snr} times the noise. High-field contrast was "
    "not restored."
)
