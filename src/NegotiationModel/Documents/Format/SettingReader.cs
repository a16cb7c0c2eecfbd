namespace NegotiationModel;

/// <summary>Reads parties, issues and protocols.</summary>
internal static class SettingReader
{
    public static List<T> List<T>(ref JsonWalker walk, Reading<T> read)
        where T : class
    {
        var list = new List<T>();
        if (walk.EnterArray())
            while (walk.NextElement())
                if (read(ref walk) is { } item)
                    list.Add(item);
        return list;
    }

    public static List<string> Ids(ref JsonWalker walk) => List(ref walk, static (ref JsonWalker walker) => walker.Id());

    public static Party? Party(ref JsonWalker walk)
    {
        var start = walk.Offset;
        if (!walk.EnterObject())
            return null;
        string? id = null,
            name = null;
        Role? role = null;
        List<Representative> representatives = [];
        var before = walk.Problems.Count;
        PropertyNameSet seen = default;
        while (walk.NextProperty(ref seen))
            switch (walk.Name)
            {
                case "id":
                    id = walk.Id();
                    break;
                case "name":
                    name = walk.String();
                    break;
                case "role":
                    role = walk.Choice<Role>();
                    break;
                case "representatives":
                    representatives = List(ref walk, Representative);
                    break;
                default:
                    walk.Unknown(KnownProperties.Party);
                    break;
            }

        Require(walk, seen, start, "id", "role");
        if (walk.Problems.Count > before)
            return null;
        var party = new Party(id!, role!.Value) { Name = name!, Representatives = [.. representatives] };
        foreach (var problem in SettingCheck.OfParty(party))
            walk.Note(start, walk.Path() + problem.Path, problem.Message);
        return party;
    }

    /// <summary>Reads groups of parties by their names.</summary>
    public static List<PartyGroup> Groups(ref JsonWalker walk)
    {
        var groups = new List<PartyGroup>();
        if (!walk.EnterObject())
            return groups;
        while (walk.NextName())
        {
            var name = walk.Name;
            if (groups.Exists(group => group.Name == name))
                walk.Wrong("stands twice");
            else if (IdRules.Problem(name) is { } problem)
                walk.Wrong("an id " + problem);
            else if (Ids(ref walk) is var parties)
                groups.Add(new(name, ValueList.Of(parties, id => new PartyId(id))));
        }

        return groups;
    }

    public static Issue? Issue(ref JsonWalker walk)
    {
        var start = walk.Offset;
        if (!walk.EnterObject())
            return null;
        string? id = null,
            name = null,
            type = null,
            currency = null,
            basket = null;
        decimal? min = null,
            max = null,
            step = null;
        bool isEssential = false;
        List<string> options = [];
        var before = walk.Problems.Count;
        PropertyNameSet seen = default;
        while (walk.NextProperty(ref seen))
            switch (walk.Name)
            {
                case "id":
                    id = walk.Id();
                    break;
                case "name":
                    name = walk.String();
                    break;
                case "type":
                    type = walk.String();
                    break;
                case "options":
                    options = List(ref walk, static (ref JsonWalker walker) => walker.String());
                    break;
                case "currency":
                    currency = Currency(ref walk);
                    break;
                case "min":
                    min = walk.Number();
                    break;
                case "max":
                    max = walk.Number();
                    break;
                case "step":
                    step = walk.Number();
                    break;
                case "essential":
                    isEssential = walk.Flag() is true;
                    break;
                case "basket":
                    basket = walk.Id();
                    break;
                default:
                    walk.Unknown(KnownProperties.Issue);
                    break;
            }

        Require(walk, seen, start, "id", "type");
        if (type is null)
            return null;
        string[] own = type switch
        {
            "choice" => ["options"],
            "integer" or "number" => ["min", "max", "step"],
            "money" => ["currency", "min", "max", "step"],
            "date" or "dateRange" or "duration" or "boolean" or "text" => [],
            _ => ["?"],
        };
        if (own is ["?"])
        {
            walk.Note(
                start,
                walk.Path() + ".type",
                UnknownName.Explain(type, ["choice", "integer", "number", "money", "date", "dateRange", "duration", "boolean", "text"])
            );
            return null;
        }

        Require(walk, seen, start, Array.FindAll(own, one => one is "options" or "currency"));
        foreach (var other in new[] { "options", "currency", "min", "max", "step" })
            if (seen.Has(other) && !own.Contains(other))
                walk.Note(start, $"{walk.Path()}.{other}", $"is not a property of an issue of type {type}");
        if (id is null || walk.Problems.Count > before)
            return null;
        Issue issue = type switch
        {
            "choice" => new ChoiceIssue(id, [.. options]),
            "integer" => new IntegerIssue(id, min, max, step),
            "number" => new NumberIssue(id, min, max, step),
            "money" => new MoneyIssue(id, currency!, min, max, step),
            "date" => new DateIssue(id),
            "dateRange" => new DateRangeIssue(id),
            "duration" => new DurationIssue(id),
            "boolean" => new YesNoIssue(id),
            _ => new TextIssue(id),
        };
        if (issue.Problem is not { } problem)
            return issue with { Name = name ?? id, IsEssential = isEssential, AddedToBasket = basket };
        walk.Note(start, walk.Path(), problem);
        return null;
    }

