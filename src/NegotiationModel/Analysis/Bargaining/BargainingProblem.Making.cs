namespace NegotiationModel.Analysis;

public sealed partial class BargainingProblem
{
    /// <summary>Looks at every outcome once.</summary>
    /// <param name="space">All that can be agreed on; at most <see cref="MaxOutcomes"/>.</param>
    /// <param name="preferences">What each party wants; at least one party, each once.</param>
    /// <param name="rule">Who has to accept an outcome; left out, every party whose preferences are given.</param>
    /// <param name="relativeTolerance">Which share of a party's greatest magnitude, taken as at least 1, utilities that count as equal may
    /// differ by; at least 0.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">There are too many outcomes, or no preferences, or a party stands twice.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static BargainingProblem Of(
        OutcomeSpace space,
        ValueList<Preferences> preferences,
        AgreementRule? rule = null,
        double relativeTolerance = ParetoFrontier.RelativeTolerance,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(space);
        ParetoFrontier.CheckTolerance(relativeTolerance);
        if (space.Count > MaxOutcomes)
            throw new ArgumentException(
                $"There are {space.Count} outcomes; at most {MaxOutcomes} are looked at. Consider fewer values on an issue.",
                nameof(space)
            );
        if (
            preferences.Count == 0
            || preferences.Any(partyPreferences => partyPreferences is null)
            || preferences.Select(partyPreferences => partyPreferences.Party).Distinct().Count() < preferences.Count
        )
            throw new ArgumentException(
                preferences.Count == 0
                    ? "There are no preferences: nothing says what any party wants."
                    : "There are preferences of one party twice: each has one set.",
                nameof(preferences)
            );
        UtilityMap[] maps = [.. preferences.Select(partyPreferences => new UtilityMap(space, partyPreferences))];
        PartyId[] parties = [.. preferences.Select(partyPreferences => partyPreferences.Party)];
        rule ??= new(AcceptanceRule.Unanimous, [.. parties]);
        var test = new AgreementTest(rule, parties);
        return new(maps, rule, test, OutcomeSurvey.Of(maps, test, relativeTolerance, cancellationToken), relativeTolerance);
    }

    /// <summary>What some of the parties can agree on between themselves, by the <see cref="Rule"/> asked of these alone: each has to find
    /// it no worse than no agreement, and those outside have no part in it.</summary>
    /// <param name="parties">Two or more that count, and whose preferences are known.</param>
    /// <exception cref="ArgumentException">There are fewer than two, one stands twice, or one does not count or its preferences are not
    /// known.</exception>
    /// <example><code>
    /// var deal = problem.Between("seller", "buyer").Nash.Points[0];
    /// </code></example>
    public BargainingProblem Between(params ValueList<PartyId> parties)
    {
        if (parties.Count < 2)
            throw new ArgumentException("A deal is between two parties at least.", nameof(parties));
        foreach (var party in parties)
            if (UtilityMaps.All(map => map.Preferences.Party != party) || !Rule.Principals.Contains(party))
                throw new ArgumentException(
                    $"A deal is between parties that count and whose preferences are known; {party} is none.",
                    nameof(parties)
                );
        return Of(
            Space,
            [.. UtilityMaps.Select(map => map.Preferences).Where(preferences => parties.Contains(preferences.Party))],
            Rule with
            {
                Principals = parties,
            },
            RelativeTolerance
        );
    }

    /// <summary>The bargaining problem of a document: the outcomes of <see cref="OutcomeSpace.Of(NegotiationDocument)"/>, its preferences,
    /// and who has to accept at the end of its moves.</summary>
    /// <param name="document">A document with preferences.</param>
    /// <exception cref="ArgumentException">The document has no preferences, or there are too many outcomes.</exception>
    public static BargainingProblem Of(NegotiationDocument document) => Of(OutcomeSpace.Of(document), document);

    /// <summary>The bargaining problem of a document, continuous ranges looked at more or less closely.</summary>
    /// <param name="document">A document with preferences.</param>
    /// <param name="points">At how many evenly spaced points a continuous range is looked at, from 2 to 100,000.</param>
    /// <exception cref="ArgumentException">The document has no preferences, or there are too many outcomes.</exception>
    public static BargainingProblem Of(NegotiationDocument document, int points) => Of(OutcomeSpace.Of(document, points), document);

    /// <summary>The bargaining problem of an agenda: the outcomes of <see cref="OutcomeSpace.Of(ValueList{Issue}, ValueList{Preferences},
    /// int, ValueList{Terms})"/>, and every party whose preferences are given has to accept.</summary>
    /// <param name="agenda">The issues.</param>
    /// <param name="preferences">What each party wants; at least one party, each once.</param>
    /// <exception cref="ArgumentException">There are no preferences, or a party stands twice; preferences name an issue or an option that
    /// the agenda lacks; nobody names a value on an issue without options or bounds; or there are too many outcomes.</exception>
    /// <example><code>
    /// var problem = BargainingProblem.Of(
    ///     [price],
    ///     [seller.Wants(price.Worth(1, worst: 0, best: 9_000)), buyer.Wants(price.Worth(1, worst: 9_000, best: 0))]
    /// );
    /// </code></example>
    public static BargainingProblem Of(IEnumerable<Issue> agenda, IEnumerable<Preferences> preferences)
    {
        ArgumentNullException.ThrowIfNull(agenda);
        ArgumentNullException.ThrowIfNull(preferences);
        var wanted = ValueList.CreateRange(preferences);
        return Of(OutcomeSpace.Of(ValueList.CreateRange(agenda), wanted), wanted);
    }

    /// <summary>The bargaining problem of talks: the outcomes of their agenda with every value that was offered, and who has to accept as
    /// they stand now.</summary>
    /// <param name="talks">The talks.</param>
    /// <param name="preferences">What each party wants; at least one party, each once.</param>
    /// <exception cref="ArgumentException">There are no preferences, or a party stands twice, or there are too many outcomes.</exception>
    /// <example><code>
    /// var problem = BargainingProblem.Of(
    ///     talks,
    ///     [seller.Wants(price.Worth(1, worst: 0, best: 9_000)), buyer.Wants(price.Worth(1, worst: 9_000, best: 0))]
    /// );
    /// </code></example>
    public static BargainingProblem Of(Negotiation talks, ValueList<Preferences> preferences)
    {
        ArgumentNullException.ThrowIfNull(talks);
        return Of(new NegotiationDocument(talks.Setting, [.. talks.Log.Select(logged => logged.Move)]) { Preferences = preferences });
    }

    private static BargainingProblem Of(OutcomeSpace space, NegotiationDocument document) =>
        Of(space, document.Preferences, AgreementRule.Of(document.Talks()));
}
