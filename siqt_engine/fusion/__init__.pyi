from .combine import combine_scans, plan_combination
from .options import CombineOptions
from .registration.register import Registration, is_placeholder, register_stacks
from .request import CombineRequest
from .results.figure import combination_picture
from .results.result import CombinationResult, StackReport
from .stacks.pose import RigidMotion

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
