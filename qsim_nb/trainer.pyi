# WRITTEN BY .ci/stubs.py FROM trainer.py: do not edit
from .graph import Graph
from dataclasses import dataclass
import numpy as np
from typing import Any
from typing import ClassVar

__all__ = ['OPTIMIZERS', 'NO_AUGMENT', 'RECIPES', 'SGD', 'Adam', 'one_cycle', 'Augment', 'warp', 'Recipe', 'TrainResult', 'train', 'fresh_model', 'train_baseline', 'baseline_record']

OPTIMIZERS: dict
NO_AUGMENT: Augment
RECIPES: dict

class SGD:
    "Gradient descent with momentum."
    default_lr: ClassVar[Any]
    state: dict
    momentum: Any
    steps: Any
    def __init__(self, n, momentum=0.9) -> None: ...
    def step(self, flat, grad, lr) -> None:
        "Move the parameters."

class Adam:
    "Adam, with both corrections for its start at zero."
    default_lr: ClassVar[Any]
    work: np.ndarray
    state: dict
    betas: Any
    eps: Any
    steps: Any
    def __init__(self, n, betas=(0.9, 0.999), eps=1e-08) -> None: ...
    def step(self, flat, grad, lr) -> None:
        "Move the parameters."

@dataclass(frozen=True)
class Augment:
    "How much training images may differ from the originals."
    shift: int = ...
    rotate: float = ...
    scale: float = ...
    slant: float = ...
    flip: bool = ...
    def __post_init__(self) -> None: ...
    def __call__(self, images, rng):
        "The images for one training step: float32 (c, h, w, n); pixels are divided by 255, all channels moved alike."

@dataclass(frozen=True)
class Recipe:
    "Everything a training depends on, besides the graph and the images."
    epochs: int = ...
    batch_size: int = ...
    optimizer: str = ...
    lr: float | None = ...
    weight_decay: float = ...
    smoothing: float = ...
    warmup: float = ...
    augment: Augment = ...
    seed: int = ...
    def __post_init__(self) -> None: ...

@dataclass(frozen=True, repr=False, eq=False)
class TrainResult:
    "A trained graph and how it came about."
    graph: Any
    history: tuple
    best_epoch: int
    recipe: Recipe
    @property
    def search_accuracy(self): ...
    def __repr__(self) -> str: ...

def one_cycle(step, total, peak, warmup=0.1):
    "The learning rate of a step."

def warp(x, matrix):
    "The images looked up through `matrix`, with bilinear interpolation; black outside."

def train(graph, data, recipe=None, *, checkpoint=None, resume=True, callback=None, **settings) -> TrainResult:
    "Train all layers of `graph` on `data.train`, and keep the epoch that is best on `data.search`."

def fresh_model(model, data, seed=0) -> Graph:
    "The net with fresh weights, for images of the shape and the number of classes that `data` has."

def train_baseline(data, out=None, *, model='lenet_lite', epochs=None, seed=0, checkpoint=None, resume=True, command=None, callback=None):
    "Train a net by the recipe of its data set, and write the best epoch's graph, folded, with its record."

def baseline_record(result, data, command=None) -> dict:
    "What is worth knowing about a trained baseline."
