"""The site without Quarto: the notebooks as nbdev prepares them, rendered by pandoc (Quarto's own engine), and what a
visitor would stumble over.

    python .ci/render.py [FOLDER]        render into FOLDER (a temporary one if none is named) and print each finding

Needs pandoc or `pip install pypandoc_binary`. Fails on a page that nbdev cannot prepare, mathematics that pandoc cannot
convert, a signature that shows the source of a link or an address, a link, anchor or image that leads nowhere (the
links that nbdev adds to names included), a figure without caption or alternative text, a file asked of another host.
"""
import html, json, os, posixpath, re, shutil, subprocess, sys, tempfile
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote
import yaml
from nbdev.config import get_config
from nbdev.serve import proc_nbs

STYLE = '''
body { font: 16px/1.5 sans-serif; max-width: 1180px; margin: 1rem auto; display: grid;
       grid-template-columns: 15rem minmax(0, 1fr); gap: 2rem; padding: 0 1rem }
nav { font-size: 14px; position: sticky; top: 1rem; align-self: start }
nav ul { padding-left: 1rem; margin: .2rem 0 }
pre { background: #f5f5f5; padding: .5rem; overflow: auto; font-size: 13px; line-height: 1.35 }
code { font-size: .9em }
.out { border-left: 2px solid lightsalmon; margin: .2rem 0 1rem .8rem; padding-left: .8rem; overflow-x: auto }
pre.out { background: none }
.out img, .out svg { max-width: 100%; height: auto }
figcaption { font-size: 14px; color: #555 }
table { border-collapse: collapse; font-size: 14px }
td, th { border: 1px solid #ccc; padding: 2px 8px }
blockquote { border-left: 4px solid #ccc; margin: 0; padding-left: 1em }'''

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

def figure(image, opts):
    image, alt = image[max(image.find('<svg'), 0):], html.escape(opts.get('fig-alt', ''))
    caption = f"<figcaption>{html.escape(opts.get('fig-cap', ''))}</figcaption>"
    return raw(f'<figure class=out role=img aria-label="{alt}">{image}{caption}</figure>')

def output(o, opts):
    "One output of a cell, as Markdown for pandoc."
    data = {k: ''.join(v) for k, v in o.get('data', {}).items()}
    if o['output_type'] == 'stream': return raw(f"<pre class=out>{html.escape(''.join(o['text']))}</pre>")
    if o['output_type'] == 'error': return raw(f"<pre class=out>{html.escape(o['ename'] + ': ' + o['evalue'])}</pre>")
    if 'image/png' in data: return figure(f"<img alt='' src='data:image/png;base64,{data['image/png'].strip()}'>", opts)
    if 'image/svg+xml' in data: return figure(data['image/svg+xml'], opts)
    text = data.get('text/markdown')
    if text is not None: return text if opts.get('output') == 'asis' else f'::: out\n{text}\n:::'
    if 'text/html' in data: return raw(f"<div class=out>{data['text/html']}</div>")
    return raw(f"<pre class=out>{html.escape(data.get('text/plain', ''))}</pre>")

def code_block(code, opts):
    block = f'~~~~~python\n{code}\n~~~~~'
    if 'code-fold' not in opts: return block
    tag = '<details open>' if opts['code-fold'] == 'show' else '<details>'
    summary = f"{tag}<summary>{html.escape(opts.get('code-summary', 'Code'))}</summary>"
    return f"{raw(summary)}\n\n{block}\n\n{raw('</details>')}"

def markdown(nb):
    "A processed notebook as Pandoc's Markdown."
    parts = []
    for c in nb['cells']:
        source = ''.join(c['source'])
        if c['cell_type'] != 'code':
            parts.append(source)
            continue
        opts, code = options(source)
        if 'hide' in opts or opts.get('include') == 'false': continue
        if code and opts.get('echo') != 'false': parts.append(code_block(code, opts))
        if opts.get('output') != 'false': parts += [output(o, opts) for o in c.get('outputs', [])]
    return '\n\n'.join(parts)

LOADING = 'img', 'script', 'iframe', 'object', 'source'

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
            if attrs.get(name) and tag in LOADING: self.files.append(attrs[name])
        if tag == 'link' and attrs.get('rel') == 'stylesheet': self.files.append(attrs['href'])
        if tag == 'figure' and 'aria-label' in attrs and not attrs['aria-label']: self.mute += 1

def nav(sidebar, pages, here):
    "The sidebar, with links seen from the page `here`."
    def item(x): return f"<li><a href=\"{'../' * here.count('/')}{pages[x][0]}\">{html.escape(pages[x][1])}</a>"
    def section(s): return f"<b>{html.escape(s['section'])}</b><ul>{''.join(map(item, s['contents']))}</ul>"
    return ''.join(map(section, sidebar))

