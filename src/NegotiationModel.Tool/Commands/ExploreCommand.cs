using System.CommandLine;
using NegotiationModel.Analysis;
using NegotiationModel.Reports;

namespace NegotiationModel.Tool.Commands;

/// <summary>What can still happen from where a negotiation stands.</summary>
internal static class ExploreCommand
{
    public static Command Make(Streams streams)
    {
        var file = new Argument<string>("FILE-OR-SCENARIO") { Description = "A document, a built-in scenario, or - for standard input." };
        var until = new Option<int?>("--until") { Description = "From where it stood after the first N moves.", HelpName = "N" };
        var proposals = SharedOptions.Number(
            "--proposals",
            "How many more proposals are tabled at most.",
            usual: 1,
            least: 0,
            most: 1_000_000
        );
        var conditions = SharedOptions.Number(
            "--conditions",
            "How many more conditions are set at most.",
            usual: 1,
            least: 0,
            most: 1_000_000
        );
        var positions = SharedOptions.Number(
            "--positions",
            "After how many positions to stop looking.",
            usual: 20_000,
            least: 1,
            most: 1_000_000
        );
        var between = new Option<string>("--between")
        {
            Description = "Lets these parties also make a deal of their own: their ids, with commas. Left out, those who tried to so far.",
            HelpName = "PARTY,PARTY",
        };
        var html = SharedOptions.Html();
        var json = new Option<bool>("--json") { Description = "The same for programs." };
        until.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, out var number) && number >= 0))
                result.AddError($"--until takes a number of moves, not {text}.");
        });
        var command = new Command(
            "explore",
            "What can still happen: the shortest road to each end and to an agreement, and who can block it."
        )
        {
            file,
            until,
            proposals,
            conditions,
            positions,
            between,
            html,
            json,
        };
        command.SetAction(parsed =>
        {
            var input = DocumentInput.Read(parsed.GetValue(file)!, streams);
            if (input.Document is not { } document)
            {
                input.WriteErrors(streams);
                return ExitCode.Unreadable;
            }

            var talks = ReplayResult.Play(document, parsed.GetValue(until)).Talks;
            if (Dealing(talks, parsed.GetValue(between), streams) is not { } some)
                return ExitCode.Unreadable;
            var usual = ExplorationMoves.Default(talks);
            var moves = usual with
            {
                Between = some.Count == 0 ? usual.Between : [some],
                MaxTotalTableProposals = usual.MaxTotalTableProposals - 1 + parsed.GetValue(proposals),
                MaxTotalConditions = talks.Conditions.Count + parsed.GetValue(conditions),
            };
            var space = StateSpace.Explore(talks, moves.Moves, parsed.GetValue(positions));
            if (parsed.GetValue(html) is { } page)
                Pictures.Page.Of(document.Setting.Title, Pictures.Picture.StateSpace(space)).Save(page);
            if (parsed.GetValue(json))
                streams.Json(to => ExplorationView.Write(to, talks, moves, space));
            else
                new ExplorationView(new(streams)).Write(talks, moves, space);
            return ExitCode.Allowed;
        });
        return command;
    }

    // Nobody where the option is left out; null where it names nobody who could make a deal.
    private static ValueList<PartyId>? Dealing(Negotiation talks, string? names, Streams streams)
    {
        if (names is null)
            return [];
        string[] principals = [.. talks.Seats.Where(seat => seat.Party.Role == Role.Principal).Select(seat => seat.Party.Id.Value)];
        string[] some = [.. names.Split(',').Distinct()];
        if (some.FirstOrDefault(name => !principals.Contains(name)) is { } unfit)
            streams.WriteError(
                $"--between takes the ids of principals ({string.Join(", ", principals)}), not "
                    + $"{SafeText.Truncate(SafeText.OneLine(unfit))}.{SpellingSuggestion.DidYouMean(unfit, principals)}"
            );
        else if (some.Length < 2 || some.Length == principals.Length)
            streams.WriteError($"--between takes two of the {principals.Length} principals or more, and not all of them.");
        else
            return [.. some.Select(name => new PartyId(name))];
        return null;
    }
}
