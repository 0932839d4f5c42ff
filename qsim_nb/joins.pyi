# WRITTEN BY .ci/stubs.py FROM joins.py: do not edit
import numpy as np

__all__ = ['POOL_ROUNDINGS', 'global_average_pool_int', 'global_average_pool_loops', 'average_pool_loops', 'average_pool_int']

POOL_ROUNDINGS: tuple

def global_average_pool_int(x, *, zero_point=0, scale=None, rounding='half_away', y_scale=None, y_zero_point=0) -> np.ndarray:
    "Codes (n, c, 1, 1) of the mean of each channel."

def global_average_pool_loops(x, *, zero_point=0, scale=None, rounding='half_away', y_scale=None, y_zero_point=0) -> np.ndarray:
    "Codes (n, c, 1, 1) of the mean of each channel, one addition at a time."

def average_pool_loops(x, kernel_shape, *, zero_point=0, scale=None, rounding='half_away', strides=None, pads=(0, 0, 0, 0), count_include_pad=False, y_scale=None, y_zero_point=0) -> np.ndarray:
    "Codes of the mean of each window, one addition at a time."

def average_pool_int(x, kernel_shape, *, zero_point=0, scale=None, rounding='half_away', strides=None, pads=(0, 0, 0, 0), count_include_pad=False, y_scale=None, y_zero_point=0) -> np.ndarray:
    "Codes of the mean of each window, by one pass for each tap."
