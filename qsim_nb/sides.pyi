# WRITTEN BY .ci/stubs.py FROM sides.py: do not edit
from .webpage import Html
from dataclasses import dataclass

__all__ = ['Difference', 'aligned', 'file_differences', 'Side', 'sides', 'tensor_pairs', 'Beside', 'read_tflite', 'beside', 'beside_text', 'beside_page']


@dataclass(frozen=True)
class Difference:
    "What is not the same in two files."
    kind: str
    node: str
    text: str
    def __str__(self) -> str: ...

@dataclass(frozen=True)
class Side:
    "A tensor that both models have."
    first: str
    second: str
    codes: int
    differ: int
    steps: float
    same_grid: bool

@dataclass(frozen=True)
class Beside:
    "Two files beside each other."
    differences: list
    tensors: list
    profile: str
    images: int
    refused: dict
    @property
    def same(self) -> bool:
        "Whether both hold the same, and gave the same codes."

def aligned(a, b) -> list:
    "Pairs of a FileOp of each, in order; None where one has no counterpart."

def file_differences(a, b) -> list:
    "The Differences, in running order."

def sides(first, second, names, codes) -> list:
    "A Side for each input and each pair, where both hold codes of one shape; a ValueError where the inputs differ."

def tensor_pairs(pairs) -> list:
    "The names of what both operators of a pair write."

def read_tflite(source, profile) -> tuple:
    "(its FileOps, its QModel); in place of the model, why it cannot run."

def beside(first, second, profile=..., codes=None, *, images=None, seed=0, read=...) -> Beside:
    "What two files hold otherwise, and where their codes part."

def beside_text(seen) -> str:
    "The differences, and the tensors."

def beside_page(seen, title) -> Html:
    "The same as one page."
