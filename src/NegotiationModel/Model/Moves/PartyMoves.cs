namespace NegotiationModel;

/// <summary>Moves, said from the party that makes them. A move is only a value: a negotiation rules on it.</summary>
public static class PartyMoves
{
    /// <summary>The moves of one party.</summary>
    /// <param name="party">The party that moves.</param>
    extension(Party party)
    {
        /// <summary>Tables a proposal.</summary>
        /// <param name="terms">What it proposes, such as <c>price.Is(9_000)</c>; at most one term for each issue.</param>
        public Move.Propose Proposes(params Terms terms) => new(Who(party), terms);

        /// <summary>Tables a proposal whose terms are given as a list or a sequence.</summary>
        /// <param name="terms">What it proposes; at most one term for each issue.</param>
        public Move.Propose Proposes(IEnumerable<Term> terms) => new(Who(party), Terms.CreateRange(terms));

        /// <summary>Tables a proposal on one issue.</summary>
        /// <param name="term">What it proposes.</param>
        public Move.Propose Proposes(Term term) => new(Who(party), [term]);

        /// <summary>Tables a counter-proposal.</summary>
        /// <param name="proposal">The proposal that it answers.</param>
        /// <param name="terms">What it proposes instead; at most one term for each issue.</param>
        public Move.Propose Counters(ProposalId proposal, params Terms terms) => new(Who(party), terms) { CounterTo = proposal };

        /// <summary>Tables a counter-proposal whose terms are given as a list or a sequence.</summary>
        /// <param name="proposal">The proposal that it answers.</param>
        /// <param name="terms">What it proposes instead; at most one term for each issue.</param>
        public Move.Propose Counters(ProposalId proposal, IEnumerable<Term> terms) =>
            new(Who(party), Terms.CreateRange(terms)) { CounterTo = proposal };

        /// <summary>Tables a counter-proposal on one issue.</summary>
        /// <param name="proposal">The proposal that it answers.</param>
        /// <param name="term">What it proposes instead.</param>
        public Move.Propose Counters(ProposalId proposal, Term term) => new(Who(party), [term]) { CounterTo = proposal };

        /// <summary>Accepts a proposal outright.</summary>
        /// <param name="proposal">The proposal.</param>
        public Move.Accept Accepts(ProposalId proposal) => new(Who(party), proposal);

        /// <summary>Accepts a proposal subject to conditions.</summary>
        /// <param name="proposal">The proposal.</param>
        /// <param name="subjectTo">The conditions.</param>
        public Move.Accept Accepts(ProposalId proposal, params ValueList<ConditionDefinition> subjectTo) =>
            new(Who(party), proposal) { Conditions = subjectTo };

        /// <summary>Says no to a proposal.</summary>
        /// <example><c>buyer.Rejects("p1", "Too dear.")</c></example>
        /// <param name="proposal">The proposal.</param>
        /// <param name="text">Why, in words that the rules do not read; left out, nothing is said.</param>
        public Move.Reject Rejects(ProposalId proposal, string? text = null) => new(Who(party), proposal) { Text = text };

        /// <summary>Says neither yes nor no to a proposal.</summary>
        /// <param name="proposal">The proposal.</param>
        /// <param name="text">Why, in words that the rules do not read; left out, nothing is said.</param>
        public Move.Abstain Abstains(ProposalId proposal, string? text = null) => new(Who(party), proposal) { Text = text };

        /// <summary>Takes a proposal of its own back.</summary>
        /// <param name="proposal">The proposal.</param>
        /// <param name="text">Why, in words that the rules do not read; left out, nothing is said.</param>
        public Move.Withdraw Withdraws(ProposalId proposal, string? text = null) => new(Who(party), proposal) { Text = text };

        /// <summary>Leaves an agreement, as its <see cref="Move.Propose.Exits"/> allows: at once, or by notice, which
        /// <see cref="RevokesSuspensionOrNotice(Party, AgreementId)"/> takes back while it runs.</summary>
        /// <param name="agreement">The agreement.</param>
        /// <param name="text">Why, in words that the rules do not read; left out, nothing is said.</param>
        public Move.Withdraw WithdrawsFrom(AgreementId agreement, string? text = null) =>
            Move.Withdraw.From(Who(party), agreement) with
            {
                Text = text,
            };

