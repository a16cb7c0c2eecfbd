using System.Text.Json;
using NegotiationModel.Theory;

namespace NegotiationModel.Tests.Theory;

internal static partial class OracleFamilies
{
    private static object RubinsteinInfinite(JsonElement inputs)
    {
        var (delta1, delta2, pie) = (Number(inputs, "delta1"), Number(inputs, "delta2"), Number(inputs, "pie"));
        var (shares, second) = (Rubinstein.Divide(delta1, delta2, pie, First(inputs)), Rubinstein.Divide(delta1, delta2, pie, Player.Two));
        return Those(
            ("share1", shares.First),
            ("share2", shares.Second),
            ("agreedInRound", 1),
            ("share1IfPlayer2ProposesFirst", second.First),
            ("share2IfPlayer2ProposesFirst", second.Second)
        );
    }

    private static object RubinsteinRates(JsonElement inputs)
    {
        var (rate1, rate2) = (Number(inputs, "rate1"), Number(inputs, "rate2"));
        var shares = Rubinstein.DivideAtRates(rate1, rate2, Number(inputs, "interval"));
        return Those(("share1WhenFirst", shares.First), ("share2", shares.Second), ("limitShare1", Rubinstein.Limit(rate1, rate2).First));
    }

    private static object RubinsteinFixedCost(JsonElement inputs)
    {
        var range = Rubinstein.FixedCosts(Number(inputs, "cost1"), Number(inputs, "cost2"), Number(inputs, "pie"), First(inputs));
        return range.IsUnique ? Those(("share1", range.WorstForFirst.First), ("share2", range.WorstForFirst.Second)) : Those();
    }

    private static object OutsideOption(JsonElement inputs)
    {
        var delta = Number(inputs, "delta");
        var outcome = Rubinstein.OutsideOption(delta, delta, Number(inputs, "outsideOption2"), Number(inputs, "pie"), First(inputs));
        return Those(
            ("share1", outcome.Payoffs.First),
            ("share2", outcome.Payoffs.Second),
            ("optionBinds", outcome.OptionBinds),
            ("unconstrainedShare2", outcome.SecondPayoffWithoutOption)
        );
    }

    private static object FiniteHorizonOf(JsonElement inputs) => Course(Discounted(inputs));

    private static object ShrinkingPie(JsonElement inputs) =>
        Course(FiniteHorizon.VaryingPie([.. inputs.GetProperty("pies").EnumerateArray().Select(Number)], First(inputs)));

    private static object FiniteHorizonPath(JsonElement inputs) =>
        Those(
            (
                "rounds",
                Discounted(inputs)
                    .Rounds.Select(round =>
                        (object)Those(
                            ("round", round.Round),
                            ("proposer", (int)round.Proposer),
                            ("share1", round.Payoffs.First),
                            ("share2", round.Payoffs.Second)
                        )
                    )
                    .ToArray()
            )
        );

    private static object Cents(JsonElement inputs)
    {
        Only(inputs, "accepts", "when indifferent");
        Only(inputs, "unit", "1 cent");
        var division = FiniteHorizon.InWholeUnits(Exactly(inputs, "pieCents"), Exactly(inputs, "delta"), Count(inputs, "rounds"));
        return Those(("proposerKeepsCents", division.ProposerPresentValue), ("responderGetsCents", division.ResponderPresentValue));
    }

    private static object UltimatumOf(JsonElement inputs)
    {
        var equilibria = Ultimatum.Equilibria(
            Exactly(inputs, "pie"),
            inputs.GetProperty("unit").ValueKind == JsonValueKind.Null ? null : Exactly(inputs, "unit")
        );
        var told = equilibria.Select(one => (object)Those(("proposer", one.Proposer), ("responder", one.Responder))).ToArray();
        return Those(
            ("proposer", equilibria[0].Proposer),
            ("responder", equilibria[0].Responder),
            ("equilibria", told),
            ("unique", equilibria.Count == 1)
        );
    }

    private static object BreakdownRisk(JsonElement inputs)
    {
        var (disagreement, pie) = (Two(inputs, "disagreement"), Number(inputs, "pie"));
        var shares = Rubinstein.Breakdown(Number(inputs, "breakdownProbability"), disagreement, pie, First(inputs));
        return Those(
            ("share1", shares?.First),
            ("share2", shares?.Second),
            ("limitShare1", Rubinstein.BreakdownLimit(disagreement, pie)?.First)
        );
    }

    private static FiniteHorizonSolution Discounted(JsonElement inputs) =>
        FiniteHorizon.Discounted(
            Count(inputs, "rounds"),
            Number(inputs, "delta1"),
            Number(inputs, "delta2"),
            Number(inputs, "pie"),
            First(inputs),
            Two(inputs, "afterLastRound")
        );

    private static object Course(FiniteHorizonSolution course) =>
        Those(("share1", course.Payoffs.First), ("share2", course.Payoffs.Second), ("agreedInRound", course.AgreedInRound));
}
