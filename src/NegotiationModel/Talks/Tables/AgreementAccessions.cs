using System.Collections.Immutable;

namespace NegotiationModel;

/// <summary>Who acceded to agreements, with all that belongs to them, and on which conditions. Who is gone and comes again accedes
/// anew.</summary>
internal sealed record AgreementAccessions
{
    public static readonly AgreementAccessions None = new();

    private ImmutableDictionary<(int First, int Seat), int> Numbers { get; init; } = ImmutableDictionary<(int First, int Seat), int>.Empty;

    private ImmutableDictionary<int, IndexSet> Conditions { get; init; } = ImmutableDictionary<int, IndexSet>.Empty;

    /// <summary>How many accessions there were.</summary>
    public int Count { get; private init; }

    /// <summary>Whether an accession is the last of its party.</summary>
    public bool IsLast(int first, Accession accession) => Numbers.GetValueOrDefault((first, accession.Seat), -1) == accession.Number;

    /// <summary>The conditions of all accessions to an instrument, whether they stand or not.</summary>
    public IndexSet ConditionsOf(int first) => Conditions.GetValueOrDefault(first);

    /// <summary>A party accedes, by the next number.</summary>
    public AgreementAccessions With(int first, int seat) =>
        this with
        {
            Numbers = Numbers.SetItem((first, seat), Count),
            Count = Count + 1,
        };

    public AgreementAccessions WithCondition(int first, int condition) =>
        this with
        {
            Conditions = Conditions.SetItem(first, ConditionsOf(first).Add(condition)),
        };
}
