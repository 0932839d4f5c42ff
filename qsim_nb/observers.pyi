# WRITTEN BY .ci/stubs.py FROM observers.py: do not edit
import numpy as np
from typing import Any
from typing import ClassVar
from typing_extensions import Self

__all__ = ['Observer', 'MinMaxObserver', 'MovingAverageObserver', 'HistogramObserver', 'PercentileObserver', 'MSEObserver']


class Observer:
    "Sees arrays, remembers little, answers with a range."
    options: ClassVar[Any]
    n: Any
    lo: Any
    hi: Any
    def __init__(self) -> None: ...
    def update(self, x) -> Self:
        "Take in the values of `x`; returns the observer."
    def merge(self, other) -> Self:
        "Take in what `other` has seen, as if it had been seen here; returns the observer."
    def __repr__(self) -> str: ...

class MinMaxObserver(Observer):
    "Smallest and largest value seen."
    def range(self) -> tuple:
        "The extremes of everything seen."

class MovingAverageObserver(Observer):
    "Exponential moving average of each update's extremes; depends on the order."
    momentum: float
    average: Any
    def __init__(self, momentum: float = 0.9) -> None: ...
    def range(self) -> tuple:
        "The smoothed extremes."

class HistogramObserver(Observer):
    "A histogram of everything seen, in `bins` integers, whose range doubles when needed; independent of the order."
    options: ClassVar[Any]
    counts: Any
    first: Any
    exponent: Any
    zeros: Any
    bins: int
    def __init__(self, bins: int = 2048) -> None: ...
    @property
    def width(self) -> float: ...
    @property
    def edges(self) -> np.ndarray: ...

class PercentileObserver(HistogramObserver):
    "The range without a given share of the values in each tail."
    options: ClassVar[Any]
    percentile: float
    relative: Any
    def __init__(self, percentile: float = 99.9, bins: int = 2048) -> None: ...
    def range(self, percentile: float | None = None) -> tuple:
        "What is left after cutting `100 - percentile` percent from each tail, rounded outwards to the edges of bins."

class MSEObserver(HistogramObserver):
    "The range with the least mean squared quantization error."
    options: ClassVar[Any]
    bits: int
    symmetric: bool
    def __init__(self, bits: int = 8, symmetric: bool = False, bins: int = 2048) -> None: ...
    def mse(self, lo: float, hi: float) -> float:
        "Mean squared error of quantizing what was seen with the range [lo, hi]."
    def range(self, steps: int = 64) -> tuple:
        "The range of least cost: both ends shrunk together, then each on its own."
