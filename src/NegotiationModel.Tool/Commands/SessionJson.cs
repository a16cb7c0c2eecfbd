using System.Text.Json;

namespace NegotiationModel.Tool.Commands;

/// <summary>A session for programs.</summary>
internal static class SessionJson
{
    public static void Write(Utf8JsonWriter json, PlayedSession played)
    {
        var session = played.Session;
        json.WriteStartObject();
        if (session.AgreedOutcomeIndex < 0)
            json.WriteNull("agreement");
        else
            Agreement(json, played);
        json.WriteNumber("rounds", session.RoundsBegun);
        json.WriteNumber("offers", session.Offers.Count);
        json.WriteEndObject();
    }

    private static void Agreement(Utf8JsonWriter json, PlayedSession played)
    {
        json.WriteStartObject("agreement");
        json.WriteNumber("round", played.Session.RoundsBegun);
        json.WriteStartArray("utilities");
        foreach (var utility in played.Utilities)
            json.WriteNumberValue(utility);
        json.WriteEndArray();
        json.WritePropertyName("terms");
        json.WriteRawValue(NegotiationJson.Write(played.Problem.Space[played.Session.AgreedOutcomeIndex]));
        json.WriteEndObject();
    }
}
