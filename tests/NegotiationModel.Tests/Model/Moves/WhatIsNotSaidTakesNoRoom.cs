using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Model.Moves;

/// <summary>Code that copies moves sets every property, most often to nothing: that makes nothing.</summary>
public class WhatIsNotSaidTakesNoRoom
{
    private static readonly PartyId By = Seller.Id;
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 2, 12, 0);
    private static readonly Terms Offered = [Price.Is(9_000)];

    [Fact]
    public void A_proposal_that_sets_all_that_it_does_not_say_is_as_small_as_one_that_sets_nothing() =>
        Assert.Equal(
            Bytes(() => new Move.Propose(By, Offered)),
            Bytes(() =>
                new Move.Propose(By, Offered)
                {
                    UncommittedCoSponsors = [],
                    RevivesProposalOrAgreement = null,
                    Between = [],
                    Expires = End.Never,
                    FirmUntil = null,
                    LeavesProposerUncommitted = false,
                    SilenceAccepts = false,
                    AgreementConditions = [],
                    InForceUntil = null,
                    EntryIntoForceRule = null,
                    EntryIntoForceDelay = null,
                    ProvisionallyAppliedFrom = null,
                    Exits = [],
                    Suspension = null,
                    AllowsAccession = null,
                    ChangeRule = null,
                    SupplementIssues = [],
                    Amends = null,
                    Supplements = null,
                    Ends = null,
                    Representative = null,
                    Text = null,
                    Citations = [],
                }
            )
        );

    [Fact]
    public void A_condition_that_sets_all_that_it_does_not_say_is_as_small_as_one_that_sets_nothing() =>
        Assert.Equal(
            Bytes(() => new ConditionDefinition("The papers are in order.")),
            Bytes(() =>
                new ConditionDefinition("The papers are in order.")
                {
                    Beneficiary = null,
                    Judges = [],
                    IfSilent = null,
                    Asks = default,
                    DueAfter = [],
                    AlternativesLabel = null,
                    Watched = null,
                    VoteTests = [],
                    EligibleVotes = null,
                    IsConsultative = false,
                    Formality = null,
                }
            )
        );

    [Fact]
    public void What_is_set_to_nothing_after_all_is_not_said() =>
        Assert.Equal(
            new Move.Propose(By, Offered),
            new Move.Propose(By, Offered) { Expires = Noon, FirmUntil = Noon } with
            {
                Expires = End.Never,
                FirmUntil = null,
            }
        );

    private static long Bytes(Func<object> make)
    {
        make(); // what is made once is not counted
        var before = GC.GetAllocatedBytesForCurrentThread();
        make();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
