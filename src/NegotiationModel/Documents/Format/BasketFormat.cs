using System.Text.Json;

namespace NegotiationModel;

/// <summary>How baskets stand in documents.</summary>
internal static class BasketFormat
{
    public static void Write(Utf8JsonWriter json, ValueList<Basket> baskets)
    {
        json.WriteStartArray("baskets");
        foreach (var basket in baskets)
            Write(json, basket);
        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, Basket basket)
    {
        json.WriteStartObject();
        json.WriteString("id", basket.Id);
        MoveWriter.Issues(json, basket.Issues);
        MoveWriter.Text(json, "settlement", basket.Settlement is { } settlement ? EnumNames.Name(settlement) : null);
        if (basket.Acceptance is { } acceptance)
        {
            json.WritePropertyName("acceptance");
            AcceptanceWriter.Write(json, acceptance);
        }

        if (basket.Ratifiers is { } ratifiers)
            ProtocolWriter.Ids(json, "ratifiers", ratifiers);
        MoveWriter.Text(json, "resubmission", basket.ConsentResubmission is { } resubmission ? EnumNames.Name(resubmission) : null);
        json.WriteEndObject();
    }

    public static Basket? Read(ref JsonWalker walk)
    {
        var start = walk.Offset;
        if (!walk.EnterObject())
            return null;
        string? id = null;
        List<string> issues = [];
        List<string>? ratifiers = null;
        Settlement? settlement = null;
        ConsentResubmission? resubmission = null;
        AcceptanceRule? acceptance = null;
        var before = walk.Problems.Count;
        PropertyNameSet seen = default;
        while (walk.NextProperty(ref seen))
            switch (walk.Name)
            {
                case "id":
                    id = walk.Id();
                    break;
                case "issues":
                    issues = SettingReader.Ids(ref walk);
                    break;
                case "settlement":
                    settlement = walk.Choice<Settlement>();
                    break;
                case "acceptance":
                    acceptance = AcceptanceReader.Read(ref walk);
                    break;
                case "ratifiers":
                    ratifiers = SettingReader.Ids(ref walk);
                    break;
                case "resubmission":
                    resubmission = walk.Choice<ConsentResubmission>();
                    break;
                default:
                    walk.Unknown(KnownProperties.Basket);
                    break;
            }

        SettingReader.Require(walk, seen, start, "id", "issues");
        return walk.Problems.Count > before
            ? null
            : new(id!, ValueList.Of(issues, issue => new IssueId(issue)))
            {
                Settlement = settlement,
                Acceptance = acceptance,
                Ratifiers = ratifiers is null ? null : ValueList.Of(ratifiers, party => new PartyId(party)),
                ConsentResubmission = resubmission,
            };
    }
}
