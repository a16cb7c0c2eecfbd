using NegotiationModel.Texts;
using NodaTime;

namespace NegotiationModel;

public sealed partial record LoggedMove
{
    /// <summary>The move as it is told, and when: "buyer walks away, 6 May 2026 19:00 UTC".</summary>
    public override string ToString() => $"{Move}, {NegotiationTexts.English.FormatTime(At, DateTimeZone.Utc)}";
}
