# WRITTEN BY .ci/stubs.py FROM zoo.py: do not edit
from dataclasses import dataclass

__all__ = ['NETWORKS', 'Network', 'two_inputs', 'fill_weights', 'float_difference', 'float_nodes', 'ask_onnxruntime', 'code_nodes', 'zoo_row', 'write_zoo']

NETWORKS: dict

@dataclass(frozen=True)
class Network:
    "A network in somebody's package."
    package: str
    path: str
    shapes: dict = ...
    emptied: bool = ...
    def find(self):
        "The file's path; None where the package is not installed."

def two_inputs(graph, seed=0):
    "A natural input and a random one, as a batch of two; input name -> array, where there are several."

def fill_weights(proto, seed=0):
    "A copy with drawn weights in their place, each as what reads it wants them."

def float_difference(graph, proto, x) -> float:
    "The largest difference of a tensor from ONNX Runtime's, as a part of its largest number; of all that both name."

def float_nodes(graph, x) -> dict:
    "Node name -> largest difference from ONNX Runtime, which computed its inputs too, as a part of what is allowed."

def ask_onnxruntime(model, codes, format, level) -> dict:
    "Tensor name -> what ONNX Runtime computes for it: codes, or the real numbers of an island."

def code_nodes(model, values) -> dict:
    "Node name -> how many of its values are others than those in `values`, from which it is fed."

def zoo_row(name, drawn=False) -> dict:
    "What is known of a network, and how many of its codes ONNX Runtime computes otherwise."

def write_zoo(path) -> list:
    "The rows of all networks, written to `path`; all packages must be there."
