using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Rules;

/// <summary>One thing that is more than plain talks have is enough for talks to be told as such.</summary>
public class WhatComesAfterTheYes
{
    private static readonly Protocol Plain = Protocol.Contract;

    private static readonly ConditionDefinition Survey = new("a survey");

    [Fact]
    public void Plain_talks_have_nothing_of_it()
    {
        Assert.False(AfterTheYes.IsIn(Of(Plain)));
        foreach (
            var move in new Move[] { Offer, Buyer.Accepts("p1", Survey), Buyer.MeetsCondition("c1"), Seller.Suspends(), Seller.Resumes() }
        )
            Assert.False(AfterTheYes.IsIn(Made, move), $"{move}");
    }

    [Fact]
    public void A_rule_of_it_is_enough() =>
        Assert.All(
            [
                Of(Plain with { Acceptance = AcceptanceRule.All(AcceptanceRule.AtLeast(2), AcceptanceRule.Majority) }),
                Of(Plain with { Baskets = [new("b", ["price"])] }),
                Of(Plain with { ConsentResubmission = ConsentResubmission.OnlyForChangedTerms }),
                Of(Plain with { AllowsSilentAcceptance = true }),
                Of(Plain with { AllowsAbstention = true }),
                Of(Plain with { OnRejectedFirmOffer = RejectedFirmOffers.StayOpen }),
                Of(Plain) with
                {
                    Groups = [new("g", ["seller"])],
                },
            ],
            setting => Assert.True(AfterTheYes.IsIn(setting))
        );

    [Fact]
    public void A_word_of_it_is_enough() =>
        Assert.All<Move>(
            [
                Offer with
                {
                    Expires = End.On("a1"),
                },
                Offer with
                {
                    InForceUntil = Day(9),
                },
                Offer with
                {
                    SilenceAccepts = true,
                },
                Offer with
                {
                    Between = ["seller", "buyer"],
                },
                Offer with
                {
                    Terms = [Price.Is(9_000), new("warranty", Value.Open("later"))],
                },
                Seller.ProposesToEnd("a1"),
                Bank.AccedesTo("a1"),
                Buyer.Accepts("p1", new ConditionDefinition("so"), Survey with { Asks = ConditionRequirement.Consent }),
                Buyer.Accepts("p1", Survey with { DueAfter = ["c1"] }),
                Buyer.Accepts("p1", Survey with { AlternativesLabel = "proof" }),
                Buyer.Accepts("p1", Survey with { VoteTests = [VoteTest.MoreForThanAgainst] }),
                Buyer.Accepts("p1", Survey with { EligibleVotes = 9 }),
                Buyer.Accepts("p1", Survey with { IsConsultative = true }),
                Buyer.Accepts("p1") with
                {
                    Terms = [Price.Is(9_000), new("warranty", Value.Open("later"))],
                },
                Seller.ExtendsAgenda(Handover, Warranty with { AddedToBasket = "b" }),
                Buyer.MeetsCondition("c1") with
                {
                    Votes = new(5, 1),
                },
                Buyer.RefusesCondition("c1") with
                {
                    Votes = new(1, 5),
                },
                Buyer.WithdrawsFrom("a1"),
                Buyer.RevokesSuspensionOrNotice("a1"),
                Buyer.ResumesClockOf("c1"),
                Buyer.SuspendsAgreement("a1"),
                Buyer.StopsClockOf("c1"),
                Buyer.ExtendsExpiry("p1", Day(9)),
                Buyer.SetsStandaloneConditions(Survey),
                Buyer.Abstains("p1"),
            ],
            move => Assert.True(AfterTheYes.IsIn(Made, move))
        );

    private static Move.Propose Offer => Seller.Proposes(Price.Is(9_000));

    private static Setting Of(Protocol protocol) => new(protocol, [Seller, Buyer], [Price, Warranty]);

    private static Table Made => Table(Plain).When(Offer, Buyer.Accepts("p1")).Talks.Table;
}
