using NegotiationModel.Lifecycles;
using Xunit;

namespace NegotiationModel.Tests.Model.Lifecycles;

public class MachinesAreWhatTheyDeclare
{
    public static TheoryData<SubjectKind, int> Machines =>
        new()
        {
            { SubjectKind.Negotiation, 31 },
            { SubjectKind.Proposal, 14 },
            { SubjectKind.Condition, 26 },
            { SubjectKind.Agreement, 30 },
        };

    [Theory, MemberData(nameof(Machines))]
    public void Firing_every_cell_agrees_with_the_lookup(SubjectKind machine, int transitions)
    {
        var lifecycle = Lifecycle.For(machine);
        Assert.Equal((lifecycle.Statuses.Count * lifecycle.Triggers.Count) << lifecycle.FactNames.Count, lifecycle.CompareCells());
        Assert.Equal(transitions, lifecycle.Transitions.Count);
    }

    [Fact]
    public void Guards_read_nothing_but_facts_that_have_names()
    {
        var (talks, agreement, others) = (new GuardFacts(), new GuardFacts(), new GuardFacts());
        NegotiationMachine.Declare(talks);
        AgreementMachine.Declare(agreement);
        ProposalMachine.Declare(others);
        ConditionMachine.Declare(others);
        Assert.All(talks.Guards.Values, guard => Assert.Equal(0, guard.Care >> NegotiationMachine.FactNames.Count));
        Assert.All(agreement.Guards.Values, guard => Assert.Equal(0, guard.Care >> AgreementMachine.FactNames.Count));
        Assert.Empty(others.Guards);
    }

    [Theory, MemberData(nameof(Arrow.Machines), MemberType = typeof(Arrow))]
    public void Diagrams_show_every_status_and_every_transition(SubjectKind machine)
    {
        var lifecycle = Lifecycle.For(machine);
        foreach (var status in lifecycle.Statuses)
            Assert.Contains(Arrow.Name(status), lifecycle.ToMermaid());
        var arrows = Lifecycle
            .For(machine)
            .ToDot()
            .Split('\n')
            .Where(line => line.Contains(" -> ", StringComparison.Ordinal) && line.Contains("label", StringComparison.Ordinal))
            .Order();
        Assert.Equal(
            Lifecycle
                .For(machine)
                .Transitions.Select(one =>
                    $"    {Arrow.Name(one.From)} -> {Arrow.Name(one.To)} "
                    + $"[label=\"{Arrow.Name(one.Trigger)}{(one.When is { } when ? $" [{when}]" : "")}\"]"
                )
                .Order(),
            arrows
        );
    }

    [Fact]
    public void Proposals_end_for_good()
    {
        foreach (var status in Enum.GetValues<ProposalStatus>().Where(status => Lifecycle.Proposal.GroupOf(status) is null))
            Assert.DoesNotContain(Lifecycle.Proposal.Transitions, one => one.From.Equals(status));
    }

    [Fact]
    public void Conditions_are_dealt_with_once() =>
        Assert.All(
            Lifecycle.Condition.Transitions,
            one =>
                Assert.Contains(
                    one.From,
                    (Enum[])
                        [ConditionStatus.Demanded, ConditionStatus.Outstanding, ConditionStatus.ConsentPostponed, ConditionStatus.Suspended]
                )
        );
}
