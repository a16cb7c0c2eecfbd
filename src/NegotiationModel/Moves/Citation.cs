using NodaTime;

namespace NegotiationModel;

/// <summary>Where a move is known from.</summary>
/// <param name="Source">Who published it.</param>
public sealed record Citation(string Source)
{
    /// <summary>The day it was published; null when unknown.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>Whose words are quoted; null when nobody's.</summary>
    public string? Speaker { get; init; }

    /// <summary>A short quotation; null when there is none.</summary>
    public string? Quote { get; init; }

    /// <summary>Where to read it; null when not on the web.</summary>
    public string? Url { get; init; }
}
