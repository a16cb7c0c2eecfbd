using System.Text.Json;
using NodaTime;

namespace NegotiationModel.Serialization;

/// <summary>Moves, settings, documents and negotiations, which the reader takes whole.</summary>
internal static class WholeForms
{
    // By itself a move has no document whose zone a local time could be in.
    public static (Move Value, ValueList<DocumentProblem> Problems) Move(ReadOnlySpan<byte> json)
    {
        var (move, problems) = DocumentReader.Move(json, DateTimeZone.Utc);
        return (move!, problems);
    }

    public static (Setting Value, ValueList<DocumentProblem> Problems) Setting(ReadOnlySpan<byte> json)
    {
        var (setting, problems) = DocumentReader.Setting(json);
        return (setting!, problems);
    }

    public static (NegotiationDocument Value, ValueList<DocumentProblem> Problems) Document(ReadOnlySpan<byte> json)
    {
        var (document, problems) = DocumentReader.Document(json);
        return (document!, problems);
    }

    public static void Write(Utf8JsonWriter json, Negotiation talks) => DocumentWriter.Write(json, NegotiationDocument.From(talks));

    public static (Negotiation Value, ValueList<DocumentProblem> Problems) Negotiation(ReadOnlySpan<byte> json)
    {
        try
        {
            return (NegotiationJson.Read(json), default);
        }
        catch (DocumentException wrong)
        {
            return (null!, wrong.Problems);
        }
    }
}
