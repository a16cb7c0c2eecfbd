using System.Collections.Immutable;
using NodaTime;

namespace NegotiationModel;

/// <summary>An agreement with what amends and supplements it. What its texts say of the whole stands here as the newest in force says
/// it.</summary>
/// <param name="Parts">The agreements, the first first.</param>
/// <param name="Term">When it ends by itself.</param>
/// <param name="ExitBy">The proposal whose text says how parties leave.</param>
/// <param name="ChangeRule">Whose acceptance changes it; null for all parties.</param>
internal sealed record Instrument(ImmutableArray<int> Parts, End Term, int ExitBy, AcceptanceRule? ChangeRule)
{
    /// <summary>Whether its parties may suspend it.</summary>
    public bool MayBeSuspended { get; init; }

    /// <summary>Whether others may accede to it.</summary>
    public bool AllowsAccession { get; init; }

    /// <summary>When parts were over, by their places.</summary>
    public ImmutableDictionary<int, Instant> OverAt { get; init; } = ImmutableDictionary<int, Instant>.Empty;
}

/// <summary>What an agreement is to another, before and once it is in force.</summary>
/// <param name="Relation">How it is about it.</param>
/// <param name="Agreement">The place of the other.</param>
internal readonly record struct AgreementLink(AgreementRelation Relation, int Agreement)
{
    /// <summary>Whether both are one instrument.</summary>
    public bool Belongs => Relation != AgreementRelation.Ends;
}
