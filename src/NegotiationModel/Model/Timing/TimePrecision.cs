using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>How exactly it is known when a move was made; news says "this week".</summary>
[JsonConverter(typeof(EnumNameConverter<TimePrecision>))]
public enum TimePrecision
{
    /// <summary>To the instant.</summary>
    Exact,

    /// <summary>On that day.</summary>
    Day,

    /// <summary>In that week, which starts on Monday.</summary>
    Week,

    /// <summary>In that month.</summary>
    Month,

    /// <summary>In that year.</summary>
    Year,
}
