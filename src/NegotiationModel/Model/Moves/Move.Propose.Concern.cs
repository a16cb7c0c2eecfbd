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
            get => IdOf(Bearing.Amends);
            init => particulars = About(Bearing.Amends, value, nameof(Amends));
        }

        /// <summary>The agreement that it supplements: that stands as it is, and this belongs to it. Null for none.</summary>
        /// <exception cref="ArgumentException">It is about another agreement already.</exception>
        public AgreementId? Supplements
        {
            get => IdOf(Bearing.Supplements);
            init => particulars = About(Bearing.Supplements, value, nameof(Supplements));
        }

        /// <summary>The agreement that it ends by consent; without terms at once, with terms when these are in force in its place. Null for
        /// none.</summary>
        /// <exception cref="ArgumentException">It is about another agreement already.</exception>
        public AgreementId? Ends
        {
            get => IdOf(Bearing.Ends);
            init => particulars = About(Bearing.Ends, value, nameof(Ends));
        }

        /// <summary>What it says of an agreement that it names as such.</summary>
        internal Concern? Concern => particulars?.Concern;

        private AgreementId? IdOf(Bearing bearing) =>
            particulars?.Concern is { } concern && concern.Bearing == bearing ? concern.Agreement : (AgreementId?)null;

        private Particulars? About(Bearing bearing, AgreementId? agreement, string name)
        {
            if (agreement is not { } id)
                return IdOf(bearing) is null ? particulars : (Said with { Concern = null }).Kept;
            if (id.Value.Length == 0)
                throw WritableArgument.Unnamed(name);
            return particulars?.Concern is { } other && other.Bearing != bearing
                ? throw new ArgumentException($"The proposal is about {other.Agreement} already, which it {other.Bearing}.", name)
                : (Said with { Concern = new(bearing, id) }).Kept;
        }
    }
}
