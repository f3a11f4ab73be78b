"""A derived series is taken by a real archive, and comes back from it as it was sent."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import dicom_series as made
import pydicom
import pytest

from siqt_engine.io import read_volume
from siqt_engine.io.dicom import write_series

ORTHANC = shutil.which("Orthanc", path="/usr/sbin:/usr/local/sbin:/usr/bin:/usr/local/bin")
STORESCU = shutil.which("storescu")
PATIENCE_SECONDS = 60

pytestmark = pytest.mark.skipif(
    not (ORTHANC and STORESCU), reason="orthanc and dcmtk are not installed"
)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def ask(port: int, path: str) -> bytes:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=10) as answer:
        return bytes(answer.read())


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[tuple[int, int]]:
    """Ports of HTTP and DICOM of an archive of its own on the loopback address."""
    assert ORTHANC
    web, dicom = free_port(), free_port()
    settings = {
        "Name": "test", "HttpPort": web, "DicomPort": dicom, "DicomAet": "ARCHIVE",
        "StorageDirectory": str(tmp_path / "store"), "IndexDirectory": str(tmp_path / "store"),
        "RemoteAccessAllowed": False, "AuthenticationEnabled": False, "Plugins": [],
    }  # fmt: skip
    (tmp_path / "orthanc.json").write_text(json.dumps(settings))
    log = tmp_path / "orthanc.log"
    with open(log, "wb") as file:
        process = subprocess.Popen(
            [ORTHANC, str(tmp_path / "orthanc.json")], stdout=file, stderr=subprocess.STDOUT
        )
    try:
        for _ in range(PATIENCE_SECONDS * 5):
            try:
                ask(web, "/system")
                break
            except (urllib.error.URLError, OSError):
                with pytest.raises(subprocess.TimeoutExpired):  # it still runs
                    process.wait(0.2)
        else:
            pytest.fail(log.read_text()[-500:])
        yield web, dicom
    finally:
        process.terminate()
        process.wait(PATIENCE_SECONDS)


def test_an_archive_takes_the_series_and_gives_it_back(
    tmp_path: Path, archive: tuple[int, int]
) -> None:
    web, dicom = archive
    source = made.write_series(tmp_path / "in")
    sent = write_series(read_volume(source.folder), tmp_path / "out")
    assert STORESCU
    for folder in (source.folder, tmp_path / "out"):
        subprocess.run(
            [STORESCU, "-aec", "ARCHIVE", "127.0.0.1", str(dicom), "+sd", str(folder)], check=True
        )
    assert len(json.loads(ask(web, "/patients"))) == 1
    assert len(json.loads(ask(web, "/studies"))) == 1  # in the study of its source
    series = [json.loads(ask(web, f"/series/{s}")) for s in json.loads(ask(web, "/series"))]
    assert len(series) == 2
    ours = next(s for s in series if "SIQT" in s["MainDicomTags"]["SeriesDescription"])
    assert len(ours["Instances"]) == len(sent)
    back = tmp_path / "back.dcm"
    back.write_bytes(ask(web, f"/instances/{ours['Instances'][0]}/file"))
    received = pydicom.dcmread(back)
    same = next(
        d for d in map(pydicom.dcmread, sent) if d.SOPInstanceUID == received.SOPInstanceUID
    )
    assert (received.pixel_array == same.pixel_array).all()
    assert received.ImagePositionPatient == same.ImagePositionPatient
