"""Single planes of a simulated scan, fast enough to follow a slider.

The forward model is linear up to the contrast, one axis after another, so that a plane of the
low-field scan needs only a few planes of the high-field one. What belongs to the whole scan are
the mean signals of white and grey matter; they are kept per geometry (thickness, gap, axis,
in-plane resolution) and first *estimated* on a regular subset of the low-field voxels.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass

import numpy as np

from siqt_engine.core import grid
from siqt_engine.core.geometry import THICK_RATIO
from siqt_engine.core.linear import along_axes, plane_of
from siqt_engine.core.threads import one_blas_thread
from siqt_engine.io.tissue_maps import TissueMaps
from siqt_engine.io.volume import Volume, VolumeError
from siqt_engine.simulation.contrast import (
    TissueGains,
    TissueMeans,
    apply_gains,
    gains_for,
    tissue_means,
)
from siqt_engine.simulation.forward_model import (
    Acquired,
    Simulation,
    SimulationParameters,
    check_fits,
)
from siqt_engine.simulation.noise import NoiseStream, bias_field, channels, with_noise
from siqt_engine.simulation.slice_profile import acquisition_matrix, blur_matrix

SAMPLED_VOXELS = 100_000
"""Low-field voxels, about, on which tissue means are estimated."""
SAMPLED_SLICES = 14
"""Slices on which they are estimated where the slices are blurred."""
KEPT_PLANES = 64
"""Planes that are kept before contrast, bias field and noise."""
KEPT_GEOMETRIES = 512

Geometry = tuple[int, float, float, float]
"""(slice axis, thickness, gap, in-plane FWHM), the last 0 where it is off."""


def obstacle(volume: Volume) -> str:
    """Why a scan is no high-field scan to simulate from, in one sentence; empty if it is one."""
    largest, smallest = max(volume.spacing), min(volume.spacing)
    if largest < THICK_RATIO * smallest:
        return ""
    return (
        f"Its slices are {largest:.3g} mm apart and its pixels {smallest:.3g} mm wide: "
        "the simulator makes thick slices from thin ones, and needs a high-field scan with thin "
        "slices to start from."
    )


class SimulationPreview:
    """Planes of what `siqt_engine.simulation.forward_model.simulate` would make of one scan.

    Safe to use from several threads at once.

    Parameters
    ----------
    volume
        High-field scan.
    tissues
        Its tissue maps, same grid.
    """

    def __init__(self, volume: Volume, tissues: TissueMaps) -> None:
        if tissues.gm.shape != volume.shape:
            raise VolumeError(
                f"the tissue maps have shape {tissues.gm.shape}, but the scan has {volume.shape}"
            )
        self.volume, self.tissues = volume, tissues
        self._arrays = tuple(
            np.ascontiguousarray(a) for a in (volume.data, tissues.gm, tissues.wm, tissues.csf)
        )
        self._lock = threading.Lock()
        self._planes: OrderedDict[tuple[Geometry, int, int], Acquired] = OrderedDict()
        self._means: OrderedDict[tuple[Geometry, bool], TissueMeans] = OrderedDict()
        self._known: tuple[Geometry, TissueMeans] | None = None
        self._anchor: tuple[tuple[Geometry, tuple[int, int]], TissueMeans] | None = None
        self._slices: tuple[tuple[float, ...], list[np.ndarray]] | None = None
        self._picked: tuple[tuple[int, int], list[np.ndarray]] | None = None
        self._noise = NoiseStream(0)

    def grid(self, p: SimulationParameters) -> tuple[tuple[int, int, int], np.ndarray]:
        """Shape and affine of the low-field scan; `VolumeError` where the draw does not fit."""
        check_fits(self.volume, self.tissues, p)
        shape = list(self.volume.shape)
        shape[p.slice_axis] = grid.low_field_length(shape[p.slice_axis], p.factor)
        affine = grid.low_field_affine(self.volume.affine, p.factor, p.slice_axis)
        return (shape[0], shape[1], shape[2]), affine

    def means(self, p: SimulationParameters, *, exact: bool = False) -> TissueMeans:
        """Mean signal of white and grey matter before the contrast change.

        Exact ones, from the whole scan, if asked for or known already (`adopt`). Else estimated
        on about `SAMPLED_VOXELS` voxels: the means there, relative to those that the last exactly
        known geometry has there, times the exact ones, so that nothing jumps when a slider
        starts to move. `benchmarks/speed/preview.py` measures the error.
        """
        geometry = _geometry(p)
        for known in (True, exact):
            found = self._means.get((geometry, known))
            if found is not None:
                return found
        with one_blas_thread():
            found = self._mean_of(geometry, _WHOLE) if exact else self._estimate(geometry)
        self._keep(geometry, found, exact=exact)
        return found

    def adopt(self, simulation: Simulation) -> None:
        """Take over the exact means of a simulation of this scan."""
        self._keep(_geometry(simulation.parameters), simulation.means, exact=True)

    def planes(self, p: SimulationParameters, *, exact: bool = False) -> PreviewPlanes:
        """The simulated scan as something of which planes can be asked for."""
        shape, affine = self.grid(p)
        means = self.means(p, exact=exact)
        gains = gains_for(means, snr_wm=p.snr_wm, snr_gm=p.snr_gm, fixed=p.fixed_tissue)
        return PreviewPlanes(self, p, shape, affine, means, gains, {})

    def plane(
        self, p: SimulationParameters, axis: int, index: int, *, exact: bool = False
    ) -> np.ndarray:
        """One plane of the simulated scan.

        Parameters
        ----------
        axis, index
            Of the low-field array.
        exact
            With the tissue means of the whole scan: the plane then equals that of
            `siqt_engine.simulation.forward_model.simulate` within rounding.

        Returns
        -------
        float32 array, the two axes that are left, in their order
        """
        return self.planes(p, exact=exact).plane(axis, index)

    def simulated_plane(
        self, p: SimulationParameters, gains: TissueGains, axis: int, index: int
    ) -> np.ndarray:
        """One plane with given gains of the tissues."""
        shape, _ = self.grid(p)
        a = self._acquired_plane(_geometry(p), axis, index)
        signal = apply_gains(a.image, gains, wm=a.wm, gm=a.gm, csf=a.csf)
        if p.bias_amplitude > 0:
            window = [slice(None)] * 3
            window[axis] = slice(index, index + 1)
            field = bias_field(
                shape, p.bias_amplitude, p.bias_seed, window=(window[0], window[1], window[2])
            )
            signal = signal * field.take(0, axis=axis)
        noise = self._noise_plane(shape, p, axis, index)
        return with_noise(signal, gains.sigma, p.noise, noise)

    def _noise_plane(
        self, shape: tuple[int, int, int], p: SimulationParameters, axis: int, index: int
    ) -> np.ndarray:
        if channels(p.noise) == 0:
            return np.empty((0, 0, 0), dtype=np.float32)
        with self._lock:
            if self._noise.seed != p.noise_seed:
                self._noise = NoiseStream(p.noise_seed)
            noise = self._noise.noise(shape, channels(p.noise))
        return noise.take(index, axis=axis + 1)

    def _acquired_plane(self, geometry: Geometry, axis: int, index: int) -> Acquired:
        key = (geometry, axis, index)
        with self._lock:
            if key in self._planes:
                self._planes.move_to_end(key)
                return self._planes[key]
        matrices = self._matrices(geometry)
        with one_blas_thread():
            found = Acquired(*(plane_of(a, matrices, axis, index) for a in self._arrays))
        with self._lock:
            self._planes[key] = found
            if len(self._planes) > KEPT_PLANES:
                self._planes.popitem(last=False)
        return found

    def _matrices(self, geometry: Geometry) -> list[np.ndarray | None]:
        """What is applied along each axis of the high-field array; None for nothing."""
        slice_axis, thickness, gap, fwhm = geometry
        return [
            acquisition_matrix(length, thickness, gap)
            if axis == slice_axis
            else (blur_matrix(length, fwhm) if fwhm else None)
            for axis, length in enumerate(self.volume.shape)
        ]

    def _estimate(self, geometry: Geometry) -> TissueMeans:
        sampling = self._sampling(geometry)
        there = self._mean_of(geometry, sampling)
        with self._lock:
            known, anchor = self._known, self._anchor
        if known is None or known[0][0] != geometry[0]:
            return there
        if anchor is None or anchor[0] != (known[0], sampling):
            anchor = (known[0], sampling), self._mean_of(known[0], sampling)
            with self._lock:
                self._anchor = anchor
        (_, exact), (_, then) = known, anchor
        return TissueMeans(wm=exact.wm * there.wm / then.wm, gm=exact.gm * there.gm / then.gm)

    def _sampling(self, geometry: Geometry) -> tuple[int, int]:
        slice_axis, thickness, gap, fwhm = geometry
        count = grid.low_field_length(self.volume.shape[slice_axis], thickness + gap)
        step = -(-count // SAMPLED_SLICES) if fwhm else 1
        in_plane = self.volume.data.size / self.volume.shape[slice_axis]
        share = in_plane * (count / step) / SAMPLED_VOXELS
        return step, max(1, round(share**0.5))

    def _mean_of(self, geometry: Geometry, sampling: tuple[int, int]) -> TissueMeans:
        """Means over every n-th slice and every m-th voxel along either axis within it."""
        matrices = self._matrices(geometry)
        steps = [sampling[0] if axis == geometry[0] else sampling[1] for axis in range(3)]
        in_plane = [axis for axis in range(3) if axis != geometry[0]]
        if geometry[3] == 0:  # picks voxels only, so that it comes first
            picked = self._picked_voxels(geometry[0], matrices, steps)
            arrays = [along_axes(a, matrices, steps, [geometry[0]]) for a in picked]
        else:
            arrays = self._some_slices(geometry, matrices, steps)
            arrays = [along_axes(a, matrices, steps, in_plane) for a in arrays]
        image, gm, wm = arrays
        return tissue_means(image, wm=wm, gm=gm)

    def _picked_voxels(
        self, slice_axis: int, matrices: list[np.ndarray | None], steps: list[int]
    ) -> list[np.ndarray]:
        """Every m-th voxel of all high-field slices of image, grey and white matter.

        The last ones are kept: they stay the same while thickness and gap are changed.
        """
        in_plane = [axis for axis in range(3) if axis != slice_axis]
        key = slice_axis, steps[in_plane[0]]
        with self._lock:
            kept = self._picked
        if kept is not None and kept[0] == key:
            return kept[1]
        picked = [along_axes(a, matrices, steps, in_plane) for a in self._arrays[:3]]
        found = [np.ascontiguousarray(a) for a in picked]
        if key[1] > 1:
            with self._lock:
                self._picked = (key, found)
        return found

    def _some_slices(
        self, geometry: Geometry, matrices: list[np.ndarray | None], steps: list[int]
    ) -> list[np.ndarray]:
        """Every n-th low-field slice of image, grey and white matter before the in-plane blur.

        The last ones are kept: they stay the same while the in-plane resolution is changed.
        """
        key: tuple[float, ...] = (*geometry[:3], steps[geometry[0]])
        with self._lock:
            kept = self._slices
        if kept is not None and kept[0] == key:
            return kept[1]
        found = [along_axes(a, matrices, steps, [geometry[0]]) for a in self._arrays[:3]]
        if steps[geometry[0]] > 1:
            with self._lock:
                self._slices = (key, found)
        return found

    def _keep(self, geometry: Geometry, means: TissueMeans, *, exact: bool) -> None:
        with self._lock:
            if exact:
                self._known = geometry, means
                for key in [key for key in self._means if not key[1]]:
                    del self._means[key]  # estimated from what was known before
            self._means[geometry, exact] = means
            if len(self._means) > KEPT_GEOMETRIES:
                self._means.popitem(last=False)


@dataclass(frozen=True, eq=False)
class PreviewPlanes:
    """A simulated scan whose planes are computed when they are asked for, and kept.

    Attributes
    ----------
    parameters
        The draw.
    shape, affine
        Of the low-field scan.
    means, gains
        What the draw comes to; see `SimulationPreview.means` for how exact they are.
    """

    preview: SimulationPreview
    parameters: SimulationParameters
    shape: tuple[int, int, int]
    affine: np.ndarray
    means: TissueMeans
    gains: TissueGains
    _kept: dict[tuple[int, int], np.ndarray]

    def plane(self, axis: int, index: int) -> np.ndarray:
        """float32 voxels of one plane; the two axes that are left, in their order."""
        found = self._kept.get((axis, index))
        if found is None:
            found = self.preview.simulated_plane(self.parameters, self.gains, axis, index)
            self._kept[axis, index] = found
        return found

    def index_at(self, axis: int, point: tuple[float, float, float] | None) -> int:
        """Index of the plane across an array axis that is nearest to a point in RAS+ mm.

        Without a point the plane in the middle.
        """
        if point is None:
            return self.shape[axis] // 2
        voxel = np.linalg.solve(self.affine, [*point, 1.0])[axis]
        return int(np.clip(np.rint(voxel), 0, self.shape[axis] - 1))


_WHOLE = (1, 1)


def _geometry(p: SimulationParameters) -> Geometry:
    fwhm = 0.0 if p.in_plane_fwhm in (0, 1) else p.in_plane_fwhm
    return p.slice_axis, p.slice_thickness, p.slice_gap, fwhm