        /// <summary>Accedes to an agreement between others, as its <see cref="Move.Propose.AllowsAccession"/> allows.</summary>
        /// <param name="agreement">The agreement.</param>
        /// <param name="subjectTo">The conditions on which it does; none, where it is left out.</param>
        public Move.Accept AccedesTo(AgreementId agreement, params ValueList<ConditionDefinition> subjectTo) =>
            Move.Accept.AccedingTo(Who(party), agreement) with
            {
                Conditions = subjectTo,
            };

        /// <summary>Reports a condition met.</summary>
        /// <param name="condition">The condition.</param>
        public Move.MeetCondition MeetsCondition(ConditionId condition) => new(Who(party), condition);

        /// <summary>Gives up a condition that stands for its benefit.</summary>
        /// <param name="condition">The condition.</param>
        public Move.WaiveCondition WaivesCondition(ConditionId condition) => new(Who(party), condition);

        /// <summary>Says no to a condition; for one's own promise <see cref="TakesPromiseBack"/> is the same move. One of
        /// <see cref="ConditionKind.EndsAgreementIfFailed"/> is refused only where it asks consent, or is only demanded.</summary>
        /// <param name="condition">The condition.</param>
        /// <param name="text">Why, in words that the rules do not read; left out, nothing is said.</param>
        public Move.RefuseCondition RefusesCondition(ConditionId condition, string? text = null) =>
            new(Who(party), condition) { Text = text };

        /// <summary>Takes its own promise back: the same move as <see cref="RefusesCondition"/>.</summary>
        /// <param name="promise">The condition that it promised.</param>
        /// <param name="text">Why, in words that the rules do not read; left out, nothing is said.</param>
        public Move.RefuseCondition TakesPromiseBack(ConditionId promise, string? text = null) => new(Who(party), promise) { Text = text };

        /// <summary>Reports that a condition cannot be met, or was broken.</summary>
        /// <param name="condition">The condition.</param>
        /// <param name="text">Why, in words that the rules do not read; left out, nothing is said.</param>
        public Move.FailCondition ReportsFailed(ConditionId condition, string? text = null) => new(Who(party), condition) { Text = text };

        /// <summary>Adjourns the talks.</summary>
        /// <param name="until">When they resume by themselves; left out, when somebody resumes them.</param>
        public Move.Suspend Suspends(End until = default) => new(Who(party)) { Until = until };

        /// <summary>Goes on with suspended talks.</summary>
        public Move.Resume Resumes() => new(Who(party));

        /// <summary>Sets conditions on nothing: a target, a notice; nothing hangs on them but what names them. They are
        /// <see cref="ConditionKind.Independent"/>, whatever their kind says.</summary>
        /// <param name="conditions">The conditions.</param>
        public Move.Require SetsStandaloneConditions(params ValueList<ConditionDefinition> conditions) =>
            Move.Require.StandaloneConditions(Who(party), conditions);

        /// <summary>Demands conditions of an agreement: each stands once all its other parties have conceded it, and an independent one
        /// at once.</summary>
        /// <param name="agreement">The agreement.</param>
        /// <param name="conditions">The conditions.</param>
        public Move.Require Demands(AgreementId agreement, params ValueList<ConditionDefinition> conditions) =>
            Move.Require.OnAgreement(Who(party), agreement, conditions);

        /// <summary>Says for what talks that it has suspended wait.</summary>
        /// <param name="negotiationId">The id of the negotiation.</param>
        /// <param name="conditions">The conditions.</param>
        public Move.Require RequiresBeforeResuming(string negotiationId, params ValueList<ConditionDefinition> conditions) =>
            Move.Require.BeforeResuming(Who(party), negotiationId, conditions);

        /// <summary>Puts a condition in the place of another: at once where that one stands for the party's own benefit; else, or where
        /// that one is itself only demanded, it is demanded until it is conceded.</summary>
        /// <param name="old">The condition to be replaced.</param>
        /// <param name="substitute">What is to take its place, of the same kind.</param>
        public Move.Require ReplacesCondition(ConditionId old, ConditionDefinition substitute) =>
            Move.Require.InPlaceOf(Who(party), old, substitute);

        /// <summary>Agrees to a condition that another demands.</summary>
        /// <param name="condition">The condition.</param>
        public Move.ConcedeDemand ConcedesDemand(ConditionId condition) => new(Who(party), condition);

        /// <summary>Puts off what a condition asks: not now, and not no. From then on silence never means that it is met.</summary>
        /// <param name="condition">The condition.</param>
        public Move.PostponeConsent PostponesConsent(ConditionId condition) => new(Who(party), condition);

