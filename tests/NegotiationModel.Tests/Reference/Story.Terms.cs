using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    private static JsonObject TermsOf(Proposal proposal)
    {
        var terms = new JsonObject();
        foreach ((string issue, string value) in proposal.Terms)
        {
            terms[issue] = JsonNode.Parse(value);
        }

        return terms;
    }

    private JsonObject MakeTerms()
    {
        List<Issue> open = [.. _table.Agenda.Where(i => AcceptanceRule.SettledValue(_table, null, i.Id) is null)];
        if (
            Chance(50)
            && open.Where(i => !_table.Agreements.Any(a => a.Holds && a.Terms.Any(t => t.Key == i.Id))).ToList() is { Count: > 0 } untouched
        )
        {
            open = untouched;
        }

        if (open.Count == 0)
        {
            return [];
        }

        List<Issue> chosen = Some(open, _table.Protocol.Settlement == "package" ? 80 : Pick([40, 70, 100]));
        var terms = new JsonObject();
        foreach (Issue issue in _table.Agenda)
        {
            if (chosen.Contains(issue))
            {
                terms[issue.Id] = HasNow(Idea.Baskets, 6) ? new JsonObject { ["open"] = "as the arbitrator finds" } : MakeValue(issue);
            }
            else if (AcceptanceRule.SettledValue(_table, null, issue.Id) is { } settled && Chance(20))
            {
                terms[issue.Id] = Chance(93) ? JsonNode.Parse(settled) : MakeValue(issue);
            }
        }

        return terms;
    }
}
