"""Small matrix products in one thread.

On a busy computer the threads of a BLAS wait for each other longer than a small product takes:
with all four cores in use by others, planes of a preview took four times as long as in one thread.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

_lock = threading.Lock()
_inside = 0
_limit: Any = None


@lru_cache(maxsize=1)
def _controller() -> Any:
    try:
        from threadpoolctl import ThreadpoolController
    except ImportError:  # a matter of speed only
        return None
    return ThreadpoolController()


@contextmanager
def one_blas_thread() -> Iterator[None]:
    """While a thread is inside, BLAS calls of numpy use no further threads."""
    global _inside, _limit
    controller = _controller()
    if controller is None:
        yield
        return
    with _lock:
        _inside += 1
        if _inside == 1:
            _limit = controller.limit(limits=1, user_api="blas")
            _limit.__enter__()
    try:
        yield
    finally:
        with _lock:
            _inside -= 1
            if _inside == 0:
                _limit.__exit__(None, None, None)
                _limit = None
