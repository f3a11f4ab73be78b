"""The network of the brain mask and its training."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest
import torch
from heads import dice
from tensors import assert_close

from siqt_engine.io.nifti import write_volume
from siqt_engine.io.volume import Volume
from siqt_engine.segmentation.brain_network import (
    CHANNELS,
    GRID,
    BrainNetwork,
    load_brain_network,
    normalized,
    pixel_shuffle,
    pixel_unshuffle,
)
from siqt_engine.training.brain_mask import synthesis, train
from siqt_engine.training.brain_mask.labels import LabelMap, brain_of_labels, prepare
from siqt_engine.training.brain_mask.synthesis import draw_pose, draw_scan, target_of
from siqt_engine.training.brain_mask.train import PosePool, loss_of, main


@lru_cache(maxsize=1)
def label_phantom() -> Volume:
    """A small head in labels: white and grey matter, fluid, bone, scalp."""
    x, y, z = np.meshgrid(*(np.arange(n) - n // 2 for n in (90, 104, 96)), indexing="ij")
    radius = np.sqrt((x / 0.9) ** 2 + (y / 1.05) ** 2 + z**2)
    labels = np.zeros(radius.shape, dtype=np.float32)
    for limit, label in ((45, 507), (40, 515), (35, 24), (33, 3), (24, 2)):
        labels[radius < limit] = label
    return Volume(labels, np.eye(4))


@lru_cache(maxsize=1)
def head() -> LabelMap:
    return prepare(label_phantom())


def test_brain_of_labels_holds_tissue_and_the_fluid_close_to_it() -> None:
    labels = label_phantom().data.astype(int)
    mask = brain_of_labels(labels)
    assert mask[np.isin(labels, (2, 3))].all()
    assert not mask[labels >= 500].any()
    assert mask[labels == 24].mean() > 0.9


def test_signed_distance_is_that_of_the_surface() -> None:
    distance = head().distance
    middle = tuple(n // 2 for n in distance.shape)
    line = distance[middle[0], middle[1], middle[2] :].numpy()
    np.testing.assert_allclose(np.diff(line[6:]), -2, atol=0.15)
    assert abs(float(np.interp(0, -line, 2.0 * np.arange(len(line)))) - 35) < 1.0


def test_pose_keeps_labels_and_distance_together() -> None:
    for seed in range(3):
        pose = draw_pose(head(), np.random.default_rng(seed))
        numbers = np.array(pose.numbers)[pose.index.numpy()]
        brain = torch.from_numpy(((numbers > 0) & (numbers < 500)).astype(np.float32))
        share = torch.nn.functional.avg_pool3d(brain[None, None], 2)[0, 0] > 0.5
        assert dice(share.numpy(), (pose.distance > 0).numpy()) > 0.93


def test_same_seed_same_scan_and_another_seed_another() -> None:
    pose = draw_pose(head(), np.random.default_rng(5))
    one, field = draw_scan(pose, np.random.default_rng(6))
    again, _ = draw_scan(pose, np.random.default_rng(6))
    other, _ = draw_scan(pose, np.random.default_rng(7))
    assert torch.equal(one, again) and not torch.equal(one, other)
    assert one.shape == (CHANNELS, GRID, GRID, GRID) and torch.isfinite(one).all()
    assert (one[0][~field] == 0).all()


def test_shuffle_undoes_unshuffle() -> None:
    x = torch.randn(2, 3, 4, 6, 8)
    assert torch.equal(pixel_shuffle(pixel_unshuffle(x)), x)
    # neighbours become channels of one voxel
    assert torch.equal(pixel_unshuffle(x)[0, :8, 1, 2, 3], x[0, 0, 2:4, 4:6, 6:8].reshape(8))


def test_normalisation_ignores_scale_and_offset() -> None:
    rng = np.random.default_rng(0)
    image = torch.from_numpy(rng.gamma(2.0, 1.0, (20, 21, 22)).astype(np.float32))
    field = torch.ones_like(image)
    field[:, :, :4] = 0
    one = normalized(image * field, field)
    assert_close(normalized((300 * image + 7) * field, field), one, atol=1e-4, rtol=0)


def test_loss_counts_the_field_of_view_only() -> None:
    pose = draw_pose(head(), np.random.default_rng(1))
    target = target_of(pose)[None]
    field = torch.ones_like(target)
    # nothing outside of the field of view counts
    half = field.clone()
    half[..., : GRID // 2] = 0
    wrong = target.clone()
    wrong[..., : GRID // 2] = 1
    assert loss_of(wrong, target, half) == loss_of(target, target, half)


@pytest.fixture
def labels(tmp_path: Path) -> Path:
    folder = tmp_path / "labels"
    folder.mkdir()
    write_volume(label_phantom(), folder / "head_01.nii.gz")
    return folder


def test_interrupted_training_ends_with_the_same_weights(
    tmp_path: Path, labels: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(name: str) -> dict[str, torch.Tensor]:
        common = ["--labels", str(labels), "--steps", "2", "--save-every", "1", "--threads", "1"]
        paths = ["--run", str(tmp_path / name), "--out", str(tmp_path / name / "weights")]
        assert main([*common, *paths]) == 0
        return load_brain_network(tmp_path / name / "weights.safetensors").state_dict()

    drawn = PosePool.batch

    def batch(pool: PosePool, step: int, *, crop: int) -> tuple:
        """One small crop: a step on whole ones takes a minute where bfloat16 is emulated."""
        return tuple(part[:1] for part in drawn(pool, step, crop=16))

    for module in (synthesis, train):
        monkeypatch.setattr(module, "GRID", 40)  # an eighth of the field
    monkeypatch.setattr(PosePool, "batch", batch)
    whole = run("whole")

    def interrupted(pool: PosePool, step: int, *, crop: int) -> tuple:
        if step == 1:
            raise KeyboardInterrupt
        return batch(pool, step, crop=crop)

    monkeypatch.setattr(PosePool, "batch", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run("parts")
    monkeypatch.setattr(PosePool, "batch", batch)
    parts = run("parts")
    assert all(torch.equal(whole[name], parts[name]) for name in whole)
    start = BrainNetwork().state_dict()
    assert any(not torch.allclose(whole[name], start[name], atol=1e-3) for name in whole)


def test_folder_without_label_maps_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["--labels", str(tmp_path), "--run", str(tmp_path / "r"), "--out", "x"])
    assert stop.value.code == 2
    assert "no label maps" in capsys.readouterr().err
