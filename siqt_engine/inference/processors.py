"""The processors of this computer, with their memory, for people to choose from. Loads torch."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import torch

from siqt_engine.inference.device import choose_device, describe_device

GIB = 2**30


@dataclass(frozen=True)
class Processor:
    """Something a network can run on.

    Attributes
    ----------
    name
        As `choose_device` takes it: "cpu", "cuda:0", "mps".
    description
        In words, without its memory.
    free_bytes, total_bytes
        Its memory now; 0 where that cannot be told.
    chosen
        Whether "auto" would choose it.
    """

    name: str
    description: str
    free_bytes: int
    total_bytes: int
    chosen: bool

    @property
    def memory(self) -> str:
        """Such as "12.3 of 16.0 GiB free"."""
        if not self.total_bytes:
            return ""
        if not self.free_bytes:
            return f"{self.total_bytes / GIB:.1f} GiB"
        return f"{self.free_bytes / GIB:.1f} of {self.total_bytes / GIB:.1f} GiB free"


def available_processors() -> list[Processor]:
    """What a network can run on here; the one that "auto" would choose is marked."""
    auto = choose_device("auto")
    cpu = torch.device("cpu")
    free, total = system_memory()
    found = [Processor("cpu", describe_device(cpu), free, total, auto.type == "cpu")]
    for index in range(torch.cuda.device_count() if torch.cuda.is_available() else 0):
        device = torch.device("cuda", index)
        try:
            free, total = torch.cuda.mem_get_info(device)
        except RuntimeError:  # in use by someone who allows no one else, or lost
            continue
        name = torch.cuda.get_device_name(device)
        found.append(Processor(f"cuda:{index}", name, free, total, device == auto))
    if torch.backends.mps.is_available():
        device = torch.device("mps")
        found.append(Processor("mps", describe_device(device), 0, 0, auto.type == "mps"))
    return found


def system_memory() -> tuple[int, int]:
    """Free and total bytes of main memory; zeros where that cannot be told."""
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        sizes = {line.split(":")[0]: int(line.split()[1]) * 1024 for line in lines}
        return sizes["MemAvailable"], sizes["MemTotal"]
    except (OSError, ValueError, KeyError, IndexError):
        pass
    try:
        total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
        return 0, total
    except (AttributeError, OSError, ValueError):
        return 0, 0
