using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using NodaTime;

namespace NegotiationModel.Classroom;

/// <summary>What a form says, as a move. What it cannot say is told by the field's name.</summary>
internal sealed class MoveForm(IFormCollection form, Negotiation talks, PartyId party, Instant now)
{
    public const int LongestText = 2000;

    private const int LongestShown = 40;

    /// <summary>When it is sent: from then on the times count that are filled in.</summary>
    public Instant Now => now;

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
        try
        {
            if (Filled() is { } move && Problems.Count == 0)
                return move;
        }
        catch (ArgumentException wrong) // no name or text that a document could hold
        {
            Problems.Add(wrong.Message.Split(" (Parameter ")[0]);
        }

        if (Problems.Count == 0)
            Problems.Add("That is no move that can be made here.");
        return null;
    }

    /// <summary>Says what is wrong with what was filled in.</summary>
    public void Wrong(string what, string expected, string found) =>
        Problems.Add(
            $"{what}: {expected} is expected, and “{(found.Length > LongestShown ? found[..LongestShown] + "…" : found)}” is there."
        );

    /// <summary>The words in a field of several lines.</summary>
    public string Text(string field)
    {
        var text = Field(field).ReplaceLineEndings("\n");
        if (text.Length > LongestText)
            Problems.Add($"A text has at most {LongestText} characters, and this one has {text.Length}.");
        return text;
    }

    /// <summary>What is the same for forms in which the same is filled in, and for no others.</summary>
    public string Print() => Print([]);

    /// <summary>What a form carries that is sent although something speaks against it: it is about what is filled in, and nothing
    /// else.</summary>
    public string Sure() => Print(["sure", "do"]);

    /// <summary>The fields, for a form that is sent again as it is.</summary>
    public static IEnumerable<(string Name, string Value)> Fields(IFormCollection form) =>
        form.Where(field => !IsToken(field.Key) && field.Key != "sure")
            .SelectMany(field => field.Value.OfType<string>().Select(value => (field.Key, value)));

    private static bool IsToken(string field) => field.StartsWith("__", StringComparison.Ordinal);

    private string Print(string[] without)
    {
        var fields = form.Where(field => !IsToken(field.Key) && !without.Contains(field.Key))
            .OrderBy(field => field.Key, StringComparer.Ordinal);
        var all = string.Join('\0', fields.Select(field => $"{field.Key}\0{field.Value}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..32];
    }

    /// <summary>The package that is filled in, and the agreement that it is about.</summary>
    public Move.Propose Package() => new FilledTarget(this).On(new(party, Terms()));

    private Terms Terms()
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

    private Move? Filled() =>
        Kind switch
        {
            MoveKind.Propose => Proposed(),
            MoveKind.Accept when Id("subject") is { } id && talks.Agreements.Find(id.Value) is null => new Move.Accept(party, id)
            {
                Conditions = Conditions(),
                Issues = Issues(),
            },
            MoveKind.Reject when Id("subject") is { } id => new Move.Reject(party, id) { Issues = Issues() },
            MoveKind.Abstain when Id("subject") is { } id => new Move.Abstain(party, id) { Issues = Issues() },
            MoveKind.MeetCondition when FilledVotes.AreIn(this) => new Move.MeetCondition(party, Field("subject"))
            {
                Votes = new FilledVotes(this).Read(),
            },
            MoveKind.RefuseCondition when FilledVotes.AreIn(this) => new Move.RefuseCondition(party, Field("subject"))
            {
                Votes = new FilledVotes(this).Read(),
            },
            MoveKind.MakeStatement => Said(),
            MoveKind.SetDeadline => new Move.SetDeadline(party, End("until", "The end of the talks")),
            MoveKind.SetLimit => Limited(),
            MoveKind.Suspend when Field("subject").Length == 0 => new Move.Suspend(party) { Until = Time("until", "The pause") },
            MoveKind.ExtendAgenda => new FilledIssue(this, talks).Read() is { } issue ? new Move.ExtendAgenda(party, issue) : null,
            MoveKind.Promise => Promised(),
            MoveKind.Require => Required(),
            _ => Offered(),
        };

    private Move.Propose Proposed()
    {
        var expires = Time("expires", "How long it stands");
        if (Field("firm") == "on" && expires is null)
            Problems.Add("Say how long the offer stands: a firm one is firm for that time.");
        return new FilledTarget(this).On(
            new(party, Terms())
            {
                UncommittedCoSponsors = [.. talks.Seats.Select(seat => seat.Party.Id).Where(id => Field($"with-{id}") == "on")],
                Between = Circle(),
                AllowsAccession = Field("open") == "on" ? true : null,
                CounterTo = Id("answers"),
                Replaces = Id("replaces"),
                Expires = expires,
                FirmUntil = Field("firm") == "on" ? expires : null,
                LeavesProposerUncommitted = Field("idea") == "on",
                AgreementConditions = Conditions(),
                InForceUntil = Time("term", "How long the agreement lasts"), // empty says nothing
                Exits = Exits(),
            }
        );
    }

    // Those whom the form names, and whoever sends it; empty for the whole table.
    private ValueList<PartyId> Circle()
    {
        var others = talks.Seats.Select(seat => seat.Party.Id).Where(id => Field($"between-{id}") == "on").ToList();
        return others.Count == 0 ? default : [party, .. others];
    }

    private ValueList<ExitClause> Exits() =>
        Field("exit") switch
        {
            "atWill" => [ExitClause.AtWill],
            "notice" => new FilledTime(this, "notice", "The notice").ReadPeriod() is { } notice ? [ExitClause.Notice(notice)] : default,
            _ => default,
        };

    private Move? Required()
    {
        if (Conditions() is not { Count: > 0 } conditions)
            Problems.Add("Write what you require.");
        else
            return Field("on") is not { Length: > 0 } on ? Move.Require.StandaloneConditions(party, conditions)
                : on == talks.Setting.Id ? Move.Require.BeforeResuming(party, on, conditions)
                : Move.Require.OnAgreement(party, on, conditions);
        return null;
    }

    private Move? Promised()
    {
        if (Conditions() is { Count: > 0 } promises)
            return new Move.Promise(party, promises);
        Problems.Add("Write what you promise.");
        return null;
    }

    private Move? Said()
    {
        var text = Text("text");
        if (text.Length == 0)
            Problems.Add("Write something to say.");
        return new Move.MakeStatement(party) { Text = text };
    }

    // The rest needs nothing but its subject: what the rules offer as an example is what is meant.
    private Move? Offered() =>
        talks
            .ExampleRulings(party)
            .Select(ruling => ruling.Move)
            .FirstOrDefault(move => move.Kind == Kind && (move.ActsOn?.Id ?? "") == Field("subject"));

    // What is suspended is told by its id with a word: "a1 until".
    private Move.SetLimit Limited() =>
        Field("target").Split(' ') is [var id, "until"]
            ? new(party, id, End("until", "The time")) { Limit = LimitKind.SuspendedUntil }
            : new(party, Field("target"), End("until", "The time"));

    // A button beside the time lifts the limit; without either nothing is meant.
    private End End(string field, string what)
    {
        var at = Field("do") == "lift" ? null : Time(field, what);
        if (at is null && Field("do") != "lift" && Problems.Count == 0)
            Problems.Add($"{what}: write how long from now.");
        return at;
    }

    private Instant? Time(string field, string what) => new FilledTime(this, field, what).Read();

    private ValueList<ConditionDefinition> Conditions() => new FilledConditions(this, talks, party).Read();

    private ValueList<IssueId>? Issues()
    {
        var chosen = talks.Agenda.Where((_, at) => Field($"part-{at}") == "on").Select(item => item.Issue.Id).ToList();
        return chosen.Count == 0 ? default(ValueList<IssueId>?) : [.. chosen];
    }

    private ProposalId? Id(string field) => ProposalId.TryParse(Field(field), null, out var id) ? id : default(ProposalId?);
}
