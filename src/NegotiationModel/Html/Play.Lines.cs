// What people look at in a cell and what is told in one line: kernels show that line, and not a tree of properties.
namespace NegotiationModel.Play;

[TypeFormatterSource(typeof(TextFormatterSource))]
public readonly partial record struct Offer;

[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed partial record Participant;

[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed partial class Ranking;

[TypeFormatterSource(typeof(TextFormatterSource))]
public abstract partial class Strategy;
