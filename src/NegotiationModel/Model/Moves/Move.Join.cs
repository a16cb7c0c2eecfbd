using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Takes a seat at the table, for the first time or again.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record Join : Move
    {
        /// <summary>Takes a seat at the table.</summary>
        /// <param name="party">The party that joins; one that had left comes back as it was listed.</param>
        /// <exception cref="ArgumentException">A representative of the party stands twice.</exception>
        public Join(Party party)
            : base((party ?? throw new ArgumentNullException(nameof(party))).Id, MoveKind.Join) =>
            Party = party.Repeated is { } twice
                ? throw new ArgumentException($"The representative {twice} stands twice.", nameof(party))
                : party;

        /// <summary>The party that joins.</summary>
        public Party Party { get; }

        internal override IEnumerable<string> GivenIds => [By.Value];
    }
}
