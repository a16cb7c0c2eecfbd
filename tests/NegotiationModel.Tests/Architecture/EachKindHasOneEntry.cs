using NegotiationModel.Lifecycles;
using Xunit;

namespace NegotiationModel.Tests.Architecture;

/// <summary>A kind of move, and a kind of subject, stands once in each list, in its place.</summary>
public class EachKindHasOneEntry
{
    [Fact]
    public void Of_the_descriptors() =>
        Assert.Equal(Enum.GetNames<MoveKind>().Select(kind => $"{kind}Descriptor"), MoveDescriptor.All.Select(one => one.GetType().Name));

    [Fact]
    public void Of_the_formats() =>
        Assert.Equal(Enum.GetNames<MoveKind>(), MoveFormats.All.Select(one => one.GetType().GetGenericArguments().Single().Name));

    [Fact]
    public void Of_the_moves() =>
        Assert.Equal(
            Enum.GetNames<MoveKind>().Order(),
            typeof(Move).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(Move))).Select(type => type.Name).Order()
        );

    [Fact]
    public void Of_the_machines() => Assert.All(Enum.GetValues<SubjectKind>(), kind => Assert.Equal(kind, Lifecycle.For(kind).Machine));

    // Transitions are told in this order; the talks, which are one, come last.
    [Fact]
    public void Of_the_registers() =>
        Assert.Equal(Lifecycle.All.Select(one => one.Machine), SubjectRegister.All.Select(one => one.Kind).Append(SubjectKind.Negotiation));
}
