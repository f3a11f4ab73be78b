"""Planes are drawn where they lie, in colours that can be told apart."""

from __future__ import annotations

import io

import numpy as np
import PIL.Image
from matplotlib import colormaps

from siqt_engine.enhancement.results.drawing import Sheet, colours, greys, seen


def test_the_colours_are_those_of_inferno() -> None:
    share = np.linspace(0, 1, 256)
    wanted = 255 * colormaps["inferno"](share)[:, :3]
    assert np.abs(colours(share) - wanted).max() < 8
    assert (greys(share) == np.rint(255 * share)[:, None]).all()


def test_a_pixel_shows_the_voxel_that_it_lies_in_and_none_outside() -> None:
    plane = np.arange(6.0).reshape(3, 2)  # three voxels rightwards, two upwards
    right, up = np.array([9.4, 10.4, 10.6, 12.4, 12.6]), np.array([26.0, 22.0, 18.0, 17.0])
    values, inside = seen(plane, (10.0, 20.0), (1.0, 4.0), right, up)
    np.testing.assert_array_equal(values[:, 1:4], [[1, 3, 5], [1, 3, 5], [0, 2, 4], [0, 2, 4]])
    np.testing.assert_array_equal(inside[1], [False, True, True, True, False])
    np.testing.assert_array_equal(inside[:, 1], [False, True, True, False])


def test_a_sheet_keeps_its_texts_and_what_is_put_on_it() -> None:
    sheet = Sheet(40, 30)
    sheet.paste(np.full((5, 6, 3), 90, np.uint8), 3, 4)
    sheet.line((10, 20), 12)
    made = PIL.Image.open(io.BytesIO(sheet.png({"model": "any"})))
    pixels = np.asarray(made)
    assert made.text == {"model": "any"}
    assert (pixels[4:9, 3:9] == 90).all() and pixels[3].max() == 0
    assert (pixels[20:22, 10:23] == 255).all()
