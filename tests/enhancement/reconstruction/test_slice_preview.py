"""Previews of slices: those of the enhanced scan, about, where they lie in it."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from coarse_head import SPACING, affine_for, head

from siqt_engine.core.progress import Cancelled, Progress
from siqt_engine.enhancement import EnhanceOptions, Enhancer, PreviewRequest
from siqt_engine.enhancement.reconstruction import slice_preview
from siqt_engine.inference.settings import ComputeSettings
from siqt_engine.io.volume import Volume
from siqt_engine.models.card import ModelCard, NativeGeometry
from siqt_engine.models.normalization import NAME as NORMALISATION
from siqt_engine.networks import SubSliceUNet

pytestmark = pytest.mark.usefixtures("brain_is_a_ball")

GEOMETRY = NativeGeometry(4.0, 12.0, (1.5, 5.0), (8.0, 16.0))
FACTOR = 4


def small_enhancer(scale: float, geometry: NativeGeometry = GEOMETRY) -> Enhancer:
    """A network whose output varies by ``scale``; 0: it adds nothing."""
    torch.manual_seed(3)
    network = SubSliceUNet(FACTOR, widths=(4, 6), pools=((2, 2, 1),))
    torch.nn.init.normal_(network.last.weight, std=scale) if scale else None
    network.receptive_margin = (18, 18, 12)
    card = ModelCard(
        name="test", version="1", architecture=network.name, network=network.config,
        factor=FACTOR, contrast="T1w", geometry=geometry, normalisation=NORMALISATION,
        trained_on="nothing", data_licence="none",
    )  # fmt: skip
    compute = ComputeSettings(device="cpu", backend="torch", precision="f32", threads=1)
    return Enhancer(network.eval().requires_grad_(False), card, compute=compute)


def enhanced(slice_axis: int, scale: float, voxel: tuple[int, int, int], **options: object):
    """A coarse head with its slices along an axis: the result, and what was told before it."""
    volume, mask = head()
    data = np.ascontiguousarray(np.moveaxis(volume.data, 2, slice_axis))
    spacing = tuple(np.insert(SPACING[:2], slice_axis, SPACING[2]))
    affine = affine_for(spacing)
    fine = affine.copy()
    fine[:3, slice_axis] /= FACTOR
    where = fine[:3, :3] @ np.array(voxel) + fine[:3, 3]
    told: list = []
    result = small_enhancer(scale).enhance(
        Volume(data, affine), mask=np.moveaxis(mask, 2, slice_axis),
        options=EnhanceOptions(**options),  # type: ignore[arg-type]
        preview=PreviewRequest(tuple(where), told.append, (1, 0, 2)),
    )  # fmt: skip
    return result, told


@pytest.mark.parametrize(
    ("axis", "where"), [(2, "middle"), (0, "first"), (1, "last"), (2, "beyond")]
)
def test_a_network_that_adds_nothing_previews_the_slices_of_the_result(axis, where):
    """Bit for bit, wherever the point lies."""
    volume, _ = head()
    shape = np.array(np.moveaxis(np.empty(volume.shape), 2, axis).shape)
    shape[axis] *= FACTOR
    voxel = {"middle": shape // 2, "first": 0 * shape, "last": shape - 1, "beyond": shape + 40}
    result, told = enhanced(axis, 0.0, tuple(voxel[where]))
    assert [s.axis for s in told] == [1, 0, 2]
    for shown in told:
        assert shown.index == min(voxel[where][shown.axis], shape[shown.axis] - 1)
        assert shown.shape == result.volume.shape
        np.testing.assert_allclose(shown.affine, result.volume.affine)
        np.testing.assert_array_equal(
            shown.voxels, result.volume.data.take(shown.index, axis=shown.axis)
        )


@pytest.mark.parametrize(
    ("axis", "match", "share"),
    [(0, "off", 0.35), (1, "off", 0.35), (2, "off", 0.35), (2, "on", 0.7)],
)
def test_a_preview_is_far_nearer_to_the_result_than_interpolation(axis, match, share):
    volume, _ = head()
    middle = [n // 2 for n in np.moveaxis(np.empty(volume.shape), 2, axis).shape]
    middle[axis] = middle[axis] * FACTOR + 1
    result, told = enhanced(axis, 0.3, tuple(middle), match_contrast=match)
    plain, _ = enhanced(axis, 0.0, tuple(middle), match_contrast=match)
    for shown in told:
        truth = result.volume.data.take(shown.index, axis=shown.axis)
        without = plain.volume.data.take(shown.index, axis=shown.axis)
        added = np.abs(truth - without).mean()
        assert added > 0
        assert np.abs(shown.voxels - truth).mean() < share * added, shown.axis


def test_only_a_slab_is_computed(monkeypatch):
    volume, _ = head()
    seen: list[tuple[int, ...]] = []
    real = slice_preview.network_part

    def counted(stack, *args, **options):
        seen.append(stack.data.shape)
        return real(stack, *args, **options)

    monkeypatch.setattr(slice_preview, "network_part", counted)
    x, y, z = (n // 2 for n in volume.shape)
    enhanced(2, 0.3, (x, y, FACTOR * z))
    assert [shape[axis] for shape, axis in zip(seen, (1, 0, 2), strict=True)] == [
        slice_preview.THICKNESS, slice_preview.THICKNESS, slice_preview.SLICES,
    ]  # fmt: skip


def test_a_preview_stops_between_two_slices():
    volume, mask = head()
    told: list = []

    def stop(progress: Progress) -> None:
        if progress.stage == slice_preview.PREVIEW and progress.done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        small_enhancer(0.3).enhance(
            volume, mask=mask, on_progress=stop,
            preview=PreviewRequest((0.0, 0.0, 0.0), told.append),
        )  # fmt: skip
    assert len(told) == 1


def test_a_preview_that_fails_does_not_lose_the_result(monkeypatch, caplog):
    def fail(*args, **options):
        raise ValueError("a slab of no voxels")

    monkeypatch.setattr(slice_preview, "network_part", fail)
    volume, mask = head()
    told: list = []
    result = small_enhancer(0.3).enhance(
        volume, mask=mask, preview=PreviewRequest((-20.0, -20.0, 80.0), told.append)
    )
    assert not told and result.volume.data.any()
    assert "there is no preview: a slab of no voxels" in caplog.text


def test_the_result_is_the_same_with_a_preview_and_without():
    volume, mask = head()
    one = small_enhancer(0.3).enhance(volume, mask=mask)
    two = small_enhancer(0.3).enhance(
        volume, mask=mask, preview=PreviewRequest((0.0, 0.0, 0.0), lambda shown: None)
    )
    np.testing.assert_array_equal(one.volume.data, two.volume.data)
    assert one.findings == two.findings and one.warnings == two.warnings
