using System.Text.RegularExpressions;
using NegotiationModel.Lifecycles;
using Xunit;

namespace NegotiationModel.Tests.Model.Lifecycles;

public partial class PromelaIsTheDeclaration
{
    [Theory, MemberData(nameof(Arrow.Machines), MemberType = typeof(Arrow))]
    public void It_names_exactly_the_declared_transitions(SubjectKind kind)
    {
        var machine = Lifecycle.For(kind);
        Arrow.AssertDeclared(
            machine,
            [
                .. Step()
                    .Matches(machine.ToPromela())
                    .Select(one => new Arrow(
                        one.Groups["from"].Value,
                        one.Groups["trigger"].Value,
                        one.Groups["to"].Value,
                        Read(one.Groups["when"].Value)
                    )),
            ]
        );
    }

    [Theory, MemberData(nameof(Arrow.Machines), MemberType = typeof(Arrow))]
    public void It_begins_where_the_machine_does_and_claims_how_each_status_is_left(SubjectKind kind)
    {
        var machine = Lifecycle.For(kind);
        var text = machine.ToPromela();
        Assert.Contains($"mtype status = at_{Arrow.Name(machine.Initial)}\n", text, StringComparison.Ordinal);
        foreach (var status in machine.Statuses.Select(Arrow.Name))
        {
            var claim = Assert.Single(text.Split('\n'), line => line.StartsWith($"ltl leaving_{status} ", StringComparison.Ordinal));
            Assert.Equal(
                machine
                    .Transitions.Where(one => Arrow.Name(one.From) == status)
                    .Select(one => $"trigger == on_{Arrow.Name(one.Trigger)} && status == at_{Arrow.Name(one.To)}")
                    .Order(),
                Exit().Matches(claim).Select(one => one.Value).Order()
            );
        }
    }

    [Fact]
    public void Its_clock_ends_whatever_is_not_closed()
    {
        var clock = Lifecycle.Negotiation.ToPromela().Split("active proctype clock()")[1];
        Assert.Equal(
            Enum.GetValues<NegotiationStatus>().Where(status => status < NegotiationStatus.Concluded).Select(status => Arrow.Name(status)),
            Expiry().Matches(clock).Select(one => one.Groups[1].Value)
        );
        Assert.DoesNotContain("deadline", Lifecycle.Proposal.ToPromela(), StringComparison.Ordinal);
    }

    private static IReadOnlyDictionary<string, bool> Read(string when) =>
        Arrow.Read(when == "true" ? null : when.Trim('(', ')').Replace("is_", "", StringComparison.Ordinal));

    [GeneratedRegex(@"^    :: step\(at_(?<from>\w+), (?<when>.+), on_(?<trigger>\w+), at_(?<to>\w+)\)", RegexOptions.Multiline)]
    private static partial Regex Step();

    [GeneratedRegex(@"trigger == on_\w+ && status == at_\w+")]
    private static partial Regex Exit();

    [GeneratedRegex(@":: status == at_(\w+) -> before = status; trigger = on_expire; status = at_expired$", RegexOptions.Multiline)]
    private static partial Regex Expiry();
}
