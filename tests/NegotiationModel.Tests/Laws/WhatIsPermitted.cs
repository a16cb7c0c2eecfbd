using NegotiationModel.Tests.Worlds;
using Xunit;

namespace NegotiationModel.Tests.Laws;

/// <summary>Laws of permitted moves: pairs of a kind of move and its subject, listed exactly when some content makes such a move
/// allowed.</summary>
public class WhatIsPermitted : LawBook
{
    [Fact]
    public void A_pair_is_listed_once_with_an_example_that_is_allowed() =>
        HoldsAtEveryStage(stage =>
        {
            foreach (var (party, listed) in stage.Listed)
            {
                Assert.Distinct(listed.Select(one => new Pair(one.Kind, one.ActsOn)));
                foreach (var one in listed)
                {
                    Assert.Equal((party, one.Kind, one.ActsOn?.Id), (one.Example.By, one.Example.Kind, Pair.IdOf(one.Example)));
                    if (!stage.Talks.Permits(one.Example))
                        Assert.Fail($"{party} {Narration.Action(one.Example)} is listed and refused");
                }
            }
        });

    [Fact]
    public void The_pair_of_every_allowed_move_is_listed() =>
        HoldsAtEveryMove(moment =>
        {
            if (moment.Ruling is { IsPermitted: true, Move: var move })
                Assert.Contains(
                    moment.Before.PermittedMoves(move.By, moment.After.Now),
                    one => (one.Kind, one.ActsOn?.Id) == Pair.ListedAs(move, moment.Before)
                );
        });

    [Fact]
    public void No_content_makes_a_pair_allowed_that_is_not_listed() =>
        HoldsAtMilestones(
            8,
            stage =>
            {
                foreach (var (party, listed) in stage.Listed)
                foreach (var pair in stage.Pairs.Except(listed.Select(one => new Pair(one.Kind, one.ActsOn))))
                foreach (var move in stage.Contents.Of(party, pair))
                    if (stage.Talks.Permits(move))
                        Assert.Fail($"{party} {Narration.Action(move)} is allowed and not listed");
            }
        );

    // Everybody is asked at the end; on the way, where it is as dear, one of them, and not always the same.
    [Fact]
    public void Both_machines_list_the_same_pairs() =>
        Holds(world =>
        {
            foreach (var (stage, second) in SecondTable.Of(world))
            foreach (
                var (party, listed) in stage.Listed.Where(
                    (_, place) => stage == world.Stages[^1] || place == stage.Talks.Log.Count % stage.Listed.Count
                )
            )
                Assert.Equal(
                    [.. stage.Pairs.Where(pair => second.Allows(pair, stage.Contents.Of(party, pair)))],
                    stage.Pairs.Intersect(listed.Select(one => new Pair(one.Kind, one.ActsOn))).ToList()
                );
        });

    [Fact]
    public void What_is_not_listed_is_explained() =>
        Holds(world =>
        {
            foreach (var seat in world.End.Seats)
            {
                var rulings = world.End.ExampleRulings(seat.Party.Id).ToList();
                Assert.Equal(
                    world.End.PermittedMoves(seat.Party.Id).Select(one => (one.Kind, one.ActsOn)).ToHashSet(),
                    rulings.Where(one => one.IsPermitted).Select(one => (one.Move.Kind, one.ActsOn)).ToHashSet()
                );
                Assert.Equal(rulings.Select(one => one.Move.Kind).Order(), rulings.Select(one => one.Move.Kind));
                Assert.Equal(rulings.Count, rulings.Select(one => (one.Move.Kind, one.ActsOn)).Distinct().Count());
                Assert.All(rulings.Where(one => !one.IsPermitted), one => Assert.NotEmpty(one.Refusal!.Message));
            }
        });
}
