using NodaTime;
using Xunit;

namespace NegotiationModel.Tests.Model.Moves;

public class MovesHangOnEvents
{
    private static readonly End Event = End.On("c1"),
        Day = End.At(Instant.FromUtc(2026, 3, 1, 0, 0));

    [Fact]
    public void Where_one_of_their_limits_does()
    {
        static IEnumerable<Move> With(End end)
        {
            var said = end.IsNever ? default(End?) : end;
            ConditionDefinition condition = new("c2") { Due = end };
            yield return new Move.Accept("a", "p1") { Conditions = [condition] };
            yield return Move.Require.OnAgreement("a", "a1", [condition]);
            yield return new Move.Promise("a", [condition]);
            yield return new Move.SetDeadline("a", end);
            yield return new Move.Suspend("a") { Until = end };
            yield return new Move.SetLimit("a", "p1", end);
            yield return new Move.Propose("a", Terms.Empty) { Expires = end };
            yield return new Move.Propose("a", Terms.Empty) { FirmUntil = said };
            yield return new Move.Propose("a", Terms.Empty) { AgreementConditions = [condition] };
            yield return new Move.Propose("a", Terms.Empty) { InForceUntil = end };
            yield return new Move.Propose("a", Terms.Empty) { ProvisionallyAppliedFrom = said };
        }

        Assert.All(With(Event), move => Assert.True(move.HangsOnEvents, $"{move}"));
        Assert.All(With(Day), move => Assert.False(move.HangsOnEvents, $"{move}"));
        Assert.All(With(End.Never), move => Assert.False(move.HangsOnEvents, $"{move}"));
    }
}
