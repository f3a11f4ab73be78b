"""One series of a scanner: what it is, where its slices lie, whether it can be used."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from siqt_engine.io.dicom.contrast import series_contrast, series_has_agent
from siqt_engine.io.dicom.geometry import (
    SAME_PLACE_MM,
    TO_RAS,
    NoStack,
    SliceGeometry,
    plane_of,
    same_orientation,
    stack_geometry,
)
from siqt_engine.io.dicom.identity import identity_label, scrubbed
from siqt_engine.io.dicom.image_header import MR_CLASSES, ImageHeader

MAX_SLICES = 1024
MIN_SHEAR_DEGREES, MAX_SHEAR_DEGREES = 0.5, 30.0
"""Slices are straightened that are sheared by an angle between these. Gantries tilt by up to 30."""
MAX_PIXELS = 4096
COLOUR_MR = "1.2.840.10008.5.1.4.1.1.4.3"
OUR_NAME = "SIQT"
TILT_SHOWN_DEGREES = 5.0
SHEARED = (
    "its slices are sheared by {:.1f} degrees, more than any gantry tilts. Export the series again"
)
_LOCALIZER = re.compile(r"(?i)(?<![a-z])(loc|localizer|localiser|scout|survey|aascout|3.?pl)")
_PROJECTION = re.compile(r"(?i)(?<![a-z])m(in)?ip(?![a-z])")


@dataclass(frozen=True, eq=False)
class DicomSeries:
    """A series, without anything that tells who was scanned.

    Attributes
    ----------
    number
        In the list of its folder, from 1; ``--series`` takes it.
    scanner_number
        The number that the scanner gave it.
    description
        Freed of names, identifiers and dates.
    plane
        "axial", "coronal" or "sagittal": the nearest one; empty where it is not known.
    tilt_degrees
        Angle of the slices to that plane.
    shape
        Columns, rows, slices.
    spacing_mm
        Distance of neighbouring slices, from their positions; 0 where there is none.
    pixel_mm
        Distance of rows and distance of columns.
    contrast
        "T1w", "T2w", "FLAIR", or empty: guessed.
    contrast_agent
        Whether a contrast agent was given.
    reason_unusable
        Why it cannot be enhanced, as the end of a sentence; empty if it can.
    images
        Sorted along the slices' normal if it is usable.
    geometry
        Where the slices lie; None where they are no stack.
    warnings
        What was odd about its source, as sentences without a full stop.
    """

    number: int
    scanner_number: int
    description: str
    plane: str = ""
    tilt_degrees: float = 0.0
    shape: tuple[int, int, int] = (0, 0, 0)
    spacing_mm: float = 0.0
    pixel_mm: tuple[float, float] = (0.0, 0.0)
    contrast: str = ""
    contrast_agent: bool = False
    reason_unusable: str = ""
    images: tuple[ImageHeader, ...] = field(default=(), repr=False)
    geometry: SliceGeometry | None = field(default=None, repr=False)
    warnings: tuple[str, ...] = ()

    @property
    def usable(self) -> bool:
        return not self.reason_unusable

    @property
    def sheared(self) -> bool:
        """Whether its slices are shifted against each other in their planes."""
        return self.geometry is not None and self.geometry.shear_degrees > MIN_SHEAR_DEGREES

    @property
    def name(self) -> str:
        """What it is called in titles, file names and sidecars: nothing of the patient."""
        contrast = f"_{self.contrast}" if self.contrast else ""
        return f"series{self.scanner_number or self.number:03d}{contrast}"

    def name_with(self, identity: Mapping[str, str]) -> str:
        """The name after the patient's identifier, where somebody asks for it."""
        label = identity_label(identity)
        return f"{label}_{self.name}" if label else self.name

    @property
    def identity(self) -> tuple[str, ...]:
        """Values of its headers that identify, for `scrubbed`."""
        found = {value for image in self.images for value in image.identity}
        return tuple(sorted(found, key=lambda v: (-len(v), v)))

    @property
    def sentence(self) -> str:
        """The series in one line, without its number."""
        columns, rows, slices = self.shape
        size = f"{self.plane}, {slices} slices, {self.spacing_mm:.3g} mm apart"
        pixels = f"{columns} x {rows} pixels of {self.pixel_mm[1]:.3g} x {self.pixel_mm[0]:.3g} mm"
        return f"{self.description or 'without description'} ({size}, {pixels})"

    def description_with(self, keep_identity: bool) -> str:
        """The description; as it was typed, where the identity is to be kept."""
        return stated_description(self.images[0]) if keep_identity else self.description

    def as_row(self, *, keep_identity: bool = False) -> dict[str, Any]:
        """Plain values, for JSON."""
        columns, rows, slices = self.shape
        return {
            "number": self.number,
            "scanner_number": self.scanner_number,
            "description": self.description_with(keep_identity),
            "plane": self.plane or None,
            "tilt_degrees": round(self.tilt_degrees, 1),
            "columns": columns,
            "rows": rows,
            "slices": slices,
            "spacing_mm": round(self.spacing_mm, 4) or None,
            "pixel_mm": [round(p, 4) for p in self.pixel_mm] if any(self.pixel_mm) else None,
            "contrast": self.contrast or None,
            "contrast_agent": self.contrast_agent,
            "usable": self.usable,
            "reason": self.reason_unusable or None,
        }


