# WRITTEN BY .ci/stubs.py FROM ranges.py: do not edit
from .calibrator import Observations
from .calibrator import Ranges
from .data import Split
from .evaluator import Evaluator
from .evaluator import Score
from .search import SearchLog
from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ['RIVALS', 'SEEDED', 'SAMPLERS', 'SearchResult', 'simulated_annealing', 'anneal', 'run_rival', 'check_unseen', 'optuna_sampler']

RIVALS: dict
SEEDED: tuple
SAMPLERS: dict

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
    @property
    def record(self) -> dict: ...
    @property
    def log(self) -> list: ...
    def __repr__(self) -> str: ...

def simulated_annealing(evaluator: Evaluator, *, iters: int = 200, restarts: int = 3, seed: int = 0, start: float = 99.9, hot: float = 0.05, cold: float = 0.001, reach: int = 4, proposals: int = 1, executor=None, known=None) -> SearchResult:
    "Search the percentiles by simulated annealing."

def anneal(graph, observations: Observations, split: Split, *, iters: int = 200, restarts: int = 3, seed: int = 0, start: float = 99.9, executor=None, known=None, **options) -> SearchResult:
    "Ranges by simulated annealing over the tensors' percentiles; `options` are those of `Evaluator`."

def run_rival(evaluator: Evaluator, rival: str, *, iters: int = 200, seed: int = 0, start: float = 99.9, executor=None) -> SearchResult:
    "What one of the rivals finds, by name."

def check_unseen(split: Split, result: SearchResult) -> Split:
    "The same split, proven to share no image with those of the search."

def optuna_sampler(log: SearchLog, seed: int, *, sampler: str = 'tpe', batch: int = 1):
    "What a sampler of Optuna wants to look at, told what came of it."
