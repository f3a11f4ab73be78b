"""Simulated scans as files, with the draw that made them beside them."""

from __future__ import annotations

import os
import shlex
from dataclasses import replace
from pathlib import Path
from typing import Any

from siqt_engine.core import parameters
from siqt_engine.core.files import replacing
from siqt_engine.core.parameters import ParameterError
from siqt_engine.io.filenames import plain_suffix, told_name
from siqt_engine.io.resampling import resample_like
from siqt_engine.io.sidecar import Provenance, write_result
from siqt_engine.io.volume import Volume
from siqt_engine.simulation.forward_model import Simulation, SimulationParameters

DRAW = "Simulation"
"""Key of the draw in the sidecar of a simulated scan."""
DESCRIPTION = "simulated low-field, not acquired"
TOLD = """\
The low-field scan has {shape} voxels of {spacing} mm.
The SNR of white matter is {snr_wm:.2f}, that of grey matter {snr_gm:.2f}.
The standard deviation of the noise is {sigma:.4g}.
The mean of white matter is {wm:.4g}, times {gain_wm:.3f} in the low-field scan.
The mean of grey matter is {gm:.4g}, times {gain_gm:.3f} in the low-field scan."""


def simulation_provenance(
    simulation: Simulation,
    *,
    source: Volume,
    seconds: float = 0.0,
    prior: dict[str, Any] | None = None,
) -> Provenance:
    """How a simulated scan came about, for its sidecar; see `write_simulation`."""
    told = {
        DRAW: parameters.to_dict(simulation.parameters),
        "TissueMaps": simulation.tissues.source,
        "TissueMeans": simulation.means,
        "Contrast": simulation.gains,
    }
    if prior:
        told["Prior"] = prior
    return Provenance(
        command="simulate",
        description=DESCRIPTION,
        parameters=told,
        device="cpu",
        seconds=seconds,
        input_spacing_mm=source.spacing,
    )


def write_simulation(
    simulation: Simulation,
    output: str | os.PathLike[str],
    *,
    source: Volume,
    source_path: str | os.PathLike[str] | None = None,
    truth: str | os.PathLike[str] | None = None,
    seconds: float = 0.0,
    prior: dict[str, Any] | None = None,
    like: Volume | None = None,
    like_path: str | os.PathLike[str] = "",
) -> None:
    """Write a simulated scan, and its ground truth if wanted, with sidecars.

    Parameters
    ----------
    source, source_path
        The high-field scan, and its file if it has one.
    prior
        How the draw was made, for the sidecar.
    like, like_path
        A scan on whose grid both are written, and its file; their own grids if None.
    """
    provenance = simulation_provenance(simulation, source=source, seconds=seconds, prior=prior)
    if like is not None:
        simulation = replace(
            simulation,
            volume=resample_like(simulation.volume, like),
            truth=resample_like(simulation.truth, like),
        )
        name = told_name(like_path, like)
        parameters_told = {**provenance.parameters, "like": name}
        provenance = replace(
            provenance, parameters=parameters_told, fields={"SpatialReference": name}
        )
    if source_path is not None or source.source.origin is not None:
        provenance = provenance.with_input(source_path or "", source.source.origin)
    write_result(simulation.volume, output, provenance)
    if truth is not None:
        of_truth = replace(provenance, description="ground truth of a simulated scan")
        write_result(simulation.truth, truth, of_truth)


def write_draw(p: SimulationParameters, path: str | os.PathLike[str]) -> None:
    """Write a draw as JSON."""
    with replacing(path) as file:
        file.write((parameters.to_json(p) + "\n").encode())


def read_draw(path: Path) -> SimulationParameters:
    """A draw from its JSON file, or from the sidecar of a scan that it made.

    Raises
    ------
    ParameterError
        The file is not JSON, or a value is not one of a draw.
    """
    import json

    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise ParameterError(f"{path.name} is not JSON: {error}") from None
    if isinstance(values, dict) and isinstance(values.get("Parameters"), dict):
        values = values["Parameters"].get(DRAW, values)
    return parameters.from_dict(SimulationParameters, values)


def command_line(p: SimulationParameters, scan: Path) -> str:
    """The line of the terminal that simulates a scan with this draw, for a POSIX shell.

    The draw comes back from it bit for bit.
    """
    out = f"{plain_suffix(scan).name}_lowfield.nii.gz"
    return shlex.join(["siqt", "simulate", str(scan), out, *parameters.to_arguments(p)])


def describe(simulation: Simulation) -> str:
    """What the draw came to, for the terminal."""
    p, c, m = simulation.parameters, simulation.gains, simulation.means
    return TOLD.format(
        shape=" x ".join(map(str, simulation.volume.shape)),
        spacing=" x ".join(f"{s:.3g}" for s in simulation.volume.spacing),
        snr_wm=p.snr_wm, snr_gm=p.snr_gm, sigma=c.sigma,
        wm=m.wm, gain_wm=c.wm, gm=m.gm, gain_gm=c.gm,
    )  # fmt: skip
