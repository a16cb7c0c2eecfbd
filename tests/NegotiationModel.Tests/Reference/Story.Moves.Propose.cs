using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    private JsonObject? Propose()
    {
        if (Proposer() is not { } by)
        {
            return null;
        }

        JsonObject move = Make("propose", by);
        if (Chance(40))
        {
            move["proposal"] =
                Chance(50) ? Ids.FirstFree("p", _table.Taken)
                : Chance(70) ? "offer-" + _random.Next(100)
                : Pick(["a1", "a2", "c1", "c2", "c3"]);
        }

        if (Chance(8))
        {
            List<string> others = [.. _table.Parties.Select(p => p.Id).Where(p => p != by)];
            move["with"] = Chance(8) ? Strings(["nobody"]) : Strings(Some(others, 20));
        }

        Relate(move, by);
        if (!move.ContainsKey("terms"))
        {
            move["terms"] = MakeTerms();
        }

        if (((JsonObject)move["terms"]!).Count == 0)
        {
            return null;
        }

        if ((HasNow(Idea.Agreements, 15) || HasNow(Idea.Sides, 45)) && Some(Principals(), 60) is { Count: > 1 } some)
        {
            move["between"] = Strings(Chance(80) && !some.Contains(by) && _table.FindParty(by)!.Role == "principal" ? [by, .. some] : some);
        }

        bool inOneBasket = move["terms"]!.AsObject().Select(t => _table.FindIssue(t.Key)?.Basket).Distinct().Count() == 1;
        if (HasNow(Idea.Agreements, inOneBasket ? 55 : 5))
        {
            GiveText(move);
        }
        else if (HasNow(Idea.Exits, 55))
        {
            GiveExits(move);
        }

        if (HasNow(Idea.Decisions, 30))
        {
            move["expires"] = ChooseEnd();
            move["silence"] = "accepts";
        }

        if (Chance(22) && !move.ContainsKey("silence"))
        {
            move["expires"] = ChooseEnd();
        }

        if (Chance(10))
        {
            move["firmUntil"] = ChooseEnd();
        }

        if (Chance(12))
        {
            move["withoutCommitment"] = true;
        }

        return move;
    }

    private string? Proposer()
    {
        Protocol protocol = _table.Protocol;
        List<string> mediators =
            protocol.OnlyMediatorsPropose || protocol.MediatorsMayPropose
                ? [.. _table.Parties.Where(p => p.Present && p.Role == "mediator").Select(p => p.Id)]
                : [];
        if (protocol.OnlyMediatorsPropose || (mediators.Count > 0 && Chance(25)))
        {
            return PickOrNull(mediators);
        }

        return InTurn(Principals());
    }

    /// <summary>Answering, replacing, reviving.</summary>
    private void Relate(JsonObject move, string by)
    {
        bool dashing = _table.Protocol.CountersTerminate && _table.Talks == "agreedInPrinciple";
        if (Chance(dashing ? 80 : 30) && Target(_table.Proposals.Where(p => p.By != by && (p.Alive || Chance(15)))) is { } answered)
        {
            move["answers"] = answered.Id;
        }

        if (Chance(25) && PickOrNull(_table.Proposals.Where(p => p.By == by && (p.Alive || Chance(6)))) is { } replaced)
        {
            move["replaces"] = replaced.Id;
        }

        if (Chance(10) && PickOrNull(_table.Proposals.Where(p => !p.Alive || Chance(10))) is { } revived)
        {
            move["revives"] = revived.Id;
            move["terms"] = TermsOf(revived);
        }
    }
}
