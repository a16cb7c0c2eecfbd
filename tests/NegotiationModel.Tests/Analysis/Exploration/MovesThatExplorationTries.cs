using NegotiationModel.Analysis;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Analysis.Exploration;

/// <summary>Which moves are tried where a negotiation stands.</summary>
public class MovesThatExplorationTries
{
    private static readonly Terms Cheap = [Price.Is(5_000)],
        Both = [Price.Is(7_000), Warranty.Is("none")];

    private static readonly ValueList<MoveKind> All = [.. Enum.GetValues<MoveKind>()];

    [Fact]
    public void By_itself_a_sample_of_the_agenda_or_what_was_tabled_and_one_proposal_and_condition_more()
    {
        var bare = Table(Protocol.Diplomacy);
        var fresh = ExplorationMoves.Default(bare.Talks);
        Assert.Equal(
            [
                [Price.Is(0), Warranty.Is("none")],
            ],
            fresh.Offers
        );
        Assert.Equal((1, 1, ExplorationMoves.DefaultKinds), (fresh.MaxTotalTableProposals, fresh.MaxTotalConditions, fresh.Kinds));
        Assert.Equal((0, 0, 0), (fresh.NewLimits.Count, fresh.Newcomers.Count, fresh.NewIssues.Count));
        var later = ExplorationMoves.Default(
            bare.When(
                Seller.Proposes(Cheap),
                Buyer.Proposes(Cheap),
                Buyer.Proposes(Both),
                Buyer.Accepts("p1", new ConditionDefinition("soon"))
            ).Talks
        );
        Assert.Equal([Cheap, Both], later.Offers);
        Assert.Equal((4, 2), (later.MaxTotalTableProposals, later.MaxTotalConditions));
        Assert.Throws<ArgumentNullException>(() => ExplorationMoves.Default(null!));
        Assert.Throws<ArgumentNullException>(() => fresh.Moves(null!));
    }

    [Fact]
    public void Offers_between_some_are_made_by_them_and_by_who_stands_between_the_sides()
    {
        var table = Table(Protocol.Diplomacy, Seller, Buyer, Bank, Mediator);
        Assert.Empty(ExplorationMoves.Default(table.Talks).Between);
        var deal = Seller.Proposes(Cheap) with { Between = ["seller", "buyer"] };
        var made = ExplorationMoves.Default(table.When(deal, Seller.Proposes(Cheap)).Talks);
        Assert.Equal((2, 2), (made.MaxTotalSideDeals, made.MaxTotalTableProposals));
        Assert.Equal(
            [
                ["seller", "buyer"],
            ],
            made.Between
        );
        var moves = new ExplorationMoves
        {
            Offers = [Cheap],
            Between =
            [
                ["seller", "buyer"],
                ["buyer", "bank"],
            ],
        };
        Assert.Equal(
            [
                ["seller", "buyer"],
            ],
            Deals(Seller, table)
        );
        Assert.Equal(moves.Between, Deals(Mediator, table));
        Assert.Empty(Deals(Seller, table.When(deal)));
        var left = Table(Protocol.Diplomacy with { WalkAway = WalkAwayEffect.Leaves }, Seller, Buyer, Bank).When(Bank.WalksAway(), deal);
        Assert.Empty(Deals(Seller, left)); // also where these are all who count by then
        Assert.Contains(Of(Seller, moves, table.When(deal)), move => move is Move.Propose { Between.Count: 0 });

        IEnumerable<ValueList<PartyId>> Deals(Party party, Story story) =>
            Of(party, moves, story).OfType<Move.Propose>().Where(move => move.Between.Count > 0).Select(move => move.Between);
    }

