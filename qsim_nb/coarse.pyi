# WRITTEN BY .ci/stubs.py FROM coarse.py: do not edit
from .convert import Conversion
from .quantizer import QParams

__all__ = ['coarse_scales', 'coarse_ranges', 'bias_shift', 'coarse_biases']


def coarse_scales(grid, mantissa_bits) -> QParams:
    "The same grid with scales rounded up to so many bits: wider by less than 2^-mantissa_bits, never narrower."

def coarse_ranges(conversion, mantissa_bits) -> Conversion:
    "The same with ranges whose grids are wider by less than 2^-mantissa_bits, and whose scales have no more bits."

def bias_shift(model, node, part) -> int:
    "The largest k such that rounding its biases to multiples of 2^k moves no output by more than `part` of a step."

def coarse_biases(conversion, part=...) -> Conversion:
    "The same codes with biases that are multiples of a power of two, the largest that costs at most `part`."
