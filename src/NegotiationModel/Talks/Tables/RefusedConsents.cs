using System.Collections.Immutable;

namespace NegotiationModel;

/// <summary>The terms for which bodies have refused their consent. Talks in which nothing of that is remembered have no such
/// register.</summary>
internal sealed record RefusedConsents
{
    public static readonly RefusedConsents None = new();

    private ImmutableDictionary<string, ImmutableHashSet<Terms>> Bodies { get; init; } =
        ImmutableDictionary.Create<string, ImmutableHashSet<Terms>>(StringComparer.Ordinal);

    /// <summary>Who has refused what, in no order that means anything.</summary>
    public IEnumerable<(string Body, Terms Terms)> All => Bodies.SelectMany(body => body.Value.Select(terms => (body.Key, terms)));

    /// <summary>Whether a body has refused just these terms.</summary>
    public bool Has(PartyId body, Terms terms) => Bodies.TryGetValue(body.Value, out var refused) && refused.Contains(terms);

    public RefusedConsents With(PartyId body, Terms terms) =>
        this with
        {
            Bodies = Bodies.SetItem(body.Value, Bodies.GetValueOrDefault(body.Value, []).Add(terms)),
        };
}
