namespace NegotiationModel;

/// <summary>Something in a setting that contradicts itself or cannot be.</summary>
/// <param name="Path">Where it stands in a document, such as <c>$.parties[1].id</c>.</param>
/// <param name="Message">What is wrong with it.</param>
public sealed record SettingProblem(string Path, string Message)
{
    /// <summary>The place and what is wrong there.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
