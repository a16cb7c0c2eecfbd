namespace NegotiationModel.Pictures;

/// <summary>Draws the table of responses.</summary>
internal sealed class ResponseDrawing(Negotiation talks)
{
    /// <summary>How many proposals get a row.</summary>
    private const int Most = 200;

    private const double RowHeight = 26,
        NameWidth = 160,
        StatusWidth = 150,
        ColumnWidth = 34,
        LegendWidth = 250;

    private static readonly (Answer Answer, string Words)[] Answers =
    [
        (Answer.Accepted, "accepted"),
        (Answer.Conditional, "accepted, subject to conditions"),
        (Answer.Rejected, "rejected"),
        (Answer.Abstained, "abstained"),
        (Answer.None, "no answer"),
    ];

    private readonly Svg svg = new();
    private readonly List<Party> parties = [.. talks.Seats.Select(seat => seat.Party).Where(party => party.Role == Role.Principal)];

    private readonly Excerpt excerpt = new(talks.Proposals.Count, Most);

    private double Top => 22 + 18 * parties.Count;

    private double StatusStart => NameWidth + ColumnWidth * parties.Count + 12;

    private double LegendStart => StatusStart + StatusWidth;

    public Picture Draw()
    {
        Heads();
        var row = 0;
        for (var place = 0; place < talks.Proposals.Count; place++)
            if (place == excerpt.From)
                svg.Text(2, Middle(row++) + 4, excerpt.Words("proposals"), new(Tone.Muted));
            else if (!excerpt.LeavesOut(place))
                Row(talks.Proposals[place], Middle(row++));
        svg.Path(
            string.Concat(Enumerable.Range(1, row).Select(line => $"M0 {Svg.At(Top + RowHeight * line)}h{Svg.At(LegendStart - 14)}")),
            Ink.Outlined(Tone.Rule, 0.5)
        );
        return svg.ToPicture(
            "Who has said what",
            string.Join(" ", Shown.Select(Words)),
            LegendStart + LegendWidth,
            Math.Max(Top + RowHeight * row, Legend()) + 10
        );
    }

    private IEnumerable<Proposal> Shown => talks.Proposals.Where((_, place) => !excerpt.LeavesOut(place));

    private double Middle(int row) => Top + RowHeight * (row + 0.5);

    private void Heads()
    {
        for (var place = 0; place < parties.Count; place++)
        {
            var (seat, tone) = (Seat(place), Palette.OfParty(Seat(place)));
            svg.Path(Marker.Of(seat, Column(place), 14 + 18 * place, 5), Ink.Filled(tone));
            svg.Text(StatusStart, 18 + 18 * place, Svg.Cut(parties[place].Name, 48), new(tone, 12, IsBold: true));
        }

        svg.Path(
            string.Concat(parties.Select((_, place) => $"M{Svg.At(Column(place))} {20 + 18 * place}V{Svg.At(Top - 4)}")),
            Ink.Outlined(Tone.Rule, 0.7, "1 3")
        );
    }

    // Colours and marks go by the place among all at the table, as in every other picture.
    private int Seat(int place) => OfferLines.PlaceOf(talks, parties[place].Id);

    private double Column(int place) => NameWidth + ColumnWidth * (place + 0.5);

    private void Row(Proposal proposal, double y)
    {
        svg.Open(more: $"data-id=\"{MarkupText.Encode(proposal.Id.Value)}\"");
        svg.Text(2, y + 4, Svg.Cut(proposal.Id.Value, 22), new(IsBold: proposal.IsOnTheTable));
        svg.Text(StatusStart, y + 4, Narration.Label(proposal.Status), new(StatusTone.Of(proposal.Status), 12));
        for (var place = 0; place < parties.Count; place++)
            Cell(proposal, place, y);
        svg.Close();
    }

    // A proposal that binds nobody waits for its own party as well, which has its mark all the same.
    private void Cell(Proposal proposal, int place, double y)
    {
        var (party, answer) = (parties[place], AnswerOf(proposal, parties[place]));
        if (proposal.By == party.Id && answer is null or Answer.None)
            svg.Path(Marker.Of(Seat(place), Column(place), y, 6), Ink.Filled(Palette.OfParty(Seat(place))), $"put forward by {party.Name}");
        else if (answer is { } given)
            Mark(given, Column(place), y, given == Answer.None ? null : $"{party.Name}: {Word(given)}");
    }

    private void Mark(Answer answer, double x, double y, string? title)
    {
        var tone = answer switch
        {
            Answer.Accepted => Tone.Good,
            Answer.Conditional => Tone.Waiting,
            Answer.Rejected => Tone.Bad,
            Answer.Abstained => Tone.Muted,
            _ => Tone.Rule,
        };
        svg.Path(
            answer switch
            {
                Answer.Accepted => $"M{Svg.At(x - 6)} {Svg.At(y)}l4 5l8 -10",
                Answer.Conditional => $"M{Svg.At(x - 7)} {Svg.At(y)}c3 -6 5 -6 7 0s4 6 7 0",
                Answer.Rejected => $"M{Svg.At(x - 5)} {Svg.At(y - 5)}l10 10m0 -10l-10 10",
                Answer.Abstained => $"M{Svg.At(x - 5)} {Svg.At(y)}h10",
                _ => Marker.Circle(x, y, 2),
            },
            answer == Answer.None ? Ink.Filled(tone) : Ink.Outlined(tone, 2.4),
            title
        );
    }

    private double Legend()
    {
        var (x, y) = (LegendStart, Top + 12);
        foreach (var (answer, words) in Answers.Where(one => one.Answer != Answer.Abstained || talks.Setting.Protocol.AllowsAbstention))
        {
            Mark(answer, x + 8, y - 4, null);
            svg.Text(x + 26, y, words, new(Size: 12));
            y += 20;
        }

        svg.Path(Marker.Circle(x + 8, y - 4, 6), Ink.Filled(Tone.First));
        svg.Text(x + 26, y, "put it forward (its own mark)", new(Size: 12));
        return y + 8;
    }

    private Answer? AnswerOf(Proposal proposal, Party party) =>
        talks
            .AnswersTo(proposal.Id)
            .Where(response => response.Key == party.Id)
            .Select(response => (Answer?)response.Value)
            .FirstOrDefault();

    private string Words(Proposal proposal) =>
        $"{proposal.Id}, {Narration.Label(proposal.Status)}: "
        + string.Join(
            ", ",
            talks.AnswersTo(proposal.Id).Select(response => $"{OfferLines.NameOf(talks, response.Key)} {Word(response.Value)}")
        )
        + ".";

    private static string Word(Answer answer) => Answers.First(one => one.Answer == answer).Words;
}
