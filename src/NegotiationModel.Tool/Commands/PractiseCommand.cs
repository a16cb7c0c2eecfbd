using System.CommandLine;
using System.Text;
using NegotiationModel.Teaching;

namespace NegotiationModel.Tool.Commands;

/// <summary>A case played alone, in the terminal.</summary>
internal static class PractiseCommand
{
    private const string Hidden = "hidden";

    public static Command Make(Streams streams)
    {
        var path = new Argument<string>("PATH") { Description = "A document with preferences, or a built-in scenario." };
        var party = new Option<string>("--as")
        {
            Description = "The party that you play, by its id.",
            HelpName = "PARTY",
            Required = true,
        };
        var against = Against();
        var rounds = SharedOptions.Number("--rounds", "How many rounds there are.", usual: 20, least: 1, most: 1_000);
        var seed = new Option<ulong?>("--seed")
        {
            Description = "The same seed gives the same opponent; left out, another one each time.",
            HelpName = "N",
        };
        var log = SharedOptions.File("--log", "Where to write the talks as a document.");
        var command = new Command("practise", "Play a party yourself, against a strategy; at the end a debrief, and a guess.")
        {
            path,
            party,
            against,
            rounds,
            seed,
            log,
        };
        command.SetAction(parsed =>
        {
            var input = DocumentInput.Read(parsed.GetValue(path)!, streams);
            if (input.Document is not { } document)
            {
                input.WriteErrors(streams);
                return ExitCode.Unreadable;
            }

            var chance = parsed.GetValue(seed) ?? (ulong)Random.Shared.Next(1, 1_000_000);
            var opponent = Opponent.Of(parsed.GetValue(against)!, chance);
            if (
                Begin(input.Name, document, parsed.GetValue(party)!, opponent, parsed.GetValue(rounds), chance, streams) is not { } practice
            )
                return ExitCode.Unreadable;
            using var lines = new StreamReader(streams.Input(), Encoding.UTF8);
            new PracticeLoop(practice, document, opponent, lines, streams).Run();
            streams.Output.WriteLine($"Play it again with --against {opponent.Strategy.Name} --seed {chance}.");
            if (parsed.GetValue(log) is { } file)
                File.WriteAllBytes(file, NegotiationJson.Write(practice.Document));
            return ExitCode.Allowed;
        });
        return command;
    }

    private static Option<string> Against()
    {
        string[] names = [Hidden, .. Opponent.Names];
        var against = new Option<string>("--against")
        {
            Description = $"The strategy of all others: {string.Join(", ", names)}. One that is hidden is guessed at the end.",
            HelpName = "STRATEGY",
            DefaultValueFactory = _ => Hidden,
        };
        against.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !names.Contains(text))
                result.AddError(
                    $"--against takes {string.Join(", ", names)}, not "
                        + $"{SafeText.Truncate(SafeText.OneLine(text))}.{SpellingSuggestion.DidYouMean(text, names)}"
                );
        });
        return against;
    }

    private static Practice? Begin(
        string name,
        NegotiationDocument document,
        string party,
        Opponent opponent,
        int rounds,
        ulong seed,
        Streams streams
    )
    {
        try
        {
            return Practice.Begin(document, party, opponent.Strategy, rounds, seed);
        }
        catch (ArgumentException unfit)
        {
            streams.WriteError($"{name}(1,1): $: {unfit.Message.Split(" (Parameter ")[0]}");
            return null;
        }
    }
}
