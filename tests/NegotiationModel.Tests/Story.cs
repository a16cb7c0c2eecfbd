using System.Text;
using NegotiationModel.Reports;
using Xunit;

namespace NegotiationModel.Tests;

/// <summary>Given a table, when moves are made, then something holds; a failure prints the minutes.</summary>
internal sealed record Story(Negotiation Talks, ValueList<Transition> Last)
{
    public static Story Given(Protocol protocol, ValueList<Party> parties, params ValueList<Issue> agenda) =>
        Given(new Setting(protocol, parties, agenda));

    public static Story Given(Setting setting) => new(Negotiation.Convene(setting), []);

    /// <summary>The moves are made; each must be allowed.</summary>
    public Story When(params ReadOnlySpan<Move> moves)
    {
        var story = this;
        foreach (var move in moves)
        {
            var ruling = story.Talks.Rule(move);
            Assert.True(ruling.IsPermitted, $"{Narration.Action(move)} by {move.By}: {ruling.Refusal}\n{story.Minutes()}");
            story = new(ruling.Talks, ruling.Transitions);
        }

        return story;
    }

    /// <summary>Time passes to an instant.</summary>
    public Story Until(NodaTime.Instant instant)
    {
        var passage = Talks.AdvanceTo(instant);
        return new(passage.Talks, passage.Transitions);
    }

    /// <summary>The move is refused for that reason, and leaves no trace.</summary>
    public Story Refuses(Move move, RefusalCode code)
    {
        var before = Json();
        var ruling = Talks.Rule(move);
        Assert.True(
            ruling.Code == code,
            $"{Narration.Action(move)} by {move.By}: expected {code}, got {ruling.Code?.ToString() ?? "allowed"}\n{Minutes()}"
        );
        Assert.False(Talks.Permits(move));
        Assert.Same(Talks, ruling.Talks);
        Assert.Empty(ruling.Transitions);
        Assert.NotEmpty(ruling.Refusal!.Message);
        Assert.Equal(before, Json());
        return this;
    }

    public Story Is(NegotiationStatus status) => Check(Talks.Status, status);

    public Story Proposal(string id, ProposalStatus status) => Check(Talks.Proposals[id].Status, status);

    public Story Condition(string id, ConditionStatus status) => Check(Talks.Conditions[id].Status, status);

    public Story Agreement(string id, AgreementStatus status) => Check(Talks.Agreements[id].Status, status);

    /// <summary>The last move, or passage of time, changed exactly this, in this order.</summary>
    public Story Tells(params string[] transitions)
    {
        Assert.Equal(transitions, Last.Select(one => $"{one.Subject}: {Narration.Label(one.From)} → {Narration.Label(one.To)}"));
        return this;
    }

    public Story Then(Action<Negotiation> check)
    {
        check(Talks);
        return this;
    }

    private Story Check<T>(T actual, T expected)
    {
        Assert.True(Equals(actual, expected), $"expected {expected}, got {actual}\n{Minutes()}");
        return this;
    }

    private string Json() => Encoding.UTF8.GetString(ReplayResult.Play(NegotiationDocument.From(Talks)).ToJson());

    private string Minutes() => string.Join('\n', Talks.Log.Select(one => $"  {one.At} {one.Move.By} {Narration.Action(one.Move)}"));
}
