# WRITTEN BY .ci/stubs.py FROM onnx_out.py: do not edit
from .qmodel import QModel

__all__ = ['EMIT', 'NOT_IN_ONNX', 'to_onnx', 'real_ends']

EMIT: dict
NOT_IN_ONNX: dict

def to_onnx(model, *, keep=(), format='qoperator'):
    "The network in ONNX, as its checker wants it: a Graph in floats, a QModel in codes (in floats where its ends are)."

def real_ends(qmodel: QModel) -> QModel:
    "The same network with real numbers in and out, under the same names; the codes inside are called `name:codes`."
