using NegotiationModel.Texts;
using NodaTime;

namespace NegotiationModel;

public sealed partial record LoggedMove
{
    /// <summary>The move as it is told, and when: "buyer walks away, 6 May 2026 19:00 UTC".</summary>
    public override string ToString() => ToString(NegotiationTexts.English);

    /// <summary>The move as it is told, and when, in other words.</summary>
    /// <param name="texts">In which words.</param>
    public string ToString(NegotiationTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return $"{Move.ToString(texts)}, {texts.FormatTime(At, DateTimeZone.Utc)}";
    }
}
