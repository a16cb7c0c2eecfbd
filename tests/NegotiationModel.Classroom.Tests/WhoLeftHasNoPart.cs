using NegotiationModel.Analysis;
using NegotiationModel.Hosting;
using Xunit;

namespace NegotiationModel.Classroom.Tests;

public sealed class WhoLeftHasNoPart
{
    private static readonly Protocol Rules = new()
    {
        Acceptance = AcceptanceRule.AtLeast(2),
        Settlement = Settlement.ByIssue,
        WalkAway = WalkAwayEffect.Leaves,
    };

    [Fact]
    public void In_what_the_class_is_told_either()
    {
        var (rent, term) = (Issue.Integer("rent", 0, 10), Issue.Choice("term", "short", "long"));
        ValueList<Party> people = [Party.Principal("ann"), Party.Principal("ben"), Party.Principal("cy")];
        var setting = new Setting(Rules, people, [rent, term]);
        var document = new NegotiationDocument(setting, [])
        {
            Preferences =
            [
                .. people.Select(one =>
                    one.Wants(rent.Worth(0.6, worst: 0, best: 10), term.Worth(0.4, ("short", 0), ("long", 1))) with
                    {
                        Reservation = 0.25,
                    }
                ),
            ],
        };
        var talks = document.Talks().Make(people[0].Proposes(rent.Is(10)), people[1].Accepts("p1"));
        Assert.NotEqual(25, Worth(document, talks)[2]);

        var left = talks.Make(people[2].WalksAway());

        Assert.NotNull(left.Agreed(people[2].Id));
        Assert.Equal(25, Worth(document, left)[2]);
        Assert.Equal(Worth(document, talks)[..2], Worth(document, left)[..2]);
    }

    private static double[] Worth(NegotiationDocument document, Negotiation talks) =>
        [.. Results.Of(new DeskState(document, talks)).Worth.Select(one => one.Points)];
}
