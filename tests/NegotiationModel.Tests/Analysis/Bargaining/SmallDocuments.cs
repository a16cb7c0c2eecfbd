using NegotiationModel.Analysis;

namespace NegotiationModel.Tests.Analysis.Bargaining;

/// <summary>Documents about one choice, whose parties want what they are told to want.</summary>
internal static class SmallDocuments
{
    /// <summary>A choice among 1, 2, 3 and so on.</summary>
    /// <param name="protocol">The rules.</param>
    /// <param name="wants">For each principal what no agreement is worth to it, and what each option is; without options nothing is known
    /// of it.</param>
    public static NegotiationDocument Of(Protocol protocol, params (string Party, double Reservation, double[] Worths)[] wants)
    {
        var options = wants.Max(one => one.Worths.Length);
        var setting = new Setting(
            protocol,
            [.. wants.Select(one => Party.Principal(one.Party))],
            [Issue.Choice("x", [.. Enumerable.Range(1, options).Select(option => $"{option}")])]
        );
        return new(setting, [])
        {
            Preferences = [.. wants.Where(one => one.Worths.Length > 0).Select(one => Wants(one.Party, one.Reservation, one.Worths))],
        };
    }

    /// <summary>Any two of three can agree, on two of three options; none suits all.</summary>
    public static NegotiationDocument MajorityOfThree =>
        Of(
            Protocol.Bargaining with
            {
                Acceptance = AcceptanceRule.Majority,
            },
            ("a", 0.5, [1, 1, 0]),
            ("b", 0.5, [1, 0, 0]),
            ("c", 0.5, [0, 1, 0])
        );

    private static Preferences Wants(string party, double reservation, double[] worths) =>
        new(party, [new("x", 1, Valuation.Table([.. worths.Select((worth, at) => new ValueUtility(Value.Of($"{at + 1}"), worth))]))])
        {
            Reservation = reservation,
        };
}
