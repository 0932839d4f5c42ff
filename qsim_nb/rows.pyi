# WRITTEN BY .ci/stubs.py FROM rows.py: do not edit
import numpy as np

__all__ = ['LENGTHS', 'add_ways', 'add_swaps', 'softmax_multiplier', 'softmax_codes', 'normalized_codes', 'mean_codes', 'matmul_codes', 'resize_codes']

LENGTHS: dict

def add_ways(a_shape, b_shape, signed=True, bits=8) -> np.ndarray:
    "For each element of the sum, channels last, the loop of LiteRT's optimized Add: 0 or 1, by vectors; 2, one by one."

def add_swaps(a_shape, b_shape) -> bool:
    "Whether ONNX Runtime's Add exchanges its operands: the first is 1 on the last axis longer in either, if any."

def softmax_multiplier(x_grid, beta=1.0) -> tuple:
    "`(multiplier, shift)` of a difference of two codes to Q5.26, as the kernels in fixed point have it."

def softmax_codes(x, x_grid, y_grid, profile, axis=-1, beta=1.0) -> np.ndarray:
    "Codes of the probabilities along an axis, in the output's type."

def normalized_codes(x, x_grid, y_grid, profile, axis=-1) -> np.ndarray:
    "Codes of the rows at length 1, in the output's type."

def mean_codes(x, grid, profile, *, keepdims=True, axes=(2, 3), y_grid=None) -> np.ndarray:
    "Codes of the means, all axes kept with length 1, in the type of the output's grid."

def matmul_codes(a, b, grids, profile) -> np.ndarray:
    "Codes (..., m, n) of the product of two activations, in the output's type."

def resize_codes(x, scales, mode, coordinate_transformation_mode, profile, *, grid=None, nearest_mode='round_prefer_floor') -> np.ndarray:
    "Codes (n, c, rows, columns) of the resized images, on the grid and in the type of `x`."