class Site:
    "All pages as nbdev prepares them, rendered into one folder, and the findings."
    def __init__(self, folder):
        self.cfg, self.folder, self.found, self.pages = get_config(), folder, [], {}
        self.cache = proc_nbs(force=True)
        shutil.copytree(self.cache, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns('*.ipynb', '*.yml'))
        sidebar = (self.cfg.nbs_path/'sidebar.yml').read_text()
        self.sidebar = yaml.safe_load(sidebar)['website']['sidebar']['contents']
        self.notebooks = {p.relative_to(self.cache).as_posix(): json.loads(p.read_text())
                          for p in sorted(Path(self.cache).rglob('*.ipynb'))}
        self.front = {name: yaml.safe_load(''.join(nb['cells'][0]['source']).strip().strip('-'))
                      for name, nb in self.notebooks.items()}
        self.outputs = {name: (posixpath.join(posixpath.dirname(name), f['output-file']), f['title'])
                        for name, f in self.front.items()}
        self.after = (self.cfg.nbs_path/'colab.html').read_text()
        written = (p for p in self.cfg.nbs_path.rglob('*.ipynb') if '.ipynb_checkpoints' not in p.parts)
        missing = {p.relative_to(self.cfg.nbs_path).as_posix() for p in written} - set(self.notebooks)
        self.found += [f'{name}: nbdev prepared no such page' for name in sorted(missing)]

    def convert(self, name, nb):
        "One page as HTML, by pandoc; what pandoc complains about is a finding."
        source = f"{self.cfg['git_url']}/blob/{self.cfg['branch']}/nbs/{name}"
        action = f'<div class="toc-actions"><a class="toc-action" href="{source}">View source</a></div>'
        side = f'<nav>{nav(self.sidebar, self.outputs, name)}{action}</nav>'
        subtitle = self.front[name].get('description', '')
        command = [pandoc(), '-f', 'markdown', '-t', 'html', '--standalone', '--mathml', '--wrap=none',
                   '--metadata', 'pagetitle=' + self.outputs[name][1], '--metadata', 'subtitle=' + subtitle,
                   '--variable', f'header-includes=<style>{STYLE}</style>',
                   '--variable', f'include-before={side}<main>', '--variable', f'include-after={self.after}</main>']
        made = subprocess.run(command, input=markdown(nb), capture_output=True, text=True)
        self.found += [f'{name}: {line}' for line in made.stderr.splitlines() if line.strip()]
        return made.stdout

    def check_code(self, name, page):
        "Signatures and formulas as a reader sees them."
        blocks = ' '.join(re.findall(r'<code class="sourceCode.*?</code>', page, re.S))
        code = html.unescape(re.sub(r'<[^>]+>', '', blocks))
        prose = re.sub(r'<(pre|math|svg|style|script)\b.*?</\1>|<code>.*?</code>', '', page, flags=re.S)
        for link in dict.fromkeys(re.findall(r'\[`[^`\n]+`\]\(https?:[^)\n]+\)', code)):
            self.found.append(f'{name}: a link that shows as its source in code: {link}')
        for shown in dict.fromkeys(re.findall(r'__main__\.\w+|at 0x[0-9a-f]+', code)):
            self.found.append(f'{name}: {shown} in a signature')
        for part in re.findall(r'.{0,40}\$.{0,40}', re.sub(r'<[^>]+>', '', prose)):
            self.found.append(f'{name}: formula that was not converted: ...{part}')

    def write(self, name, nb):
        page, here, target = self.convert(name, nb), posixpath.dirname(name) or '.', self.folder/self.outputs[name][0]
        self.check_code(name, page)
        def turn(m):
            linked = posixpath.normpath(posixpath.join(here, unquote(m[1])))
            return f'href="{posixpath.relpath(self.outputs[linked][0], here)}' if linked in self.outputs else m[0]
        text = re.sub(r'href="((?![a-z]+:)[^"#]*\.ipynb)', turn, page)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding='utf-8')
        self.pages[target] = Page(text)

    def check_link(self, target, page, link):
        name, site = target.relative_to(self.folder).as_posix(), self.cfg['doc_host'] + self.cfg['doc_baseurl']
        if link.startswith('data:'): return
        inside = link.startswith(site)
        path, _, mark = (link[len(site):].lstrip('/') if inside else link).partition('#')
        if re.match(r'[a-z]+:|//', path):
            if link in page.files: self.found.append(f'{name}: asks another host for {link}')
            return
        base = self.folder if inside else target.parent
        dest = target if not path and not inside else (base/unquote(path)).resolve()
        if dest == self.folder or dest.is_dir(): dest = dest/'index.html'
        if not dest.exists(): self.found.append(f'{name}: dead link {link}')
        elif mark and dest in self.pages and unquote(mark) not in self.pages[dest].ids:
            self.found.append(f'{name}: no such anchor {link}')

    def check_links(self):
        for target, page in self.pages.items():
            if page.mute: self.found.append(f'{target.name}: {page.mute} figures without alternative text')
            for link in page.links + page.files: self.check_link(target, page, link)

def main():
    os.environ['PYTHONWARNINGS'] = 'ignore'  # nbdev warns of functions that import
    scratch = tempfile.TemporaryDirectory()
    site = Site(Path(sys.argv[1] if len(sys.argv) > 1 else scratch.name).resolve())
    for name, nb in site.notebooks.items(): site.write(name, nb)
    site.check_links()
    print('\n'.join(dict.fromkeys(site.found)))
    where = sys.argv[1] if len(sys.argv) > 1 else 'a temporary folder'
    links = sum(len(p.links) for p in site.pages.values())
    print(f'site: {len(site.pages)} pages in {where}, {links} links, {len(site.found)} findings')
    return bool(site.found)

if __name__ == '__main__': sys.exit(main())
