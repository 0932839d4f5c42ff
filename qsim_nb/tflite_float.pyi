# WRITTEN BY .ci/stubs.py FROM tflite_float.py: do not edit

__all__ = ['ISLANDS']

ISLANDS: dict
