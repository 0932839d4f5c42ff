"""What a reader or nbdev would trip over and no other tool reports. Prints each finding; exits 1 if there is one."""
import ast, json, re, subprocess, sys
from pathlib import Path

DIRECTIVES = set('default_exp export exports exporti exec_doc hide hide_line filter_stream eval echo output label fig-cap fig-alt fig-width fig-height '
                 'code-fold code-summary slow notest column layout-ncol warning error tbl-cap include classes'.split())
TOP = set('nbs qsim_nb memoria settings.ini setup.py MANIFEST.in README.md LICENSE'.split())
MAX_CELLS, MAX_BYTES = 110, 500_000

found = []
def say(where, what): found.append(f'{where}: {what}')

files = [Path(f) for f in subprocess.run(['git', 'ls-files'], capture_output=True, text=True, check=True).stdout.split('\n') if f]
notebooks = {f: json.loads(f.read_text(encoding='utf-8')) for f in files if f.suffix == '.ipynb'}

def source(cell): return ''.join(cell['source'])
def module_of(nb): return next((m[1] for c in nb['cells'] if (m := re.match(r'#\|\s*default_exp\s+(\w+)', source(c)))), None)
def anchor(heading):
    "Pandoc's identifier of a heading."
    text = re.sub(r'\[([^\]]*)\]\([^)]*\)', r'\1', heading.strip()).replace('`', '')
    text = re.sub(r'[^\w\s.-]', '', text.lower())
    return re.sub(r'^[^a-z]+', '', re.sub(r'\s+', '-', text.strip()))

rooms = {module_of(nb): f for f, nb in notebooks.items() if module_of(nb)}
anchors = {f: {anchor(h) for c in nb['cells'] if c['cell_type'] == 'markdown' for h in re.findall(r'^#{1,6}\s+(.+)$', source(c), re.M)} |
              {m for c in nb['cells'] for m in re.findall(r'#\|\s*label:\s*(\S+)', source(c))} for f, nb in notebooks.items()}

def imports(tree):
    "Modules of the package that a piece of code imports."
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or '').startswith('qsim_nb'):
            parts = node.module.split('.')
            yield from [parts[1]] if len(parts) > 1 else [a.name for a in node.names if a.name != '__version__']
        elif isinstance(node, ast.Import): yield from [a.name.split('.')[1] for a in node.names if a.name.startswith('qsim_nb.')]

def check_links(f, text, base):
    for target in re.findall(r'\]\(([^)\s]+)\)', re.sub(r'```.*?```|`[^`\n]*`', '', text, flags=re.S)):
        if re.match(r'[a-z]+:', target): continue
        path, _, mark = target.partition('#')
        dest = (base / path) if path else f
        rel = next((g for g in files if g.resolve() == dest.resolve()), None)
        if rel is None and not dest.is_dir(): say(f, f'dead link {target}')
        elif mark and rel in anchors and mark not in anchors[rel]: say(f, f'link to an anchor that is not there: {target}')

