using FsCheck.Xunit;
using NegotiationModel.Analysis;
using NegotiationModel.Tournaments;
using Xunit;

namespace NegotiationModel.Tests.Analysis.Bargaining;

/// <summary>What can be agreed by an acceptance rule, apart from what suits everybody.</summary>
[Properties(Arbitrary = [typeof(Bargains)], MaxTest = 200)]
public class WhatCanBeAgreed
{
    // Worth of x, y and z to three; each has an alternative of 1.
    private static readonly OutcomeSpace Space = new(new IssueValues("i", [Value.Of("x"), Value.Of("y"), Value.Of("z")]));
    private static readonly ValueList<Preferences> Three = [Wants("a", 2, 2, 0), Wants("b", 2, 0, 0), Wants("c", 0, 2, 0)];

    [Fact]
    public void Left_out_everybody_must_accept()
    {
        var problem = BargainingProblem.Of(Space, Three);
        Assert.Equal(new(AcceptanceRule.Unanimous, ["a", "b", "c"]), problem.Rule);
        Assert.Equal((0, 0), (problem.IndividuallyRationalCount, problem.AgreeableCount));
        Assert.False(problem.CanAgree([2, 2, 0]));
        Assert.True(problem.CanAgree([1, 1, 1]));
    }

    [Fact]
    public void Talks_and_what_is_wanted_are_what_a_document_says()
    {
        var document = Scenario.UsedCar.Read();
        var (expected, problem) = (BargainingProblem.Of(document), BargainingProblem.Of(document.Talks(), document.Preferences));
        Assert.Equal(expected.Rule, problem.Rule);
        Assert.Equal(expected.Frontier.Select(point => point.Utilities), problem.Frontier.Select(point => point.Utilities));
        Assert.Throws<ArgumentException>(() => BargainingProblem.Of(document.Talks(), []));
    }

    [Fact]
    public void By_a_rule_those_who_are_enough_agree()
    {
        Assert.Equal(2, Agreed(new(AcceptanceRule.Majority, ["a", "b", "c"])));
        Assert.Equal(2, Agreed(new(AcceptanceRule.AtLeast(2), ["a", "b", "c"])));
        Assert.Equal(0, Agreed(new(AcceptanceRule.AtLeast(3), ["a", "b", "c"])));
        Assert.Equal(1, Agreed(new(AcceptanceRule.Weighted(5, new("a", 2), new("b", 3), new("c", 1)), ["a", "b", "c"])));
        Assert.Equal(0, Agreed(new(AcceptanceRule.Weighted(5.5m, new("a", 2), new("b", 3), new("c", 1)), ["a", "b", "c"])));
        Assert.Equal(
            [true, false, false],
            Three
                .Index()
                .Select(
                    (_, outcome) =>
                        Problem(new(AcceptanceRule.AtLeast(2), ["a", "b"]))
                            .CanAgree(Problem(new(AcceptanceRule.AtLeast(2), ["a", "b"])).Utilities(outcome))
                )
        );
    }

    // One proposes, and another accepts; what a mediator proposes can be accepted by one.
    [Fact]
    public void Nobody_agrees_alone_unless_a_mediator_proposes()
    {
        Assert.Equal(2, Agreed(new(AcceptanceRule.AtLeast(1), ["a", "b", "c"])));
        Assert.Equal(2, Agreed(new(AcceptanceRule.AtLeast(1), ["a", "b", "c"]) { MediatorProposes = true }));
        Assert.Equal(0, Agreed(new(AcceptanceRule.AtLeast(1), ["b"])));
        Assert.Equal(1, Agreed(new(AcceptanceRule.AtLeast(1), ["b"]) { MediatorProposes = true }));
        Assert.Equal(0, Agreed(new(AcceptanceRule.Weighted(2, new PartyWeight("a", 2)), ["a"])));
    }

