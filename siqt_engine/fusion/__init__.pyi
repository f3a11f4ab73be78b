from .combine import combine_scans, plan_combination
from .figure import combination_picture
from .options import CombineOptions
from .pose import RigidMotion
from .registration import Registration, is_placeholder, register_stacks
from .request import CombineRequest
from .result import CombinationResult, StackReport

__all__ = [
    "CombinationResult",
    "CombineOptions",
    "CombineRequest",
    "Registration",
    "RigidMotion",
    "StackReport",
    "combination_picture",
    "combine_scans",
    "is_placeholder",
    "plan_combination",
    "register_stacks",
]
