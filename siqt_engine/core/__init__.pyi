from . import parameters
from .parameters import Parameter, ParameterError, SliderRange, to_dict
from .progress import Cancelled, Observer, Progress
from .resources import is_bundled
from .round_numbers import rounded_up

__all__ = [
    "Cancelled",
    "Observer",
    "Parameter",
    "ParameterError",
    "Progress",
    "SliderRange",
    "is_bundled",
    "parameters",
    "rounded_up",
    "to_dict",
]
