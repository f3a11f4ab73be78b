"""What a click on Enhance does: the same for the command line, the window and napari."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from siqt_engine.core.progress import Observer, Progress, ignore
from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.enhancement.planning.plan import EnhancementPlan, plan_enhancement
from siqt_engine.enhancement.preparation.last_prepared import LastPrepared
from siqt_engine.enhancement.preparation.suitability import check_no_label_map, check_usable
from siqt_engine.enhancement.reconstruction.slice_preview import PreviewRequest
from siqt_engine.enhancement.report import Report
from siqt_engine.enhancement.results.result import EnhancementResult
from siqt_engine.inference.precision import Arithmetic
from siqt_engine.inference.settings import AUTOMATIC, ComputeSettings
from siqt_engine.io.checks.finding import Finding
from siqt_engine.io.checks.scan_check import check_scan
from siqt_engine.io.volume import Volume
from siqt_engine.models import library as model_library
from siqt_engine.models.library import ModelChoice

if TYPE_CHECKING:
    import numpy as np

    from siqt_engine.enhancement.enhancer import Enhancer


@dataclass(frozen=True)
class EnhanceSettings:
    """With what a scan is enhanced.

    Attributes
    ----------
    model
        Name or path; None for the one that suits the scan.
    contrast
        "T1w", "T2w" or "FLAIR"; None for what the file's name says.
    compute
        What the network runs on.
    """

    model: str | None = None
    contrast: str | None = None
    compute: ComputeSettings = AUTOMATIC


class ScanEnhancer:
    """Enhances scans one after another; a model that serves several of them is loaded once.

    Not for several threads at a time.
    """

    def __init__(self) -> None:
        self._loaded: tuple[tuple[object, ...], Enhancer] | None = None
        self.last = LastPrepared()
        """Keeps the last scan that was planned; shared with `plan_scan`."""
        self.findings: tuple[Finding, ...] = ()
        """What is odd about the scan that was enhanced last."""

    def enhance(
        self,
        volume: Volume,
        *,
        path: str | os.PathLike[str] | None = None,
        settings: EnhanceSettings | None = None,
        mask: Volume | np.ndarray | None = None,
        options: EnhanceOptions | None = None,
        on_progress: Observer = ignore,
        preview: PreviewRequest | None = None,
    ) -> EnhancementResult:
        """Check a scan, pick its model, enhance it.

        Parameters
        ----------
        path
            The file it came from: its name tells the contrast, and it is looked at for what is
            odd.
        preview
            Slices that are told as soon as they can be; None for none.

        Raises
        ------
        VolumeError
            In words, where the scan cannot be enhanced.
        """
        settings, options = settings or EnhanceSettings(), options or EnhanceOptions()
        self.findings = odd = check_scan(volume, path=path)
        check_usable(volume, force=options.force)
        check_no_label_map(odd, force=options.force)
        on_progress(Progress("loading the model", 0, 0))
        enhancer = self._enhancer(choose(volume, path, settings), settings)
        result = enhancer.enhance(
            volume, mask=mask, on_progress=on_progress, options=options, preview=preview
        )
        sentences = [f.message for f in odd]
        warnings = (*sentences, *(w for w in result.warnings if w not in sentences))
        return replace(
            result, warnings=warnings, provenance=replace(result.provenance, warnings=warnings)
        )

    def _enhancer(self, choice: ModelChoice, settings: EnhanceSettings) -> Enhancer:
        from siqt_engine.enhancement.enhancer import Enhancer

        key = (
            choice.model.path,
            choice.model.card.weights_sha256,
            replace(settings, contrast=None),
        )
        if self._loaded is None or self._loaded[0] != key:
            self._loaded = None
            enhancer = Enhancer.from_checkpoint(choice.model.path, compute=settings.compute)
            self._loaded = (key, enhancer)
        self._loaded[1].choice, self._loaded[1].last = choice, self.last
        return self._loaded[1]


def plan_scan(
    volume: Volume,
    *,
    path: str | os.PathLike[str] | None = None,
    settings: EnhanceSettings | None = None,
    mask: Volume | np.ndarray | None = None,
    options: EnhanceOptions | None = None,
    on_progress: Observer = ignore,
    last: LastPrepared | None = None,
) -> EnhancementPlan:
    """How `ScanEnhancer.enhance` would enhance a scan; the model's network is not run.

    The brain is found and the noise measured, so that the decisions are those of the enhancement.
    Takes a few seconds. Parameters and errors as for `ScanEnhancer.enhance`; ``last`` is the one
    of the `ScanEnhancer` that will enhance the scan, which then is not prepared again.

    Returns
    -------
    The plan; its warnings hold all that is odd about the scan, too
    """
    settings, options = settings or EnhanceSettings(), options or EnhanceOptions()
    odd = check_scan(volume, path=path)
    check_usable(volume, force=options.force)
    check_no_label_map(odd, force=options.force)
    choice = choose(volume, path, settings)
    report = Report(on_progress)
    scan = (last or LastPrepared()).keep(volume, mask, report, force=options.force)
    arithmetic = Arithmetic.of(settings.compute)
    plan = plan_enhancement(
        scan.features, choice.model.card, options, choice, arithmetic=arithmetic
    )
    warnings = (*(f.message for f in odd), *report.warnings, *plan.warnings)
    return replace(plan, warnings=tuple(dict.fromkeys(warnings)))


def preload() -> None:
    """Load the first model and run it once, so that no later enhancement waits for imports."""
    import numpy as np

    from siqt_engine.core.resources import resource
    from siqt_engine.enhancement.enhancer import Enhancer
    from siqt_engine.segmentation import brain_graph, brain_mask

    brain_graph.load_answer(resource(brain_mask.WEIGHTS))
    for model in model_library.available()[:1]:
        compute = ComputeSettings(device="cpu")
        prepared = Enhancer.from_checkpoint(model.path, compute=compute).prepared
        inference = prepared.for_scan(4.0, model.card.factor_for(4.0), restore=False)
        tile = np.zeros((16, 16, 4), dtype=np.float32)
        inference.predict(tile, tile == 0, most_voxels=4096)


def choose(
    volume: Volume, path: str | os.PathLike[str] | None, settings: EnhanceSettings
) -> ModelChoice:
    """The model for a scan, with the reasons; no weights are read."""
    contrast = settings.contrast
    if contrast is None:
        contrast = model_library.contrast_of_scan(volume, path)
    if settings.model is None:
        return model_library.choose_model(volume, contrast)
    model = model_library.find_model(settings.model)
    return model_library.choose_model(volume, contrast, models=[model])


def enhance_scan(
    volume: Volume,
    *,
    path: str | os.PathLike[str] | None = None,
    model: str | None = None,
    contrast: str | None = None,
    compute: ComputeSettings = AUTOMATIC,
    mask: Volume | np.ndarray | None = None,
    options: EnhanceOptions | None = None,
    on_progress: Observer = ignore,
) -> EnhancementResult:
    """Enhance one scan; see `ScanEnhancer.enhance`."""
    settings = EnhanceSettings(model=model, contrast=contrast, compute=compute)
    return ScanEnhancer().enhance(
        volume, path=path, settings=settings, mask=mask, options=options, on_progress=on_progress
    )
