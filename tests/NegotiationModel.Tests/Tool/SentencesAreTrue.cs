using NegotiationModel.Analysis;
using NegotiationModel.Tests.Analysis.Bargaining;
using Xunit;

namespace NegotiationModel.Tests.Tool;

/// <summary>What analyze and simulate say holds by the document's own rules, and where nothing can be gained, known or compared.</summary>
public class SentencesAreTrue
{
    [Fact]
    public void A_majority_can_agree_where_nothing_suits_all()
    {
        var told = Analyzed(SmallDocuments.MajorityOfThree);
        Says(
            told,
            "At least 2 of a, b and c must accept.",
            "2 of 3 outcomes can be agreed",
            "a and b, for instance, on x: 1: a 1, b 1, c 0.",
            "a and c, for instance, on x: 2",
            "No outcome suits all of a, b and c at once.",
            "2 outcomes can be agreed, each to the loss of somebody."
        );
        Never(told, "Nowhere", "nobody likes them less", "Not needed", "not known");
        var played = Simulated(SmallDocuments.MajorityOfThree);
        Says(
            played,
            "by the document's own rules",
            "2 of 3 outcomes can be agreed",
            "Each of the 3 outcomes is worse for somebody than no agreement",
            "★ Agreed in round 1 after 1 offer: x: 1.",
            "b took it because",
            "c did not accept it, and was not needed."
        );
        Never(played, "Nothing: each", "a took it");
    }

    [Fact]
    public void Weights_and_who_ratifies_are_told()
    {
        var document = SmallDocuments.Of(
            Protocol.Bargaining with
            {
                Acceptance = AcceptanceRule.Weighted(2.5m, new("a", 2), new("b", 0.5m), new("c", 1)),
                Ratifiers = ["c"],
            },
            ("a", 0.5, [1, 1, 0]),
            ("b", 0.5, [1, 0, 0]),
            ("c", 0.5, [0, 1, 0])
        );
        Says(
            Analyzed(document),
            "Those who accept must have a weight of 2.5 or more together: a 2, b 0.5, c 1.",
            "c must ratify.",
            "1 of 3 outcomes can be agreed"
        );
        Says(Simulated(document), "c must ratify.", "x: 2.");
    }

    [Fact]
    public void What_nobody_can_agree_on_is_said_to_be_so()
    {
        Says(
            Analyzed(SmallDocuments.Of(Protocol.Bargaining with { Acceptance = AcceptanceRule.AtLeast(9) }, ("a", 0, [1]), ("b", 0, [1]))),
            "At least 9 of a and b must accept.",
            "By this rule nothing can be agreed, whatever the terms.",
            "1 of 1 outcome suits both of a and b at once"
        );
        var hopeless = SmallDocuments.Of(
            Protocol.Bargaining with
            {
                Acceptance = AcceptanceRule.Majority,
            },
            ("a", 0.5, [1, 0]),
            ("b", 0.5, [0, 0]),
            ("c", 0.5, [0, 0])
        );
        Says(
            Analyzed(hopeless),
            "Nothing can be agreed: each of 2 outcomes is worse than no agreement for too many of those who must accept.",
            "Nothing is lost by not agreeing: every outcome gives somebody less."
        );
        Says(Simulated(hopeless), "Nothing: each of the 2 outcomes is worse for somebody", "There was no zone of possible agreement");
    }

    [Fact]
    public void Rules_that_those_who_play_cannot_meet_are_not_played()
    {
        var document = SmallDocuments.Of(
            Protocol.Bargaining with
            {
                Acceptance = AcceptanceRule.AtLeast(3),
            },
            ("a", 0, [1, 2]),
            ("b", 0, [2, 1]),
            ("c", 0, [])
        );
        Says(
            Simulated(document),
            "by alternatingOffers",
            "The document's own rules cannot be played: those who play, a and b, cannot agree by them."
        );
        Says(
            Simulated(document with { Setting = document.Setting with { Protocol = Protocol.Bargaining } }),
            "by the document's own rules",
            "Played without c: what they want is not known."
        );
        Says(
            Negotiate.Run(["simulate", "-", "--protocol", "contract"], NegotiationJson.Write(SmallDocuments.MajorityOfThree)).Output,
            "by contract",
            "Nothing: each of the 3 outcomes is worse for somebody"
        );
        Says(
            Simulated(SmallDocuments.Of(Protocol.AlternatingOffers with { MaxAlternatingRounds = 7 }, ("a", 0, [1, 0]), ("b", 0, [0, 1]))),
            "7 rounds at most"
        );
        Says(
            Negotiate.Run("simulate", "single-text").Output,
            "by the document's own rules",
            "Played without ratification by Assembly of Upland and Assembly of Lowland"
        );
        var ratified = SmallDocuments.Of(
            Protocol.Bargaining with
            {
                Ratifiers = ["c"],
            },
            ("a", 0, [1, 2]),
            ("b", 0, [2, 1]),
            ("c", 0, [1, 2])
        );
        Says(
            Simulated(
                ratified with
                {
                    Setting = ratified.Setting with { Parties = [.. ratified.Setting.Parties.Take(2), Party.Observer("c")] },
                }
            ),
            "Played without ratification by c: only principals play."
        );
        Says(
            Negotiate.Run("simulate", "coalition").Output,
            "Rural League plays as well, though not at the table at the end of the document."
        );
    }

