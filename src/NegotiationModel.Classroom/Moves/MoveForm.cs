using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace NegotiationModel.Classroom;

/// <summary>What a form says, as a move. What it cannot say is told by the field's name.</summary>
internal sealed class MoveForm(IFormCollection form, Negotiation talks, PartyId party)
{
    public const int LongestText = 2000;

    /// <summary>What is wrong with what was filled in.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>The version of the log that the page showed; null where the form does not say.</summary>
    public int? Seen => int.TryParse(Field("seen"), NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : null;

    public MoveKind? Kind =>
        Enum.GetValues<MoveKind>().Cast<MoveKind?>().FirstOrDefault(kind => NegotiationJson.Name(kind!.Value) == Field("kind"));

    public string Field(string name) => form.TryGetValue(name, out StringValues value) && value is [{ } text, ..] ? text.Trim() : "";

    /// <summary>The move; null where something is missing, and then <see cref="Problems"/> says what.</summary>
    public Move? Read()
    {
        var move = Kind switch
        {
            MoveKind.Propose => Proposed(),
            MoveKind.Accept when Id("subject") is { } id => new Move.Accept(party, id) { Conditions = Conditions(), Issues = Issues() },
            MoveKind.State => Said(),
            _ => Offered(),
        };
        if (move is null && Problems.Count == 0)
            Problems.Add("That is no move that can be made here.");
        return Problems.Count == 0 ? move : null;
    }

    /// <summary>The package that is filled in.</summary>
    public Terms Terms()
    {
        var terms = new List<Term>();
        var at = 0;
        foreach (var item in talks.Agenda)
        {
            var filled = new FilledValue(this, item.Issue, $"issue-{at++}");
            if (filled.Read() is { } value)
                terms.Add(new(item.Issue.Id, value));
        }

        return [.. terms];
    }

    private Move.Propose Proposed() => new(party, Terms()) { Answers = Id("answers"), Replaces = Id("replaces") };

    private Move? Said()
    {
        var text = Text("text");
        if (text.Length == 0)
            Problems.Add("Write something to say.");
        return new Move.State(party) { Text = text };
    }

    // The rest needs nothing but its subject: what the rules offer as an example is what is meant.
    private Move? Offered() =>
        talks
            .RulingsFor(party)
            .Select(ruling => ruling.Move)
            .FirstOrDefault(move => move.Kind == Kind && (move.Subject?.Id ?? "") == Field("subject"));

    private ValueList<ConditionDefinition> Conditions() =>
        Text("condition") is { Length: > 0 } text
            ? [new ConditionDefinition(text) { Of = Field("condition-of") is { Length: > 0 } of ? new PartyId(of) : default(PartyId?) }]
            : [];

    private ValueList<IssueId>? Issues()
    {
        var chosen = talks.Agenda.Where((_, at) => Field($"part-{at}") == "on").Select(item => item.Issue.Id).ToList();
        return chosen.Count == 0 ? default(ValueList<IssueId>?) : [.. chosen];
    }

    private ProposalId? Id(string field) => Field(field) is { Length: > 0 } text ? new ProposalId(text) : default(ProposalId?);

    private string Text(string field)
    {
        var text = Field(field).ReplaceLineEndings("\n");
        if (text.Length > LongestText)
            Problems.Add($"A text has at most {LongestText} characters, and this one has {text.Length}.");
        return text;
    }
}
