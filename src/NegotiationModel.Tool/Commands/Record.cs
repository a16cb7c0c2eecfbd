using System.Text;
using System.Text.Json;

namespace NegotiationModel.Tool.Commands;

/// <summary>A session for programs.</summary>
internal static class Record
{
    public static string Json(Session session, OutcomeSpace space)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
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

        return Encoding.UTF8.GetString(buffer.ToArray());
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
