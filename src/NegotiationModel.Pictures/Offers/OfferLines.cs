using NegotiationModel.Analysis;

namespace NegotiationModel.Pictures;

/// <summary>Turns proposals into lines of a chart, one for each party that made some.</summary>
internal static class OfferLines
{
    /// <summary>The lines.</summary>
    /// <param name="talks">The talks.</param>
    /// <param name="measure">The number of a proposal; null leaves it out.</param>
    /// <param name="viewer">The party whose own line is drawn full, the others' dotted; null draws all of them full.</param>
    public static IEnumerable<LineChart.Line> On(Negotiation talks, Func<Proposal, double?> measure, PartyId? viewer = null)
    {
        var points = new Dictionary<PartyId, List<LineChart.Point>>();
        var number = 0;
        foreach (var proposal in talks.Proposals)
        {
            number++;
            if (measure(proposal) is not { } value)
                continue;
            if (!points.TryGetValue(proposal.By, out var line))
                points.Add(proposal.By, line = []);
            line.Add(new(number, value, proposal.Id.Value, proposal.Status == ProposalStatus.Accepted));
        }

        return points
            .Select(party => (Party: party.Key, Place: PlaceOf(talks, party.Key), Points: party.Value))
            .OrderBy(line => line.Place)
            .Select(line => new LineChart.Line(
                $"offers of {NameOf(talks, line.Party)}",
                line.Place,
                Palette.OfParty(line.Place),
                viewer is { } own && own != line.Party,
                line.Points
            ));
    }

    /// <summary>How far each party would go on an issue. Who wants nothing else goes as far as it is no worse off than without
    /// agreement; of others the values that are worth least are shown, since what they lose here they may gain elsewhere.</summary>
    public static IEnumerable<LineChart.Level> Limits(Negotiation talks, ValueList<Preferences> preferences, Issue issue)
    {
        foreach (var wanted in preferences)
            if (wanted.IssuePreferences.FirstOrDefault(interest => interest.Issue == issue.Id) is { Valuation: ValueCurve curve })
            {
                var isAll = wanted is { IssuePreferences.Count: 1, Interactions.Count: 0 };
                var values = isAll ? Crossings(wanted, curve, issue) : Worst(curve, issue);
                var (name, place) = (NameOf(talks, wanted.Party), PlaceOf(talks, wanted.Party));
                foreach (var value in values)
                    yield return new(isAll ? $"limit of {name}" : $"worth least to {name}", value, Palette.OfParty(place), place);
            }
    }

    private static IEnumerable<double> Worst(ValueCurve curve, Issue issue)
    {
        var least = curve.Points.Min(point => point.Utility);
        return curve.Points.Where(point => point.Utility == least).Select(point => Number(point.Value, issue)).OfType<double>();
    }

    // Where worth passes the reservation value, on the lines between the points.
    private static IEnumerable<double> Crossings(Preferences wanted, ValueCurve curve, Issue issue)
    {
        var points = curve
            .Points.Select(point => (At: Number(point.Value, issue), Above: Utility(wanted, issue, point.Value) - wanted.Reservation))
            .Where(point => point.At is not null)
            .OrderBy(point => point.At)
            .ToList();
        foreach (var (from, to) in points.Zip(points.Skip(1)))
            if (from.Above == 0)
                yield return from.At!.Value;
            else if (from.Above * to.Above < 0)
                yield return from.At!.Value + (to.At!.Value - from.At.Value) * from.Above / (from.Above - to.Above);
        if (points is [.., { Above: 0 } last])
            yield return last.At!.Value;
    }

    private static double Utility(Preferences wanted, Issue issue, Value value) => wanted.Utility(Terms.Create(new Term(issue.Id, value)));

    private static double? Number(Value value, Issue issue) => Measures.Of(Terms.Create(new Term(issue.Id, value)), issue);

    public static string NameOf(Negotiation talks, PartyId id) => talks.Seats.Find(id)?.Party.Name ?? id.Value;

    public static int PlaceOf(Negotiation talks, PartyId id) =>
        talks.Seats.Select((seat, place) => (seat, place)).FirstOrDefault(one => one.seat.Party.Id == id).place;
}
