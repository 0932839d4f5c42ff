# WRITTEN BY .ci/stubs.py FROM profiler.py: do not edit
from dataclasses import dataclass
from typing_extensions import Self

__all__ = ['PARTS', 'Latency', 'cpu_info', 'interleave', 'Ratio', 'latency', 'latency_ratio', 'LayerSize', 'Size', 'packed_bytes', 'model_size', 'live_bytes', 'peak_activation_bytes', 'layer_costs', 'Headroom', 'spare_bits', 'headroom', 'LayerError', 'layer_errors']

PARTS: tuple

@dataclass(frozen=True)
class Latency:
    "How long one batch takes, in milliseconds."
    mean: float
    p50: float
    p90: float
    batch: int
    threads: int
    reps: int
    @classmethod
    def of(cls, times, batch, threads=None) -> Self:
        "The `Latency` of an array of `times` in ms."
    def __repr__(self) -> str: ...

@dataclass(frozen=True)
class Ratio:
    "How many times as long one thing takes as another."
    median: float
    low: float
    high: float
    reps: int
    @classmethod
    def of(cls, a, b) -> Self:
        "The `Ratio` of the times `a` to the times `b`, round by round."
    def __repr__(self) -> str: ...

@dataclass(frozen=True)
class LayerSize:
    "Bytes of one layer, part by part."
    name: str
    weights: int = ...
    biases: int = ...
    multipliers: int = ...
    shifts: int = ...
    zero_points: int = ...
    scales: int = ...
    @property
    def total(self): ...

@dataclass(frozen=True)
class Size:
    "Bytes of a model, layer by layer and part by part; each part is an attribute too."
    layers: tuple
    def __getattr__(self, part): ...
    @property
    def total(self): ...
    @property
    def weights_only(self): ...
    def rows(self) -> list:
        "One row a layer, for a table."
    def __repr__(self): ...

@dataclass(frozen=True)
class Headroom:
    "How much of its type the accumulators of a layer leave unused."
    name: str
    worst: int
    observed: int
    worst_bits: float
    observed_bits: float
    carrier: str
    def __repr__(self) -> str: ...

@dataclass(frozen=True)
class LayerError:
    "How far the integer model is from the float model at the output of one layer."
    name: str
    sqnr_db: float
    alone_db: float
    max_abs: float
    max_steps: float
    clipped: float

def cpu_info(field) -> str:
    "What Linux says of the first processor; empty where it says nothing."

def interleave(calls: dict, *, reps=50, warmup=5, clock=...) -> dict:
    "Name -> array (reps,) of times in ms; each round asks every contender once."

def latency(model, x, *, batch=64, reps=50, warmup=5, clock=...) -> Latency:
    "How long `model` takes for the first `batch` images of `x`."

def latency_ratio(a, b, x, *, batch=64, reps=50, warmup=5, clock=...) -> Ratio:
    "How many times as long `a` takes as `b`, both asked in turn."

def packed_bytes(n, bits) -> int:
    "Bytes that hold `n` codes without a gap between them."

def model_size(model, packed=False, coded=False) -> Size:
    "The bytes that a device stores to run the model; packed, those that `save(packed=True)` writes."

def live_bytes(model) -> dict:
    "Node name -> the bytes of all tensors that are there while it runs, for one image; in running order."

def peak_activation_bytes(model) -> int:
    "The most bytes that the tensors of one image take at the same time."

def layer_costs(graph, qmodel=None) -> list:
    "For each node with multiply-adds a dict: name, op, output shape, how many for an image, share in %, bytes."

def spare_bits(magnitude, acc_bits=32) -> float:
    "Bits of an accumulator that stay unused."

def headroom(qmodel, images=None) -> list:
    "A `Headroom` for each Conv, ConvTranspose and Gemm."

def layer_errors(graph, qmodel, images) -> list:
    "A `LayerError` for the input and for each tensor that the integer model computes, in the order of execution."
