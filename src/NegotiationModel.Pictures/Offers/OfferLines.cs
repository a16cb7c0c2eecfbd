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

    /// <summary>How far each party would go on an issue: the values that are worth least to it, where worth falls along a
    /// line.</summary>
    public static IEnumerable<LineChart.Level> Limits(Negotiation talks, ValueList<Preferences> preferences, Issue issue)
    {
        foreach (var wanted in preferences)
            if (wanted.Interests.FirstOrDefault(interest => interest.Issue == issue.Id) is { Valuation: ValueCurve curve })
            {
                var least = curve.Points.Min(point => point.Utility);
                var place = PlaceOf(talks, wanted.Party);
                foreach (var worst in curve.Points.Where(point => point.Utility == least))
                    if (Measures.Of(Terms.Create(new Term(issue.Id, worst.Value)), issue) is { } limit)
                        yield return new($"worth least to {NameOf(talks, wanted.Party)}", limit, Palette.OfParty(place), place);
            }
    }

    public static string NameOf(Negotiation talks, PartyId id) => talks.Seats.Find(id)?.Party.Name ?? id.Value;

    public static int PlaceOf(Negotiation talks, PartyId id) =>
        talks.Seats.Select((seat, place) => (seat, place)).FirstOrDefault(one => one.seat.Party.Id == id).place;
}
