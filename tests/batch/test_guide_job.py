"""A scan that is enhanced with a guide: the job hands it on, and its file is safe."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from stacks import phantom
from stub_enhancer import StubEnhancer

from siqt_engine.batch.enhance_one import enhance_job
from siqt_engine.batch.job import BatchSettings, Outputs, ScanJob, requested
from siqt_engine.batch.resume import is_done
from siqt_engine.cli.main import main
from siqt_engine.io.nifti import write_volume
from siqt_engine.io.sidecar import read_sidecar
from siqt_engine.io.volume import Volume

SETTINGS = BatchSettings(outputs=Outputs(preview=False))


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A thick-slice scan and a thin-slice guide of one phantom."""
    folder = tmp_path_factory.mktemp("guide")
    truth = phantom()
    scan = Volume(truth.data[..., ::4], truth.affine @ np.diag([1, 1, 4, 1]), truth.source)
    guide = truth.with_data(np.where(truth.data > 0, 1400 - truth.data, 0))
    paths = folder / "scan_FLAIR.nii.gz", folder / "other_T1w.nii.gz"
    for volume, path in zip((scan, guide), paths, strict=True):
        write_volume(volume, path)
    return paths


def test_the_guide_changes_the_result_and_stands_in_the_sidecar(
    files: tuple[Path, Path], tmp_path: Path
) -> None:
    scan, guide = files
    plain = ScanJob(scan, tmp_path / "plain.nii.gz")
    guided = ScanJob(scan, tmp_path / "guided.nii.gz", guide=guide)
    done = [enhance_job(j, SETTINGS, StubEnhancer()) for j in (plain, guided)]  # type: ignore[arg-type]
    one, other = (d.result.volume.data for d in done)
    assert not np.array_equal(one, other)
    told = read_sidecar(guided.target)
    assert told["Sources"] == [scan.name, guide.name]
    assert told["Parameters"]["guide"] == guide.name
    assert requested(SETTINGS, plain) != requested(SETTINGS, guided)
    assert is_done(plain, SETTINGS) and is_done(guided, SETTINGS)
    assert not is_done(replace(guided, guide=scan), SETTINGS)


def test_a_dry_run_tells_of_the_guide(
    files: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scan, guide = files
    line = ["enhance", str(scan), str(tmp_path / "out.nii.gz"), "--dry-run", "--guide", str(guide)]
    assert main(line) == 0
    assert f"{scan.name}: {guide.name} would be used as a guide" in capsys.readouterr().out


def test_the_guide_is_not_written_over(files: tuple[Path, Path]) -> None:
    scan, guide = files
    before = guide.read_bytes()
    with pytest.raises((OSError, ValueError)):
        enhance_job(ScanJob(scan, guide, guide=guide), SETTINGS, StubEnhancer())  # type: ignore[arg-type]
    assert guide.read_bytes() == before


def test_a_guide_goes_with_one_scan(
    files: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scan, guide = files
    words = ["enhance", str(scan), str(guide), str(tmp_path), "--guide", str(guide)]
    assert main(words) == 2
    assert "go with a single scan" in capsys.readouterr().err
