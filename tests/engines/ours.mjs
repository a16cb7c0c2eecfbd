// What we say ourselves, read from the DOT text: statuses, transitions, and from these each answer and each path.
import { guards, worlds } from './guards.mjs';

export function ours(machine, dot) {
  const statuses = [...dot.matchAll(/^    (\w+)(?: \[peripheries=2\])?$/gm)].map(one => one[1]).filter(name => !name.startsWith('rankdir'));
  const initial = dot.match(/^    start -> (\w+)$/m)[1];
  const transitions = [...dot.matchAll(/^    (\w+) -> (\w+) \[label="(\w+)(?: \[(.+)\])?"\]$/gm)]
    .map(([, from, to, trigger, when]) => ({ from, trigger, to, when }));
  const unknown = transitions.filter(one => one.when && !guards[one.when]);
  if (!transitions.length || unknown.length) throw new Error(`${machine}: the DOT text is not understood: ${JSON.stringify(unknown)}`);
  const triggers = [...new Set(transitions.map(one => one.trigger))];
  const next = (from, trigger, world) => {
    const taken = transitions.filter(one => one.from === from && one.trigger === trigger && (!one.when || guards[one.when](world)));
    if (taken.length > 1) throw new Error(`${machine}: two ways from ${from} on ${trigger}`);
    return taken[0]?.to ?? from;
  };
  return { machine, statuses, initial, transitions, triggers, next, worlds: worlds(machine) };
}

// Every way from the initial status that comes to no status twice, as its triggers.
export function paths(of, world) {
  const found = [];
  const walk = (status, seen, events) => {
    found.push(events);
    for (const trigger of of.triggers) {
      const to = of.next(status, trigger, world);
      if (!seen.includes(to)) walk(to, [...seen, to], [...events, trigger]);
    }
  };
  walk(of.initial, [of.initial], []);
  return found;
}

// Every status, every trigger and one that nobody declared, in every world: what comes of it there, and what should.
export function cells(of, answer) {
  const differences = [], taken = new Set();
  let count = 0;
  for (const world of of.worlds)
    for (const from of of.statuses)
      for (const trigger of [...of.triggers, 'neverDeclared']) {
        count++;
        const is = answer(from, trigger, world), should = of.next(from, trigger, world);
        if (is !== from) taken.add(`${from} ${trigger} ${is}`);
        if (is !== should) differences.push(`${of.machine}: ${from} on ${trigger} with ${JSON.stringify(world)} comes to ${is}, not ${should}`);
      }
  return { count, taken, differences };
}

export const same = (what, is, should) => {
  const [a, b] = [is, should].map(list => JSON.stringify([...list].sort()));
  return a === b ? [] : [`${what}: ${a} is not ${b}`];
};
