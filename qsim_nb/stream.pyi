# WRITTEN BY .ci/stubs.py FROM stream.py: do not edit
from typing import Any

__all__ = ['Stream']


class Stream:
    "A model with state, and the state that it is in."
    model: Any
    n: int
    frames: Any
    def __init__(self, model, n=1) -> None: ...
    def reset(self, state=None) -> None:
        "Go back to the first state, or to a given one; `frames` counts from 0 again."
    @property
    def state(self) -> dict:
        "State -> its codes (n, ...), as copies."
    def __repr__(self) -> str: ...
    def run(self, codes):
        "The output's codes (n, ...) after one more frame; a tuple, where there are several. Reals, where there is no grid."
    def __call__(self, x):
        "The real numbers of the output, float32 (n, ...), after one more frame; a tuple, where there are several outputs."
    def copy(self) -> Stream:
        "A stream in the same state, which goes its own way from here."
