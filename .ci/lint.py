"""What a reader or nbdev would trip over and no other tool reports. Prints each finding; exits 1 if there is one."""
import ast, builtins, dis, json, re, subprocess, sys
from pathlib import Path

DIRECTIVES = set('default_exp export exports exporti exec_doc hide hide_line filter_stream eval echo output label '
                 'fig-cap fig-alt fig-width fig-height code-fold code-summary slow notest column layout-ncol warning '
                 'error tbl-cap include classes'.split())
TOP = set('nbs qsim_nb memoria settings.ini setup.py MANIFEST.in README.md LICENSE'.split())
MAX_CELLS, MAX_BYTES, MAX_COLUMNS = 110, 500_000, 120
ONE_THREAD = '%load_ext qsim_nb.start'
IMPORTS = ast.Import, ast.ImportFrom
# pages still to be cut and rewrapped: this list only shrinks
# an operator is compared by name only in the rooms that define operators: everywhere else a table picks
OPERATOR_ROOMS = set('ops arith operators graph qmodel kernels joins tables exact'.split())
# rooms that still compare: this list only shrinks
COMPARING = set('bench studies original'.split())

found = []
def say(where, what): found.append(f'{where}: {what}')

def tracked():
    listed = subprocess.run(['git', 'ls-files'], capture_output=True, text=True, check=True).stdout
    return [Path(f) for f in listed.split('\n') if f and Path(f).is_file()]

files = tracked()
notebooks = {f: json.loads(f.read_text(encoding='utf-8')) for f in files if f.suffix == '.ipynb'}

def source(cell): return ''.join(cell['source'])
def exported(text): return bool(re.search(r'^#\|\s*(export|exports|exporti)\b', text, re.M))
def hidden(text): return bool(re.search(r'^#\|\s*hide\b', text, re.M))
def first_line(text): return text.strip().splitlines()[0][:60]
def module_of(nb):
    names = (re.match(r'#\|\s*default_exp\s+(\w+)', source(c)) for c in nb['cells'])
    return next((m[1] for m in names if m), None)

def anchor(heading):
    "Pandoc's identifier of a heading."
    text = re.sub(r'\[([^\]]*)\]\([^)]*\)', r'\1', heading.strip()).replace('`', '')
    text = re.sub(r'[^\w\s.-]', '', text.lower())
    return re.sub(r'^[^a-z]+', '', re.sub(r'\s+', '-', text.strip()))

def anchors_of(nb):
    "What links may lead to on a page: its headings and its labels."
    prose = [source(c) for c in nb['cells'] if c['cell_type'] == 'markdown']
    headings = {anchor(h) for text in prose for h in re.findall(r'^#{1,6}\s+(.+)$', text, re.M)}
    return headings | {m for c in nb['cells'] for m in re.findall(r'#\|\s*label:\s*(\S+)', source(c))}

rooms = {module_of(nb): f for f, nb in notebooks.items() if module_of(nb)}
anchors = {f: anchors_of(nb) for f, nb in notebooks.items()}

def imports(tree):
    "Modules of the package that a piece of code imports."
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or '').startswith('qsim_nb'):
            parts = node.module.split('.')
            if len(parts) > 1: yield parts[1]
            else: yield from [a.name for a in node.names if a.name != '__version__']
        elif isinstance(node, ast.Import):
            yield from [a.name.split('.')[1] for a in node.names if a.name.startswith('qsim_nb.')]

def check_links(f, text, base):
    prose = re.sub(r'```.*?```|`[^`\n]*`', '', text, flags=re.S)
    for target in re.findall(r'\]\(([^)\s]+)\)', prose):
        if re.match(r'[a-z]+:', target): continue
        path, _, mark = target.partition('#')
        dest = (base / path) if path else f
        rel = next((g for g in files if g.resolve() == dest.resolve()), None)
        if rel is None and not dest.is_dir(): say(f, f'dead link {target}')
        elif mark and rel in anchors and mark not in anchors[rel]: say(f, f'link to no anchor: {target}')

