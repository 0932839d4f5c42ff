# WRITTEN BY .ci/stubs.py FROM floatplan.py: do not edit
from typing import Any

__all__ = ['BAND', 'CHUNK', 'CACHED', 'to_chwn', 'images_first', 'to_nchw', 'phase_weights', 'laid_last', 'ConvGemm', 'renamed', 'FloatPlan', 'chunks', 'run_chunks', 'float_plan']

BAND: int
CHUNK: int
CACHED: int

class ConvGemm:
    "A convolution, and the max-pool behind it when there is one, as matrix products over (c, h, w, n) memory."
    gathers: Any
    matrix: Any
    window: tuple
    pool_later: Any
    phases: Any
    kernel_shape: Any
    out_c: int
    in_c: Any
    pool: Any
    pads: tuple
    strides: tuple
    dilations: tuple
    group: int
    dtype: Any
    def __init__(self, w, *, strides=(1, 1), pads=(0, 0, 0, 0), dilations=(1, 1), group=1, pool=None, dtype=...) -> None: ...
    def __call__(self, x, epilogue=None, *, out=None): ...
    def __repr__(self) -> str: ...
    def output_shape(self, size) -> tuple:
        "Shape of what the block returns, without the images: (out_c, oh, ow)."
    def calls(self, x, y, buffers):
        "Functions without arguments that, called in order, write `y` from what `x` holds then."
    def block(self, x, epilogue=None, *, out=None):
        "Convolution, max-pool and epilogue: (out_c, oh, ow, n)."

class FloatPlan:
    "A graph made ready to run fast: its steps, and the buffers that they write to."
    buffers: Any
    inputs: Any
    outputs: dict
    steps: tuple
    def __init__(self, graph) -> None: ...
    def __call__(self, feeds) -> dict:
        "Tensor name -> what is stored of it (..., n): good until the plan runs again in this thread."
    def __repr__(self) -> str: ...

def to_chwn(x):
    "The same images, contiguous, with the image number last: (c, h, w, n)."

def images_first(x):
    "The same array as a view with the image number first: (n, ...)."

def to_nchw(x):
    "The same images, contiguous, with the image number first: (n, c, h, w)."

def phase_weights(w, phases):
    "Every kernel at each place in the larger patch, phase by phase: `(ph*pw*out_c, in_c, kh+ph-1, kw+pw-1)`."

def laid_last(x, buffers, name):
    "The images in a buffer, with their number last: (..., n)."

def renamed(shape):
    "A step that only changes the shape of an array (..., n): a view of it where its memory is contiguous."

def chunks(net, n):
    "Pairs (first image, end) of what runs together; with a progress bar where the network is large."

def run_chunks(net, x, buffers, plan, leave):
    "The output for each image, float32 (n, ...), a few images at a time; a tuple where there are several."

def float_plan(graph) -> FloatPlan:
    "The graph's plan, made at the first call."
