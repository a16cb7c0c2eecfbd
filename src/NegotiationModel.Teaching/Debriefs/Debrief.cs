using NegotiationModel.Analysis;
using NegotiationModel.Pictures;
using NegotiationModel.Tournaments;

namespace NegotiationModel.Teaching;

/// <summary>What there is to say of talks after they ended: one table, or hundreds at which the same case was played. It judges moves and
/// outcomes, and no people. Immutable.</summary>
/// <example><code>
/// var debrief = Debrief.Of(documents);
/// debrief.ToPage().Save("debrief.html");
/// File.WriteAllText("debrief.csv", debrief.ToCsv());
/// </code></example>
public sealed class Debrief
{
    private Debrief(ValueList<NegotiationDocument> documents, DebriefedCase subject, int stillTalkingCount)
    {
        Title = documents[0].Setting.Title;
        Documents = documents;
        StillTalkingCount = stillTalkingCount;
        (Problem, WhyNoProblem) = (subject.Problem, subject.WhyNoProblem);
        Tables = subject.Tables;
        Roles = subject.Roles;
        Lesson = documents.Count == 1 && Problem is { UtilityRanges.Count: > 1 } ? Lesson.Of(documents[0], Tables[0].IsOver) : null;
    }

    /// <summary>What the case is called.</summary>
    public string Title { get; }

    /// <summary>The roles whose preferences are known, in the order of the preferences.</summary>
    public ValueList<DebriefedRole> Roles { get; }

    /// <summary>The tables, in the order of the documents.</summary>
    public ValueList<DebriefedTable> Tables { get; }

    /// <summary>How many other tables still talk: they are told of, and not counted.</summary>
    public int StillTalkingCount { get; }

    /// <summary>What could be agreed, with the terms that were; null where no preferences are known or there are too many
    /// outcomes.</summary>
    public BargainingProblem? Problem { get; }

    /// <summary>At how large a share of the tables any agreement stands, be it on a part of the issues.</summary>
    public SampleEstimate AnyAgreementRate => SampleEstimate.OfShare(Tables.Count(table => table.HasAgreement), Tables.Count);

    internal ValueList<NegotiationDocument> Documents { get; }

    internal string? WhyNoProblem { get; }

    /// <summary>Looks at how tables ended.</summary>
    /// <param name="documents">The documents of the tables, at least one: all with the same parties' preferences and the same agenda to
    /// begin with. Where they are those of a class, its rounds and numbers are kept.</param>
    /// <exception cref="ArgumentException">There is no document, or they are not of one case; the message says which.</exception>
    public static Debrief Of(params IEnumerable<NegotiationDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ValueList<NegotiationDocument> all = [.. documents];
        OneCase.Check(all);
        return OfTables(ClassTables.Of(all));
    }

    /// <summary>Looks at how the tables of a class ended, each under the number and in the round that the class knows.</summary>
    /// <param name="tables">The tables that are over, at least one, all of one case.</param>
    /// <param name="stillTalkingCount">How many other tables still talk.</param>
    /// <exception cref="ArgumentException">There is no table, or they are not of one case; the message says which.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of the others is negative.</exception>
    public static Debrief OfTables(IEnumerable<PlayedTable> tables, int stillTalkingCount = 0)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentOutOfRangeException.ThrowIfNegative(stillTalkingCount);
        ValueList<PlayedTable> all = [.. tables];
        ValueList<NegotiationDocument> documents = [.. all.Select(table => table.Document)];
        OneCase.Check(documents);
        return new(documents, DebriefedCase.Of(all), stillTalkingCount);
    }

    /// <summary>All ends in one outcome space, or the offers of a single table; null where fewer than two roles have known
    /// preferences, or outcomes are too many.</summary>
    public Picture? Chart() =>
        Problem is { UtilityRanges.Count: > 1 } && Tables.Count == 1 ? Picture.OutcomeSpace(Problem, Tables[0].Talks, asPercent: true)
        : Problem is { UtilityRanges.Count: > 1 }
            ? Picture.Results(Problem, Tables.Select(table => table.Utilities), [.. Roles.Select(role => role.Name)])
        : null;

    /// <summary>What there is to say in sentences: how many agreed, what was left, how late they agreed, and how first offers went with
    /// results.</summary>
    public ValueList<string> Findings =>
        [
            DebriefText.Agreed(this),
            .. Problem is { UtilityRanges.Count: > 1 } ? LeftText.For(this) : [],
            .. Tables.Any(table => table.HasAgreement) ? LatenessText.For(this) : [],
            .. OpeningText.For(this),
        ];

    /// <summary>What to ask a class about it.</summary>
    public ValueList<string> Questions =>
        Lesson is { } lesson ? [.. lesson.Questions, .. DebriefQuestions.Always] : [.. DebriefQuestions.For(this)];

    /// <summary>What the talks teach where there is one table; null where there are several, or theory has nothing to say.</summary>
    public Lesson? Lesson { get; }

    /// <summary>The debrief as a page to show and to print.</summary>
    /// <param name="showsNames">Whether it says who sat where; else tables have numbers.</param>
    public Page ToPage(bool showsNames = false) => DebriefPage.Write(this, showsNames);

    /// <summary>The tables as comma-separated values (RFC 4180, lines ended by a line feed), a row each. A text that a spreadsheet would
    /// take for a formula has an apostrophe before it.</summary>
    /// <param name="showsNames">Whether it says who sat where, and what each document is called.</param>
    public string ToCsv(bool showsNames = false) => DebriefCsv.Write(this, showsNames);

    /// <summary>How many tables there are and how many agreed.</summary>
    public override string ToString() => $"{Title}: {Tables.Count} tables, {Tables.Count(table => table.HasAgreement)} agreed";
}
