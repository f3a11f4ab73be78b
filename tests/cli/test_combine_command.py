"""``siqt combine`` on the command line: what it writes, and what it refuses in words."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from scipy import ndimage
from small_models import fixed_factor_model

from siqt_engine.cli.combine import KEEP_FLAG, _print_warnings
from siqt_engine.cli.main import main
from siqt_engine.fusion import combine, sentences
from siqt_engine.fusion.evaluation.stack_simulation import StackDraw, simulate_stack
from siqt_engine.fusion.sentences import LEFT_OUT
from siqt_engine.fusion.stacks.pose import RigidMotion
from siqt_engine.io.nifti import read_volume, write_volume
from siqt_engine.io.volume import Volume

SIZE = 40


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three scans and their brain masks."""
    folder = tmp_path_factory.mktemp("session")
    axes = np.ogrid[:SIZE, :SIZE, :SIZE]
    brain = np.asarray(sum(((a - SIZE / 2) / 17) ** 2 for a in axes) < 1)
    rough = ndimage.gaussian_filter(np.random.default_rng(6).standard_normal((SIZE,) * 3), 1.2)
    truth = Volume((100 + 400 * rough) * brain, np.eye(4))
    for n, (axis, plane) in enumerate(((2, "axi"), (1, "cor"), (0, "sag"))):
        draw = StackDraw(axis, 5.0, 4.0, RigidMotion(), 2.0, n)
        write_volume(simulate_stack(truth, draw), folder / f"acq-{plane}_T2w.nii.gz")
        shown = simulate_stack(truth.with_data(brain), draw)
        write_volume(shown.with_data(shown.data > 0.5), folder / f"{plane}_mask.nii.gz")
    return folder


def command(folder: Path, *more: str) -> list[str]:
    planes = ("axi", "cor", "sag")
    masks = [w for p in planes for w in ("--mask", str(folder / f"{p}_mask.nii.gz"))]
    scans = [str(folder / f"acq-{p}_T2w.nii.gz") for p in planes]
    return ["combine", *scans, str(folder / "out.nii.gz"), *masks, "--no-registration", *more]


