"""Build the memoria from what git tracks, in a folder of its own, and report what a reader would stumble over.

    python .ci/memoria_check.py [--keep FILE]     build, print each finding; --keep keeps the PDF

Fails on: undefined references or citations, doubly defined labels, missing figures or characters, biber's warnings,
boxes that stick out by 20 pt or more, fewer than 15 or more than 40 pages, a `\\fun{module}{name}` that the library
does not have or that a table puts into the wrong notebook, a figure or table that no sentence mentions, and a result
typed by hand.
"""
import argparse, importlib, json, re, shutil, subprocess, sys, tempfile
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP))
WIDEST, PAGES = 20., (15, 40)
found = []

def build(folder, keep):
    "latexmk on what git tracks; whether it succeeded, its log, biber's log, and the sections' texts."
    listed = subprocess.run(['git', 'ls-files', '-z', 'memoria'], cwd=TOP, capture_output=True, text=True, check=True)
    for name in filter(None, listed.stdout.split('\0')):
        target = Path(folder)/name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(TOP/name, target)
    here = Path(folder)/'memoria'
    made = subprocess.run(['latexmk'], cwd=here, capture_output=True, text=True, errors='replace')
    def read(name, encoding):
        return (here/name).read_text(encoding=encoding, errors='replace') if (here/name).exists() else ''
    log = read('memoria.log', 'latin-1') or made.stdout + made.stderr
    errors = re.findall(r'^\S+?:\d+: .*$', log, re.M)[:5]
    if made.returncode: found.extend(['latexmk failed', *errors, made.stdout[-1500:]])
    elif keep: shutil.copyfile(here/'memoria.pdf', keep)
    texts = {f.name: f.read_text(encoding='utf-8') for f in sorted(here.glob('secciones/*.tex'))}
    return not made.returncode, log, read('memoria.blg', 'utf-8'), texts

def check_log(built, log, biber):
    "What LaTeX and biber complain about; the number of pages."
    wrong = 'undefined|multiply defined|not found|[Ee]mpty bibliography'
    if built: found.extend(sorted(set(re.findall(rf'^(?:LaTeX|Package \w+) Warning: .*(?:{wrong}).*$', log, re.M))))
    found.extend(sorted(set(re.findall(r'^Missing character: .*$', log, re.M))))
    found.extend(line for line in biber.splitlines() if re.search(r'\b(WARN|ERROR)\b', line))
    for box, points, where in re.findall(r'^Overfull \\([hv]box) \(([\d.]+)pt too \w+\) (.*)$', log, re.M):
        if float(points) >= WIDEST: found.append(f'a {box} sticks out by {points} pt, {where}')
    pages = re.search(r'Output written on memoria\.pdf \((\d+) pages', log)
    if not pages: found.append('no PDF was written')
    elif not PAGES[0] <= int(pages[1]) <= PAGES[1]: found.append(f'{pages[1]} pages; wanted {PAGES[0]} to {PAGES[1]}')
    return pages[1] if pages else 0

def code_of(book):
    cells = json.loads((TOP/'nbs'/f'{book}.ipynb').read_text(encoding='utf-8'))['cells']
    return '\n'.join(''.join(c['source']) for c in cells if c['cell_type'] == 'code')

def check_map(name, line):
    "A row of the map: the notebook that it names makes the function that it names."
    book = re.search(r'\\cod\{(\d\d_\w+)\}\s*\\\\', line)
    for function, attribute in re.findall(r'\\fun\{\w+\}\{(\w+)\}(?:\\cod\{\.(\w+)\})?', line) if book else ():
        what = attribute or function
        made = rf'^\s*(?:def|class) {what}\b|^(?:\w+\.)?{what}\b[^=(]* (?:\|?=) '
        if not re.search(made, code_of(book[1]), re.M): found.append(f'{name}: {book[1]} does not make {what}')

def check_text(name, text):
    for module, function in re.findall(r'\\fun\{(\w+)\}\{(\w+)\}', text):
        if not hasattr(importlib.import_module(f'qsim_nb.{module}'), function):
            found.append(f'{name}: qsim_nb.{module} has no {function}')
    for line in text.splitlines(): check_map(name, line)
    for typed in re.findall(r'\d+[.,]\d+\s*(?:\\,|~)?\s*(?:\\%|puntos|dB)', text):
        found.append(f'{name}: a result typed by hand: {typed}')

def check_mentions(texts):
    "Every figure, table and algorithm is mentioned by a sentence."
    everything = '\n'.join(texts.values())
    groups = re.findall(r'\\(?:cref|eqref)\{([^}]+)\}', re.sub(r'\\caption\{.*', '', everything))
    mentioned = {label for group in groups for label in group.split(',')}
    for label in re.findall(r'\\label\{((?:fig|tab|alg):[^}]+)\}', everything):
        if label not in mentioned: found.append(f'no sentence mentions {label}')

def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--keep', type=Path, help='where to put the PDF')
    with tempfile.TemporaryDirectory() as folder: built, log, biber, texts = build(folder, p.parse_args().keep)
    pages = check_log(built, log, biber)
    for name, text in texts.items(): check_text(name, text)
    check_mentions(texts)
    print('\n'.join(found))
    print(f'memoria: {pages} pages, {len(found)} findings')
    return bool(found)

if __name__ == '__main__': sys.exit(main())
