using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Tables;

/// <summary>Talks do not begin where the setting contradicts itself; the message says where, and what.</summary>
public class SettingsAreChecked
{
    private static readonly Setting Sound = new(new(), [Seller, Buyer], [Price]);

    [Fact]
    public void A_sound_setting_has_no_problems() => Finds(Sound);

    [Fact]
    public void Its_id_is_a_short_line_of_text()
    {
        Finds(Sound with { Id = "" }, "$.id: an id must not be empty");
        Finds(Sound with { Id = new('x', 200) });
        Finds(Sound with { Id = new('x', 201) }, "$.id: an id must not be longer than 200 characters");
        Finds(Sound with { Id = "a\nb" }, "$.id: an id must not hold control characters");
    }

    [Fact]
    public void Its_deadline_is_after_the_talks_are_convened()
    {
        Finds(Sound with { ConvenedAt = Day(1), Deadline = Day(2) });
        Finds(Sound with { ConvenedAt = Day(1), Deadline = Day(1) }, "$.deadline: the deadline must be after the talks are convened");
    }

    [Fact]
    public void Who_wrote_no_document_is_told_no_path()
    {
        Assert.Equal("A table has at least two principals; 1 is listed.", Told(() => Negotiation.Convene(new(), [Seller], [Price])));
        Assert.Equal(
            "The party seller stands twice (parties[2].id).",
            Told(() => Negotiation.Convene(new(), new List<Party> { Seller, Buyer, Seller }, new List<Issue> { Price }))
        );
        Assert.Equal(
            "A table has at least two principals; none is listed. (Parameter 'setting')",
            Told(() => Negotiation.Convene(new Setting(new(), [Mediator], [Price])))
        );
        Assert.Equal("An id must not be empty. (Parameter 'id')", Told(() => Party.Principal("")));
        Assert.Equal("An id must not be empty. (Parameter 'id')", Told(() => Issue.YesNo("")));
        Assert.StartsWith(
            "An id is a text; for none, write default(ProposalId?) or (ProposalId?)null.",
            Assert.Throws<ArgumentNullException>("id", () => Absent() is { } id ? new ProposalId(id) : (ProposalId)Absent()!).Message,
            StringComparison.Ordinal
        );

        static string Told(Action act) => Assert.Throws<ArgumentException>(act).Message;
        static string? Absent() => null;
    }

    [Fact]
    public void Two_principals_or_more_are_listed_each_once()
    {
        Finds(Sound with { Parties = [Seller, Mediator] }, "$.parties: a table has at least two principals; 1 is listed");
        Finds(Sound with { Parties = [Seller, Buyer, Seller] }, "$.parties[2].id: the party seller stands twice");
    }

    [Fact]
    public void A_representative_stands_once_with_its_party()
    {
        var twice = Seller with { Representatives = [new("son"), new("lawyer"), new("son", Authority.StatementsOnly)] };
        Finds(Sound with { Parties = [Buyer, twice] }, "$.parties[1].representatives[2].id: the representative son stands twice");
        Finds(Sound with { Parties = [Buyer, Seller with { Representatives = [new("lawyer")] }] });
    }

    [Fact]
    public void An_issue_stands_once_and_is_one() =>
        Finds(
            Sound with
            {
                Agenda = [Price, Warranty, Price, Issue.Choice("venue")],
            },
            "$.agenda[2].id: the issue price stands twice",
            "$.agenda[3]: a choice needs at least one option"
        );

    [Fact]
    public void Ratifiers_are_listed_and_stand_once() =>
        Finds(
            Sound with
            {
                Protocol = new() { Ratifiers = ["buyer", "senate", "buyer"] },
            },
            "$.protocol.ratifiers[1]: no party senate is listed",
            "$.protocol.ratifiers[2]: the ratifier buyer stands twice"
        );

    [Fact]
    public void Rounds_and_quorums_are_at_least_1()
    {
        Finds(
            Sound with
            {
                Protocol = new() { MaxAlternatingRounds = 1, Acceptance = AcceptanceRule.AtLeast(1) },
            }
        );
        Finds(
            Sound with
            {
                Protocol = new() { MaxAlternatingRounds = 0, Acceptance = AcceptanceRule.AtLeast(0) },
            },
            "$.protocol.maxRounds: the number of rounds must be at least 1",
            "$.protocol.acceptance.quorum: a quorum must be at least 1"
        );
    }

    [Fact]
    public void A_threshold_is_above_0()
    {
        Finds(Weighing(0.1m));
        Finds(Weighing(0), "$.protocol.acceptance.threshold: the threshold must be above 0");
    }

    [Fact]
    public void Weights_are_of_listed_parties_once_each_and_from_0_to_a_million_millions()
    {
        Finds(Weighing(1, new("seller", 0), new("buyer", 1_000_000_000_000)));
        Finds(
            Weighing(1, new PartyWeight("seller", -0.1m)),
            "$.protocol.acceptance.weights.seller: a weight lies between 0 and 1000000000000"
        );
        Finds(
            Weighing(1, new PartyWeight("buyer", 1_000_000_000_000.1m)),
            "$.protocol.acceptance.weights.buyer: a weight lies between 0 and 1000000000000"
        );
        Finds(
            Weighing(1, new("buyer", 1), new("seller", 1), new("buyer", 2)),
            "$.protocol.acceptance.weights.buyer: the weight of buyer stands twice"
        );
        Finds(Weighing(1, new PartyWeight("the bank", 1)), "$.protocol.acceptance.weights[\"the bank\"]: no party the bank is listed");
    }

    [Fact]
    public void Where_parties_may_join_a_weight_may_wait_for_one()
    {
        var weighing = Weighing(1, new PartyWeight("bank", 1));
        Finds(weighing with { Protocol = weighing.Protocol with { AllowsJoining = true } });
    }

    private static Setting Weighing(decimal threshold, params PartyWeight[] weights) =>
        Sound with
        {
            Protocol = new() { Acceptance = AcceptanceRule.Weighted(threshold, [.. weights]) },
        };

    private static void Finds(Setting setting, params string[] problems)
    {
        Assert.Equal(problems, SettingCheck.Problems(setting).Select(problem => problem.ToString()));
        if (problems.Length > 0)
            Assert.StartsWith(
                string.Join(" ", SettingCheck.Problems(setting).Select(problem => problem.InCode)),
                Assert.Throws<ArgumentException>(() => Negotiation.Convene(setting)).Message,
                StringComparison.Ordinal
            );
    }
}
