using System.CommandLine;
using NegotiationModel.Analysis;
using NegotiationModel.Play;

namespace NegotiationModel.Tool.Commands;

/// <summary>How strategies fare at a table: one session.</summary>
internal static class SimulateCommand
{
    public static Command Make(Streams streams)
    {
        var (paths, evaluations) = (SharedOptions.Paths(), SharedOptions.EvaluationScale());
        var strategies = SharedOptions.Strategies(
            "One for each party in turn, separated by commas, or one for all",
            usual: "boulware",
            [.. Voters.Select(strategy => strategy.Name)]
        );
        var rounds = SharedOptions.Number(
            "--rounds",
            "How many rounds there are; in each every party has a turn.",
            usual: 100,
            least: 1,
            most: 1_000_000
        );
        var protocol = SharedOptions.Protocol(
            Protocol.Presets,
            " Under singleText a mediator drafts, and hillclimber and annealer are strategies for answering.",
            usual: "the document's own rules"
        );
        var seed = new Option<ulong>("--seed") { Description = "The same seed gives the same session.", HelpName = "N" };
        var log = SharedOptions.File("--log", "Where to write the session as a document.");
        var html = SharedOptions.Html();
        var json = new Option<bool>("--json") { Description = "The same for programs." };
        var command = new Command("simulate", "How strategies would have fared: who conceded what, and what was possible.")
        {
            paths,
            evaluations,
            strategies,
            protocol,
            rounds,
            seed,
            log,
            html,
            json,
        };
        command.SetAction(parsed =>
        {
            if (AnalysisInput.Read(parsed.GetValue(paths)!, parsed.GetValue(evaluations), points: 11, streams) is not { } subject)
                return ExitCode.Unreadable;
            var players = Players(subject);
            var rules = SessionRules.Choose(subject, players, parsed.GetValue(protocol));
            subject = subject.WithRule(
                new(rules.Protocol.Acceptance, players)
                {
                    Ratifiers = rules.Protocol.Ratifiers,
                    MediatorProposes = rules.Protocol.OnlyMediatorsPropose,
                }
            );
            if (Participants(subject, parsed.GetValue(strategies)!.Split(','), rules.Protocol) is not { } participants)
            {
                streams.WriteError(
                    $"--strategies takes one name, or {subject.Problem.UtilityRanges.Count}: one for each party; hillclimber and "
                        + "annealer go with --protocol singleText."
                );
                return ExitCode.WrongUsage;
            }

            var most =
                parsed.GetResult(rounds) is null or { Implicit: true }
                && rules.Protocol is { TurnOrder: TurnOrder.Alternating, MaxAlternatingRounds: { } own }
                    ? own
                    : parsed.GetValue(rounds);
            var session = Session.Begin(
                rules.Protocol,
                subject.Agenda,
                participants,
                new()
                {
                    MaxRounds = Math.Min(most, 1_000_000),
                    Seed = parsed.GetValue(seed),
                    Title = subject.Title,
                }
            );
            var played = PlayedSession.Play(subject, session, participants, rules);
            if (parsed.GetValue(log) is { } file)
                File.WriteAllBytes(file, NegotiationJson.Write(session.Document));
            if (parsed.GetValue(html) is { } page)
                Pictures.Page.Of(session.Document).Save(page);
            if (parsed.GetValue(json))
                streams.Json(to => SessionJson.Write(to, played));
            else
                new SessionView(new(streams)).Write(played);
            return ExitCode.Allowed;
        });
        return command;
    }

    private static Strategy[] Voters => [SingleTextMediation.HillClimber, SingleTextMediation.Annealer()];

    private static ValueList<Participant>? Participants(AnalysisInput subject, string[] names, Protocol rules)
    {
        var problem = subject.Problem;
        if ((names.Length != 1 && names.Length != problem.UtilityRanges.Count) || problem.UtilityRanges.Count < 2)
            return null;
        var found = names
            .Select(name =>
                Strategies.Find(name, problem) ?? (rules.OnlyMediatorsPropose ? Voters.FirstOrDefault(voter => voter.Name == name) : null)
            )
            .ToList();
        if (found.Contains(null))
            return null;
        var principals = problem.UtilityMaps.Select(
            (map, at) =>
                new Participant(new Ranking(map), found[names.Length == 1 ? 0 : at]!) { Name = subject.NameOf(map.Preferences.Party) }
        );
        return rules.OnlyMediatorsPropose
            ? [Participant.Mediator(Free(problem), SingleTextMediation.Mediator) with { Name = "Mediator" }, .. principals]
            : [.. principals];
    }

    // Those who want something and may agree; whoever mediates or watches at the table of the document does neither here.
    private static ValueList<PartyId> Players(AnalysisInput subject) =>
        [
            .. subject
                .Problem.UtilityRanges.Select(party => party.Party)
                .Where(party => subject.Talks?.Seats.Find(party)?.Party.Role is null or Role.Principal),
        ];

    // An id that no party has.
    private static PartyId Free(BargainingProblem problem)
    {
        var id = "mediator";
        while (problem.UtilityRanges.Any(party => party.Party == id))
            id += "-";
        return id;
    }
}
