from .pose import RigidMotion

__all__ = [
    "RigidMotion",
]
