using NegotiationModel.Lifecycles;
using Xunit;

namespace NegotiationModel.Tests.Model.Lifecycles;

/// <summary>A transition as an export tells it: names of documents, and what the facts must be.</summary>
internal sealed record Arrow(string From, string Trigger, string To, IReadOnlyDictionary<string, bool> Reads)
{
    public static TheoryData<SubjectKind> Machines =>
        [SubjectKind.Negotiation, SubjectKind.Proposal, SubjectKind.Condition, SubjectKind.Agreement];

    public static string Name(Enum value) => NegotiationJson.Name(value);

    /// <summary>Facts written as "!allAgreed &amp;&amp; inPrinciple"; nothing where all is well.</summary>
    public static IReadOnlyDictionary<string, bool> Read(string? text) =>
        (text?.Split(" && ") ?? []).ToDictionary(word => word.TrimStart('!'), word => word[0] != '!');

    /// <summary>The arrows are those declared, no more and no fewer, and every cell is answered as in play.</summary>
    public static void AssertDeclared(Lifecycle machine, IReadOnlyList<Arrow> arrows)
    {
        Assert.Equal(
            machine.Transitions.Select(one => $"{Name(one.From)} {Name(one.Trigger)} {Name(one.To)} {one.When is not null}").Order(),
            arrows.Select(one => $"{one.From} {one.Trigger} {one.To} {one.Reads.Count > 0}").Order()
        );
        Assert.All(arrows.SelectMany(one => one.Reads.Keys), fact => Assert.Contains(fact, machine.FactNames));
        for (var status = 0; status < machine.Statuses.Count; status++)
        for (var trigger = 0; trigger < machine.Triggers.Count; trigger++)
        for (var facts = 0; facts < 1 << machine.FactNames.Count; facts++)
        {
            var taken = arrows.Where(one =>
                one.From == Name(machine.Statuses[status]) && one.Trigger == Name(machine.Triggers[trigger]) && one.Holds(machine, facts)
            );
            Assert.Equal(
                machine.Next(status, trigger, facts) is >= 0 and var to ? [Name(machine.Statuses[to])] : [],
                taken.Select(one => one.To)
            );
        }
    }

    private bool Holds(Lifecycle machine, int facts) =>
        Reads.All(read => (facts & (1 << machine.FactNames.AsSpan().IndexOf(read.Key))) != 0 == read.Value);
}
