using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    private int _conditions;

    private JsonObject? Accept()
    {
        if (Favourite() is not { } proposal
            || InTurn(Principals().Where(p => !HasAccepted(proposal, p) || Chance(2))) is not { } by)
        {
            return null;
        }

        JsonObject move = Make("accept", by);
        move["proposal"] = proposal.Id;
        bool package = _table.Protocol.Settlement == "package";
        if (Chance(package ? 2 : 30))
        {
            move["issues"] = Strings(Some([.. proposal.Terms.Select(t => t.Key)], 50));
        }
        else if (Chance(8))
        {
            JsonObject terms = TermsOf(proposal);
            if (Chance(15))
            {
                string changed = Pick([.. terms.Select(t => t.Key)]);
                terms[changed] = MakeValue(_table.FindIssue(changed)!);
            }

            move["terms"] = terms;
        }

        if (Chance(_table.Protocol.Conditions ? _wary : 2))
        {
            move["conditions"] = MakeConditions();
        }

        return move;
    }

    private static bool HasAccepted(Proposal proposal, string party) =>
        proposal.Terms.All(t => AcceptanceRule.Word(proposal, party, t.Key) == "accepted");

    private JsonArray MakeConditions()
    {
        var conditions = new JsonArray();
        int count = Pick([1, 1, 1, 2, 2, 3]);
        bool named = Chance(30);
        for (int i = 0; i < count; i++)
        {
            var condition = new JsonObject();
            if (named)
            {
                condition["id"] = "cond-" + ++_conditions;
            }

            condition["text"] = "it is so";
            if (Chance(60))
            {
                condition["of"] = Chance(3) ? "nobody" : Pick(_table.Parties).Id;
            }

            if (Chance(35))
            {
                condition["due"] = ChooseLimit();
            }

            if (Chance(_theme == "inPrinciple" ? 15 : _table.Protocol.Ratifiers.Count > 0 ? 65 : 40))
            {
                condition["kind"] = "subsequent";
            }

            conditions.Add((JsonNode)condition);
        }

        return conditions;
    }

    private JsonObject? Reject()
    {
        if (Target(_table.Proposals.Where(p => p.Alive)) is not { } proposal
            || InTurn(Principals().Where(p => (!proposal.Committed || p != proposal.By) && (!HasAccepted(proposal, p) || Chance(25)))) is not { } by)
        {
            return null;
        }

        JsonObject move = Make("reject", by);
        move["proposal"] = proposal.Id;
        if (Chance(_table.Protocol.Settlement == "package" ? 2 : 40))
        {
            move["issues"] = Strings(Some([.. proposal.Terms.Select(t => t.Key)], 50));
        }

        return move;
    }

    private JsonObject? Withdraw()
    {
        bool anyway = Chance(15);
        if (Target(_table.Proposals.Where(p => p.Alive && (anyway || !(p.FirmUntil > _table.Now)))) is not { } proposal)
        {
            return null;
        }

        JsonObject move = Make("withdraw", proposal.By);
        move["proposal"] = proposal.Id;
        return move;
    }
}
