using System.CommandLine;

namespace NegotiationModel.Tool.Commands;

/// <summary>How strategies fare at a table: one session, by alternating offers.</summary>
internal static class SimulateCommand
{
    public static Command Make(Streams streams)
    {
        var (paths, evaluations) = (Asked.Paths(), Asked.Readings());
        var strategies = Asked.Strategies("One for each party in turn, separated by commas, or one for all", usual: "boulware");
        var rounds = Asked.Number("--rounds", "How many rounds there are; in each every party has a turn.", usual: 100, least: 1, most: 1_000_000);
        var seed = new Option<ulong>("--seed") { Description = "The same seed gives the same session.", HelpName = "N" };
        var log = new Option<string>("--log") { Description = "Where to write the session as a document.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "The same for programs." };
        var command = new Command("simulate", "How strategies would have fared: who conceded what, and what was possible.") { paths, evaluations, strategies, rounds, seed, log, json };
        command.SetAction(parsed =>
        {
            if (Case.Read(parsed.GetValue(paths)!, parsed.GetValue(evaluations), points: 11, streams) is not { } subject)
                return ExitCode.Unreadable;
            if (Participants(subject, parsed.GetValue(strategies)!.Split(',')) is not { } participants)
            {
                streams.Complain($"--strategies takes one name, or {subject.Problem.Parties.Count}: one for each party.");
                return ExitCode.WrongUsage;
            }

            var session = Session.Begin(Protocol.AlternatingOffers, subject.Agenda, participants, parsed.GetValue(rounds), parsed.GetValue(seed)).Run();
            if (parsed.GetValue(log) is { } file)
                File.WriteAllBytes(file, NegotiationJson.Write(session.Document));
            if (parsed.GetValue(json))
                streams.Json(to => Record.Write(to, session, subject.Problem.Space));
            else
                new Story(new(streams)).Tell(subject, session, participants);
            return ExitCode.Allowed;
        });
        return command;
    }

    private static ValueList<Participant>? Participants(Case subject, string[] names) =>
        names.Length != 1 && names.Length != subject.Problem.Parties.Count || subject.Problem.Parties.Count < 2
            ? null
            : [.. subject.Problem.Maps.Select((map, at) => new Participant(new(map), Strategies.Find(names[names.Length == 1 ? 0 : at])!))];
}
