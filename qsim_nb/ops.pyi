# WRITTEN BY .ci/stubs.py FROM ops.py: do not edit
import numpy as np

__all__ = ['conv_output_shape', 'taps', 'conv', 'conv_grad', 'numeric_grad', 'conv_transpose_shape', 'conv_transpose', 'conv_transpose_grad', 'gemm', 'gemm_grad', 'relu', 'relu_grad', 'flatten', 'max_pool', 'average_pool', 'global_average_pool', 'global_max_pool', 'max_pool_grad', 'average_pool_grad', 'global_average_pool_grad', 'log_softmax', 'softmax']


def conv_output_shape(size, kernel_shape, *, strides=(1, 1), pads=(0, 0, 0, 0), dilations=(1, 1)) -> tuple:
    "How many places the window has, down and to the right: (oh, ow)."

def taps(x, kernel_shape, strides=(1, 1), dilations=(1, 1), axis=2) -> list:
    "One view of `x` for each tap of the kernel, row by row; it holds that tap's pixel at every place of the window."

def conv(x, w, b=None, *, strides=(1, 1), pads=(0, 0, 0, 0), dilations=(1, 1), group=1) -> np.ndarray:
    "ONNX Conv: (n, out_c, oh, ow)."

def conv_grad(dy, x, w, *, strides=(1, 1), pads=(0, 0, 0, 0), dilations=(1, 1), group=1) -> tuple:
    "The gradients (dx, dw, db) of `conv`."

def numeric_grad(f, x, h=1e-05) -> np.ndarray:
    "The gradient of `f` with respect to `x`, by central differences: slow, independent of any formula, for tests."

def conv_transpose_shape(size, kernel_shape, *, strides=(1, 1), pads=(0, 0, 0, 0), dilations=(1, 1), output_padding=(0, 0)) -> tuple:
    "Rows and columns before pads are cut off, and what is left: ((h, w), (oh, ow))."

def conv_transpose(x, w, b=None, *, output_padding=(0, 0), group=1, **window) -> np.ndarray:
    "ONNX ConvTranspose: (n, out_c, oh, ow)."

def conv_transpose_grad(dy, x, w, *, pads=(0, 0, 0, 0), output_padding=(0, 0), **window) -> tuple:
    "The gradients (dx, dw, db) of `conv_transpose`: a convolution, and the gradient of one."

def gemm(x, w, b=None):
    "ONNX Gemm with transB=1: `x @ w.T + b`, (n, out)."

def gemm_grad(dy, x, w) -> tuple:
    "The gradients (dx, dw, db) of `gemm`."

def relu(x):
    "ONNX Relu: what is below zero becomes zero."

def relu_grad(dy, y):
    "The gradient of `relu`."

def flatten(x):
    "ONNX Flatten with axis=1: one row of `c*h*w` features an image, channel by channel."

def max_pool(x, kernel_shape, *, strides=None, pads=(0, 0, 0, 0), axis=2):
    "ONNX MaxPool: the largest value under the window."

def average_pool(x, kernel_shape, *, strides=None, pads=(0, 0, 0, 0), count_include_pad=False, axis=2):
    "ONNX AveragePool: the mean under the window."

def global_average_pool(x, axis=2):
    "ONNX GlobalAveragePool: one mean a channel; rows and columns stay, with length 1."

def global_max_pool(x, axis=2):
    "ONNX GlobalMaxPool: one maximum a channel; rows and columns stay, with length 1."

def max_pool_grad(dy, x, kernel_shape, *, strides=None, pads=(0, 0, 0, 0)):
    "The gradient of `max_pool`: to the winner, the first one when several are equal."

def average_pool_grad(dy, x, kernel_shape, *, strides=None, pads=(0, 0, 0, 0), count_include_pad=False):
    "The gradient of `average_pool`: an equal share to every pixel that was counted."

def global_average_pool_grad(dy, x):
    "The gradient of `global_average_pool`."

def log_softmax(x, axis=-1):
    "The logarithms of the probabilities."

def softmax(x, axis=-1, beta=1.0):
    "Probabilities that sum to 1."
