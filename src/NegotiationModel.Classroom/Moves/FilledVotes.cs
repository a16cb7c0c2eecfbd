using System.Globalization;

namespace NegotiationModel.Classroom;

/// <summary>The votes of a body as the fields of a form have them; left empty, nothing is said of votes.</summary>
internal readonly struct FilledVotes(MoveForm form)
{
    /// <summary>The fields, and what they are called.</summary>
    public static readonly ValueList<(string Field, string Words)> Fields =
    [
        ("votes-for", "Votes for it"),
        ("votes-against", "Votes against it"),
        ("votes-abstained", "Abstained"),
    ];

    public static bool AreIn(MoveForm form) => Fields.Any(one => form.Field(one.Field).Length > 0);

    public Votes Read() => new(Count(0), Count(1)) { Abstained = Count(2) };

    private long Count(int at)
    {
        var (field, words) = Fields[at];
        var text = form.Field(field);
        if (text.Length == 0)
            return 0;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= 1_000_000_000)
            return count;
        form.Wrong(words, "a whole number", text);
        return 0;
    }
}
