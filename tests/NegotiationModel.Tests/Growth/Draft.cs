using System.Globalization;
using System.Text;

namespace NegotiationModel.Tests.Growth;

/// <summary>A document being made out of parts of many kinds. What a kind needs is put there once, however many ask for it.</summary>
internal sealed class Draft(string settlement, string acceptance)
{
    private readonly Dictionary<string, int> needed = [];
    private readonly List<string> rules =
    [
        """  "conditions":true,"joining":true,"reopening":true,"walkAway":"leaves","deadlineSetBy":"anyone" """,
    ];
    private readonly List<string> ratifiers = [],
        moves = [];
    private int second;

    /// <summary>Principals beside a, b and z, of whom z says nothing.</summary>
    public List<string> Principals { get; } = [];

    public List<string> Parties { get; } =
    [
        """{"id":"a","role":"principal"}""",
        """{"id":"b","role":"principal"}""",
        """{"id":"z","role":"principal"}""",
        """{"id":"m","role":"mediator"}""",
    ];

    public List<string> Agenda { get; } = ["""{"id":"t0","type":"number"}""", """{"id":"open","type":"number"}"""];

    /// <summary>The issues of the main proposal.</summary>
    public List<string> Terms { get; } = ["t0"];

    public List<string> Preferences { get; } = [];

    public List<string> Baskets { get; } = [];

    /// <summary>Who answers the main proposal.</summary>
    public IReadOnlyList<string> Answerers => Principals.Count > 0 ? Principals : ["b"];

    public string Answerer(int at) => Answerers[at % Answerers.Count];

    /// <summary>As many principals, at least.</summary>
    public void NeedPrincipals(int count) =>
        Need(
            "principals",
            count,
            at =>
            {
                Principals.Add($"r{at}");
                Parties.Add($$"""{"id":"r{{at}}","role":"principal"}""");
            }
        );

    /// <summary>A main proposal of as many issues, at least.</summary>
    public void NeedTerms(int count) =>
        Need(
            "terms",
            count - 1,
            at =>
            {
                Terms.Add($"t{at + 1}");
                Agenda.Add($$"""{"id":"t{{at + 1}}","type":"number"}""");
            }
        );

    public void NeedRatifiers(int count) =>
        Need(
            "ratifiers",
            count,
            at =>
            {
                ratifiers.Add($"\"q{at}\"");
                Parties.Add($$"""{"id":"q{{at}}","role":"observer"}""");
            }
        );

    public void Rule(string rule) => rules.Add(rule);

    public bool HasRatifiers => ratifiers.Count > 0;

    /// <summary>A move a second after the one before.</summary>
    public void Move(string type, string by, string more = "")
    {
        second++;
        moves.Add($$"""{"type":"{{type}}","by":"{{by}}","at":"{{Second(second)}}"{{(more.Length > 0 ? "," : "")}}{{more}}}""");
    }

    public void Propose(string by, string id, string terms, string more = "") =>
        Move(
            "propose",
            by,
            $$"""{{(id.Length > 0 ? $"\"proposal\":\"{id}\"," : "")}}"terms":{{{terms}}}{{(more.Length > 0 ? "," : "")}}{{more}}"""
        );

    /// <summary>So many seconds after the last move.</summary>
    public string After(int seconds) => Second(second + seconds);

    /// <summary>A day on which all that had a limit is over.</summary>
    public void Wait(int seconds) => second += seconds;

    public byte[] Bytes()
    {
        rules.Add(ratifiers.Count > 0 ? $"\"ratifiers\":[{string.Join(',', ratifiers)}]" : "");
        rules.Add(Baskets.Count > 0 ? $"\"baskets\":[{string.Join(',', Baskets)}]" : "");
        var weights = string.Join(',', Principals.Concat(["a", "b", "z"]).Select(one => $"\"{one}\":1"));
        rules.Add(
            $"\"settlement\":\"{settlement}\",\"acceptance\":{acceptance.Replace("WEIGHTS", $"{{{weights}}}", StringComparison.Ordinal)}"
        );
        return Encoding.UTF8.GetBytes(
            $$"""
            {"format":"negotiation/1","id":"t","convened":"2026-03-02T09:00:00Z","protocol":{{{string.Join(
                ',',
                rules.Where(one => one.Length > 0)
            )}}},
            "parties":[{{string.Join(',', Parties)}}],"agenda":[{{string.Join(',', Agenda)}}],"preferences":[{{string.Join(
                ',',
                Preferences
            )}}],"moves":[{{string.Join(",\n", moves)}}]}
            """
        );
    }

    private static string Second(int second) =>
        new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc)
            .AddSeconds(second)
            .ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private void Need(string what, int count, Action<int> add)
    {
        for (var at = needed.GetValueOrDefault(what); at < count; at++)
            add(at);
        needed[what] = Math.Max(count, needed.GetValueOrDefault(what));
    }
}
