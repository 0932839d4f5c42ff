# WRITTEN BY .ci/stubs.py FROM tables.py: do not edit
import numpy as np

__all__ = ['FAMILIES', 'RELUS', 'family', 'to_reals', 'from_reals', 'quantize_tail', 'dequantize_tail', 'quantize_images', 'dequantize_images', 'mlas_sigmoid', 'mlas_tanh', 'c_tanh', 'tanh_undecided', 'code_table', 'pair_codes', 'check_pair', 'clip_bounds', 'own_bounds', 'clip_table', 'rescale_table', 'rescale_tail']

FAMILIES: tuple
RELUS: dict

def family(profile) -> str:
    "Whose kernels compute operators that see single codes: a name in `FAMILIES`, or 'float'."

def to_reals(codes, grid, profile) -> np.ndarray:
    "The real numbers that codes stand for, float32."

def from_reals(x, grid, profile) -> np.ndarray:
    "Codes, in the grid's type; the lowest for NaN, as in ONNX Runtime."

def quantize_tail(shape, grid, profile):
    "Which numbers a QUANTIZE rounds as its vectors do not, bool; None where there are none."

def dequantize_tail(shape, profile):
    "Which numbers a DEQUANTIZE rounds once though its vectors round twice, bool; None where there are none."

def quantize_images(x, grid, profile) -> np.ndarray:
    "The codes that a QUANTIZE gives for each image, in the grid's type."

def dequantize_images(codes, grid, profile) -> np.ndarray:
    "The real numbers that a DEQUANTIZE gives for each image, float32."

def mlas_sigmoid(x):
    "1/(1 + exp(-x)) as ONNX Runtime computes it, float32."

def mlas_tanh(x):
    "tanh(x) as ONNX Runtime computes it, float32."

def c_tanh(x):
    "tanh(x) as the GNU C library up to 2.40 computes it, float32."

def tanh_undecided(x_grid, y_grid, profile) -> np.ndarray:
    "The codes of the input for which LiteRT's Tanh gives another code with a C library that rounds correctly; int64."

def code_table(op, attrs, x_grid, y_grid, profile) -> np.ndarray:
    "The output's code for each code of the input, the lowest first, in the output's type."

def pair_codes(op, a, b, grids, profile, *, way=1) -> np.ndarray:
    "The output's codes, in the output's type."

def check_pair(op, grids, profile) -> None:
    "ValueError for grids with which the runtime's result could wrap, or a multiplier would be out of range."

def clip_bounds(low, high, grid, profile) -> tuple:
    "The lowest and the highest code of a Clip, or of an activation that is fused into another operator."

def own_bounds(low, high, grid) -> tuple:
    "Two bounds as codes, where no delegate rounds them: halves away from zero, then the zero point."

def clip_table(low, high, x_grid, y_grid, profile) -> np.ndarray:
    "The code on the output's grid for each code of the input's, the lowest first, of a Clip that changes the grid."

def rescale_table(x_grid, y_grid, profile, tail=False) -> np.ndarray:
    "The code on the output's grid for each code of the input's, the lowest first; a copy where the grids are equal."

def rescale_tail(x_grid, y_grid, shape, profile):
    "Which codes LiteRT's optimized kernel rounds one by one, behind the last sixteen, bool; None where none differ."
