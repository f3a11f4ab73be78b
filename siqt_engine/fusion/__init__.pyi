from .pose import RigidMotion
from .registration import Registration, is_placeholder, register_stacks

__all__ = [
    "Registration",
    "RigidMotion",
    "is_placeholder",
    "register_stacks",
]
