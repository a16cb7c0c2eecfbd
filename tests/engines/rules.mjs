// The rules of negotiation as LTL, written by hand and not taken from the declaration.
const at = status => `status == at_${status}`;
const any = statuses => `(${statuses.map(at).join(' || ')})`;

// Nothing leaves it.
const final = status => [`${status}_is_final`, `[] ((${at(status)}) -> [] (${at(status)}))`];

// It is left only by these triggers to these statuses.
const onlyBy = (status, ...exits) => [`${status}_ends_only_so`, `[] ((${at(status)}) -> ((${at(status)}) W (${exits.map(([trigger, to]) => `(trigger == on_${trigger} && ${at(to)})`).join(' || ')})))`];

// One status follows another at once only if a fact held meanwhile.
const needs = (from, to, fact) => [`${from}_to_${to}_needs_a_ground`, `[] ((${at(from)}) -> ((${at(from)}) W ((${at(from)} && ${fact}) || (status != at_${from} && status != at_${to}))))`];

export const rules = {
  proposal: ['accepted', 'rejected', 'countered', 'withdrawn', 'lapsed', 'superseded'].map(final),
  condition: [
    ...['met', 'waived', 'refused', 'failed', 'lapsed', 'moot', 'replaced'].map(final),
    onlyBy('suspended', ['resume', 'outstanding'], ['moot', 'moot']),
  ],
  agreement: [
    final('superseded'),
    ...['unratified', 'dissolved', 'lapsed', 'ended'].map((status) => onlyBy(status, ['reinstate', 'inForce'])),
    onlyBy('inForce', ['suspend', 'suspended'], ['dissolve', 'dissolved'], ['supersede', 'superseded'], ['end', 'ended']),
    onlyBy('suspended', ['resume', 'inForce'], ['dissolve', 'dissolved'], ['supersede', 'superseded'], ['end', 'ended']),
    onlyBy('applied', ['ratify', 'inForce'], ['refuseRatification', 'unratified'], ['dissolve', 'dissolved'], ['supersede', 'superseded'], ['end', 'ended']),
    onlyBy('pending', ['apply', 'applied'], ['ratify', 'inForce'], ['refuseRatification', 'unratified'], ['dissolve', 'dissolved'], ['supersede', 'superseded'], ['end', 'ended']),
    needs('provisional', 'inForce', '!is_somethingOutstanding'),
    needs('provisional', 'pending', 'is_somethingOutstanding'),
    needs('provisional', 'applied', 'is_applicationBegun'),
  ],
  negotiation: [
    // An agreement dissolved or refused ratification is the one way back from talks that concluded.
    onlyBy('concluded', ['reopen', 'open'], ['breakOff', 'brokenOff']),
    ['concluded_stands_unless_undone', `[] ((${at('concluded')}) -> ((${at('concluded')}) W (${at('concluded')} && is_agreementUndone)))`],
    onlyBy('brokenOff', ['reopen', 'open']),
    onlyBy('expired', ['reopen', 'open']),
    needs('suspended', 'concluded', 'is_allAgreed'),
    needs('suspended', 'tabled', 'is_somethingLive'),
    needs('suspended', 'convened', '!is_tabledBefore'),
    ['nothing_is_agreed_before_it_is_tabled', `[] ((${at('convened')}) -> ((${at('convened')}) W ${any(['tabled', 'suspended', 'brokenOff', 'expired'])}))`],
    ['a_deadline_ends_them', `[] (deadline -> <> ${any(['concluded', 'brokenOff', 'expired'])})`],
  ],
};

// What must be able to happen, or the claims above would say nothing.
export const premises = {
  negotiation: [
    ['a_deadline_passes', 'passed'],
    ['the_clock_makes_them_expire', 'passed && trigger == on_expire'],
    ['closed_talks_outlive_a_deadline', 'passed && status == at_concluded'],
    ['reopened_with_time_left', 'trigger == on_reopen && deadline'],
  ],
};
