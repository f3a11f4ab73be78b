"""What every other folder stands on: parameters, progress, files, grids. Knows nothing of scans."""

import lazy_loader as lazy

__getattr__, __dir__, __all__ = lazy.attach_stub(__name__, __file__)
