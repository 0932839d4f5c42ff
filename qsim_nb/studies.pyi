# WRITTEN BY .ci/stubs.py FROM studies.py: do not edit
from .calibrator import Observations
from .calibrator import Ranges
from .data import Split
from .graph import Graph
from dataclasses import dataclass
from functools import cached_property
import numpy as np

__all__ = ['MEASURES', 'BITS', 'BUDGET', 'SEARCHES', 'SAMPLES', 'EXPERIMENTS', 'CONTRASTS', 'draw_images', 'draw_held', 'Replicate', 'Outcome', 'judge', 'judge_model', 'weight_outcomes', 'bit_outcomes', 'range_outcomes', 'before_relu', 'codes_written', 'file_bytes', 'fusion_outcomes', 'calibration_outcomes', 'run_replicate', 'spread', 'bounded', 'summarise', 'contrast_rows']

MEASURES: tuple
BITS: tuple
BUDGET: int
SEARCHES: tuple
SAMPLES: tuple
EXPERIMENTS: dict
CONTRASTS: dict

@dataclass(frozen=True, eq=False)
class Replicate:
    "A float network, and the images that one seed gives it."
    graph: Graph
    seed: int
    calib: Split
    searched: Split
    test: Split
    train: Split = ...
    held: Split = ...
    @cached_property
    def observations(self) -> Observations: ...
    @cached_property
    def minmax(self) -> Ranges: ...
    @cached_property
    def x(self): ...
    @cached_property
    def logits(self): ...
    def __repr__(self): ...

@dataclass(frozen=True, eq=False)
class Outcome:
    "What an integer network answered, image by image, beside the float network it is compared with."
    answers: np.ndarray
    base: np.ndarray
    labels: np.ndarray
    moved: np.ndarray
    facts: dict = ...
    def measure(self, name):
        "Float array (n,) of one of `MEASURES`."

def draw_images(data, seed) -> tuple:
    "(calib, searched): disjoint Splits drawn from the images that trained nothing."

def draw_held(data, seed) -> Split:
    "All images that trained nothing, but those that the same seed draws to calibrate."

def judge(logits, reference, labels, **facts) -> Outcome:
    "The outcome of one setting, with what else is worth keeping as `facts`."

def judge_model(rep, qmodel, **facts) -> Outcome:
    "The outcome of an integer network against the replicate's float network; its bytes are a fact beside the `facts`."

def weight_outcomes(rep):
    "Weight schemes at several widths; activations of 8 bits, min-max."

def bit_outcomes(rep):
    "Few bits for the weights, for the activations, for both; weights per channel and symmetric, ranges min-max."

def range_outcomes(rep):
    "Fixed percentiles and three searches on an equal budget, for activations of 8 and of 4 bits."

def before_relu(rep) -> Ranges:
    "Min-max ranges that look at each layer's output before its ReLU."

def codes_written(qmodel) -> int:
    "Codes that the nodes write for one image, one after the other; Flatten only renames."

def file_bytes(qmodel) -> int:
    "Bytes of the file that holds the model, without the record of how it was made."

def fusion_outcomes(rep):
    "The ReLU inside the layer, as a node, and ignored when the grid is chosen; activations of 8 and 4 bits."

def calibration_outcomes(rep):
    "Ranges from few and from many images: min-max, and the 99.9th percentile."

def run_replicate(rep, experiments=None, say=None) -> dict:
    "Name of an experiment -> list of (setting, Outcome)."

def spread(name, x, least=..., most=...) -> dict:
    "name, name_low, name_high: the mean and its interval, with four decimals."

def bounded(name, x) -> dict:
    "As `spread`, kept to where a mean of that name can be: a share to 0 to 100, a change to -100 to 100."

def summarise(runs) -> list:
    "A dict a setting: the setting, each measure with its interval (x, x_low, x_high), the facts, networks, images."

def contrast_rows(runs, pairs) -> list:
    "A dict a comparison that the settings allow: the common part, a, b, and a minus b with its interval by measure."
