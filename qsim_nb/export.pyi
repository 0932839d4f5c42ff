# WRITTEN BY .ci/stubs.py FROM export.py: do not edit
from .settings import CommandParser
from dataclasses import dataclass

__all__ = ['FORMATS', 'ExportSettings', 'export_parser', 'write_export', 'qsim_export']

FORMATS: dict

@dataclass(frozen=True)
class ExportSettings:
    "What an export was asked to do."
    model: str
    out: str
    format: str | None = ...
    name: str | None = ...
    test: int = ...
    dataset: str | None = ...
    data: str | None = ...
    simd: bool = ...
    profile: str | None = ...
    def __post_init__(self) -> None: ...

def export_parser() -> CommandParser:
    "The parser of `qsim_export`."

def write_export(settings) -> str:
    "Write the files that were asked for."

def qsim_export(argv=None) -> int:
    "Write a model as C, ONNX or TFLite; the exit code."
