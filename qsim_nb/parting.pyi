# WRITTEN BY .ci/stubs.py FROM parting.py: do not edit
from .engine import Plan
from dataclasses import dataclass
from typing import Any

__all__ = ['Runs', 'Part', 'parting', 'Worked', 'worked', 'random_codes', 'as_codes']


class Runs:
    "A model compiled to one step a node; reals take the place of centred codes where there is no grid."
    model: Any
    plan: Plan
    def __init__(self, model) -> None: ...
    def values(self, feeds):
        "Tensor name -> centred codes (..., n) of every tensor, valid until it runs again."
    def alone(self, i, values) -> dict:
        "Tensor name -> centred codes (..., n) that one node makes of these."
    def codes(self, values) -> dict:
        "Tensor name -> codes (n, ...)."

@dataclass(frozen=True)
class Part:
    "What two profiles make of one operator."
    node: str
    op: str
    output: str
    codes: int
    alone: int
    chained: int
    place: tuple | None = ...

@dataclass(frozen=True)
class Worked:
    "One code under two profiles, and the real number that it stands for."
    place: tuple
    steps: float
    zero_point: int
    first: int
    second: int
    acc: int | None = ...
    real: float | None = ...
    bias: float = ...
    reads: tuple = ...
    def __str__(self) -> str: ...

def parting(first, second, codes) -> list:
    "A Part for each node, in running order."

def worked(first, second, part, codes) -> Worked | None:
    "The code at the Part's place, and what it stands for; None where it has no place, or the output is real."

def random_codes(model, n=None, seed=0):
    "Codes from the whole grid for the input, or real numbers where it takes these; by name, where there are several."

def as_codes(model, images):
    "Codes of the images, or the images where the model takes real numbers; with state, a frame and the first state."
