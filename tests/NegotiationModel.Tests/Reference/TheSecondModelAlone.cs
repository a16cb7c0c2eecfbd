using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace NegotiationModel.Tests.Reference;

/// <summary>Stories with all ideas of the second part, played by the second model alone. They must show everything there is.</summary>
public class TheSecondModelAlone(ITestOutputHelper output)
{
    private const int Count = 400;

    private static readonly Lazy<Seen> Played = new(Play);

    [Fact]
    public void Keep_what_is_always_true() => Assert.Empty(Played.Value.Broken);

    [Fact]
    public void Make_every_new_kind_of_move() =>
        Show("moves", Played.Value.Moves, ["require", "concede", "withhold", "undertake", "setLimit", "abstain"]);

    [Fact]
    public void Give_every_new_refusal() =>
        Show(
            "codes",
            Played.Value.Codes,
            [
                "agendaNotYours",
                "suspensionNotYours",
                "conditionOutstanding",
                "unknownSubject",
                "notAddressed",
                "notAParty",
                "limitNotYours",
                "conditionNotClaimed",
                "agreementNotInForce",
                "exitNotAllowed",
                "accessionNotAllowed",
                "refusedBefore",
                "silenceNotAllowed",
                "abstentionNotAllowed",
                "termsIncomplete",
                "voteDiffers",
                "endUnknown",
                "endCircular",
            ]
        );

    /// <summary>The rare ones need more stories than a run of every day has.</summary>
    [Fact]
    public void Reach_nearly_every_declared_transition()
    {
        List<string> missing =
        [
            .. Machines.Declared.Select(t => $"{t.Machine} {t.From} {t.Trigger} {t.To}").Except(Played.Value.Transitions.Keys),
        ];
        output.WriteLine("missing: " + string.Join(", ", missing));
        Assert.InRange(missing.Count, 0, 8);
    }

    [Fact]
    public void Use_something_new_in_more_than_a_third() => Assert.InRange(Played.Value.New, Count / 3, Count);

    private void Show(string kind, Dictionary<string, int> seen, string[] expected)
    {
        output.WriteLine(kind + ": " + string.Join(", ", seen.OrderBy(s => s.Value).Select(s => s.Key + " " + s.Value)));
        Assert.Empty(expected.Except(seen.Keys));
    }

    private static Seen Play()
    {
        var seen = new Seen([], [], [], []);
        for (int seed = 0; seed < Count; seed++)
        {
            string story = StoryGenerator.Generate(seed, Idea.All);
            using JsonDocument document = JsonDocument.Parse(story);
            var referee = new Referee(document.RootElement);
            foreach (JsonElement move in DocumentReading.Items(document.RootElement, "moves"))
            {
                if (referee.Play(move) is { } code)
                {
                    Add(seen.Codes, code);
                }
                else
                {
                    Add(seen.Moves, DocumentReading.Text(move, "type")!);
                    seen.Broken.AddRange(Invariants.Broken(referee.State).Select(b => $"story {seed}, move {referee.Played - 1}: {b}"));
                }
            }

            referee.End(NodaTime.Instant.FromUtc(2040, 1, 1, 0, 0));
            seen.Broken.AddRange(Invariants.Broken(referee.State).Select(b => $"story {seed}, in the end: {b}"));
            referee.State.Transitions.ForEach(t => Add(seen.Transitions, $"{t.Machine} {t.From} {t.Trigger} {t.To}"));
            seen.New += referee.State.Grown ? 1 : 0;
            Assert.NotNull(JsonNode.Parse(Result.Write(referee)));
        }

        return seen;
    }

    private static void Add(Dictionary<string, int> counted, string one) => counted[one] = counted.GetValueOrDefault(one) + 1;

    private sealed record Seen(
        Dictionary<string, int> Moves,
        Dictionary<string, int> Codes,
        Dictionary<string, int> Transitions,
        List<string> Broken
    )
    {
        public int New { get; set; }
    }
}
