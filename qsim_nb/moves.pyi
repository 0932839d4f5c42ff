# WRITTEN BY .ci/stubs.py FROM moves.py: do not edit
import numpy as np

__all__ = ['reshape', 'reshaped', 'squeeze', 'unsqueeze', 'transpose', 'concat', 'concat_grad', 'slices', 'cut', 'cut_grad', 'split', 'pad', 'pad_grad', 'moved_grad', 'where', 'where_grad', 'resize_places', 'resize', 'resize_grad']


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

def concat(*parts, axis=1) -> np.ndarray:
    "ONNX Concat."

def concat_grad(dy, *parts, axis=1) -> tuple:
    "The gradient of each part."

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
    "The gradient of what moves numbers, `grad(dy, y, x, **attrs)`, in a tuple: each number gets what came of it."

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
