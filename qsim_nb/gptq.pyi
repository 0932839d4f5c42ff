# WRITTEN BY .ci/stubs.py FROM gptq.py: do not edit
from .convert import Conversion
import numpy as np

__all__ = ['BLOCK', 'SHARES', 'squared_error', 'best_weights', 'code_cost', 'inverse_root', 'carry', 'refitted', 'coarse', 'best_codes', 'gptq', 'least_scale']

BLOCK: int
SHARES: tuple

def squared_error(w, moments) -> np.ndarray:
    "Mean squared error of each channel with these weights and the best bias, (group, channels)."

def best_weights(w, moments, damp) -> tuple:
    "The real weights of least cost, and the Hessian, damped, that says what others cost."

def code_cost(codes, grid, w, hessian) -> np.ndarray:
    "By how much each channel costs more than with the best real weights, (out_c,)."

def inverse_root(hessian) -> np.ndarray:
    "The upper triangular matrix U with U^T U the inverse of the Hessian."

def carry(w, root, grid, price=0, signs=False) -> np.ndarray:
    "Codes (out_c, weights): column after column, what one loses is made up for by those that remain."

def refitted(codes, grid, w, hessian, least):
    "The grid on which these codes cost least."

def coarse(scale, bits, least=0) -> np.ndarray:
    "The nearest scales of so few significant bits; where those would be below `least`, the next ones up."

def best_codes(codes, grid, w, hessian, least, refits, price=0, scale_bits=None, signs=False) -> tuple:
    "The cheapest codes that were met, and their grid."

def gptq(conversion: Conversion, images, *, nodes=None, damp: float = 0.01, refits: int = 3, price: float = 0, places: int | None = None, scale_bits: int | None = None, signs=(), known: dict | None = None) -> Conversion:
    "Codes that together give each layer's outputs best, from unlabelled images."

def least_scale(graph, node, moments, model):
    "The least scale of the weights at which a bias as large as there may be fits its integer, float32."
