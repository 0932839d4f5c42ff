# WRITTEN BY .ci/stubs.py FROM arith.py: do not edit
import numpy as np

__all__ = ['FUNCTIONS', 'IEEE_FUNCTIONS', 'REDUCTIONS', 'unbroadcast', 'add_grad', 'sub_grad', 'mul_grad', 'div', 'div_grad', 'power', 'power_grad', 'extreme_grad', 'concat', 'concat_grad', 'matmul_grad', 'clip', 'sigmoid', 'hard_sigmoid', 'hard_swish', 'leaky_relu', 'prelu', 'function_of', 'gradient_of', 'gelu', 'gelu_grad', 'clip_grad', 'sigmoid_grad', 'tanh_grad', 'hard_sigmoid_grad', 'hard_swish_grad', 'leaky_relu_grad', 'prelu_grad', 'softmax_grad', 'reduce_mean', 'reduce_mean_grad', 'reduction_of', 'reduction_gradient_of', 'batch_normalization', 'batch_normalization_grad', 'batch_norm_train', 'batch_norm_train_grad', 'reshape', 'reshaped', 'squeeze', 'unsqueeze', 'transpose', 'slices', 'cut', 'cut_grad', 'split', 'pad', 'pad_grad', 'moved_grad', 'where', 'where_grad', 'resize_places', 'resize', 'resize_grad']

FUNCTIONS: dict
IEEE_FUNCTIONS: tuple
REDUCTIONS: dict

def unbroadcast(grad, shape):
    "The gradient of an operand: summed over the axes along which it was repeated."

def add_grad(dy, a, b) -> tuple:
    "The gradients of `a + b`."

def sub_grad(dy, a, b) -> tuple:
    "The gradients of `a - b`."

def mul_grad(dy, a, b) -> tuple:
    "The gradients of `a * b`."

def div(a, b):
    "ONNX Div: inf or NaN where `b` is 0."

def div_grad(dy, a, b) -> tuple:
    "The gradients of `div`."

def power(a, b):
    "ONNX Pow, in float64 and rounded once; NaN where there is no real power."

def power_grad(dy, y, a, b) -> tuple:
    "The gradients of `power`; none for the exponent of a base that is not positive."

def extreme_grad(dy, y, a, b) -> tuple:
    "The gradients of `Max` and `Min` of two: to the one that won, a half to each where both are equal."

def concat(*parts, axis=1) -> np.ndarray:
    "ONNX Concat."

def concat_grad(dy, *parts, axis=1) -> tuple:
    "The gradient of each part."

def matmul_grad(dy, a, b) -> tuple:
    "The gradients of `a @ b`."

def clip(x, min=..., max=...):
    "ONNX Clip; between 0 and 6 it is what mobile networks call ReLU6."

def sigmoid(x):
    "ONNX Sigmoid, 1/(1 + exp(-x)), without overflow."

def hard_sigmoid(x, alpha=0.2, beta=0.5):
    "ONNX HardSigmoid: a straight line, cut at 0 and 1."

def hard_swish(x):
    "ONNX HardSwish: x times a HardSigmoid of slope 1/6."

def leaky_relu(x, alpha=0.01):
    "ONNX LeakyRelu."

def prelu(x, slope):
    "ONNX PRelu: a LeakyRelu whose slopes are learnt."

def function_of(op):
    "The operator on arrays of floats: run(x)."

def gradient_of(op):
    "Its gradient: grad(dy, y, x), in a tuple."

def gelu(x, approximate='none'):
    "ONNX Gelu, in float64 and rounded once."

def gelu_grad(dy, x, approximate='none'):
    "The gradient of `gelu`."

def clip_grad(dy, x, min=..., max=...):
    "The gradient of `clip`: nothing passes where it cut."

def sigmoid_grad(dy, y):
    "The gradient of `sigmoid`, from its output."

def tanh_grad(dy, y):
    "The gradient of `tanh`, from its output."

def hard_sigmoid_grad(dy, y, alpha=0.2, beta=0.5):
    "The gradient of `hard_sigmoid`, from its output."

def hard_swish_grad(dy, x):
    "The gradient of `hard_swish`: 0 below -3, 1 above 3, (2x + 3)/6 between."

def leaky_relu_grad(dy, x, alpha=0.01):
    "The gradient of `leaky_relu`."

def prelu_grad(dy, x, slope) -> tuple:
    "The gradients of the input and of the slopes."

def softmax_grad(dy, y, axis=-1):
    "The gradient of `softmax`, from its output."

def reduce_mean(x, axes, keepdims=True):
    "ONNX ReduceMean."

def reduce_mean_grad(dy, x, axes, keepdims=True):
    "The gradient of `reduce_mean`: an equal share to all."

def reduction_of(op):
    "The operator on arrays: run(x, axes, keepdims), whose axes are not the images'."

def reduction_gradient_of(op):
    "Its gradient: grad(dy, y, x, axes, keepdims), in a tuple."

def batch_normalization(x, scale, bias, mean, var, epsilon=1e-05):
    "ONNX BatchNormalization in use: two constants a channel, in the order of ONNX Runtime's arithmetic."

def batch_normalization_grad(dy, x, scale, bias, mean, var, epsilon=1e-05) -> tuple:
    "The gradients of input, scale and bias in use; mean and variance are constants and have none."

def batch_norm_train(x, scale, bias, epsilon=1e-05) -> tuple:
    "The output, and the mean and the variance (c,) of the batch, by which it was normalised."

def batch_norm_train_grad(dy, x, scale, mean, var, epsilon=1e-05) -> tuple:
    "The gradients of input, scale and bias, through mean and variance."

def reshape(x, shape):
    "ONNX Reshape."

def reshaped(before, shape) -> tuple:
    "The shape that `reshape` gives; refused when it would cut or join images."

def squeeze(x, axes):
    "ONNX Squeeze."

def unsqueeze(x, axes):
    "ONNX Unsqueeze."

def transpose(x, perm):
    "ONNX Transpose."

def slices(ndim, starts, ends, axes=None, steps=None) -> tuple:
    "ONNX Slice as a tuple of Python slices."

def cut(x, starts, ends, axes=None, steps=None):
    "ONNX Slice."

def cut_grad(dy, x, starts, ends, axes=None, steps=None) -> np.ndarray:
    "The gradient of `cut`: zero where nothing was read."

def split(x, split, axis=1) -> tuple:
    "ONNX Split: a tuple of views."

def pad(x, pads, value=0) -> np.ndarray:
    "ONNX Pad, mode constant."

def pad_grad(dy, pads, value=0):
    "The gradient of `pad`: what was added is cut off."

def moved_grad(run):
    "Its gradient, `grad(dy, y, x, **attrs)`, in a tuple: each number gets what came of it."

def where(condition, a, b):
    "ONNX Where."

def where_grad(dy, condition, a, b) -> tuple:
    "The gradients of `where`; the condition has none."

def resize_places(before, scale, coordinate_transformation_mode='half_pixel') -> np.ndarray:
    "For each pixel of the output its place in the input, float32."

def resize(x, scales, mode='nearest', coordinate_transformation_mode='half_pixel', nearest_mode='round_prefer_floor'):
    "ONNX Resize of rows and columns."

def resize_grad(dy, x, scales, mode='nearest', coordinate_transformation_mode='half_pixel', nearest_mode='round_prefer_floor'):
    "The gradient of `resize`: to each pixel what was made of it."
