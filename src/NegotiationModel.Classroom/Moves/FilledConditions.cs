namespace NegotiationModel.Classroom;

/// <summary>Conditions as the fields of a form have them; one without words is left out.</summary>
internal readonly struct FilledConditions(MoveForm form)
{
    /// <summary>How many a form has room for.</summary>
    public const int Most = 2;

    public static string Field(int at) => $"condition-{at}";

    public ValueList<ConditionDefinition> Read()
    {
        var all = new List<ConditionDefinition>();
        for (var at = 0; at < Most; at++)
            if (form.Text(Field(at)) is { Length: > 0 } words)
                all.Add(Read(Field(at), words));
        return [.. all];
    }

    /// <summary>One condition: who is to bring it about, whether the agreement waits for it or falls with it, and by when.</summary>
    private ConditionDefinition Read(string field, string words) =>
        new(words, form.Field($"{field}-kind") == "after" ? ConditionKind.Subsequent : ConditionKind.Precedent)
        {
            AskedParty = PartyId.TryParse(form.Field($"{field}-of"), null, out var of) ? of : default(PartyId?),
            Due = new FilledTime(form, $"{field}-due", "The time of a condition").Read(),
        };
}
