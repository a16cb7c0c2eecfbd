using System.Text.Json;

namespace NegotiationModel;

/// <summary>How conditions that are set after the fact stand in documents.</summary>
internal static class RequireFormat
{
    public static Move.Require Read(in MoveDraft draft) =>
        Move.Require.Of(
            draft.By!,
            draft.On,
            OptionalIds.Condition(draft.Replaces),
            draft.Conditions is null ? default : [.. draft.Conditions]
        );

    public static void Write(Utf8JsonWriter json, Move.Require move)
    {
        MoveWriter.Text(json, "on", move.On);
        ConditionFormat.WriteRequired(json, "conditions", move);
        MoveWriter.Text(json, "replaces", move.Replaces?.Value);
    }

    public static (string Property, string Problem)? Problem(in MoveDraft draft)
    {
        if (draft is { On: not null, Replaces: not null })
            return ("on", "belongs to a move that replaces nothing: a substitute hangs where the old one did");
        if (draft is { Replaces: not null, Conditions.Count: > 1 })
            return ("conditions", "must be one condition, which takes the place of another");
        for (var at = 0; draft.On is null && at < (draft.Conditions?.Count ?? 0); at++)
            if (ProblemOf(draft.Conditions![at], draft.SaidPrecedent.Contains(at), draft.Replaces is not null) is var (name, problem))
                return ($"conditions[{at}].{name}", problem);
        return null;
    }

    private static (string Property, string Problem)? ProblemOf(ConditionDefinition condition, bool saysPrecedent, bool isSubstitute) =>
        isSubstitute
            ? condition.Kind != default || saysPrecedent
                ? ("kind", "is left out: a substitute is of the kind of the old condition")
                : condition.AlternativesLabel is not null
                    ? ("anyOf", "is left out: a substitute has the label of the old condition")
                    : null
            : condition.Kind == ConditionKind.EndsAgreementIfFailed || saysPrecedent
                ? ("kind", "must be free, or left out, since the condition hangs on nothing")
                : null;
}
