# WRITTEN BY .ci/stubs.py FROM standin.py: do not edit
from .fixedpoint import Requantizer
from dataclasses import dataclass
import numpy as np
from typing import Any
from typing import ClassVar

__all__ = ['FastRequant', 'DirectRequant']


@dataclass(frozen=True, eq=False, repr=False)
class FastRequant:
    "The exact codes by a float multiplication: `clip(rint((acc + bias) * factor + offset), lo, hi)`."
    dtype: type
    factor: np.ndarray
    offset: np.ndarray | None = ...
    offset_negative: np.ndarray | None = ...
    bias: np.ndarray | None = ...
    def __call__(self, acc, lo, hi, out=None):
        "Codes of `acc` (c, ...), clamped to [lo, hi], in `dtype`; its own type must hold acc + bias; `out` may be it."
    def calls(self, acc, lo, hi) -> list:
        "The same in place, as functions without arguments."
    def __repr__(self) -> str: ...

@dataclass(frozen=True, eq=False, repr=False)
class DirectRequant:
    "The runtime's own float32 formula, on accumulators as they come."
    requant: Requantizer
    bias: np.ndarray | None = ...
    dtype: ClassVar[Any]
    def __call__(self, acc, lo, hi, out=None):
        "As `FastRequant`."
    def calls(self, acc, lo, hi) -> list:
        "As those of `FastRequant`."
    def __repr__(self) -> str: ...
