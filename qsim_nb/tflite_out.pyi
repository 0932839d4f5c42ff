# WRITTEN BY .ci/stubs.py FROM tflite_out.py: do not edit

__all__ = ['TRANSLATE', 'REALS', 'NOT_IN_TFLITE', 'NOT_IN_RUNTIME', 'to_tflite']

TRANSLATE: dict
REALS: dict
NOT_IN_TFLITE: dict
NOT_IN_RUNTIME: dict

def to_tflite(qmodel, *, keep=(), runtime=None) -> bytes:
    "A `.tflite` file that computes what `qmodel` computes, up to rounding; a ValueError where it does not fit."
