namespace NegotiationModel;

/// <summary>The parties that a condition names for something: some, one, or none. One alone is no list, so that asking whether it is
/// named makes none.</summary>
internal readonly struct NamedParties
{
    private readonly ValueList<PartyId> some;
    private readonly PartyId? one;

    public NamedParties(ValueList<PartyId> some) => this.some = some;

    public NamedParties(PartyId? one) => this.one = one;

    /// <summary>All of them.</summary>
    public ValueList<PartyId> All => one is { } alone ? [alone] : some;

    public bool Contains(PartyId party)
    {
        foreach (var named in some)
            if (named == party)
                return true;
        return one == party;
    }
}
