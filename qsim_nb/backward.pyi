# WRITTEN BY .ci/stubs.py FROM backward.py: do not edit
import numpy as np
from typing import Any

__all__ = ['cross_entropy', 'flat_views', 'first_max', 'first_max_grad', 'Trainable', 'torch_twin']


class Trainable:
    "A graph with parameters that move: one flat vector of them, and one of their gradients."
    ends: list
    layers: list
    params: dict
    grad: np.ndarray
    flat: Any
    graph: Any
    dtype: Any
    def __init__(self, graph, dtype=...) -> None: ...
    def to_graph(self):
        "The graph with the parameters as they are now."
    def __repr__(self) -> str: ...
    def forward(self, x):
        "The logits (classes, n), as in training: a batch normalization uses the statistics of this batch."
    def loss_and_grad(self, x, labels, smoothing=0.0):
        "The mean loss; its gradient is in `grad`."
    def backward(self, d) -> None:
        "Fill `grad`, from the last layer to the first; the gradients of a tensor's readers add up."

def cross_entropy(logits, labels, smoothing=0.0) -> tuple:
    "The mean loss, and its gradient with respect to the logits (classes, n)."

def flat_views(flat, params) -> dict:
    "Name -> view of `flat`, shaped as the parameter, one behind the other."

def first_max(candidates, best, won) -> None:
    "The maximum into `best`; won[i] says where candidate i + 1 beats all before it."

def first_max_grad(dy, won, parts) -> None:
    "Hand `dy` to the winners."

def torch_twin(torch, graph):
    "The same net as a `torch.nn.Sequential` with the same weights, for tests and benchmarks."
