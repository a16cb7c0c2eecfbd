namespace NegotiationModel;

/// <summary>What is said of a property that does not belong where it stands.</summary>
internal static class UnknownProperty
{
    // After so many the lists are left out, so that what is said stays in proportion to what was written.
    private const int Explained = 20;

    /// <summary>What is wrong with it, which one may be meant, and which there are.</summary>
    /// <param name="wrong">What is wrong with it.</param>
    /// <param name="name">The name that was written.</param>
    /// <param name="known">Those that there are.</param>
    /// <param name="instead">What to write, where none of them is meant; null to list them.</param>
    /// <param name="explained">How often they were told before; counted here.</param>
    public static string Explain(string wrong, string name, string[] known, string? instead, ref int explained)
    {
        if (explained >= Explained)
            return wrong;
        explained++;
        return NearestName.To(name, known) is { } nearest ? $"{wrong}. Did you mean {nearest}? Known are {string.Join(", ", known)}"
            : instead is not null ? $"{wrong}; {instead}"
            : $"{wrong}. Known are {string.Join(", ", known)}";
    }
}
