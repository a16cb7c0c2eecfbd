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

// Some conditions begin as claimed, and no path of the model leads there: XState and SCION are set to that status, spin is not.
const begun = of => {
  const found = new Set([of.initial]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const one of of.transitions) if (found.has(one.from)) found.add(one.to);
  }
  return found;
};

export async function compare(text, of) {
  const known = begun(of);
  const claims = [...text.matchAll(/^ltl (\w+)/gm)].map(one => one[1]);
  const byHand = rules[of.machine];
  const happens = [
    ...of.statuses.filter(status => known.has(status)).map(status => ['statuses', status, `status == at_${status}`]),
    ...of.transitions.filter(one => known.has(one.from)).map(one => ['transitions', `${one.from} ${one.trigger} ${one.to}`, `before == at_${one.from} && trigger == on_${one.trigger} && status == at_${one.to}`]),
    ...(premises[of.machine] ?? []).map(one => ['premises', ...one]),
  ].map(([kind, words, state], index) => ({ kind, words, claim: `never_${index}`, formula: `[] !(${state})` }));
  const pan = compile(text + [...byHand, ...happens.map(one => [one.claim, one.formula])].map(([claim, formula]) => `ltl ${claim} { ${formula} }\n`).join(''));
  const must = [...claims, ...byHand.map(([claim]) => claim)];
  const broken = must.filter(claim => !holds(pan, claim)).map(claim => `${of.machine}: ${claim} does not hold`);
  const never = happens.filter(one => holds(pan, one.claim));
  const reached = kind => happens.filter(one => (!kind || one.kind === kind) && !never.includes(one)).length;
  const ended = compile(text, '-DNOCLAIM', '-DSAFETY')([]);
  const stuck = /invalid end states\t\+/.test(ended) && /errors: 0/.test(ended) ? [] : [`${of.machine}: comes to a halt`];
  const unfair = claims.includes('deadline_ends_the_talks') && holds(pan, 'deadline_ends_the_talks', false) ? ['a deadline ends the talks even if time stands still'] : [];
  return {
    statuses: reached('statuses'), transitions: reached('transitions'), claims: must.length, reached: reached(),
    differences: [...broken, ...never.map(one => `${of.machine}: never happens: ${one.words}`), ...stuck, ...unfair],
  };
}

// One transition out, one led elsewhere, a way back from each end; for the talks, a clock and a reopening that forget.
export function* corruptions(text, of) {
  const first = of.transitions.find(one => begun(of).has(one.from));
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
