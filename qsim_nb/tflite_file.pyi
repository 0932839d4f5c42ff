# WRITTEN BY .ci/stubs.py FROM tflite_file.py: do not edit

__all__ = []
