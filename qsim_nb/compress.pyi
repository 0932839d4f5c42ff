# WRITTEN BY .ci/stubs.py FROM compress.py: do not edit
from .convert import Conversion
from .graph import Graph
from .profiles import Profile
from .qmodel import QModel
from .search import SearchLog
from .search import Space
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

__all__ = ['WEIGHT_BITS', 'CHANNEL_SHARES', 'TENSOR_BITS', 'SCALE_BITS', 'PLACES', 'ROUNDS', 'Allocation', 'allocation_space', 'can_lose', 'allocation_of', 'Shrunk', 'standard_error', 'Bench', 'check_unshared', 'shrunk_score', 'same_bits', 'shrink', 'Compressed', 'compress', 'reasons']

WEIGHT_BITS: tuple
CHANNEL_SHARES: tuple
TENSOR_BITS: int
SCALE_BITS: int
PLACES: int
ROUNDS: int

@dataclass(frozen=True)
class Allocation:
    "What each layer gets."
    bits: Mapping
    channels: Mapping
    def __repr__(self) -> str: ...

@dataclass(frozen=True)
class Shrunk:
    "What an allocation gave, on the images that judge."
    size: int
    moved: float
    drop: float
    luck: float
    excess: float
    @property
    def feasible(self): ...
    @property
    def cost(self) -> int: ...
    @property
    def rank(self) -> tuple: ...
    @property
    def point(self) -> tuple: ...
    def under(self, max_drop, margin) -> Shrunk:
        "The same under this bound."

class Bench:
    "Makes a network of integers from an allocation, and judges it; what allocations have in common is made once."
    reference: Any
    made: dict
    chosen: dict
    space: Space
    bits: Any
    shares: Any
    max_drop: float
    margin: float
    calib: Any
    images: Any
    graph: Any
    judges: Any
    profile: Profile
    def __init__(self, graph, calib, images, judges, *, max_drop=2.0, margin=2.0, profile='onnxruntime', bits=..., shares=...) -> None: ...
    def __reduce__(self) -> tuple: ...
    def once(self, key, make):
        "What was made under this key, or is made now."
    def smaller(self, channels) -> Graph:
        "The float network with these channels; one layer after the other loses some, and the next is fitted."
    def conversion(self, allocation) -> Conversion:
        "The network of integers of an allocation, as what it is made from."
    def __call__(self, candidate) -> Shrunk:
        "What the allocation of a candidate gives."

@dataclass(frozen=True, eq=False, repr=False)
class Compressed:
    "The smallest network that was found within the bound, or the nearest to it; and the way there."
    graph: Graph
    allocation: Allocation
    score: Shrunk
    conversion: Conversion
    log: SearchLog
    @property
    def model(self) -> QModel: ...
    @property
    def feasible(self): ...
    @property
    def front(self) -> list: ...
    def __repr__(self) -> str: ...

def allocation_space(graph, bits=..., shares=...) -> Space:
    "Bits of each layer, under its name, and channels of each that can lose some, under its name and 'channels'."

def can_lose(graph, name) -> bool:
    "Whether channels of a layer can go, and another layer make up for them."

def allocation_of(space, candidate) -> Allocation:
    "What a candidate stands for."

def standard_error(only_a, only_b, n) -> float:
    "Of the difference of two accuracies on the same images, in points; as if one image more were different."

def check_unshared(judges, **others) -> None:
    "Images that judge must not have been used for anything else; a ValueError says how many were."

def shrunk_score(model, reference, judges) -> Shrunk:
    "What a network of integers gives on the images that judge; no bound is asked yet."

def same_bits(space) -> list:
    "The candidates with all channels, and the same bits for all layers, most bits first."

def shrink(log, seed, *, width=4):
    "Batches of candidates: down where a byte costs least, exchanges at the end, and down again."

def compress(graph, calib, images, judges, *, budget=160, executor=None, known=None, **options) -> Compressed:
    "The smallest network of integers found that keeps the bound; `options` are those of `Bench`."

def reasons(found) -> list:
    "A row for each choice: what it is, the next one, what that would save in bytes, and its drop and luck in points."
