using System.Xml.Linq;
using NegotiationModel.Lifecycles;
using NegotiationModel.Pictures;
using Xunit;

namespace NegotiationModel.Tests.Pictures;

public class MachinesAreDrawnWhole
{
    public static TheoryData<SubjectKind> Machines => [.. Lifecycle.All.Select(machine => machine.Machine)];

    [Theory]
    [MemberData(nameof(Machines))]
    public void Every_status_and_every_transition_has_its_place(SubjectKind machine)
    {
        var lifecycle = Lifecycle.For(machine);
        var layout = MachineLayout.Of(machine);
        Assert.Equal(lifecycle.Statuses.Select(NegotiationJson.Name).Order(), layout.Statuses.Keys.Order());
        Assert.Equal(
            layout.Arrows.Where(arrow => arrow.Trigger != "-").ToHashSet(),
            lifecycle.Transitions.Select(layout.ArrowOf).ToHashSet()
        );
    }

    [Theory]
    [MemberData(nameof(Machines))]
    public void Each_transition_can_be_shown_as_taken(SubjectKind machine)
    {
        var lifecycle = Lifecycle.For(machine);
        Assert.All(
            lifecycle.Transitions,
            declared =>
            {
                var picture = Picture.Machine(lifecycle, new Transition(declared, "it"));
                Assert.Contains(
                    $"1: from {Name.InWords(NegotiationJson.Name(declared.From))} to {Name.InWords(NegotiationJson.Name(declared.To))}",
                    picture.Description,
                    StringComparison.Ordinal
                );
                Assert.Single(
                    XDocument.Parse(picture.ToString()).Descendants(),
                    one => one.Name.LocalName == "path" && (string?)one.Attribute("stroke-width") == "3"
                );
            }
        );
    }

    [Fact]
    public void A_path_of_two_subjects_is_refused()
    {
        var declared = Lifecycle.Proposal.Transitions[0];
        Assert.Throws<ArgumentException>(
            "path",
            () => Picture.Machine(Lifecycle.Proposal, new Transition(declared, "p1"), new Transition(declared, "p2"))
        );
        Assert.Throws<ArgumentException>("path", () => Picture.Machine(Lifecycle.Condition, new Transition(declared, "p1")));
    }
}
