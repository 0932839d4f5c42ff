# WRITTEN BY .ci/stubs.py FROM refine.py: do not edit
from .convert import Conversion
from .graph import Graph
from dataclasses import dataclass
import numpy as np

__all__ = ['LEAST_IMAGES', 'KEPT_BYTES', 'SCALES', 'columns', 'up_to', 'Moments', 'moments_of', 'layer_moments', 'correct_bias', 'layer_by_layer', 'clipped_mean', 'expected_values', 'expect_bias', 'layer_pairs', 'equalize']

LEAST_IMAGES: int
KEPT_BYTES: int
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

def up_to(net, tensors, given=()):
    "The part of a network that these tensors need, with them as its outputs."

def moments_of(node, w_shape, pairs) -> Moments:
    "Means and products of columns and wanted outputs, over all places of all batches."

def layer_moments(conversion, name, images, made=None, *, places=None, wanted=None, kept=None) -> Moments:
    "Inputs as the integer network makes them, outputs as the float network does."

def correct_bias(conversion: Conversion, images, *, nodes=None) -> Conversion:
    "The same codes, with biases by which no channel is wrong on average on these images."

def layer_by_layer(conversion: Conversion, images, nodes, choose, record, places=None, known=None, own=None) -> Conversion:
    "One layer after the other gets the codes that are chosen for it, and the biases that close its mean error."

def clipped_mean(mean, std, lo=..., hi=...) -> np.ndarray:
    "The mean of normal numbers that are cut off."

def expected_values(graph) -> dict:
    "Tensor name -> mean of each element, in the tensor's shape, where it follows from a batch normalization."

def expect_bias(conversion: Conversion, normed) -> Conversion:
    "The same codes; biases take out the mean error wherever it follows from normalizations that give normal numbers."

def layer_pairs(graph) -> list:
    "The pairs of layers with parameters of their own and nothing between them but operators that scale."

def equalize(graph, rounds: int = 20) -> Graph:
    "The same function with channels whose weights before and behind reach equally far, to a factor of two."
