using System.Text.Json;

namespace NegotiationModel.Serialization;

/// <summary>Parts that documents hold only within others, by themselves: a term is terms on one issue.</summary>
internal static class PartForms
{
    public static void Write(Utf8JsonWriter json, Term term) => TermsWriter.Write(json, [term]);

    public static object? Term(ref JsonWalker walk)
    {
        var start = walk.Offset;
        if (TermsReader.Read(ref walk) is not { } terms)
            return null;
        if (terms.Count == 1)
            return terms[0];
        walk.Note(start, walk.Path(), "must name exactly one issue");
        return null;
    }

    public static object? Exit(ref JsonWalker walk)
    {
        var (start, problems) = (walk.Offset, walk.Problems.Count);
        if (ExitFormat.One(ref walk) is { } way)
            return way;
        if (walk.Problems.Count == problems)
            walk.Note(start, walk.Path(), "must be a way out, and never is none");
        return null;
    }

    public static void Write(Utf8JsonWriter json, PartyWeight one)
    {
        json.WriteStartObject();
        DocumentWriter.Number(json, one.Party.Value, one.Weight);
        json.WriteEndObject();
    }

    public static object? Weight(ref JsonWalker walk)
    {
        var start = walk.Offset;
        if (AcceptanceReader.Weights(ref walk) is [var one])
            return one;
        walk.Note(start, walk.Path(), "must name exactly one party");
        return null;
    }

    public static PartyGroup? Group(ref JsonWalker walk)
    {
        var start = walk.Offset;
        if (SettingReader.Groups(ref walk) is [var one])
            return one;
        walk.Note(start, walk.Path(), "must name exactly one group");
        return null;
    }

    public static void Write(Utf8JsonWriter json, Subject subject)
    {
        json.WriteStartObject();
        json.WriteString("kind", EnumNames.Name(subject.Kind));
        json.WriteString("id", subject.Id);
        json.WriteEndObject();
    }

    public static object? Subject(ref JsonWalker walk)
    {
        var start = walk.Offset;
        if (!walk.EnterObject())
            return null;
        SubjectKind? kind = null;
        string? id = null;
        PropertyNameSet seen = default;
        while (walk.NextProperty(ref seen))
            switch (walk.Name)
            {
                case "kind":
                    kind = walk.Choice<SubjectKind>();
                    break;
                case "id":
                    id = walk.Id();
                    break;
                default:
                    walk.Unknown(KnownProperties.Subject);
                    break;
            }

        SettingReader.Require(walk, seen, start, "kind", "id");
        return kind is { } known && id is not null ? new Subject(known, id) : null;
    }

    // By themselves they have no document whose zone a local time could be in.
    public static object? End(ref JsonWalker walk)
    {
        var before = walk.Problems.Count;
        var end = EndFormat.ReadOrNull(ref walk, NodaTime.DateTimeZone.Utc);
        return walk.Problems.Count > before ? null : end;
    }

    public static ConditionDefinition? Condition(ref JsonWalker walk) => ConditionFormat.Read(ref walk, NodaTime.DateTimeZone.Utc);
}
