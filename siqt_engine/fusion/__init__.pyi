from .combine import combine_scans, place_scans, plan_combination
from .options import CombineOptions
from .registration.register import Registration, is_placeholder, register_stacks
from .request import CombineRequest
from .results.assessment import agreement_with, assess_combination
from .results.change_maps import map_combination
from .results.figure import combination_picture
from .results.result import CombinationResult, StackReport, plane_of
from .stacks.pose import RigidMotion

__all__ = [
    "CombinationResult",
    "CombineOptions",
    "CombineRequest",
    "Registration",
    "RigidMotion",
    "StackReport",
    "agreement_with",
    "assess_combination",
    "combination_picture",
    "combine_scans",
    "is_placeholder",
    "map_combination",
    "place_scans",
    "plan_combination",
    "plane_of",
    "register_stacks",
]