def check_page(f, nb):
    "What concerns a page as a whole."
    cells, code = nb['cells'], [c for c in nb['cells'] if c['cell_type'] == 'code']
    if len(cells) > MAX_CELLS: say(f, f'{len(cells)} cells; wanted at most {MAX_CELLS}')
    if f.stat().st_size > MAX_BYTES: say(f, f'{f.stat().st_size:,} bytes; wanted at most {MAX_BYTES:,}')
    shown = sum(bool(c.get('outputs')) for c in code)
    if any(out.get('name') == 'stderr' for c in code for out in c.get('outputs', [])):
        say(f, 'a cell whose output holds a warning: its text names a path, and changes from run to run')
    if len(cells) > 15 and shown < 3: say(f, 'fewer than 3 cells have outputs: execute it in place')
    title = next((source(c) for c in cells if c['cell_type'] == 'markdown'), '')
    parts = re.sub(r'<!--.*?-->', '', title, flags=re.S).strip().split('\n\n')
    if not re.match(r'# .+\n+> .+', title): say(f, 'the first text cell must hold a title and a promise (> ...)')
    elif len(parts) > 2: say(f, 'text behind the promise in its cell: nbdev drops it from the site')
    begin = next((source(c) for c in code if 'google.colab' in source(c)), '')
    if not begin: say(f, 'no cell that installs the package on Colab, where "Open in Colab" leads')
    elif ONE_THREAD not in begin.split('\n'): say(f, f'the cell that installs it on Colab must end in {ONE_THREAD}')
    reads = any(re.search(r"(?:read_\w+|Path|load\w*)\(f?'(?:\.\./)?results", source(c)) for c in code)
    if reads and 'repo/nbs/results' not in begin: say(f, 'reads results/, which its cell for Colab does not copy')
    for heading in ('Exercises|Ejercicios', 'References|Referencias') if re.match(r'\d', f.name) else ():
        if not any(re.search(rf'^## ({heading})', source(c), re.M) for c in cells): say(f, f'no section "{heading}"')

def check_shown(f, c, text):
    "What concerns the outputs of a cell."
    outputs = c.get('outputs', [])
    drawn = any(k.startswith('image/') for o in outputs for k in o.get('data', {}))
    for name in ('fig-cap', 'fig-alt') if drawn and not hidden(text) else ():
        if not re.search(rf'^#\|\s*{name}:', text, re.M): say(f, f'a figure without {name}: {first_line(text)}')
    if re.search(r'code-summary: "(Answers|Soluciones)', text) and outputs:
        say(f, 'answers that stand open: folding a cell hides its code, not what it shows')
    if any(o.get('output_type') == 'error' for o in outputs) and 'error: true' not in text:
        say(f, 'a committed output is an error')

def check_imports(f, own, text, tree):
    "nbdev runs a cell with an import anywhere in it when it builds the docs: definitions do no harm there, work does."
    imported = any(isinstance(n, IMPORTS) for n in ast.walk(tree))
    at_top = any(isinstance(n, IMPORTS) for n in tree.body)
    harmless = IMPORTS if at_top else (ast.FunctionDef, ast.ClassDef)
    if imported and not exported(text) and not all(isinstance(n, harmless) for n in tree.body):
        say(f, f'a cell mixes imports with work: {first_line(text)}')
    for used in imports(tree) if own else ():
        if used not in rooms: say(f, f'imports qsim_nb.{used}, which no notebook exports')
        elif rooms[used].name >= f.name and used != own: say(f, f'imports {used}, which is not a lower number')

def is_operator(node):
    "Whether an expression names an operator: `node.op`, or a variable `op`."
    return getattr(node, 'attr', None) == 'op' or getattr(node, 'id', None) == 'op'

def compares_operator(node):
    "Whether a piece of code chooses by an operator's name."
    if not isinstance(node, ast.Compare): return False
    for left, sign, right in zip([node.left, *node.comparators], node.ops, node.comparators):
        if isinstance(sign, (ast.Eq, ast.NotEq)) and (is_operator(left) or is_operator(right)): return True
        if isinstance(sign, (ast.In, ast.NotIn)) and is_operator(left): return True
    return False

def check_operators(f, own, tree):
    if own in OPERATOR_ROOMS | COMPARING: return
    for node in filter(compares_operator, ast.walk(tree)):
        say(f, f'an operator compared by name, wanted a table: {ast.unparse(node)}')

def check_exported(f, text, tree):
    "What concerns the library's own code."
    defined = [n for n in tree.body if isinstance(n, (ast.FunctionDef, ast.ClassDef))]
    names = [n.name for n in defined if not any('late(' in ast.unparse(d) for d in n.decorator_list)]
    public = [name for name in names if not name.startswith('_') or name == '__call__']
    if len(public) > 1: say(f, f'a cell with several public names, which the docs show in reverse: {", ".join(public)}')
    for line in text.split('\n'):
        if len(line) > MAX_COLUMNS: say(f, f'a line of {len(line)} columns; wanted at most {MAX_COLUMNS}: {line[:60]}')
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        flat = [t for target in targets for t in (target.elts if isinstance(target, ast.Tuple) else [target])]
        owners = [t.value.id for t in flat if isinstance(t, ast.Attribute) and isinstance(t.value, ast.Name)]
        if any(owner[0].isupper() for owner in owners):
            say(f, f'a method assigned to a class, unseen by editors; wanted @patch: {first_line(ast.unparse(node))}')

