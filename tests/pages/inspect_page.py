"""Looks at one page as it was opened: nothing was loaded, nothing is missing without script; and writes a copy that checks itself with axe, and tells who
frames it whether it is wider than its frame."""
import re
import sys

page, dom, net, axe, copy = sys.argv[1:]
html = open(page, encoding="utf-8").read()
opened = open(dom, encoding="utf-8").read()

# What the browser asks its maker on its own is not of the page.
OWN = re.compile(r"^https?://([a-z0-9-]+\.)*(google|googleapis|gstatic)\.com/")
loaded = {url for url in re.findall(r'"url":"(https?:[^"]*)"', open(net, encoding="utf-8", errors="replace").read()) if not OWN.match(url)}
if loaded:
    sys.exit(f"it loads {sorted(loaded)}")

for what in ('<li id="m', "<svg ", "<table", "<details"):
    if html.count(what) != opened.count(what):
        sys.exit(f"without script it has {html.count(what)} of {what}, with script {opened.count(what)}")
if 'class="steps"' in html and not re.search(r'<nav class="steps"[^>]* hidden', html):
    sys.exit("without script the slider must not be there")

width = "addEventListener('load',()=>parent.postMessage(innerWidth+':'+(document.documentElement.scrollWidth-document.documentElement.clientWidth),'*'))"

script = "axe.run(document).then(r=>{const o=document.createElement('pre');o.id='axe';o.textContent=JSON.stringify({isDark:matchMedia('(prefers-color-scheme: dark)').matches,violations:r.violations.map(v=>[v.id,v.nodes.map(n=>n.html.slice(0,200)+' '+n.failureSummary)])});document.body.append(o)})"
checking = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", html)
source = open(axe, encoding="utf-8").read().replace("</script>", "<\\/script>")
checking = checking.replace("</body>", f"<script>{source}</script><script>{script};{width}</script></body>")
open(copy, "w", encoding="utf-8").write(checking)
