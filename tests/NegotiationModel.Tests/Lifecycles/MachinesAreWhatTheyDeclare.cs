using Xunit;

namespace NegotiationModel.Tests.Lifecycles;

public class MachinesAreWhatTheyDeclare
{
    public static TheoryData<SubjectKind, int> Machines => new() { { SubjectKind.Negotiation, 31 }, { SubjectKind.Proposal, 14 }, { SubjectKind.Condition, 6 }, { SubjectKind.Agreement, 9 } };

    [Theory, MemberData(nameof(Machines))]
    public void Firing_every_cell_agrees_with_the_lookup(SubjectKind machine, int transitions)
    {
        var lifecycle = Lifecycle.Of(machine);
        Assert.Equal((lifecycle.Statuses.Count * lifecycle.Triggers.Count) << lifecycle.FactNames.Count, lifecycle.Verify());
        Assert.Equal(transitions, lifecycle.Transitions.Count);
    }

    [Theory, MemberData(nameof(Machines))]
    public void Diagrams_show_every_status_and_every_transition(SubjectKind machine, int transitions)
    {
        var lifecycle = Lifecycle.Of(machine);
        foreach (var status in lifecycle.Statuses)
            Assert.Contains(Camel(status), lifecycle.ToMermaid());
        Assert.Equal(transitions, lifecycle.ToDot().Split(" -> ").Length - 2);
    }

    [Theory, MemberData(nameof(Machines))]
    public void Diagrams_say_what_must_hold_besides_where_something_must(SubjectKind machine, int transitions)
    {
        var arrows = Lifecycle.Of(machine).ToDot().Split('\n').Where(line => line.Contains(" -> ", StringComparison.Ordinal) && line.Contains("label", StringComparison.Ordinal)).Order();
        Assert.Equal(Lifecycle.Of(machine).Transitions.Select(one => $"    {Camel(one.From)} -> {Camel(one.To)} [label=\"{Camel(one.Trigger)}{(one.When is { } when ? $" [{when}]" : "")}\"]").Order(), arrows);
        Assert.Equal(transitions, arrows.Count());
    }

    [Fact]
    public void Proposals_end_for_good()
    {
        foreach (var status in Enum.GetValues<ProposalStatus>().Where(status => status > ProposalStatus.ConditionallyAccepted))
            Assert.DoesNotContain(Lifecycle.Proposal.Transitions, one => one.From.Equals(status));
    }

    [Fact]
    public void Conditions_are_dealt_with_once() =>
        Assert.All(Lifecycle.Condition.Transitions, one => Assert.Equal(ConditionStatus.Outstanding, one.From));

    private static string Camel(Enum status) => char.ToLowerInvariant(status.ToString()[0]) + status.ToString()[1..];
}