def test_three_scans_become_one(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    png = folder / "picture.png"
    more = ("--uncertainty", "--png", str(png), "--spacing", "1", "--report")
    assert main(command(folder, *more)) == 0
    told = capsys.readouterr().out
    assert "acq-cor_T2w: coronal slices, 8 of them, 5 mm apart" in told
    result = read_volume(folder / "out.nii.gz")
    assert result.spacing == pytest.approx((1, 1, 1))
    assert read_volume(folder / "out_uncertainty.nii.gz").same_grid(result)
    assert png.read_bytes().startswith(b"\x89PNG")
    sidecar = json.loads((folder / "out.json").read_text())
    assert sidecar["Sources"] == [f"acq-{p}_T2w.nii.gz" for p in ("axi", "cor", "sag")]
    assert len(sidecar["SourcesSHA256"]) == 3
    assert sidecar["GeneratedBy"][0]["Command"] == "combine"
    assert sidecar["Parameters"]["contrast_restored"] is False
    verdicts = sidecar["Parameters"]["verdicts"]
    assert list(verdicts) == ["model", "agreement", "error"]
    sentence = verdicts["agreement"]["sentence"]
    assert "times" in sentence and all(v["sentence"] in told for v in verdicts.values())
    page = (folder / "out_report.html").read_text(encoding="utf-8")
    for words in (
        sentence,
        "Agreement: ",
        "intended use",
        "acq-sag_T2w",
        "sagittal, 5 mm apart",
        "Uncertainty",
        "registered",
        "doi:10",
    ):
        assert words in page
    assert "http-equiv" in page and str(folder) not in page


def test_a_dry_run_writes_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = folder / "none.nii.gz"
    words = [str(target) if w.endswith("out.nii.gz") else w for w in command(folder, "--dry-run")]
    assert main(words) == 0
    assert "no model was run" in capsys.readouterr().out
    assert not target.exists()


def test_a_dry_run_says_which_scans_the_guide_would_help(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    guide = str(folder / "acq-axi_T2w.nii.gz")
    assert main(command(folder, "--dry-run", "--guide", guide)) == 0
    told = capsys.readouterr().out
    assert "acq-axi_T2w: acq-axi_T2w.nii.gz would not be used as a guide" in told
    assert "acq-cor_T2w: acq-axi_T2w.nii.gz would be used as a guide" in told


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (["--spacing", "0.1"], "spacing is 0.1 mm, but must be at least 0.4"),
        (["--png", "picture.jpg"], "the picture must end in .png"),
        (["--like", "nowhere.nii.gz"], "nowhere.nii.gz"),
        (["--mask", "one_more.nii.gz"], "--mask was given 4 times for 3 scans"),
        (["--guide", "nowhere_T1w.nii.gz"], "nowhere_T1w.nii.gz"),
    ],
)
def test_what_cannot_be_done_is_said_in_words(
    folder: Path, more: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(folder.iterdir())
    assert main(command(folder, *more)) == 2
    assert words in capsys.readouterr().err
    assert sorted(folder.iterdir()) == before


def test_an_uncertainty_that_no_model_gives_is_refused_before_the_long_work(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def never(*_: object, **__: object) -> None:
        raise AssertionError("the long work was begun")

    monkeypatch.setattr(combine, "prepare_stacks", never)
    model = fixed_factor_model(tmp_path / "models") / "fixed"
    before = sorted(folder.iterdir())
    assert main(command(folder, "--uncertainty", "--model", str(model))) == 2
    told = capsys.readouterr().err
    assert "model fixed gives no uncertainty. These models give one: any-spacing" in told
    assert told.endswith("(the flag is --model)\n") and told.count("\n") == 1
    thin = [str(tmp_path / name) for name in ("a.nii", "b.nii", "out.nii")]
    for number, path in enumerate(thin[:2]):
        data = np.random.default_rng(number).random((16, 16, 16)).astype(np.float32)
        write_volume(Volume(data, np.eye(4)), path)
    assert main(["combine", *thin, "--uncertainty"]) == 2
    assert "no scan has thick slices" in capsys.readouterr().err
    assert sorted(folder.iterdir()) == before and not Path(thin[2]).exists()


def test_a_folder_of_scans_needs_a_folder(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["combine", str(folder), str(tmp_path / "out.nii.gz")]) == 2
    assert "out.nii.gz: the results of a folder of scans need a folder" in capsys.readouterr().err


def test_the_output_is_no_input(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    scan = str(folder / "acq-axi_T2w.nii.gz")
    assert main(["combine", scan, str(folder / "acq-cor_T2w.nii.gz"), scan]) == 2
    assert "input" in capsys.readouterr().err


def test_the_flag_that_combines_all_the_same_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scans = []
    for name in ("a_T1w.nii.gz", "a_T2w.nii.gz"):
        data = np.random.default_rng(len(scans)).random((16, 16, 8)).astype(np.float32)
        write_volume(Volume(data, np.diag([8.0, 8, 12, 1])), tmp_path / name)
        scans.append(str(tmp_path / name))
    assert main(["combine", *scans, str(tmp_path / "out.nii.gz"), "--dry-run"]) == 2
    assert "say which it is (the flag is --contrast)" in capsys.readouterr().err
    _print_warnings([LEFT_OUT.format(name="a", likeness="40%")])
    assert KEEP_FLAG in capsys.readouterr().out
    _print_warnings(["The scan is noisy."])
    assert KEEP_FLAG not in capsys.readouterr().out


def test_the_sentences_of_a_combination_name_no_flag() -> None:
    words = [v for v in vars(sentences).values() if isinstance(v, str)]
    assert len(words) > 20 and not [w for w in words if " --" in w]
