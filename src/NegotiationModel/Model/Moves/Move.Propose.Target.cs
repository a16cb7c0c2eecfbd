namespace NegotiationModel;

public abstract partial record Move
{
    // What a proposal says of an agreement that there is already.
    public sealed partial record Propose
    {
        /// <summary>The agreement that it amends: the issues of its terms are agreed anew, once it is in force. Null for none; a proposal
        /// is about at most one agreement.</summary>
        /// <exception cref="ArgumentException">It is about another agreement already.</exception>
        public AgreementId? Amends
        {
            get => IdOf(AgreementRelation.Amends);
            init => particulars = About(AgreementRelation.Amends, value, nameof(Amends));
        }

        /// <summary>The agreement that it supplements: that stands as it is, and this belongs to it. Null for none.</summary>
        /// <exception cref="ArgumentException">It is about another agreement already.</exception>
        public AgreementId? Supplements
        {
            get => IdOf(AgreementRelation.Supplements);
            init => particulars = About(AgreementRelation.Supplements, value, nameof(Supplements));
        }

        /// <summary>The agreement that it ends by consent; without terms at once, with terms when these are in force in its place. Null for
        /// none.</summary>
        /// <exception cref="ArgumentException">It is about another agreement already.</exception>
        public AgreementId? Ends
        {
            get => IdOf(AgreementRelation.Ends);
            init => particulars = About(AgreementRelation.Ends, value, nameof(Ends));
        }

        /// <summary>What it says of an agreement that it names as such.</summary>
        internal AgreementReference? Target => particulars?.Target;

        private AgreementId? IdOf(AgreementRelation relation) =>
            particulars?.Target is { } target && target.Relation == relation ? target.Agreement : (AgreementId?)null;

        private Particulars? About(AgreementRelation relation, AgreementId? agreement, string name)
        {
            if (agreement is not { } id)
                return IdOf(relation) is null ? particulars : (Said with { Target = null }).Kept;
            if (id.Value.Length == 0)
                throw WritableArgument.Unnamed(name);
            return particulars?.Target is { } other && other.Relation != relation
                ? throw new ArgumentException($"The proposal is about {other.Agreement} already, which it {other.Relation}.", name)
                : (Said with { Target = new(relation, id) }).Kept;
        }
    }
}
