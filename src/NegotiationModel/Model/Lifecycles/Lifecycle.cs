using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using Stateless;

namespace NegotiationModel.Lifecycles;

/// <summary>
/// A declared state machine: its statuses, its transitions, its drawing, and a check that the fast lookup used in play says
/// what the declaration says. There are four: <see cref="Negotiation"/>, <see cref="Proposal"/>, <see cref="Condition"/>,
/// <see cref="Agreement"/>. Safe to share between threads.
/// </summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial class Lifecycle
{
    private readonly Func<GuardFacts, StateMachine<Enum, Enum>> declare;
    private readonly TransitionTable lookup;
    private readonly IReadOnlyDictionary<string, Guard> guards;

    private Lifecycle(
        SubjectKind machine,
        Func<GuardFacts, StateMachine<Enum, Enum>> declare,
        Type statuses,
        Type triggers,
        ValueList<string> factNames
    )
    {
        this.declare = declare;
        Machine = machine;
        Statuses = Members(statuses);
        Triggers = Members(triggers);
        FactNames = [.. factNames.Select(EnumNames.Camel)];
        var facts = new GuardFacts();
        var info = declare(facts).GetInfo();
        lookup = TransitionTable.Compile(machine, info, facts, Statuses, Triggers);
        guards = facts.Guards;
        Initial = (Enum)info.InitialState.UnderlyingState;
    }

    /// <summary>What it is the life of: "proposal: 9 statuses, 20 transitions".</summary>
    public override string ToString() => $"{EnumNames.Name(Machine)}: {Statuses.Count} statuses, {Transitions.Count} transitions";

    /// <summary>The life of the talks.</summary>
    public static Lifecycle Negotiation => OfTalks.Declared;

    /// <summary>The life of a proposal.</summary>
    public static Lifecycle Proposal => OfProposals.Declared;

    /// <summary>The life of a condition.</summary>
    public static Lifecycle Condition => OfConditions.Declared;

    /// <summary>The life of an agreement.</summary>
    public static Lifecycle Agreement => OfAgreements.Declared;

    /// <summary>All of them, in the order in which their transitions are told, the talks last.</summary>
    public static ValueList<Lifecycle> All => [Condition, Proposal, Agreement, Negotiation];

    /// <summary>Whose life it is.</summary>
    public SubjectKind Machine { get; }

    /// <summary>Every status, in the order of its enum.</summary>
    public ValueList<Enum> Statuses { get; }

    /// <summary>Every trigger, in the order of its enum.</summary>
    public ValueList<Enum> Triggers { get; }

    /// <summary>The status in which such a thing usually begins; an agreement that binds at once begins in force or pending.</summary>
    public Enum Initial { get; }

    /// <summary>Every declared transition, those of a group of statuses written out for each.</summary>
    public ValueList<DeclaredTransition> Transitions => lookup.Transitions;

    /// <summary>The lifecycle of one kind of subject.</summary>
    /// <param name="machine">The kind.</param>
    public static Lifecycle For(SubjectKind machine) =>
        machine switch
        {
            SubjectKind.Negotiation => Negotiation,
            SubjectKind.Proposal => Proposal,
            SubjectKind.Condition => Condition,
            SubjectKind.Agreement => Agreement,
            _ => throw new ArgumentOutOfRangeException(nameof(machine), machine, "There is no such machine."),
        };

    /// <summary>
    /// Fires the declared machine over every status, trigger and state of its facts, and compares with the lookup used in play.
    /// Takes milliseconds; meant for tests and for the curious, never for start-up.
    /// </summary>
    /// <exception cref="InvalidOperationException">The declaration and the lookup differ; the message names the cell.</exception>
    public void VerifyLookup() => CompareCells();

    // How many cells were compared; all of them agree.
    internal int CompareCells() => Verification.Run(Machine, declare, lookup, Statuses, Triggers, FactNames.Count);

    /// <summary>The group to which a status belongs in the declaration and its drawings, in the words of documents, such as "active" or
    /// "standing"; null where it stands alone.</summary>
    /// <param name="status">A status of this machine.</param>
    /// <exception cref="ArgumentException">It is a status of another machine, or none.</exception>
    public string? GroupOf(Enum status)
    {
        ArgumentNullException.ThrowIfNull(status);
        return lookup.Groups.TryGetValue(status, out var group)
            ? group is null
                ? null
                : EnumNames.Camel(group)
            : throw new ArgumentException(
                $"{status} of {status.GetType().Name} is no status of the {EnumNames.Name(Machine)} machine.",
                nameof(status)
            );
    }

    /// <summary>What its guards read, in the order of the bits.</summary>
    internal ValueList<string> FactNames { get; }

    private static ValueList<Enum> Members(Type type) => new(Array.ConvertAll(Enum.GetNames(type), name => (Enum)Enum.Parse(type, name)));

    private static Lifecycle Of<TStatus, TTrigger>(
        SubjectKind machine,
        Func<GuardFacts, StateMachine<Enum, Enum>> declare,
        ValueList<string> factNames = default
    )
        where TStatus : struct, Enum
        where TTrigger : struct, Enum => new(machine, declare, typeof(TStatus), typeof(TTrigger), factNames);

    internal int Next(int status, int trigger, int facts = 0) => lookup.Next(status, trigger, facts);

    /// <summary>Fires the trigger that leads from one status to another, which must be declared; the other.</summary>
    internal int Follow(int from, int to) => lookup.Follow(from, to);

    internal DeclaredTransition Between(int from, int to) => lookup.Between(from, to);

    internal bool IsFinal(Enum status) => Transitions.All(one => !one.From.Equals(status));

    /// <summary>What the guard of a transition that has one reads, by name.</summary>
    internal IEnumerable<(string Fact, bool Expected)> Reads(DeclaredTransition one) => guards[one.When!].Reads(FactNames);

    // Each is declared when somebody first asks for it; from then on to ask costs nothing, and every change of a status asks.
    private static class OfTalks
    {
        public static readonly Lifecycle Declared = Of<NegotiationStatus, NegotiationTrigger>(
            SubjectKind.Negotiation,
            NegotiationMachine.Declare,
            NegotiationMachine.FactNames
        );
    }

    private static class OfProposals
    {
        public static readonly Lifecycle Declared = Of<ProposalStatus, ProposalTrigger>(SubjectKind.Proposal, ProposalMachine.Declare);
    }

    private static class OfConditions
    {
        public static readonly Lifecycle Declared = Of<ConditionStatus, ConditionTrigger>(SubjectKind.Condition, ConditionMachine.Declare);
    }

    private static class OfAgreements
    {
        public static readonly Lifecycle Declared = Of<AgreementStatus, AgreementTrigger>(
            SubjectKind.Agreement,
            AgreementMachine.Declare,
            AgreementMachine.FactNames
        );
    }
}
