using NegotiationModel.Analysis;

namespace NegotiationModel.Teaching;

/// <summary>Talks as one party knows them.</summary>
internal sealed record OwnSide(PartyId Party, Negotiation Talks, Preferences? Wants)
{
    /// <summary>What is agreed; null for nothing.</summary>
    public Terms? Agreed { get; private init; }

    /// <summary>What the end is worth to the party, in points.</summary>
    public double? Points { get; private init; }

    public ValueList<OwnSideOffer> Offers { get; private init; }

    /// <summary>What could be agreed, and what it is worth to the party; null where it has too many outcomes, or nobody says.</summary>
    public BargainingProblem? Problem { get; private init; }

    /// <summary>What the party has without an agreement, in points.</summary>
    public double WalkAway => 100 * (Wants?.Reservation ?? 0);

    public static OwnSide Of(NegotiationDocument document, PartyId party)
    {
        var talks = document.Talks();
        if (talks.Seats.Find(party.Value) is null)
            throw new ArgumentException($"There is no party {party} in the document.", nameof(party));
        var wants = document.Preferences.FirstOrDefault(one => one.Party == party);
        var agreed = talks.Agreed(party);
        return new(party, talks, wants)
        {
            Agreed = agreed,
            Points = wants is null ? null : 100 * wants.Utility(talks),
            Offers = [.. talks.Proposals.Select(one => Seen(one, talks, party, wants))],
            Problem = wants is null
                ? null
                : CommonProblem.Of([wants], [TableReader.Read(new(document with { Preferences = [wants] }, 1), [])]).Problem,
        };
    }

    private static OwnSideOffer Seen(Proposal one, Negotiation talks, PartyId party, Preferences? wants) =>
        new(
            one.Id,
            one.By,
            talks.Seats.Find(one.By.Value)?.Party.Name ?? one.By.Value,
            one.By == party,
            one.Terms,
            TermsInWords.Of(one.Terms, talks),
            wants is null ? null : 100 * wants.Utility(one.Terms),
            Became(one, talks)
        );

    // The newest word of the machine is not what a person calls it once the talks are over.
    private static string Became(Proposal one, Negotiation talks) =>
        one.Status switch
        {
            ProposalStatus.Live or ProposalStatus.ConditionallyAccepted => "still open at the end",
            ProposalStatus.Superseded when talks.Proposals.LastOrDefault(own => own.By == one.By)?.Id == one.Id =>
                "fell with the agreement",
            ProposalStatus.Superseded => "replaced by a later offer",
            var status => Narration.Label(status),
        };
}
