# WRITTEN BY .ci/stubs.py FROM quantize.py: do not edit
from .graph import Graph
from .images import ImageSource
from .images import Pixels
from .qmodel import QModel
from .settings import CommandParser
from .stats import Comparison
from .stats import Evaluation
from .webpage import Html
from dataclasses import dataclass

__all__ = ['OBSERVERS_ASKED', 'ONNX_PROFILES', 'QuantizeSettings', 'layer_rows', 'Answers', 'Mending', 'output_db', 'advise', 'Quantized', 'quantize_file', 'verdict', 'report_page', 'quantize_parser', 'qsim_quantize']

OBSERVERS_ASKED: tuple
ONNX_PROFILES: tuple

@dataclass(frozen=True)
class QuantizeSettings:
    "What a quantization was asked to do."
    model: str
    calib: str
    out: str = ...
    labels: str | None = ...
    profile: str = ...
    format: str = ...
    observer: str = ...
    weights: str = ...
    bits: tuple = ...
    keep_float: tuple = ...
    scale: float | None = ...
    mean: tuple = ...
    std: tuple = ...
    limit: int | None = ...
    codes: bool = ...
    advise: bool = ...
    def __post_init__(self) -> None: ...
    @property
    def pixels(self) -> Pixels: ...
    @property
    def written(self) -> tuple: ...

@dataclass(frozen=True)
class Answers:
    "What the float and the integer network answer, by their largest output, on all images."
    fp32: Evaluation
    int8: Evaluation
    labelled: bool
    @property
    def comparison(self) -> Comparison: ...

@dataclass(frozen=True)
class Mending:
    "One thing changed, and what it gives."
    what: str
    option: str
    db: float
    gain: float
    bytes: int
    more: int

@dataclass(frozen=True, eq=False, repr=False)
class Quantized:
    "A network before and after, and what was measured on the way."
    settings: QuantizeSettings
    graph: Graph
    qmodel: QModel
    images: ImageSource
    file: bytes
    rows: tuple
    histograms: tuple
    answers: Answers | None
    mended: tuple
    warned: tuple
    n_probe: int
    def __repr__(self) -> str: ...
    @property
    def sizes(self) -> tuple: ...
    @property
    def integer_share(self): ...
    @property
    def islands(self) -> tuple: ...

def layer_rows(graph, qmodel, x) -> list:
    "A row for each node that computes: its bytes, its noises in dB, what it clips, the bits it has to spare."

def output_db(graph, model, x) -> float:
    "Signal-to-noise ratio of the real numbers at the output, dB; of several outputs the lowest."

def advise(graph, before, conversion, images, settings, x, made) -> list:
    "What one change at a time gives: another observer, a grid for each channel, 8 bits where there are fewer."

def quantize_file(model, calib, out='model_int8.onnx', *, say=..., **options) -> Quantized:
    "Quantize an ONNX file on images; the model in two forms and the report are written together, or not at all."

def verdict(found) -> str:
    "One sentence: bytes, nearness of the output, answers."

def report_page(found) -> Html:
    "The report: one page that needs nothing else."

def quantize_parser() -> CommandParser:
    "The parser of `qsim_quantize`."

def qsim_quantize(argv=None) -> int:
    "Quantize an ONNX file, write it and the report; the exit code."