    [Fact]
    public void Of_everybody_something_is_said_only_where_all_are_known()
    {
        var told = Analyzed(SmallDocuments.Of(Protocol.Bargaining, ("a", 0, [1, 2]), ("b", 0, [2, 1]), ("c", 0, [])));
        Says(
            told,
            "a, b and c must accept.",
            "What c would accept is not known; here it is anything.",
            "2 of 2 outcomes can be agreed",
            "nobody whose preferences are known",
            "everybody whose preferences are known",
            "a and b can still have more"
        );
        Never(told, "Everybody can", "nobody likes", ": nobody does");
    }

    [Fact]
    public void Of_one_party_nothing_is_compared()
    {
        var told = Analyzed(SmallDocuments.Of(Protocol.Bargaining, ("a", 1, [1, 2, 0]), ("b", 0, [])));
        Says(
            told,
            "What b would accept is not known; here it is anything.",
            "2 of 3 outcomes can be agreed",
            "a can still have more: a 2, say, for x: 2."
        );
        Never(told, "fair", "frontier", "Everybody", "at once", "nobody");
    }

    [Fact]
    public void Where_nothing_can_be_gained_nothing_was_lost()
    {
        foreach (
            var document in new[]
            {
                SmallDocuments.Of(Protocol.AlternatingOffers, ("a", 1, [1, 0]), ("b", 1, [1, 0.5])), // what they have is the best
                SmallDocuments.Of(Protocol.AlternatingOffers, ("a", 0, [0, 0]), ("b", 0, [0, 0])), // nothing is worth anything
                SmallDocuments.Of(Protocol.AlternatingOffers, ("a", 3, [3, 3]), ("b", 3, [3, 3])), // all is worth the same
            }
        )
        {
            var told = Analyzed(document);
            Says(
                told,
                "Nothing is lost by not agreeing: no outcome gives anybody more without giving another less than it has.",
                "Kalai-Smorodinsky: nobody can gain anything"
            );
            Never(told, "Everybody", "100 %", "have more");
            Never(Simulated(document), "Everybody could", "though not all at once");
        }
    }

    [Fact]
    public void Where_one_gains_and_another_does_not_both_is_said()
    {
        var document = SmallDocuments.Of(Protocol.AlternatingOffers, ("a", 0, [0.5, 1]), ("b", 1, [1, 0]));
        Says(
            Analyzed(document),
            "a can still have more, and nobody less: a 0.5, b 1, say, for x: 1.",
            "Kalai-Smorodinsky: everybody who can gain gets 100 % of its hope or more"
        );
        Says(
            Analyzed(document with { Moves = [new Move.WalkAway("a")] }),
            "Without an agreement (broken off)",
            "a could have had more, and nobody less"
        );
        Says(
            Analyzed(SmallDocuments.Of(Protocol.AlternatingOffers, ("a", 0, [0.5, 1]), ("b", 0, [1, 0]))),
            "Everybody can still have more: a 0.5, b 1, say, for x: 1."
        );
    }

    [Fact]
    public void Agreements_are_valued_together_and_what_is_open_is_named()
    {
        Preferences wants = new(
            "a",
            [
                new("x", 1, Valuation.Table(new ValueUtility(Value.Of(true), 1))),
                new("y", 2, Valuation.Table(new ValueUtility(Value.Of(true), 1))),
                new("z", 1, Valuation.Table(new ValueUtility(Value.Of(true), 1))),
            ]
        );
        var (a, b) = (Party.Principal("a"), Party.Principal("b"));
        var setting = new Setting(Protocol.Diplomacy, [a, b], [Issue.YesNo("x"), Issue.YesNo("y"), Issue.YesNo("z")]);
        var document = new NegotiationDocument(
            setting,
            [a.Proposes([new("x", Value.Of(true))]), b.Accepts("p1"), a.Proposes([new("y", Value.Of(true))]), b.Accepts("p2")]
        )
        {
            Preferences = [wants, wants with { Party = "b" }],
        };
        Says(Analyzed(document), "★ a1: x: yes", "★ a2: y: yes", "Together they are worth a 3, b 3.", "Open, and worth nothing here: z.");
        Never(Analyzed(document), "on the table:", "on the table: nobody");
        Says(
            Analyzed(document with { Moves = [.. document.Moves, a.Proposes([new("z", Value.Of(false))]), b.Accepts("p3")] }),
            "Together they are worth a 3, b 3.",
            "Left on the table: 2 together, without anybody losing."
        );
    }

