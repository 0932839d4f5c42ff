"""Write memoria/generado/ anew, from the files that the commands wrote: execute the page that makes its numbers, tables
and figures, and let it write. (That the files are what the page gives is tested with every page.)"""
import os, subprocess, sys

page = 'nbs/es/cifras.ipynb'
sys.exit(subprocess.run([sys.executable, '.ci/execute.py', page], env=dict(os.environ, MEMORIA='write')).returncode)
