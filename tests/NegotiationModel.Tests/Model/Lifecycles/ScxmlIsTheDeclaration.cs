using System.Xml.Linq;
using NegotiationModel.Lifecycles;
using Xunit;

namespace NegotiationModel.Tests.Model.Lifecycles;

public class ScxmlIsTheDeclaration
{
    private static readonly XNamespace Scxml = "http://www.w3.org/2005/07/scxml";

    [Theory, MemberData(nameof(Arrow.Machines), MemberType = typeof(Arrow))]
    public void It_holds_exactly_the_declared_transitions(SubjectKind kind)
    {
        var machine = Lifecycle.For(kind);
        var document = Parse(machine);
        Assert.Equal(machine.Statuses.Select(Arrow.Name).Order(), Statuses(document).Select(Id).Order());
        Arrow.AssertDeclared(machine, [.. Statuses(document).SelectMany(Leaving)]);
    }

    [Theory, MemberData(nameof(Arrow.Machines), MemberType = typeof(Arrow))]
    public void It_begins_and_ends_where_the_machine_does(SubjectKind kind)
    {
        var machine = Lifecycle.For(kind);
        var document = Parse(machine);
        Assert.Equal(Arrow.Name(machine.Initial), document.Attribute("initial")!.Value);
        Assert.Equal(
            machine.Statuses.Where(status => machine.Transitions.All(one => !one.From.Equals(status))).Select(Arrow.Name).Order(),
            document.Elements(Scxml + "final").Select(Id).Order()
        );
    }

    [Theory, MemberData(nameof(Arrow.Machines), MemberType = typeof(Arrow))]
    public void What_guards_read_is_data(SubjectKind kind) =>
        Assert.Equal(Lifecycle.For(kind).FactNames, Parse(Lifecycle.For(kind)).Descendants(Scxml + "data").Select(Id));

    [Fact]
    public void Groups_are_compound_states() =>
        Assert.Equal(
            ["active", "closed"],
            Parse(Lifecycle.Negotiation).Elements(Scxml + "state").Where(state => state.Elements(Scxml + "state").Any()).Select(Id)
        );

    private static XElement Parse(Lifecycle machine) => XDocument.Parse(machine.ToScxml()).Element(Scxml + "scxml")!;

    private static IEnumerable<XElement> Statuses(XElement document) =>
        document
            .Descendants()
            .Where(one =>
                (one.Name == Scxml + "state" || one.Name == Scxml + "final")
                && !one.Elements(Scxml + "state").Any()
                && !one.Elements(Scxml + "final").Any()
            );

    private static IEnumerable<Arrow> Leaving(XElement status) =>
        from level in status.AncestorsAndSelf()
        from one in level.Elements(Scxml + "transition")
        select new Arrow(
            Id(status),
            one.Attribute("event")!.Value,
            one.Attribute("target")!.Value,
            Arrow.Read(one.Attribute("cond")?.Value)
        );

    private static string Id(XElement one) => one.Attribute("id")!.Value;
}
