# WRITTEN BY .ci/stubs.py FROM clipping.py: do not edit
from .observers import MSEObserver
from .observers import Observer
from typing import Any
from typing import ClassVar
from typing_extensions import Self

__all__ = ['OBSERVERS', 'optimal_clip', 'ACIQObserver', 'EntropyObserver', 'CrossEntropyObserver', 'make_observer']

OBSERVERS: dict

class ACIQObserver(Observer):
    "The range of least expected error if the values are spread as Laplace or Gauss would have it."
    options: ClassVar[Any]
    density: Any
    bits: int
    symmetric: bool
    relative: Any
    def __init__(self, bits: int = 8, symmetric: bool = False, density: str | None = None) -> None: ...
    def fit(self) -> tuple:
        "The density, where its middle is, and its scale; of what has one side, half a density that begins at 0."
    def range(self) -> tuple:
        "The clip of least expected error on either side of the middle, but not beyond what was seen."

class EntropyObserver(MSEObserver):
    "The range in which the histogram, seen through its codes, keeps its shape best, by KL divergence."
    options: ClassVar[Any]
    def __init__(self, bits: int = 8, symmetric: bool = False, bins: int | None = None) -> None: ...
    def kl(self, lo: float, hi: float) -> float:
        "KL divergence from what was seen, clipped to [lo, hi], to the same when only its codes are known."

class CrossEntropyObserver(MSEObserver):
    "The range of logits that changes the probabilities made of them least; keeps a sample of rows, whatever the order."
    options: ClassVar[Any]
    rows: int
    kept: Any
    def __init__(self, bits: int = 8, symmetric: bool = False, rows: int = 512) -> None: ...
    def update(self, x) -> Self:
        "Take in rows of logits; returns the observer."
    def cross_entropy(self, lo: float, hi: float) -> float:
        "Mean cross-entropy of the probabilities made of the kept rows, before and after quantizing the logits."

def optimal_clip(density: str, steps: int) -> float:
    "Where to clip a density so that the mean squared error of quantizing it is least."

def make_observer(name: str, **options) -> Observer:
    "A new observer by name; `options` are the observer's own: percentile, bins, bits, ..."
