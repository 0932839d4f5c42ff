"""The site without Quarto: the notebooks as nbdev prepares them, rendered by pandoc (Quarto's own engine), and what a visitor would stumble over.

    python .ci/render.py [FOLDER]        render into FOLDER (a temporary one if none is named) and print each finding

Needs pandoc or `pip install pypandoc_binary`. Fails on a page that nbdev cannot prepare, mathematics that pandoc cannot convert, a signature that shows
the source of a link or an address, a link, anchor or image that leads nowhere (the links that nbdev adds to names included), a figure without caption or
alternative text, and a file asked of another host.
"""
import html, json, os, posixpath, re, shutil, subprocess, sys, tempfile
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote
import yaml
from nbdev.config import get_config
from nbdev.serve import proc_nbs

STYLE = '''body { font: 16px/1.5 sans-serif; max-width: 1180px; margin: 1rem auto; display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 2rem; padding: 0 1rem }
nav { font-size: 14px; position: sticky; top: 1rem; align-self: start } nav ul { padding-left: 1rem; margin: .2rem 0 }
pre { background: #f5f5f5; padding: .5rem; overflow: auto; font-size: 13px; line-height: 1.35 } code { font-size: .9em }
.out { border-left: 2px solid lightsalmon; margin: .2rem 0 1rem .8rem; padding-left: .8rem; overflow-x: auto } pre.out { background: none }
.out img, .out svg { max-width: 100%; height: auto } figcaption { font-size: 14px; color: #555 }
table { border-collapse: collapse; font-size: 14px } td, th { border: 1px solid #ccc; padding: 2px 8px } blockquote { border-left: 4px solid #ccc; margin: 0; padding-left: 1em }'''

def pandoc():
    "The path of a pandoc."
    if found := shutil.which('pandoc'): return found
    try: import pypandoc
    except ImportError: sys.exit('pandoc is missing: pip install pypandoc_binary')
    return pypandoc.get_pandoc_path()

def raw(text): return f'```{{=html}}\n{text}\n```'
def options(source):
    "The directives of a cell, and its code without them."
    found, lines = {}, []
    for line in source.split('\n'):
        if m := re.match(r'#\|\s*([\w-]+):?\s*(.*)$', line): found[m[1]] = m[2].strip().strip('"\'')
        else: lines.append(line)
    return found, '\n'.join(lines).strip()

def output(o, opts):
    "One output of a cell, as Markdown for pandoc."
    data = {k: ''.join(v) for k, v in o.get('data', {}).items()}
    if o['output_type'] == 'stream': return raw(f"<pre class=out>{html.escape(''.join(o['text']))}</pre>")
    if o['output_type'] == 'error': return raw(f"<pre class=out>{html.escape(o['ename'] + ': ' + o['evalue'])}</pre>")
    image = f"<img alt='' src='data:image/png;base64,{data['image/png'].strip()}'>" if 'image/png' in data else data.get('image/svg+xml', '')
    if image:
        image = image[max(image.find('<svg'), 0):]
        return raw(f"<figure class=out role=img aria-label=\"{html.escape(opts.get('fig-alt', ''))}\">{image}<figcaption>{html.escape(opts.get('fig-cap', ''))}</figcaption></figure>")
    if 'text/markdown' in data: return data['text/markdown'] if opts.get('output') == 'asis' else f"::: out\n{data['text/markdown']}\n:::"
    if 'text/html' in data: return raw(f"<div class=out>{data['text/html']}</div>")
    return raw(f"<pre class=out>{html.escape(data.get('text/plain', ''))}</pre>")

def markdown(nb):
    "A processed notebook as Pandoc's Markdown."
    parts = []
    for c in nb['cells']:
        source = ''.join(c['source'])
        if c['cell_type'] != 'code': parts.append(source); continue
        opts, code = options(source)
        if 'hide' in opts or opts.get('include') == 'false': continue
        if code and opts.get('echo') != 'false':
            block = f'~~~~~python\n{code}\n~~~~~'
            parts.append(f"{raw(('<details open>' if opts['code-fold'] == 'show' else '<details>') + '<summary>' + html.escape(opts.get('code-summary', 'Code')) + '</summary>')}\n\n{block}\n\n{raw('</details>')}" if 'code-fold' in opts else block)
        if opts.get('output') != 'false': parts += [output(o, opts) for o in c.get('outputs', [])]
    return '\n\n'.join(parts)

class Page(HTMLParser):
    "What a page offers (identifiers) and asks for (links, files), and whether its figures speak."
    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.files, self.mute, self.depth = set(), [], [], 0, 0
        self.feed(text)
    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if 'id' in attrs: self.ids.add(attrs['id'])
        if tag == 'a' and attrs.get('href'): self.links.append(attrs['href'])
        for name in ('src', 'data'):
            if attrs.get(name) and tag in ('img', 'script', 'iframe', 'object', 'source'): self.files.append(attrs[name])
        if tag == 'link' and attrs.get('rel') == 'stylesheet': self.files.append(attrs['href'])
        if tag == 'figure' and 'aria-label' in attrs and not attrs['aria-label']: self.mute += 1

