"""Files are written in folders that have no fsync; lost data is an error."""

from __future__ import annotations

import errno
import os

import numpy as np
import pytest

from siqt_engine.core.files import replacing
from siqt_engine.io.sidecar import Provenance, sidecar_path, write_result
from siqt_engine.io.volume import Volume


def refuse(number):
    def fsync(descriptor):
        raise OSError(number, os.strerror(number))

    return fsync


@pytest.mark.parametrize("number", [errno.EOPNOTSUPP, errno.EINVAL, errno.ENOSYS])
def test_a_folder_without_fsync_can_be_written_to(tmp_path, monkeypatch, number):
    monkeypatch.setattr(os, "fsync", refuse(number))
    scan = Volume(np.arange(24, dtype=np.float32).reshape(2, 3, 4), np.eye(4))
    write_result(scan, tmp_path / "x.nii.gz", Provenance())
    assert (tmp_path / "x.nii.gz").exists() and sidecar_path(tmp_path / "x.nii.gz").exists()


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC, errno.EDQUOT])
def test_lost_data_is_an_error(tmp_path, monkeypatch, number):
    monkeypatch.setattr(os, "fsync", refuse(number))
    with pytest.raises(OSError, match="not written"), replacing(tmp_path / "x") as file:
        file.write(b"x")
    assert not list(tmp_path.iterdir())
