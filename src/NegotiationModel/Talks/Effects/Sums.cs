namespace NegotiationModel;

/// <summary>What those who accept add up to. An interface of our own, and not the framework's of numbers, so that ReadyToRun has code for
/// what counts.</summary>
internal interface IAcceptanceSum<T>
    where T : struct, IAcceptanceSum<T>
{
    static abstract T Of(in Table table, int seat);

    static abstract T Needed(in Table table);

    static abstract T operator +(T one, T other);

    bool Reaches(T needed);
}

/// <summary>Principals, each counting as one.</summary>
internal readonly record struct Heads(int Count) : IAcceptanceSum<Heads>
{
    public static Heads Of(in Table table, int seat) => new(1);

    public static Heads Needed(in Table table) => new(table.Protocol.Acceptance.NeededHeads(table.Principals));

    public static Heads operator +(Heads one, Heads other) => new(one.Count + other.Count);

    public bool Reaches(Heads needed) => Count >= needed.Count;
}

/// <summary>The weights of principals together.</summary>
internal readonly record struct Weights(decimal Total) : IAcceptanceSum<Weights>
{
    public static Weights Of(in Table table, int seat) => new(table.Protocol.Acceptance.Weight(table.PartyAt(seat).Id));

    public static Weights Needed(in Table table) => new(table.Protocol.Acceptance.Needed(table.Principals));

    public static Weights operator +(Weights one, Weights other) => new(one.Total + other.Total);

    public bool Reaches(Weights needed) => Total >= needed.Total;
}
