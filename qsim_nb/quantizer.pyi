# WRITTEN BY .ci/stubs.py FROM quantizer.py: do not edit
from .core import IntType
from dataclasses import dataclass
import numpy as np

__all__ = ['WEIGHT_SCHEMES', 'BIAS_LIMIT', 'QParams', 'quantize', 'dequantize', 'fake_quantize', 'affine_params', 'sqnr', 'WeightScheme', 'weight_params', 'bias_least']

WEIGHT_SCHEMES: tuple
BIAS_LIMIT: int

@dataclass(frozen=True, eq=False, repr=False)
class QParams:
    "A grid of real numbers: `real = (code - zero_point) * scale`."
    scale: np.ndarray
    zero_point: np.ndarray
    itype: IntType = ...
    axis: int | None = ...
    def __post_init__(self) -> None: ...
    @property
    def qmin(self): ...
    @property
    def qmax(self): ...
    @property
    def bits(self) -> int: ...
    @property
    def signed(self) -> bool: ...
    @property
    def dtype(self): ...
    def __repr__(self) -> str: ...
    def __eq__(self, other): ...
    def __hash__(self): ...
    @property
    def range(self) -> tuple:
        "The lowest and highest real number on the grid: two floats, or two float32 arrays (c,)."
    def reshape_for(self, ndim: int) -> tuple:
        "`scale` and `zero_point` in a shape that broadcasts along `axis` of a tensor with `ndim` axes."

@dataclass(frozen=True, repr=False)
class WeightScheme:
    "How the weights of one layer are laid on grids (always signed)."
    per_channel: bool = ...
    symmetric: bool = ...
    bits: int = ...
    narrow_range: bool | None = ...
    def __post_init__(self) -> None: ...
    @property
    def itype(self) -> IntType: ...
    @property
    def name(self) -> str: ...
    def __repr__(self) -> str: ...
    @classmethod
    def parse(cls, text: str) -> WeightScheme:
        "The scheme that has this name."

def quantize(x: np.ndarray, qparams: QParams) -> np.ndarray:
    "The codes of `x`: nearest grid point, halves to the even neighbour, saturated at the ends."

def dequantize(codes: np.ndarray, qparams: QParams) -> np.ndarray:
    "The real numbers that `codes` stand for, float32."

def fake_quantize(x: np.ndarray, qparams: QParams) -> np.ndarray:
    "`x` moved onto the grid: real numbers again, float32."

def affine_params(lo, hi, bits: int = 8, *, signed: bool = False, symmetric: bool = False, narrow_range: bool = False, axis: int | None = None) -> QParams:
    "The grid for [lo, hi] widened to hold 0; a range of nothing but 0 gets scale 1."

def sqnr(reference: np.ndarray, approx: np.ndarray) -> float:
    "Signal to quantization noise, in dB: inf when equal, -inf when there was nothing but noise to find."

def weight_params(w: np.ndarray, scheme: WeightScheme, axis: int = 0, *, least=None) -> QParams:
    "The grid, or the grids, that just hold all weights; a channel of zeros takes the widest scale of its siblings."

def bias_least(bias: np.ndarray, x_scale) -> np.ndarray:
    "For `weight_params`: the least weight scales, float64 (out_c,), at which each bias fits `BIAS_LIMIT` steps."
