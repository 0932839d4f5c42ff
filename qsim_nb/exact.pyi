# WRITTEN BY .ci/stubs.py FROM exact.py: do not edit
import numpy as np

__all__ = ['mean_arguments', 'pair_ways']


def mean_arguments(model, node) -> dict:
    "What the kernels of joins want to know. PyTorch's convolutions give their channels last."

def pair_ways(model, node) -> np.ndarray:
    "For each element of one image's output, channels first, which of LiteRT's loops computes it; 1 where it has one."
