# WRITTEN BY .ci/stubs.py FROM tflite_in.py: do not edit
from .qmodel import QModel

__all__ = ['READ', 'READ_REAL', 'from_tflite']

READ: dict
READ_REAL: dict

def from_tflite(source, profile='tflite_micro') -> QModel:
    "The network of a file of integers; a ValueError names all that is not understood."
