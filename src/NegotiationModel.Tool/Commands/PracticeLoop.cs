using System.Globalization;
using NegotiationModel.Analysis;
using NegotiationModel.Teaching;

namespace NegotiationModel.Tool.Commands;

/// <summary>Reads what a person types, line by line, and tells what came of it. The end of the input ends it.</summary>
internal sealed class PracticeLoop(Practice practice, NegotiationDocument document, Opponent opponent, TextReader lines, Streams streams)
{
    private readonly TextPage page = new(streams);
    private int told; // how many moves of the log were told

    public void Run()
    {
        Sheet();
        Help();
        Tell();
        while (!practice.IsOver && Ask($"Round {practice.Round} of {practice.MaxRounds}> ") is { } line)
            if (!Do(line))
                break;
        End();
    }

    private void Sheet()
    {
        foreach (var line in Handout.RoleSheet(document, practice.You).ToText().Split('\n'))
            page.Line(TextPage.Escape(line));
    }

    private void Help()
    {
        page.Line("[bold]What you can type[/]");
        foreach (
            var (what, does) in new[]
            {
                ("offer ISSUE=VALUE, …", "make an offer; what you leave out stays as in your last one"),
                ("worth ISSUE=VALUE, …", "what that is worth to you, without saying it"),
                ("find POINTS", "packages that are worth about so many points to you"),
                ("accept, reject, leave", "answer what is on offer, or give up the talks"),
                ("moves", "what you may do now, and why not the rest"),
                ("sheet, help, quit", "your role sheet, this list, the end"),
            }
        )
            page.Line($"{what, -24} {does}", 2);
    }

    // False where it is to end.
    private bool Do(string line)
    {
        var (word, rest) = line.Trim().Split(' ', 2) is [var first, var after] ? (first, after.Trim()) : (line.Trim(), "");
        switch (word.ToUpperInvariant())
        {
            case "OFFER":
                With(rest, Offer);
                break;
            case "WORTH":
                With(rest, terms => page.Line($"{Worth(terms)}.", 2));
                break;
            case "FIND":
                Find(rest);
                break;
            case "ACCEPT":
                Accept();
                break;
            case "REJECT":
                Done(practice.Reject());
                break;
            case "LEAVE":
                Done(practice.WalkAway());
                break;
            case "MOVES":
                Moves();
                break;
            case "SHEET":
                Sheet();
                break;
            case "QUIT" or "EXIT":
                return false;
            case "" or "HELP":
                Help();
                break;
            default:
                page.Line($"“{TextPage.Escape(SafeText.Truncate(word, 40))}” is nothing that can be done here; type help.", 2);
                break;
        }

        return true;
    }

    private void With(string text, Action<Terms> act)
    {
        var before = practice.Talks.Proposals.LastOrDefault(offer => offer.By == practice.You)?.Terms ?? practice.OfferedProposal?.Terms;
        var (terms, problem) = PackageText.Read(text, [.. practice.Talks.Agenda.Select(item => item.Issue)], before);
        if (terms is null)
            page.Line(TextPage.Escape(problem!), 2);
        else
            act(terms);
    }

    private void Offer(Terms terms)
    {
        if (!practice.Talks.Permits(new Move.Propose(practice.You, terms)) || IsSure(terms, "Offer"))
            Done(practice.Offer(terms));
    }

    private void Accept()
    {
        if (practice.OfferedProposal is not { } offer || IsSure(offer.Terms, "Accept"))
            Done(practice.Accept());
    }

    // Asks before what is worth less than no agreement; anything but yes is a no. What leaves issues open is not taken here at all.
    private bool IsSure(Terms terms, string what) =>
        Utility(terms) >= practice.Preferences.Reservation
        || (Ask($"  It is {Worth(terms)}. {what} it all the same? (yes or no)> ")?.Trim().ToUpperInvariant() is "YES" or "Y");

    private void Done(string? refused)
    {
        if (refused is not null)
            page.Line($"[red]Not possible:[/] {TextPage.Escape(refused)}", 2);
        else
            Tell();
    }

    private void Find(string text)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var points) || !double.IsFinite(points))
            page.Line("Say how many points, from 0 to 100: find 60", 2);
        else
            foreach (var terms in practice.TermsWorthAbout(points / 100))
                page.Line($"{TextPage.Escape(terms.ToString())}: {Points(practice.Utility(terms))} points", 2);
    }

    private void Moves()
    {
        foreach (var ruling in practice.ExampleRulings)
            page.Line(
                ruling.IsPermitted
                    ? $"[green]You may {Words(ruling)}.[/]"
                    : $"[red]You may not {Words(ruling)}:[/] {TextPage.Escape(ruling.Refusal!.Message)}",
                2
            );
    }

    // What happened since it was told last.
    private void Tell()
    {
        var talks = practice.Talks;
        for (; told < talks.Log.Count; told++)
        {
            var move = talks.Log[told].Move;
            var name = page.Party(move.By, talks.Seats.Find(move.By)?.Party.Name ?? move.By.Value);
            var worth = move is Move.Propose propose ? $" [grey]({Worth(propose.Terms)})[/]" : "";
            page.Line($"{name}{(move.By == practice.You ? " (you)" : "")} {TextPage.Escape(Narration.Action(move, talks))}.{worth}", 2);
        }
    }

    private string Worth(Terms terms)
    {
        var worth = Utility(terms);
        var above = worth - practice.Preferences.Reservation;
        return $"worth {Points(worth)} points to you, {Points(Math.Abs(above))} {(above < 0 ? "below" : "above")} your walk-away";
    }

    // What is on the table is worth what would be agreed with it.
    private double Utility(Terms terms) => practice.Utility(practice.Talks.AgreedIfAccepted(new(practice.You, terms)));

    private static string Words(Ruling ruling) =>
        ruling.Move switch
        {
            Move.Propose => "make an offer",
            Move.WalkAway => "leave",
            _ => TextPage.Escape(Narration.Label(ruling)),
        };

    private static string Points(double utility) => FormattableString.Invariant($"{100 * utility:0.#}");

    private string? Ask(string prompt)
    {
        streams.Output.Write(prompt);
        streams.Output.Flush();
        var line = lines.ReadLine();
        if (line is null)
            page.Line("the input ended.");
        return line;
    }

    private void End()
    {
        page.Line();
        page.Line(
            practice.IsOver
                ? $"The talks are over: {Narration.Describe(practice.Talks.Status)}."
                : "You stopped before the talks were over."
        );
        if (opponent.IsHidden)
            Guess();
        else
            page.Line($"You played against {opponent.Strategy.Name}: it {Opponent.Describe(opponent.Strategy.Name)}.");
        page.Line();
        new DebriefView(page).Write(Debrief.Of(practice.Document));
    }

    private void Guess()
    {
        page.Line("Guess whom you played against:");
        foreach (var name in Opponent.Candidates)
            page.Line($"{name, -12} {Opponent.Describe(name)}", 2);
        var guess = Ask("Your guess> ")?.Trim();
        var played = opponent.Strategy.Name;
        page.Line(
            (
                guess is null or "" ? "It was"
                : string.Equals(guess, played, StringComparison.OrdinalIgnoreCase) ? "Right, it was"
                : "No, it was"
            ) + $" {played}: it {Opponent.Describe(played)}."
        );
    }
}
