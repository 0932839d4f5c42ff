# WRITTEN BY .ci/stubs.py FROM arith.py: do not edit

__all__ = ['FUNCTIONS', 'IEEE_FUNCTIONS', 'REDUCTIONS', 'unbroadcast', 'add_grad', 'sub_grad', 'mul_grad', 'div', 'div_grad', 'power', 'power_grad', 'extreme_grad', 'matmul_grad', 'clip', 'sigmoid', 'hard_sigmoid', 'hard_swish', 'leaky_relu', 'prelu', 'function_of', 'gradient_of', 'gelu', 'gelu_grad', 'clip_grad', 'sigmoid_grad', 'tanh_grad', 'hard_sigmoid_grad', 'hard_swish_grad', 'leaky_relu_grad', 'prelu_grad', 'softmax_grad', 'lp_normalization', 'lp_normalization_grad', 'reduce_mean', 'reduce_mean_grad', 'reduction_of', 'reduction_gradient_of', 'batch_normalization', 'batch_normalization_grad', 'batch_norm_train', 'batch_norm_train_grad']

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
    "The operator's gradient: grad(dy, y, x), in a tuple."

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

def softmax_grad(dy, y, axis=-1, beta=1.0):
    "The gradient of `softmax`, from its output."

def lp_normalization(x, axis=-1, p=2):
    "ONNX LpNormalization."

def lp_normalization_grad(dy, x, axis=-1, p=2):
    "The gradient of `lp_normalization`; 0 in a row of zeros."

def reduce_mean(x, axes, keepdims=True):
    "ONNX ReduceMean."

def reduce_mean_grad(dy, x, axes, keepdims=True):
    "The gradient of `reduce_mean`: an equal share to all."

def reduction_of(op):
    "The operator on arrays: run(x, axes, keepdims), whose axes are not the images'."

def reduction_gradient_of(op):
    "The reduction's gradient: grad(dy, y, x, axes, keepdims), in a tuple."

def batch_normalization(x, scale, bias, mean, var, epsilon=1e-05):
    "ONNX BatchNormalization in use: two constants a channel, in the order of ONNX Runtime's arithmetic."

def batch_normalization_grad(dy, x, scale, bias, mean, var, epsilon=1e-05) -> tuple:
    "The gradients of input, scale and bias in use; mean and variance are constants and have none."

def batch_norm_train(x, scale, bias, epsilon=1e-05) -> tuple:
    "The output, and the mean and the variance (c,) of the batch, by which it was normalised."

def batch_norm_train_grad(dy, x, scale, mean, var, epsilon=1e-05) -> tuple:
    "The gradients of input, scale and bias, through mean and variance."
