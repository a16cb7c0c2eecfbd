using NegotiationModel.Analysis;
using NegotiationModel.Play;

namespace NegotiationModel.Benchmarks.Inputs;

/// <summary>Two who negotiate about one made-up domain after the other; in every other one the second begins.</summary>
internal sealed class Rivals
{
    private const int Rounds = 100;

    private readonly Made[] all;
    private int next;

    public Rivals(int issues)
    {
        var domains = new Domains(issues);
        all = [.. Enumerable.Range(0, issues < 6 ? 8 : 2).Select(number => Made.Of(domains.Next, secondBegins: number % 2 == 1))];
    }

    /// <summary>How many sessions have been asked for.</summary>
    public int Number => next;

    /// <summary>A session of which nothing is known beforehand but what can be agreed on and what both want.</summary>
    public Session Begun(Strategy first, Strategy second)
    {
        var made = all[++next % all.Length];
        var space = new OutcomeSpace(made.Domain.Space.Issues);
        return Session.Begin(
            Protocol.AlternatingOffers,
            made.Agenda,
            [new(new Ranking(new(space, made.Preferences[0])), first), new(new Ranking(new(space, made.Preferences[1])), second)],
            new() { MaxRounds = Rounds, Seed = (ulong)next }
        );
    }

    /// <summary>A session with the outcomes of both put in order and the table convened beforehand, as a tournament does for all encounters
    /// about one scenario.</summary>
    public Session Ready(Strategy first, Strategy second)
    {
        var made = all[++next % all.Length];
        return Session.Continue(
            made.Convened,
            [new(made.Ready[0], first), new(made.Ready[1], second)],
            new() { MaxRounds = Rounds, Seed = (ulong)next }
        );
    }

    /// <summary>The outcomes of one of them, in order.</summary>
    public Ranking Ranked() => all[++next % all.Length].Ready[next / all.Length & 1];

    /// <summary>One of them, to have its outcomes put in order.</summary>
    public Ranking RankedAnew() => new(Ranked().Map);

    private sealed record Made(Domain Domain, ValueList<Issue> Agenda, Preferences[] Preferences, Ranking[] Ready, Negotiation Convened)
    {
        public static Made Of(Domain domain, bool secondBegins)
        {
            Preferences[] inTurn = secondBegins ? [.. domain.Preferences.Reverse()] : [.. domain.Preferences];
            ValueList<Issue> agenda =
            [
                .. domain.Space.Issues.Select(issue => Issue.Choice(issue.Issue, [.. issue.Values.Select(value => value.ToString())])),
            ];
            var convened = Negotiation.Convene(
                Protocol.AlternatingOffers with
                {
                    MaxAlternatingRounds = Rounds,
                },
                [.. inTurn.Select(preferences => Party.Principal(preferences.Party))],
                agenda
            );
            return new(domain, agenda, inTurn, [.. inTurn.Select(preferences => new Ranking(new(domain.Space, preferences)))], convened);
        }
    }
}
