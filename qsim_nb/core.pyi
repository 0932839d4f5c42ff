# WRITTEN BY .ci/stubs.py FROM core.py: do not edit
from contextlib import contextmanager
from dataclasses import dataclass
import numpy as np

__all__ = ['INT8', 'UINT8', 'INT8_NARROW', 'IN_FLIGHT', 'check_option', 'check_int', 'check_number', 'check_shape', 'check_finite', 'check_images', 'seem_finite', 'notebook_style', 'IntType', 'make_rng', 'parts_of', 'named_errors', 'regroup', 'run_jobs', 'progress', 'optional_import', 'needed', 'late']

INT8: IntType
UINT8: IntType
INT8_NARROW: IntType
IN_FLIGHT: int

@dataclass(frozen=True)
class IntType:
    "The integers of a code: how many bits, signed or not, with or without the lowest one."
    bits: int = ...
    signed: bool = ...
    narrow_range: bool = ...
    def __post_init__(self) -> None: ...
    @property
    def qmin(self): ...
    @property
    def qmax(self): ...
    @property
    def dtype(self): ...
    def __repr__(self) -> str: ...

def check_option(name, value, options):
    "`value`, when it is one of `options`."

def check_int(name, value, lo=None, hi=None) -> int:
    "`value` as an `int`, when it is an integer in [lo, hi]."

def check_number(name, value, lo=None, hi=None) -> float:
    "`value` as a `float`, when it is finite and in [lo, hi]."

def check_shape(name, array, shape):
    "`array`, when its shape is `shape`."

def check_finite(name, array):
    "`array`, when every value in it is finite."

def check_images(x, shape, name='images', *, finite=True) -> np.ndarray:
    "`x` as float32 `(n, *shape)`, all of it finite; pixels that are still integers are refused."

def seem_finite(x) -> bool:
    "True when all of `x` is finite, at the price of one product; False when it is not, or is very large."

def notebook_style() -> None:
    "Figures of the running notebook as small SVG, the same bytes at each run."

def make_rng(seed: int, *keys) -> np.random.Generator:
    "A random generator of its own for each combination of `seed` and `keys` below 2^32 (a last key of 0 is no key)."

def parts_of(data):
    "Pairs of what a part is called in messages, nothing where `data` is the part, and the part."

@contextmanager
def named_errors(where):
    "A `TypeError` or a `ValueError` of the block says where it arose."

def regroup(parts, size):
    "The same rows in the same order, in parts of `size` rows; only the last may be shorter."

def run_jobs(f, jobs, executor=None):
    "Yield f(job) for each job, in order; a worker that dies ends it with a `RuntimeError`."

def progress(iterable, desc='', total=None):
    "Loop over `iterable` behind a progress bar, silent in CI, in the documentation and without a terminal."

def optional_import(name, why):
    "The module, or None and a line that says what was skipped."

def needed(module, why, package, extra='dev'):
    "The module, or an ImportError that says what wants it and where it is to be had."

def late(room):
    "A decorator: a method that imports its room when it is first called, and then is the room's."
