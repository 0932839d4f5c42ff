# WRITTEN BY .ci/stubs.py FROM original.py: do not edit
from .graph import Graph
from dataclasses import dataclass
from functools import lru_cache
import numpy as np

__all__ = ['HEADS', 'CANDIDATES', 'CHOSEN_ON', 'ORIGINAL_EXPERIMENTS', 'ORIGINAL_CONTRASTS', 'without_biases', 'split_head', 'HeadRecipe', 'train_head', 'with_random_biases', 'original_networks', 'as_reported', 'bias_outcomes', 'random_models', 'gains', 'choose_and_judge', 'choice_outcomes', 'he_uniform', 'one_epoch', 'ranges_of', 'anneal_accuracy', 'published_rows', 'write_published']

HEADS: dict
CANDIDATES: int
CHOSEN_ON: tuple
ORIGINAL_EXPERIMENTS: dict
ORIGINAL_CONTRASTS: dict

@dataclass(frozen=True)
class HeadRecipe:
    "How long, and how, the layers behind frozen convolutions are trained."
    n: int
    epochs: int
    optimizer: str
    lr: float

def without_biases(graph) -> Graph:
    "The same network with every bias multiplied by zero."

def split_head(graph) -> Graph:
    "The part of the network from the first Gemm on, as a network of its own."

def train_head(graph, split, recipe, *, seed=0) -> Graph:
    "The network with its Gemm layers trained, and its convolutions untouched."

def with_random_biases(graph, *, seed=0, size=2.0) -> Graph:
    "The same network with uniform random biases in its convolutions."

@lru_cache(maxsize=1)
def original_networks(rep) -> dict:
    "Name -> float network: all layers trained, and three with frozen convolutions."

def as_reported(rep) -> dict:
    "Name -> float network to choose integer networks for: trained as it is; two like the original's, all biases zero."

def bias_outcomes(rep):
    "Biases multiplied by zero on neither side, on one, on both: INT8 against FP32, min-max ranges, nothing chosen."

def random_models(rep, graph, count=...):
    "The min-max network, then integer networks with random weight schemes and random percentiles from 99.5 up."

def gains(rep, graph) -> np.ndarray:
    "int8 (candidates, n): 1 where only the integer network is right, -1 where only the float network is."

def choose_and_judge(gains, *, sizes=..., draws=200, seed=0) -> list:
    "A dict a size: mean gain (points) on the images that chose, on others, share of draws (percent) that reach +0.68."

def choice_outcomes(rep):
    "A choice like the original's on half of the test images, judged on that half and on the other, beside min-max."

def he_uniform(graph, *, seed=0) -> Graph:
    "The same network with uniform random weights (He et al.) and no biases."

def one_epoch(graph, split, *, lr=0.05, seed=0) -> Graph:
    "The network after its Gemm layers have seen the images once, in batches of 64."

def ranges_of(seen, percentiles) -> dict:
    "Ranges at these percentiles; that of the last tensor symmetric."

def anneal_accuracy(accuracy, tensors, float_accuracy, *, iters=60, seed=0) -> dict:
    "The percentiles of best accuracy that the published program's annealing meets."

def published_rows(data, seed, *, images=None) -> list:
    "The published program's settings with this engine: right answers of both, biases kept or zero in the integer one."

def write_published(path, seeds=10) -> list:
    "The rows of `published_rows` for MNIST and that many seeds, written to `path`."
