# WRITTEN BY .ci/stubs.py FROM stats.py: do not edit
from dataclasses import dataclass
import numpy as np

__all__ = ['Z95', 'wilson_interval', 'Evaluation', 'evaluate', 'mcnemar', 'paired_interval', 'Comparison', 'compare_predictions']

Z95: float

@dataclass(frozen=True, repr=False, eq=False)
class Evaluation:
    "What a net answered, and what it should have."
    predictions: np.ndarray
    labels: np.ndarray
    def __post_init__(self) -> None: ...
    @property
    def n(self) -> int: ...
    @property
    def correct(self) -> int: ...
    @property
    def accuracy(self): ...
    @property
    def interval(self) -> tuple: ...
    def __repr__(self) -> str: ...

@dataclass(frozen=True)
class Comparison:
    "What two models, a and b, said about the same labelled images."
    both_right: int
    only_a: int
    only_b: int
    both_wrong_same: int
    both_wrong_differ: int
    def __post_init__(self) -> None: ...
    @property
    def n(self): ...
    @property
    def flips(self): ...
    @property
    def agreement(self): ...
    @property
    def interval(self) -> tuple: ...
    @property
    def difference(self): ...
    @property
    def difference_interval(self) -> tuple: ...
    @property
    def p_value(self) -> float: ...
    def __repr__(self) -> str: ...

def wilson_interval(correct, n) -> tuple:
    "The 95 % confidence interval of a rate: (low, high), in [0, 1]."

def evaluate(model, split, batch_size=512, *, executor=None) -> Evaluation:
    "What `model` answers on all images of the split."

def mcnemar(only_a: int, only_b: int) -> float:
    "The probability that `only_a + only_b` fair coins fall at least this unevenly."

def paired_interval(only_a: int, only_b: int, n: int) -> tuple:
    "The 95 % confidence interval of b's accuracy minus a's: (low, high), in [-1, 1]."

def compare_predictions(a: Evaluation, b: Evaluation) -> Comparison:
    "The images sorted by which of the two models is right."
