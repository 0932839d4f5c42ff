# WRITTEN BY .ci/stubs.py FROM qonnx_codes.py: do not edit

__all__ = ['KERNELS']

KERNELS: dict
