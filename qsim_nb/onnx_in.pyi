# WRITTEN BY .ci/stubs.py FROM onnx_in.py: do not edit
from .graph import Graph

__all__ = ['MAX_FILE_NODES', 'MAX_FIELDS', 'MAX_FOLDED', 'READERS', 'from_onnx']

MAX_FILE_NODES: int
MAX_FIELDS: int
MAX_FOLDED: int
READERS: dict

def from_onnx(source, *, shapes=None, strict=False, folded=None, simplify=False) -> Graph:
    "The network of an ONNX file, or a ValueError that names what cannot be served."
