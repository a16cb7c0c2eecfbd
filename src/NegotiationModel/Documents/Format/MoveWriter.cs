using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace NegotiationModel;

/// <summary>Writes moves canonically.</summary>
internal static class MoveWriter
{
    public static void Write(Utf8JsonWriter json, Move move)
    {
        json.WriteStartObject();
        json.WriteString("type", EnumNames.NameAt<MoveKind>((int)move.Kind));
        json.WriteString("by", move.By.Value);
        Text(json, "through", move.Through?.Value);
        Time(json, "at", move.At);
        if (move.Precision != Precision.Exact)
            json.WriteString("precision", EnumNames.Name(move.Precision));
        Own(json, move);
        Text(json, "text", move.Text);
        Citations(json, move.Citations);
        json.WriteEndObject();
    }

    public static void Terms(Utf8JsonWriter json, string name, Terms terms)
    {
        json.WritePropertyName(name);
        Terms(json, terms);
    }

    public static void Terms(Utf8JsonWriter json, Terms terms)
    {
        json.WriteStartObject();
        foreach (var term in terms.AsSpan())
        {
            json.WritePropertyName(term.Issue.Value);
            Value(json, term.Value);
        }

        json.WriteEndObject();
    }

    public static void Value(Utf8JsonWriter json, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Number:
                DocumentWriter.Number(json, value.Number!.Value);
                break;
            case ValueKind.Flag:
                json.WriteBooleanValue(value.Flag!.Value);
                break;
            case ValueKind.Range:
                json.WriteStartObject();
                json.WriteString("from", value.Range!.From);
                json.WriteString("to", value.Range.To);
                json.WriteEndObject();
                break;
            default:
                json.WriteStringValue(value.Text ?? "");
                break;
        }
    }

    private static void Own(Utf8JsonWriter json, Move move)
    {
        switch (move)
        {
            case Move.Propose propose:
                Propose(json, propose);
                break;
            case Move.Accept accept:
                Accept(json, accept);
                break;
            case Move.Reject reject:
                json.WriteString("proposal", reject.Proposal.Value);
                Issues(json, reject.Issues);
                break;
            case Move.Suspend suspend:
                Time(json, "until", suspend.Until);
                break;
            case Move.SetDeadline { Deadline: null }:
                json.WriteNull("deadline");
                break;
            case Move.SetDeadline set:
                Time(json, "deadline", set.Deadline);
                break;
            case Move.Ratify ratify:
                Text(json, "agreement", ratify.Agreement?.Value);
                break;
            case Move.RefuseRatification refuse:
                Text(json, "agreement", refuse.Agreement?.Value);
                break;
            case Move.AmendAgenda amend:
                json.WriteStartArray("issues");
                foreach (var issue in amend.Issues)
                    DocumentWriter.Write(json, issue);
                json.WriteEndArray();
                break;
            case Move.Join join:
                json.WritePropertyName("party");
                DocumentWriter.Write(json, join.Party);
                break;
            case Move.State state:
                Text(json, "about", state.About);
                if (state.Statement != StatementKind.Remark)
                    json.WriteString("kind", EnumNames.Name(state.Statement));
                break;
            default:
                if (move.Subject is { } subject)
                    json.WriteString(subject.Kind == SubjectKind.Proposal ? "proposal" : "condition", subject.Id);
                break;
        }
    }

    private static void Propose(Utf8JsonWriter json, Move.Propose move)
    {
        Text(json, "proposal", move.Proposal?.Value);
        if (move.With.Count > 0)
            ProtocolWriter.Ids(json, "with", move.With);
        Terms(json, "terms", move.Terms);
        Text(json, "answers", move.Answers?.Value);
        Text(json, "replaces", move.Replaces?.Value);
        Text(json, "revives", move.Revives?.Value);
        Time(json, "expires", move.Expires);
        Time(json, "firmUntil", move.FirmUntil);
        if (move.WithoutCommitment)
            json.WriteBoolean("withoutCommitment", true);
    }

    private static void Accept(Utf8JsonWriter json, Move.Accept move)
    {
        json.WriteString("proposal", move.Proposal.Value);
        if (move.Terms is not null)
            Terms(json, "terms", move.Terms);
        Issues(json, move.Issues);
        Conditions(json, move.Conditions);
        Text(json, "counter", move.Counter?.Value);
    }

    private static void Conditions(Utf8JsonWriter json, ValueList<ConditionDefinition> conditions)
    {
        if (conditions.Count == 0)
            return;
        json.WriteStartArray("conditions");
        foreach (var condition in conditions)
        {
            json.WriteStartObject();
            Text(json, "id", condition.Id?.Value);
            if (condition.Text.Length > 0)
                json.WriteString("text", condition.Text);
            Text(json, "of", condition.Of?.Value);
            Time(json, "due", condition.Due);
            if (condition.Kind != ConditionKind.Precedent)
                json.WriteString("kind", EnumNames.Name(condition.Kind));
            Text(json, "to", condition.To?.Value);
            if (condition.Judges.Count > 0)
                ProtocolWriter.Ids(json, "judges", condition.Judges);
            if (condition.IfSilent is { } silence && silence != ConditionDefinition.Usual(condition.Kind))
                json.WriteString("ifSilent", EnumNames.Name(silence));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Issues(Utf8JsonWriter json, ValueList<IssueId>? named)
    {
        if (named is not { } issues)
            return;
        json.WriteStartArray("issues");
        foreach (var issue in issues)
            json.WriteStringValue(issue.Value);
        json.WriteEndArray();
    }

    private static void Citations(Utf8JsonWriter json, ValueList<Citation> citations)
    {
        if (citations.Count == 0)
            return;
        json.WriteStartArray("citations");
        foreach (var citation in citations)
        {
            json.WriteStartObject();
            json.WriteString("source", citation.Source);
            Text(json, "published", citation.Published is { } day ? LocalDatePattern.Iso.Format(day) : null);
            Text(json, "speaker", citation.Speaker);
            Text(json, "quote", citation.Quote);
            Text(json, "url", citation.Url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    public static void Time(Utf8JsonWriter json, string name, Instant? at)
    {
        if (at is { } instant)
            json.WriteString(name, DocumentTimes.Write(instant));
    }
}
