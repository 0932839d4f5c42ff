# WRITTEN BY .ci/stubs.py FROM speed.py: do not edit
from dataclasses import dataclass

__all__ = ['RUNNERS', 'SPEED_GOALS', 'int8_peak', 'float_peak', 'runners', 'speed_rows', 'SpeedGoal', 'speed_text', 'plot_speed']

RUNNERS: dict
SPEED_GOALS: tuple

@dataclass(frozen=True)
class SpeedGoal:
    "How many times as long one runner should take as another, for a network at a batch."
    network: str
    batch: int
    slower: str
    faster: str
    least: float
    @property
    def name(self) -> str:
        "What is compared."
    def row(self, rows):
        "A dict with the ratio and whether it keeps the bound; None where one of the two did not take part."

def int8_peak(reps=30) -> float:
    "Multiply-adds of 8 bits in a nanosecond that one core does by compiled C, at most; 0 without a compiler."

def float_peak(reps=30) -> float:
    "Multiply-adds of float32 in a nanosecond that NumPy's matrix product does, at most, on the threads that it has."

def runners(graph, ranges, x, names=None) -> tuple:
    "(name -> function without arguments that runs the batch, name -> why it does not take part)."

def speed_rows(name, graph, ranges, x, *, seconds=3.0, peaks=None, names=None) -> tuple:
    "(rows of who was how fast: microseconds an image, {name: why it did not take part})."

def speed_text(rows) -> str:
    "A table: a row a runner, a column a batch, microseconds an image."

def plot_speed(rows, ax=None):
    "Microseconds an image of each runner, the fastest on top, and what the peaks allow."