    [Fact]
    public void Some_may_agree_between_themselves_on_what_suits_them()
    {
        var problem = BargainingProblem.Of(Space, Three, new(AcceptanceRule.Majority, ["a", "b", "c"]));
        var deal = problem.Between("a", "b");
        Assert.Equal(new(AcceptanceRule.Majority, ["a", "b"]), deal.Rule);
        Assert.Equal((1, 1), (deal.IndividuallyRationalCount, deal.AgreeableCount));
        Assert.Equal(
            [
                [2, 2],
            ],
            deal.Nash.Points.Select(point => point.Utilities)
        );
        Assert.Equal([Three[0], Three[2]], problem.Between("a", "c").UtilityMaps.Select(map => map.Preferences));
        Assert.Equal(0, problem.Between("b", "c").IndividuallyRationalCount);
        Assert.Throws<ArgumentException>(() => problem.Between("a"));
        Assert.Throws<ArgumentException>(() => problem.Between("a", "a"));
        Assert.Throws<ArgumentException>(() => problem.Between("a", "d"));
        Assert.Throws<ArgumentException>(() =>
            BargainingProblem.Of(Space, Three, new(AcceptanceRule.Majority, ["a", "b"])).Between("a", "c")
        );
    }

    [Fact]
    public void Who_ratifies_can_prevent_it()
    {
        Assert.Equal(1, Agreed(new(AcceptanceRule.AtLeast(2), ["a", "b", "c"]) { Ratifiers = ["c"] }));
        Assert.Equal(0, Agreed(new(AcceptanceRule.AtLeast(2), ["a", "b"]) { Ratifiers = ["c"] }));
        Assert.Equal(2, Agreed(new(AcceptanceRule.AtLeast(2), ["a", "b", "c"]) { Ratifiers = ["unknown"] }));
    }

    [Fact]
    public void Who_counts_and_whose_preferences_are_not_known_is_taken_to_accept()
    {
        Assert.Equal(2, Agreed(new(AcceptanceRule.AtLeast(3), ["a", "b", "c", "d"])));
        Assert.Equal(3, Agreed(new(AcceptanceRule.Weighted(5, new PartyWeight("d", 5)), ["a", "d", "e"])));
        Assert.Equal(1, Agreed(new(AcceptanceRule.Unanimous, ["b", "d"])));
    }

    // c is not known, and so accepts.
    [Fact]
    public void By_a_rule_that_is_made_of_others_each_of_them_must_be_met()
    {
        var some = AcceptanceRule.Among(["b", "d"], AcceptanceRule.Unanimous);
        Assert.Equal(1, Agreed(new(AcceptanceRule.All(AcceptanceRule.AtLeast(2), some), ["c", "b", "d"])));
        Assert.Equal(1, Agreed(new(AcceptanceRule.Any(AcceptanceRule.AtLeast(3), some), ["a", "b", "c"])));
        Assert.Equal(3, Agreed(new(AcceptanceRule.Any(AcceptanceRule.AtLeast(2), some), ["d", "a", "e"])));
    }

    [Fact]
    public void Rounding_keeps_nobody_from_accepting()
    {
        Preferences sum = Wants("a", 0.1 + 0.2, 0, 0) with { Reservation = 0.3 },
            less = Wants("b", 0.3, 0, 0) with { Reservation = 0.1 + 0.2 };
        Assert.Equal(
            1,
            BargainingProblem.Of(Space, [sum, less, Wants("c", 0, 0, 0)], new(AcceptanceRule.Majority, ["a", "b", "c"])).AgreeableCount
        );
    }

    [Fact]
    public void A_rule_can_be_asked_by_itself()
    {
        AgreementRule rule = new(AcceptanceRule.Weighted(5, new("a", 2), new("b", 3), new("c", 1)), ["a", "b", "c"]) { Ratifiers = ["c"] };
        Assert.True(rule.CanAgree("a", "b", "c"));
        Assert.True(rule.CanAgree("a", "b", "c", "stranger"));
        Assert.False(rule.CanAgree("a", "b"));
        Assert.False(rule.CanAgree("b", "c"));
        Assert.False(rule.CanAgree());
        Assert.False(new AgreementRule(AcceptanceRule.Share(1.01m), ["a", "b"]).CanAgree("a", "b"));
        Assert.False(new AgreementRule(AcceptanceRule.Share(0), ["a", "b"]).CanAgree("a", "b"));
    }

