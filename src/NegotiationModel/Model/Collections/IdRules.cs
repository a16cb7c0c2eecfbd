namespace NegotiationModel;

/// <summary>What every id must be: a short line of text in which something can be seen.</summary>
internal static class IdRules
{
    public const int Longest = 200;

    public static string Checked(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Problem(value) is { } problem ? throw new ArgumentException($"An id {problem}.", nameof(value)) : value;
    }

    /// <summary>A text that stands where an id is asked for. Of a choice between an id and null, the compiler makes a text first.</summary>
    public static string Converted(string id, string type)
    {
        if (id is null)
            throw new ArgumentNullException(nameof(id), $"An id is a text; for none, write default({type}?) or ({type}?)null.");
        return Problem(id) is { } problem ? throw new ArgumentException($"An id {problem}.", nameof(id)) : id;
    }

    /// <summary>A text that is to be read as an id.</summary>
    public static string Parsed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Problem(text) is { } problem ? throw new FormatException($"An id {problem}.") : text;
    }

    /// <summary>What is wrong with a text as an id, to be read after "an id"; null when nothing is.</summary>
    public static string? Problem(string value)
    {
        if (value.Length is 0 or > Longest)
            return value.Length == 0 ? "must not be empty" : $"must not be longer than {Longest} characters";
        foreach (var character in value)
            if (char.IsControl(character))
                return "must not hold control characters";
        return WritableArgument.Problem(value) ?? (VisibleText.HasAny(value) ? null : "must hold something visible");
    }
}
