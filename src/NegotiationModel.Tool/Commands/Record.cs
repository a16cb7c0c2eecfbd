using System.Text.Json;

namespace NegotiationModel.Tool.Commands;

/// <summary>A session for programs.</summary>
internal static class Record
{
    public static void Write(Utf8JsonWriter json, Session session, OutcomeSpace space)
    {
        json.WriteStartObject();
        if (session.Agreed < 0)
            json.WriteNull("agreement");
        else
            Agreement(json, session, space[session.Agreed]);
        json.WriteNumber("rounds", session.RoundsBegun);
        json.WriteNumber("offers", session.Offers.Count);
        json.WriteEndObject();
    }

    private static void Agreement(Utf8JsonWriter json, Session session, Terms terms)
    {
        json.WriteStartObject("agreement");
        json.WriteNumber("round", session.RoundsBegun);
        json.WriteStartArray("utilities");
        foreach (var utility in session.Utilities)
            json.WriteNumberValue(utility);
        json.WriteEndArray();
        json.WritePropertyName("terms");
        json.WriteRawValue(NegotiationJson.Write(terms));
        json.WriteEndObject();
    }
}
