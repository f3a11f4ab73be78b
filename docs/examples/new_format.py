"""A new file format: FreeSurfer's .mgz and .mgh, read as scans."""

import gzip
from pathlib import Path

import numpy as np
from nibabel.freesurfer import MGHImage

from siqt_engine.io import ScanFormat, Volume, VolumeError, canonical_volume, register_format


def read_mgh(path: Path) -> Volume:
    """Read a scan; voxels that are not finite are not looked for."""
    try:
        stored = path.read_bytes()
        if path.suffix.lower() == ".mgz":
            stored = gzip.decompress(stored)
        image = MGHImage.from_bytes(stored)
        data = np.asarray(image.dataobj, dtype=np.float32)
    except FileNotFoundError:
        raise FileNotFoundError(f"{path.name}: no such file; check the path") from None
    except Exception as error:  # nibabel has many for a file that is damaged
        raise VolumeError(f"{path.name}: cannot be read as an MGH file ({error})") from None
    return canonical_volume(data, image.affine)


register_format(ScanFormat("FreeSurfer MGH", (".mgz", ".mgh"), read_mgh))
