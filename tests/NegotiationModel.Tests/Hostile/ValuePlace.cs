using System.Text.Json;

namespace NegotiationModel.Tests.Hostile;

/// <summary>Where a value stands in a text: its bytes, those of the whole member with its name, and the value around it.</summary>
/// <param name="Name">The member's name; an element has that of its array.</param>
/// <param name="Kind">The value's first token.</param>
/// <param name="Around">The place in the list of spots of the object or array around it; −1 for the root.</param>
/// <param name="From">Where the member begins, name included; an element begins with its value.</param>
/// <param name="Start">Where the value begins.</param>
/// <param name="End">Where it has ended; 0 when the text breaks off first.</param>
internal sealed record ValuePlace(string Name, JsonTokenType Kind, int Around, int From, int Start, int End)
{
    /// <summary>The values of a text in their order, as far as it is JSON; one that does not end has the end 0.</summary>
    public static List<ValuePlace> All(ReadOnlySpan<byte> text)
    {
        var spots = new List<ValuePlace>();
        var open = new Stack<int>();
        var reader = new Utf8JsonReader(
            text,
            new JsonReaderOptions
            {
                AllowTrailingCommas = true,
                CommentHandling = JsonCommentHandling.Skip,
                MaxDepth = 1_000,
            }
        );
        var (name, from) = ("", -1);
        try
        {
            while (reader.Read())
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        (name, from) = (reader.GetString()!, (int)reader.TokenStartIndex);
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        spots[open.Peek()] = spots[open.Pop()] with { End = (int)reader.BytesConsumed };
                        break;
                    default:
                        var start = (int)reader.TokenStartIndex;
                        spots.Add(
                            new(
                                from < 0 && open.Count > 0 ? spots[open.Peek()].Name : name,
                                reader.TokenType,
                                open.Count > 0 ? open.Peek() : -1,
                                from < 0 ? start : from,
                                start,
                                reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 0 : (int)reader.BytesConsumed
                            )
                        );
                        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                            open.Push(spots.Count - 1);
                        from = -1;
                        break;
                }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // What an earlier wound broke is left to the wounds that need no grammar.
        }

        return spots;
    }
}
