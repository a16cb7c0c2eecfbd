using System.Text.Json.Serialization;
using NegotiationModel.Lifecycles;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>What a move, or time, changed: one subject going from one status to another.</summary>
/// <param name="Declared">The line of the state machine it follows.</param>
/// <param name="SubjectId">Whose status changed; for the talks, the id of the negotiation.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public readonly partial record struct Transition(DeclaredTransition Declared, string SubjectId)
{
    /// <summary>Which machine, and whose.</summary>
    /// <exception cref="InvalidOperationException">It is the default value, which is no transition.</exception>
    public Subject Subject => new(Line.Machine, SubjectId);

    /// <summary>The status before, a member of the machine's status enum.</summary>
    /// <exception cref="InvalidOperationException">It is the default value, which is no transition.</exception>
    public Enum From => Line.From;

    /// <summary>What happened, a member of the machine's trigger enum.</summary>
    /// <exception cref="InvalidOperationException">It is the default value, which is no transition.</exception>
    public Enum Trigger => Line.Trigger;

    /// <summary>The status after, a member of the machine's status enum.</summary>
    /// <exception cref="InvalidOperationException">It is the default value, which is no transition.</exception>
    public Enum To => Line.To;

    /// <summary>The transition in words, as in "proposal p1: live — accept → accepted".</summary>
    public override string ToString() =>
        Declared is null ? "no transition" : $"{Subject}: {EnumNames.Name(From)} — {EnumNames.Name(Trigger)} → {EnumNames.Name(To)}";

    private DeclaredTransition Line => Declared ?? throw new InvalidOperationException("The default value is no transition.");
}
