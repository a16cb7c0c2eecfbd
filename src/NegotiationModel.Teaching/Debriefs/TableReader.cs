using NegotiationModel.Analysis;
using NodaTime;

namespace NegotiationModel.Teaching;

/// <summary>Plays a document, and finds out how its table ended.</summary>
internal static class TableReader
{
    public static DebriefedTable Read(PlayedTable table, ValueList<string> people)
    {
        var document = table.Document;
        var talks = document.Talks();
        var terms = talks.Agreed();
        return new(table.Number, document.Setting.Id, talks.Status)
        {
            ClassRound = table.ClassRound,
            IsOver = table.IsOver || talks.IsClosed,
            People = people,
            Terms = terms,
            Utilities = [.. document.Preferences.Select(wants => wants.Utility(talks))],
            OpeningUtilities = [.. document.Preferences.Select(wants => Opening(wants, talks))],
            OfferCount = talks.Proposals.Count,
            PermittedMoveCount = talks.Log.Count,
            RefusedMoveCount = document.Moves.Count - talks.Log.Count,
            TimeToAgreementOrLastMove = Elapsed(talks),
            Talks = talks,
        };
    }

    private static IEnumerable<Agreement> StandingAgreements(Negotiation talks) => talks.Agreements.Where(agreement => !agreement.IsOver);

    private static double? Opening(Preferences wants, Negotiation talks) =>
        talks.Proposals.FirstOrDefault(proposal => proposal.By == wants.Party) is { } first ? wants.Utility(first.Terms) : null;

    private static Duration Elapsed(Negotiation talks)
    {
        var from = talks.Setting.ConvenedAt;
        var to =
            StandingAgreements(talks).Any() ? StandingAgreements(talks).Max(agreement => agreement.At)
            : talks.Log is [.., var last] ? last.At
            : from;
        return to < from ? Duration.Zero : to - from;
    }
}
