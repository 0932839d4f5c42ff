# WRITTEN BY .ci/stubs.py FROM tflite_frames.py: do not edit

__all__ = ['FRAMES']

FRAMES: dict
