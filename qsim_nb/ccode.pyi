# WRITTEN BY .ci/stubs.py FROM ccode.py: do not edit
from dataclasses import dataclass
from typing import Any

__all__ = ['ArenaPlan', 'arena_plan', 'c_steps', 'CCode', 'to_c', 'Compiled', 'self_test']


@dataclass(frozen=True)
class ArenaPlan:
    "Where tensors lie, and when they are needed."
    places: dict
    sizes: dict
    born: dict
    dies: dict
    total: int
    def needed(self, step) -> int:
        "Bytes of the tensors that are needed at a step: no arena is smaller."

@dataclass(frozen=True, repr=False)
class CCode:
    "A network as C99."
    name: str
    header: str
    source: str
    arena: int
    stack: int
    flash: int
    state: int = ...
    def __repr__(self) -> str: ...
    def save(self, path, test=None) -> None:
        "Write source and header, each whole or not at all; another ending than .c is a ValueError."

class Compiled:
    "A network of integers that runs as compiled C."
    model: Any
    code: CCode
    def __init__(self, model, simd=True) -> None: ...
    def run(self, codes):
        "Codes of the output (n, ...); a tuple, where there are several outputs."
    def __call__(self, x):
        "The real numbers of the output, as the model gives them."
    def __repr__(self) -> str: ...

def arena_plan(sizes, born, dies) -> ArenaPlan:
    "Places in one arena such that no two tensors overlap at any time."

def c_steps(model) -> list:
    "Pairs (node, the MaxPool that becomes part of it or None) of each function, in running order."

def to_c(qmodel, name='model', *, simd=False) -> CCode:
    "The network in C99, whole numbers alone; a ValueError names all nodes that cannot be."

def self_test(code, qmodel, codes) -> str:
    "C of a program that ends with 0 if the network gives these images the model's codes, and else with 1."
