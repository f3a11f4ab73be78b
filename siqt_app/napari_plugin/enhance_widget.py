"""The widget Enhance: a thick-slice layer in, an enhanced layer beside it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from magicgui.widgets import CheckBox, ComboBox, Container, PushButton

from siqt_app.napari_plugin.form import form_for, named, value_of
from siqt_app.napari_plugin.layers import LayerScan, LayerTuple
from siqt_app.napari_plugin.panel import ScanPanel
from siqt_app.napari_plugin.uncertainty_layer import uncertainty_layer
from siqt_engine.core import Observer, Progress, parameters
from siqt_engine.enhancement import (
    EnhancementPlan,
    EnhancementResult,
    EnhanceOptions,
    EnhanceSettings,
    ScanEnhancer,
    Unsuitable,
    Verdict,
    assess_result,
    choose,
    describe,
    inspect_scan,
    map_changes,
    plan_scan,
)
from siqt_engine.inference import ComputeSettings
from siqt_engine.io import Volume, VolumeError
from siqt_engine.models import library as model_library

if TYPE_CHECKING:
    import napari.viewer

DEVICES = (("Automatic", "auto"), ("CPU", "cpu"), ("CUDA", "cuda"), ("MPS", "mps"))
CONTRASTS = ("T1w", "T2w", "FLAIR")
OPTIONS = ("match_contrast", "restore", "factor", "whole", "force")


@dataclass(frozen=True, eq=False)
class Enhanced:
    """What a job brings back: the layers to add, and the words to say."""

    made: tuple[LayerTuple, ...]
    result: EnhancementResult
    verdicts: tuple[Verdict, ...] = ()
    layer: Any = None


class EnhanceWidget(ScanPanel):
    """Choose a layer, press Enhance; the result is added in the same place."""

    # napari looks for exactly this annotation
    def __init__(self, viewer: napari.viewer.Viewer) -> None:
        super().__init__(
            viewer,
            action="Enhance",
            layer_tip="The low-field scan, made of thick slices.",
        )
        self.setObjectName("siqt_enhance")
        self._enhancer = ScanEnhancer()
        self.plan_button.changed.connect(self._on_plan)

    def forms(self) -> list[Container]:
        self.settings_form = settings_form()
        self.options_form = form_for(EnhanceOptions, fields=OPTIONS)
        self.uncertainty = CheckBox(
            name="uncertainty", text="Uncertainty as a layer", label="", value=True,
            tooltip="A second layer shows the standard deviation of the error that the model\n"
            "expects, in the scan's intensities. It is not a probability that a lesion is real.",
        )  # fmt: skip
        self.plan_button = PushButton(
            name="plan", text="Show the plan",
            tooltip="What Enhance will do with this scan, and why. The model does not run.",
        )  # fmt: skip
        self.plan_button.native.setObjectName("plan")
        extra = named(Container(widgets=[self.uncertainty, self.plan_button], labels=False))
        return [self.settings_form, self.options_form, extra]

    def offer_model(self, path: Path) -> None:
        """Choose a model that is not in the library, such as one that was just trained."""
        box = self.settings_form["model"]
        if str(path) not in box.choices:
            shown = [(box.native.itemText(n), choice) for n, choice in enumerate(box.choices)]
            box.choices = [*shown, (path.stem, str(path))]
        box.value = str(path)

    def asked(self) -> tuple[EnhanceSettings, EnhanceOptions]:
        """What the forms ask for."""
        return settings_of(self.settings_form), value_of(self.options_form, EnhanceOptions())

    def _on_plan(self) -> None:
        scan = self._describe()
        if scan is not None and not self.jobs.running:
            self.clear_words()
            settings, options = self.asked()
            self.jobs.start(
                lambda on_progress: plan_layer(scan, settings, options, on_progress), "Planning"
            )

    def run(self, layer: Any, scan: LayerScan) -> None:
        settings, options = self.asked()
        enhancer, uncertainty = self._enhancer, bool(self.uncertainty.value)

        def work(on_progress: Observer) -> Enhanced:
            done = enhance_layer(
                enhancer, scan, settings, options, on_progress, uncertainty=uncertainty
            )
            return replace(done, layer=layer)

        self.jobs.start(work, "Enhancing")

    def arrived(self, result: Enhanced | EnhancementPlan) -> None:
        if isinstance(result, EnhancementPlan):
            warnings = (f"Note: {w}" for w in result.warnings)
            self.say([*describe(result), *warnings], title="What Enhance will do, and why")
            return
        above = result.layer
        for made in result.made:
            above = self.add(made, above=above)
        r = result.result
        self.show_verdicts(result.verdicts)
        self.say(
            [*r.findings, *(f"Note: {w}" for w in r.warnings)],
            title=f"{r.provenance.device}, {r.provenance.seconds:.1f} s",
            folded=True,
        )


def plan_layer(
    scan: LayerScan, settings: EnhanceSettings, options: EnhanceOptions, on_progress: Observer
) -> EnhancementPlan:
    """What `enhance_layer` would do, and why; runs in a job."""
    volume, path, settings = _looked_at(scan, settings, on_progress)
    with _naming(scan):
        return plan_scan(
            volume, path=path, settings=settings, options=options, on_progress=on_progress
        )


def enhance_layer(
    enhancer: ScanEnhancer,
    scan: LayerScan,
    settings: EnhanceSettings,
    options: EnhanceOptions,
    on_progress: Observer,
    *,
    uncertainty: bool = True,
) -> Enhanced:
    """Enhance a layer; runs in a job. The contrast is told by the file's name or the layer's.

    ``uncertainty`` makes a second layer of the expected error, if the model gives it.
    """
    volume, path, settings = _looked_at(scan, settings, on_progress)
    with _naming(scan):
        result = enhancer.enhance(
            volume, path=path, settings=settings, options=options, on_progress=on_progress
        )
    provenance = scan.with_source(result.provenance, volume)
    made = scan.layer_for(result.volume, f"{scan.name} enhanced", provenance=provenance)
    changes = map_changes(volume, result)
    findings = inspect_scan(volume, scan.name, path).findings
    verdicts = assess_result(choose(volume, path, settings), findings, result, changes)
    layers = [made]
    if uncertainty and changes.uncertainty is not None and result.uncertainty is not None:
        name = f"{scan.name} uncertainty"
        relative = changes.uncertainty
        layers.append(uncertainty_layer(scan, result.uncertainty, relative, name, provenance))
    return Enhanced(tuple(layers), result, verdicts)


def _looked_at(
    scan: LayerScan, settings: EnhanceSettings, on_progress: Observer
) -> tuple[Volume, Path | None, EnhanceSettings]:
    """The volume of a layer, the file that it still is, and the contrast by its name."""
    on_progress(Progress("looking at the scan", 0, 0))
    volume = scan.volume()
    path = scan.unchanged_file(volume)
    if settings.contrast is None and path is None:
        told = model_library.contrast_of(Path(f"{scan.name}.nii"))
        settings = replace(settings, contrast=told)
    return volume, path, settings


@contextmanager
def _naming(scan: LayerScan) -> Iterator[None]:
    """Where a scan is not suitable, its name and what to tick are said."""
    try:
        yield
    except Unsuitable as error:
        force = parameters.described(EnhanceOptions)["force"][1].label
        raise VolumeError(f"{scan.name}: {error}. Tick “{force}” to enhance it anyway") from error


def settings_of(form: Container) -> EnhanceSettings:
    """What a form of `settings_form` says."""
    return EnhanceSettings(
        model=form["model"].value or None,
        contrast=form["contrast"].value or None,
        compute=ComputeSettings(device=form["device"].value),
    )


def settings_form() -> Container:
    """Model, contrast and processor."""
    models = model_library.available()
    widgets = [
        ComboBox(
            name="model", choices=[("Automatic", ""), *((n, n) for n in _names(models))],
            tooltip="\n".join(m.summary for m in models),
        ),
        ComboBox(
            name="contrast", choices=[("From the file name", ""), *((c, c) for c in CONTRASTS)],
            tooltip="The contrast of the scan. The model is chosen by it.",
        ),
        ComboBox(
            name="device", choices=DEVICES,
            label="processor",
            tooltip="The processor that runs the network. Automatic: a graphics card if there is "
            "one.",
        ),
    ]  # fmt: skip
    return named(Container(widgets=widgets, labels=False))


def _names(models: tuple[model_library.LibraryModel, ...]) -> list[str]:
    return list(dict.fromkeys(m.card.name for m in models))
