# WRITTEN BY .ci/stubs.py FROM crows.py: do not edit

__all__ = ['C_ROWS', 'C_KINDS', 'C_WIDE', 'conv_lines', 'gemm_lines', 'paint_lines', 'move_lines', 'pad_lines', 'max_pool_lines', 'reduce_lines', 'mean_lines', 'mean_pool_lines', 'curve_lines', 'relu_lines', 'clip_lines', 'concat_lines', 'pair_lines', 'extreme_lines', 'product_lines', 'softmax_lines', 'length_lines', 'resize_lines', 'node_lines']

C_ROWS: dict
C_KINDS: dict
C_WIDE: dict

def conv_lines(w, node, name, pool=None) -> list:
    "The function of a convolution, (in_c, h, w) to (out_c, oh, ow); a rounding that has no C is a ValueError."

def gemm_lines(w, node, name) -> list:
    "The function of a fully connected layer, (n,) to (out_c,); a rounding that has no C is a ValueError."

def paint_lines(w, node, name) -> list:
    "The function of a transposed convolution, (c, h, w) to (out_c, oh, ow); a rounding that has no C is a ValueError."

def move_lines(w, node, name) -> list:
    "The function of a node that only moves codes."

def pad_lines(w, node, name) -> list:
    "The function of a Pad."

def max_pool_lines(w, node, name) -> list:
    "The function of a MaxPool, (c, h, w) to (c, oh, ow)."

def reduce_lines(better):
    "What writes the function of a ReduceMax, a ReduceMin or a GlobalMaxPool: it takes writer, node and name."

def mean_lines(w, node, name, text=None) -> list:
    "The function of a mean of whole images, a code a channel, or over other axes; too many totals are a ValueError."

def mean_pool_lines(w, node, name, text=None) -> list:
    "The function of a mean over windows, (c, h, w) to (c, oh, ow); real numbers added over windows are a ValueError."

def curve_lines(w, node, name) -> list:
    "The function of an operator on each code alone: its table."

def relu_lines(w, node, name) -> list:
    "The function of a Relu: no code below the zero point."

def clip_lines(w, node, name) -> list:
    "The function of a Clip: no code below one code or above another; a table, where it changes the grid."

def concat_lines(w, node, name, rescaled=None) -> list:
    "The function of a Concat: parts on another grid through a table; a rounding that depends on places: a ValueError."

def pair_lines(w, node, name) -> list:
    "The function of an operator on pairs of codes, which broadcast; over 16 bits, or rounded by place: a ValueError."

def extreme_lines(w, node, name) -> list:
    "The function of the larger, or the smaller, of two codes."

def product_lines(w, node, name) -> list:
    "The function of a matrix product, (..., r, n) and (..., n, m) to (..., r, m)."

def softmax_lines(w, node, name) -> list:
    "The function of a Softmax in fixed point; a profile whose exponentials are real numbers is a ValueError."

def length_lines(w, node, name) -> list:
    "The function of rows at length 1; a row that is too long for a sum of squares is a ValueError."

def resize_lines(w, node, name) -> list:
    "The function of a Resize."

def node_lines(w, node, name, pool=None, rows=None) -> list:
    "The function of a node, a comment above it; a ValueError says why there is none."
