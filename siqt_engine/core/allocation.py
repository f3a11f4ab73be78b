"""Memory that is freed is kept for the next array, where getting it from the system is slow."""

from __future__ import annotations

import ctypes
import sys

M_TRIM_THRESHOLD = -1
M_MMAP_THRESHOLD = -3
"""Parameters of ``mallopt`` of the GNU C library."""
LARGEST = 2**30
"""Bytes: larger arrays go back to the system when they are freed."""


def keep_freed_memory() -> bool:
    """Let the C library keep what is freed, for the rest of this process.

    By default every large array is taken from the system anew and given back, a page of 4 KiB at
    a time: on virtual machines a tenth of the processor time of an enhancement. For processes
    that end with their work; one that stays, such as a window, should give memory back.

    Returns
    -------
    Whether it could be done; only the GNU C library can.
    """
    if not sys.platform.startswith("linux"):
        return False
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return False
    return bool(mallopt(M_MMAP_THRESHOLD, LARGEST) and mallopt(M_TRIM_THRESHOLD, 2**31 - 1))
