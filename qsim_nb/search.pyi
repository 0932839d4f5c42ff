# WRITTEN BY .ci/stubs.py FROM search.py: do not edit
from .calibrator import Observations
from .calibrator import Ranges
from .data import Split
from .evaluator import Evaluator
from .evaluator import Score
from collections.abc import Mapping
from dataclasses import dataclass
import numpy as np

__all__ = ['LOOKS', 'RIVALS', 'SEEDED', 'METHODS', 'Trial', 'SearchResult', 'metropolis', 'neighbour', 'simulated_annealing', 'random_search', 'greedy_search', 'exhaustive_search', 'run_rival', 'check_unseen', 'search', 'anneal']

LOOKS: int
RIVALS: dict
SEEDED: tuple
METHODS: tuple

@dataclass(frozen=True)
class Trial:
    "One look at one candidate."
    candidate: tuple
    score: Score
    restart: int
    moved: str
    temperature: float
    accepted: bool
    cached: bool
    best: bool

@dataclass(frozen=True, eq=False, repr=False)
class SearchResult:
    "The best candidate of a search, and the way to it."
    method: str
    ranges: Ranges
    percentiles: Mapping
    score: Score
    trials: tuple
    choices: Mapping
    searched: Split
    schemes: Mapping = ...
    scheme_log: tuple = ...
    @property
    def record(self) -> dict: ...
    @property
    def log(self) -> list: ...
    def __repr__(self) -> str: ...

def metropolis(here: Score, there: Score, temperature: float, *, unit: float, rng: np.random.Generator) -> bool:
    "Is the step from `here` to `there` taken?"

def neighbour(candidate: tuple, sizes: tuple, reach: int, *, rng: np.random.Generator) -> tuple:
    "A random candidate one move away."

def simulated_annealing(evaluator: Evaluator, *, iters: int = 200, restarts: int = 3, seed: int = 0, start: float = 99.9, hot: float = 0.05, cold: float = 0.001, reach: int = 4) -> SearchResult:
    "Search the percentiles by simulated annealing."

def random_search(evaluator: Evaluator, *, iters: int = 200, seed: int = 0, start: float = 99.9) -> SearchResult:
    "The best of candidates drawn at random."

def greedy_search(evaluator: Evaluator, *, iters: int = 200, start: float = 99.9) -> SearchResult:
    "One tensor after the other to its best place, until none wants to move."

def exhaustive_search(evaluator: Evaluator, *, iters: int | None = None, start: float = 99.9) -> SearchResult:
    "The best of all candidates, or of an even selection that fits the budget."

def run_rival(evaluator: Evaluator, rival: str, *, iters: int = 200, seed: int = 0) -> SearchResult:
    "What one of the rivals finds, by name."

def check_unseen(split: Split, result: SearchResult) -> Split:
    "The same split, proven to share no image with those that the search was judged on."

def search(graph, calib, split: Split, *, method: str = 'sa', profile='onnxruntime', iters: int = 200, seed: int = 0, **options) -> SearchResult:
    "Weight schemes and ranges for `convert`, with the same profile; `options` are those of `Evaluator`."

def anneal(graph, observations: Observations, split: Split, *, iters: int = 200, restarts: int = 3, seed: int = 0, start: float = 99.9, **options) -> SearchResult:
    "Ranges by simulated annealing over the tensors' percentiles; `options` are those of `Evaluator`."
