# WRITTEN BY .ci/stubs.py FROM onnxfile.py: do not edit

__all__ = ['MAX_FIELDS', 'MAX_FILE_NODES', 'MAX_FOLDED']

MAX_FIELDS: int
MAX_FILE_NODES: int
MAX_FOLDED: int