def series_of(headers: Iterable[ImageHeader]) -> tuple[DicomSeries, ...]:
    """The series of a source, in the order of the scanner's numbers.

    Images of several echoes of one sequence become series of their own, and so do magnitude and
    phase. An image that is there twice counts once.
    """
    groups: dict[tuple[str, str], dict[tuple[str, int], ImageHeader]] = defaultdict(dict)
    for header in headers:
        key = header.series_uid, _component(header)
        own = header.instance_uid or str(header.file)
        groups[key].setdefault((own, header.frame), header)
    parts = [part for group in groups.values() for part in _echoes(list(group.values()))]
    parts.sort(key=lambda p: (p[0].series_number, p[0].description, p[0].series_uid, p[0].echo_ms))
    return tuple(_series(number, images) for number, images in enumerate(parts, 1))


def _component(header: ImageHeader) -> str:
    """ "MAGNITUDE", "PHASE", "REAL" or "IMAGINARY"."""
    if header.component in ("PHASE", "REAL", "IMAGINARY"):
        return header.component
    letters = {"P": "PHASE", "PHASE": "PHASE", "PHASE MAP": "PHASE", "R": "REAL", "REAL": "REAL"}
    letters |= {"I": "IMAGINARY", "IMAGINARY": "IMAGINARY"}
    found = [letters[kind] for kind in header.image_type[2:] if kind in letters]
    return found[0] if found else "MAGNITUDE"


def _echoes(images: list[ImageHeader]) -> list[list[ImageHeader]]:
    """The images in parts of one echo time each, if there are several at the same place."""
    places = [i.position for i in images if i.position is not None]
    rounded = {tuple(np.round(np.array(p) / SAME_PLACE_MM)) for p in places}
    times = sorted({i.echo_ms or 0.0 for i in images})
    if len(rounded) == len(places) or len(times) < 2:
        return [images]
    return [[i for i in images if (i.echo_ms or 0.0) == time] for time in times]


def stated_description(image: ImageHeader) -> str:
    """What the scanner says that an image is."""
    return image.description or image.protocol or image.sequence


