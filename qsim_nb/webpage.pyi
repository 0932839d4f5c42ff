# WRITTEN BY .ci/stubs.py FROM webpage.py: do not edit

__all__ = ['Html', 'tag', 'html_table', 'svg_marks', 'svg_histogram', 'html_page', 'outside_references']


class Html(str):
    "Text that is HTML already, and that a notebook shows."

def tag(element, *content, **attrs) -> Html:
    "An element; of its attributes `class_` is class, `stroke_width` is stroke-width, and None leaves one out."

def html_table(rows, columns, digits=1) -> Html:
    "The rows as a table."

def svg_marks(rows, series, unit) -> Html:
    "A dot and a square for each row, on one axis."

def svg_histogram(counts, edges, limits, name) -> Html:
    "Bars with logarithmic heights, and the two limits."

def html_page(title, *content) -> Html:
    "A whole page, to be written to a file."

def outside_references(page) -> list:
    "References to elsewhere, scripts and handlers of events found in a page; some HTML can hide them."
