# WRITTEN BY .ci/stubs.py FROM search.py: do not edit
from .evaluator import Score
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
import numpy as np
from typing import Any
from typing_extensions import Self

__all__ = ['LOOKS', 'METHODS', 'Space', 'Cost', 'as_score', 'Ask', 'Trial', 'SearchLog', 'SearchInterrupted', 'search', 'random_draw', 'exhaustive', 'coordinate', 'around', 'steepest', 'metropolis', 'neighbour', 'annealing', 'nondominated', 'front', 'exchanges', 'ScoreFile']

LOOKS: int
METHODS: dict

@dataclass(frozen=True)
class Space:
    "What can be chosen: named axes, each with its choices, the most generous first; a candidate numbers them."
    names: tuple
    choices: tuple
    def __post_init__(self) -> None: ...
    @classmethod
    def of(cls, choices: Mapping) -> Self:
        "The space with these choices."
    @property
    def sizes(self) -> tuple: ...
    @property
    def count(self) -> int: ...
    @property
    def first(self) -> tuple: ...
    def check(self, candidate) -> tuple:
        "The candidate, proven to be one."
    def values(self, candidate) -> dict:
        "Name of an axis -> what is chosen."
    def candidate(self, values: Mapping) -> tuple:
        "The candidate that chooses these values."

@dataclass(frozen=True)
class Cost:
    "What a candidate costs: the least that a score says."
    cost: float
    excess: float = ...
    size: float = ...
    @property
    def feasible(self) -> bool: ...
    @property
    def rank(self) -> tuple: ...
    @property
    def point(self) -> tuple: ...

@dataclass(frozen=True)
class Ask:
    "A candidate that a method wants to look at, and what the log shall say of it."
    candidate: tuple
    restart: int = ...
    moved: str = ...
    temperature: float = ...
    accept: Callable = ...

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

class SearchLog:
    "The log of one search: what was looked at, what was seen before, the best so far."
    trials: list
    seen: set
    best: Any
    space: Space
    budget: int
    def __init__(self, space: Space, budget: int) -> None: ...
    @property
    def candidate(self) -> tuple: ...
    @property
    def score(self): ...
    @property
    def values(self) -> dict: ...
    @property
    def feasible(self) -> bool: ...
    @property
    def front(self) -> list:
        "The trials within the bound that no other one beats in (size, cost), the smallest size first."
    @property
    def done(self) -> bool: ...
    def within(self, asks: list) -> list:
        "As many of the asks, from the first on, as the budget allows."
    def tell(self, ask: Ask, score) -> Trial:
        "Write a look down."
    def __repr__(self) -> str: ...

class SearchInterrupted(KeyboardInterrupt):
    "A search was interrupted; its `log` is whole, as far as it went."
    log: SearchLog
    def __init__(self, log: SearchLog) -> None: ...

class ScoreFile(dict):
    "Candidate -> score, kept in a file: what was computed before an accident."
    path: Any
    def __init__(self, path, about: str, make: Callable = ...) -> None: ...
    def __setitem__(self, candidate, score) -> None: ...

def as_score(said):
    "A score with `cost`, `excess`, `feasible` and `rank`; one that is not a number is refused."

def search(method, space: Space, objective: Callable, *, budget: int = 200, seed: int = 0, executor=None, first: Iterable | None = None, known=None, **options) -> SearchLog:
    "The log of a search for what costs least, the same whoever computes the costs; `options` are the method's."

def random_draw(log: SearchLog, seed: int):
    "Batches of candidates drawn at random."

def exhaustive(log: SearchLog, seed: int):
    "All candidates, or an even selection that fits the budget, in batches."

def coordinate(log: SearchLog, seed: int):
    "One axis after the other to its best place, until none wants to move."

def around(candidate: tuple, space: Space):
    "Yield (candidate, name of the axis) for all that are one step away."

def steepest(log: SearchLog, seed: int):
    "All single steps from the best so far, until none is better."

def metropolis(here, there, temperature: float, *, unit: float, rng: np.random.Generator) -> bool:
    "Is the step from `here` to `there` taken?"

def neighbour(candidate: tuple, sizes: tuple, reach: int, *, rng: np.random.Generator) -> tuple:
    "A random candidate one move away."

def annealing(log: SearchLog, seed: int, *, restarts: int = 3, hot: float = 0.05, cold: float = 0.001, reach: int = 4, proposals: int = 1):
    "The steps of a few walks, each of them hot at first and cold at its end."

def nondominated(points: list) -> list:
    "Which points no other one beats, the smallest first number first; of equal points the earliest."

def front(log: SearchLog, seed: int):
    "Down from the start where a byte costs least, then all steps and exchanges around the front, until it stands."

def exchanges(candidate: tuple, space: Space):
    "Yield (candidate, name of the second axis) for a step up on one axis and a step down on another."
