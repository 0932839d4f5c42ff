# WRITTEN BY .ci/stubs.py FROM fixedpoint.py: do not edit
from .standin import DirectRequant
from .standin import FastRequant
from dataclasses import dataclass
import numpy as np
from typing import Callable
from typing import Mapping
from typing_extensions import Self

__all__ = ['ROUNDINGS', 'QUANTIZERS', 'DEQUANTIZERS', 'quantize_multiplier', 'srdhm', 'rounding_divide_by_pot', 'requantize_int32', 'requantize_ruy', 'requantize_single', 'Rounding', 'requantize_reduced', 'Requantizer']

ROUNDINGS: dict
QUANTIZERS: dict
DEQUANTIZERS: dict

@dataclass(frozen=True)
class Rounding:
    "One way to get from an accumulator at scale `x_scale*w_scale` to a code at scale `y_scale`."
    name: str
    prepare: Callable
    apply: Callable
    real: Callable
    direct: Callable | None = ...
    float_bias: bool = ...
    by_channel: bool = ...
    acc_bits: int = ...
    formula: str = ...
    source: str = ...
    def __repr__(self) -> str: ...

@dataclass(frozen=True, eq=False, repr=False)
class Requantizer:
    "Integer accumulators to integer codes, before the zero point, for one layer."
    rounding: str
    arrays: Mapping
    def __post_init__(self) -> None: ...
    def __reduce__(self) -> tuple: ...
    @classmethod
    def make(cls, rounding: str, x_scale, w_scale, y_scale, *, bias=None, y_zero_point=0) -> Self:
        "The requantizer from scale x_scale * w_scale to scale y_scale."
    @property
    def real(self): ...
    def exact(self, acc: np.ndarray, axis: int = 0) -> np.ndarray:
        "The codes of `acc` before zero point and clamp, int64."
    def __repr__(self) -> str: ...
    def __eq__(self, other): ...
    def __hash__(self): ...
    def fast(self, bound, lo: int, hi: int, *, bias=None, offset: bool = False, tries: int = 0) -> FastRequant | DirectRequant | None:
        "A float path certified to give `exact(acc + bias)`, clamped, for every integer |acc| <= bound; or None."

def quantize_multiplier(real) -> tuple:
    "`(multiplier, shift)`: int32 in [2^30, 2^31) and int32 in [-31, 30]; both 0 where `real` rounds below 2^-32."

def srdhm(a, b):
    "gemmlowp's `SaturatingRoundingDoublingHighMul`: `a*b / 2^31`, halves up, as int64; its one overflow saturates."

def rounding_divide_by_pot(x, exponent):
    "gemmlowp's `RoundingDivideByPOT`: `x / 2^exponent` to the nearest, halves away from zero, as int64."

def requantize_int32(acc, multiplier, shift):
    "`acc * multiplier * 2^(shift - 31)`, rounded twice as gemmlowp does, as int64."

def requantize_ruy(acc, multiplier, shift):
    "`acc * multiplier * 2^(shift - 31)`, rounded twice, halves up both times, as int64."

def requantize_single(acc, multiplier, shift):
    "`acc * multiplier * 2^(shift - 31)`, rounded once, halves up, as int64."

def requantize_reduced(acc, multiplier, shift):
    "`acc * multiplier * 2^(shift - 31)` with 16 bits of the multiplier, rounded once, halves up, as int64."
