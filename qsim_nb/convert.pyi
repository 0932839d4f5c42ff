# WRITTEN BY .ci/stubs.py FROM convert.py: do not edit
from .fixedpoint import Profile
from .graph import Graph
from .qmodel import QModel
from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ['range_family', 'range_tensors', 'Conversion', 'convert']


@dataclass(frozen=True, eq=False, repr=False)
class Conversion:
    "All that a model of integers is made from: what a search, a comparison or a refinement varies."
    graph: Graph
    ranges: Mapping
    schemes: Mapping = ...
    profile: Profile = ...
    act_bits: int = ...
    fuse: bool = ...
    record: Mapping = ...
    def __post_init__(self) -> None: ...
    def __reduce__(self) -> tuple: ...
    def __repr__(self) -> str: ...
    def model(self, like=None) -> QModel:
        "The model of integers; a fresh one at each call."
    def with_range(self, tensor, lo, hi) -> Conversion:
        "The same with another range for one tensor, which takes the place of those of its whole family."
    def under(self, profile) -> Conversion:
        "The same with another profile."

def range_family(graph, tensor) -> tuple:
    "The tensors whose range may set the grid of `tensor`: where that grid begins, and what is made of it alone."

def range_tensors(graph) -> tuple:
    "The tensors to observe, in the order of the data: the input, and the output of each group that multiplies."

def convert(graph, ranges, schemes=None, *, profile='onnxruntime', act_bits=8, fuse=True, record=None) -> QModel:
    "The graph as a model of integers."
