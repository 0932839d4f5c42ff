# WRITTEN BY .ci/stubs.py FROM onnxops.py: do not edit
from .core import IntType
import numpy as np

__all__ = ['CODE_TYPES', 'OPERATORS', 'code_type', 'quantize_linear', 'dequantize_linear', 'dynamic_quantize_linear', 'auto_pads', 'conv_integer', 'qlinear_conv', 'matmul_integer', 'qlinear_matmul']

CODE_TYPES: dict
OPERATORS: dict

def code_type(kind, name='code type') -> IntType:
    "The integer type of ONNX's codes that `kind` stands for."

def quantize_linear(x, y_scale, y_zero_point=None, *, axis=1, block_size=0, output_dtype=None, precision=None, saturate=1) -> np.ndarray:
    "ONNX QuantizeLinear: codes of `x`, in the carrier of the output type."

def dequantize_linear(x, x_scale, x_zero_point=None, *, axis=1, block_size=0, output_dtype=None) -> np.ndarray:
    "ONNX DequantizeLinear: the real numbers that `x` stands for."

def dynamic_quantize_linear(x) -> tuple:
    "ONNX DynamicQuantizeLinear: uint8 codes of `x`, their scale (float32), their zero point (uint8)."

def auto_pads(auto_pad, size, kernel_shape, *, strides, dilations) -> tuple:
    "What is added before each spatial axis (negative: pixels left out there), then what is added after each."

def conv_integer(x, w, x_zero_point=None, w_zero_point=None, *, auto_pad='NOTSET', dilations=None, group=1, kernel_shape=None, pads=None, strides=None) -> np.ndarray:
    "ONNX ConvInteger: int32 accumulators (n, out_c, ...); one that int32 cannot hold is refused."

def qlinear_conv(x, x_scale, x_zero_point, w, w_scale, w_zero_point, y_scale, y_zero_point, B=None, *, auto_pad='NOTSET', dilations=None, group=1, kernel_shape=None, pads=None, strides=None) -> np.ndarray:
    "ONNX QLinearConv: codes (n, out_c, ...)."

def matmul_integer(A, B, a_zero_point=None, b_zero_point=None) -> np.ndarray:
    "ONNX MatMulInteger: int32 accumulators (..., m, n); one that int32 cannot hold is refused."

def qlinear_matmul(a, a_scale, a_zero_point, b, b_scale, b_zero_point, y_scale, y_zero_point) -> np.ndarray:
    "ONNX QLinearMatMul: codes (..., m, n)."
