# WRITTEN BY .ci/stubs.py FROM compare.py: do not edit
from .report import Table
from dataclasses import dataclass

__all__ = ['ONEDNN_ISA', 'ASKED', 'profile_table', 'TensorDifference', 'CodeComparison', 'compare_profiles', 'plain_ranges', 'explain_first', 'profile_matrix', 'write_comparison', 'onednn_kernels', 'installed', 'ask_runtime', 'compare_runtime', 'compare_codes']

ONEDNN_ISA: str
ASKED: dict

@dataclass(frozen=True)
class TensorDifference:
    "How the codes of one tensor differ between two runs, a and b."
    tensor: str
    compared: int
    counts: dict
    first: tuple | None = ...
    own: int | None = ...
    @property
    def differing(self): ...
    @property
    def largest(self): ...
    @property
    def percent(self): ...
    def __repr__(self) -> str: ...

@dataclass(frozen=True)
class CodeComparison:
    "Two runs of one network, tensor by tensor."
    a: str
    b: str
    images: int
    tensors: tuple
    flips: tuple
    @property
    def compared(self): ...
    @property
    def differing(self): ...
    @property
    def largest(self): ...
    @property
    def first(self): ...
    def __getitem__(self, tensor): ...
    def rows(self) -> list:
        "One row a tensor, for a table."
    def __repr__(self) -> str: ...

def profile_table(profiles=None) -> Table:
    "One line a profile: what it does where."

def compare_profiles(source, images, profiles, *, ranges=None, schemes=None) -> CodeComparison:
    "Where the codes of a network differ between two profiles, tensor by tensor, and which predictions flip."

def plain_ranges(graph, images) -> dict:
    "Min-max ranges of `images`, rounded to two decimals: the same on every machine."

def explain_first(source, images, comparison, **more) -> dict:
    "The first code that differs: its accumulator, the real number it stands for, and the two answers; {} when none differs, or when an average or the input does."

def profile_matrix(source, split, *, profiles=None, ranges=None, schemes=None) -> list:
    "A row for each pair of profiles: codes that differ, the largest difference, logits that differ, predictions that flip, right answers of both."

def write_comparison(dataset, path, *, folder=None) -> list:
    "Rows of `profile_matrix` for the shipped baseline on the test images, written to `path`."

def onednn_kernels() -> list:
    "The names of the kernels that oneDNN takes for a quantized convolution and a quantized product."

def installed(runtime) -> bool:
    "Whether a runtime can be asked; when not, it is said aloud."

def ask_runtime(model, codes, runtime=None, *, keep=(), biases=None) -> dict | None:
    "Tensor name -> codes, by a real runtime; None, said aloud, when it is not installed."

def compare_runtime(model, images, runtime=None, *, keep=None) -> CodeComparison | None:
    "The model's codes against a real runtime's, tensor by tensor; None, said aloud, when the runtime is not installed."

def compare_codes(model, codes, runtime=None, *, keep=None) -> CodeComparison | None:
    "As `compare_runtime`, from the codes of the input on."