    [Fact]
    public void At_a_bare_table_every_offer_in_every_time_and_what_needs_no_subject()
    {
        var moves = new ExplorationMoves
        {
            Offers = [Cheap, Both],
            Kinds = All,
            NewLimits = [Day(3), Day(-1), Day(2), Day(1), Day(0)],
            NewIssues = [Handover],
        };
        Assert.Equal(
            [
                .. new[] { Cheap, Both }.SelectMany(terms =>
                    new Move[]
                    {
                        Seller.Proposes(terms),
                        Seller.Proposes(terms) with
                        {
                            Expires = Day(1),
                        },
                        Seller.Proposes(terms) with
                        {
                            FirmUntil = Day(1),
                            Expires = Day(2),
                        },
                    }
                ),
                Seller.Suspends(),
                Seller.Suspends(Day(1)),
                Seller.Resumes(),
                Seller.SetsDeadline(Day(1)),
                Seller.SetsDeadline(Day(2)),
                Seller.SetsDeadline(null),
                Seller.WalksAway(),
                Seller.Reopens(),
                Seller.Joins(),
                Seller.ExtendsAgenda(Handover),
                Seller.Says("…"),
            ],
            Of(Seller, moves, Table(Protocol.Diplomacy))
        );
    }

    [Fact]
    public void With_one_instant_ahead_nothing_is_firm_and_with_none_nothing_ends()
    {
        var table = Table(Protocol.Diplomacy);
        var one = new ExplorationMoves { Offers = [Cheap], NewLimits = [Day(1)] };
        Assert.Equal(
            [Seller.Proposes(Cheap), Seller.Proposes(Cheap) with { Expires = Day(1) }],
            Of(Seller, one, table).OfType<Move.Propose>()
        );
        Assert.Equal([Seller.Proposes(Cheap)], Of(Seller, one with { NewLimits = [] }, table).OfType<Move.Propose>());
        Assert.Equal([Seller.Proposes(Cheap)], Of(Seller, one, table.Until(Day(1))).OfType<Move.Propose>());
    }

