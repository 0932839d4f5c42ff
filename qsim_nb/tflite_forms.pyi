# WRITTEN BY .ci/stubs.py FROM tflite_forms.py: do not edit

__all__ = ['FORMS']

FORMS: dict
