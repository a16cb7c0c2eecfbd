using NegotiationModel.Analysis;
using NodaTime;

namespace NegotiationModel.Teaching;

/// <summary>Plays a document, and finds out how its table ended.</summary>
internal static class TableReader
{
    public static DebriefedTable Read(int number, NegotiationDocument document, ValueList<string> people)
    {
        var talks = document.Talks();
        var standing = talks.Agreements.Where(agreement => agreement.IsStanding).ToList();
        var terms = standing.Count == 0 ? null : Together(standing);
        return new(number, document.Setting.Id, talks.Status)
        {
            People = people,
            Terms = terms,
            Utilities = [.. document.Preferences.Select(wants => Worth(wants, terms, talks))],
            Openings = [.. document.Preferences.Select(wants => Opening(wants, talks))],
            Offers = talks.Proposals.Count,
            Moves = talks.Log.Count,
            Refused = document.Moves.Count - talks.Log.Count,
            Elapsed = Elapsed(talks, standing),
            Talks = talks,
        };
    }

    // An issue that was agreed anew counts as it was agreed last.
    private static Terms Together(List<Agreement> agreements) =>
        [.. agreements.SelectMany(Held).GroupBy(term => term.Issue).Select(terms => terms.Last())];

    private static IEnumerable<Term> Held(Agreement agreement) => agreement.Terms.Where(term => agreement.Holds.Contains(term.Issue));

    // Whoever has left has no part in what the others agree.
    private static double Worth(Preferences wants, Terms? terms, Negotiation talks) =>
        terms is not null && talks.Seats.Find(wants.Party) is { IsPresent: true } ? wants.Utility(terms) : wants.Reservation;

    private static double? Opening(Preferences wants, Negotiation talks) =>
        talks.Proposals.FirstOrDefault(proposal => proposal.By == wants.Party) is { } first ? wants.Utility(first.Terms) : null;

    private static Duration Elapsed(Negotiation talks, List<Agreement> agreements)
    {
        var from = talks.Setting.Convened;
        var to =
            agreements.Count > 0 ? agreements.Max(agreement => agreement.At)
            : talks.Log is [.., var last] ? last.At
            : from;
        return to < from ? Duration.Zero : to - from;
    }
}
