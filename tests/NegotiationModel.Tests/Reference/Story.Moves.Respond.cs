using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    private int _conditions;

    private JsonObject? Accept()
    {
        if (Favourite() is not { } proposal || InTurn(Principals().Where(p => !HasAccepted(proposal, p) || Chance(2))) is not { } by)
        {
            return null;
        }

        JsonObject move = Make("accept", by);
        move["proposal"] = proposal.Id;
        bool package = _table.Protocol.Settlement == "package";
        if (Chance(package ? 2 : 30) && proposal.Terms.Count > 0)
        {
            move["issues"] = Strings(Some([.. proposal.Terms.Select(t => t.Key)], 50));
        }
        else if (Chance(_table.Protocol.ChangedAcceptanceCounters ? 25 : 8))
        {
            Restate(move, proposal);
        }

        if (
            Chance(
                move.ContainsKey("counter") ? 3
                : _table.Protocol.Conditions ? _wary
                : 2
            )
        )
        {
            move["conditions"] = MakeConditions();
        }

        return move;
    }

    /// <summary>As it is, or with another value, or an issue more; a part of it, or all.</summary>
    private void Restate(JsonObject move, Proposal proposal)
    {
        JsonObject terms = TermsOf(proposal);
        bool counters = _table.Protocol.ChangedAcceptanceCounters;
        if (Chance(counters ? 30 : 5) && terms.Count > 1)
        {
            terms.Remove(Pick([.. terms.Select(t => t.Key)]));
        }

        if (Chance(counters ? 70 : 15))
        {
            // What a supplement would bring is not on the agenda yet.
            Issue? stated = Chance(75) && terms.Count > 0 ? _table.FindIssue(Pick([.. terms.Select(t => t.Key)])) : null;
            Issue changed = stated ?? Pick(_table.Agenda);
            terms[changed.Id] = MakeValue(changed);
        }

        move["terms"] = terms;
        if (counters && Chance(50))
        {
            move["counter"] = Chance(95) ? "counter-" + _random.Next(100) : Any(_table.Proposals.Select(p => p.Id), "p1");
        }
    }

    private static bool HasAccepted(Proposal proposal, string party) =>
        proposal.Terms.All(t => AcceptanceRule.Word(proposal, party, t.Key) == "accepted");

    private JsonArray MakeConditions() => MakeConditions(Pick([1, 1, 1, 2, 2, 3]), withKind: true);

    private JsonArray MakeConditions(int count, bool withKind)
    {
        var conditions = new JsonArray();
        bool named = Chance(Has(Idea.Conditions) ? 60 : 30);
        for (int i = 0; i < count; i++)
        {
            var condition = new JsonObject();
            List<string> siblings = [.. conditions.Select(c => (string?)c!["id"]).OfType<string>()];
            if (named)
            {
                condition["id"] = Chance(80) ? "cond-" + ++_conditions : Ids.FirstFree(Pick(["p", "a"]), _table.Taken.Concat(siblings));
            }

            condition["text"] = "it is so";
            if (Chance(60))
            {
                condition["of"] = Chance(3) ? "nobody" : Pick(_table.Parties).Id;
            }

            if (Chance(35))
            {
                condition["due"] = ChooseEnd([.. siblings]);
            }

            if (withKind && Chance(SubsequentWeight()))
            {
                condition["kind"] = "subsequent";
            }

            Clauses(condition);
            if (HasNow(Idea.Conditions, 70))
            {
                Ask(condition, siblings);
            }

            conditions.Add((JsonNode)condition);
        }

        return conditions;
    }

    private int SubsequentWeight() =>
        _theme == "inPrinciple" ? 15
        : _table.Protocol.Ratifiers.Count > 0 ? 65
        : 40;

    /// <summary>For whose benefit it stands, who reports on it, and what silence means.</summary>
    private void Clauses(JsonObject condition)
    {
        if (Chance(25))
        {
            condition["to"] = Chance(4) ? "nobody" : Pick(_table.Parties).Id;
        }

        if (Chance(20))
        {
            condition["judges"] = Chance(4) ? Strings(["nobody"]) : Strings(Some([.. _table.Parties.Select(p => p.Id)], 30));
        }

        if (Chance(condition.ContainsKey("due") ? 60 : 10))
        {
            condition["ifSilent"] = Pick(["lapse", "fail", "meet", "meet"]);
        }
    }

    private JsonObject? Reject()
    {
        if (
            Target(_table.Proposals.Where(p => p.Alive)) is not { } proposal
            || InTurn(Principals().Where(p => (!proposal.Committed || p != proposal.By) && (!HasAccepted(proposal, p) || Chance(25))))
                is not { } by
        )
        {
            return null;
        }

        JsonObject move = Make("reject", by);
        move["proposal"] = proposal.Id;
        if (Chance(_table.Protocol.Settlement == "package" ? 2 : 40) && proposal.Terms.Count > 0)
        {
            move["issues"] = Strings(Some([.. proposal.Terms.Select(t => t.Key)], 50));
        }

        return move;
    }

    private JsonObject? Withdraw()
    {
        bool anyway = Chance(15);
        if (Target(_table.Proposals.Where(p => p.Alive && (anyway || !p.FirmBeyond(_table, _table.Now)))) is not { } proposal)
        {
            return null;
        }

        JsonObject move = Make("withdraw", proposal.By);
        move["proposal"] = proposal.Id;
        return move;
    }
}