def nav(sidebar, pages, here):
    "The sidebar, with links seen from the page `here`."
    def item(x): return f"<li><a href=\"{'../' * here.count('/')}{pages[x][0]}\">{html.escape(pages[x][1])}</a>"
    return ''.join(f"<b>{html.escape(s['section'])}</b><ul>{''.join(map(item, s['contents']))}</ul>" for s in sidebar)

def main():
    os.environ['PYTHONWARNINGS'] = 'ignore'  # nbdev warns of functions that import
    cfg = get_config()
    scratch = tempfile.TemporaryDirectory()
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else scratch.name).resolve()
    cache, found, pages = proc_nbs(force=True), [], {}
    shutil.copytree(cache, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns('*.ipynb', '*.yml'))
    sidebar = yaml.safe_load((cfg.nbs_path/'sidebar.yml').read_text())['website']['sidebar']['contents']
    notebooks = {p.relative_to(cache).as_posix(): json.loads(p.read_text()) for p in sorted(Path(cache).rglob('*.ipynb'))}
    after = (cfg.nbs_path/'colab.html').read_text()
    expected = {p.relative_to(cfg.nbs_path).as_posix() for p in cfg.nbs_path.rglob('*.ipynb') if '.ipynb_checkpoints' not in p.parts}
    found += [f'{name}: nbdev prepared no such page' for name in sorted(expected - set(notebooks))]
    front = {name: yaml.safe_load(''.join(nb['cells'][0]['source']).strip().strip('-')) for name, nb in notebooks.items()}
    outputs = {name: (posixpath.join(posixpath.dirname(name), f['output-file']), f['title']) for name, f in front.items()}
    source = f"{cfg['git_url']}/blob/{cfg['branch']}/nbs/"
    def turn(m):
        name = posixpath.normpath(posixpath.join(here, unquote(m[1])))
        return f'href="{posixpath.relpath(outputs[name][0], here)}' if name in outputs else m[0]
    for name, nb in notebooks.items():
        here, target = posixpath.dirname(name) or '.', folder/outputs[name][0]
        target.parent.mkdir(parents=True, exist_ok=True)
        side = f'<nav>{nav(sidebar, outputs, name)}<div class="toc-actions"><a class="toc-action" href="{source}{name}">View source</a></div></nav>'
        made = subprocess.run([pandoc(), '-f', 'markdown', '-t', 'html', '--standalone', '--mathml', '--wrap=none', '--metadata', 'pagetitle=' + outputs[name][1], '--metadata', 'subtitle=' + front[name].get('description', ''),
                               '--variable', f'header-includes=<style>{STYLE}</style>', '--variable', f'include-before={side}<main>', '--variable', f'include-after={after}</main>'],
                              input=markdown(nb), capture_output=True, text=True)
        found += [f'{name}: {line}' for line in made.stderr.splitlines() if line.strip()]
        code = html.unescape(re.sub(r'<[^>]+>', '', ' '.join(re.findall(r'<code class="sourceCode.*?</code>', made.stdout, re.S))))
        prose = re.sub(r'<(pre|math|svg|style|script)\b.*?</\1>|<code>.*?</code>', '', made.stdout, flags=re.S)
        found += [f'{name}: a link that shows as its source in code: {raw_link}' for raw_link in dict.fromkeys(re.findall(r'\[`[^`\n]+`\]\(https?:[^)\n]+\)', code))]
        found += [f'{name}: {shown} in a signature' for shown in dict.fromkeys(re.findall(r'__main__\.\w+|at 0x[0-9a-f]+', code))]
        found += [f'{name}: formula that was not converted: ...{part}' for part in re.findall(r'.{0,40}\$.{0,40}', re.sub(r'<[^>]+>', '', prose))]
        text = re.sub(r'href="((?![a-z]+:)[^"#]*\.ipynb)', turn, made.stdout)
        target.write_text(text, encoding='utf-8')
        pages[target] = Page(text)

    site = cfg['doc_host'] + cfg['doc_baseurl']
    for target, page in pages.items():
        name = target.relative_to(folder).as_posix()
        if page.mute: found.append(f'{name}: {page.mute} figures without alternative text')
        for link in page.links + page.files:
            if link.startswith('data:'): continue
            inside = link.startswith(site)
            path, _, mark = (link[len(site):].lstrip('/') if inside else link).partition('#')
            if re.match(r'[a-z]+:|//', path):
                if link in page.files: found.append(f'{name}: asks another host for {link}')
                continue
            dest = target if not path and not inside else ((folder if inside else target.parent)/unquote(path)).resolve()
            if dest == folder or dest.is_dir(): dest = dest/'index.html'
            if not dest.exists(): found.append(f'{name}: dead link {link}')
            elif mark and dest in pages and unquote(mark) not in pages[dest].ids: found.append(f'{name}: no such anchor {link}')

    print('\n'.join(dict.fromkeys(found)))
    print(f'site: {len(pages)} pages in {folder if len(sys.argv) > 1 else "a temporary folder"}, {sum(len(p.links) for p in pages.values())} links, {len(found)} findings')
    return bool(found)

if __name__ == '__main__': sys.exit(main())
