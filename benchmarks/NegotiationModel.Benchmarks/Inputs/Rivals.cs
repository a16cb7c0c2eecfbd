namespace NegotiationModel.Benchmarks.Inputs;

/// <summary>Two who negotiate about one made-up domain after the other, taking turns at who begins.</summary>
internal sealed class Rivals
{
    private readonly (Domain Domain, ValueList<Issue> Agenda, Ranking[] Ready)[] all;
    private int next;

    public Rivals(int issues)
    {
        var domains = new Domains(issues);
        all = [.. Enumerable.Range(0, issues < 6 ? 8 : 2).Select(number => Of(domains.Next))];
    }

    /// <summary>How many sessions have been asked for.</summary>
    public int Number => next;

    /// <summary>A session of which nothing is known beforehand but what can be agreed on and what both want.</summary>
    public Session Begun(Strategy first, Strategy second, int rounds = 100)
    {
        var (domain, agenda, _) = all[++next % all.Length];
        var space = new OutcomeSpace(domain.Space.Issues);
        return Between(agenda, new(new(space, domain.Preferences[0])), new(new(space, domain.Preferences[1])), first, second, rounds);
    }

    /// <summary>A session with the outcomes of both put in order beforehand.</summary>
    public Session Ready(Strategy first, Strategy second, int rounds = 100)
    {
        var (_, agenda, ready) = all[++next % all.Length];
        return Between(agenda, ready[0], ready[1], first, second, rounds);
    }

    /// <summary>The outcomes of one of them, in order.</summary>
    public Ranking Ranked() => all[++next % all.Length].Ready[next / all.Length & 1];

    /// <summary>One of them, to have its outcomes put in order.</summary>
    public Ranking RankedAnew() => new(Ranked().Map);

    private Session Between(ValueList<Issue> agenda, Ranking one, Ranking other, Strategy first, Strategy second, int rounds) =>
        Session.Begin(Protocol.AlternatingOffers, agenda, (next / all.Length & 1) == 0 ? [new(one, first), new(other, second)] : [new(other, first), new(one, second)], rounds, (ulong)next);

    private static (Domain, ValueList<Issue>, Ranking[]) Of(Domain domain)
    {
        Ranking[] ready = [.. domain.Preferences.Select(one => new Ranking(new(domain.Space, one)))];
        return (domain, [.. domain.Space.Issues.Select(issue => Issue.Choice(issue.Issue, [.. issue.Values.Select(value => value.ToString())]))], ready);
    }
}
