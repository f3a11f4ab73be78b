"""The ``siqt`` command: finds the subcommand, runs it, and turns errors into one sentence."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any

from siqt_engine import __version__
from siqt_engine.core.allocation import keep_freed_memory
from siqt_engine.core.progress import Cancelled

COMMANDS = (
    "enhance",
    "combine",
    "bids",
    "check",
    "list",
    "demo",
    "models",
    "doctor",
    "evaluate",
    "simulate",
    "segment",
    "train",
)
"""In the order of the help; each is a module of `siqt_engine.cli`."""

USER_ERROR = 2
INTERNAL_ERROR = 1
CANCELLED = 130
BROKEN_PIPE = 141
"""Exit codes; 130 and 141 are what shells report for Ctrl-C and for SIGPIPE."""

DESCRIPTION = (
    "Enhances thick-slice, low-field brain MRI. For research; not for diagnosis or treatment."
)


FLAG = "(the flag is {flag})"
"""What is added to an error that one flag of the command would mend."""


class _Parser(argparse.ArgumentParser):
    """A parser whose errors look like all other errors."""

    def error(self, message: str) -> Any:
        self.exit(USER_ERROR, f"siqt: error: {message} (see {self.prog} --help)\n")


def command_module(name: str) -> ModuleType:
    return import_module(f"siqt_engine.cli.{name}")


def build_parser(chosen: str | None = None) -> argparse.ArgumentParser:
    """The parser; only the chosen subcommand gets its flags, the others their line of help."""
    parser = _Parser(prog="siqt", description=DESCRIPTION)
    parser.add_argument("--version", action="version", version=f"siqt {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    for name in COMMANDS:
        module = command_module(name)
        sub = commands.add_parser(name, help=module.HELP, description=module.HELP)
        sub.add_argument("--debug", action="store_true", help="show the traceback of an error")
        if name == chosen:
            module.add_arguments(sub)
    return parser


def one_line(error: BaseException) -> str:
    """The message of an error as a single line, without a folder's name or an error number."""
    if isinstance(error, OSError) and error.strerror and error.filename:
        return f"{os.path.basename(os.fspath(error.filename))}: {error.strerror.lower()}"
    text = " ".join(" ".join([str(error), *getattr(error, "__notes__", ())]).split())
    return text or type(error).__name__


@contextmanager
def _terminate_cleanly() -> Iterator[None]:
    """Let ``finally`` blocks run on SIGTERM, so that a killed run leaves no partial output."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def leave(number: int, frame: object) -> None:
        raise SystemExit(128 + number)

    previous = signal.signal(signal.SIGTERM, leave)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, previous)


def _report(error: BaseException, *, debug: bool) -> int:
    if debug:
        traceback.print_exception(error)
    if isinstance(error, KeyboardInterrupt | Cancelled):
        print("siqt: cancelled", file=sys.stderr)
        return CANCELLED
    if isinstance(error, ModuleNotFoundError):
        print(
            f"siqt: error: {one_line(error)}; `siqt doctor` says how to install what is missing",
            file=sys.stderr,
        )
        return USER_ERROR
    if isinstance(error, MemoryError):
        print("siqt: error: there is not enough memory for this", file=sys.stderr)
        return USER_ERROR
    if isinstance(error, ValueError | OSError):
        print(f"siqt: error: {one_line(error)}", file=sys.stderr)
        return USER_ERROR
    print(
        f"siqt: error: this should not have happened: {type(error).__name__}: {one_line(error)} "
        "(--debug shows where)",
        file=sys.stderr,
    )
    return INTERNAL_ERROR


def _run(arguments: list[str]) -> int:
    chosen = next((a for a in arguments if not a.startswith("-")), None)
    parser = build_parser(chosen)
    args = parser.parse_args(arguments)
    if args.command is None:
        print(parser.format_help(), end="")
        return 0
    try:
        return int(command_module(args.command).run(args))
    except ValueError as error:
        option = getattr(error, "option", None)
        if option in vars(args):
            error.add_note(FLAG.format(flag="--" + option.replace("_", "-")))
        raise


def _print_any_name() -> None:
    """Print a question mark for what the console cannot show, such as a name in another script."""
    for stream in (sys.stdout, sys.stderr):
        if getattr(stream, "errors", None) == "strict" and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line; returns the exit code.

    Parameters
    ----------
    argv
        Without the program's name; by default that of the process.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    if argv is None:  # a process of its own, which ends with its work
        keep_freed_memory()
    _print_any_name()
    try:
        try:
            with _terminate_cleanly():
                return _run(arguments)
        finally:
            sys.stdout.flush()
    except BrokenPipeError:
        # The reader (`| head`) has left; keep the interpreter from complaining at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except (Exception, KeyboardInterrupt) as error:
        return _report(error, debug="--debug" in arguments)


if __name__ == "__main__":
    sys.exit(main())
