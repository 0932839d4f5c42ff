# WRITTEN BY .ci/stubs.py FROM account.py: do not edit
from .graph import Graph
from .qmodel import QModel
from .stats import Comparison
from .stats import Evaluation
from .webpage import Html
from dataclasses import dataclass
from typing import Any

__all__ = ['layer_rows', 'Answers', 'Mending', 'output_db', 'Account', 'take_account', 'verdict', 'report_page']


@dataclass(frozen=True)
class Answers:
    "What the float and the integer network answer, by their largest output, on all images."
    fp32: Evaluation
    int8: Evaluation
    labelled: bool
    @property
    def comparison(self) -> Comparison: ...

@dataclass(frozen=True)
class Mending:
    "One thing changed, and what it gives."
    what: str
    option: str
    db: float
    gain: float
    bytes: int
    more: int

@dataclass(frozen=True, eq=False, repr=False)
class Account:
    "A network before and after, and what was measured of it."
    graph: Graph
    qmodel: QModel
    rows: tuple
    histograms: tuple
    answers: Any
    mended: tuple
    n_probe: int
    advised: bool
    warned: tuple = ...
    weights: tuple = ...
    def __repr__(self) -> str: ...
    @property
    def sizes(self) -> tuple: ...
    @property
    def integer_share(self): ...
    @property
    def islands(self) -> tuple: ...

def layer_rows(graph, qmodel, x) -> list:
    "A row for each node that computes: its bytes, its noises in dB, what it clips, the bits it has to spare."

def output_db(graph, model, x) -> float:
    "Signal-to-noise ratio of the real numbers at the output, dB; of several outputs the lowest."

def take_account(graph, conversion, images, *, others=None, warned=()) -> Account:
    "Convert, measure, and try what could mend it, one change at a time."

def verdict(found) -> str:
    "One sentence: bytes, nearness of the output, answers."

def report_page(found, title, facts={}) -> Html:
    "The report: one page that needs nothing else."
