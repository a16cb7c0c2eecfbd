using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    private static readonly string[] Periods = ["PT30M", "PT2H", "P1D", "P3D", "P1M", "P1DT1H"];

    /// <summary>A limit, or an event that ends something.</summary>
    private JsonNode ChooseEnd(params string[] siblings)
    {
        if (!HasNow(Idea.Ends, 40))
        {
            return ChooseLimit();
        }

        List<string> conditions = [.. _table.Told.Select(c => c.Id), .. siblings];
        string? condition =
            Chance(3) ? "c99"
            : conditions.Count > 0 ? Pick(conditions)
            : null;
        switch (condition is null ? 0 : _random.Next(7))
        {
            case 0 or 1:
                var after = new JsonObject { ["after"] = Pick(Periods) };
                List<string> happening = [.. conditions, .. _table.Agreements.Select(a => a.Id)];
                if (happening.Count > 0 && Chance(50))
                {
                    after["of"] = Pick(happening);
                }

                return after;
            case 2 or 3:
                return new JsonObject { ["on"] = condition };
            case 4:
                return new JsonObject { ["first"] = new JsonArray(ChooseLimit(), new JsonObject { ["on"] = condition }) };
            case 5:
                return new JsonObject
                {
                    ["last"] = new JsonArray(ChooseLimit(), new JsonObject { ["after"] = Pick(Periods), ["of"] = condition }),
                };
            default:
                return new JsonObject
                {
                    ["if"] = condition,
                    ["then"] = Chance(25) ? null : ChooseLimit(),
                    ["else"] = Chance(25) ? null : ChooseLimit(),
                };
        }
    }

    private JsonObject? SetLimit()
    {
        // Agreements are suspended, so that their suspension has an end, only where the idea is on.
        if (PickOrNull(_table.Limits.Where(l => Has(Idea.Agreements) || _table.FindAgreement(l.Subject) is null)) is not { } limit)
        {
            return null;
        }

        string talks = _table.Setting.Id;
        bool suspended = _table.Talks == "suspended" && Chance(50);
        string subject = suspended || Chance(10) ? talks : limit.Subject;
        string? by =
            _table.FindProposal(subject) is { } proposal ? proposal.By
            : _table.FindCondition(subject) is { } condition
                ? (condition.IsFreeOfSomebody && condition.On is null && Chance(80) ? condition.AskedParty : condition.Beneficiary)
            : _table.FindAgreement(subject) is { } agreement ? agreement.SuspendedBy ?? agreement.Members.FirstOrDefault()
            : PrincipalOrMediator();
        if (by is null)
        {
            return null;
        }

        JsonObject move = Make("setLimit", Chance(8) ? Pick(_table.Parties).Id : by);
        move["subject"] = Chance(3) ? "p77" : subject;
        bool until = suspended || (_table.FindAgreement(subject) is not null && Chance(85));
        if (until || limit.Name == "firmUntil")
        {
            move["limit"] = until ? "until" : "firmUntil";
        }

        bool circle = _table.FindCondition(subject) is not null && Chance(8);
        move["until"] =
            circle ? new JsonObject { ["on"] = subject }
            : Chance(15) ? null
            : ChooseEnd();
        return move;
    }
}
