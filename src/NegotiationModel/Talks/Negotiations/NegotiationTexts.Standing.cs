using System.Globalization;

namespace NegotiationModel.Texts;

public partial class NegotiationTexts
{
    private const int MostAwaited = 3;

    /// <summary>Where talks stand, and for what they wait: "agreed in principle, waiting for permit (the permit is granted)".</summary>
    /// <param name="talks">The talks.</param>
    internal string Describe(Negotiation talks)
    {
        ArgumentNullException.ThrowIfNull(talks);
        var awaited = talks.Awaited.ToList();
        if (awaited.Count == 0)
            return Describe(talks.Status);
        var told = awaited.Take(MostAwaited).Select(condition => $"{condition.Id} ({Short(condition.Text)})");
        var more = awaited.Count - MostAwaited;
        return $"{Label(talks.Status)}, {WaitingFor} {string.Join(", ", told)}"
            + (more > 0 ? $" {AndMore(more.ToString(CultureInfo.InvariantCulture))}" : "");
    }

    private protected virtual string WaitingFor => "waiting for";

    private protected virtual string AndMore(string count) => $"and {count} more";
}

public partial class UkrainianTexts
{
    private protected override string WaitingFor => "очікується";

    private protected override string AndMore(string count) => $"і ще {count}";
}
