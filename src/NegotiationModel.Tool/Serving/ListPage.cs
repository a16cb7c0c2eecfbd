using System.Net;
using System.Security.Cryptography;
using System.Text;
using NegotiationModel.Hosting;

namespace NegotiationModel.Tool.Serving;

/// <summary>The page of the host, without script: what is negotiated, the replays, and an address for each seat.</summary>
internal static class ListPage
{
    /// <summary>How many negotiations stand on one page.</summary>
    public const int Most = 100;

    private const string Style = """
        :root{color-scheme:light dark}html{color:light-dark(#1b1d22,#eceef2);background:light-dark(#fff,#16181d)}body{font:16px/1.5 system-ui,sans-serif;max-width:62rem;margin:0 auto;padding:1rem}
        h1{line-height:1.2}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid #8888}
        td{overflow-wrap:anywhere}td a{margin-right:.75rem}form{margin:1.5rem 0}button{padding:.25rem 1rem}a{color:light-dark(#0b57a4,#8cc4ff);display:inline-block;padding:.125rem 0}input,select,button{font:inherit;min-height:2.75rem;max-width:100%}
        @media(max-width:40rem){thead{display:none}tr,td{display:block}td{border:0;padding:.125rem 0}tr{border-bottom:1px solid #8888;padding:.5rem 0}}
        """;

    /// <summary>What a browser lets the page do: show itself, and send its form here.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static string Asking { get; } =
        Whole(
            """
            <p>The token stands in the line that the service printed when it began.</p>
            <form method="get" action="/"><label>Token of the host <input name="token" type="password" required></label> <button>Open</button></form>
            """
        );

    public static string Saying(string sentence) => Whole($"<p>{Escaped(sentence)}</p>");

    public static string Of(IReadOnlyList<ListRow> rows, string token)
    {
        var options = string.Concat(Scenario.All.Select(one => $"<option value=\"{one.Id}\">{Escaped(one.Read().Setting.Title)}</option>"));
        var form = $"""
            <form method="post" action="/begin?token={token}"><label>Begin <select name="scenario">{options}</select></label> <button>Begin</button></form>
            """;
        return Whole(
            (rows.Count == 0 ? "<p>There are no negotiations.</p>\n" : Table(rows.Take(Most), token))
                + (
                    rows.Count > Most
                        ? $"<p><a href=\"/?token={token}&amp;after={Uri.EscapeDataString(rows[Most - 1].Id)}\">More</a></p>\n"
                        : ""
                )
                + form
                + "<p>A program begins others by posting a document to <code>/negotiations</code> with the token of the host; all of it is "
                + "described at <a href=\"/negotiations/openapi.json\">openapi.json</a>.</p>\n"
        );
    }

    private static string Table(IEnumerable<ListRow> rows, string token) =>
        "<table><thead><tr><th>Negotiation</th><th>Status</th><th>Moves</th><th>"
        + "Seats: the address that each party is given</th></tr></thead><tbody>\n"
        + string.Concat(rows.Select(row => Row(row, token)))
        + "</tbody></table>\n";

    private static string Row(ListRow row, string token) =>
        row.State is { Talks: var talks }
            ? $"<tr><td><a href=\"/replays/{Uri.EscapeDataString(row.Id)}?token={token}\">"
                + $"{Escaped(talks.Setting.Title)}</a> {Escaped(row.Id)}</td>"
                + $"<td>{Escaped(Narration.Describe(talks.Status))}</td><td>{row.State.Version} moves</td>"
                + $"<td>{string.Join(" ", talks.Setting.Parties.SelectMany(Seats).Select(seat => Seat(row, seat)))}</td></tr>\n"
            : $"<tr><td>{Escaped(row.Id)}</td><td>cannot be read</td><td></td><td></td></tr>\n";

    private static IEnumerable<(SeatId Seat, string Name)> Seats(Party party) =>
        party
            .Representatives.Select(one => (new SeatId(party.Id, one.Id), $"{party.Name} through {one.Name}"))
            .Prepend((new SeatId(party.Id), party.Name));

    private static string Seat(ListRow row, (SeatId Seat, string Name) seat) =>
        $"<a href=\"/negotiations/{Uri.EscapeDataString(row.Id)}?token={row.Token(seat.Seat)}\">{Escaped(seat.Name)}</a>";

    private static string Whole(string body) =>
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
        + $"<title>Negotiations</title><style>{Style}</style></head>\n<body><main><h1>Negotiations</h1>\n{body}</main></body></html>\n";

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
