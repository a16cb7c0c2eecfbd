// SCION plays the SCXML document, set to each status and each state of the facts by a snapshot.
import { createRequire } from 'node:module';
import scion from '@scion-scxml/scxml';
import { facts } from './guards.mjs';
import { cells, paths, same } from './ours.mjs';

export const name = 'SCION';
const versionOf = part => createRequire(import.meta.url)(`@scion-scxml/${part}/package.json`).version;
export const version = `${versionOf('scxml')}, core ${versionOf('core')}`;

const load = text => new Promise((done, failed) =>
  scion.documentStringToModel('machine.scxml', text, (error, model) => (error ? failed(error) : model.prepare((error, ready) => (error ? failed(error) : done(ready))))));

export async function compare(text, of) {
  const model = await load(text);
  // A registry of its own lets each statechart be forgotten.
  const at = (status, world) => new scion.core.Statechart(model, { snapshot: [[status], {}, false, { ...world }, []], sessionRegistry: new Map() });
  const statuses = [...text.matchAll(/<(?:state|final) id="(\w+)"/g)].map(one => one[1]).filter(id => !groups(text).includes(id));
  const data = [...text.matchAll(/<data id="(\w+)" expr="false"/g)].map(one => one[1]);
  const differences = [
    ...same('statuses', statuses, of.statuses),
    ...same('facts', data, facts[of.machine]),
    ...same('initial', new scion.core.Statechart(model).start(), [of.initial]),
  ];
  const played = cells(of, (from, trigger, world) => String(at(from, world).gen(trigger)));
  differences.push(...played.differences);
  // Where a cell differs already, the paths are not walked.
  const walked = differences.length ? [] : of.worlds.flatMap(world => paths(of, world).map(events => walk(of, at(of.initial, world), events, world)));
  return { statuses: statuses.length, transitions: played.taken.size, cells: played.count, paths: walked.length, differences: [...differences, ...walked.flat()] };
}

function walk(of, talks, events, world) {
  let should = of.initial;
  return events.flatMap(trigger => {
    should = of.next(should, trigger, world);
    const is = String(talks.gen(trigger));
    return is === should ? [] : [`${of.machine}: ${events} with ${JSON.stringify(world)} comes to ${is}, not ${should}`];
  });
}

// A state that holds states.
const groups = text => [...text.matchAll(/<state id="(\w+)">\s*<(?:state|final)/g)].map(one => one[1]);

// Each transition led elsewhere, each taken out, each condition turned round.
export function* corruptions(text, of) {
  const all = [...text.matchAll(/<transition [^>]*\/>/g)];
  const changed = (one, replacement) => text.slice(0, one.index) + replacement + text.slice(one.index + one[0].length);
  for (const one of all) {
    const target = one[0].match(/target="(\w+)"/)[1];
    yield changed(one, one[0].replace(`target="${target}"`, `target="${of.statuses.find(status => status !== target)}"`));
    yield changed(one, '');
    yield one[0].includes('cond=') && changed(one, one[0].replace(/cond="([^"]+)"/, 'cond="!($1)"'));
  }
}
