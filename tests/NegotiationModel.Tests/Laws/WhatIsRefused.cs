using NegotiationModel.Tests.Worlds;
using NodaTime;
using Xunit;

namespace NegotiationModel.Tests.Laws;

/// <summary>Laws of moves that change nothing: refused ones, and statements.</summary>
public class WhatIsRefused : LawBook
{
    [Fact]
    public void A_refused_move_leaves_everything_as_it_was() =>
        HoldsAtEveryMove(moment =>
        {
            var (was, log) = (moment.From.Account, moment.Before.Log.Count);
            var ruling = moment.Before.Rule(moment.Move);
            Assert.Equal(was, Account.Of(moment.Before));
            Assert.Equal(log, moment.Before.Log.Count);
            if (ruling.IsPermitted)
                return;
            Assert.Same(moment.Before, ruling.Talks);
            Assert.Empty(ruling.Transitions);
        });

    [Fact]
    public void Permits_says_what_Rule_says() =>
        HoldsAtEveryMove(moment => Assert.Equal(moment.Ruling.IsPermitted, moment.Before.Permits(moment.Move)));

    [Fact]
    public void Every_refusal_says_why_in_words_and_names_only_what_could_be_done_instead() =>
        HoldsAtEveryMove(moment =>
        {
            if (moment.Ruling.Refusal is not { } refusal)
                return;
            Assert.Matches(@"^\S.*\.$", refusal.Message);
            Assert.Matches(@"^\S.*\.$", refusal.Rule);
            Assert.Equal(moment.Ruling.Code, refusal.Code);
            Assert.Contains(moment.Move.By, refusal.Parties);
            foreach (var one in refusal.PermittedInstead)
                if (!moment.Then.Permits(one.Example))
                    Assert.Fail($"{Narration.Action(one.Example)} is refused too");
        });

    [Fact]
    public void Any_party_may_say_anything_at_any_time() =>
        HoldsAtEveryStage(stage =>
        {
            foreach (var seat in stage.Talks.Seats)
            foreach (var kind in Enum.GetValues<StatementKind>())
                Assert.True(
                    stage.Talks.Permits(new Move.MakeStatement(seat.Party.Id, kind) { At = stage.Talks.Now + Duration.FromHours(7) })
                );
        });

    [Fact]
    public void A_statement_changes_only_what_time_changes() =>
        HoldsAtEveryStage(stage =>
        {
            var talks = stage.Talks;
            var later = talks.AdvanceTo(talks.Now + Duration.FromHours(7));
            var speaker = talks.Seats[talks.Log.Count % talks.Seats.Count].Party;
            var ruling = talks.Rule(speaker.Says("so be it") with { At = later.Talks.Now });
            Assert.Equal(later.Transitions, ruling.Transitions);
            Assert.Equal(Account.Of(later.Talks), Account.Of(ruling.Talks));
        });

    [Fact]
    public void What_is_said_in_between_changes_nothing_of_what_comes_after() =>
        Holds(world =>
        {
            var now = world.Convened;
            foreach (var moment in world.Made)
            {
                foreach (var seat in now.Seats)
                    now = now.Make(new Move.MakeStatement(seat.Party.Id) { At = moment.At });
                var ruling = now.Rule(moment.Move with { At = moment.At, Precision = TimePrecision.Exact });
                Assert.Equal(moment.Made, ruling.Transitions);
                Assert.Equal(moment.To.Account, Account.Of(ruling.Talks));
                now = ruling.Talks;
            }
        });
}
