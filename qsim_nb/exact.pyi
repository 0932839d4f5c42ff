# WRITTEN BY .ci/stubs.py FROM exact.py: do not edit
import numpy as np

__all__ = ['mean_arguments', 'pair_ways']


def mean_arguments(model, node) -> dict:
    "Keyword arguments of an average in `joins`: zero point, scale, rounding; the output's grid, where it is another."

def pair_ways(model, node) -> np.ndarray:
    "Which loop of LiteRT's optimized Add computes each element of an image, channels first; else ones that broadcast."
