// What people look at in a cell and what is told in one line: kernels show that line, and not a tree of properties.
namespace NegotiationModel.Reports;

[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed partial record ReplayStep;
