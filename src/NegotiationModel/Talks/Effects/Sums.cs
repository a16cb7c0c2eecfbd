namespace NegotiationModel;

/// <summary>What those who accept add up to. An interface of our own, and not the framework's of numbers, so that ReadyToRun has code for
/// what counts.</summary>
internal interface IAcceptanceSum<T>
    where T : struct, IAcceptanceSum<T>
{
    static abstract T Of(AcceptanceRule rule, PartyId party);

    static abstract T Needed(AcceptanceRule rule, int principals);

    static abstract T operator +(T one, T other);

    bool Reaches(T needed);
}

/// <summary>Principals, each counting as one.</summary>
internal readonly record struct Heads(int Count) : IAcceptanceSum<Heads>
{
    public static Heads Of(AcceptanceRule rule, PartyId party) => new(1);

    public static Heads Needed(AcceptanceRule rule, int principals) => new((int)rule.Needed(principals));

    public static Heads operator +(Heads one, Heads other) => new(one.Count + other.Count);

    public bool Reaches(Heads needed) => Count >= needed.Count;
}

/// <summary>The weights of principals together.</summary>
internal readonly record struct Weights(decimal Total) : IAcceptanceSum<Weights>
{
    public static Weights Of(AcceptanceRule rule, PartyId party) => new(rule.Weight(party));

    public static Weights Needed(AcceptanceRule rule, int principals) => new(rule.Needed(principals));

    public static Weights operator +(Weights one, Weights other) => new(one.Total + other.Total);

    public bool Reaches(Weights needed) => Total >= needed.Total;
}
