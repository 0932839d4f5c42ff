# WRITTEN BY .ci/stubs.py FROM sliders.py: do not edit
from dataclasses import dataclass

__all__ = ['Slider', 'staircase_slider', 'clip_slider']


@dataclass(frozen=True, repr=False)
class Slider:
    "A picture with sliders: shown as HTML, or as a widget."
    kind: str
    state: dict
    controls: tuple
    alt: str
    data: dict
    def still(self) -> tuple:
        "(path, marks, text) of the picture as it stands."
    def picture(self) -> str:
        "The still picture, HTML."
    def spec(self) -> dict:
        "What the script is given."
    def __repr__(self) -> str: ...
    def widget(self):
        "The same for Jupyter, whose `state` Python can read and follow; wants the extra widgets."

def staircase_slider(bits=3, scale=0.5, zero_point=4) -> Slider:
    "The staircase of a grid of unsigned codes, drawn from -4 to 4, with sliders for its three numbers."

def clip_slider(values, bits=4, percentile=100.0) -> Slider:
    "A histogram, a limit at one of its percentiles and what rounding and clipping take, with sliders for both choices."
