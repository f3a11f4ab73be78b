"""The sentences of a combination. Each stands alone and is formatted as a whole."""

from __future__ import annotations

COMPARING = "comparing brightness"
PRIOR = "fusing the enhanced scans"
SOLVING = "solving for one volume"
UNCERTAINTY = "computing the uncertainty"
ENHANCING_ALL = "enhancing every scan"
GUIDING = "sharpening with the guide"
REGISTERING = "registering the scans"
PACKETS = "looking for motion within the scans"
AGREEING = "comparing the scans"
MEASURING_WIDTHS = "measuring the slice thickness"
ENHANCING = "enhancing scan {number} of {count}"
"""Stages."""

TOO_FEW = "combining needs two scans or more, not {count}"
SAME_TWICE = (
    "{one} and {other} hold the same voxels in the same place; give each scan once, since a copy "
    "adds nothing and would count as a second measurement"
)
NO_NOISE = (
    "{name}: the noise of the scan cannot be measured, and is taken for {share} of the brain's mean"
)
MIXED_CONTRASTS = (
    "the scans have different contrasts ({contrasts}); combine scans of one contrast, or say which "
    "it is"
)

SCAN = (
    "{name}: {plane} slices, {count} of them, {spacing} mm apart, pixels of {pixels} mm, "
    "signal-to-noise ratio {snr}."
)
SCAN_OBLIQUE = (
    "{name}: oblique slices, nearest to {plane}, {count} of them, {spacing} mm apart, pixels of "
    "{pixels} mm, signal-to-noise ratio {snr}."
)
MOVED = (
    "{name}: moved by {shift} mm and {angle} degrees to fit the first scan; brightness {gain} "
    "times that of the first scan; the result differs from it by {residual} times its noise."
)
WOULD_MOVE = "{name}: {shift} mm and {angle} degrees from the place that its header tells."
FIRST = "{name}: the result differs from it by {residual} times its noise."
NOT_MOVED = (
    "{name}: placed as its header says; brightness {gain} times that of the first scan; the result "
    "differs from it by {residual} times its noise."
)
PLACEHOLDERS = (
    "The headers do not say where the head lay in the scanner. The scans were first placed by "
    "their brains."
)
KEEP_ALL = "Keep all scans to combine it all the same."
LEFT_OUT = (
    "{name} was left out: its fine structures agree with those of the other scans by {likeness} "
    "only. It shows another person or another contrast, or the head moved while it ran. " + KEEP_ALL
)
DISAGREES_KEPT = (
    "{name} does not fit the other scans: its fine structures agree with theirs by {likeness} "
    "only. It was used all the same, because all scans were to be kept."
)
NONE_AGREE = (
    "the scans do not show the same ({names}): their fine structures agree by {likeness} only. "
    "Give scans of one person and one contrast. If they are, the head moved too much; keep "
    "all scans to combine them all the same"
)
MOVED_WITHIN = (
    "{name}: the head moved by {shift} mm and {angle} degrees between its even and its odd slices. "
    "Each of them got its own place."
)
MOVED_SLICES = (
    "{name}: single slices moved ({numbers}), by up to {shift} mm and {angle} degrees. Each of "
    "them got its own place."
)
ODD_SLICES = (
    "{name}: single slices do not fit the other scans ({numbers}), and were left out. They show "
    "an artefact, or the head moved while they were taken."
)
MOVING_SLICES = "looking for slices that moved"
OF_SCAN = "{name}: {sentence}"
WOULD_GUIDE = (
    "{name}: {guide} would be used as a guide. As the headers place it, it saw what lies between "
    "the slices of this scan."
)
WOULD_NOT_GUIDE = (
    "{name}: {guide} would not be used as a guide. As the headers place it, it did not see what "
    "lies between the slices of this scan."
)
OTHER_WIDTH = (
    "{name}: the slices are {thickness} mm thick, {share} of the distance between them. The other "
    "scans tell so where slices cross."
)
IN_GAPS = (
    "{name}: the slices are taken to be {thickness} mm thick, because those of another scan lie "
    "midway between them."
)
GRID = "The result has voxels of {spacing} mm, in the space of {name}."
THIN = "{name}: its slices are not thick, so it is used as it is, without the network."
ALL_THIN = "no scan has thick slices, so no model is run, and there is no uncertainty. Ask for none"
RESTORED_UNCERTAINTY = (
    "The uncertainty is that of the volume before its contrast was restored. What the restoration "
    "adds to the error is not in it."
)
KEPT = "The contrast of the scans is kept."
RESTORED = (
    "High-field contrast is restored: the combined volume gets the contrast that the model gives "
    "{name}. What is unlike its training, such as a lesion, may look different from the scans."
)
NOT_MEASURED = (
    "{share} of the brain is shown by one scan only. There the result is that scan, enhanced alone."
)
ONE_DIRECTION = (
    "All slices lie in one direction. The scans are combined all the same, but nothing sharpens "
    "the volume across the slices but the model."
)
