namespace NegotiationModel;

/// <summary>The parties that a condition names for something: one, some, and another, or none. One alone is no list, so that asking whether
/// it is named makes none.</summary>
internal readonly struct NamedParties
{
    private readonly ValueList<PartyId> some;
    private readonly PartyId? one,
        another;

    public NamedParties(ValueList<PartyId> some) => this.some = some;

    public NamedParties(PartyId? one) => this.one = one;

    public NamedParties(PartyId? one, ValueList<PartyId> some, PartyId? another) =>
        (this.one, this.some, this.another) = (one, some, another);

    /// <summary>All of them.</summary>
    public ValueList<PartyId> All => one is null && another is null ? some : [.. Alone(one), .. some, .. Alone(another)];

    public bool Contains(PartyId party)
    {
        foreach (var named in some)
            if (named == party)
                return true;
        return one == party || another == party;
    }

    private static ReadOnlySpan<PartyId> Alone(PartyId? party) => party is { } id ? new[] { id } : [];
}
