using NegotiationModel.Analysis;

namespace NegotiationModel.Play;

public sealed partial class Session
{
    /// <summary>The number of the outcome agreed on, in force or to be ratified; −1 where there is none, or only part of one. The terms
    /// stand in the agreements of <see cref="Talks"/>.</summary>
    public long AgreedOutcomeIndex => Settled is { } settled ? space.IndexOf(settled) : -1;

    /// <summary>
    /// What the end is worth to each participant, not discounted (<see cref="Discount.Apply"/> does that): what was agreed, where only part
    /// was agreed that part alone; without an agreement, and to whoever has left, what no agreement is worth.
    /// </summary>
    public ValueList<double> UndiscountedUtilities
    {
        get
        {
            var (settled, worth) = (Settled, new double[participants.Count]);
            for (var at = 0; at < worth.Length; at++)
                worth[at] = Worth(participants[at], settled);
            return new(worth);
        }
    }

    /// <summary>The session as a document: its setting, its moves, and what the participants want.</summary>
    public NegotiationDocument Document =>
        NegotiationDocument.From(Talks) with
        {
            Preferences =
            [
                .. participants.Select(participant => participant.Preferences).Where(preferences => preferences.IssuePreferences.Count > 0),
            ],
        };

    // Everything that binds, or will when it is ratified.
    private Terms? Settled
    {
        get
        {
            Terms? settled = null;
            foreach (var agreement in Talks.Agreements)
                if (agreement.Settles)
                    settled = settled is null ? agreement.Held : [.. settled, .. agreement.Held];
            return settled;
        }
    }

    private double Worth(Participant participant, Terms? settled) =>
        settled is not null && draft.Table.Seats[participant.Party.Value].IsPresent
            ? participant.Preferences.Utility(settled)
            : participant.Preferences.Reservation;

    // A ratifier speaks as soon as there is something to ratify, which takes no turn.
    private bool Ratify()
    {
        var (seat, agreement) = NextRatifier();
        if (seat < 0)
            return false;
        var seated = players[seat]!;
        var turn = new Turn(seated.Party, seated.Preferences, Talks, offers, space.IndexOf(agreement!.Terms), Round, MaxRounds);
        draft.Make(
            seated.Negotiator.Ratifies(turn)
                ? new Move.Ratify(seated.Party, agreement.Id) { At = beat }
                : new Move.RefuseRatification(seated.Party, agreement.Id) { At = beat }
        );
        return true;
    }

    private (int Seat, Agreement? Agreement) NextRatifier()
    {
        foreach (var agreement in Talks.Agreements)
            if (agreement.AwaitsEntry)
                foreach (var seat in ratifiers)
                    if (!agreement.Ratifying.Heard.Contains(seat))
                        return (seat, agreement);
        return (-1, null);
    }

    /// <summary>Where the session stands: "round 4 of 20, 7 offers: concluded".</summary>
    public override string ToString() =>
        $"round {Round} of {MaxRounds}, {offers.Count} offers: {EnumNames.Words(EnumNames.Name(draft.Table.Status))}";
}
