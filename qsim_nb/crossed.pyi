# WRITTEN BY .ci/stubs.py FROM crossed.py: do not edit
from dataclasses import dataclass

__all__ = ['t_quantile', 'Estimate', 'crossed_interval']


@dataclass(frozen=True)
class Estimate:
    "A mean with its 95 % interval."
    mean: float
    low: float
    high: float
    def __repr__(self) -> str: ...
    @property
    def clear(self) -> bool:
        "Whether the interval leaves 0 out."

def t_quantile(dof, p=0.975) -> float:
    "The value that Student's t exceeds with probability 1 - p."

def crossed_interval(x) -> Estimate:
    "The mean of the table with a 95 % interval over networks and images; without spread, one without width."
