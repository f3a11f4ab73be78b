"""File > Open Sample > SIQT."""

from __future__ import annotations

from siqt_app.napari_plugin.layers import LayerTuple, new_layer


def low_field() -> list[LayerTuple]:
    """The bundled scan: the MNI152 template as a low-field scanner would have seen it."""
    from siqt_app.napari_plugin.reader import read_layers
    from siqt_engine.simulation import sample_path

    return read_layers(str(sample_path()))


def template() -> list[LayerTuple]:
    """The MNI152 template (T1w, 1 mm, brain only), together with its tissue maps."""
    from siqt_app.napari_plugin.tissues import remembered
    from siqt_engine.simulation import template_scan

    volume, tissues = template_scan()
    return [new_layer(volume, "MNI152_T1w", metadata=remembered(volume, tissues))]
