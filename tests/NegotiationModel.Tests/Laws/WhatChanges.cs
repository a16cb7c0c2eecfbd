using NegotiationModel.Lifecycles;
using NegotiationModel.Tests.Worlds;
using Xunit;

namespace NegotiationModel.Tests.Laws;

/// <summary>Laws of statuses and of the transitions that tell how they changed.</summary>
public class WhatChanges : LawBook
{
    [Fact]
    public void Nothing_leaves_a_final_status() =>
        HoldsOfEveryChange(change =>
        {
            foreach (var (subject, was) in Statuses.Of(change.Before))
                if (Statuses.IsFinal(was))
                    Assert.Equal(was, Statuses.Of(change.After, subject));
        });

    [Fact]
    public void Closed_talks_stay_so_unless_reopened_or_undone_by_a_refused_ratification() =>
        HoldsOfEveryChange(change =>
        {
            var (was, now, protocol) = (change.Before.Status, change.After.Status, change.Before.Setting.Protocol);
            var unratified = change.Transitions.Any(one => one.To is AgreementStatus.EntryIntoForceFailed);
            if (was >= NegotiationStatus.Concluded && was != now)
                Assert.True(
                    (change.Move, now) switch
                    {
                        (Move.Reopen, NegotiationStatus.Open) => protocol.AllowsReopening
                            && (
                                was != NegotiationStatus.Concluded
                                || change.Before.Agreements.Any(one =>
                                    one.Status
                                        is AgreementStatus.EndedByFailedCondition
                                            or AgreementStatus.Ended
                                            or AgreementStatus.EntryIntoForceFailed
                                )
                                // which it was, where it was revived
                                || change.Before.Log.Any(one => one.Move is Move.Propose { RevivesProposalOrAgreement: not null })
                            ),
                        (_, NegotiationStatus.Open) => was == NegotiationStatus.Concluded
                            && unratified
                            && protocol.OnFailedEntryIntoForce == FailedEntryEffect.Reopen,
                        (_, NegotiationStatus.BrokenOff) => was == NegotiationStatus.Concluded
                            && unratified
                            && protocol.OnFailedEntryIntoForce == FailedEntryEffect.BreakOff,
                        _ => false,
                    },
                    $"{was} → {now}"
                );
        });

    [Fact]
    public void Every_transition_is_declared() =>
        HoldsOfEveryChange(change =>
            Assert.All(change.Transitions, one => Assert.Contains(one.Declared, Lifecycle.For(one.Declared.Machine).Transitions))
        );

    [Fact]
    public void Transitions_lead_from_where_things_stood_to_where_they_stand() =>
        HoldsOfEveryChange(change =>
        {
            var told = Statuses.Of(change.Before).ToDictionary();
            foreach (var one in change.Transitions)
            {
                // What comes into being and goes on while time passes was not there before.
                if (
                    told.TryGetValue(one.Subject, out var stood)
                    || change.Move is not null
                    || one.Subject.Kind is not (SubjectKind.Agreement or SubjectKind.Condition)
                )
                    Assert.Equal(stood, one.From);
                told[one.Subject] = one.To;
            }

            Assert.All(told, one => Assert.Equal(Statuses.Of(change.After, one.Key), one.Value));
        });

    [Fact]
    public void Of_one_move_each_status_is_told_once_and_in_order() =>
        HoldsOfEveryChange(change =>
        {
            if (change.Move is null)
                return;
            var places = Statuses.Of(change.Before).Select((one, place) => (one.Key, place)).ToDictionary();
            var told = change.Transitions.Select(one => places[one.Subject]).ToList();
            Assert.Equal(told.Order().Distinct(), told);
        });

    [Fact]
    public void While_active_the_talks_follow_the_proposals() =>
        HoldsOfEveryChange(change =>
        {
            var talks = change.After;
            var atTable = talks.Proposals.Where((_, at) => !AgreementProposalRules.IsBeside(talks.Table, at)).ToList();
            if (talks.Status <= NegotiationStatus.ConditionallyAccepted)
                Assert.Equal(
                    atTable.Any(one => one.Status == ProposalStatus.ConditionallyAccepted) ? NegotiationStatus.ConditionallyAccepted
                        : atTable.Any(one => one.Status == ProposalStatus.Live) ? NegotiationStatus.Tabled
                        : talks.Proposals.Count == 0 && talks.Log.All(one => one.Move is not Move.Reopen) ? NegotiationStatus.Convened
                        : NegotiationStatus.Open,
                    talks.Status
                );
        });

    [Fact]
    public void When_the_talks_are_closed_nothing_is_on_the_table_but_what_is_about_agreements() =>
        HoldsOfEveryChange(change =>
        {
            if (change.After.Status >= NegotiationStatus.Concluded)
                Assert.DoesNotContain(
                    change.After.Proposals,
                    one => one.IsOnTheTable && !AgreementProposalRules.IsAbout(change.After.Table, one)
                );
        });
}
