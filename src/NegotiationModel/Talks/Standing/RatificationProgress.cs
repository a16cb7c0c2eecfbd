namespace NegotiationModel;

/// <summary>How far the ratification of an agreement has come. Most agreements need none, and share the one in which nothing was
/// said.</summary>
/// <param name="By">Who has ratified it.</param>
/// <param name="RefusedBy">Who refused to.</param>
/// <param name="Heard">The seats of those who have done either.</param>
/// <param name="Together">The places of the agreements it is ratified with; empty when it stands alone.</param>
internal sealed record RatificationProgress(PersistentVector<Party> By, PartyId? RefusedBy, IndexSet Heard, int[] Together)
{
    public static readonly RatificationProgress Nothing = new(default, null, default, []);

    public RatificationProgress Ratified(int seat, Party by) => this with { By = By.Add(by), Heard = Heard.Add(seat) };

    public RatificationProgress Refused(int seat, Party by) => this with { RefusedBy = by.Id, Heard = Heard.Add(seat) };
}
