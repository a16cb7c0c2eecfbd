namespace NegotiationModel;

/// <summary>Which of very many proposals that stand are whose, on which issue, and answered, so that whoever asks for some need not look
/// through all.</summary>
/// <param name="Answered">Those to which somebody has said something.</param>
/// <param name="OfSeats">Those of each seat.</param>
/// <param name="OnSlots">Those on each issue of the agenda.</param>
internal sealed record StandingProposals(IndexSet Answered, SparseArray<IndexSet>? OfSeats, SparseArray<IndexSet>? OnSlots)
{
    /// <summary>Where the first that stands is not so far from the last, all are looked through.</summary>
    public const int Few = 32;

    /// <summary>The roll of all that stands.</summary>
    public static StandingProposals Of(in Table table)
    {
        var roll = new StandingProposals(default, null, null);
        for (var index = table.Standing.Next(0); index >= 0; index = table.Standing.Next(index + 1))
        {
            roll = roll.With(table.Proposals[index], index, isOn: true);
            roll = table.Proposals[index].Replies.IsEmpty ? roll : roll.Heard(index);
        }

        return roll;
    }

    /// <summary>The roll with a proposal, or without it.</summary>
    public StandingProposals With(Proposal proposal, int index, bool isOn)
    {
        var (answered, onSlots) = (Answered, OnSlots);
        if (!isOn)
            answered.Mark(index, false);
        foreach (var slot in proposal.Slots)
            onSlots = Mark(onSlots, slot, index, isOn);
        return new(answered, Mark(OfSeats, proposal.Seat, index, isOn), onSlots);
    }

    /// <summary>The roll with a proposal that somebody has answered.</summary>
    public StandingProposals Heard(int index) => Answered.Contains(index) ? this : this with { Answered = Answered.Add(index) };

    private static SparseArray<IndexSet> Mark(SparseArray<IndexSet>? sets, int place, int index, bool isOn)
    {
        var those = sets?[place] ?? default;
        those.Mark(index, isOn);
        return SparseArray<IndexSet>.With(sets, place, those);
    }
}
