# WRITTEN BY .ci/stubs.py FROM suspects.py: do not edit
from dataclasses import dataclass
from typing import Any

__all__ = ['REFUSES', 'ABORTS', 'LAYERS', 'EQUAL_GRIDS', 'FIXED_GRIDS', 'SUSPECTS', 'FileTensor', 'FileOp', 'file_ops', 'Finding', 'suspects', 'file_rows', 'usage']

REFUSES: str
ABORTS: str
LAYERS: dict
EQUAL_GRIDS: dict
FIXED_GRIDS: dict
SUSPECTS: dict

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

@dataclass(frozen=True)
class Finding:
    "What does not fit in a file."
    kind: str
    node: str
    why: str
    does: tuple = ...
    @property
    def profiles(self) -> tuple: ...
    @property
    def refused(self) -> tuple: ...
    def __str__(self) -> str: ...
    def said(self) -> list:
        "What the runtimes make of it, a text for each thing they do."

def file_ops(source) -> tuple:
    "The FileOps of all graphs of a file, in running order; a ValueError where it is no such file."

def suspects(source) -> list:
    "The Findings of a file, each once, in the order of its operators."

def file_rows(ops) -> list:
    "A dict for each operator: what it writes, its grids, bytes, multiply-adds, and bits to spare."

def usage(model, tensors, *, few=64, cut=1.0) -> list:
    "Findings of kind 'few' or 'cut': tensors that use little of their range, or lie against its ends."
