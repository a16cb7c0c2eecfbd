using NegotiationModel.Reports;
using NodaTime;

namespace NegotiationModel.Tool.Serving;

/// <summary>Talks that begin now, as somebody once began them.</summary>
internal static class Beginning
{
    /// <summary>A document without its moves, convened now, with as much time as there was, and on the agenda that the moves made, so that
    /// everything the parties want can be agreed. What is said of parties that only joined later is left out.</summary>
    public static NegotiationDocument BegunNow(this NegotiationDocument document, string? id = null)
    {
        var setting = document.Setting;
        var now = Instant.FromUnixTimeSeconds(SystemClock.Instance.GetCurrentInstant().ToUnixTimeSeconds());
        return document with
        {
            Moves = [],
            Sheets = [.. document.Sheets.Where(one => IsListed(one.Party))],
            Preferences = [.. document.Preferences.Where(one => IsListed(one.Party))],
            Setting = setting with
            {
                Id = id ?? setting.Id,
                ConvenedAt = now,
                Deadline = setting.Deadline + (now - setting.ConvenedAt),
                Agenda = [.. ReplayResult.Play(document).Talks.Agenda.Select(one => one.Issue)],
            },
        };

        bool IsListed(PartyId party) => setting.Parties.Any(one => one.Id == party);
    }
}
