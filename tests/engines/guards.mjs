// What the guards mean, written by hand from the rules of negotiation: an export that says otherwise is found out.
export const facts = {
  negotiation: ['allAgreed', 'inPrinciple', 'somethingLive', 'tabledBefore', 'agreementUndone'],
  proposal: [],
  condition: [],
  agreement: ['somethingOutstanding', 'applicationBegun'],
};

export const guards = {
  'what had to be agreed is agreed': now => now.allAgreed,
  'a proposal is accepted in principle': now => !now.allAgreed && now.inPrinciple,
  'a proposal is live': now => !now.allAgreed && !now.inPrinciple && now.somethingLive,
  'nothing is live': now => !now.allAgreed && !now.inPrinciple && !now.somethingLive && now.tabledBefore,
  'nothing was tabled yet': now => !now.allAgreed && !now.inPrinciple && !now.somethingLive && !now.tabledBefore,
  'an agreement was dissolved or refused ratification': now => now.agreementUndone,
  'it waits for a ratification or a condition': now => now.somethingOutstanding && !now.applicationBegun,
  'it waits and its provisional application has begun': now => now.somethingOutstanding && now.applicationBegun,
  'it waits for nothing': now => !now.somethingOutstanding,
};

// Every state of the facts of a machine.
export const worlds = machine => facts[machine].reduce(
  (all, fact) => all.flatMap(world => [{ ...world, [fact]: false }, { ...world, [fact]: true }]), [{}]);
