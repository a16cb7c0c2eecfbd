using NegotiationModel.Benchmarks.Questions;
using static NegotiationModel.Benchmarks.Reports.Aim;
using static NegotiationModel.Benchmarks.Reports.Row;

namespace NegotiationModel.Benchmarks.Reports;

/// <summary>The lines of the table, from the figures of one run, beside the aims of the project.</summary>
internal static class Rows
{
    public static IEnumerable<Row> Of(Results run) =>
        [
            Heading("Six moves of two parties to an agreement, moves given"),
            .. Beside<SixMoves>(run, AtMost(5), AtLeast(10)),
            Heading("The same, moves built anew each time"),
            .. Beside<SixMovesBuilt>(run),
            Heading("Eleven moves of five parties to an agreement with conditions, moves given"),
            .. Beside<FiveParties>(run),
            Ratio(
                "model: as many moves with baskets, a text's own condition, term and notice ÷ these",
                run.Of<FiveParties>(nameof(FiveParties.WithBaskets)),
                run.Of<FiveParties>(nameof(FiveParties.Model))
            ),
            Heading("One move"),
            Ratio(
                "after 100,000 moves ÷ after 10",
                run.Of<LongHistory>(nameof(LongHistory.After100_000)),
                run.Of<LongHistory>(nameof(LongHistory.After10)),
                TimeAtMost(5)
            ),
            Ratio(
                "from an old value (a fork), after 100,000 moves ÷ after 10",
                run.Of<Forks>(nameof(Forks.After100_000)),
                run.Of<Forks>(nameof(Forks.After10)),
                TimeAtMost(5)
            ),
            Ratio(
                "amid 1,000 live proposals ÷ amid one",
                run.Of<ManyLive>(nameof(ManyLive.Amid1_000)),
                run.Of<ManyLive>(nameof(ManyLive.Amid1))
            ),
            Heading("A refused move"),
            Amounts(
                "model ÷ L",
                run.Of<RefusedMove>(nameof(RefusedMove.Model)),
                run.Of<RefusedMove>(nameof(RefusedMove.ByHand)),
                NothingAllocated
            ),
            Amounts("S ÷ model", run.Of<RefusedMove>(nameof(RefusedMove.SharedMachines)), run.Of<RefusedMove>(nameof(RefusedMove.Model))),
            Amounts("N ÷ model", run.Of<RefusedMove>(nameof(RefusedMove.OwnMachines)), run.Of<RefusedMove>(nameof(RefusedMove.Model))),
            Amounts(
                "model, explained in words ÷ with a code",
                run.Of<RefusedMove>(nameof(RefusedMove.Explained)),
                run.Of<RefusedMove>(nameof(RefusedMove.Model))
            ),
            Heading("What is permitted"),
            Amounts(
                "one move (`Permits`) ÷ a refused move",
                run.Of<PermittedMoves>(nameof(PermittedMoves.One)),
                run.Of<RefusedMove>(nameof(RefusedMove.Model)),
                NothingAllocated
            ),
            Amounts(
                "all that a party may do (`PermittedMoves`) ÷ one move",
                run.Of<PermittedMoves>(nameof(PermittedMoves.All)),
                run.Of<PermittedMoves>(nameof(PermittedMoves.One))
            ),
            Heading("Replay, per move"),
            Ratio(
                "offers die: of 100,000 moves ÷ of 10,000",
                run.Of<LongLog>(nameof(LongLog.Moves100_000)),
                run.Of<LongLog>(nameof(LongLog.Moves10_000)),
                TimeAtMost(1.2)
            ),
            Ratio(
                "offers stay live: of 100,000 moves ÷ of 10,000",
                run.Of<LongLog>(nameof(LongLog.AllLive100_000)),
                run.Of<LongLog>(nameof(LongLog.AllLive10_000)),
                TimeAtMost(1.2)
            ),
            Ratio(
                "by hand (L): of 100,000 moves ÷ of 10,000",
                run.Of<LongLog>(nameof(LongLog.ByHand100_000)),
                run.Of<LongLog>(nameof(LongLog.ByHand10_000))
            ),
            Ratio(
                "offers die, 100,000 moves: model ÷ L",
                run.Of<LongLog>(nameof(LongLog.Moves100_000)),
                run.Of<LongLog>(nameof(LongLog.ByHand100_000))
            ),
            Heading("Memory held, besides the moves"),
            Kept("after six moves: model ÷ L", Held.Model, Held.ByHand),
            Kept("after six moves: S ÷ model", Held.Shared, Held.Model),
            Kept("after six moves: N ÷ model", Held.Own, Held.Model),
            Kept("per move of 100,000: model ÷ L", Held.ModelPerMove, Held.ByHandPerMove),
            Heading("A document of a thousand moves"),
            Ratio("reading: model ÷ H", run.Of<Reading>(nameof(Reading.Model)), run.Of<Reading>(nameof(Reading.ByHand)), TimeAtMost(2)),
            Ratio("writing: model ÷ H", run.Of<Writing>(nameof(Writing.Model)), run.Of<Writing>(nameof(Writing.ByHand)), TimeAtMost(2)),
            Heading("The frontier of a million outcomes, utilities given"),
            Ratio(
                "frontier ÷ sorting the same numbers",
                run.Of<Frontiers>(nameof(Frontiers.Outcomes1_000_000)),
                run.Of<Frontiers>(nameof(Frontiers.Sorting1_000_000)),
                TimeAtMost(0.5)
            ),
        ];

    private static Row[] Beside<T>(Results run, Aim? beside = null, Aim? ahead = null) =>
        [
            Ratio("model ÷ L", run.Of<T>(nameof(SixMoves.Model)), run.Of<T>(nameof(SixMoves.ByHand)), beside),
            Ratio("S ÷ model", run.Of<T>(nameof(SixMoves.SharedMachines)), run.Of<T>(nameof(SixMoves.Model))),
            Ratio("N ÷ model", run.Of<T>(nameof(SixMoves.OwnMachines)), run.Of<T>(nameof(SixMoves.Model)), ahead),
        ];
}
