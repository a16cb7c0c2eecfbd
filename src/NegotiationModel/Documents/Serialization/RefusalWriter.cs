using System.Text.Json;
using NodaTime;

namespace NegotiationModel.Serialization;

/// <summary>Writes a refusal with its facts: what does not apply is left out.</summary>
internal static class RefusalWriter
{
    public static void Write(Utf8JsonWriter json, Refusal refusal)
    {
        WithoutMove(json, refusal);
        json.WritePropertyName("move");
        MoveWriter.Write(json, refusal.Move);
    }

    public static void WithoutMove(Utf8JsonWriter json, Refusal refusal)
    {
        json.WriteString("code", EnumNames.Name(refusal.Code));
        json.WriteString("message", refusal.Message);
        json.WriteString("rule", refusal.Rule);
        Texts(json, "parties", refusal.Parties, party => party.Value);
        List(json, "subjects", refusal.Subjects, PartForms.Write);
        MoveWriter.Text(json, "status", refusal.DecidingStatus is { } status ? EnumNames.Name(status) : null);
        Texts(json, "instants", [.. new[] { refusal.MoveTime, refusal.Limit }.OfType<Instant>()], DocumentTimes.Write);
        MoveWriter.Text(json, "id", refusal.OffendingId);
        Texts(json, "existing", refusal.ExistingIds, id => id);
        MoveWriter.Text(json, "suggestion", refusal.ClosestMatch);
        MoveWriter.Text(json, "issue", refusal.Issue?.Value);
        Value(json, "value", refusal.Value);
        Value(json, "expected", refusal.ProposedOrAgreedValue);
        List(json, "issues", refusal.RelevantIssues, DocumentWriter.Write);
        List(json, "instead", [.. refusal.PermittedInstead], (writer, move) => RulingWriter.Object(writer, move, RulingWriter.Permitted));
    }

    private static void Value(Utf8JsonWriter json, string name, Value? value)
    {
        if (value is not { } known)
            return;
        json.WritePropertyName(name);
        TermsWriter.Value(json, known);
    }

    private static void Texts<T>(Utf8JsonWriter json, string name, ValueList<T> all, Func<T, string> text) =>
        List(json, name, all, (writer, one) => writer.WriteStringValue(text(one)));

    private static void List<T>(Utf8JsonWriter json, string name, ValueList<T> all, Action<Utf8JsonWriter, T> write)
    {
        if (all.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var one in all)
            write(json, one);
        json.WriteEndArray();
    }
}
