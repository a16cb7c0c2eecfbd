// Compares what each engine makes of each export with what we say ourselves; then spoils each export and looks again.
import { readFileSync, writeFileSync } from 'node:fs';
import { facts } from './guards.mjs';
import { ours } from './ours.mjs';
import * as scxml from './scxml.mjs';
import * as spin from './spin.mjs';
import * as xstate from './xstate.mjs';

const engines = [[xstate, 'xstate'], [scxml, 'scxml'], [spin, 'promela']];
const columns = ['engine', 'version', 'machine', 'statuses', 'transitions', 'cells', 'paths', 'claims', 'reached', 'spoilt exports found'];
const rows = [], differences = [];

for (const [engine, format] of engines)
  for (const machine of Object.keys(facts)) {
    const of = ours(machine, readFileSync(`${machine}.dot`, 'utf8'));
    const text = readFileSync(`${machine}.${format}`, 'utf8');
    const found = await engine.compare(text, of).catch(error => ({ differences: [`${machine}: ${error.stack}`] }));
    const declared = [of.statuses.length, of.transitions.length];
    if (found.statuses !== declared[0] || found.transitions !== declared[1]) found.differences.push(`${machine}: ${found.statuses} statuses and ${found.transitions} transitions are not ${declared}`);
    differences.push(...found.differences.map(one => `${engine.name}: ${one}`));
    let spoilt = 0, noticed = 0;
    for (const corrupt of engine.corruptions(text, of)) {
      if (!corrupt) continue;
      if (corrupt === text) throw new Error(`${engine.name}: nothing was spoilt in ${machine}`);
      spoilt++;
      if ((await engine.compare(corrupt, of)).differences.length) noticed++;
      else differences.push(`${engine.name}: a spoilt export of ${machine} went unnoticed (number ${spoilt})`);
    }
    const row = { engine: engine.name, version: engine.version, machine, ...found, 'spoilt exports found': `${noticed} of ${spoilt}` };
    rows.push(columns.map(column => row[column] ?? '–'));
    console.error(rows.at(-1).join('  '));
  }

const line = cells => `| ${cells.join(' | ')} |`;
const table = [line(columns), line(columns.map((_, index) => (index < 3 ? '---' : '---:'))), ...rows.map(line)].join('\n');
const verdict = differences.length ? `${differences.length} differences` : 'No differences';
const day = new Date().toISOString().slice(0, 10);
writeFileSync('last-run.md', `# What other engines make of the machines\n\n${verdict}, ${day}, Node.js ${process.versions.node}.\n\n${table}\n`);
console.log(`${table}\n\n${verdict}`);
for (const one of differences) console.log(`  ${one}`);
process.exit(differences.length ? 1 : 0);
