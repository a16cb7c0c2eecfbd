using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NodaTime;

namespace NegotiationModel;

/// <summary>Where a move is known from.</summary>
/// <param name="Source">Who published it.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed record Citation(string Source)
{
    /// <summary>Who published it.</summary>
    public string Source
    {
        get;
        init => field = WritableArgument.Text(value, nameof(Source));
    } = WritableArgument.Text(Source, nameof(Source));

    /// <summary>The day it was published; null when unknown. Kept in the ISO calendar.</summary>
    public LocalDate? Published
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Whose words are quoted; null when nobody's.</summary>
    public string? Speaker
    {
        get;
        init => field = WritableArgument.TextOrNull(value, nameof(Speaker));
    }

    /// <summary>A short quotation; null when there is none.</summary>
    public string? Quote
    {
        get;
        init => field = WritableArgument.TextOrNull(value, nameof(Quote));
    }

    /// <summary>Where to read it; null when not on the web.</summary>
    public string? Url
    {
        get;
        init => field = WritableArgument.TextOrNull(value, nameof(Url));
    }
}
