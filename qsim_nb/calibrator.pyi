# WRITTEN BY .ci/stubs.py FROM calibrator.py: do not edit
from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ['LEAST_CODES', 'ENOUGH_VALUES', 'FAR', 'Ranges', 'Observations', 'observe', 'finite_run', 'CalibrationWarning', 'check_use', 'calibrate', 'SchemeTrial', 'scheme_errors', 'greedy_schemes']

LEAST_CODES: int
ENOUGH_VALUES: int
FAR: int

@dataclass(frozen=True, eq=False, repr=False)
class Ranges(Mapping):
    "Tensor name -> (lo, hi), with a record of how they were found."
    limits: Mapping
    record: Mapping = ...
    def __post_init__(self) -> None: ...
    def __getitem__(self, name): ...
    def __iter__(self): ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...

@dataclass(frozen=True, eq=False, repr=False)
class Observations:
    "An observer for each tensor that needs a range."
    observers: Mapping
    n_images: int
    def ranges(self, percentile=None, record: Mapping | None = None) -> Ranges:
        "The ranges at these percentiles; a ValueError where one is asked of an observer that has none."
    def __repr__(self) -> str: ...

class CalibrationWarning(UserWarning):
    "A calibration that is legal, and probably not what was meant."

@dataclass(frozen=True)
class SchemeTrial:
    "One weight scheme on one layer."
    node: str
    scheme: str
    error: float
    sqnr_db: float
    chosen: bool

def observe(graph, images, observer: str = 'percentile', *, batch_size: int | None = None, executor=None, **options) -> Observations:
    "Run the float network once and observe every tensor that needs a range; `options` are the observer's."

def finite_run(graph, x, keep=None, *, first: int = 0) -> dict:
    "`graph.run`, or a ValueError that names the first tensor, and its image, that is not finite."

def check_use(ranges: Mapping, values: Mapping) -> tuple:
    "Warn where a tensor's largest magnitude and that of its calibrated range differ by more than a factor `FAR`."

def calibrate(graph, images, observer: str = 'minmax', *, executor=None, **options) -> Ranges:
    "A range for every tensor that needs one, from one pass over the images; `options` are the observer's."

def scheme_errors(graph, images, schemes=...) -> dict:
    "Relative output error of each layer under each weight scheme, everything else in float."

def greedy_schemes(graph, images, schemes=..., *, profile='onnxruntime', n_images: int = 256) -> tuple:
    "The weight scheme of least output error for each layer, and the table of all candidates."
