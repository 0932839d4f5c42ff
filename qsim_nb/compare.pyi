# WRITTEN BY .ci/stubs.py FROM compare.py: do not edit
from .report import Table
from dataclasses import dataclass

__all__ = ['profile_table', 'TensorDifference', 'CodeComparison', 'compare_profiles', 'plain_ranges', 'explain_first', 'profile_matrix', 'write_comparison', 'compare_runtime', 'compare_codes', 'runtime_rows', 'write_runtimes']


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
    def row(self, own=False):
        "A row of a table, a dict."

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
    "A Markdown table, one line a profile: what it does where."

def compare_profiles(source, images, profiles, *, ranges=None, schemes=None) -> CodeComparison:
    "Where the codes of a network differ between two profiles, tensor by tensor, and which predictions flip."

def plain_ranges(graph, images) -> dict:
    "Min-max ranges of `images`, rounded to two decimals, against last bits that differ between machines."

def explain_first(source, images, comparison, **more) -> dict:
    """The first code that differs: its accumulator, the factor that scales it, and the two codes, not clamped.

{} when none differs, or when the first is not of a Conv or Gemm. A bias that stays real is not in acc."""

def profile_matrix(source, split, *, profiles=None, ranges=None, schemes=None) -> list:
    """A dict for each pair of profiles: codes and logits that differ, predictions that flip, right answers.

The network has one input and one output."""

def write_comparison(dataset, path, *, folder=None) -> list:
    "Rows of `profile_matrix` for the shipped LeNetLite on the test images, written to `path`."

def compare_runtime(model, images, runtime=None, *, keep=None) -> CodeComparison | None:
    "The model's codes against a real runtime's, tensor by tensor; None, and a message, if it is not installed."

def compare_codes(model, codes, runtime=None, *, keep=None) -> CodeComparison | None:
    "As `compare_runtime`, from the codes of the input on."

def runtime_rows(dataset, *, images=None, folder=None) -> list:
    "A row for each comparable runtime: the shipped LeNetLite under its profile, compared with its answers."

def write_runtimes(path, datasets=('mnist', 'fashion_mnist')) -> list:
    "The rows of `runtime_rows` for all test images of the data sets, written to `path`."
