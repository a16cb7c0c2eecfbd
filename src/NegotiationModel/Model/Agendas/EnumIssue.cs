using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>A choice whose options are the members of an enum; on the agenda it is listed as a choice. Terms are read by
/// <c>terms.Get(issue)</c>: an indexer cannot have a type of its own for each enum.</summary>
/// <typeparam name="T">The enum.</typeparam>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed record EnumIssue<T> : Issue<T>
    where T : struct, Enum
{
    private static readonly ValueList<T> Members = [.. System.Enum.GetValues<T>()];

    internal EnumIssue(IssueId id)
        : base(id) { }

    /// <inheritdoc/>
    public override string Type => "choice";

    /// <summary>The members of the enum, in the order of their values.</summary>
    public ValueList<T> Options => Members;

    internal override Issue Listed =>
        new ChoiceIssue(Id, [.. Members.Select(item => EnumNames.Camel(item.ToString()))]) { Name = Name, IsEssential = IsEssential };

    internal override Value Sample => Listed.Sample;

    internal override bool Fits(Value value) => TryRead(value, out _);

    internal override bool TryRead(Value value, out T read) => EnumNames.TryParse(value.Text ?? "", out read);

    private protected override Value Write(T value) =>
        System.Enum.IsDefined(value)
            ? Value.Of(EnumNames.Camel(value.ToString()))
            : throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                $"{typeof(T).Name} has no such member for the issue {Id}. Its members are {string.Join(", ", Members)}."
            );
}
