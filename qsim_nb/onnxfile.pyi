# WRITTEN BY .ci/stubs.py FROM onnxfile.py: do not edit

__all__ = ['MAX_FOLDED']

MAX_FOLDED: int
