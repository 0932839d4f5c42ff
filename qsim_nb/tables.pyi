# WRITTEN BY .ci/stubs.py FROM tables.py: do not edit
import numpy as np

__all__ = ['FAMILIES', 'family', 'to_reals', 'from_reals', 'mlas_sigmoid', 'mlas_tanh', 'code_table', 'pair_codes', 'check_pair', 'add_ways', 'add_swaps', 'clip_bounds', 'rescale_table', 'softmax_codes', 'mean_codes', 'matmul_codes', 'resize_codes']

FAMILIES: tuple

def family(profile) -> str:
    "Whose kernels compute operators that see single codes: a name in `FAMILIES`, or 'float'."

def to_reals(codes, grid, profile) -> np.ndarray:
    "The real numbers that codes stand for, float32."

def from_reals(x, grid, profile) -> np.ndarray:
    "Codes, in the grid's type; the lowest for NaN, as in ONNX Runtime."

def mlas_sigmoid(x):
    "1/(1 + exp(-x)) as ONNX Runtime computes it, float32."

def mlas_tanh(x):
    "tanh(x) as ONNX Runtime computes it, float32."

def code_table(op, attrs, x_grid, y_grid, profile) -> np.ndarray:
    "The output's code for each code of the input, the lowest first, in the output's type."

def pair_codes(op, a, b, grids, profile, *, way=1) -> np.ndarray:
    "The output's codes, in the output's type."

def check_pair(op, grids, profile) -> None:
    "Refuse grids with which the runtime's result could wrap."

def add_ways(a_shape, b_shape) -> np.ndarray:
    "For each element of the sum, channels last: which loop of LiteRT's optimized Add it is in, 0, 1 or 2."

def add_swaps(a_shape, b_shape) -> bool:
    "Whether ONNX Runtime's Add exchanges its operands: the first is constant along the innermost axis."

def clip_bounds(low, high, grid, profile) -> tuple:
    "The lowest and the highest code of a Clip, or of an activation that is fused into another operator."

def rescale_table(x_grid, y_grid, profile) -> np.ndarray:
    "The code on the output's grid for each code of the input's, the lowest first; a copy where the grids are equal."

def softmax_codes(x, x_grid, y_grid, profile, axis=-1) -> np.ndarray:
    "Codes of the probabilities along an axis, in the output's type."

def mean_codes(x, grid, profile, *, keepdims=True) -> np.ndarray:
    "Codes (n, c, 1, 1) of the means over rows and columns, in the grid's type."

def matmul_codes(a, b, grids, profile) -> np.ndarray:
    "Codes (..., m, n) of the product of two activations, in the output's type."

def resize_codes(x, scales, mode, coordinate_transformation_mode, profile, *, grid=None, nearest_mode='round_prefer_floor') -> np.ndarray:
    "Codes (n, c, rows, columns) of the resized images, on the grid and in the type of `x`."
