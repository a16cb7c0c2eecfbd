namespace NegotiationModel;

/// <summary>A property that does not belong where it stands is a problem, and skipped. What is said of it names those there are.</summary>
internal static class UnknownProperty
{
    // After so many the lists are left out, so that what is said stays in proportion to what was written.
    private const int MostExplained = 20;

    /// <summary>The property at which the walk is does not belong there. Always false.</summary>
    /// <param name="json">The walk.</param>
    /// <param name="known">Those that there are.</param>
    /// <param name="instead">What to write, where none of them is meant; null to list them.</param>
    public static bool Unknown(this ref JsonWalker json, string[] known, string? instead = null) =>
        json.Wrong(Explain(ref json, "is not a known property here", json.Name, known, instead));

    /// <summary>A property, read before, that objects of that kind do not have.</summary>
    /// <param name="json">The walk, at the object.</param>
    /// <param name="name">The name that was written.</param>
    /// <param name="message">What is wrong with it.</param>
    /// <param name="known">Those that there are.</param>
    public static void Foreign(this ref JsonWalker json, string name, string message, string[] known) =>
        json.Note(-1, $"{json.Path()}.{name}", Explain(ref json, message, name, known, null));

    private static string Explain(ref JsonWalker json, string wrong, string name, string[] known, string? instead)
    {
        if (json.Explained >= MostExplained)
            return wrong;
        json.Explained++;
        return NearestName.To(name, known) is { } nearest ? $"{wrong}. Did you mean {nearest}? Known are {string.Join(", ", known)}"
            : instead is not null ? $"{wrong}; {instead}"
            : $"{wrong}. Known are {string.Join(", ", known)}";
    }
}
