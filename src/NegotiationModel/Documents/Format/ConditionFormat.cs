using System.Text.Json;
using NodaTime;

namespace NegotiationModel;

/// <summary>How the conditions that a move sets stand in documents.</summary>
internal static class ConditionFormat
{
    public static void Read(ref JsonWalker walk, ref List<ConditionDefinition>? conditions, ref IndexSet saidPrecedent, DateTimeZone zone)
    {
        if (!walk.EnterArray())
            return;
        while (walk.NextElement())
            if (Read(ref walk, zone, out var kind) is { } proviso)
            {
                (conditions ??= []).Add(proviso);
                if (kind == ConditionKind.Precedent)
                    saidPrecedent.Mark(conditions.Count - 1, true);
            }
    }

    public static ConditionDefinition? Read(ref JsonWalker walk, DateTimeZone zone) => Read(ref walk, zone, out _);

    private static ConditionDefinition? Read(ref JsonWalker walk, DateTimeZone zone, out ConditionKind? said)
    {
        said = null;
        if (!walk.EnterObject())
            return null;
        var start = walk.Offset;
        var draft = new ConditionDraft();
        while (walk.NextProperty(ref draft.Seen))
            Property(ref walk, ref draft, zone);
        said = draft.Kind;
        if (draft.Seen.Has("status") != (draft.Asks == ConditionRequirement.Status))
        {
            walk.Note(start, walk.Path(), "must have asks: status and the property status together");
            return null;
        }

        return draft.Condition();
    }

    private static void Property(ref JsonWalker walk, ref ConditionDraft draft, DateTimeZone zone)
    {
        switch (walk.Name)
        {
            case "id":
                draft.Id = walk.Id();
                break;
            case "text":
                draft.Text = walk.String();
                break;
            case "of":
                draft.Of = walk.Id();
                break;
            case "due":
                draft.Due = EndFormat.Read(ref walk, zone);
                break;
            case "kind":
                draft.Kind = walk.Choice<ConditionKind>();
                break;
            case "to":
                draft.To = walk.Id();
                break;
            case "judges":
                draft.Judges = SettingReader.Ids(ref walk);
                break;
            case "ifSilent":
                draft.IfSilent = walk.Choice<SilenceEffect>();
                break;
            case "asks":
                draft.Asks = walk.Choice<ConditionRequirement>();
                break;
            case "when":
                draft.DueAfter = SettingReader.Ids(ref walk);
                break;
            case "anyOf":
                draft.AnyOf = walk.Id();
                break;
            case "status":
                draft.Watched = VoteFormat.Watched(ref walk);
                break;
            case "tests":
                draft.Tests = SettingReader.List(ref walk, VoteFormat.Test);
                break;
            case "roll":
                draft.Roll = VoteFormat.Count(ref walk);
                break;
            case "binding":
                draft.IsConsultative = walk.Flag() is false;
                break;
            case "step":
                draft.Step = walk.String();
                break;
            default:
                walk.Unknown(KnownProperties.Condition);
                break;
        }
    }

    public static void Write(Utf8JsonWriter json, string name, ValueList<ConditionDefinition> conditions)
    {
        if (conditions.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var condition in conditions)
            Write(json, condition);
        json.WriteEndArray();
    }

    /// <summary>Writes what is set after the fact: a substitute has the kind of the old one, and what hangs on nothing is free.</summary>
    public static void WriteRequired(Utf8JsonWriter json, string name, Move.Require move)
    {
        json.WriteStartArray(name);
        foreach (var condition in move.Conditions)
            Write(json, condition, isPromise: false, isKindLeftOut: move.On is null, isSubstitute: move.Replaces is not null);
        json.WriteEndArray();
    }

    /// <summary>Writes promises, which need not say that they are free, and of whom.</summary>
    public static void WritePromises(Utf8JsonWriter json, string name, ValueList<ConditionDefinition> conditions)
    {
        json.WriteStartArray(name);
        foreach (var condition in conditions)
            Write(json, condition, isPromise: true, isKindLeftOut: true);
        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, ConditionDefinition condition) =>
        Write(json, condition, isPromise: false, isKindLeftOut: false);

    private static void Write(
        Utf8JsonWriter json,
        ConditionDefinition condition,
        bool isPromise,
        bool isKindLeftOut,
        bool isSubstitute = false
    )
    {
        json.WriteStartObject();
        MoveWriter.Text(json, "id", condition.Id?.Value);
        if (condition.Text.Length > 0)
            json.WriteString("text", condition.Text);
        MoveWriter.Text(json, "of", isPromise ? null : condition.AskedParty?.Value);
        EndFormat.Write(json, "due", condition.Due);
        if (condition.Kind != ConditionKind.Precedent && !isKindLeftOut)
            json.WriteString("kind", EnumNames.Name(condition.Kind));
        MoveWriter.Text(json, "to", condition.Beneficiary?.Value);
        if (condition.Judges.Count > 0)
            ProtocolWriter.Ids(json, "judges", condition.Judges);
        if (condition.IfSilent is { } silence && (isSubstitute || silence != ConditionDefinition.UsualIfSilent(condition.Kind)))
            json.WriteString("ifSilent", EnumNames.Name(silence));
        if (condition.Rest is not null)
            Clauses(json, condition);
        json.WriteEndObject();
    }

    private static void Clauses(Utf8JsonWriter json, ConditionDefinition condition)
    {
        if (condition.Asks != ConditionRequirement.Act)
            json.WriteString("asks", EnumNames.Name(condition.Asks));
        if (condition.DueAfter.Count > 0)
            Ids(json, "when", condition.DueAfter);
        MoveWriter.Text(json, "anyOf", condition.AlternativesLabel);
        if (condition.Watched is { } watched)
        {
            json.WritePropertyName("status");
            VoteFormat.Write(json, watched);
        }

        if (condition.VoteTests.Count > 0)
        {
            json.WriteStartArray("tests");
            foreach (var test in condition.VoteTests)
                VoteFormat.Write(json, test);
            json.WriteEndArray();
        }

        if (condition.EligibleVotes is { } roll)
            json.WriteNumber("roll", roll);
        if (condition.IsConsultative)
            json.WriteBoolean("binding", false);
        MoveWriter.Text(json, "step", condition.Formality);
    }

    private static void Ids(Utf8JsonWriter json, string name, ValueList<ConditionId> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
            json.WriteStringValue(id.Value);
        json.WriteEndArray();
    }
}
