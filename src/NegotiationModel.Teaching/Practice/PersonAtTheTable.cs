using NegotiationModel.Play;

namespace NegotiationModel.Teaching;

/// <summary>A person as a strategy: at its turn it does what the person said before.</summary>
internal sealed class PersonAtTheTable : Strategy
{
    /// <summary>What the person does next.</summary>
    public Decision Next { get; set; }

    public override string Name => "you";

    public override Negotiator Begin(Ranking ranking, ulong seed) => new Told(this);

    private sealed class Told(PersonAtTheTable person) : Negotiator
    {
        public override Decision Decide(Turn turn) => person.Next;
    }
}