    [Fact]
    public void The_newest_of_each_side_is_answered_or_replaced()
    {
        var moves = new ExplorationMoves { Offers = [Cheap, Both], MaxTotalTableProposals = 5 };
        var table = Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Both), Seller.Proposes(Cheap), Buyer.Proposes(Both), Buyer.Proposes(Price.Is(1)));
        Assert.Equal(
            [
                Seller.Proposes(Cheap),
                Seller.Proposes(Cheap) with
                {
                    CounterTo = "p4",
                },
                Seller.Proposes(Both),
                Seller.Proposes(Both) with
                {
                    CounterTo = "p4",
                },
                Seller.Proposes(Both) with
                {
                    Replaces = "p2",
                },
            ],
            Of(Seller, moves, table).OfType<Move.Propose>()
        );
        Assert.DoesNotContain(Of(Seller, moves with { MaxTotalTableProposals = 4 }, table), move => move is Move.Propose);
    }

    [Fact]
    public void What_stands_is_accepted_whole_or_in_part_or_subject_to_conditions_rejected_or_withdrawn()
    {
        var moves = new ExplorationMoves { NewLimits = [Day(1)] };
        var table = Table(Protocol.Diplomacy).When(Seller.Proposes(Both));
        var whole = Buyer.Accepts("p1");
        Move[] inPart = [whole with { Issues = ["price"] }, whole with { Issues = ["warranty"] }],
            outright = [whole, Buyer.Rejects("p1"), Buyer.Withdraws("p1")];
        Move[] others =
        [
            outright[1],
            Buyer.Rejects("p1") with
            {
                Issues = ["price"],
            },
            Buyer.Rejects("p1") with
            {
                Issues = ["warranty"],
            },
            outright[2],
        ];
        ConditionDefinition[] worldly =
        [
            new("the proposer delivers first") { AskedParty = "seller" },
            new("the world turns out well"),
            new("the proposer keeps its word", ConditionKind.EndsAgreementIfFailed) { AskedParty = "seller" },
        ];
        ConditionDefinition[] dated =
        [
            new("in time") { Due = Day(1) },
            new("still so by then", ConditionKind.EndsAgreementIfFailed) { Due = Day(1) },
            new("nobody objects by then") { Due = Day(1), IfSilent = SilenceEffect.Meet },
        ];
        Move[] Subject(params IEnumerable<ConditionDefinition> provisos) =>
            [.. provisos.Select(condition => whole with { Conditions = [condition] })];

        Assert.Equal([whole, .. inPart, .. Subject([.. worldly, .. dated]), .. others], Answers(moves, table));
        Assert.Equal([whole, .. inPart, .. Subject(worldly), .. others], Answers(moves with { NewLimits = [] }, table));
        Assert.Equal([whole, .. inPart, .. others], Answers(moves with { MaxTotalConditions = 0 }, table));
        Assert.Equal(outright, Answers(moves, Table(Protocol.Bargaining).When(Seller.Proposes(Both))));
        Assert.Equal(outright, Answers(moves, Table(Protocol.Diplomacy with { AllowsConditions = false }).When(Seller.Proposes(Cheap))));
        Assert.Empty(Answers(moves, table.When(Seller.Withdraws("p1"))));
    }

    [Fact]
    public void Conditions_outstanding_and_agreements_pending_are_dealt_with()
    {
        var moves = new ExplorationMoves { MaxTotalTableProposals = 1 };
        var table = Table(Protocol.Contract with { Ratifiers = ["buyer"] })
            .When(Seller.Proposes(Cheap), Buyer.Accepts("p1", new ConditionDefinition("soon")));
        Move[] dealing = [Buyer.MeetsCondition("c1"), Buyer.WaivesCondition("c1"), Buyer.RefusesCondition("c1"), Buyer.ReportsFailed("c1")];
        Assert.Equal(dealing, Of(Buyer, moves, table).Where(move => move.ActsOn?.Kind == SubjectKind.Condition));
        var agreed = table.When(Buyer.WaivesCondition("c1"));
        Assert.DoesNotContain(Of(Buyer, moves, agreed), move => move.ActsOn?.Kind == SubjectKind.Condition);
        Assert.Equal(
            [Buyer.Ratifies("a1"), Buyer.RefusesToRatify("a1")],
            Of(Buyer, moves, agreed).Where(move => move.ActsOn?.Kind == SubjectKind.Agreement)
        );
        Assert.DoesNotContain(Of(Buyer, moves, agreed.When(Buyer.Ratifies("a1"))), move => move.ActsOn?.Kind == SubjectKind.Agreement);
    }

    [Fact]
    public void Everybody_listed_and_every_newcomer_tries_the_kinds_named()
    {
        var moves = new ExplorationMoves { Kinds = [MoveKind.WalkAway, MoveKind.Join], Newcomers = [Party.Observer("buyer"), Bank, Bank] };
        Assert.Equal(
            [Seller.WalksAway(), Seller.Joins(), Buyer.WalksAway(), Buyer.Joins(), Bank.WalksAway(), Bank.Joins()],
            moves.Moves(Table(Protocol.Diplomacy).Talks).Select(move => move with { At = null })
        );
    }

    [Fact]
    public void Where_silence_may_count_an_offer_asks_for_it_until_the_next_instant()
    {
        var moves = new ExplorationMoves { Offers = [Cheap], NewLimits = [Day(1)] };
        var asked = Seller.Proposes(Cheap) with { SilenceAccepts = true, Expires = Day(1) };
        Assert.Contains(asked, Of(Seller, moves, Table(Protocol.Bargaining with { AllowsSilentAcceptance = true })));
        Assert.DoesNotContain(
            Of(Seller, moves with { NewLimits = [] }, Table(Protocol.Bargaining with { AllowsSilentAcceptance = true })),
            move => move is Move.Propose { SilenceAccepts: true }
        );
        Assert.DoesNotContain(Of(Seller, moves, Table(Protocol.Bargaining)), move => move is Move.Propose { SilenceAccepts: true });
    }

    [Fact]
    public void The_newest_that_is_agreed_is_amended_and_what_is_over_is_revived()
    {
        var moves = new ExplorationMoves { Offers = [Cheap, Both], MaxTotalTableProposals = 9 };
        var agreed = Table(Protocol.Bargaining)
            .When(Seller.Proposes(Cheap) with { Suspension = SuspensionRule.AnyParty, Exits = [ExitClause.AtWill] }, Buyer.Accepts("p1"));
        Assert.Equal([Buyer.ProposesToAmend("a1", Both)], Changes(agreed));
        Assert.Equal([Buyer.ProposesToAmend("a1", Both)], Changes(agreed.When(Buyer.SuspendsAgreement("a1"))));
        Assert.Equal([Buyer.ProposesToRevive("a1")], Changes(agreed.When(Seller.WithdrawsFrom("a1"))));
        var amended = agreed.When(Seller.ProposesToAmend("a1", Both), Buyer.Accepts("p2"));
        Assert.Equal([Buyer.ProposesToAmend("a2", Cheap)], Changes(amended));
        Assert.Empty(Changes(Table(Protocol.Bargaining)));

        IEnumerable<Move> Changes(Story table) =>
            Of(Buyer, moves, table)
                .Where(move => move is Move.Propose { Amends: not null } or Move.Propose { RevivesProposalOrAgreement: not null });
    }

    [Fact]
    public void Something_more_is_required_of_what_stands_and_demands_are_answered()
    {
        var moves = new ExplorationMoves { Offers = [Cheap], MaxTotalConditions = 2 };
        var table = Table(Protocol.Contract with { Ratifiers = ["buyer"] }).When(Seller.Proposes(Cheap), Buyer.Accepts("p1"));
        Move[] more =
        [
            Seller.Demands("a1", new ConditionDefinition("something more", ConditionKind.EndsAgreementIfFailed)),
            Seller.Demands("a1", new ConditionDefinition("something more before")),
        ];
        Assert.Equal(more, Required(table));
        Assert.Equal(more[..1], Required(table.When(Buyer.Ratifies("a1"))));
        Assert.Empty(Required(Table(Protocol.Bargaining).When(Seller.Proposes(Cheap), Buyer.Accepts("p1"))));
        var demanded = table.When(more[0]);
        Assert.Equal(
            [Buyer.ConcedesDemand("c1"), Buyer.RefusesCondition("c1"), Buyer.WaivesCondition("c1")],
            Of(Buyer, moves, demanded).Where(move => move.ActsOn == Subject.Of(new ConditionId("c1")))
        );
        Assert.Empty(Required(demanded.When(more[0])));
        var suspended = Table(Protocol.Diplomacy).When(Seller.Suspends());
        Assert.Equal(
            [Seller.RequiresBeforeResuming(suspended.Talks.Id, new ConditionDefinition("something before going on"))],
            Required(suspended)
        );

        IEnumerable<Move> Required(Story story) => Of(Seller, moves, story).Where(move => move is Move.Require);
    }

    [Fact]
    public void Principals_who_are_no_party_accede_to_what_stands()
    {
        var moves = new ExplorationMoves { Offers = [Cheap] };
        var between = Table(Protocol.Bargaining with { AllowsConditions = true }, Seller, Buyer, Bank, Mediator)
            .When(Seller.Proposes(Cheap) with { Between = ["seller", "buyer"], Exits = [ExitClause.AtWill] });
        Assert.Empty(Accessions(Bank, between));
        var agreed = between.When(Buyer.Accepts("p1"));
        Assert.Equal(
            [Bank.AccedesTo("a1"), Bank.AccedesTo("a1", new ConditionDefinition("those at home agree"))],
            Accessions(Bank, agreed)
        );
        Assert.All([Seller, Buyer, Mediator], party => Assert.Empty(Accessions(party, agreed)));
        Assert.Empty(Accessions(Bank, agreed.When(Seller.WithdrawsFrom("a1"))));
        moves = moves with { MaxTotalConditions = 0 };
        Assert.Equal([Bank.AccedesTo("a1")], Accessions(Bank, agreed));

        IEnumerable<Move> Accessions(Party party, Story table) =>
            Of(party, moves, table).Where(move => move is Move.Accept { AccedesTo: not null });
    }

    private static IEnumerable<Move> Answers(ExplorationMoves moves, Story table) =>
        Of(Buyer, moves, table).Where(move => move.ActsOn?.Kind == SubjectKind.Proposal);

    // Each is made at once.
    private static IEnumerable<Move> Of(Party party, ExplorationMoves moves, Story table) =>
        moves.Moves(table.Talks).Where(move => move.By == party.Id && move.At == table.Talks.Now).Select(move => move with { At = null });
}
