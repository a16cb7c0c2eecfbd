using NegotiationModel.Lifecycles;
using Xunit;

namespace NegotiationModel.Tests.Model.Lifecycles;

public class StatusesHaveGroups
{
    [Fact]
    public void Those_of_the_declarations_are_told_by_name() =>
        Assert.Equal(
            [
                "convened active",
                "open active",
                "tabled active",
                "agreedInPrinciple active",
                "suspended -",
                "concluded closed",
                "brokenOff closed",
                "expired closed",
                "live standing",
                "conditionallyAccepted standing",
                "accepted -",
                "rejected -",
                "countered -",
                "withdrawn -",
                "lapsed -",
                "superseded -",
            ],
            new[] { Lifecycle.Negotiation, Lifecycle.Proposal }.SelectMany(machine =>
                machine.Statuses.Select(status => $"{EnumNames.Name(status)} {machine.GroupOf(status) ?? "-"}")
            )
        );

    [Fact]
    public void Those_that_draw_nothing_are_named_in_the_machine_as_well()
    {
        Assert.Equal(
            [
                AgreementStatus.ProvisionallyAgreed,
                AgreementStatus.Pending,
                AgreementStatus.InForce,
                AgreementStatus.ProvisionallyApplied,
                AgreementStatus.Suspended,
            ],
            AgreementMachine.Standing.Members
        );
        Assert.Equal(
            [AgreementStatus.Pending, AgreementStatus.InForce, AgreementStatus.ProvisionallyApplied, AgreementStatus.Suspended],
            AgreementMachine.Settled.Members
        );
        Assert.Equal([ConditionStatus.Met, ConditionStatus.Waived], ConditionMachine.Fulfilled.Members);
    }

    [Fact]
    public void A_status_of_another_machine_has_none() =>
        Assert.StartsWith(
            "Live of ProposalStatus is no status of the negotiation machine.",
            Assert.Throws<ArgumentException>(() => Lifecycle.Negotiation.GroupOf(ProposalStatus.Live)).Message,
            StringComparison.Ordinal
        );

    // What talks follow is declared once, where they are resumed: every state of their facts leads somewhere active by a declared line.
    [Fact]
    public void Whatever_the_proposals_say_active_talks_have_a_place_for_it() =>
        Assert.All(
            Enumerable.Range(0, 8),
            facts =>
            {
                var there = Lifecycle.Negotiation.Next((int)NegotiationStatus.Suspended, (int)NegotiationTrigger.Resume, facts << 1);
                Assert.True(NegotiationMachine.Active.Contains((NegotiationStatus)there), $"{facts}: {there}");
            }
        );
}
