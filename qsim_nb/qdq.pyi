# WRITTEN BY .ci/stubs.py FROM qdq.py: do not edit

__all__ = ['BETWEEN', 'MICROSOFT', 'NOT_ALLOWED', 'SUMS', 'FAR_BIAS', 'QDQ_RULES', 'fuse_qdq']

BETWEEN: tuple
MICROSOFT: str
NOT_ALLOWED: str
SUMS: str
FAR_BIAS: str
QDQ_RULES: dict

def fuse_qdq(nodes, constants, outputs, opset, *, int8_allowed=False) -> tuple:
    "(nodes, constants, why): what ONNX Runtime runs at EXTENDED and ALL; output of a float node -> why it is that."
