namespace NegotiationModel;

/// <summary>Which of very many proposals that stand are whose, on which issue, and answered, so that whoever asks for some need not look
/// through all.</summary>
/// <param name="Answered">Those to which somebody has said something.</param>
/// <param name="OfSeats">Those of each seat.</param>
/// <param name="OnSlots">Those on each issue of the agenda.</param>
/// <param name="AnsweredBy">Those to which each seat has said something.</param>
internal sealed record StandingProposals(
    IndexSet Answered,
    SparseArray<IndexSet>? OfSeats,
    SparseArray<IndexSet>? OnSlots,
    SparseArray<IndexSet>? AnsweredBy
)
{
    /// <summary>Where the first that stands is not so far from the last, all are looked through.</summary>
    public const int Few = 32;

    /// <summary>The roll of all that stands.</summary>
    public static StandingProposals Of(in Table table)
    {
        var roll = new StandingProposals(default, null, null, null);
        for (var index = table.Standing.Next(0); index >= 0; index = table.Standing.Next(index + 1))
        {
            roll = roll.With(table.Proposals[index], index, isOn: true);
            foreach (var reply in table.Proposals[index].Replies)
                roll = roll.Heard(index, reply.Seat);
        }

        return roll;
    }

    /// <summary>The roll with a proposal, or without it.</summary>
    public StandingProposals With(Proposal proposal, int index, bool isOn)
    {
        var (answered, onSlots, answeredBy) = (Answered, OnSlots, AnsweredBy);
        if (!isOn)
        {
            answered.Mark(index, false);
            foreach (var reply in proposal.Replies)
                answeredBy = Mark(answeredBy, reply.Seat, index, false);
        }

        foreach (var slot in proposal.Slots)
            onSlots = Mark(onSlots, slot, index, isOn);
        return new(answered, Mark(OfSeats, proposal.Seat, index, isOn), onSlots, answeredBy);
    }

    /// <summary>Whether a seat has said something to a proposal.</summary>
    public bool HasHeard(int index, int seat) => AnsweredBy?[seat].Contains(index) == true;

    /// <summary>The roll with a proposal that a seat has answered.</summary>
    public StandingProposals Heard(int index, int seat) =>
        this with
        {
            Answered = Answered.Add(index),
            AnsweredBy = Mark(AnsweredBy, seat, index, true),
        };

    private static SparseArray<IndexSet> Mark(SparseArray<IndexSet>? sets, int place, int index, bool isOn)
    {
        var those = sets?[place] ?? default;
        those.Mark(index, isOn);
        return SparseArray<IndexSet>.With(sets, place, those);
    }
}
