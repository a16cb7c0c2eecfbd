// What people look at in a cell and what is told in one line: kernels show that line, and not a tree of properties.
namespace NegotiationModel;

[TypeFormatterSource(typeof(TextFormatterSource))]
public abstract partial record Issue;

[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed partial record Party;

[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed partial record Protocol;

[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed partial record Setting;

[TypeFormatterSource(typeof(TextFormatterSource))]
public abstract partial record Move;

[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed partial record LoggedMove;

[TypeFormatterSource(typeof(TextFormatterSource))]
public abstract partial class KeyedListItem;

[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed partial class Terms;

[TypeFormatterSource(typeof(TextFormatterSource))]
public readonly partial struct Value;

[TypeFormatterSource(typeof(TextFormatterSource))]
public readonly partial record struct Term;

[TypeFormatterSource(typeof(TextFormatterSource))]
public readonly partial record struct Transition;

[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed partial record Scenario;
