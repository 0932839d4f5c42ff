# WRITTEN BY .ci/stubs.py FROM recurrent.py: do not edit
from .operators import Op
from .quantizer import QParams
from dataclasses import dataclass
import numpy as np
from typing import Callable

__all__ = ['SVDF', 'RECURRENT', 'Layer', 'Recurrent', 'checked_layers', 'check_recurrent', 'recurrent_codes', 'recurrent_reals']

SVDF: dict
RECURRENT: dict

@dataclass(frozen=True, eq=False)
class Layer:
    "Weights of a recurrent operator, and what is added to the sums that they give."
    w_codes: np.ndarray
    w_qparams: QParams
    bias_q: np.ndarray | None = ...
    def __post_init__(self) -> None: ...
    def __reduce__(self) -> tuple: ...

@dataclass(frozen=True)
class Recurrent:
    "What a recurrent operator holds and does."
    row: Op
    layers: tuple
    shapes: Callable
    check: Callable
    exact: Callable
    loops: Callable
    reals: Callable
    optional: tuple = ...

def checked_layers(where, op, layers):
    "The layers of a node, read-only, when they are those of its operator."

def check_recurrent(op, layers, grids, profile, attrs) -> None:
    "Refuse a node that no kernel of the profile's runtime computes."

def recurrent_codes(op, xs, layers, grids, profile, attrs, kernels='exact') -> tuple:
    "Codes of what it writes, each (n, ...)."

def recurrent_reals(op, xs, layers, grids, attrs) -> np.ndarray:
    "Real numbers of what it writes first, as if nothing were rounded."
