# WRITTEN BY .ci/stubs.py FROM convert.py: do not edit
from .graph import Graph
from .profiles import Profile
from .qmodel import QModel
from .quantizer import QParams
from .quantizer import WeightScheme
from collections.abc import Mapping
from dataclasses import dataclass
import numpy as np

__all__ = ['range_family', 'range_tensors', 'fixed_grid', 'in_integers', 'Conversion', 'Rounded', 'convert']


@dataclass(frozen=True, eq=False, repr=False)
class Conversion:
    "All that a model of integers is made from: what a search, a comparison or a refinement varies."
    graph: Graph
    ranges: Mapping
    schemes: Mapping | WeightScheme | str | None = ...
    profile: Profile | str = ...
    act_bits: int = ...
    fuse: bool = ...
    record: Mapping = ...
    keep_float: tuple = ...
    strict: bool = ...
    rounded: Mapping = ...
    def __post_init__(self) -> None: ...
    def __reduce__(self) -> tuple: ...
    def __repr__(self) -> str: ...
    def model(self, made=None) -> QModel:
        "The model of integers; a fresh one at each call, of nodes and grids that others with the same `made` may share."
    def with_range(self, tensor, lo, hi) -> Conversion:
        "The same with another range for one tensor, in place of those of its whole family."
    def under(self, profile) -> Conversion:
        "The same with another profile."

@dataclass(frozen=True, eq=False, repr=False)
class Rounded:
    "The weights of one layer as codes that somebody chose, and the bias that goes with them."
    grid: QParams
    codes: np.ndarray
    bias: np.ndarray
    def __post_init__(self) -> None: ...
    def __reduce__(self) -> tuple: ...
    def __repr__(self) -> str: ...

def range_family(graph, tensor) -> tuple:
    "The family that sets the grid of `tensor`: where that grid begins, and what commutes with saturating behind it."

def range_tensors(graph) -> tuple:
    "The tensors to observe: the inputs, and of each other family one, behind a fused ReLU and max-pool."

def fixed_grid(op, profile, act_bits) -> QParams:
    "The grid of what such an operator gives: of 8 bits, TFLite's is prescribed; any other spans the range."

def in_integers(node, rank, profile, act_bits, fixed=False) -> bool:
    "Whether the node runs on codes under a profile; if not, it is an island of real numbers."

def convert(graph, ranges, schemes=None, *, profile='onnxruntime', act_bits=8, fuse=True, record=None, keep_float=(), strict=False, rounded=None) -> QModel:
    "The graph as a model of integers."
