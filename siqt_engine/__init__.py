"""SIQT: enhances thick-slice, low-field brain MRI.

The names of `siqt_engine/__init__.pyi` are the public API. They are looked up on first use, so
that importing the package loads neither PyTorch nor SciPy.
"""

import lazy_loader as _lazy

__version__ = "0.1.0"

__getattr__, __dir__, __all__ = _lazy.attach_stub(__name__, __file__)
