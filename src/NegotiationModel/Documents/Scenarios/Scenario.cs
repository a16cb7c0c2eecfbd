namespace NegotiationModel;

/// <summary>A negotiation that comes with the library: a document that can be played, and notes for the teacher, which tell
/// how the talks go. What everybody may read before the talks is the <see cref="NegotiationDocument.Brief"/> of its document.</summary>
/// <param name="Id">What it is called, such as <c>moscow-kyiv</c>.</param>
/// <param name="Summary">What it shows, in one line.</param>
public sealed partial record Scenario(string Id, string Summary)
{
    /// <summary>Moscow or Kyiv as the place of a summit, 2025: conditions, a counter-proposal, nothing agreed.</summary>
    public static Scenario MoscowKyiv { get; } =
        new("moscow-kyiv", "Moscow or Kyiv as the place of a summit, 2025: conditions, a counter-proposal, nothing agreed");

    /// <summary>Washington and Hanoi look for a place to talk, 1968: places that favour one side refused, Paris agreed.</summary>
    public static Scenario Paris1968 { get; } =
        new("paris-1968", "Washington and Hanoi look for a place to talk, 1968: places that favour one side refused, Paris agreed");

    /// <summary>A price talk: offers and counter-offers until one side walks away.</summary>
    public static Scenario UsedCar { get; } = new("used-car", "A price talk: offers and counter-offers until one side walks away");

    /// <summary>A firm offer, conditions, and a lapse: agreed in principle.</summary>
    public static Scenario JobOffer { get; } = new("job-offer", "A firm offer, conditions, and a lapse: agreed in principle");

    /// <summary>Four parties and a quorum; one walks away, and the agreement is dissolved afterwards.</summary>
    public static Scenario Coalition { get; } =
        new("coalition", "Four parties and a quorum; one walks away, and the agreement is dissolved afterwards");

    /// <summary>A mediator's drafts: one ratification is refused, the next draft comes into force.</summary>
    public static Scenario SingleText { get; } =
        new("single-text", "A mediator's drafts: one ratification is refused, the next draft comes into force");

    /// <summary>One price for a lathe: first offers and small steps, until time runs out.</summary>
    public static Scenario Lathe { get; } = new("lathe", "One price for a lathe: first offers and small steps, until time runs out");

    /// <summary>A band and a festival expect different crowds: a bonus that depends on who is right, a yes with a condition.</summary>
    public static Scenario Festival { get; } =
        new("festival", "A band and a festival expect different crowds: a bonus that depends on who is right, a yes with a condition");

    /// <summary>An agent with a mandate: one agreement is not ratified, and the next is pending.</summary>
    public static Scenario Goalkeeper { get; } =
        new("goalkeeper", "An agent with a mandate: one agreement is not ratified, and the next is pending");

    /// <summary>Pay at a port: peace in a basket of its own, notice, a ballot refused, and a final offer that waits for another.</summary>
    public static Scenario Strike { get; } =
        new("strike", "Pay at a port: peace in a basket of its own, notice, a ballot refused, and a final offer that waits for another");

    /// <summary>From the first paper to a claim after closing: exclusive talks, conditions, a remedy, a price amended, a
    /// warranty.</summary>
    public static Scenario CompanySale { get; } =
        new(
            "company-sale",
            "From the first paper to a claim after closing: exclusive talks, conditions, a remedy, a price amended, a warranty"
        );

    /// <summary>A lease and its year: a security, a boiler that fails, a rent amended, notice of three months.</summary>
    public static Scenario Tenancy { get; } =
        new("tenancy", "A lease and its year: a security, a boiler that fails, a rent amended, notice of three months");

    /// <summary>Every built-in scenario, the main one first.</summary>
    public static ValueList<Scenario> All { get; } =
    [MoscowKyiv, Paris1968, UsedCar, JobOffer, Coalition, SingleText, Lathe, Festival, Goalkeeper, Strike, CompanySale, Tenancy];

    /// <summary>Notes for the teacher, in Markdown: what the case teaches, how the talks go, and questions for class. They are not for
    /// who is to play it.</summary>
    /// <exception cref="InvalidOperationException">No such scenario comes with the library.</exception>
    public string TeachingNotes => System.Text.Encoding.UTF8.GetString(Resource($"{Id}.notes.md"));

    /// <summary>The scenario as its document's bytes.</summary>
    /// <exception cref="InvalidOperationException">No such scenario comes with the library.</exception>
    public byte[] Json => Resource($"{Id}.negotiation.json");

    /// <summary>The scenario of that id, or null when there is none.</summary>
    /// <param name="id">The id.</param>
    public static Scenario? Find(string id)
    {
        foreach (var scenario in All)
            if (scenario.Id == id)
                return scenario;
        return null;
    }

    /// <summary>The scenario as a document.</summary>
    /// <exception cref="InvalidOperationException">No such scenario comes with the library.</exception>
    public NegotiationDocument Read() => NegotiationJson.ReadDocument(Json);

    /// <summary>A scenario stands where a document is asked for: <c>BargainingProblem.Of(Scenario.UsedCar)</c>. It is read each
    /// time.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <exception cref="InvalidOperationException">No such scenario comes with the library.</exception>
    public static implicit operator NegotiationDocument(Scenario scenario) =>
        (scenario ?? throw new ArgumentNullException(nameof(scenario))).Read();

    /// <summary>Plays the moves of the scenario one by one: a ruling on each, permitted or refused. The talks at the end are
    /// <see cref="Talks"/>.</summary>
    /// <exception cref="InvalidOperationException">No such scenario comes with the library.</exception>
    public IEnumerable<Ruling> Play() => Read().Play();

    /// <inheritdoc cref="NegotiationDocument.Talks"/>
    /// <exception cref="InvalidOperationException">No such scenario comes with the library.</exception>
    public Negotiation Talks(int until = int.MaxValue) => Read().Talks(until);

    /// <inheritdoc cref="NegotiationDocument.TalksBefore"/>
    /// <exception cref="InvalidOperationException">No such scenario comes with the library.</exception>
    public Negotiation TalksBefore(string id) => Read().TalksBefore(id);

    /// <inheritdoc cref="NegotiationDocument.TalksAfter"/>
    /// <exception cref="InvalidOperationException">No such scenario comes with the library.</exception>
    public Negotiation TalksAfter(string id) => Read().TalksAfter(id);

    /// <summary>Its id and what it shows.</summary>
    public override string ToString() => $"{Id}: {Summary}";

    private static byte[] Resource(string name)
    {
        using var stream =
            typeof(Scenario).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException(
                $"No {name} comes with the library; its scenarios are {string.Join(", ", All.Select(scenario => scenario.Id))}."
            );
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
