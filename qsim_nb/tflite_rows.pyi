# WRITTEN BY .ci/stubs.py FROM tflite_rows.py: do not edit
from dataclasses import dataclass
from typing import Any

__all__ = ['LAYERS', 'FileTensor', 'FileOp', 'file_ops', 'file_rows']

LAYERS: dict

@dataclass(frozen=True, eq=False)
class FileTensor:
    "A tensor of a file."
    name: str
    dtype: str
    shape: tuple
    scale: Any
    zero_point: Any
    axis: int
    data: Any
    size: int
    @property
    def grid(self) -> str:
        "Its grid in words."

@dataclass(frozen=True, eq=False)
class FileOp:
    "An operator of a file."
    kind: str
    place: str
    inputs: tuple
    outputs: tuple
    options: Any
    @property
    def name(self) -> str: ...
    @property
    def tensors(self) -> tuple: ...

def file_ops(source) -> tuple:
    "The FileOps of all graphs of a file, in running order; a ValueError where it is no such file."

def file_rows(ops) -> list:
    "A dict for each operator: what it writes, its grid, bytes, and a layer's multiply-adds and bits to spare."
