using System.Numerics;

namespace NegotiationModel;

/// <summary>Which of very many proposals that stand are whose, on which issue, and answered, so that whoever asks for some need not look
/// through all.</summary>
/// <param name="Seats">Whose they are.</param>
/// <param name="OfSeats">Those of each seat.</param>
/// <param name="OnSlots">Those on each issue of the agenda.</param>
/// <param name="AnsweredBy">Those to which each seat has said something.</param>
/// <param name="Answers">To each, how many seats have.</param>
/// <param name="ByAnswers">Those to which so many have: one, two or three, four to seven, and so on.</param>
internal sealed record StandingProposals(
    IndexSet Seats,
    SparseArray<IndexSet>? OfSeats,
    SparseArray<IndexSet>? OnSlots,
    SparseArray<IndexSet>? AnsweredBy,
    SparseArray<int>? Answers,
    SparseArray<IndexSet>? ByAnswers
)
{
    /// <summary>Where the first that stands is not so far from the last, all are looked through.</summary>
    public const int Few = 32;

    private const int Sizes = 31; // of a count

    private static readonly StandingProposals None = new(default, null, null, null, null, null);

    /// <summary>The roll of all that stands.</summary>
    public static StandingProposals Of(in Table table)
    {
        var roll = None;
        for (var index = table.Standing.Next(0); index >= 0; index = table.Standing.Next(index + 1))
        {
            roll = roll.With(table.Proposals[index], index, isOn: true);
            foreach (var reply in table.Proposals[index].Replies)
                roll = roll.Heard(index, reply.Seat);
        }

        return roll;
    }

    /// <summary>Those of all seats but one.</summary>
    public IndexSet OfOthers(int seat)
    {
        var others = default(IndexSet);
        for (var other = Seats.Next(0); other >= 0; other = Seats.Next(other + 1))
            if (other != seat)
                Unite(ref others, OfSeats![other]);
        return others;
    }

    /// <summary>Those on some issues of the agenda.</summary>
    public IndexSet On(int[] slots)
    {
        var on = default(IndexSet);
        foreach (var slot in slots)
            Unite(ref on, OnSlots?[slot] ?? default);
        return on;
    }

    /// <summary>All that so many have answered, and perhaps some that fewer have, but more than half of them.</summary>
    public IndexSet Answered(int least)
    {
        var answered = default(IndexSet);
        for (var size = SizeOf(least); size < Sizes && ByAnswers is not null; size++)
            Unite(ref answered, ByAnswers[size]);
        return answered;
    }

    /// <summary>The roll with a proposal, or without it.</summary>
    public StandingProposals With(Proposal proposal, int index, bool isOn)
    {
        var (seats, ofSeats, onSlots) = (Seats, Mark(OfSeats, proposal.Seat, index, isOn), OnSlots);
        seats.Mark(proposal.Seat, !ofSeats[proposal.Seat].IsEmpty);
        foreach (var slot in proposal.Slots)
            onSlots = Mark(onSlots, slot, index, isOn);
        return (isOn ? this : Unheard(proposal, index)) with { Seats = seats, OfSeats = ofSeats, OnSlots = onSlots };
    }

    /// <summary>Whether a seat has said something to a proposal.</summary>
    public bool HasHeard(int index, int seat) => AnsweredBy?[seat].Contains(index) == true;

    /// <summary>The roll with a proposal that one seat more has answered.</summary>
    public StandingProposals Heard(int index, int seat)
    {
        var answers = (Answers?[index] ?? 0) + 1;
        var byAnswers = ByAnswers;
        if (BitOperations.IsPow2(answers))
        {
            if (answers > 1)
                byAnswers = Mark(byAnswers, SizeOf(answers) - 1, index, false);
            byAnswers = Mark(byAnswers, SizeOf(answers), index, true);
        }

        return this with
        {
            AnsweredBy = Mark(AnsweredBy, seat, index, true),
            Answers = SparseArray<int>.With(Answers, index, answers),
            ByAnswers = byAnswers,
        };
    }

    private StandingProposals Unheard(Proposal proposal, int index)
    {
        if (Answers?[index] is not (> 0 and var answers))
            return this;
        var answeredBy = AnsweredBy;
        foreach (var reply in proposal.Replies)
            answeredBy = Mark(answeredBy, reply.Seat, index, false);
        return this with
        {
            AnsweredBy = answeredBy,
            Answers = SparseArray<int>.With(Answers, index, 0),
            ByAnswers = Mark(ByAnswers, SizeOf(answers), index, false),
        };
    }

    private static int SizeOf(int answers) => BitOperations.Log2((uint)answers);

    private static void Unite(ref IndexSet all, IndexSet some)
    {
        for (var index = some.Next(0); index >= 0; index = some.Next(index + 1))
            all.Mark(index, true);
    }

    private static SparseArray<IndexSet> Mark(SparseArray<IndexSet>? sets, int place, int index, bool isOn)
    {
        var those = sets?[place] ?? default;
        those.Mark(index, isOn);
        return SparseArray<IndexSet>.With(sets, place, those);
    }
}