        /// <summary>Promises something; nothing hangs on it but what names it.</summary>
        /// <param name="conditions">What it promises.</param>
        public Move.Promise Promises(params ValueList<ConditionDefinition> conditions) => new(Who(party), conditions);

        /// <summary>Lets the time of a promise stand still. In an agreement the party does so for whose benefit the promise stands; of any
        /// other promise, its maker.</summary>
        /// <param name="promise">The promise.</param>
        public Move.Suspend StopsClockOf(ConditionId promise) => new(Who(party)) { Condition = promise };

        /// <summary>Lets the time of a suspended promise go on, as who suspended it.</summary>
        /// <param name="promise">The promise.</param>
        public Move.Resume ResumesClockOf(ConditionId promise) => new(Who(party)) { Condition = promise };

        /// <summary>Suspends an agreement, as its <see cref="Move.Propose.Suspension"/> allows, with all that belongs to it; until it
        /// resumes it, or as long as the move says.</summary>
        /// <param name="agreement">The agreement.</param>
        /// <example><c>seller.SuspendsAgreement("a1") with { Until = End.After(Period.FromMonths(6)) }</c></example>
        public Move.Suspend SuspendsAgreement(AgreementId agreement) => new(Who(party)) { Agreement = agreement };

        /// <summary>Proposes to amend an agreement: its issues are agreed anew.</summary>
        /// <param name="agreement">The agreement.</param>
        /// <param name="terms">What it proposes; at most one term for each issue.</param>
        /// <example><c>buyer.ProposesToAmend("a1", price.Is(7_000))</c></example>
        public Move.Propose ProposesToAmend(AgreementId agreement, params Terms terms) => new(Who(party), terms) { Amends = agreement };

        /// <summary>Proposes to amend an agreement by terms that are given as a list or a sequence.</summary>
        /// <param name="agreement">The agreement.</param>
        /// <param name="terms">What it proposes; at most one term for each issue.</param>
        public Move.Propose ProposesToAmend(AgreementId agreement, IEnumerable<Term> terms) =>
            new(Who(party), Terms.CreateRange(terms)) { Amends = agreement };

        /// <summary>Proposes to amend an agreement on one issue.</summary>
        /// <param name="agreement">The agreement.</param>
        /// <param name="term">What it proposes.</param>
        public Move.Propose ProposesToAmend(AgreementId agreement, Term term) => new(Who(party), [term]) { Amends = agreement };

        /// <summary>Proposes a supplement to an agreement: it stays as it is, and more is agreed beside it, also on issues that are not on
        /// the agenda yet.</summary>
        /// <param name="agreement">The agreement.</param>
        /// <param name="terms">What it proposes; at most one term for each issue.</param>
        /// <param name="issues">What it brings onto the agenda once it is accepted; left out, nothing.</param>
        /// <example><c>seller.ProposesToSupplement("a1", [garden.Is(true)], garden)</c>, where <c>garden</c> is
        /// <c>Issue.YesNo("garden")</c></example>
        public Move.Propose ProposesToSupplement(AgreementId agreement, Terms terms, params ValueList<Issue> issues) =>
            new(Who(party), terms) { Supplements = agreement, SupplementIssues = issues };

        /// <summary>Proposes a supplement of one term to an agreement.</summary>
        /// <param name="agreement">The agreement.</param>
        /// <param name="term">What it proposes.</param>
        /// <param name="issues">What it brings onto the agenda once it is accepted; left out, nothing.</param>
        /// <example><c>seller.ProposesToSupplement("a1", garden.Is(true), garden)</c></example>
        public Move.Propose ProposesToSupplement(AgreementId agreement, Term term, params ValueList<Issue> issues) =>
            ProposesToSupplement(party, agreement, [term], issues);

        /// <summary>Proposes to end an agreement by consent.</summary>
        /// <param name="agreement">The agreement.</param>
        public Move.Propose ProposesToEnd(AgreementId agreement) => new(Who(party), Terms.Empty) { Ends = agreement };

        /// <summary>Proposes to reinstate an agreement that is over, under its own id.</summary>
        /// <param name="agreement">The agreement.</param>
        public Move.Propose ProposesToRevive(AgreementId agreement) =>
            new(Who(party), Terms.Empty) { RevivesProposalOrAgreement = agreement.Value };

