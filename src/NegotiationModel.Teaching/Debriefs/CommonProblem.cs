using NegotiationModel.Analysis;

namespace NegotiationModel.Teaching;

/// <summary>One bargaining problem for all tables of a case: the issues and values of every table, and what was agreed.</summary>
internal static class CommonProblem
{
    // Where what was agreed adds so many outcomes, the case is looked at without.
    private const int MaxOutcomes = 1_000_000;

    public static (BargainingProblem? Problem, string? Why) Of(ValueList<Preferences> preferences, ValueList<DebriefedTable> tables)
    {
        if (preferences.Count == 0)
            return (null, "the documents do not say what the parties want");
        try
        {
            var agenda = Agenda([.. tables.Select(table => table.Talks!)]);
            var space = OutcomeSpace.Of(agenda, preferences, offers: [.. tables.Select(table => table.Terms).OfType<Terms>().Distinct()]);
            if (space.Count > MaxOutcomes)
                space = OutcomeSpace.Of(agenda, preferences);
            return (BargainingProblem.Of(space, preferences, AgreementRule.Of(Negotiation.Convene(tables[0].Talks!.Setting))), null);
        }
        catch (ArgumentException unfit)
        {
            return (null, unfit.Message.Split(" (Parameter ")[0]);
        }
    }

    // Tables may have added to the agenda; what each added is put together as if all had done so at one.
    private static ValueList<Issue> Agenda(IReadOnlyList<Negotiation> tables)
    {
        var one = Negotiation.Convene(new(Protocol.Contract, [Party.Principal("one"), Party.Principal("other")], tables[0].Setting.Agenda));
        foreach (var agenda in tables.Select(talks => (ValueList<Issue>)[.. talks.Agenda.Select(item => item.Issue)]).Distinct())
            one = one.Rule(new Move.ExtendAgenda("one", agenda)).Talks;
        return [.. one.Agenda.Select(item => item.Issue)];
    }
}
