namespace NegotiationModel.Classroom;

/// <summary>Conditions as the fields of a form have them; one without words is left out.</summary>
internal readonly struct FilledConditions(MoveForm form, Negotiation talks, PartyId party)
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

    /// <summary>One condition: who is to bring it about or to vote on it, what hangs on it, and by when.</summary>
    private ConditionDefinition Read(string field, string words)
    {
        var of = PartyId.TryParse(form.Field($"{field}-of"), null, out var named) ? named : default(PartyId?);
        var isVoted = form.Field($"{field}-vote") == "on";
        return new(words, Kind(form.Field($"{field}-kind")))
        {
            AskedParty = of,
            Due = new FilledTime(form, $"{field}-due", "The time of a condition").Read(),
            Beneficiary = form.Kind == MoveKind.Promise || of == party ? Other : null,
            Asks = isVoted ? AskedFor.Consent : default,
            Tests = isVoted ? [VoteTest.Majority] : default,
        };
    }

    private static ConditionKind Kind(string kind) =>
        kind switch
        {
            "after" => ConditionKind.Subsequent,
            "free" => ConditionKind.Free,
            _ => ConditionKind.Precedent,
        };

    // What one promises is for the other side, where there is just one.
    private PartyId? Other
    {
        get
        {
            var (own, all) = (party, talks.Seats.Where(seat => seat.Party.Role == Role.Principal).Select(seat => seat.Party.Id));
            return all.Where(id => id != own).ToList() is [var other] ? other : default(PartyId?);
        }
    }
}
