# WRITTEN BY .ci/stubs.py FROM lines.py: do not edit
from .fixedpoint import Requantizer
from dataclasses import dataclass
import numpy as np

__all__ = ['Line', 'line_through', 'requant_line', 'table_line', 'pair_line', 'float_parts', 'float_by_integers']


@dataclass(frozen=True, eq=False, repr=False)
class Line:
    "Codes by whole numbers alone, before the clamp: `(acc*factor + offset) >> shift`."
    factor: np.ndarray
    offset: np.ndarray
    shift: np.ndarray
    odd: tuple = ...
    def __post_init__(self) -> None: ...
    def __call__(self, acc):
        "Codes (c, ...), int64."
    def __repr__(self): ...

def line_through(at, below, k, real):
    "(factor, offset, shift) of whole numbers that pass all steps, or None."

def requant_line(requant: Requantizer, bound, lo: int, hi: int, odd: int = 0):
    "A Line proven to give `requant.exact`, clamped, for every |acc| <= bound; or None where a channel has none."

def table_line(codes, least):
    "(factor, offset, shift) of whole numbers that give all the codes, clamped to the first and the last; or None."

def pair_line(table, a, b, slopes, lo: int, hi: int) -> tuple:
    "(factor of a, factor of b, offset, shift) of whole numbers that give the whole table, clamped; or None."

def float_parts(factor) -> tuple:
    "(mantissa, shift), whole numbers with factor = mantissa / 2^shift, mantissa below 2^24 and shift from 0 up."

def float_by_integers(acc, factor) -> int:
    "`rint(f32(acc)*factor)` as float32 computes it, by whole numbers alone."
