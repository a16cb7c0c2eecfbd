// What people look at in a cell and what is told in one line: kernels show that line, and not a tree of properties.
namespace NegotiationModel.Analysis;

[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed partial class OutcomeSpace;

[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed partial record ParetoPoint;

[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed partial record Preferences;

[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed partial class UtilityMap;

[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed partial record UtilityRange;
