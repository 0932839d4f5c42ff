# WRITTEN BY .ci/stubs.py FROM inspect.py: do not edit
from .settings import CommandParser
from dataclasses import dataclass
import numpy as np
from typing import Any

__all__ = ['FOUR', 'Part', 'alone', 'parting', 'Worked', 'worked', 'Inspection', 'inspect_file', 'inspection_text', 'inspect_parser', 'qsim_inspect']

FOUR: tuple

@dataclass(frozen=True)
class Part:
    "What two profiles make of one operator."
    node: str
    op: str
    output: str
    codes: int
    alone: int
    chained: int

@dataclass(frozen=True)
class Worked:
    "One accumulator and its codes under two profiles."
    place: tuple
    acc: int
    real: float
    steps: float
    zero_point: int
    first: int
    second: int
    def __str__(self) -> str: ...

@dataclass(frozen=True)
class Inspection:
    "A file under several profiles."
    models: dict
    refused: dict
    parts: dict
    live: dict
    codes: Any
    @property
    def first(self):
        "The profile that the others are compared with."
    def differs(self) -> int:
        "Codes that differ, of all tensors of whole runs, under all profiles."

def alone(model, node, tensors) -> np.ndarray:
    "The codes that a node gives for these inputs."

def parting(first, second, codes) -> list:
    "A Part for each node, in running order."

def worked(first, second, node, codes):
    "The first code of a node that differs, given equal inputs, worked by hand; None where none does."

def inspect_file(source, profiles=..., codes=None, *, images=50, seed=0, runtimes=False) -> Inspection:
    "What each profile makes of a file; a ValueError where none can read it."

def inspection_text(seen) -> str:
    "What is in the file, where the profiles part, and one sum of the first operator that does."

def inspect_parser() -> CommandParser:
    "The parser of `qsim_inspect`."

def qsim_inspect(argv=None) -> int:
    "Inspect a file; the exit code."
