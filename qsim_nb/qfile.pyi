# WRITTEN BY .ci/stubs.py FROM qfile.py: do not edit

__all__ = ['FORMAT', 'PACKED', 'packed_parts']

FORMAT: str
PACKED: str

def packed_parts(qmodel, coded=False) -> list:
    "Tuples (name of the node, part, bytes) in the order of the file; no name: it belongs to the tensors."
