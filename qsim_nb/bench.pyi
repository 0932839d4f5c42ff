# WRITTEN BY .ci/stubs.py FROM bench.py: do not edit
from dataclasses import dataclass

__all__ = ['LARGE_GOALS', 'GOALS', 'bench_text', 'Goal', 'contenders', 'large_contenders', 'bench', 'qsim_bench']

LARGE_GOALS: tuple
GOALS: tuple

@dataclass(frozen=True)
class Goal:
    "One comparison with a bound."
    name: str
    above: str
    below: str
    at_least: float
    at_most: float = ...
    def met(self, ratio):
        "Whether the ratio keeps both bounds."
    def bound(self) -> str:
        "The bound in words."

def bench_text(record) -> str:
    "The two tables of a benchmark as text."

def contenders(graph, qmodel, split) -> tuple:
    "(slow, fast): name -> function without arguments; those that take seconds, and the others."

def large_contenders(graph, qmodel, split) -> tuple:
    "Both paths, ONNX Runtime's and C with lanes; no loops, which take too long for a large network: (nothing, fast)."

def bench(graph, qmodel, split, *, rounds=3, reps=60, say=..., goals=None, large=False) -> dict:
    "Milliseconds (medians) and ratios, with their goals."

def qsim_bench(argv=None) -> int:
    "Time everything on one thread, print and write the ratios; the exit code."
