"""The command line's promises: one sentence per error, exit codes, no traceback."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import types
from collections.abc import Callable
from pathlib import Path

import pytest

from siqt_engine import __version__
from siqt_engine.cli import main as cli
from siqt_engine.core.progress import Cancelled

Run = Callable[..., int]


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch) -> Callable[[Run], None]:
    """Put a function in the place of the work of ``siqt doctor``."""

    def install(run: Run) -> None:
        module = types.SimpleNamespace(HELP="a test", add_arguments=lambda parser: None, run=run)
        real = cli.command_module
        monkeypatch.setattr(
            cli, "command_module", lambda name: module if name == "doctor" else real(name)
        )

    return install


def raising(error: BaseException) -> Run:
    def run(args: object) -> int:
        raise error

    return run


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(["--version"])
    assert left.value.code == 0
    assert capsys.readouterr().out.strip() == f"siqt {__version__}"


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([]) == 0
    text = capsys.readouterr().out
    assert "not for diagnosis" in text
    for name in cli.COMMANDS:
        assert f"\n    {name} " in text


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_every_command_is_complete(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    module = cli.command_module(name)
    assert module.NAME == name
    with pytest.raises(SystemExit) as left:
        cli.main([name, "--help"])
    assert left.value.code == 0
    assert f"siqt {name}" in capsys.readouterr().out


def test_every_command_module_is_listed() -> None:
    folder = Path(cli.__file__).parent
    assert {p.stem for p in folder.glob("[a-z]*.py")} == {*cli.COMMANDS, "main", "progress"}


@pytest.mark.parametrize(
    ("error", "code", "sentence"),
    [
        (ValueError("the scan\nis empty"), 2, "siqt: error: the scan is empty\n"),
        (FileNotFoundError(2, "No such file", "f/a.nii"), 2, "error: a.nii: no such file\n"),
        (ModuleNotFoundError("No module named 'torch'"), 2, "`siqt doctor`"),
        (MemoryError(), 2, "memory"),
        (Cancelled(), 130, "siqt: cancelled\n"),
        (KeyboardInterrupt(), 130, "siqt: cancelled\n"),
        (KeyError("x"), 1, "--debug"),
    ],
)
def test_an_error_is_one_sentence_and_an_exit_code(
    error: BaseException,
    code: int,
    sentence: str,
    command: Callable[[Run], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    command(raising(error))
    assert cli.main(["doctor"]) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert sentence in err
    assert err.count("\n") == 1
    assert "Traceback" not in err


def test_debug_shows_the_traceback(
    command: Callable[[Run], None], capsys: pytest.CaptureFixture[str]
) -> None:
    command(raising(ValueError("the scan is empty")))
    assert cli.main(["doctor", "--debug"]) == 2
    err = capsys.readouterr().err
    assert "Traceback" in err
    assert err.endswith("siqt: error: the scan is empty\n")


def test_the_code_of_a_command_is_passed_on(command: Callable[[Run], None]) -> None:
    command(lambda args: 7)
    assert cli.main(["doctor"]) == 7


@pytest.mark.parametrize(
    "arguments", [["enhanse"], ["enhance"], ["doctor", "--colour"], ["simulate", "--no-such"]]
)
def test_a_wrong_line_is_one_sentence(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(arguments)
    assert left.value.code == 2
    err = capsys.readouterr().err
    assert err.startswith("siqt: error: ")
    assert err.count("\n") == 1


TERMINATED = """
import os, signal, types
from siqt_engine.cli import main as cli

def run(args):
    try:
        os.kill(os.getpid(), signal.SIGTERM)
        signal.pause()
    finally:
        print("cleaned", flush=True)
    return 0

module = types.SimpleNamespace(HELP="a test", add_arguments=lambda parser: None, run=run)
real = cli.command_module
cli.command_module = lambda name: module if name == "doctor" else real(name)
before = signal.getsignal(signal.SIGTERM)
try:
    cli.main(["doctor"])
finally:
    print(signal.getsignal(signal.SIGTERM) is before, flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM to handle")
def test_sigterm_runs_the_finally_blocks() -> None:
    # in a process of its own: what goes wrong here would end that of the tests
    done = subprocess.run([sys.executable, "-c", TERMINATED], capture_output=True, text=True)
    assert done.stdout.split() == ["cleaned", "True"], done.stderr
    assert done.returncode == 143


@pytest.mark.skipif(os.name == "nt", reason="the pipes of Windows behave otherwise")
def test_a_reader_that_left_is_no_error() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "siqt_engine.cli"],
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
    )
    os.close(writer)
    assert done.stderr == ""
    assert done.returncode == 141


def test_doctor_reports(capsys: pytest.CaptureFixture[str]) -> None:
    code = cli.main(["doctor"])
    out = capsys.readouterr().out
    assert code == 0, out
    for words in (f"siqt {__version__}", "cpu", "torch", "brain mask: for every contrast"):
        assert words in out


@pytest.mark.parametrize("damage", ["one bit", "missing"])
def test_doctor_finds_damaged_weights_of_the_brain_mask(
    damage: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from siqt_engine.cli import doctor
    from siqt_engine.core import resources
    from siqt_engine.segmentation import brain_mask as brain

    whole = resources.resource(brain.WEIGHTS)
    data = bytearray(whole.read_bytes())
    data[-1] ^= 1
    if damage == "one bit":
        shutil.copy(whole.with_suffix(".json"), tmp_path)
        (tmp_path / whole.name).write_bytes(data)
    monkeypatch.setattr(resources, "resource", lambda path: tmp_path / Path(path).name)
    monkeypatch.setattr(doctor, "extra_lines", lambda: ())  # which start processes
    assert cli.main(["doctor"]) == 1
    out = capsys.readouterr().out
    assert "brain mask: DAMAGED" in out
    assert "cannot be used" in out


def test_doctor_names_the_line_that_installs_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "SimpleITK", None)  # importing it fails, as if it were missing
    assert cli.main(["doctor"]) == 1
    out = capsys.readouterr().out
    assert "-m pip install" in out
    assert '"simpleitk>=' in out.partition("pip install")[2].lower()


def test_doctor_says_whether_the_window_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    from importlib import metadata

    from siqt_engine.cli import doctor

    def version(name: str) -> str:
        if name == "qtpy":
            raise metadata.PackageNotFoundError(name)
        return "1.2"

    monkeypatch.setattr(doctor.metadata, "version", version)
    window, napari = doctor.extra_lines()
    assert "pip install 'siqt[app]'" in window
    assert "napari 1.2" in napari
