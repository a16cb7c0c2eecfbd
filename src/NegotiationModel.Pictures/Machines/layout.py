#!/usr/bin/env python3
"""Lays out a declared machine with Graphviz and writes its places as data, once, when a machine changes:

    dotnet run --project src/NegotiationModel.Tool -- diagram proposal | src/NegotiationModel.Pictures/Machines/layout.py > proposal.layout

Each line of the result is a place in pixels: `size`, `group`, `status` and `start` boxes, `arrow` paths with the middle of their label.
"""
import re, subprocess, sys

groups, arrows, statuses = {}, [], []
group = None
for line in sys.stdin:
    line = line.strip()
    if match := re.match(r'state (\w+) \{', line):
        group = match[1]
        groups[group] = []
    elif line == '}':
        group = None
    elif group and re.fullmatch(r'\w+', line):
        groups[group].append(line)
        statuses.append(line)
    elif match := re.match(r'(\w+|\[\*\]) --> (\w+|\[\*\])(?: : (\w+)(?: \[(.*)\])?)?$', line):
        if match[2] != '[*]':
            arrows.append((match[1], match[2], match[3] or ''))
for a, b, _ in arrows:
    for name in (a, b):
        if name != '[*]' and name not in groups and name not in statuses:
            statuses.append(name)

def words(name):
    return re.sub(r'([A-Z])', lambda m: ' ' + m[1].lower(), name)

lines = ['digraph {', 'compound=true; rankdir=TB; nodesep=0.5; ranksep=0.62; splines=spline;', 'node [shape=box, fixedsize=true, height=0.42, fontsize=13];', 'edge [fontsize=11, arrowsize=0.7];']
lines.append('"[*]" [width=0.17, height=0.17, label=""];')
for name, members in groups.items():
    lines.append(f'subgraph "cluster_{name}" {{ label="{name}"; margin=14;')
    for member in members:
        lines.append(f'"{member}" [width={0.32 + 0.095 * len(words(member)):.2f}];')
    lines.append('}')
for name in statuses:
    if not any(name in members for members in groups.values()):
        lines.append(f'"{name}" [width={0.32 + 0.095 * len(words(name)):.2f}];')
for index, (a, b, trigger) in enumerate(arrows):
    tail = groups[a][len(groups[a]) // 2] if a in groups else a
    extra = f', ltail="cluster_{a}"' if a in groups else ''
    lines.append(f'"{tail}" -> "{b}" [id="{index}", label="{"_" * (len(words(trigger)) + 4) if trigger else ""}"{extra}];')
lines.append('}')
import json
out = json.loads(subprocess.run(['dot', '-Tjson'], input='\n'.join(lines), capture_output=True, text=True, check=True).stdout)
box = [float(x) for x in out['bb'].split(',')]
pad = 8
def point(x, y):
    return f'{float(x) - box[0] + pad:.0f} {box[3] - float(y) + pad:.0f}'
print(f'size {box[2] - box[0] + 2 * pad:.0f} {box[3] - box[1] + 2 * pad:.0f}')
for item in out['objects']:
    if 'bb' in item:
        b = [float(x) for x in item['bb'].split(',')]
        print(f'group {item["name"][8:]} {point(b[0], b[3])} {b[2] - b[0]:.0f} {b[3] - b[1]:.0f}')
    else:
        x, y = item['pos'].split(',')
        w, h = float(item['width']) * 72, float(item['height']) * 72
        kind = 'start' if item['name'] == '[*]' else f'status {item["name"]}'
        print(f'{kind} {point(float(x) - w / 2, float(y) + h / 2)} {w:.0f} {h:.0f}')
boxes = {item['name'][8:]: [float(x) for x in item['bb'].split(',')] for item in out['objects'] if 'bb' in item}

# Graphviz sets the label of an arrow that leaves a group where the arrow would run within it; the drawing has only what is outside.
def label_of(edge, start, curve):
    x, y = (float(n) for n in edge['lp'].split(','))
    left, bottom, right, top = boxes.get(start, (0, 0, 0, 0))
    if not (left <= x <= right and bottom <= y <= top):
        return point(x, y)
    points = [(float(p[0]), float(p[1])) for p in curve]
    x, y = ((points[0][at] + points[-1][at]) / 2 for at in (0, 1))
    long = abs(points[0][0] - points[-1][0]) + abs(points[0][1] - points[-1][1]) > 80
    return point(x, y if long else y - 20)

for edge in out['edges']:
    a, b, trigger = arrows[int(edge['id'])]
    parts = edge['pos'].split(' ')
    tip = next(p for p in parts if p.startswith('e,'))[2:].split(',')
    curve = [p.split(',') for p in parts if not p.startswith('e,')]
    path = 'M' + point(*curve[0]) + ' C' + ' '.join(point(*p) for p in curve[1:]) + ' L' + point(*tip)
    label = label_of(edge, a, curve) if 'lp' in edge else '0 0'
    print(f'arrow {a} {trigger or "-"} {b} {label} {path}')
