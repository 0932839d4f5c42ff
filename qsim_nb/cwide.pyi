# WRITTEN BY .ci/stubs.py FROM cwide.py: do not edit

__all__ = ['wide_clip_lines', 'wide_leaky_lines', 'wide_concat_lines', 'wide_pair_lines', 'wide_curve_lines', 'wide_softmax_lines']


def wide_clip_lines(w, node, name) -> list:
    "The function of a Clip, which may change the grid."

def wide_leaky_lines(w, node, name) -> list:
    "The function of a leaky ReLU: a multiplication above zero, another below."

def wide_concat_lines(w, node, name) -> list:
    "The function of a Concat, or of a change of the grid: each part by a multiplication, or by a table."

def wide_pair_lines(w, node, name) -> list:
    "The function of a sum, a difference or a product of two codes, which broadcast."

def wide_curve_lines(curve, most, fixed):
    "What writes the function of a Sigmoid or a Tanh of codes of 16 bits: it takes writer, node and name."

def wide_softmax_lines(w, node, name) -> list:
    "The function of a Softmax by two tables; a row that is too long, or a scale that is too large, is a ValueError."
