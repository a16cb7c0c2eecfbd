using System.Text.Json;

namespace NegotiationModel;

/// <summary>How one kind of move stands in documents: the properties it has of its own, how it is made from what was read, and how they are
/// written.</summary>
internal abstract class MoveFormat(string[] required, string[] optional)
{
    /// <summary>What every move may say.</summary>
    public static readonly string[] Common = ["type", "by", "through", "at", "precision", "text", "citations"];

    public delegate T Reading<out T>(in MoveDraft draft);

    /// <summary>The properties a move of that kind must have.</summary>
    public string[] Required { get; } = required;

    /// <summary>Those that it must have as well, for what else it says.</summary>
    public Reading<string[]> AlsoRequired { get; init; } = static (in draft) => [];

    /// <summary>The names of the properties it may have, those of every move included.</summary>
    public string[] Names { get; } = [.. required, .. optional, .. Common];

    /// <summary>The same, to look in.</summary>
    public PropertyNameSet Allowed { get; } = PropertyNameSet.Of([.. required, .. optional, .. Common]);

    /// <summary>The names of the properties that some move may have, where it does not say yet of what type it is.</summary>
    public static string[] NamesOfAll => field ??= [.. MoveFormats.All.SelectMany(format => format.Names).Distinct()];

    public static MoveFormat Of(MoveKind kind) => MoveFormats.All[(int)kind];

    /// <summary>Whether some move may have the property.</summary>
    public static bool IsOfSome(int name) => Array.Exists(MoveFormats.All, format => format.Allowed.Has(name));

    /// <summary>What else is wrong with a draft: a property of it, and what it must be. Null where nothing is.</summary>
    public Reading<(string Property, string Problem)?> Problem { get; init; } = static (in draft) => null;

    /// <summary>The move that a draft without problems says, but for what every move has.</summary>
    public abstract Move Read(in MoveDraft draft);

    /// <summary>Writes the properties that the move has of its own, in their order.</summary>
    public abstract void Write(Utf8JsonWriter json, Move move);
}

/// <inheritdoc/>
internal sealed class MoveFormat<TMove>(
    string[] required,
    string[] optional,
    MoveFormat.Reading<TMove> read,
    Action<Utf8JsonWriter, TMove> write
) : MoveFormat(required, optional)
    where TMove : Move
{
    public override Move Read(in MoveDraft draft) => read(draft);

    public override void Write(Utf8JsonWriter json, Move move) => write(json, (TMove)move);
}