    public static Protocol? Protocol(ref JsonWalker walk)
    {
        if (walk.Token == System.Text.Json.JsonTokenType.String)
            return Preset(ref walk);
        if (!walk.EnterObject())
            return null;
        var protocol = new Protocol();
        Protocol? preset = null;
        var changes = new List<Func<Protocol, Protocol>>();
        PropertyNameSet seen = default;
        while (walk.NextProperty(ref seen))
            switch (walk.Name)
            {
                case "preset":
                    preset = Preset(ref walk);
                    break;
                case "turnOrder":
                    Change(changes, walk.Choice<TurnOrder>(), (p, v) => p with { TurnOrder = v });
                    break;
                case "acceptance":
                    Change(changes, AcceptanceReader.Read(ref walk), (p, v) => p with { Acceptance = v });
                    break;
                case "counter":
                    Change(changes, walk.Choice<CounterEffect>(), (p, v) => p with { CounterEffect = v });
                    break;
                case "liveProposals":
                    Change(changes, walk.Choice<LiveProposals>(), (p, v) => p with { LiveProposals = v });
                    break;
                case "settlement":
                    Change(changes, walk.Choice<Settlement>(), (p, v) => p with { Settlement = v });
                    break;
                case "mediatorsMayPropose":
                    Change(changes, walk.Flag(), (p, v) => p with { MediatorsMayPropose = v });
                    break;
                case "onlyMediatorsPropose":
                    Change(changes, walk.Flag(), (p, v) => p with { OnlyMediatorsPropose = v });
                    break;
                case "conditions":
                    Change(changes, walk.Flag(), (p, v) => p with { AllowsConditions = v });
                    break;
                case "ratifiers":
                    Change(changes, Ids(ref walk), (p, v) => p with { Ratifiers = ValueList.Of(v, id => new PartyId(id)) });
                    break;
                case "onRefusedRatification":
                    Change(changes, walk.Choice<FailedEntryEffect>(), (p, v) => p with { OnFailedEntryIntoForce = v });
                    break;
                case "walkAway":
                    Change(changes, walk.Choice<WalkAwayEffect>(), (p, v) => p with { WalkAway = v });
                    break;
                case "reopening":
                    Change(changes, walk.Flag(), (p, v) => p with { AllowsReopening = v });
                    break;
                case "joining":
                    Change(changes, walk.Flag(), (p, v) => p with { AllowsJoining = v });
                    break;
                case "maxRounds":
                    Change(changes, walk.Whole(), (p, v) => p with { MaxAlternatingRounds = v });
                    break;
                case "deadlineSetBy":
                    Change(changes, walk.Choice<ProcedureControl>(), (p, v) => p with { DeadlineSetBy = v });
                    break;
                case "agendaSetBy":
                    Change(changes, walk.Choice<ProcedureControl>(), (p, v) => p with { AgendaSetBy = v });
                    break;
                case "suspendedBy":
                    Change(changes, walk.Choice<ProcedureControl>(), (p, v) => p with { SuspendedBy = v });
                    break;
                case "changedAcceptance":
                    Change(changes, walk.Choice<ChangedAcceptanceEffect>(), (p, v) => p with { ChangedAcceptance = v });
                    break;
                case "expiry":
                    Change(changes, walk.Choice<Expiry>(), (p, v) => p with { Expiry = v });
                    break;
                case "baskets":
                    Change(changes, List(ref walk, BasketFormat.Read), (p, v) => p with { Baskets = [.. v] });
                    break;
                case "silence":
                    Change(changes, walk.Flag(), (p, v) => p with { AllowsSilentAcceptance = v });
                    break;
                case "abstention":
                    Change(changes, walk.Flag(), (p, v) => p with { AllowsAbstention = v });
                    break;
                case "resubmission":
                    Change(changes, walk.Choice<ConsentResubmission>(), (p, v) => p with { ConsentResubmission = v });
                    break;
                case "firmOffers":
                    Change(changes, walk.Choice<RejectedFirmOffers>(), (p, v) => p with { OnRejectedFirmOffer = v });
                    break;
                default:
                    walk.Unknown(KnownProperties.Protocol);
                    break;
            }

        return changes.Aggregate(preset ?? protocol, (now, change) => change(now));
    }

