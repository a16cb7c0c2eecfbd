using NegotiationModel.Lifecycles;
using Xunit;

namespace NegotiationModel.Tests.Model.Lifecycles;

public class WhatIsNotDeclared
{
    [Fact]
    public void Leads_nowhere() =>
        Assert.All(
            Lifecycle.All,
            machine =>
            {
                for (var from = 0; from < machine.Statuses.Count; from++)
                for (var to = 0; to < machine.Statuses.Count; to++)
                    if (
                        machine.Transitions.FirstOrDefault(one =>
                            one.From.Equals(machine.Statuses[from]) && one.To.Equals(machine.Statuses[to])
                        ) is
                        { } declared
                    )
                        Assert.Equal(declared, machine.Between(from, to));
                    else
                        Assert.Throws<InvalidOperationException>(() => machine.Between(from, to));
            }
        );

    [Fact]
    public void What_is_declared_is_told_with_its_machine_and_its_guard()
    {
        Assert.Equal(
            "proposal: live — reject → rejected",
            Lifecycle.Proposal.Transitions.Single(one => one is { From: ProposalStatus.Live, To: ProposalStatus.Rejected }).ToString()
        );
        Assert.Equal(
            "agreement: provisional — close → pending [it waits for a ratification or a condition]",
            Lifecycle.Agreement.Transitions.Single(one => one is { To: AgreementStatus.Pending }).ToString()
        );
    }
}
