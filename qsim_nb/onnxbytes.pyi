# WRITTEN BY .ci/stubs.py FROM onnxbytes.py: do not edit

__all__ = ['MAX_FIELDS', 'MAX_FILE_NODES']

MAX_FIELDS: int
MAX_FILE_NODES: int
