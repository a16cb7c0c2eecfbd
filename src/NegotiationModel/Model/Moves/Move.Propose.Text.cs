using NodaTime;

namespace NegotiationModel;

public abstract partial record Move
{
    // What a proposal says of the agreement itself, beside its terms.
    public sealed partial record Propose
    {
        /// <summary>The conditions of the agreement to come, on which the proposal itself does not hang. They come into being with the
        /// agreement: it is pending until those precedent are met, a subsequent one dissolves it, and on an independent one nothing
        /// hangs but what names it.</summary>
        public ValueList<ConditionDefinition> AgreementConditions
        {
            get => Clauses?.Conditions ?? default;
            init =>
                particulars =
                    value == AgreementConditions
                        ? particulars
                        : Saying(TextSaid with { Conditions = WritableArgument.Items(value, nameof(AgreementConditions)) });
        }

        /// <summary>When the agreement ends by itself; it may hang on the conditions of the text. Null where nothing is said: it has no
        /// term, and a changed one keeps the one it has. <see cref="End.Never"/> lifts that.</summary>
        public End? InForceUntil
        {
            get => Clauses?.Term;
            init => particulars = value == InForceUntil ? particulars : Saying(TextSaid with { Term = value });
        }

        /// <summary>The rule by which the agreement comes into force, asked of its parties whose own conditions precedent, and
        /// ratifications, are met or waived; a condition is the party's that it asks, or else the one's for whose benefit it stands, and
        /// all parties' where neither is one. Null for all of them, or, of an amendment, for the rule of what it amends.</summary>
        public AcceptanceRule? EntryIntoForceRule
        {
            get => Clauses?.Entry;
            init => particulars = value == EntryIntoForceRule ? particulars : Saying(TextSaid with { Entry = value });
        }

        /// <summary>How long after its rule is met it comes into force, and after its own conditions are met a later party is bound, by the
        /// calendar in the zone of the talks; null for at once.</summary>
        /// <exception cref="ArgumentException">The period is not more than nothing.</exception>
        public Period? EntryIntoForceDelay
        {
            get => Clauses?.EntryAfter;
            init =>
                particulars =
                    value == EntryIntoForceDelay
                        ? particulars
                        : Saying(TextSaid with { EntryAfter = value is null ? null : new EndForm.After(value, null).Period });
        }

        /// <summary>From when the agreement is applied provisionally, while it waits for what keeps it from being in force; null for not at
        /// all.</summary>
        /// <exception cref="ArgumentException">It is never, which it cannot be.</exception>
        public End? ProvisionallyAppliedFrom
        {
            get => AppliedFrom.OrNull;
            init => AppliedFrom = End.Given(value, nameof(ProvisionallyAppliedFrom), "where the agreement is not applied provisionally");
        }

        /// <summary>How parties may leave the agreement; of several ways the quickest counts. Empty for not at all.</summary>
        public ValueList<ExitClause> Exits
        {
            get => Clauses?.Exits ?? default;
            init =>
                particulars = value == Exits ? particulars : Saying(TextSaid with { Exits = WritableArgument.Items(value, nameof(Exits)) });
        }

        /// <summary>Who may suspend the agreement; null where nothing is said: nobody, and of a changed one who could.</summary>
        public SuspensionRule? Suspension
        {
            get => Clauses?.Suspension;
            init =>
                particulars =
                    value == Suspension
                        ? particulars
                        : Saying(
                            TextSaid with
                            {
                                Suspension = value is { } rule ? WritableArgument.Member(rule, nameof(Suspension)) : null,
                            }
                        );
        }

        /// <summary>Whether principals who are no parties may accede to the agreement; null where nothing is said: they may not, and of a
        /// changed one what was said before.</summary>
        public bool? AllowsAccession
        {
            get => Clauses?.Accession;
            init => particulars = value == AllowsAccession ? particulars : Saying(TextSaid with { Accession = value });
        }

        /// <summary>Whose acceptance amends, supplements, ends or revives the agreement, asked of its parties; null for all of them, or, of
        /// an amendment, for what was said before.</summary>
        public AcceptanceRule? ChangeRule
        {
            get => Clauses?.ChangeRule;
            init => particulars = value == ChangeRule ? particulars : Saying(TextSaid with { ChangeRule = value });
        }

        /// <summary>What a supplement brings onto the agenda once it is accepted: whole issues; one whose id is there gains options or a
        /// wider range. Empty for nothing.</summary>
        public ValueList<Issue> SupplementIssues
        {
            get => Clauses?.Issues ?? default;
            init =>
                particulars =
                    value == SupplementIssues
                        ? particulars
                        : Saying(TextSaid with { Issues = ListedIssues.Of(value, nameof(SupplementIssues)) });
        }

        /// <summary>From when the agreement is applied provisionally; never for not at all.</summary>
        internal End AppliedFrom
        {
            get => Clauses?.AppliedFrom ?? default;
            init => particulars = value == AppliedFrom ? particulars : Saying(TextSaid with { AppliedFrom = value });
        }

        /// <summary>Whether it says more of the agreement than its terms.</summary>
        internal bool HasText => Clauses is { IsUsual: false };

        /// <summary>Whether it says something of an agreement that there is already.</summary>
        internal bool SaysSomething => Clauses is not null;

        private AgreementText? Clauses => particulars?.Text;

        private AgreementText TextSaid => Clauses ?? AgreementText.None;

        private Particulars? Saying(AgreementText text) => (Said with { Text = text.Kept }).Kept;
    }
}
