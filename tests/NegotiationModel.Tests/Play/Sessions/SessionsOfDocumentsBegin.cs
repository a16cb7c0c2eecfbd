using NegotiationModel.Analysis;
using NegotiationModel.Play;
using Xunit;

namespace NegotiationModel.Tests.Play.Sessions;

public class SessionsOfDocumentsBegin
{
    private static readonly MoneyIssue Price = Issue.Money("price", "EUR", 7_000, 10_000, 500);
    private static readonly Preferences Seller = Party.Principal("seller").Wants(Price.Worth(1, worst: 7_000, best: 10_000));
    private static readonly Preferences Buyer = Party.Principal("buyer").Wants(Price.Worth(1, worst: 10_000, best: 7_000));

    public static TheoryData<string> Ids => [.. Scenario.All.Select(scenario => scenario.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void A_session_is_about_the_agenda_that_the_moves_made(string id)
    {
        var document = Scenario.Find(id)!.Read();
        // who only ratifies may say what it wants, and does not play
        var players = document
            .Preferences.Select(preferences => preferences.Party)
            .Where(party => document.Talks().Seats[party].Party.Role == Role.Principal)
            .ToList();
        var session = Session.Begin(Scenario.Find(id)!, [.. players.Select(_ => Strategies.Linear)]).Run();
        Assert.Equal(document.Play().Last().Talks.Agenda.Select(item => item.Issue.Id), session.Talks.Agenda.Select(item => item.Issue.Id));
        Assert.Equal(document.Setting.Title, session.Talks.Setting.Title);
        Assert.Equal(players, session.Talks.Seats.Where(seat => seat.Party.Role == Role.Principal).Select(seat => seat.Party.Id));
        Assert.All(session.Document.Play(), ruling => Assert.True(ruling.IsPermitted));
    }

    [Fact]
    public void Rules_rounds_and_strategies_that_know_all_can_be_chosen()
    {
        var session = Session.Begin(
            Scenario.Find("used-car")!.Read(),
            [.. Strategies.Informed],
            new() { MaxRounds = 7, Title = "Again" },
            Protocol.Bargaining
        );
        Assert.Equal((7, "Again", Protocol.Bargaining), (session.MaxRounds, session.Talks.Setting.Title, session.Talks.Setting.Protocol));
        session.Run();
    }

    [Fact]
    public void Options_are_enough_and_the_rules_are_then_the_documents_own()
    {
        var session = Session.Begin(Scenario.UsedCar, [Strategies.Linear, Strategies.Linear], new() { MaxRounds = 7 });
        Assert.Equal((7, Scenario.UsedCar.Read().Setting.Protocol), (session.MaxRounds, session.Talks.Setting.Protocol));
    }

    [Fact]
    public void Where_those_who_play_cannot_agree_by_them_offers_alternate()
    {
        var document = Told(Protocol.Diplomacy with { Acceptance = AcceptanceRule.AtLeast(3) });
        Assert.Equal(
            TurnOrder.Alternating,
            Session.Begin(document, [Strategies.Linear, Strategies.Linear]).Talks.Setting.Protocol.TurnOrder
        );
    }

    [Fact]
    public void Where_only_mediators_propose_the_documents_mediator_drafts()
    {
        var session = Session.Begin(Scenario.SingleText, [Strategies.Conceder, Strategies.Conceder]).Run();
        Assert.Equal([Role.Mediator, Role.Principal, Role.Principal], session.Talks.Parties.Select(party => party.Role));
        Assert.All(session.Offers, offer => Assert.Equal(session.Talks.Parties[0].Id, offer.By));
    }

    [Fact]
    public void Baskets_are_played_without_those_who_are_not_there()
    {
        var document = Told(
            Protocol.Contract with
            {
                Baskets =
                [
                    new("one", ["price"])
                    {
                        Ratifiers = ["office"],
                        Acceptance = AcceptanceRule.Among(["seller", "third"], AcceptanceRule.Unanimous),
                    },
                ],
            }
        );
        var session = Session.Begin(document, [Strategies.Conceder, Strategies.Conceder]).Run();
        Assert.Equal((NegotiationStatus.Concluded, true), (session.Talks.Status, session.AgreedOutcomeIndex >= 0));
        var basket = Assert.Single(session.Talks.Setting.Protocol.Baskets);
        Assert.Equal((0, "one"), (basket.Ratifiers!.Value.Count, basket.Id));
    }

    [Fact]
    public void What_an_amendment_put_into_a_basket_is_played_about_too()
    {
        var document = Told(Protocol.Contract with { Baskets = [new("one", ["price"])] });
        var news = Issue.YesNo("news") with { AddedToBasket = "one" };
        var session = Session.Begin(
            document with
            {
                Moves = [Party.Principal("seller").ExtendsAgenda(news)],
            },
            [Strategies.Conceder, Strategies.Conceder]
        );
        Assert.Equal(["one", "one"], session.Talks.Agenda.Select(item => item.Basket));
    }

    private static NegotiationDocument Told(Protocol protocol) =>
        new(
            new(
                protocol,
                [Party.Principal("seller"), Party.Principal("buyer"), Party.Principal("third"), Party.Observer("office")],
                [Price]
            )
            {
                Id = "told",
            },
            []
        )
        {
            Preferences = [Seller, Buyer],
        };

    [Fact]
    public void Another_number_of_strategies_than_of_principals_is_refused_by_their_names() =>
        Assert.StartsWith(
            "There is one strategy for each principal with preferences (seller, buyer); 1 is given.",
            Assert.Throws<ArgumentException>("strategies", () => Session.Begin(Scenario.Find("used-car")!, [Strategies.Linear])).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Preferences_are_prepared_over_the_outcomes_of_the_agenda()
    {
        var session = Session
            .Begin(Protocol.AlternatingOffers, [Price], [new(Seller, Strategies.Boulware), new(Buyer, Strategies.Conceder)])
            .Run();
        var space = OutcomeSpace.Of([Price]);
        var prepared = Session
            .Begin(
                Protocol.AlternatingOffers,
                [Price],
                [new(new Ranking(new(space, Seller)), Strategies.Boulware), new(new Ranking(new(space, Buyer)), Strategies.Conceder)]
            )
            .Run();
        Assert.Equal(100, session.MaxRounds);
        Assert.Equal(prepared.Talks.Log, session.Talks.Log);
        var mixed = Session
            .Begin(
                Protocol.AlternatingOffers,
                [Price],
                [new(Seller, Strategies.Boulware), new(new Ranking(new(space, Buyer)), Strategies.Conceder)]
            )
            .Run();
        Assert.Equal(prepared.Talks.Log, mixed.Talks.Log);
    }
}
