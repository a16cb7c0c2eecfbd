// XState plays the JSON configuration; its own graph functions list the states and the paths.
import { createRequire } from 'node:module';
import { createMachine, getNextSnapshot } from 'xstate';
import { getAdjacencyMap, getSimplePaths, getStateNodes } from 'xstate/graph';
import { facts, guards } from './guards.mjs';
import { cells, paths, same } from './ours.mjs';

export const name = 'XState';
export const version = createRequire(import.meta.url)('xstate/package.json').version;

const implemented = Object.fromEntries(Object.entries(guards).map(([words, holds]) => [words, ({ context }) => holds(context)]));
const leaf = value => (typeof value === 'string' ? value : leaf(Object.values(value)[0]));

export async function compare(text, of) {
  const config = JSON.parse(text);
  const build = context => createMachine({ ...config, context }, { guards: implemented });
  const leaves = getStateNodes(build(config.context)).filter(node => !Object.keys(node.states).length);
  const value = Object.fromEntries(leaves.map(node => [node.key, node.path.reduceRight((inner, key) => (inner ? { [key]: inner } : key), null)]));
  const differences = [
    ...same('statuses', Object.keys(value), of.statuses),
    ...same('facts', Object.keys(config.context), facts[of.machine]),
    ...params(config, of),
  ];
  const machines = new Map(of.worlds.map(world => [world, build(world)]));
  const played = cells(of, (from, type, world) => {
    const machine = machines.get(world);
    return leaf(getNextSnapshot(machine, machine.resolveState({ value: value[from] ?? from, context: world }), { type }).value);
  });
  differences.push(...played.differences);
  // Where a cell differs already, the paths are not walked.
  const walked = differences.length ? [] : of.worlds.map(world => walk(of, machines.get(world), world));
  return {
    statuses: leaves.length, transitions: played.taken.size, cells: played.count,
    paths: walked.reduce((sum, one) => sum + one.count, 0), differences: [...differences, ...walked.flatMap(one => one.differences)],
  };
}

function walk(of, machine, world) {
  const events = machine.events.map(type => ({ type }));
  const should = paths(of, world);
  const found = getSimplePaths(machine, { events }).map(path => path.steps.slice(1).map(step => step.event.type));
  const reached = Object.values(getAdjacencyMap(machine, { events })).map(one => leaf(one.state.value));
  const expected = new Set(should.map(events => events.reduce((at, trigger) => of.next(at, trigger, world), of.initial)));
  return { count: found.length, differences: [...same('paths', found.map(String), should.map(String)), ...same('reachable', reached, expected)] };
}

// What a guard says of itself by its parameters must be what it means.
function params(config, of) {
  return [...arrows(config)].filter(arrow => arrow.guard).flatMap(({ guard }) => of.worlds
    .filter(world => Object.entries(guard.params).every(([fact, is]) => world[fact] === is) !== guards[guard.type](world))
    .map(world => `${guard.type}: the parameters say otherwise with ${JSON.stringify(world)}`));
}

function* arrows(node) {
  for (const list of Object.values(node.on ?? {})) yield* list;
  for (const inner of Object.values(node.states ?? {})) yield* arrows(inner);
}

// Each arrow led elsewhere, each arrow led nowhere, each guard turned round.
export function* corruptions(text, of) {
  const count = [...arrows(JSON.parse(text))].length;
  const changed = (index, change) => {
    const config = JSON.parse(text);
    return change([...arrows(config)][index]) && JSON.stringify(config);
  };
  for (let index = 0; index < count; index++) {
    yield changed(index, arrow => (arrow.target = '#' + of.statuses.find(status => '#' + status !== arrow.target)));
    yield changed(index, arrow => delete arrow.target);
    yield changed(index, arrow => arrow.guard && Object.keys(arrow.guard.params).every(fact => [arrow.guard.params[fact] = !arrow.guard.params[fact]]));
  }
}
