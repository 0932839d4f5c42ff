# WRITTEN BY .ci/stubs.py FROM adaround.py: do not edit
from .convert import Conversion
import numpy as np

__all__ = ['soft_rounding', 'round_trip', 'regularizer', 'up_or_down', 'squared_grid', 'adaround']


def soft_rounding(v) -> np.ndarray:
    "How far up each weight is rounded, in [0, 1]."

def round_trip(h) -> np.ndarray:
    "The v at which soft_rounding begins with h, to a thousandth."

def regularizer(h, beta) -> tuple:
    "What each h costs for not being 0 or 1, and the derivative of that."

def up_or_down(w0, w, hessian, grid, *, iterations: int = 600, rate: float = 0.1, push: float = 0.5) -> np.ndarray:
    "Codes (out_c, weights), each next below or next above its weight, or at the end of the grid."

def squared_grid(w, grid, least):
    "Out of narrower grids the one whose nearest codes have the least squared error, for each scale that it has."

def adaround(conversion: Conversion, images, *, nodes=None, scales: str = 'squared', damp: float = 0.01, iterations: int = 600, rate: float = 0.1, push: float = 0.5) -> Conversion:
    "Codes next to the weights, each rounded up or down so that a layer's outputs are best, from unlabelled images."
