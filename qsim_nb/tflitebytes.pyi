# WRITTEN BY .ci/stubs.py FROM tflitebytes.py: do not edit
from dataclasses import dataclass
import numpy as np
from typing import Any

__all__ = ['VERSIONS', 'nhwc_columns', 'same_pads', 'paint_pads', 'padding_of', 'Tensor', 'Operator', 'write_tflite']

VERSIONS: dict

@dataclass(frozen=True)
class Tensor:
    "A tensor of the file."
    name: str
    shape: tuple
    dtype: str = ...
    scale: Any = ...
    zero_point: int = ...
    axis: int = ...
    data: Any = ...
    variable: bool = ...

@dataclass(frozen=True)
class Operator:
    "An operator of the file."
    op: str
    inputs: tuple
    output: str | tuple
    options: dict = ...
    intermediates: tuple = ...
    @property
    def outputs(self) -> tuple: ...

def nhwc_columns(shape) -> np.ndarray:
    "Which column of ours goes where when the image is flattened channels last: `w[:, nhwc_columns(shape)]`."

def same_pads(size, kernel, stride=1, dilation=1) -> tuple:
    "Rows that TFLite's `SAME` adds (before, after)."

def paint_pads(before, kernel, stride, after) -> tuple:
    "Rows that are cut off (at the front, at the end), and rows that are added at the end, so that `after` are left."

def padding_of(pads, hw, kernel_shape, strides=(1, 1), dilations=(1, 1)) -> str:
    "'VALID', 'SAME', or 'EXPLICIT' when neither word says it."

def write_tflite(tensors, operators, inputs, outputs, called=None) -> bytes:
    "The bytes of a `.tflite` file."
