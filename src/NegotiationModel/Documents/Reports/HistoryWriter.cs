using System.Text.Json;
using NegotiationModel.Reports;

namespace NegotiationModel;

/// <summary>Writes the history of one subject.</summary>
internal static class HistoryWriter
{
    public static void Write(Utf8JsonWriter json, SubjectHistory history)
    {
        json.WriteStartObject();
        json.WriteString("machine", EnumNames.Name(history.Subject.Kind));
        json.WriteString("id", history.Subject.Id);
        json.WriteString("status", EnumNames.Name(history.Status));
        json.WriteString("asOf", DocumentTimes.Write(history.Talks.Now));
        if (history.Begun is var (move, at))
        {
            json.WriteNumber("move", move);
            json.WriteString("at", DocumentTimes.Write(at));
            json.WriteStartObject("subject");
            Subject(json, history);
            json.WriteEndObject();
        }

        ResultWriter.List(json, "history", history.Changes, Change);
        ResultWriter.List(json, "limits", history.Limits, (writer, limit) => ResultWriter.Limit(writer, history.Talks, limit));
        Ids(json, "waitsFor", history.WaitsFor);
        Ids(json, "awaitedBy", history.AwaitedBy);
        json.WriteEndObject();
    }

    // As it stands in the result of a replay.
    private static void Subject(Utf8JsonWriter json, SubjectHistory history)
    {
        var talks = history.Talks;
        switch (history.Subject.Kind)
        {
            case SubjectKind.Proposal:
                ResultWriter.Proposal(json, talks, talks.Proposals[history.Subject.Id]);
                break;
            case SubjectKind.Condition:
                ResultWriter.Condition(json, talks, talks.Conditions[history.Subject.Id]);
                break;
            case SubjectKind.Agreement:
                ResultWriter.Agreement(json, talks.Agreements[history.Subject.Id]);
                break;
        }
    }

    private static void Change(Utf8JsonWriter json, (int MoveIndex, NodaTime.Instant At, Move? Made, Transition Transition) change)
    {
        json.WriteNumber("move", change.MoveIndex);
        json.WriteString("at", DocumentTimes.Write(change.At));
        if (change.Made is { } made)
        {
            json.WriteString("by", made.By.Value);
            json.WriteString("type", EnumNames.Name(made.Kind));
        }

        json.WriteString("from", EnumNames.Name(change.Transition.From));
        json.WriteString("trigger", EnumNames.Name(change.Transition.Trigger));
        json.WriteString("to", EnumNames.Name(change.Transition.To));
    }

    private static void Ids(Utf8JsonWriter json, string name, ValueList<Subject> subjects)
    {
        json.WriteStartArray(name);
        foreach (var subject in subjects)
            json.WriteStringValue(subject.Id);
        json.WriteEndArray();
    }
}
