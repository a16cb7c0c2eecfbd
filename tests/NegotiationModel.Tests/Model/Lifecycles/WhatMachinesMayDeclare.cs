using Stateless;
using Xunit;

namespace NegotiationModel.Tests.Model.Lifecycles;

/// <summary>The lookup answers for a declaration only where it can say the same.</summary>
public class WhatMachinesMayDeclare
{
    private const int Rings = 1;

    private static readonly ValueList<Enum> Statuses = [Door.Open, Door.Shut, Door.Locked],
        Triggers = [Hand.Push, Hand.Pull];
    private static readonly Guard Bell = new("the bell rings", Rings, Rings),
        Silence = new("no bell rings", Rings, 0);

    private enum Door
    {
        Open,
        Shut,
        Locked,
    }

    private enum Hand
    {
        Push,
        Pull,
    }

    [Fact]
    public void Fixed_transitions_with_described_guards_are_answered_as_declared()
    {
        var lookup = Compile(Doors);
        Assert.Equal(3 * 2 * 2, Verification.Run(SubjectKind.Condition, Doors, lookup, Statuses, Triggers, facts: 1));
        Assert.Equal(
            [
                "condition: open — push → shut [the bell rings]",
                "condition: open — push → locked [no bell rings]",
                "condition: shut — pull → open",
            ],
            lookup.Transitions.Select(one => one.ToString())
        );
    }

    [Fact]
    public void A_lookup_that_says_something_else_is_found_out_with_the_cell()
    {
        var other = Compile(facts =>
        {
            var door = new StateMachine<Enum, Enum>(Door.Open);
            door.Configure(Door.Open).PermitIf(Hand.Push, Door.Shut, facts.Are(Silence), Silence.Text);
            return door;
        });
        var error = Assert.Throws<InvalidOperationException>(() =>
            Verification.Run(SubjectKind.Condition, Doors, other, Statuses, Triggers, facts: 1)
        );
        Assert.Equal("Condition: Open on Push with facts 0 fires to Locked, but the lookup says Shut.", error.Message);
    }

    public static TheoryData<string> TooMuch => [.. Unsupported.Keys];

    private static readonly Dictionary<string, Action<StateMachine<Enum, Enum>.StateConfiguration>> Unsupported = new()
    {
        ["a status that is computed"] = door => door.PermitDynamic(Hand.Pull, () => Door.Open),
        ["a trigger that is ignored"] = door => door.Ignore(Hand.Pull),
        ["something done on the way in"] = door => door.OnEntry(() => { }),
        ["something done on the way out"] = door => door.OnExit(() => { }),
        ["something done at the beginning"] = door => door.OnActivate(() => { }),
        ["something done at the end"] = door => door.OnDeactivate(() => { }),
    };

    [Theory, MemberData(nameof(TooMuch))]
    public void What_the_lookup_would_not_reproduce_is_refused(string what)
    {
        var error = Assert.Throws<NotSupportedException>(() =>
            Compile(facts =>
            {
                var door = Doors(facts);
                Unsupported[what](door.Configure(Door.Shut));
                return door;
            })
        );
        Assert.Equal("The declaration of Shut uses more than fixed transitions with described guards.", error.Message);
    }

    [Fact]
    public void Guards_are_in_the_register() =>
        Assert.Equal(
            "A transition on Pull has a guard that is not in the register.",
            Assert
                .Throws<NotSupportedException>(() =>
                    Compile(_ =>
                    {
                        var door = new StateMachine<Enum, Enum>(Door.Open);
                        door.Configure(Door.Open).PermitIf(Hand.Pull, Door.Shut, () => true, "somebody pulls");
                        return door;
                    })
                )
                .Message
        );

    [Fact]
    public void A_change_of_status_tells_its_trigger() =>
        Assert.StartsWith(
            "Two triggers lead the same way: condition: open — push → shut and condition: open — pull → shut",
            Assert
                .Throws<InvalidOperationException>(() =>
                    Compile(_ =>
                    {
                        var door = new StateMachine<Enum, Enum>(Door.Open);
                        door.Configure(Door.Open).Permit(Hand.Push, Door.Shut).Permit(Hand.Pull, Door.Shut);
                        return door;
                    })
                )
                .Message,
            StringComparison.Ordinal
        );

    private static StateMachine<Enum, Enum> Doors(GuardFacts facts)
    {
        var door = new StateMachine<Enum, Enum>(Door.Open);
        door.Configure(Door.Open)
            .PermitIf(Hand.Push, Door.Shut, facts.Are(Bell), Bell.Text)
            .PermitIf(Hand.Push, Door.Locked, facts.Are(Silence), Silence.Text);
        door.Configure(Door.Shut).Permit(Hand.Pull, Door.Open);
        return door;
    }

    private static TransitionTable Compile(Func<GuardFacts, StateMachine<Enum, Enum>> declare)
    {
        var facts = new GuardFacts();
        return TransitionTable.Compile(SubjectKind.Condition, declare(facts).GetInfo(), facts, Statuses, Triggers);
    }
}
