using System.Text.Json;
using NegotiationModel.Analysis;

namespace NegotiationModel.Tool.Commands;

/// <summary>Tells what an exploration found: to a person as an outlook, to programs as JSON.</summary>
internal sealed class ExplorationView(TextPage page)
{
    public void Write(Negotiation talks, ExplorationMoves moves, StateSpace space)
    {
        page.Line(
            $"[bold underline]{TextPage.Escape(talks.Setting.Title)}[/]: [bold]{TextPage.Escape(Narration.Describe(talks))}[/] after "
                + $"{talks.Log.Count} moves"
        );
        var usual = ExplorationMoves.Default(talks).MaxTotalTableProposals;
        page.Line(
            "[grey]Supposing at most "
                + $"{Count(moves.MaxTotalTableProposals - usual + 1, "more proposal")}, on "
                + $"{(talks.Proposals.Count > 0 ? "terms that were tabled before" : "terms made up as an example")}, and "
                + $"{Count(moves.MaxTotalConditions - talks.Conditions.Count, "more condition")}.[/]"
        );
        page.Line(
            $"[grey]{Count(space.States.Count, "position")} and {Count(space.StepCount, "step")} between "
                + $"them{(space.IsComplete ? ", all there are" : "; those farther away were not looked at")}.[/]"
        );
        page.Table(
            "The talks can still be",
            ["status", "in positions", "after steps", "by"],
            [.. Enum.GetValues<NegotiationStatus>().SelectMany(status => Row(space, status))]
        );
        Agreement(talks, space);
        foreach (var veto in space.Vetoes)
            page.Line($"{page.Party(veto.Party, talks.Seats[veto.Party].Party.Name)} {TextPage.Escape(Blocks(veto))}", 2);
        foreach (var some in moves.Between)
            Deal(talks, some, space);
        var neverClosing = space.NeverClosing.Count();
        if (neverClosing > 0)
            page.Line($"[red]{Count(neverClosing, "position")} from which, on these suppositions, the talks can never close.[/]");
        page.Line();
    }

    public static void Write(Utf8JsonWriter json, Negotiation talks, ExplorationMoves moves, StateSpace space)
    {
        json.WriteStartObject();
        json.WriteString("id", talks.Id);
        json.WriteNumber("positions", space.States.Count);
        json.WriteNumber("steps", space.StepCount);
        json.WriteBoolean("complete", space.IsComplete);
        json.WriteStartObject("statuses");
        foreach (var status in space.States.GroupBy(position => position.Status).OrderBy(group => group.Key))
            json.WriteNumber(NegotiationJson.Name(status.Key), status.Count());
        json.WriteEndObject();
        json.WriteNumber("deadEnds", space.NeverClosing.Count());
        json.WritePropertyName("canAgree");
        json.WriteRawValue(Known(space.CanAgree));
        Write(json, "shortestToAgreement", space.ShortestPathToNewAgreement);
        json.WriteStartArray("vetoes");
        foreach (var veto in space.Vetoes)
            Write(json, veto);
        json.WriteEndArray();
        if (moves.Between.Count > 0)
            WriteDeals(json, moves, space);
        json.WriteEndObject();
    }

    private static void WriteDeals(Utf8JsonWriter json, ExplorationMoves moves, StateSpace space)
    {
        json.WriteStartArray("deals");
        foreach (var some in moves.Between)
        {
            json.WriteStartObject();
            json.WriteStartArray("between");
            foreach (var party in some)
                json.WriteStringValue(party.Value);
            json.WriteEndArray();
            Write(json, "shortest", space.ShortestPathToNewAgreementBetween(some));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, ExplorationPath? road)
    {
        json.WriteStartArray(name);
        foreach (var move in road?.Moves ?? [])
            json.WriteRawValue(NegotiationJson.Write(move));
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Veto veto)
    {
        json.WriteStartObject();
        json.WriteString("party", veto.Party.Value);
        json.WritePropertyName("bySilence");
        json.WriteRawValue(Known(veto.BySilence));
        json.WritePropertyName("byAct");
        json.WriteRawValue(veto.ByMove is { } act ? NegotiationJson.Write(act) : "null"u8);
        json.WriteEndObject();
    }

    private static IEnumerable<string[]> Row(StateSpace space, NegotiationStatus status)
    {
        if (space.ShortestPathTo(status) is { } road)
            yield return
            [
                Narration.Label(status),
                $"{space.States.Count(position => position.Status == status)}",
                $"{road.Steps.Count}",
                road.Steps.Count == 0 ? "as it is now" : TextPage.Escape(road.ToString()),
            ];
    }

    private void Agreement(Negotiation talks, StateSpace space)
    {
        page.Line();
        if (space.ShortestPathToNewAgreement is not { } road)
        {
            page.Line(
                space.CanAgree == false
                    ? "[red]On these suppositions no agreement can come about any more.[/]"
                    : "No agreement was found within reach."
            );
            return;
        }

        page.Line("[bold]The shortest road to an agreement[/]");
        Road(road);
        page.Line();
        page.Line("[bold]Who can block it[/]");
        if (!space.Vetoes.Any())
            page.Line(space.IsComplete ? "nobody alone" : "nobody was found: too little was looked at to say", 2);
    }

    private void Deal(Negotiation talks, ValueList<PartyId> some, StateSpace space)
    {
        page.Line();
        var names = string.Join(", ", some.Select(party => page.Party(party, talks.Seats[party].Party.Name)));
        if (space.ShortestPathToNewAgreementBetween(some) is { } road)
        {
            page.Line($"[bold]The shortest road to a deal between[/] {names}");
            Road(road);
        }
        else
            page.Line($"No deal between {names} was found{(space.IsComplete ? "" : " within reach")}.");
    }

    private void Road(ExplorationPath road)
    {
        foreach (var (index, step) in road.Steps.Index())
            page.Line($"{index + 1}  {Step(step)}", 2);
        page.Line($"[green]★ {TextPage.Escape(road.End.Agreements[^1].ToString())}[/]", 2);
    }

    private string Step(ExplorationStep step) =>
        step.Move is { } move
            ? $"{page.Party(move.By, step.Talks.Seats[move.By].Party.Name)} {TextPage.Escape(Narration.Action(move, step.Talks))}"
            : "[grey]time passes[/]";

    private static string Blocks(Veto veto) =>
        string.Join(
            "; ",
            new[]
            {
                veto.BySilence switch
                {
                    true => "has to take part in it",
                    false => null,
                    null => "may have to take part in it: too little was looked at to say",
                },
                veto.ByMove is { } act ? $"puts it out of reach by one move: {Narration.Action(act)}" : null,
            }.OfType<string>()
        );

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";

    private static string Known(bool? known) =>
        known switch
        {
            true => "true",
            false => "false",
            null => "null",
        };
}
