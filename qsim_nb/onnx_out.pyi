# WRITTEN BY .ci/stubs.py FROM onnx_out.py: do not edit
from .graph import Graph
from .qmodel import QModel

__all__ = ['EMIT', 'NOT_IN_ONNX', 'onnx_float', 'onnx_model', 'real_ends']

EMIT: dict
NOT_IN_ONNX: dict

def onnx_float(graph: Graph):
    "The float graph as an ONNX model."

def onnx_model(qmodel: QModel, *, keep=(), form='qoperator'):
    "The integer model in ONNX: uint8 in, uint8 out (float32 where the model ends in real numbers)."

def real_ends(qmodel: QModel) -> QModel:
    "The same network with real numbers in and out, under the same names; the codes inside are called `name:codes`."