    /// <summary>Notes the properties that an object lacks.</summary>
    public static void Require(in JsonWalker walk, PropertyNameSet seen, long start, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (!seen.Has(name))
                walk.Note(start, walk.Path(), $"lacks the property {name}");
    }

    private static string? Currency(ref JsonWalker walk)
    {
        if (walk.String() is not { } code)
            return null;
        if (CurrencyCodes.Problem(code) is not { } problem)
            return code;
        walk.Note(problem);
        return null;
    }

    public static Representative? Representative(ref JsonWalker walk)
    {
        var start = walk.Offset;
        if (!walk.EnterObject())
            return null;
        string? id = null,
            name = null;
        Authority? authority = Authority.Bind;
        PropertyNameSet seen = default;
        while (walk.NextProperty(ref seen))
            switch (walk.Name)
            {
                case "id":
                    id = walk.Id();
                    break;
                case "name":
                    name = walk.String();
                    break;
                case "authority":
                    authority = walk.Choice<Authority>();
                    break;
                default:
                    walk.Unknown(KnownProperties.Representative);
                    break;
            }

        Require(walk, seen, start, "id");
        return id is null || authority is null ? null : new(id, authority.Value) { Name = name! };
    }

    private static Protocol? Preset(ref JsonWalker walk)
    {
        if (walk.String() is not { } name)
            return null;
        foreach (var preset in NegotiationModel.Protocol.Presets)
            if (preset.BasedOnPreset == name)
                return preset;
        walk.Note(UnknownName.Explain(name, [.. NegotiationModel.Protocol.Presets.Select(preset => preset.BasedOnPreset!)]));
        return null;
    }

    private static void Change<T>(List<Func<Protocol, Protocol>> changes, T? value, Func<Protocol, T, Protocol> set)
        where T : struct
    {
        if (value is { } given)
            changes.Add(protocol => set(protocol, given));
    }

    private static void Change<T>(List<Func<Protocol, Protocol>> changes, T? value, Func<Protocol, T, Protocol> set)
        where T : class
    {
        if (value is { } given)
            changes.Add(protocol => set(protocol, given));
    }
}

/// <summary>Reads one value at which a walk is; null when it is not one.</summary>
internal delegate T? Reading<out T>(ref JsonWalker walk)
    where T : class;
