# WRITTEN BY .ci/stubs.py FROM studies.py: do not edit
from .calibrator import Observations
from .calibrator import Ranges
from .data import Split
from .evaluator import Evaluator
from .graph import Graph
from .settings import Settings
from dataclasses import dataclass
from functools import cached_property
from functools import lru_cache
import numpy as np

__all__ = ['MEASURES', 'BITS', 'BUDGET', 'SEARCH_METHODS', 'SAMPLES', 'HEADS', 'CANDIDATES', 'CHOSEN_ON', 'EXPERIMENTS', 'CONTRASTS', 'SPANISH', 'ENGLISH', 'TABLES', 't_quantile', 'Estimate', 'crossed_interval', 'draw_images', 'Replicate', 'Outcome', 'judge', 'judge_model', 'weight_outcomes', 'bit_outcomes', 'range_outcomes', 'before_relu', 'codes_written', 'file_bytes', 'fusion_outcomes', 'calibration_outcomes', 'without_biases', 'split_head', 'HeadRecipe', 'train_head', 'with_random_biases', 'original_networks', 'as_reported', 'bias_outcomes', 'random_models', 'gains', 'choose_and_judge', 'ByAccuracy', 'choice_outcomes', 'run_replicate', 'summarise', 'contrast_rows', 'latex_number', 'latex_estimate', 'latex_table', 'spanish_table', 'plot_lines', 'plot_forest', 'draw', 'write_picture', 'AblationSettings', 'get_network', 'run_task', 'each', 'tables', 'fusion_times', 'write_study', 'read_table', 'study_text', 'qsim_ablations']

MEASURES: tuple
BITS: tuple
BUDGET: int
SEARCH_METHODS: dict
SAMPLES: tuple
HEADS: dict
CANDIDATES: int
CHOSEN_ON: tuple
EXPERIMENTS: dict
CONTRASTS: dict
SPANISH: dict
ENGLISH: dict
TABLES: dict

@dataclass(frozen=True)
class Estimate:
    "A mean with its 95 % interval."
    mean: float
    low: float
    high: float
    def __repr__(self) -> str: ...
    @property
    def clear(self): ...

@dataclass(frozen=True, eq=False)
class Replicate:
    "A float network, and the images that one seed gives it."
    graph: Graph
    seed: int
    calib: Split
    searched: Split
    test: Split
    train: Split = ...
    @cached_property
    def observations(self) -> Observations: ...
    @cached_property
    def minmax(self) -> Ranges: ...
    @cached_property
    def x(self): ...
    @cached_property
    def logits(self): ...
    def __repr__(self) -> str: ...

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

@dataclass(frozen=True)
class HeadRecipe:
    "How long, and how, the layers behind frozen convolutions are trained."
    n: int
    epochs: int
    optimizer: str
    lr: float

class ByAccuracy(Evaluator):
    "An Evaluator whose cost is the share of wrong answers: what one should not minimise."
    def score(self, candidate):
        "Its score, with the share of wrong answers, in percent, as the cost."

@dataclass(frozen=True)
class AblationSettings:
    "What was asked for."
    dataset: str = ...
    out: str = ...
    seeds: int = ...
    epochs: int | None = ...
    data: str | None = ...
    limit: int | None = ...
    jobs: int = ...
    def __post_init__(self) -> None: ...
    @property
    def datasets(self) -> tuple: ...
    def baseline(self, dataset, seed) -> Settings:
        "The `Settings` of one network's training, in a folder of its own."

def t_quantile(dof, p=0.975) -> float:
    "The value that Student's t exceeds with probability 1 - p."

def crossed_interval(x) -> Estimate:
    "The mean of the table, with a 95 % interval over networks and images; a table without spread has one without width."

def draw_images(data, seed) -> tuple:
    "(calib, searched): disjoint Splits drawn from the images that trained nothing."

def judge(logits, reference, labels, **facts) -> Outcome:
    "The outcome of one setting."

def judge_model(rep, qmodel, **facts) -> Outcome:
    "The outcome of an integer network against the replicate's float network, with its bytes."

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
    "Name -> float network to choose an integer network for: trained as it is, and two like the original's, with all biases zero."

def bias_outcomes(rep):
    "Biases multiplied by zero on neither side, on one, on both: INT8 against FP32, min-max ranges, nothing chosen."

def random_models(rep, graph, count=...):
    "The min-max network, then integer networks with random weight schemes and random percentiles from 99.5 up."

def gains(rep, graph) -> np.ndarray:
    "int8 (candidates, n): 1 where only the integer network is right, -1 where only the float network is."

def choose_and_judge(gains, *, sizes=..., draws=200, seed=0) -> list:
    "For each size a dict: the mean gain in points on the images that chose, on others, and the share of draws (percent) that reach +0.68."

def choice_outcomes(rep):
    "The original's procedure on half of the test images, judged on that half and on the other, beside plain min-max."

def run_replicate(rep, experiments=None, say=...) -> dict:
    "Name of an experiment -> list of (setting, Outcome)."

def summarise(runs) -> list:
    "One dict a setting: the setting, each measure with its interval (x, x_low, x_high), the facts, how many networks and images."

def contrast_rows(runs, pairs) -> list:
    "One dict a comparison that the settings allow: the common part of the setting, a, b, and a minus b for each measure with its interval."

def latex_number(value, digits=2) -> str:
    "The value as LaTeX: decimal comma, true minus, thin space between thousands, special characters escaped."

def latex_estimate(row, measure, digits=2) -> str:
    "Mean and interval of a measure of a row; the probability that moved is small and gets three decimals."

def latex_table(header, lines, *, left=1, over=()) -> str:
    "A booktabs table, as a fragment for a LaTeX file."

def spanish_table(name, rows) -> str:
    "The table of an experiment, in Spanish, data sets side by side."

def plot_lines(rows, x, by, measure=None, ax=None, *, words=None):
    "Means with their 95 % intervals; returns the axes."

def plot_forest(rows, label, measure, ax=None, *, mark=None, group=None, words=None):
    "Means with their 95 % intervals, one below the other; returns the axes."

def draw(name, rows, ax, words=None):
    "The picture of an experiment; returns the axes."

def write_picture(name, rows, path) -> None:
    "The picture for the Spanish report: data sets side by side, no title (the caption has it), readable in grey."

def get_network(baseline, data, say) -> Graph:
    "The shipped network, the one in the folder, or one that is trained and kept there."

def run_task(task) -> dict:
    "One network, all experiments: what a process sends back."

def each(work, tasks, jobs):
    "Yield `work(task)` for each task, in their order."

def tables(results) -> dict:
    "Name of a table -> rows."

def fusion_times(rep, *, batch=64, reps=20) -> dict:
    "How many times as long the network takes with ReLU as nodes of their own: node by node, and by the compiled plan."

def write_study(folder, tables) -> None:
    "Write CSV, and for the experiments the LaTeX fragment and the picture."

def read_table(path) -> list:
    "Its rows as dicts; what looks like a number is one."

def study_text(tables) -> str:
    "What a person wants to see at the end: INT8 against FP32 at four widths."

def qsim_ablations(argv=None) -> int:
    "Run all ablations and write them; the exit code."
