# WRITTEN BY .ci/stubs.py FROM qmodel.py: do not edit
from .ccode import Compiled
from .fixedpoint import Requantizer
from .operators import Op
from .profiles import Profile
from .quantizer import QParams
from .stats import Evaluation
from .stream import Stream
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
import numpy as np

__all__ = ['QOPS', 'KIND', 'WEIGHTED', 'INTEGER_OPS', 'MAX_NODES', 'MAX_COLUMNS', 'QOp', 'op_row', 'QNode', 'weight_bytes', 'bias_bytes', 'QModel', 'without_state', 'pair_grids', 'layer_kernels', 'node_requantizer', 'centred_range', 'acc_bounds']

QOPS: dict
KIND: dict
WEIGHTED: tuple
INTEGER_OPS: tuple
MAX_NODES: int
MAX_COLUMNS: int

@dataclass(frozen=True)
class QOp:
    "A kind of integer operator: what its nodes hold, and which grids its tensors are on."
    ops: tuple
    holds: str = ...
    grids: str = ...
    rescales: tuple = ...

@dataclass(frozen=True, eq=False, repr=False)
class QNode:
    "One operator on codes, or, with `params`, on real numbers between a dequantization and a quantization."
    op: str
    name: str
    inputs: tuple
    outputs: tuple | str
    attrs: Mapping = ...
    w_codes: np.ndarray | None = ...
    w_qparams: QParams | None = ...
    bias_q: np.ndarray | None = ...
    requant: Requantizer | None = ...
    clamp: tuple | None = ...
    params: Mapping | None = ...
    types: str = ...
    layers: Mapping | None = ...
    def __post_init__(self) -> None: ...
    def __reduce__(self) -> tuple: ...
    @property
    def input(self): ...
    @property
    def output(self): ...
    @property
    def kind(self): ...
    @property
    def holds(self): ...
    @property
    def tensors(self) -> tuple: ...
    def __repr__(self) -> str: ...
    @property
    def scheme(self):
        "The `WeightScheme` that its weights are laid by; None for a node without weights."
    @property
    def acc_bits(self):
        "Bits of its accumulators."
    @property
    def w_centred(self):
        "Weight codes less their zero points, int64 (out_c, ...)."

@dataclass(frozen=True, eq=False, repr=False)
class QModel:
    "A network of integers: nodes in running order, and the grid of every tensor."
    nodes: tuple
    qparams: Mapping
    input_name: str | tuple
    input_shape: tuple
    output_name: str | tuple
    profile: Profile
    record: Mapping = ...
    state: Mapping = ...
    initial: Mapping = ...
    _shapes: Mapping = field(init=False)
    def __post_init__(self) -> None: ...
    def __reduce__(self) -> tuple: ...
    def shapes(self) -> dict:
        "Tensor name -> its shape for one image."
    def consumers(self, tensor) -> tuple:
        "The nodes that read `tensor`."
    def producer(self, tensor):
        "The node that writes `tensor`, or None for an input of the model."
    @property
    def inputs(self) -> dict: ...
    @property
    def outputs(self) -> tuple: ...
    @property
    def frame_inputs(self) -> dict: ...
    @property
    def frame_outputs(self) -> tuple: ...
    def __repr__(self) -> str: ...
    def compile(self, simd=True) -> Compiled:
        "The same network as compiled C, with the same answers: called with images, or its run with codes."
    def run(self, codes, kernels='fast', keep=None):
        "Codes of the output, or tensor name -> codes."
    @property
    def steps(self):
        "The steps of its plan, in order."
    def __call__(self, x):
        "Logits, float32 (n, ...): quantize, run on codes, dequantize; a tuple, where there are several outputs."
    def centred_input(self, x):
        "Centred codes of the images, float32 (c, h, w, n), as the steps take them; by name, where there are several."
    def step(self, codes, state) -> tuple:
        "(codes of the outputs that are no state, the state after it): one frame of a model with state."
    def evaluate(self, split, batch_size=512) -> Evaluation:
        "How often the model is right, with its interval: an `Evaluation`."
    def quantize_input(self, x):
        "Codes of the images; input name -> codes, where there are several inputs. An input without a grid stays real."
    def dequantize_output(self, codes):
        "The real numbers that they stand for, float32; a tuple, where there are several outputs."
    def save(self, path, packed=False, coded=False) -> None:
        "Write the model to one file: integers, scales, and a JSON header. Equal models give equal bytes."
    @classmethod
    def load(cls, path) -> QModel:
        "The model of a file; anything wrong with it is a ValueError that names the file."
    def stream(self, n=1) -> Stream:
        "What runs the model frame by frame, from its first state."
    def first_state(self, n=1) -> dict:
        "State -> its codes (n, ...) before the first frame."

def op_row(op) -> Op:
    "The row of an operator in `OPS`, or of one that only codes have."

def weight_bytes(node) -> int:
    "Bytes of its weights or constant, bits packed without gaps; of an island, of all its float32 parameters."

def bias_bytes(node) -> int:
    "Bytes of its integer biases."

def without_state(model) -> QModel:
    "The same network as a function: its states are inputs and outputs like others."

def pair_grids(model, node) -> tuple:
    "The grids of its operands and of its output."

def layer_kernels(profile, op, attrs, w_shape, per_channel, types='') -> tuple:
    "The kind of a layer, and whose kernels compute it."

def node_requantizer(profile, op, attrs, w_shape, x_grid, w_grid, y_grid, bias=None, *, types='') -> Requantizer:
    "The one requantizer that scales, operator and profile give."

def centred_range(grid) -> tuple:
    "The lowest and the highest centred code, `code - zero_point`."

def acc_bounds(node, x_grid) -> np.ndarray:
    "For each output channel, int64 (out_c,): a bound of the magnitude of every partial sum, bias included."
