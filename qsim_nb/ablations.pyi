# WRITTEN BY .ci/stubs.py FROM ablations.py: do not edit
from .graph import Graph
from .settings import Settings
from collections.abc import Callable
from dataclasses import dataclass

__all__ = ['STUDIES', 'ABLATIONS', 'AblationSettings', 'get_network', 'Study', 'get_study', 'run_task', 'tables', 'fusion_times', 'write_study', 'study_text', 'qsim_ablations']

STUDIES: tuple
ABLATIONS: Study

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
    cluster: str | None = ...
    study: str = ...
    def __post_init__(self) -> None: ...
    @property
    def datasets(self) -> tuple: ...
    @property
    def executor(self):
        "The executor that `each` takes: None for one process, or what makes more, or that of a cluster."
    def baseline(self, dataset, seed) -> Settings:
        "The `Settings` of one network's training, in a folder of its own."

@dataclass(frozen=True)
class Study:
    "What the command runs on every network, and what it compares."
    experiments: dict
    contrasts: dict
    text: Callable
    facts: dict = ...
    derived: dict = ...
    original: bool = ...

def get_network(baseline, data, say) -> Graph:
    "The shipped network, the one in the folder, or one that is trained and kept there."

def get_study(name) -> Study:
    "The study of that name: the constant of that name in capitals, in the module of that name."

def run_task(task) -> dict:
    "One network, all experiments: its dataset, seed, outcomes, selection (may be empty) and weights_sha256."

def tables(results, study) -> dict:
    "Name of a table -> rows."

def fusion_times(rep, *, batch=64, reps=20) -> dict:
    "How many times as long the network takes with ReLU as nodes of their own: node by node, and by the compiled plan."

def write_study(folder, tables) -> None:
    "Write all tables as CSV, and those that `findings.TABLES` names as LaTeX and as a picture, too."

def study_text(tables) -> str:
    "The text that is printed at the end: INT8 against FP32 at four widths."

def qsim_ablations(argv=None) -> int:
    "Run the ablations, or another study, and write them; the exit code."
