using System.Globalization;

namespace NegotiationModel.Texts;

/// <summary>Words that stories need beside what they tell.</summary>
public partial class NegotiationTexts
{
    internal virtual string TimePasses => "Time passes";

    internal virtual string Refused => "refused";

    /// <summary>How many moves were made.</summary>
    internal virtual string Moves(int count) => $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? "move" : "moves")}";
}

public partial class UkrainianTexts
{
    internal override string TimePasses => "Минає час";

    internal override string Refused => "відмовлено";

    internal override string Moves(int count) => $"ходів: {count.ToString(CultureInfo.InvariantCulture)}";
}
