"""The widget Combine: several layers of one person and one contrast in, one layer out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from magicgui.widgets import Container, Select

from siqt_app.napari_plugin.enhance_widget import settings_form, settings_of
from siqt_app.napari_plugin.form import form_for, named, value_of
from siqt_app.napari_plugin.layers import LayerScan, LayerTuple, scan_of_layer
from siqt_app.napari_plugin.panel import ScanPanel, images_of
from siqt_app.napari_plugin.uncertainty_layer import uncertainty_layer
from siqt_engine.batch import ListedScan, ScanGroup, group_scans, listed_volume
from siqt_engine.core import Observer, Progress
from siqt_engine.enhancement import EnhanceSettings, ScanEnhancer, Verdict, relative_uncertainty
from siqt_engine.fusion import CombineOptions, CombineRequest, assess_combination
from siqt_engine.io import Volume, VolumeError
from siqt_engine.models import library as model_library

if TYPE_CHECKING:
    import napari.viewer

    from siqt_engine.fusion import CombinationResult

OPTIONS = ("restore", "registration", "keep_all")
FEWEST = 2
LIST_HEIGHT = 120
"""Pixels."""
CHOOSE = "Choose two or more scans of one person and one contrast."
CHOSEN = "{count} scans. The result gets the place and the brightness of {first}."
NO_SCAN = "{error}."
MIXED = (
    "The layers have different contrasts ({contrasts}). Choose layers of one contrast, or say "
    "which it is at Contrast"
)


@dataclass(frozen=True, eq=False)
class Combined:
    """What a job brings back: the layers to add, and the words to say."""

    made: tuple[LayerTuple, ...]
    result: CombinationResult
    verdicts: tuple[Verdict, ...]


class CombineWidget(ScanPanel):
    """Choose layers, press Combine; the result is added in the place of the first one."""

    # napari looks for exactly this annotation
    def __init__(self, viewer: napari.viewer.Viewer) -> None:
        super().__init__(viewer, action="Combine", layer_tip="")
        self.setObjectName("siqt_combine")
        self._enhancer = ScanEnhancer()
        self.layers_box.changed.connect(self._on_layers_changed)
        viewer.layers.selection.events.changed.connect(self._on_selection)

    def source_widgets(self) -> list[Any]:
        self.layers_box = Select(
            name="layers", label="scans", choices=images_of(self.viewer),
            tooltip="Scans of one person and one contrast, such as an axial, a coronal and a\n"
            "sagittal one. Hold Ctrl to choose several. Layers that are selected in napari are\n"
            "chosen here, too.",
        )  # fmt: skip
        self.layers_box.native.setMaximumHeight(LIST_HEIGHT)
        return [self.layers_box, self.open_button]

    def forms(self) -> list[Container]:
        self.settings_form = settings_form()
        self.options_form = form_for(CombineOptions, fields=OPTIONS)
        return [self.settings_form, named(self.options_form)]

    def reset_choices(self, event: Any = None) -> None:
        """Offer the image layers that there are now; scans that go together are chosen."""
        before = [layer for layer in self.layers_box.value if layer in self.viewer.layers]
        self.layers_box.reset_choices()
        self.layers_box.value = before if len(before) >= FEWEST else self._group()
        self._describe()
        self._show_view()

    def open(self, path: str) -> None:
        super().open(path)
        self.reset_choices()

    def _group(self) -> list[Any]:
        """The largest group of layers that show the same, by their names and places."""
        listed: dict[ListedScan, Any] = {}
        for layer in self.layers_box.choices:
            try:
                listed[listed_layer(scan_of_layer(layer))] = layer
            except VolumeError:
                continue
        groups = [g for g in group_scans(listed) if g.combined]
        largest = max(groups, key=lambda g: len(g.scans), default=ScanGroup(()))
        return [listed[scan] for scan in largest.scans]

    def _on_selection(self, event: Any = None) -> None:
        """Layers that are selected in napari are chosen here, where there are several."""
        chosen = [x for x in self.layers_box.choices if x in self.viewer.layers.selection]
        if len(chosen) >= FEWEST:
            self.layers_box.value = chosen

    def _on_layers_changed(self, layers: Any) -> None:
        self.clear_words()
        self._describe()

    def _describe(self) -> LayerScan | None:
        """Say which layers are combined; the first of them, or None."""
        scans, words = self._scans()
        self.note.setText(words)
        self.button.enabled = bool(scans) and not self.jobs.running
        return scans[0] if scans else None

    def _scans(self) -> tuple[list[LayerScan], str]:
        """The chosen layers as scans, axial ones first, and a sentence; none if it is a reason."""
        if len(self.layers_box.value) < FEWEST:
            return [], CHOOSE
        try:
            scans = [scan_of_layer(layer) for layer in self.layers_box.value]
        except VolumeError as error:
            return [], NO_SCAN.format(error=error)
        scans.sort(key=lambda scan: listed_layer(scan).order)
        return scans, CHOSEN.format(count=len(scans), first=scans[0].name)

    def _on_run(self) -> None:
        scans, _ = self._scans()
        if not scans or self.jobs.running:
            return
        self.clear_words()
        settings = settings_of(self.settings_form)
        options = value_of(self.options_form, CombineOptions())
        enhancer = self._enhancer
        self.jobs.start(
            lambda on_progress: combine_layers(enhancer, scans, settings, options, on_progress),
            "Combining",
        )

    def _on_busy(self, busy: bool) -> None:
        self.button.enabled = not busy and bool(self._scans()[0])

    def arrived(self, result: Combined) -> None:
        for made in result.made:
            self.add(made)
        done = result.result
        self.show_verdicts(result.verdicts)
        self.say(
            [*done.findings, *(f"Note: {w}" for w in done.warnings)],
            title=f"{done.provenance.device}, {done.provenance.seconds:.1f} s",
            folded=True,
        )


def listed_layer(scan: LayerScan) -> ListedScan:
    """What name and place of a layer say; its voxels are not read."""
    grid = Volume(np.broadcast_to(np.float32(0), scan.shape), scan.affine)
    return listed_volume(grid, Path(f"{scan.name}.nii"))


def _contrast(scans: list[LayerScan]) -> str | None:
    """The contrast that the names of the layers agree on; None where they do not say."""
    told = {model_library.contrast_of(Path(f"{scan.name}.nii")) for scan in scans} - {None}
    if len(told) > 1:
        raise VolumeError(MIXED.format(contrasts=", ".join(sorted(filter(None, told)))))
    return told.pop() if told else None


def combine_layers(
    enhancer: ScanEnhancer,
    scans: list[LayerScan],
    settings: EnhanceSettings,
    options: CombineOptions,
    on_progress: Observer,
) -> Combined:
    """Combine layers; runs in a job. The contrast is told by the layers' names.

    Raises
    ------
    VolumeError
        The layers cannot be combined.
    """
    from siqt_engine.fusion import combine_scans  # loads SimpleITK, which takes a second

    on_progress(Progress("looking at the scans", 0, 0))
    volumes = [scan.volume() for scan in scans]
    if settings.contrast is None:
        settings = replace(settings, contrast=_contrast(scans))
    request = CombineRequest(
        scans=tuple(volumes),
        paths=tuple(s.unchanged_file(v) for s, v in zip(scans, volumes, strict=True)),
        names=tuple(scan.name for scan in scans),
        settings=settings,
        options=options,
    )
    result = combine_scans(request, enhancer=enhancer, on_progress=on_progress)
    first = scans[0]
    provenance = first.with_source(result.provenance, volumes[0])
    group = ScanGroup(tuple(listed_layer(scan) for scan in scans))
    name = group.name.removesuffix(".nii")
    made = [first.layer_for(result.volume, f"{name} combined", provenance=provenance)]
    relative = relative_uncertainty(volumes[0], result)
    if relative is not None and result.uncertainty is not None:
        made.append(
            uncertainty_layer(
                first, result.uncertainty, relative, f"{name} combined uncertainty", provenance
            )
        )
    return Combined(tuple(made), result, assess_combination(request, result, relative))
