# WRITTEN BY .ci/stubs.py FROM onnx_in.py: do not edit
from .graph import Graph

__all__ = ['READERS', 'from_onnx']

READERS: dict

def from_onnx(source, *, shapes=None, strict=False, folded=None, simplify=False) -> Graph:
    "The network of an ONNX file, or a ValueError that names what cannot be served."
