"""What editors and type checkers see of the package: pyright reads `.ci/user_script.py` as a user's file.

    python .ci/user_check.py [PYTHON]    PYTHON: the interpreter whose qsim_nb is meant; else this one

The script must give no error. And since a checker that knows nothing complains of nothing, every attribute in the
script is asked again with a letter too many: each must be an error.
"""
import ast, json, shutil, subprocess, sys, tempfile
from pathlib import Path

SCRIPT = Path(__file__).parent/'user_script.py'
OPEN = ('size.',)  # of a class whose `__getattr__` answers other names

def errors(text, python):
    "Line -> message of what pyright says of a user's file, outside any folder that it would skip."
    folder = Path(tempfile.mkdtemp())
    (folder/'script.py').write_text(text, encoding='utf-8')
    command = ['pyright', '--outputjson', '--pythonpath', python, 'script.py']
    said = json.loads(subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout)
    shutil.rmtree(folder)
    if said['summary']['filesAnalyzed'] != 1: raise SystemExit('pyright did not read the script')
    found = [d for d in said['generalDiagnostics'] if d['severity'] == 'error']
    return {d['range']['start']['line']: d['message'].split('\n')[0] for d in found}

def inner_names(tree):
    "The variables of comprehensions, which exist nowhere else."
    loops = [n for n in ast.walk(tree) if isinstance(n, ast.comprehension)]
    return {t.id for n in loops for t in ast.walk(n.target) if isinstance(t, ast.Name)}

def misspelt(text):
    "Each attribute of the script with a letter too many, one a line."
    tree = ast.parse(text)
    inner = inner_names(tree)
    asked = [n for n in ast.walk(tree) if isinstance(n, ast.Attribute)]
    outer = [n for n in asked if not any(isinstance(v, ast.Name) and v.id in inner for v in ast.walk(n))]
    lines = {f'{ast.unparse(n)}_' for n in outer}
    return sorted(line for line in lines if not line.startswith(OPEN))

def main():
    python = sys.argv[1] if len(sys.argv) > 1 else sys.executable
    text = SCRIPT.read_text(encoding='utf-8')
    wrong = errors(text, python)
    for line, message in sorted(wrong.items()): print(f'{SCRIPT.name}:{line + 1}: {message}')
    lines = misspelt(text)
    first = text.count('\n')
    seen = errors(text + '\n'.join(lines) + '\n', python)
    blind = [line for i, line in enumerate(lines, first) if i not in seen]
    for line in blind: print(f'not seen to be wrong: {line}')
    print(f'pyright: {len(wrong)} errors in the script; {len(lines) - len(blind)} of {len(lines)} misspelt names seen')
    return bool(wrong or blind)

if __name__ == '__main__': sys.exit(main())
