# WRITTEN BY .ci/stubs.py FROM kernels.py: do not edit
import numpy as np

__all__ = ['conv2d_loops', 'im2col', 'acc_bound', 'carrier_for', 'conv2d_int', 'conv_transpose_loops', 'conv_transpose_int', 'linear_loops', 'linear_int', 'max_pool_loops', 'max_pool_int', 'relu_int', 'conv2d_float_loops', 'linear_float_loops', 'loops_forward']


def conv2d_loops(x, w, bias=None, *, x_zero_point=0, w_zero_point=0, strides=(1, 1), pads=(0, 0, 0, 0), dilations=(1, 1), group=1, acc_bits=32) -> np.ndarray:
    "Accumulators, int32 or int64 (n, out_c, oh, ow), one multiply-add at a time."

def im2col(x, kernel_shape, *, strides=(1, 1), pads=(0, 0, 0, 0), dilations=(1, 1)) -> np.ndarray:
    "Every window of `x` as a column: `(n, c, kh * kw, oh * ow)`."

def acc_bound(w_centred, bias, x_lo, x_hi) -> np.ndarray:
    "For each output channel, int64 (out_c,): no partial sum in any order is larger in magnitude, for whatever input."

def carrier_for(bound, acc_bits=32) -> type:
    "The fastest NumPy type in which sums within `bound` are exact; more than an accumulator can hold is refused."

def conv2d_int(x, w, bias=None, *, x_zero_point=0, w_zero_point=0, strides=(1, 1), pads=(0, 0, 0, 0), dilations=(1, 1), group=1, carrier=None, acc_bits=32) -> np.ndarray:
    "Accumulators, int32 or int64 (n, out_c, oh, ow), by one exact matrix product for each group."

def conv_transpose_loops(x, w, bias=None, *, x_zero_point=0, w_zero_point=0, strides=(1, 1), pads=(0, 0, 0, 0), output_padding=(0, 0), dilations=(1, 1), group=1, acc_bits=32) -> np.ndarray:
    "Accumulators, int32 or int64 (n, out_c, oh, ow), one multiply-add at a time."

def conv_transpose_int(x, w, bias=None, *, x_zero_point=0, w_zero_point=0, group=1, acc_bits=32, **window) -> np.ndarray:
    "Accumulators by one product of matrices for each tap, in int64; `window` as in `conv_transpose_loops`."

def linear_loops(x, w, bias=None, *, x_zero_point=0, w_zero_point=0, acc_bits=32) -> np.ndarray:
    "Accumulators, int32 or int64 (n, out_c), one multiply-add at a time."

def linear_int(x, w, bias=None, *, x_zero_point=0, w_zero_point=0, carrier=None, acc_bits=32) -> np.ndarray:
    "Accumulators, int32 or int64 (n, out_c), by one exact matrix product."

def max_pool_loops(x, kernel_shape, *, strides=None, pads=(0, 0, 0, 0)) -> np.ndarray:
    "The largest element of each window, found one comparison at a time."

def max_pool_int(x, kernel_shape, *, strides=None, pads=(0, 0, 0, 0)) -> np.ndarray:
    "The largest code of each window, by one pass for each tap (`ops.max_pool`, kept to integers)."

def relu_int(x, zero_point) -> np.ndarray:
    "Codes of max(x, 0), of the same type."

def conv2d_float_loops(x, w, bias=None, *, strides=(1, 1), pads=(0, 0, 0, 0), dilations=(1, 1), group=1) -> np.ndarray:
    "Convolution, float32 (n, out_c, oh, ow), one multiply-add at a time (summed in Python's doubles)."

def linear_float_loops(x, w, bias=None) -> np.ndarray:
    "x @ w.T + bias, float32 (n, out_c), one multiply-add at a time (summed in Python's doubles)."

def loops_forward(graph, images) -> np.ndarray:
    "Output of the whole graph by plain Python loops."
