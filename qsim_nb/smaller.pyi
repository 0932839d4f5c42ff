# WRITTEN BY .ci/stubs.py FROM smaller.py: do not edit
from .graph import Graph
from .settings import CommandParser
from .settings import Settings
from dataclasses import dataclass

__all__ = ['CompressSettings', 'compress_parser', 'network_of', 'distilled', 'compress_facts', 'log_rows', 'summary_lines', 'qsim_compress']


@dataclass(frozen=True)
class CompressSettings:
    "What a compression was asked to do."
    dataset: str | None = ...
    out: str = ...
    data: str | None = ...
    model: str = ...
    network: str | None = ...
    max_drop: float = ...
    margin: float = ...
    profile: str = ...
    images: int = ...
    distill: int = ...
    budget: int = ...
    jobs: int = ...
    limit: int | None = ...
    def __post_init__(self) -> None: ...
    @property
    def run(self) -> Settings:
        "Where images and the shipped network come from."

def compress_parser() -> CommandParser:
    "The parser of `qsim_compress`."

def network_of(settings, data) -> Graph:
    "The float network that is to be made small, proven to fit the images."

def distilled(settings, found, data, say) -> tuple:
    "What was found with codes moved toward the float network's answers, and its score; itself and None if no better."

def compress_facts(settings, found, data, anew=None) -> dict:
    "What the search took, judged on the test images, once."

def log_rows(found) -> list:
    "A row for each allocation that was looked at: what it gave, whether it is on the front, which was taken."

def summary_lines(facts) -> str:
    "What a person wants to know at the end, as text."

def qsim_compress(argv=None) -> int:
    "Search, judge, write; the exit code."
