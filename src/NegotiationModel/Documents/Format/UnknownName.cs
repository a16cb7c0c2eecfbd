namespace NegotiationModel;

/// <summary>What is said of a name that is none of those that may stand there.</summary>
internal static class UnknownName
{
    // A longer one is not repeated, so that what is said stays in proportion to what was written.
    private const int Longest = 40;

    /// <summary>Which names there are, what was written, and which may be meant.</summary>
    /// <param name="written">The name that was written.</param>
    /// <param name="known">Those that there are.</param>
    public static string Explain(string written, IReadOnlyList<string> known)
    {
        var choices = $"must be one of {string.Join(", ", known)}";
        if (written.Length > Longest)
            return choices;
        return $"{choices}, unlike \"{written}\"" + (NearestName.To(written, known) is { } meant ? $". Did you mean {meant}?" : "");
    }
}
