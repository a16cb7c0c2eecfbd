namespace NegotiationModel.Pictures;

/// <summary>Writes the tables of proposals, conditions and agreements as they stand at the end. Of many, the first and the last.</summary>
internal sealed class StandingTables(Html html, TalksCourse course)
{
    private readonly Negotiation end = course.End;
    private readonly StatusHistories histories = new(course);

    public void Write()
    {
        Table(
            "Proposals",
            ["id", "by", "status", "terms", "responses"],
            end.Proposals,
            one => [one.Id.Value, NameOf(one.By), Narration.Label(one.Status), Narration.Format(one.Terms, end), Responses(one)]
        );
        Table(
            "Conditions",
            ["id", "set by", "status", "of", "what"],
            end.Conditions,
            one =>
                [
                    one.Id.Value,
                    one.By is { } setter ? NameOf(setter) : "the protocol",
                    Narration.Label(one.Status),
                    one.On?.Id ?? "",
                    one.Text is { Length: > 0 } text ? text : one.Formality ?? "",
                ]
        );
        Table(
            "Agreements",
            ["id", "accepted by", "status", "terms"],
            end.Agreements,
            one =>
                [
                    one.Id.Value,
                    string.Join(", ", one.AcceptedBy.Select(NameOf)),
                    Narration.Label(one.Status),
                    Narration.Format(one.Terms, end),
                ]
        );
    }

    private void Table<T>(string caption, IEnumerable<string> columns, IReadOnlyList<T> subjects, Func<T, string[]> cells)
    {
        if (subjects.Count == 0)
            return;
        var excerpt = new Excerpt(subjects.Count, TalksCourse.Most);
        html.Table(
            excerpt.HasGap ? $"{caption}: {excerpt.Words("rows")}" : caption,
            columns,
            subjects
                .Where((_, place) => !excerpt.LeavesOut(place))
                .Select(cells)
                .Select(row => new Html.Row(row) { Attributes = histories.Of(row[0]) })
        );
    }

    // Whoever said nothing to what is over did not answer it; to what stands, not yet.
    private string Responses(Proposal proposal) =>
        string.Join(
            "; ",
            end.AnswersTo(proposal.Id)
                .GroupBy(response => response.Value)
                .OrderBy(answers => answers.Key)
                .Select(answers => $"{Words(answers.Key, proposal)}: {string.Join(", ", answers.Select(response => NameOf(response.Key)))}")
        );

    private static string Words(Answer answer, Proposal proposal) =>
        answer != Answer.None ? Narration.Label(answer)
        : proposal.IsOnTheTable ? "no answer yet"
        : "no answer";

    private string NameOf(PartyId party) => OfferLines.NameOf(end, party);
}
