from .device import choose_device
from .processors import Processor, available_processors, one_thread_spared

__all__ = [
    "Processor",
    "available_processors",
    "choose_device",
    "one_thread_spared",
]
