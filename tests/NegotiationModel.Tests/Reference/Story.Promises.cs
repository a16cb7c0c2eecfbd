using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    private JsonObject? Undertake()
    {
        JsonObject move = Make("undertake", Pick(_table.Parties).Id);
        JsonArray conditions = MakeConditions(Pick([1, 1, 2]), withKind: false);
        foreach (JsonNode? condition in conditions)
        {
            condition!.AsObject().Remove("of");
            if (Chance(70))
            {
                condition["to"] = Pick(_table.Parties).Id;
            }
        }

        move["conditions"] = conditions;
        if (Chance(40) && PickOrNull(_table.Taken) is { } id)
        {
            move["about"] = Chance(5) ? "x77" : id;
        }

        if (Chance(15))
        {
            move["done"] = true;
        }

        return move;
    }

    /// <summary>A promise is suspended and resumed, kept, taken back, broken, released; and what looks like one is dealt with as
    /// if it were.</summary>
    private JsonObject? OnPromise()
    {
        if (PickOrNull(_table.Told.Where(c => c.IsFreeOfSomebody && (c.Open || Chance(10)))) is not { } promise)
        {
            return null;
        }

        string whose = (promise.On is null ? promise.AskedParty : promise.Beneficiary) ?? promise.AskedParty!;
        (string type, string? by) =
            promise.Status == "suspended" && Chance(70)
                ? ("resume", whose)
                : Pick([
                    ("suspend", whose),
                    ("suspend", whose),
                    ("meet", promise.AskedParty),
                    ("refuse", promise.AskedParty),
                    ("fail", promise.Beneficiary),
                    ("waive", promise.Beneficiary),
                ]);
        JsonObject move = Make(type, Chance(6) || by is null ? Pick(_table.Parties).Id : by);
        move["condition"] = promise.Id;
        return move;
    }
}
