"""The uncertainty of a result: written beside the scan or not at all, and told in percent."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import matplotlib.image
import numpy as np
import pytest
from small_models import any_spacing_model, fixed_factor_model

from siqt_engine.cli.main import main
from siqt_engine.core.grid import high_field_affine
from siqt_engine.core.progress import ignore
from siqt_engine.enhancement.options import EnhanceOptions
from siqt_engine.enhancement.preparation.prepared_scan import _ghosts_of
from siqt_engine.enhancement.report import Report
from siqt_engine.enhancement.results.change_maps import map_changes
from siqt_engine.enhancement.results.figure import enhancement_picture
from siqt_engine.enhancement.results.result import EnhancementResult
from siqt_engine.enhancement.results.uncertainty import relative_uncertainty
from siqt_engine.enhancement.scan_enhancer import EnhanceSettings, ScanEnhancer
from siqt_engine.enhancement.uncertainty.expected_error import (
    LARGEST_SIGMA,
    with_ghosts,
    with_lost_slices,
)
from siqt_engine.enhancement.uncertainty.files import path_beside
from siqt_engine.inference.settings import ComputeSettings
from siqt_engine.io import sidecar as provenance
from siqt_engine.io.checks.lost_slices import LostSlices
from siqt_engine.io.nifti import read_volume, write_volume
from siqt_engine.io.orientation import with_axis_codes
from siqt_engine.io.sidecar import Provenance, file_sha256, read_sidecar
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.models.library import available, find_model
from siqt_engine.simulation.noise import add_noise
from siqt_engine.simulation.sample import sample_path

pytestmark = pytest.mark.usefixtures("brain_is_a_ball")

QUICK = ("--backend", "torch", "--precision", "f32", "--device", "cpu", "--threads", "1")
PART = (slice(30, 94), slice(60, 124), slice(14, 24))


@pytest.fixture(scope="module", autouse=True)
def models(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The library holds, besides the bundled model, one with an uncertainty and one without."""
    folder = any_spacing_model(tmp_path_factory.mktemp("models"))
    fixed_factor_model(folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SIQT_MODELS", str(folder))
        yield


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    """The middle of the bundled sample: 64 x 64 x 10 voxels of brain."""
    sample = read_volume(sample_path())
    affine = sample.affine.copy()
    affine[:3, 3] += affine[:3, :3] @ [part.start for part in PART]
    path = tmp_path / "sub-1_T1w.nii.gz"
    write_volume(replace(sample, data=sample.data[PART].copy(), affine=affine), path)
    return path


@pytest.mark.parametrize("ghost", [0.0, 0.3])
def test_ghosts_widen_the_uncertainty_and_are_told(ghost: float) -> None:
    """The sample beside itself, fainter: what lies in the air lies in the brain too."""
    sample = read_volume(sample_path())
    padded = np.pad(sample.data[..., 8:28], ((40, 40), (20, 20), (0, 0)))
    data = padded + np.float32(ghost) * np.roll(padded, padded.shape[0] // 2, axis=0)
    data = add_noise(data, float(padded[padded > 0].mean()) / 50, "rician", 0)
    spread = np.full(data.shape, 0.02 * data[data > 0].mean(), np.float32)
    brain = padded > 0
    run = Report(ignore)
    level, mean = _ghosts_of(data, brain, run), float(data[brain].mean())
    wider = with_ghosts(spread, level, mean)
    if not ghost:
        assert wider is spread and not run.warnings
        return
    assert wider.min() > 2 * spread.min()
    assert len(run.warnings) == 1 and "ghosts" in run.warnings[0]
    assert with_ghosts(0 * spread, level, mean).max() == 0


def enhance(*words: str | Path) -> int:
    return main(["enhance", *map(str, words), *QUICK])


def test_the_file_beside_the_scan_is_the_result_of_the_engine(
    scan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, beside = tmp_path / "out.nii.gz", tmp_path / "out_uncertainty.nii.gz"
    assert enhance(scan, out, "--model", "small", "--uncertainty") == 0
    said = capsys.readouterr().out
    assert str(beside) in said
    settings = EnhanceSettings("small", None, ComputeSettings("cpu", "torch", "f32", 1))
    expected = ScanEnhancer().enhance(read_volume(scan), path=scan, settings=settings)
    written = read_volume(beside)
    assert expected.uncertainty is not None
    np.testing.assert_array_equal(written.data, expected.uncertainty.data)
    assert written.same_grid(read_volume(out))
    assert written.data.min() >= 0 and written.data.max() > 0
    told = relative_uncertainty(read_volume(scan), expected)
    assert told is not None and f"{told.typical:.2g} %" in said


def test_the_sidecar_says_what_it_is_and_what_it_is_not(scan: Path, tmp_path: Path) -> None:
    assert enhance(scan, tmp_path / "out.nii", "--model", "small", "--uncertainty", "-q") == 0
    beside = tmp_path / "out_uncertainty.nii.gz"
    said, of_scan = read_sidecar(beside), read_sidecar(tmp_path / "out.nii")
    assert said is not None and of_scan is not None
    assert "standard deviation" in said["Description"]
    assert "standard deviation" not in of_scan["Description"]
    for words in ("simulated", "not a probability that a lesion is real"):
        assert words in said["Parameters"]["meaning"]
    assert said["OutputSHA256"] == file_sha256(beside)
    assert said["SourcesSHA256"] == of_scan["SourcesSHA256"] == [file_sha256(scan)]
    assert said["Model"] == of_scan["Model"]


def test_a_model_that_gives_none_is_refused_before_the_long_work(
    scan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from siqt_engine.enhancement.enhancer import Enhancer

    def never(*_: object, **__: object) -> None:
        raise AssertionError("the long work was begun")

    monkeypatch.setattr(Enhancer, "from_checkpoint", never)
    before = set(tmp_path.iterdir())
    assert enhance(scan, tmp_path / "out.nii.gz", "--model", "fixed", "--uncertainty") == 2
    said = capsys.readouterr().err
    assert "fixed gives no uncertainty" in said and "small" in said and said.count("\n") == 1
    assert set(tmp_path.iterdir()) == before


def test_what_a_card_says_is_what_its_model_does() -> None:
    assert find_model("small").card.gives_uncertainty
    able = {m.card.name: m.card.gives_uncertainty for m in available()}
    assert able["any-spacing"] and not able["fixed"]


@pytest.mark.parametrize("what", ["the input", "a folder", "another's sidecar", "another input"])
def test_a_name_that_is_taken_is_refused_before_the_long_work(
    what: str,
    scan: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def begin(self: object, volume: Volume, **_: object) -> None:
        raise ValueError("the long work was begun")

    monkeypatch.setattr(ScanEnhancer, "enhance", begin)
    scans, out, beside = [scan], tmp_path / "out.nii.gz", tmp_path / "out_uncertainty.nii.gz"
    if what == "the input":
        scans = [Path(shutil.copy(scan, beside))]
    elif what == "a folder":
        beside.mkdir()
    elif what == "another's sidecar":
        (tmp_path / "out_uncertainty.json").write_text('{"mine": 1}')
    else:
        out = tmp_path
        name = path_beside(out / "sub-1_desc-enhanced_T1w.nii.gz")
        scans.append(Path(shutil.copy(scan, name)))
    held = {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    assert enhance(*scans, out, "--model", "small", "--uncertainty") == 2
    said = capsys.readouterr().err
    assert "siqt: error: " in said
    # of two scans the second can be enhanced: the first would have taken its place
    assert said.count("the long work was begun") == len(scans) - 1
    left = {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    for page in ("summary.csv", "summary.html"):  # of several scans
        left.pop(tmp_path / page, None)
    assert left == held


def thick(seed: int = 0, axis: int = 2) -> tuple[Volume, EnhancementResult]:
    """A scan, and a result whose model expects to be off by one tenth of the brain's mean."""
    generator = np.random.default_rng(seed)
    shape, spacing = np.array([10, 11, 12]), np.ones(4)
    shape[axis], spacing[axis] = 5, 4
    brain = np.zeros(shape, np.float32)
    brain[2:8, 2:8, 1:4] = 1
    data = 500 + generator.normal(0, 20, shape).astype(np.float32)
    scan = Volume(data, np.diag(spacing))
    mean = float(scan.data[brain > 0].mean())
    fine = np.repeat(data, 4, axis=axis)
    deviation = np.full(fine.shape, 0.1 * mean, np.float32)
    deviation[0] = 90 * mean  # outside the brain
    volume = Volume(fine, high_field_affine(scan.affine, 4, axis))
    result = EnhancementResult(
        volume, scan.with_data(brain), (), (), Provenance(), {}, volume.with_data(deviation)
    )
    return scan, result


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_percent_is_of_the_mean_inside_the_brain(axis: int) -> None:
    scan, result = thick(axis=axis)
    told = relative_uncertainty(scan, result)
    assert told is not None
    assert told.typical == pytest.approx(10, rel=1e-4)
    assert told.high == 10  # the voxels outside the brain, and any single slice, do not count
    np.testing.assert_allclose(told.percent.data[1:], 10, rtol=1e-4)
    shown = map_changes(scan, result).uncertainty
    assert shown is not None and shown.high == told.high
    assert map_changes(scan, replace(result, uncertainty=None)).uncertainty is None


@pytest.mark.parametrize("fails", ["first", "second", "sidecar"])
def test_both_files_are_written_or_none(
    fails: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, result = thick()
    out, beside = tmp_path / "out.nii", tmp_path / "out_uncertainty.nii.gz"
    result.write(out, uncertainty_path=beside)
    old = {p: p.read_bytes() for p in tmp_path.iterdir()}
    assert len(old) == 4
    calls: list[object] = []

    def breaking(real, at):  # type: ignore[no-untyped-def]
        def write(*given, **named):  # type: ignore[no-untyped-def]
            calls.append(given)
            if len(calls) == at:
                raise OSError(28, "No space left on device")
            return real(*given, **named)

        return write

    if fails == "sidecar":
        monkeypatch.setattr(provenance, "write_sidecar", breaking(provenance.write_sidecar, 2))
    else:
        at = 1 if fails == "first" else 2
        monkeypatch.setattr(provenance, "_write_volume", breaking(provenance._write_volume, at))
    other = replace(result, volume=result.volume.with_data(result.volume.data + 1))
    with pytest.raises(OSError, match="space"):
        other.write(out, uncertainty_path=beside)
    assert {p: p.read_bytes() for p in tmp_path.iterdir()} == old


def test_a_result_without_uncertainty_cannot_be_asked_for_it(tmp_path: Path) -> None:
    _, result = thick()
    plain = replace(result, uncertainty=None)
    with pytest.raises(VolumeError, match="no uncertainty"):
        plain.write(tmp_path / "a.nii", uncertainty_path=tmp_path / "b.nii")
    with pytest.raises(VolumeError, match="no uncertainty"):
        plain.write_uncertainty(tmp_path / "b.nii")
    assert not list(tmp_path.glob("*.nii"))


def test_the_picture_has_a_coloured_column_for_it(tmp_path: Path) -> None:
    scan, result = thick()
    pictures = {}
    for name, one in (("with", result), ("without", replace(result, uncertainty=None))):
        path = enhancement_picture(scan, one, tmp_path / f"{name}.png")
        pictures[name] = matplotlib.image.imread(path)[..., :3]
    colour = {name: np.ptp(p, axis=2).max(axis=0) > 0.2 for name, p in pictures.items()}
    assert not colour["without"].any()
    width = len(colour["with"])
    assert width == pytest.approx(1.5 * len(colour["without"]), rel=0.01)
    columns = np.flatnonzero(colour["with"])
    assert columns.size > 0.1 * width and columns.min() > 0.6 * width


def test_the_picture_is_the_same_in_any_axis_order(tmp_path: Path) -> None:
    scan, result = thick()
    codes = ("P", "S", "L")
    assert result.uncertainty is not None
    other = replace(
        result,
        volume=with_axis_codes(result.volume, codes),
        mask=with_axis_codes(result.mask, codes),
        uncertainty=with_axis_codes(result.uncertainty, codes),
    )
    one = enhancement_picture(scan, result, tmp_path / "one.png")
    two = enhancement_picture(with_axis_codes(scan, codes), other, tmp_path / "two.png")
    np.testing.assert_array_equal(*(matplotlib.image.imread(path) for path in (one, two)))


@pytest.mark.parametrize("factor", [1, 4])
def test_lost_slices_are_as_uncertain_as_what_was_never_measured(factor: int) -> None:
    sigma = np.full((3, 3, 9 * factor), 2.0, np.float32)
    sigma[0] = 0
    out = with_lost_slices(sigma, LostSlices((3,), (6,), 2), factor, 100.0)
    assert (out[0] == 0).all()
    blank, dark = out[1:, :, 3 * factor : 4 * factor], out[1:, :, 6 * factor]
    assert (blank == 100 * LARGEST_SIGMA).all() and (dark == 100 * LARGEST_SIGMA).all()
    for kept in (0, 1, 2, 4, 5, 7, 8):
        assert (out[1:, :, kept * factor] == 2).all()
    if factor > 1:  # between a slice that was measured and one that was not
        rise = out[1, 1, 2 * factor : 4 * factor]
        assert (np.diff(rise) >= 0).all() and 2 < rise[1] < rise[factor - 1]
    assert with_lost_slices(sigma, LostSlices((), (), 2), factor, 100.0) is sigma


@pytest.mark.parametrize("factor", [0, 2, 3])
def test_factor_and_restore_are_options_of_the_command(
    factor: int, scan: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.nii.gz"
    words = ("--model", "small", "--factor", str(factor), "--restore", "off", "-q")
    assert enhance(scan, out, *words) == 0
    assert read_volume(out).shape == (64, 64, 10 * (factor or 4))
    said = read_sidecar(out)
    assert said is not None
    assert said["Parameters"]["restore"] == "off"
    assert said["Parameters"]["contrast_restored"] is False


def test_what_a_model_cannot_be_told_is_refused_in_words(
    scan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.nii.gz"
    for words, said in (
        (("--model", "fixed", "--factor", "3"), "4 slices of each, not 3"),
        (("--model", "fixed", "--restore", "on"), "cannot be told to restore"),
        (("--model", "small", "--factor", "9"), "1 to 8 slices of each, not 9"),
        (("--model", "small", "--factor", "99"), "at most 16"),
    ):
        assert enhance(scan, out, *words) == 2
        assert said in capsys.readouterr().err
    assert not out.exists()


def test_options_left_out_are_those_of_the_engine(
    scan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[EnhanceOptions] = []

    def enhance_(self: object, volume: Volume, **given: object) -> EnhancementResult:
        assert isinstance(given["options"], EnhanceOptions)
        told.append(given["options"])
        return replace(result, uncertainty=None)

    low, result = thick()
    write_volume(low, scan)
    monkeypatch.setattr(ScanEnhancer, "enhance", enhance_)
    out = tmp_path / "out.nii.gz"
    assert enhance(scan, out) == 0
    assert enhance(scan, out, "--whole", "--force", "--match-contrast", "on") == 0
    assert told == [EnhanceOptions(), EnhanceOptions(whole=True, force=True, match_contrast="on")]
    assert read_volume(out).shape == (10, 11, 20)