    [Fact]
    public void The_rule_of_talks_counts_the_principals_at_the_table()
    {
        var talks = Negotiation.Convene(
            Protocol.Diplomacy with
            {
                Acceptance = AcceptanceRule.Majority,
                WalkAway = WalkAwayEffect.Leaves,
                Ratifiers = ["o"],
            },
            [Party.Principal("a"), Party.Principal("b"), Party.Principal("c"), Party.Mediator("m"), Party.Observer("o")],
            [Issue.YesNo("i")]
        );
        Assert.Equal(new(AcceptanceRule.Majority, ["a", "b", "c"]) { Ratifiers = ["o"], MediatorProposes = true }, AgreementRule.Of(talks));
        talks = talks.Make(Party.Principal("b").WalksAway());
        Assert.Equal(["a", "c"], AgreementRule.Of(talks).Principals);
        Assert.False(
            AgreementRule
                .Of(
                    Negotiation.Convene(
                        Protocol.Bargaining,
                        [Party.Principal("a"), Party.Principal("b"), Party.Mediator("m")],
                        [Issue.YesNo("i")]
                    )
                )
                .MediatorProposes
        );
        Assert.False(
            AgreementRule
                .Of(Negotiation.Convene(Protocol.Diplomacy, [Party.Principal("a"), Party.Principal("b")], [Issue.YesNo("i")]))
                .MediatorProposes
        );
    }

    [Fact]
    public void What_is_missing_or_stands_twice_is_refused()
    {
        Assert.Throws<ArgumentNullException>("Acceptance", () => new AgreementRule(null!, ["a"]));
        Assert.Throws<ArgumentException>("Principals", () => new AgreementRule(AcceptanceRule.Majority, ["a", "b", "a"]));
        Assert.Throws<ArgumentNullException>("talks", () => AgreementRule.Of(null!));
        Assert.Throws<ArgumentException>("utilities", () => BargainingProblem.Of(Space, Three).CanAgree([1, 2]));
    }

    [Fact]
    public void Two_of_three_in_a_document_count_as_its_rule_says()
    {
        var document = SmallDocuments.MajorityOfThree;
        var problem = BargainingProblem.Of(document);
        Assert.Equal((3, 0, 2), (problem.Space.Count, problem.IndividuallyRationalCount, problem.AgreeableCount));
        Assert.Equal(document.Preferences, TournamentScenario.Of(document).Preferences);
        Assert.Throws<ArgumentException>("preferences", () => BargainingProblem.Of(document with { Preferences = [] }));
        Assert.Throws<ArgumentNullException>("document", () => OutcomeSpace.Of((NegotiationDocument)null!));
        Assert.Throws<ArgumentOutOfRangeException>("points", () => OutcomeSpace.Of(document, 1));
    }

    // Each outcome asked by itself, by counting heads.
    [Property]
    public void Of_made_up_parties_as_many_outcomes_can_be_agreed_as_counting_heads_says(Bargain bargain, byte needed, byte counting)
    {
        PartyId[] parties = [.. bargain.Preferences.Select(preferences => preferences.Party)];
        PartyId[] principals = [.. parties.Where((_, at) => (counting & (1 << at)) == 0), "silent"];
        var quorum = 1 + (needed % 5);
        var problem = BargainingProblem.Of(bargain.Space, bargain.Preferences, new(AcceptanceRule.AtLeast(quorum), [.. principals]));
        var counted = Enumerable
            .Range(0, (int)bargain.Space.Count)
            .Count(outcome => Heads(outcome) is var heads && heads >= quorum && heads >= 2);
        Assert.Equal(counted, problem.AgreeableCount);
        Assert.Equal(counted, Enumerable.Range(0, (int)bargain.Space.Count).Count(outcome => problem.CanAgree(problem.Utilities(outcome))));
        Assert.Equal(bargain.Problem.IndividuallyRationalCount, problem.IndividuallyRationalCount);
        Assert.Equal(bargain.Parties > 1 ? bargain.Problem.IndividuallyRationalCount : 0, bargain.Problem.AgreeableCount);

        int Heads(int outcome) =>
            1
            + bargain.Preferences.Count(preferences =>
                principals.Contains(preferences.Party) && preferences.Utility(bargain.Space[outcome]) >= preferences.Reservation
            );
    }

    private static BargainingProblem Problem(AgreementRule rule) => BargainingProblem.Of(Space, Three, rule);

    private static long Agreed(AgreementRule rule) => Problem(rule).AgreeableCount;

    private static Preferences Wants(string party, double x, double y, double z) =>
        new(
            party,
            [
                new(
                    "i",
                    1,
                    Valuation.Table(
                        new ValueUtility(Value.Of("x"), x),
                        new ValueUtility(Value.Of("y"), y),
                        new ValueUtility(Value.Of("z"), z)
                    )
                ),
            ]
        )
        {
            Reservation = 1,
        };
}
