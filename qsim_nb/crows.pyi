# WRITTEN BY .ci/stubs.py FROM crows.py: do not edit

__all__ = ['MAX_TOTALS', 'C_ROWS', 'C_KINDS', 'SAME_BYTES', 'conv_lines', 'gemm_lines', 'move_lines', 'pad_lines', 'max_pool_lines', 'reduce_lines', 'mean_lines', 'curve_lines', 'relu_lines', 'clip_lines', 'concat_lines', 'pair_lines', 'product_lines', 'softmax_lines', 'resize_lines', 'node_lines']

MAX_TOTALS: int
C_ROWS: dict
C_KINDS: dict
SAME_BYTES: tuple

def conv_lines(w, node, name, pool=None) -> list:
    "The function of a convolution."

def gemm_lines(w, node, name) -> list:
    "The function of a fully connected layer."

def move_lines(w, node, name) -> list:
    "The function of a node that only moves codes."

def pad_lines(w, node, name) -> list:
    "The function of a Pad."

def max_pool_lines(w, node, name) -> list:
    "The function of a MaxPool."

def reduce_lines(better):
    "What writes the function of a ReduceMax, a ReduceMin or a GlobalMaxPool."

def mean_lines(w, node, name) -> list:
    "The function of a mean."

def curve_lines(w, node, name) -> list:
    "The function of an operator on each code alone."

def relu_lines(w, node, name) -> list:
    "The function of a Relu."

def clip_lines(w, node, name) -> list:
    "The function of a Clip."

def concat_lines(w, node, name) -> list:
    "The function of a Concat: each part through the table onto the output's grid."

def pair_lines(w, node, name) -> list:
    "The function of an operator on pairs of codes."

def product_lines(w, node, name) -> list:
    "The function of a product of two activations."

def softmax_lines(w, node, name) -> list:
    "The function of a Softmax in fixed point."

def resize_lines(w, node, name) -> list:
    "The function of a Resize."

def node_lines(w, node, name, pool=None) -> list:
    "The function of a node; a ValueError says why there is none of whole numbers."
