# WRITTEN BY .ci/stubs.py FROM sequence.py: do not edit
import numpy as np

__all__ = ['gate_table']


def gate_table(curve, micro, integer_bits) -> np.ndarray:
    "The values of a curve with 15 bits behind the point, int64 (65536,), for all codes from -32,768 on."
