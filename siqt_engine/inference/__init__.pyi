from .device import choose_device
from .processors import Processor, available_processors
from .settings import ComputeSettings
from .threads import one_thread_spared

__all__ = [
    "ComputeSettings",
    "Processor",
    "available_processors",
    "choose_device",
    "one_thread_spared",
]
