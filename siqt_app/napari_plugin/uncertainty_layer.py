"""The layer of the expected error of a result, as the window shows it."""

from __future__ import annotations

from typing import Any

from siqt_app.napari_plugin.layers import LayerScan, LayerTuple
from siqt_app.view.marks.colour_bar import UNCERTAINTY, colours
from siqt_engine.enhancement import Uncertainty, uncertainty_provenance
from siqt_engine.io import Provenance, Volume


def uncertainty_layer(
    scan: LayerScan, sigma: Volume, relative: Uncertainty, name: str, provenance: Provenance
) -> LayerTuple:
    """The layer of a standard deviation; hidden at first, so that the result is seen.

    Parameters
    ----------
    scan
        The layer that the result was made from.
    sigma, relative
        The standard deviation in the scan's intensities, and the same in percent.
    provenance
        Of the result.
    """
    made = scan.layer_for(sigma, name, provenance=uncertainty_provenance(provenance))
    data, arguments, kind = made
    limits = (0.0, relative.high / 100 * relative.brain_mean)
    return data, {**arguments, **_look(limits)}, kind


def _look(limits: tuple[float, float]) -> dict[str, Any]:
    """The colours of the window, clear where the model is sure: the scan below stays in sight.

    Blended additively they would turn bright tissue white.
    """
    from napari.utils.colormaps import Colormap

    colormap = Colormap(colours(UNCERTAINTY) / 255, name="uncertainty")
    return {
        "colormap": colormap, "contrast_limits": limits, "gamma": 1.0, "opacity": 0.85,
        "blending": "translucent", "visible": False,
    }  # fmt: skip
