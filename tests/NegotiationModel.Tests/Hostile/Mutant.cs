namespace NegotiationModel.Tests.Hostile;

/// <summary>A valid document, and what is done to it one after the other.</summary>
/// <param name="Source">Which document.</param>
/// <param name="Wounds">The changes in their order.</param>
internal sealed record Mutant(int Source, ValueList<Wound> Wounds)
{
    // Wounds that break the grammar are the surest way to be refused at the door: they come more rarely than the others.
    private static readonly Family[] Dice =
    [
        Family.Bytes,
        Family.Structure,
        Family.Structure,
        Family.Sizes,
        Family.Sizes,
        Family.Numbers,
        Family.Numbers,
        Family.Dates,
        Family.Dates,
        Family.Ids,
        Family.Ids,
        Family.References,
        Family.References,
    ];

    /// <summary>The mutant of a seed: one to four wounds, mostly few.</summary>
    public static Mutant Of(int seed)
    {
        var random = new Random(seed);
        var source = random.Next(DocumentsToMutate.All.Count);
        var wounds = new Wound[1 + Math.Min(random.Next(4), random.Next(4))];
        for (var at = 0; at < wounds.Length; at++)
            wounds[at] = new(Dice[random.Next(Dice.Length)], random.Next());
        return new(source, [.. wounds]);
    }

    public byte[] Bytes() => Wounds.Aggregate(DocumentsToMutate.All[Source], (bytes, wound) => wound.Inflict(bytes));

    /// <summary>The mutants with one wound fewer.</summary>
    public IEnumerable<Mutant> Smaller() => Wounds.Select((_, left) => this with { Wounds = [.. Wounds.Where((_, at) => at != left)] });

    public override string ToString() => $"source {Source}, {Wounds}";
}