    [Fact]
    public void A_sample_is_said_to_be_one()
    {
        var document = new NegotiationDocument(
            new(Protocol.AlternatingOffers, [Party.Principal("seller"), Party.Principal("buyer")], [Issue.Number("price", 0, 1)]),
            []
        )
        {
            Preferences =
            [
                new("seller", [new("price", 1, Valuation.Linear(Value.Of(0m), Value.Of(1m)))]),
                new("buyer", [new("price", 1, Valuation.Linear(Value.Of(1m), Value.Of(0m)))]) { Reservation = 0.33 },
            ],
        };
        Says(
            Analyzed(document),
            "11 sampled outcomes on 1 issue",
            "A sample: price at 11 points of its range (--points sets how many). What is said here, bounds and solutions too, "
                + "holds of these outcomes; what each can hope for holds of all between them as well.",
            "On 7 of 11 sampled outcomes"
        );
        Says(
            Negotiate.Run(["analyze", "-", "--points", "101"], NegotiationJson.Write(document)).Output,
            "101 sampled outcomes",
            "seller  0                  0      1     0.67",
            "seller 0.33, buyer 0.67"
        );
        Says(Simulated(document), "A sample: price at 11 points of its range. What");
        Says(Negotiate.Run("analyze", "coalition").Output, "A sample: motto at the value that somebody names. What");
        Says(Negotiate.Run("analyze", "single-text").Output, "season at the 2 values that somebody names");
        Says(
            Negotiate.Run(["analyze", "-", "--json"], NegotiationJson.Write(document)).Output.ReplaceLineEndings("").Replace(" ", ""),
            "\"sampled\":[{\"issue\":\"price\",\"values\":11}]"
        );
        Never(Analyzed(SmallDocuments.MajorityOfThree), "ample");
    }

    // 300 offers on each of three continuous issues would make 27 million outcomes.
    [Fact]
    public void Offers_that_would_make_too_many_outcomes_are_left_out_and_said_to_be()
    {
        ValueList<Issue> agenda = [Issue.Number("x", 0, 1), Issue.Number("y", 0, 1), Issue.Number("z", 0, 1)];
        Preferences wants = new(
            "a",
            [.. agenda.Select(issue => new IssuePreference(issue.Id, 1, Valuation.Linear(Value.Of(0m), Value.Of(1m))))]
        );
        var offers = Enumerable
            .Range(1, 300)
            .Select(at =>
                (Move)new Move.Propose(at % 2 == 0 ? "a" : "b", [.. agenda.Select(issue => new Term(issue.Id, Value.Of(at / 1_001m)))])
            );
        var document = new NegotiationDocument(
            new(Protocol.AlternatingOffers, [Party.Principal("b"), Party.Principal("a")], agenda),
            [.. offers]
        )
        {
            Preferences = [wants, wants with { Party = "b" }],
        };
        Says(
            Analyzed(document),
            "1331 sampled outcomes",
            "Values that were offered are left out: with them there would be more than 10000000 outcomes."
        );
        Never(Analyzed(document with { Moves = [.. document.Moves.Take(100)] }), "left out");
    }

    private static string Analyzed(NegotiationDocument document) => Run("analyze", document);

    private static string Simulated(NegotiationDocument document, string strategy = "boulware") =>
        Run("simulate", document, "--strategies", strategy);

    private static string Run(string command, NegotiationDocument document, params string[] more)
    {
        var (exit, output, error) = Negotiate.Run([command, "-", .. more], NegotiationJson.Write(document));
        Assert.Equal((0, ""), (exit, error));
        return output;
    }

    private static void Says(string output, params string[] sentences)
    {
        foreach (var sentence in sentences)
            Assert.Contains(sentence, output, StringComparison.Ordinal);
    }

    private static void Never(string output, params string[] sentences)
    {
        foreach (var sentence in sentences)
            Assert.DoesNotContain(sentence, output, StringComparison.Ordinal);
    }
}