        /// <summary>Goes on with an agreement: resumes it where the party may, since it suspended it or whoever did is gone; else takes its
        /// own notice of withdrawal back while that runs, and stays a party. Of one that it has both suspended and given notice to leave,
        /// it takes two such moves to stay.</summary>
        /// <param name="agreement">The agreement.</param>
        /// <example><c>buyer.RevokesSuspensionOrNotice("a1")</c></example>
        public Move.Resume RevokesSuspensionOrNotice(AgreementId agreement) => new(Who(party)) { Agreement = agreement };

        /// <summary>Sets the deadline of the talks, or lifts it.</summary>
        /// <param name="deadline">The instant at which it is too late; never to lift the deadline.</param>
        public Move.SetDeadline SetsDeadline(End deadline) => new(Who(party), deadline);

        /// <summary>Lets its own proposal stand for longer. Sooner is refused.</summary>
        /// <param name="proposal">The proposal.</param>
        /// <param name="until">The new end; never to lift it.</param>
        public Move.SetLimit ExtendsExpiry(ProposalId proposal, End until) => new(Who(party), proposal.Value, until);

        /// <summary>Makes its own proposal a firm offer, or one that is firm for longer. Sooner is refused.</summary>
        /// <param name="proposal">The proposal.</param>
        /// <param name="until">Until when it is firm; never is refused where it is firm, and else changes nothing.</param>
        public Move.SetLimit MakesFirm(ProposalId proposal, End until) =>
            new(Who(party), proposal.Value, until) { Limit = LimitKind.FirmUntil };

        /// <summary>Sets the due of a condition that stands for its benefit, no sooner than it was; of its own promise outside agreements,
        /// as it likes.</summary>
        /// <param name="condition">The condition.</param>
        /// <param name="due">The new due; never to lift it.</param>
        public Move.SetLimit SetsDue(ConditionId condition, End due) => new(Who(party), condition.Value, due);

        /// <summary>Sets until when an agreement stays suspended: who suspended it does, or any other party once that one is
        /// gone.</summary>
        /// <param name="agreement">The agreement.</param>
        /// <param name="until">The new end; never to lift it.</param>
        public Move.SetLimit SetsSuspensionEnd(AgreementId agreement, End until) =>
            new(Who(party), agreement.Value, until) { Limit = LimitKind.SuspendedUntil };

        /// <summary>Sets until when the talks stay suspended.</summary>
        /// <param name="negotiationId">The id of the talks.</param>
        /// <param name="until">The new end; never to lift it.</param>
        /// <exception cref="ArgumentException">The text is no id.</exception>
        public Move.SetLimit SetsSuspensionEndOfTalks(string negotiationId, End until) =>
            new(Who(party), negotiationId, until) { Limit = LimitKind.SuspendedUntil };

        /// <summary>Ratifies an agreement.</summary>
        /// <param name="agreement">The agreement; left out, the only one pending.</param>
        public Move.Ratify Ratifies(AgreementId? agreement = null) => new(Who(party), agreement);

        /// <summary>Refuses to ratify an agreement.</summary>
        /// <param name="agreement">The agreement; left out, the only one pending.</param>
        /// <param name="text">Why, in words that the rules do not read; left out, nothing is said.</param>
        public Move.RefuseRatification RefusesToRatify(AgreementId? agreement = null, string? text = null) =>
            new(Who(party), agreement) { Text = text };

        /// <summary>Leaves the table.</summary>
        /// <param name="text">Why, in words that the rules do not read; left out, nothing is said.</param>
        public Move.WalkAway WalksAway(string? text = null) => new(Who(party)) { Text = text };

        /// <summary>Opens closed talks again.</summary>
        public Move.Reopen Reopens() => new(Who(party));

        /// <summary>Adds issues to the agenda, or options or range to one.</summary>
        /// <param name="issues">Whole issues.</param>
        public Move.ExtendAgenda ExtendsAgenda(params ValueList<Issue> issues) => new(Who(party), issues);

        /// <summary>Takes a seat at the table.</summary>
        public Move.Join Joins() => new(party);

        /// <summary>Says something that changes no status.</summary>
        /// <param name="text">What is said.</param>
        /// <param name="kind">What it is meant as.</param>
        public Move.MakeStatement Says(string text, StatementKind kind = StatementKind.Remark) => new(Who(party), kind) { Text = text };
    }

    private static PartyId Who(Party party) => (party ?? throw new ArgumentNullException(nameof(party))).Id;
}