def _series(number: int, images: list[ImageHeader]) -> DicomSeries:
    first = images[0]
    identity = tuple(sorted({v for i in images for v in i.identity}, key=lambda v: (-len(v), v)))
    oriented = first.orientation is not None and any(first.orientation)
    plane, tilt = plane_of(np.array(first.orientation)) if oriented else ("", 0.0)
    slices = first.mosaic or len(images)
    pixel = first.pixel_mm or (0.0, 0.0)
    series = DicomSeries(
        number=number,
        scanner_number=first.series_number,
        description=scrubbed(stated_description(first), identity),
        plane=plane,
        tilt_degrees=tilt,
        shape=(first.columns, first.rows, slices),
        pixel_mm=(pixel[0], pixel[1]),
        contrast=series_contrast(first) or "",
        contrast_agent=series_has_agent(first),
        images=tuple(images),
    )
    reason = _no_scan(images)
    if reason:
        return replace(series, reason_unusable=reason)
    try:
        geometry = _mosaic_geometry(first) if first.mosaic else _geometry(images)
    except NoStack as error:
        return replace(series, reason_unusable=str(error))
    if geometry.shear_degrees > MAX_SHEAR_DEGREES:
        return replace(series, reason_unusable=SHEARED.format(geometry.shear_degrees))
    if first.mosaic:
        tiles = _tiles(first.mosaic)
        shape = (first.columns // tiles, first.rows // tiles, slices)
        series = replace(series, shape=shape)
    return replace(
        series,
        images=tuple(images[n] for n in geometry.order),
        geometry=geometry,
        spacing_mm=geometry.spacing_mm,
    )


def _no_scan(images: list[ImageHeader]) -> str:
    """Why images are no scan of a head, by what they say of themselves; empty if they may be."""
    first = images[0]
    types = {kind for image in images for kind in image.image_type}
    text = f"{first.description} {first.protocol}"
    reasons = (
        (first.modality != "MR", f"it is not MR, but {first.modality or 'unknown'}"),
        (
            first.samples != 1 or "MONOCHROME" not in first.photometric
            or first.sop_class == COLOUR_MR,
            "it is a colour picture",
        ),
        (any(OUR_NAME in maker for maker in first.made_by), "it was enhanced by SIQT before"),
        (first.sop_class not in MR_CLASSES, "it is no MR image, but a picture or a report"),
        ("LOCALIZER" in types or bool(_LOCALIZER.search(text)), "it is a localizer"),
        (
            any("PROJECTION" in k or k in ("MIP", "MINIP") for k in types)
            or bool(_PROJECTION.search(text)),
            "it is a projection",
        ),
        (
            _component(first) != "MAGNITUDE",
            f"it is a {_component(first).lower()} image, not a magnitude image",
        ),
        (
            "MOSAIC" in types and not first.mosaic,
            "it is a mosaic without Siemens' private header. Export it again with that",
        ),
        (any(i.image_type[:1] == ("DERIVED",) for i in images), "it is derived, not acquired"),
        (len(images) > MAX_SLICES, f"it has {len(images)} images; a scan has up to {MAX_SLICES}"),
        (first.frames > 1 and len(images) != first.frames, "one file holds several scans"),
    )  # fmt: skip
    return next((words for true, words in reasons if true), "")


def _geometry(images: list[ImageHeader]) -> SliceGeometry:
    if len(images) < 2:
        raise NoStack("it is a single slice")
    for image in images:
        if image.position is None or image.orientation is None or image.pixel_mm is None:
            raise NoStack("it does not say where its slices lie")
    first = images[0]
    if {(i.rows, i.columns) for i in images} != {(first.rows, first.columns)}:
        raise NoStack("its slices have several sizes")
    if not (2 <= first.rows <= MAX_PIXELS and 2 <= first.columns <= MAX_PIXELS):
        raise NoStack(f"its slices have {first.columns} x {first.rows} pixels")
    orientations = np.array([i.orientation for i in images])
    if not same_orientation(orientations):
        raise NoStack("its slices have mixed orientations")
    pixels = np.array([i.pixel_mm for i in images])
    if np.abs(pixels - pixels[0]).max() > 1e-3 * pixels[0].min():
        raise NoStack("its pixels have several sizes")
    positions = np.array([i.position for i in images])
    return stack_geometry(positions, orientations[0], (float(pixels[0, 0]), float(pixels[0, 1])))


def _tiles(slices: int) -> int:
    """Rows (and columns) of pictures in a mosaic."""
    return int(np.ceil(np.sqrt(slices)))


def _mosaic_geometry(image: ImageHeader) -> SliceGeometry:
    """The affine of a Siemens mosaic, whose position is that of the corner of all pictures.

    Its slices can go either way along the normal; here they go along it.
    """
    if image.position is None or image.orientation is None or image.pixel_mm is None:
        raise NoStack("it does not say where its slices lie")
    if not image.spacing_between or not 2 <= image.mosaic <= MAX_SLICES:
        raise NoStack("it does not say how far apart its slices are")
    tiles = _tiles(image.mosaic)
    row, column = np.array(image.orientation[:3]), np.array(image.orientation[3:])
    corner = np.array(image.position)
    corner = corner + row * image.pixel_mm[1] * (image.columns - image.columns / tiles) / 2
    corner = corner + column * image.pixel_mm[0] * (image.rows - image.rows / tiles) / 2
    affine = np.eye(4)
    affine[:3, 0], affine[:3, 1] = row * image.pixel_mm[1], column * image.pixel_mm[0]
    affine[:3, 2] = np.cross(row, column) * image.spacing_between
    affine[:3, 3] = corner
    return SliceGeometry((0,), TO_RAS @ affine, image.spacing_between, 0.0)