def check_cell(f, own, c):
    text = source(c)
    if c['cell_type'] == 'markdown': return check_links(f, text, f.parent)
    for name in re.findall(r'^#\|\s*([\w-]+)', text, re.M):
        if name not in DIRECTIVES: say(f, f'unknown directive "#| {name}"')
    check_shown(f, c, text)
    try: tree = ast.parse(re.sub(r'^([ \t]*)[%!].*$', r'\1pass', text, flags=re.M))
    except SyntaxError as e: return say(f, f'a cell does not parse: {e}')
    check_imports(f, own, text, tree)
    if exported(text): check_operators(f, own, tree)
    if exported(text): check_exported(f, text, tree)

for f, nb in notebooks.items():
    check_page(f, nb)
    for c in nb['cells']: check_cell(f, module_of(nb), c)

for f in files:
    if f.suffix == '.md': check_links(f, f.read_text(encoding='utf-8'), f.parent)

folders = 'work', 'farm', 'root', r'tmp/[a-z]+', r'home/\w+'
hosts = r'registry\.npmjs', r'files\.pythonhosted', r'pypi\.org' + '/simple'
machine = re.compile('|'.join([f'/{name}/' for name in folders] + list(hosts)))
TEXT = {'.py', '.ipynb', '.md', '.ini', '.yml', '.tex', '.toml', '.json', '.csv', ''}
for f in files:
    lines = f.read_text(encoding='utf-8', errors='ignore').split('\n') if f.suffix in TEXT else []
    for i, line in enumerate(lines, 1):
        ours = f.parts[0] == '.ci'
        if ours and f.suffix == '.py' and len(line) > MAX_COLUMNS: say(f'{f}:{i}', f'{len(line)} columns')
        m = None if ours else machine.search(line)
        if m: say(f'{f}:{i}', f'a path of a machine or a registry host: {m[0]}')

for name in sorted({f.parts[0] for f in files} - TOP):
    if not name.startswith('.'): say(name, 'does not belong at the top level')

sidebar = Path('nbs/sidebar.yml').read_text(encoding='utf-8')
for f in notebooks:
    page = re.escape(f.relative_to('nbs').as_posix())
    if not re.search(rf'(^|\s){page}\s*$', sidebar, re.M): say(f, 'not in nbs/sidebar.yml: no reader finds it')
for name in re.findall(r'(\S+\.ipynb)\s*$', sidebar, re.M):
    if Path('nbs', name) not in notebooks: say('nbs/sidebar.yml', f'names {name}, which does not exist')

families = {re.match(r'\d+_[^_]+', f.stem)[0] for f in rooms.values() if re.match(r'\d+', f.name)}
numbers = [name.split('_')[0] for name in families]     # 70_tflite_file and 70_tflite_in share theirs: one subject
for number in sorted({n for n in numbers if numbers.count(n) > 1}): say('nbs', f'the number {number} is given twice')

modules = {p.stem for p in Path('qsim_nb').glob('*.py')} - {'__init__', '_modidx'}
for name in sorted(modules - set(rooms)): say(f'qsim_nb/{name}.py', 'no notebook exports it')

def instructions(code):
    "Those of a module, its functions and classes included."
    yield from dis.get_instructions(code)
    for inner in code.co_consts:
        if hasattr(inner, 'co_code'): yield from instructions(inner)

def unused(tree):
    "Names that a module imports and does not use; modules may be there for their effects, and stars are passed on."
    kept = [n for n in tree.body if isinstance(n, IMPORTS) and not (isinstance(n, ast.ImportFrom) and not n.module)]
    names = {(a.asname or a.name).split('.')[0] for n in kept for a in n.names}
    return [] if '*' in names else sorted(names - {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)})

for name in sorted(modules):    # a page may import for itself what its module forgot
    path = Path('qsim_nb', f'{name}.py')
    text = path.read_text(encoding='utf-8')
    for extra in unused(ast.parse(text)): say(path, f'{extra} is imported and not used')
    steps = list(instructions(compile(text, path, 'exec')))
    known = {*dir(builtins), '__file__', *(s.argval for s in steps if s.opname in ('STORE_NAME', 'STORE_GLOBAL'))}
    for used in sorted({s.argval for s in steps if s.opname == 'LOAD_GLOBAL'} - known):
        say(path, f'{used} is used and neither defined nor imported')

print('\n'.join(found))
print(f'lint: {len(notebooks)} notebooks, {len(files)} files, {len(found)} findings')
sys.exit(bool(found))
