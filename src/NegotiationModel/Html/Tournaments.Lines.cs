// What people look at in a cell and what is told in one line: kernels show that line, and not a tree of properties.
namespace NegotiationModel.Tournaments;

[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed partial record EncounterResult;

[TypeFormatterSource(typeof(TextFormatterSource))]
public readonly partial record struct SampleEstimate;

[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed partial class Tournament;

[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed partial record TournamentResult;

[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed partial class TournamentScenario;