for f, nb in notebooks.items():
    cells, own = nb['cells'], module_of(nb)
    code = [c for c in cells if c['cell_type'] == 'code']
    if len(cells) > MAX_CELLS: say(f, f'{len(cells)} cells; wanted at most {MAX_CELLS}')
    if f.stat().st_size > MAX_BYTES: say(f, f'{f.stat().st_size:,} bytes; wanted at most {MAX_BYTES:,}')
    if len(cells) > 15 and sum(bool(c.get('outputs')) for c in code) < 3: say(f, 'fewer than 3 cells have outputs: execute it in place')
    title = next((source(c) for c in cells if c['cell_type'] == 'markdown'), '')
    if not re.match(r'# .+\n+> .+', title): say(f, 'the first text cell must hold a title and a promise (> ...)')
    elif len(re.sub(r'<!--.*?-->', '', title, flags=re.S).strip().split('\n\n')) > 2: say(f, 'text behind the promise in its cell: nbdev drops it from the site')
    if not any('/content' in source(c) for c in code): say(f, 'no cell that installs the package on Colab, where "Open in Colab" leads')
    if re.match(r'\d', f.name):
        for heading in ('Exercises|Ejercicios', 'References|Referencias'):
            if not any(re.search(rf'^## ({heading})', source(c), re.M) for c in cells): say(f, f'no section "{heading}"')
    for c in cells:
        text = source(c)
        if c['cell_type'] == 'markdown': check_links(f, text, f.parent); continue
        for name in re.findall(r'^#\|\s*([\w-]+)', text, re.M):
            if name not in DIRECTIVES: say(f, f'unknown directive "#| {name}"')
        drawn = any(k.startswith('image/') for o in c.get('outputs', []) for k in o.get('data', {}))
        for name in ('fig-cap', 'fig-alt'):
            if drawn and not re.search(r'^#\|\s*hide\b', text, re.M) and not re.search(rf'^#\|\s*{name}:', text, re.M): say(f, f'a figure without {name}: {text.strip().splitlines()[0][:60]}')
        if re.search(r'code-summary: "(Answers|Soluciones)', text) and c.get('outputs'): say(f, 'answers that stand open: folding a cell hides its code, not what it shows')
        if any(o.get('output_type') == 'error' for o in c.get('outputs', [])) and 'error: true' not in text: say(f, 'a committed output is an error')
        try: tree = ast.parse(re.sub(r'^\s*[%!].*$', 'pass', text, flags=re.M))
        except SyntaxError as e: say(f, f'a cell does not parse: {e}'); continue
        # nbdev runs a cell with an import anywhere in it when it builds the docs, and only such cells: definitions do no harm there, work does
        imported = any(isinstance(n, (ast.Import, ast.ImportFrom)) for n in ast.walk(tree))
        harmless = (ast.Import, ast.ImportFrom) if any(isinstance(n, (ast.Import, ast.ImportFrom)) for n in tree.body) else (ast.FunctionDef, ast.ClassDef)
        if imported and not re.search(r'^#\|\s*(export|exports|exporti)\b', text, re.M) and not all(isinstance(n, harmless) for n in tree.body):
            say(f, f'a cell mixes imports with work: {text.strip().splitlines()[0][:60]}')
        if own:
            for used in imports(tree):
                if used not in rooms: say(f, f'imports qsim_nb.{used}, which no notebook exports')
                elif rooms[used].name >= f.name and used != own: say(f, f'imports {used}, which is not a lower number')

for f in files:
    if f.suffix == '.md': check_links(f, f.read_text(encoding='utf-8'), f.parent)

folders, hosts = ('work', 'farm', 'root', r'tmp/[a-z]+', r'home/\w+'), (r'registry\.npmjs', r'files\.pythonhosted', r'pypi\.org' + '/simple')
machine = re.compile('|'.join([f'/{name}/' for name in folders] + list(hosts)))
for f in files:
    if f.parts[0] == '.ci' or f.suffix not in {'.py', '.ipynb', '.md', '.ini', '.yml', '.tex', '.toml', '.json', '.csv', ''}: continue
    for i, line in enumerate(f.read_text(encoding='utf-8', errors='ignore').split('\n'), 1):
        if m := machine.search(line): say(f'{f}:{i}', f'a path of a machine or a registry host: {m[0]}')

for name in sorted({f.parts[0] for f in files} - TOP):
    if not name.startswith('.'): say(name, 'does not belong at the top level')

sidebar = Path('nbs/sidebar.yml').read_text(encoding='utf-8')
for f in notebooks:
    if not re.search(rf'(^|\s){re.escape(f.relative_to("nbs").as_posix())}\s*$', sidebar, re.M): say(f, 'not in nbs/sidebar.yml: no reader finds it')
for name in re.findall(r'(\S+\.ipynb)\s*$', sidebar, re.M):
    if Path('nbs', name) not in notebooks: say('nbs/sidebar.yml', f'names {name}, which does not exist')

modules = {p.stem for p in Path('qsim_nb').glob('*.py')} - {'__init__', '_modidx'}
for name in sorted(modules - set(rooms)): say(f'qsim_nb/{name}.py', 'no notebook exports it')

print('\n'.join(found))
print(f'lint: {len(notebooks)} notebooks, {len(files)} files, {len(found)} findings')
sys.exit(bool(found))
