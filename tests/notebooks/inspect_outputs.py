"""Says what is wrong with the outputs of a notebook that was run: each cell but the first, which loads the package, must show one table,
picture or page and nothing else. A kernel shows a value that cannot show itself as a tree of its properties."""

import json
import re
import sys


def faults(cell, place):
    outputs = cell["outputs"]
    for output in outputs:
        if output["output_type"] == "error":
            yield f"cell {place} fails: {output['evalue']}"
        if output["output_type"] == "stream":
            yield f"cell {place} prints: {''.join(output['text']).strip()}"
    if place == 0:
        return
    shown = ["".join(output["data"].get("text/html", "")) for output in outputs if "data" in output]
    if len(shown) != 1:
        yield f"cell {place} shows {len(shown)} values"
    for html in shown:
        if "<details" in html or "dni-treeview" in html:
            yield f"cell {place} shows a tree: {html[:200]}"
        elif not re.match("<(table|svg|iframe)[ >]", html):
            yield f"cell {place} shows no table or picture: {html[:200]}"


with open(sys.argv[1], encoding="utf-8") as file:
    cells = [cell for cell in json.load(file)["cells"] if cell["cell_type"] == "code"]
found = [fault for place, cell in enumerate(cells) for fault in faults(cell, place)]
print("\n".join(found), file=sys.stderr)
sys.exit(1 if found or len(cells) < 2 else 0)
