# WRITTEN BY .ci/stubs.py FROM graph.py: do not edit
from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ['MAX_ELEMENTS', 'MAX_TOTAL', 'MAX_TAPS', 'MAX_GATHERED', 'RUN_BATCH', 'Node', 'Graph', 'fitting_batch', 'named_feeds', 'as_fed', 'as_given', 'check_single', 'fusion_groups']

MAX_ELEMENTS: int
MAX_TOTAL: int
MAX_TAPS: int
MAX_GATHERED: int
RUN_BATCH: int

@dataclass(frozen=True)
class Node:
    "One operator of a graph, with the names of what it reads and what it writes."
    op: str
    name: str
    inputs: tuple
    outputs: tuple | str
    attrs: Mapping = ...
    def __post_init__(self) -> None: ...
    def __reduce__(self) -> tuple: ...
    @property
    def input(self): ...
    @property
    def output(self): ...
    @property
    def weight(self): ...
    @property
    def bias(self): ...
    def __repr__(self) -> str: ...

@dataclass(frozen=True, eq=False, repr=False)
class Graph:
    "A network: nodes in running order, and parameters by name."
    nodes: tuple
    params: Mapping
    input_name: str | tuple
    input_shape: tuple
    output_name: str | tuple = ...
    def __post_init__(self) -> None: ...
    def __reduce__(self) -> tuple: ...
    def __call__(self, x):
        "The output for each image, float32 (n, ...), by the graph's `float_plan`; a tuple where there are several."
    @property
    def n_params(self): ...
    @property
    def inputs(self) -> dict: ...
    @property
    def outputs(self) -> tuple: ...
    def tensors_of(self, node) -> tuple:
        "The inputs of a node that are tensors, in order; the others are parameters."
    def save(self, path, meta=None) -> None:
        "Write nodes and parameters to one file."
    @classmethod
    def load(cls, path) -> Graph:
        "The graph of a file; anything wrong with it is a ValueError that names the file."
    def shapes(self) -> dict:
        "Tensor name -> its shape for one image."
    def __repr__(self) -> str: ...
    def run(self, x, keep=None, *, finite=False) -> dict:
        "Tensor name -> array (n, ...), computed by the plain operators."
    def with_params(self, params) -> Graph:
        "The same net with other weights."
    def producer(self, tensor):
        "The node that computes `tensor`, or None for the graph's input."
    def consumers(self, tensor):
        "The nodes that read `tensor`, in running order."
    def macs(self) -> dict:
        "Node name -> multiply-adds for one image, of the nodes that have any."

def fitting_batch(net, most=..., numbers=...) -> int:
    "How many images to run at a time: `most`, or fewer of a large network, but at least one."

def named_feeds(net, x, check=...) -> dict:
    "Input name -> images `(n, *shape)`, checked, equally many of each."

def as_fed(net, feeds):
    "What belongs to the one input; all of it by name, where there are several."

def as_given(net, values):
    "What belongs to the one output; a tuple, where there are several."

def check_single(net, what) -> None:
    "Refuse a network with several inputs or outputs."

def fusion_groups(graph) -> list:
    "The nodes in running order, as tuples of those that run as one: [Conv, Relu?, MaxPool?], [Gemm, Relu?], [any]."
