# WRITTEN BY .ci/stubs.py FROM evaluator.py: do not edit
from .calibrator import Observations
from .convert import Conversion
from .data import Split
from .profiles import Profile
from .search import Space
from collections.abc import Mapping
from dataclasses import dataclass
import numpy as np
from typing import Any

__all__ = ['SOFTEN', 'COSTS', 'PERCENTILES', 'REFUSED', 'Score', 'moved_probability', 'softened', 'score_logits', 'Accumulators', 'Evaluator']

SOFTEN: float
COSTS: dict
PERCENTILES: tuple
REFUSED: Score

@dataclass(frozen=True)
class Score:
    "How an integer network did on the images of a search."
    cost: float
    accuracy: float
    drop: float
    agreement: float
    excess: float
    @property
    def feasible(self) -> bool: ...
    @property
    def rank(self) -> tuple: ...

class Accumulators:
    "A cache of lists of arrays, bounded in bytes; the least recently used is dropped first, and the newest is kept."
    hits: Any
    misses: Any
    max_bytes: int
    bytes: Any
    kept: Any
    def __init__(self, max_bytes: int) -> None: ...
    def get(self, key, compute):
        "What is kept under `key`, or else `compute()`, which is then kept."

class Evaluator:
    "Scores candidates (one choice of percentile per tensor) on the images of one split, computing only what changed."
    cache: Accumulators
    whose: Profile
    act_bits: int
    graph: Any
    observations: Observations
    split: Split
    schemes: Any
    max_drop: float
    cost: Any
    choices: dict
    tensors: tuple
    reference: np.ndarray
    images: list
    steps: dict
    ends: dict
    scores: dict
    soft: tuple
    readers: Any
    upstream: Any
    source: Any
    made: dict
    model: Any
    plan: Any
    conversion: Conversion
    def __init__(self, graph, observations: Observations, split: Split, *, schemes=None, profile='onnxruntime', act_bits: int = 8, tensors=None, percentiles=..., max_drop: float = 2.0, cache_mb: int = 384, cost: str = 'moved') -> None: ...
    @property
    def profile(self) -> str: ...
    @property
    def sizes(self) -> tuple: ...
    def __repr__(self) -> str: ...
    def logits(self, candidate: tuple) -> np.ndarray:
        "The integer network's logits under a candidate; a ValueError where the engine refuses the model."
    def __getstate__(self) -> dict:
        "What another process needs: all but the caches, and what is compiled."
    def __setstate__(self, state) -> None:
        "Take up what another process sent, and compile anew."
    def check(self, candidate) -> tuple:
        "The candidate, proven to be one."
    def score(self, candidate: tuple) -> Score:
        "How the integer network under this candidate does on the search images; `REFUSED` where the engine refuses it."
    def __call__(self, candidate: tuple) -> Score:
        "Its score: an evaluator is what a search calls an objective."
    def percentiles(self, candidate: tuple) -> dict:
        "The percentiles of a candidate, for all tensors."
    def candidate(self, percentile: float) -> tuple:
        "The candidate with this percentile everywhere."
    def choices_of(self, percentiles: Mapping) -> tuple:
        "The candidate with these percentiles (tensor name -> percentile)."
    @property
    def space(self) -> Space:
        "What can be chosen: the percentiles of each tensor that may move, the widest range first."

def moved_probability(logits: np.ndarray, reference) -> np.ndarray:
    "For each image an upper bound, by Pinsker's inequality, on the share of (softened) probability that moved."

def softened(logits: np.ndarray) -> tuple:
    "The softened probabilities and their logarithms."

def score_logits(logits: np.ndarray, reference: np.ndarray, labels: np.ndarray, *, max_drop: float = 2.0, cost: str = 'moved', soft: tuple | None = None) -> Score:
    "The score of the integer network's logits against the float network's."
