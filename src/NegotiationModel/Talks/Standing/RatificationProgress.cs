using NodaTime;

namespace NegotiationModel;

/// <summary>How far a ratification has come. Most agreements need none, and share the one in which nothing was said.</summary>
/// <param name="By">Who has ratified, in that order.</param>
/// <param name="RefusedBy">Who refused to.</param>
/// <param name="Heard">The seats of those who have done either, or can do neither.</param>
internal sealed record RatificationProgress(PersistentVector<RatificationWord> By, PartyId? RefusedBy, IndexSet Heard)
{
    private const int None = -1;

    public static readonly RatificationProgress Nothing = new(default, null, default);

    /// <summary>The number of the group that knows it; negative where it stands here.</summary>
    public int Group { get; init; } = None;

    /// <summary>Since when the ratifiers are asked; null where they are not, or not yet.</summary>
    public Instant? AskedAt { get; init; }

    /// <summary>Since when the agreement is in force, where it was not from the start.</summary>
    public Instant? InForceSince { get; init; }

    public RatificationProgress Ratified(int seat, Party by, Instant at) =>
        this with
        {
            By = By.Add(new(by.Id, at)),
            Heard = Heard.Add(seat),
        };

    public RatificationProgress Refused(int seat, Party by) => Failed(seat) with { RefusedBy = by.Id };

    public RatificationProgress Failed(int seat) => this with { Heard = Heard.Add(seat) };

    public ValueList<PartyId> Ids()
    {
        var ids = new PartyId[By.Count];
        for (var at = 0; at < ids.Length; at++)
            ids[at] = By[at].By;
        return new(ids);
    }
}

/// <summary>A ratifier has ratified.</summary>
internal sealed record RatificationWord(PartyId By, Instant At);
