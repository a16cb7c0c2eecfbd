using System.Text.RegularExpressions;
using NegotiationModel.Lifecycles;
using Xunit;

namespace NegotiationModel.Tests.Model.Lifecycles;

public partial class NamesAreSafeEverywhere
{
    // Promela's keywords and predefined names, the operators of its LTL, and what its labels must not begin with.
    private static readonly HashSet<string> Reserved =
    [
        "active",
        "assert",
        "atomic",
        "bit",
        "bool",
        "break",
        "byte",
        "chan",
        "d_step",
        "D_proctype",
        "do",
        "else",
        "empty",
        "enabled",
        "eval",
        "fi",
        "for",
        "full",
        "get_priority",
        "goto",
        "hidden",
        "if",
        "in",
        "init",
        "inline",
        "int",
        "len",
        "local",
        "ltl",
        "mtype",
        "nempty",
        "never",
        "nfull",
        "notrace",
        "np_",
        "od",
        "of",
        "pc_value",
        "pid",
        "print",
        "printf",
        "printm",
        "priority",
        "proctype",
        "provided",
        "return",
        "run",
        "select",
        "set_priority",
        "short",
        "show",
        "skip",
        "timeout",
        "trace",
        "true",
        "false",
        "typedef",
        "unless",
        "unsigned",
        "xr",
        "xs",
        "always",
        "eventually",
        "until",
        "weakuntil",
        "stronguntil",
        "release",
        "next",
        "implies",
        "equivalent",
        "U",
        "V",
        "W",
        "X",
    ];

    [Theory, MemberData(nameof(Arrow.Machines), MemberType = typeof(Arrow))]
    public void Names_are_letters_and_nothing_is_named_twice(SubjectKind kind)
    {
        var machine = Lifecycle.For(kind);
        var groups = machine.Statuses.Select(machine.GroupOf).OfType<string>().Distinct();
        string[] states = [.. machine.Statuses.Select(Arrow.Name), .. groups];
        Assert.Distinct(states);
        Assert.All(
            [.. states, .. machine.Triggers.Select(Arrow.Name), .. machine.FactNames],
            name => Assert.Matches("^[a-z][A-Za-z]*$", name)
        );
    }

    [Theory, MemberData(nameof(Arrow.Machines), MemberType = typeof(Arrow))]
    public void Words_of_guards_need_no_escape(SubjectKind kind) =>
        Assert.All(Lifecycle.For(kind).Transitions.Select(one => one.When).OfType<string>(), words => Assert.Matches("^[a-z ]+$", words));

    [Theory, MemberData(nameof(Arrow.Machines), MemberType = typeof(Arrow))]
    public void Promela_declares_no_reserved_name(SubjectKind kind)
    {
        var names = Declared().Matches(Lifecycle.For(kind).ToPromela()).SelectMany(one => one.Groups[1].Value.Split(", ")).ToList();
        Assert.True(names.Count > Lifecycle.For(kind).Statuses.Count);
        Assert.Distinct(names);
        Assert.DoesNotContain(names, Reserved.Contains);
        Assert.All(names, name => Assert.Matches("^[a-z][A-Za-z_]*$", name));
    }

    // Names in mtype = { … }, variables, processes, macros, and claims.
    [GeneratedRegex(@"^(?:mtype = \{ |mtype |bool |active proctype |#define |ltl |inline )(\w+(?:, \w+)*)", RegexOptions.Multiline)]
    private static partial Regex Declared();
}
