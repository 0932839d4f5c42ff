# WRITTEN BY .ci/stubs.py FROM engine.py: do not edit
import numpy as np
from typing import Any

__all__ = ['TRIES', 'Step', 'pair_table', 'Plan', 'plan_of']

TRIES: int

class Step:
    "One fusion group, compiled: centred codes (c, h, w, n) or (features, n) in and out, float32; reals without a grid."
    move: Any
    weighted: bool
    grids: tuple
    shapes: tuple
    profile: Any
    nodes: Any
    name: Any
    sources: Any
    targets: Any
    product: Any
    fast: Any
    bias: Any
    lo: Any
    hi: Any
    carrier: Any
    requant: Any
    def __init__(self, group, model, tries=..., like=None) -> None: ...
    @property
    def input(self): ...
    @property
    def output(self): ...
    @property
    def grid(self): ...
    @property
    def y_grid(self): ...
    @property
    def shape(self): ...
    def __repr__(self) -> str: ...
    def accumulate(self, *xs):
        "Accumulators without bias, max-pooled when a pool is in the group, in the carrier; codes, without weights."
    def finish(self, acc, work=None):
        "Centred codes, float32: bias, factor, rounding, clamp."
    def __call__(self, *xs, buffers=...):
        "Centred codes, float32: both halves; a tuple where there are several targets."
    def calls(self, xs, buffers) -> tuple:
        "(functions without arguments that do the step on these very arrays, the arrays (..., n) that they write to)."

class Plan:
    "The steps of a model, compiled, and the buffers they work in."
    buffers: Any
    sizes: Any
    plain: Any
    tensors: tuple
    inputs: tuple
    outputs: Any
    steps: tuple
    def __init__(self, model, *, fuse=True, tries=..., like=None) -> None: ...
    def __call__(self, x):
        "Tensor name -> its centred codes, float32 (..., n), valid until the plan runs again in this thread."
    def __repr__(self) -> str: ...

def pair_table(model, node, way=1) -> np.ndarray:
    "Centred codes of the output, float32, for every centred code of a (rows) and of b (columns)."

def plan_of(model, fuse=True) -> Plan:
    "The plan that `QModel.__call__` and `QModel.run` use, compiled at first use."
