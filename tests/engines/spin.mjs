// spin checks the Promela model: the claims in the file, the rules written by hand, and that each transition can happen.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { premises, rules } from './rules.mjs';

const run = (command, args, cwd) => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

export const name = 'spin';
export const version = run('spin', ['-V']).match(/Version (\S+)/)[1];

function compile(model, ...options) {
  const folder = mkdtempSync('spin-');
  writeFileSync(`${folder}/model.pml`, model);
  run('spin', ['-a', 'model.pml'], folder);
  run('gcc', ['-w', '-DNFAIR=3', ...options, '-o', 'pan', 'pan.c'], folder);
  return args => run('./pan', ['-w16', ...args], folder);
}

// True, false, or an error where pan did not check that very claim to the end.
function holds(pan, claim, fair = true) {
  const said = pan(['-a', ...(fair ? ['-f'] : []), '-N', claim]);
  const errors = said.match(/errors: (\d+)/)?.[1], states = said.match(/(\d+) states, stored/)?.[1];
  const checked = said.includes(`never claim         \t+ (${claim})`) && said.includes('acceptance   cycles \t+') && states > 0;
  if (!checked || errors === undefined || (errors === '0' && /not completed|too small|out of memory/.test(said))) throw new Error(`${claim} was not checked:\n${said}`);
  return errors === '0';
}

// Where it begins: as declared, and where no transition leads, since some conditions begin as claimed.
const beginnings = of => [of.initial, ...of.statuses.filter(status => status !== of.initial && of.transitions.every(one => one.to !== status))];

export async function compare(text, of) {
  const claims = [...text.matchAll(/^ltl (\w+)/gm)].map(one => one[1]);
  const byHand = rules[of.machine];
  const happens = [
    ...of.statuses.map(status => ['statuses', status, `status == at_${status}`]),
    ...of.transitions.map(one => ['transitions', `${one.from} ${one.trigger} ${one.to}`, `before == at_${one.from} && trigger == on_${one.trigger} && status == at_${one.to}`]),
    ...(premises[of.machine] ?? []).map(one => ['premises', ...one]),
  ].map(([kind, words, state], index) => ({ kind, words, claim: `never_${index}`, formula: `[] !(${state})` }));
  const all = text + [...byHand, ...happens.map(one => [one.claim, one.formula])].map(([claim, formula]) => `ltl ${claim} { ${formula} }\n`).join('');
  const must = [...claims, ...byHand.map(([claim]) => claim)];
  const differences = [];
  let never = happens;
  for (const beginning of beginnings(of)) {
    const from = model => model.replace(`mtype status = at_${of.initial}\n`, `mtype status = at_${beginning}\n`);
    if (!from(text).includes(`mtype status = at_${beginning}\n`)) throw new Error(`it does not say that it begins as ${of.initial}`);
    const pan = compile(from(all));
    differences.push(...must.filter(claim => !holds(pan, claim)).map(claim => `${of.machine}, from ${beginning}: ${claim} does not hold`));
    never = never.filter(one => holds(pan, one.claim));
    const ended = compile(from(text), '-DNOCLAIM', '-DSAFETY')([]);
    if (!/invalid end states\t\+/.test(ended) || !/errors: 0/.test(ended)) differences.push(`${of.machine}: comes to a halt`);
    if (claims.includes('deadline_ends_the_talks') && holds(pan, 'deadline_ends_the_talks', false)) differences.push('a deadline ends the talks even if time stands still');
  }
  const reached = kind => happens.filter(one => (!kind || one.kind === kind) && !never.includes(one)).length;
  return {
    statuses: reached('statuses'), transitions: reached('transitions'), claims: must.length, reached: reached(),
    differences: [...differences, ...never.map(one => `${of.machine}: never happens: ${one.words}`)],
  };
}

// One transition out, one led elsewhere, a way back from each end; for the talks, a clock and a reopening that forget.
export function* corruptions(text, of) {
  const first = of.transitions[0];
  const line = new RegExp(`^    :: step\\(at_${first.from}, .*on_${first.trigger}, at_${first.to}\\).*$`, 'm');
  yield text.replace(line, '');
  yield text.replace(line, all => all.replace(`at_${first.to})`, `at_${of.statuses.find(status => ![first.from, first.to].includes(status))})`));
  const ends = of.statuses.filter(status => of.transitions.every(one => one.from !== status));
  for (const end of ends.length ? ends : ['concluded', 'brokenOff', 'expired'])
    yield text.replace(line, all => `${all}\n    :: step(at_${end}, true, on_${first.trigger}, at_${of.initial})`);
  if (of.machine !== 'negotiation') return;
  yield text.replace(/^ +:: status == at_suspended -> before.*$/m, '');
  yield text.replace('-> deadline = false; passed = false', '-> skip');
}
