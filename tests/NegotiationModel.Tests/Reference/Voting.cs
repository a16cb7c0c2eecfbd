using System.Text.Json;

namespace NegotiationModel.Tests.Reference;

/// <summary>The tests of a vote: each must hold.</summary>
internal static class Voting
{
    public static bool Differs(Condition condition, JsonElement votes, bool met)
    {
        bool hold = condition.Tests.All(test => Holds(test, condition.Roll, votes));
        bool moreThanMay = condition.Roll is { } roll && Turnout(votes) > roll;
        return moreThanMay || (condition.Tests.Count > 0 && hold != met);
    }

    private static decimal Of(JsonElement votes, string kind) => DocumentReading.Number(votes, kind) ?? 0;

    private static decimal Turnout(JsonElement votes) =>
        Of(votes, "for") + Of(votes, "against") + Of(votes, "abstained") + Of(votes, "invalid");

    private static bool Holds(JsonElement test, decimal? roll, JsonElement votes)
    {
        decimal yes = Of(votes, "for");
        if (test.ValueKind == JsonValueKind.String)
        {
            return yes > Of(votes, "against");
        }

        if (DocumentReading.Number(test, "atLeast") is { } least)
        {
            return yes >= least;
        }

        if (DocumentReading.Number(test, "turnout") is { } turnout)
        {
            return Turnout(votes) >= turnout * (roll ?? 0);
        }

        // A share of nobody is nothing.
        decimal of = DocumentReading.Text(test, "of") == "roll" ? roll ?? 0 : yes + Of(votes, "against");
        return of > 0 && yes >= DocumentReading.Number(test, "share") * of;
    }
}
