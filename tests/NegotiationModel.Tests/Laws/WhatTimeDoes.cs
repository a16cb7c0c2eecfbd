using NegotiationModel.Tests.Worlds;
using NodaTime;
using Xunit;

namespace NegotiationModel.Tests.Laws;

/// <summary>Laws of time passing.</summary>
public class WhatTimeDoes : LawBook
{
    [Fact]
    public void To_let_time_pass_before_a_move_makes_no_difference_to_it() =>
        HoldsAtEveryMove(moment =>
        {
            var (ruling, later) = (moment.Ruling, moment.Then.Rule(moment.Move));
            Assert.Equal(ruling.Code, later.Code);
            if (!ruling.IsPermitted)
                return;
            Assert.Equal(ruling.Transitions, moment.Passed.Concat(later.Transitions));
            Assert.Equal(moment.To.Account, Account.Of(later.Talks));
            Assert.Equal(ruling.Talks.Now, later.Talks.Now);
        });

    [Fact]
    public void Time_passes_in_steps_as_at_once() =>
        HoldsOfEveryChange(change =>
        {
            if (change.Move is not null || change.After.Now == change.Before.Now)
                return;
            var (now, told) = (change.Before, new List<Transition>());
            foreach (var stop in Stops(change))
            {
                var passage = now.AdvanceTo(stop);
                told.AddRange(passage.Transitions);
                now = passage.Talks;
            }

            Assert.Equal(change.Transitions, told);
            Assert.Equal(Account.Of(change.After), Account.Of(now));
        });

    // Just before and exactly at every limit anybody has set, halfway, and at the end.
    private static IEnumerable<Instant> Stops(Change change) =>
        Limits(change.Before)
            .SelectMany(limit => new[] { limit - Duration.Epsilon, limit })
            .Append(change.Before.Now + ((change.After.Now - change.Before.Now) / 2))
            .Where(stop => stop >= change.Before.Now && stop < change.After.Now)
            .Append(change.After.Now)
            .Distinct()
            .Order();

    private static IEnumerable<Instant> Limits(Negotiation talks) =>
        talks
            .Proposals.Select(one => one.Move.Expires.Instant)
            .Concat(talks.Conditions.Select(one => one.InitialDue.Instant))
            .Concat(talks.Log.Select(one => (one.Move as Move.Suspend)?.Until.Instant))
            .Append(talks.Deadline)
            .OfType<Instant>();
}
