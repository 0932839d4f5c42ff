"""Build the memoria from what git has and refuse what a reader would stumble over.

    python .ci/memoria_check.py [--keep memoria.pdf]

Fails on: undefined references or citations, doubly defined labels, missing figures or characters, biber's warnings, boxes that stick out by 20 pt or
more, fewer than 15 or more than 30 pages, a `\\fun{module}{name}` that the library does not have or that a table puts into the wrong notebook, a
figure or table that the text does not mention, and a result typed by hand.
"""
import argparse, importlib, json, re, shutil, subprocess, sys, tempfile
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP))
WIDEST, PAGES = 20., (15, 30)
p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
p.add_argument('--keep', type=Path, help='where to put the PDF')
keep, found = p.parse_args().keep, []

tracked = subprocess.run(['git', 'ls-files', '-z', 'memoria'], cwd=TOP, capture_output=True, text=True, check=True).stdout.split('\0')
with tempfile.TemporaryDirectory() as folder:
    for name in filter(None, tracked):
        target = Path(folder)/name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(TOP/name, target)
    here = Path(folder)/'memoria'
    made = subprocess.run(['latexmk'], cwd=here, capture_output=True, text=True, errors='replace')
    log = (here/'memoria.log').read_text(encoding='latin-1') if (here/'memoria.log').exists() else made.stdout + made.stderr
    biber = (here/'memoria.blg').read_text(encoding='utf-8', errors='replace') if (here/'memoria.blg').exists() else ''
    if made.returncode: found += ['latexmk failed', *(re.findall(r'^\S+?:\d+: .*$', log, re.M)[:5] or [made.stdout[-1500:]])]
    elif keep: shutil.copyfile(here/'memoria.pdf', keep)
    texts = {f.name: f.read_text(encoding='utf-8') for f in sorted(here.glob('secciones/*.tex'))}

if not made.returncode: found += sorted(set(re.findall(r'^(?:LaTeX|Package \w+) Warning: .*(?:undefined|multiply defined|not found|[Ee]mpty bibliography).*$', log, re.M)))
found += sorted(set(re.findall(r'^Missing character: .*$', log, re.M))) + [line for line in biber.splitlines() if re.search(r'\b(WARN|ERROR)\b', line)]
for box, points, where in re.findall(r'^Overfull \\([hv]box) \(([\d.]+)pt too \w+\) (.*)$', log, re.M):
    if float(points) >= WIDEST: found.append(f'a {box} sticks out by {points} pt, {where}')
pages = re.search(r'Output written on memoria\.pdf \((\d+) pages', log)
if not pages: found.append('no PDF was written')
elif not PAGES[0] <= int(pages[1]) <= PAGES[1]: found.append(f'{pages[1]} pages; wanted {PAGES[0]} to {PAGES[1]}')

for name, text in texts.items():
    for module, function in re.findall(r'\\fun\{(\w+)\}\{(\w+)\}', text):
        if not hasattr(importlib.import_module(f'qsim_nb.{module}'), function): found.append(f'{name}: qsim_nb.{module} has no {function}')
    for line in text.splitlines():
        book = re.search(r'\\cod\{(\d\d_\w+)\}\s*\\\\', line)
        for function, attribute in re.findall(r'\\fun\{\w+\}\{(\w+)\}(?:\\cod\{\.(\w+)\})?', line) if book else ():
            cells = json.loads((TOP/'nbs'/f'{book[1]}.ipynb').read_text(encoding='utf-8'))['cells']
            code, what = '\n'.join(''.join(c['source']) for c in cells if c['cell_type'] == 'code'), attribute or function
            if not re.search(rf'^\s*(?:def|class) {what}\b|^(?:\w+\.)?{what}\b[^=(]* (?:\|?=) ', code, re.M): found.append(f'{name}: {book[1]} does not make {what}')
    for typed in re.findall(r'\d+[.,]\d+\s*(?:\\,|~)?\s*(?:\\%|puntos|dB)', text): found.append(f'{name}: a result typed by hand: {typed}')

everything = '\n'.join(texts.values())
mentioned = {label for group in re.findall(r'\\(?:cref|eqref)\{([^}]+)\}', re.sub(r'\\caption\{.*', '', everything)) for label in group.split(',')}
found += [f'no sentence mentions {label}' for label in re.findall(r'\\label\{((?:fig|tab|alg):[^}]+)\}', everything) if label not in mentioned]

print('\n'.join(found))
print(f'memoria: {pages[1] if pages else 0} pages, {len(found)} findings')
sys.exit(bool(found))
