# WRITTEN BY .ci/stubs.py FROM refine.py: do not edit
from .convert import Conversion
from .graph import Graph
from dataclasses import dataclass
import numpy as np

__all__ = ['SHARES', 'SCALES', 'columns', 'Moments', 'moments_of', 'up_to', 'layer_moments', 'squared_error', 'best_weights', 'code_cost', 'inverse_root', 'carry', 'refitted', 'best_codes', 'gptq', 'layer_by_layer', 'least_scale', 'correct_bias', 'layer_pairs', 'equalize']

SHARES: tuple
SCALES: dict

@dataclass(frozen=True, eq=False)
class Moments:
    "What least squares needs to know of a layer, by groups of channels; products are means over all places."
    x: np.ndarray
    y: np.ndarray
    xx: np.ndarray
    xy: np.ndarray
    yy: np.ndarray

def columns(node, x, w_shape) -> np.ndarray:
    "What the weights of a channel are multiplied by, at each place: (group, places, weights)."

def moments_of(node, w_shape, pairs) -> Moments:
    "Means and products of columns and wanted outputs, over all places of all batches."

def up_to(net, tensors):
    "The part of a network that these tensors need, with them as its outputs."

def layer_moments(conversion, name, images, made=None) -> Moments:
    "Inputs as the integer network makes them, outputs as the float network does."

def squared_error(w, moments) -> np.ndarray:
    "Mean squared error of each channel with these weights and the best bias, (group, channels)."

def best_weights(w, moments, damp) -> tuple:
    "The real weights of least cost, and the Hessian, damped, that says what others cost."

def code_cost(codes, grid, w, hessian) -> np.ndarray:
    "By how much each channel's mean squared error is larger than with the best real weights, (out_c,)."

def inverse_root(hessian) -> np.ndarray:
    "The upper triangular matrix U with U^T U the inverse of the Hessian."

def carry(w, root, grid, price=0) -> np.ndarray:
    "Codes (out_c, weights): column after column, what one loses is made up for by those that remain."

def refitted(codes, grid, w, hessian, least):
    "The grid on which these codes cost least."

def best_codes(codes, grid, w, hessian, least, refits, price=0) -> tuple:
    "The cheapest codes that were met, and their grid."

def gptq(conversion: Conversion, images, *, nodes=None, damp: float = 0.01, refits: int = 3, price: float = 0) -> Conversion:
    "Codes that together give each layer's outputs best, from unlabelled images."

def layer_by_layer(conversion: Conversion, images, nodes, choose, record) -> Conversion:
    "One layer after the other gets the codes that are chosen for it, and the biases that close its mean error."

def least_scale(graph, node, moments, model):
    "The least scale of the weights at which a bias as large as there may be fits its integer, float32."

def correct_bias(conversion: Conversion, images, *, nodes=None) -> Conversion:
    "The same codes, with biases by which no channel is wrong on average on these images."

def layer_pairs(graph) -> list:
    "The pairs of layers with parameters of their own and nothing between them but operators that scale."

def equalize(graph, rounds: int = 20) -> Graph:
    "The same function with channels whose weights before and behind reach equally far, to a factor of two."
