namespace NegotiationModel.Classroom;

/// <summary>Conditions as the fields of a form have them; one without words is left out.</summary>
internal readonly struct FilledConditions(MoveForm form, Negotiation talks, PartyId party)
{
    /// <summary>How many a form has room for.</summary>
    public const int Most = 2;

    public static string Field(int at) => $"condition-{at}";

    /// <summary>What the choice is called that a condition waits for the one before it in the form.</summary>
    public const string Before = "before";

    // What those have in common of which one is enough: nobody else needs to know it.
    private const string Either = "either";

    public ValueList<ConditionDefinition> Read()
    {
        var all = new List<ConditionDefinition>();
        for (var at = 0; at < Most; at++)
            if (form.Text(Field(at)) is { Length: > 0 } words)
                all.Add(Read(Field(at), words, all));
        return form.Field("condition-either") == "on" && all.Count > 1
            ? [.. all.Select(condition => condition with { AlternativesLabel = Either })]
            : [.. all];
    }

    /// <summary>One condition: who is to bring it about or to vote on it, what hangs on it, and by when.</summary>
    private ConditionDefinition Read(string field, string words, List<ConditionDefinition> before)
    {
        var of = PartyId.TryParse(form.Field($"{field}-of"), null, out var named) ? named : default(PartyId?);
        var isVoted = form.Field($"{field}-vote") == "on";
        return new(words, Kind(form.Field($"{field}-kind")))
        {
            AskedParty = of,
            Due = new FilledTime(form, $"{field}-due", "The time of a condition").Read(),
            Beneficiary = form.Kind == MoveKind.Promise || of == party ? Other : null,
            Judges = PartyId.TryParse(form.Field($"{field}-judge"), null, out var judge) ? [judge] : default,
            IfSilent = Silence(form.Field($"{field}-silent")),
            DueAfter = After(form.Field($"{field}-when"), before),
            Asks = isVoted ? ConditionRequirement.Consent : default,
            VoteTests = isVoted ? [VoteTest.MoreForThanAgainst] : default,
        };
    }

    // One that another waits for has an id, since the other names it.
    private ValueList<ConditionId> After(string when, List<ConditionDefinition> before)
    {
        if (when != Before)
            return ConditionId.TryParse(when, null, out var there) ? [there] : default;
        if (before.Count == 0)
            return default;
        before[^1] = before[^1] with { Id = before[^1].Id ?? Free() };
        return [before[^1].Id!.Value];
    }

    private ConditionId Free()
    {
        var taken = talks
            .Conditions.Select(one => (ConditionId?)one.Id)
            .Concat(talks.Proposals.SelectMany(proposal => proposal.Move.AgreementConditions).Select(one => one.Id))
            .Select(id => id?.Value)
            .ToHashSet();
        var number = taken.Count + 1;
        while (taken.Contains($"c{number}"))
            number++;
        return new($"c{number}");
    }

    private static SilenceEffect? Silence(string silent) =>
        silent switch
        {
            "kept" => SilenceEffect.Meet,
            "failed" => SilenceEffect.Fail,
            "over" => SilenceEffect.Lapse,
            _ => null,
        };

    private static ConditionKind Kind(string kind) =>
        kind switch
        {
            "after" => ConditionKind.EndsAgreementIfFailed,
            "free" => ConditionKind.Independent,
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
