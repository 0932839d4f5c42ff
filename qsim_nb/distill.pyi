# WRITTEN BY .ci/stubs.py FROM distill.py: do not edit
from .convert import Conversion
from dataclasses import dataclass
import numpy as np

__all__ = ['soft_divergence', 'Steps', 'steps_of', 'distill']


@dataclass(frozen=True, eq=False, repr=False)
class Steps:
    "The parameters of a network as one vector, each counted in steps of its own."
    unit: np.ndarray
    start: np.ndarray
    low: np.ndarray
    high: np.ndarray
    whole: np.ndarray
    def reals(self, at) -> np.ndarray:
        "The real parameters, codes rounded."
    def keep_within(self, at) -> None:
        "Clip to what rounds into [low, high]."

def soft_divergence(logits, wanted, temperature) -> tuple:
    "The mean divergence of softened answers, times the temperature's square; and its gradient (classes, n)."

def steps_of(conversion, graph) -> Steps:
    "The parameters of `graph`, those of layers with codes as the conversion has them."

def distill(conversion: Conversion, images, *, wanted=None, epochs: int = 2, batch_size: int = 128, rate: float = 0.02, temperature: float = 4.0, seed: int = 0) -> Conversion:
    "Codes at most one step away, and biases, that bring its answers nearer to the float network's; no labels."
