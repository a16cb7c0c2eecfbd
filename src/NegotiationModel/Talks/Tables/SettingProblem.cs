namespace NegotiationModel;

/// <summary>Something in a setting that contradicts itself or cannot be.</summary>
/// <param name="Path">Where it stands in a document, such as <c>$.parties[1].id</c>.</param>
/// <param name="Message">What is wrong with it.</param>
public sealed record SettingProblem(string Path, string Message)
{
    /// <summary>The place and what is wrong there.</summary>
    public override string ToString() => $"{Path}: {Message}";

    /// <summary>What is wrong, as a sentence for who wrote no document; the place in brackets where it is one of several.</summary>
    internal string InCode
    {
        get
        {
            var place = Path.TrimStart('$', '.');
            var isOneOfSeveral = place.AsSpan().ContainsAny('[', '.');
            return Message.StartsWith("is ", StringComparison.Ordinal)
                ? $"{place} {Message}."
                : $"{char.ToUpperInvariant(Message[0])}{Message[1..]}{(isOneOfSeveral ? $" ({place})" : "")}.";
        }
    }
}
