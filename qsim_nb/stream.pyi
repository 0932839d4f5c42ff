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
        "Forget what was heard."
    @property
    def state(self) -> dict: ...
    def __repr__(self) -> str: ...
    def run(self, codes):
        "Codes of the output (n, ...), after one more frame; a tuple, where there are several outputs."
    def __call__(self, x):
        "The real numbers of the output, float32 (n, ...), after one more frame; a tuple, where there are several outputs."
    def copy(self) -> Stream:
        "A stream in the same state, which goes its own way from here."
