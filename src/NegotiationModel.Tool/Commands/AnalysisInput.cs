using NegotiationModel.Analysis;
using NegotiationModel.Reports;
using NegotiationModel.Teaching;

namespace NegotiationModel.Tool.Commands;

/// <summary>What is analysed: a bargaining problem, and the talks about it where there are any.</summary>
/// <param name="Title">What people call it.</param>
/// <param name="Agenda">The issues.</param>
/// <param name="Problem">What can be agreed on, and what it is worth.</param>
/// <param name="Talks">The talks; null for a bare scenario.</param>
internal sealed record AnalysisInput(string Title, ValueList<Issue> Agenda, BargainingProblem Problem, Negotiation? Talks)
{
    /// <summary>Who has to accept.</summary>
    public AgreementRule Rule => Problem.Rule;

    /// <summary>Whether values that were offered are left out, as there would be too many outcomes with them.</summary>
    public bool LeavesOutOffers { get; private init; }

    /// <summary>Whether it is about a deal that some of those who count could make between themselves.</summary>
    public bool IsBetweenSome { get; private init; }

    /// <summary>Reads what paths on the command line name, as a deal of all or between some; null when it cannot be read, which has been
    /// told.</summary>
    public static AnalysisInput? Read(string[] paths, EvaluationScale? evaluations, int points, string? between, Streams streams) =>
        Read(paths, evaluations, points, streams) is not { } input ? null
        : between is null ? input
        : input.Between([.. between.Split(',').Select(party => party.Trim())], streams);

    /// <summary>Reads what paths on the command line name; null when it cannot be read, which has been told.</summary>
    public static AnalysisInput? Read(string[] paths, EvaluationScale? evaluations, int points, Streams streams)
    {
        try
        {
            return GeniusFiles.Find(paths, streams.WriteError) is { } files
                ? FromGenius(files, evaluations ?? EvaluationScale.DividedByMax, points, streams)
                : FromDocument(paths, evaluations, points, streams);
        }
        catch (UnreadableException unreadable)
        {
            streams.WriteError(unreadable.Message);
            return null;
        }
    }

    /// <summary>What it is about, in words.</summary>
    public LessonSubject Words => new(Problem, NameOf);

    /// <summary>What programs call it.</summary>
    public string Name => Talks?.Setting.Id ?? Title;

    public string NameOf(PartyId party) => Talks?.Seats.Find(party)?.Party.Name ?? party.Value;

    /// <summary>The same, for those who play, under the rule by which they do.</summary>
    public AnalysisInput WithRule(AgreementRule rule) =>
        rule == Rule && Problem.UtilityRanges.Count == rule.Principals.Count
            ? this
            : this with
            {
                Problem = BargainingProblem.Of(
                    Problem.Space,
                    [
                        .. Problem
                            .UtilityMaps.Select(map => map.Preferences)
                            .Where(preferences => rule.Principals.Contains(preferences.Party)),
                    ],
                    rule
                ),
            };

    private AnalysisInput? Between(string[] parties, Streams streams)
    {
        try
        {
            return this with { Problem = Problem.Between([.. parties.Select(party => new PartyId(party))]), IsBetweenSome = true };
        }
        catch (ArgumentException unfit)
        {
            streams.WriteError($"--between: {unfit.Message}");
            return null;
        }
    }

    private static AnalysisInput FromGenius(GeniusFiles files, EvaluationScale evaluations, int points, Streams streams)
    {
        var (agenda, preferences) = files.Read(evaluations, streams.WriteError);
        return Create(
            files.Domain,
            () =>
                new(
                    Path.GetFileNameWithoutExtension(files.Domain),
                    agenda,
                    BargainingProblem.Of(OutcomeSpace.Of(agenda, preferences, points), preferences),
                    null
                )
        );
    }

    private static AnalysisInput? FromDocument(string[] paths, EvaluationScale? evaluations, int points, Streams streams)
    {
        if (paths.Length > 1)
            throw new UnreadableException(
                $"{paths[1]}(1,1): $: one document is analysed at a time; the files of a scenario of Genius are XML, those of "
                    + "GeniusWeb profiles in JSON"
            );
        var input = DocumentInput.Read(paths[0], streams);
        if (input.Document is not { } document)
        {
            input.WriteErrors(streams);
            return null;
        }

        if (document.Preferences.Count == 0)
            throw new UnreadableException($"{input.Name}(1,1): $: the document says nothing about preferences");
        var talks = ReplayResult.Play(document, null).Talks;
        document = evaluations is { } read
            ? document with
            {
                Preferences = [.. document.Preferences.Select(preferences => preferences with { EvaluationScale = read })],
            }
            : document;
        ValueList<Issue> agenda = [.. talks.Agenda.Select(item => item.Issue)];
        return Create(
            input.Name,
            () =>
            {
                var (space, leftOut) = OutcomesOf(document, agenda, points);
                return new(
                    document.Setting.Title,
                    agenda,
                    BargainingProblem.Of(space, document.Preferences, AgreementRule.Of(talks)),
                    talks
                )
                {
                    LeavesOutOffers = leftOut,
                };
            }
        );
    }

    // Many offers on many continuous issues would make more outcomes than can be looked at.
    private static (OutcomeSpace Space, bool LeftOut) OutcomesOf(NegotiationDocument document, ValueList<Issue> agenda, int points)
    {
        try
        {
            if (OutcomeSpace.Of(document, points) is { Count: <= BargainingProblem.MaxOutcomes } space)
                return (space, false);
        }
        catch (ArgumentException)
        {
            // Without the offers it may do; if not, what is wrong is told then.
        }

        return (OutcomeSpace.Of(agenda, document.Preferences, points), true);
    }

    private static AnalysisInput Create(string name, Func<AnalysisInput> pose)
    {
        try
        {
            return pose();
        }
        catch (ArgumentException unfit)
        {
            throw new UnreadableException($"{name}(1,1): $: {unfit.Message.Split(" (Parameter ")[0]}");
        }
    }
}

/// <summary>An input that cannot be read; the message names the place.</summary>
internal sealed class UnreadableException(string message) : Exception(message);
