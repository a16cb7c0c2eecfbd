using System.Text.Json;
using NegotiationModel.Analysis;

namespace NegotiationModel;

/// <summary>Writes what parties want canonically.</summary>
internal static class PreferencesWriter
{
    public static void Write(Utf8JsonWriter json, ValueList<Preferences> preferences)
    {
        if (preferences.Count == 0)
            return;
        json.WriteStartArray("preferences");
        foreach (var partyPreferences in preferences)
            Write(json, partyPreferences);
        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, Preferences preferences)
    {
        json.WriteStartObject();
        json.WriteString("party", preferences.Party.Value);
        if (preferences.Rationale is { } because)
            json.WriteString("because", because);
        if (preferences.Reservation != 0)
            Real(json, "reservation", preferences.Reservation);
        if (preferences.Discount != Discount.None)
        {
            json.WritePropertyName("discount");
            Write(json, preferences.Discount);
        }

        if (preferences.EvaluationScale != EvaluationScale.Raw)
            json.WriteString("evaluations", EnumNames.Name(preferences.EvaluationScale));
        json.WriteStartArray("interests");
        foreach (var interest in preferences.IssuePreferences)
            InterestWriter.Write(json, interest);
        json.WriteEndArray();
        Write(json, preferences.Interactions);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ValueList<Interaction> interactions)
    {
        if (interactions.Count == 0)
            return;
        json.WriteStartArray("interactions");
        foreach (var interaction in interactions)
            Write(json, interaction);
        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, Interaction interaction)
    {
        json.WriteStartObject();
        TermsWriter.Write(json, "when", interaction.When);
        Real(json, "worth", interaction.Utility);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Discount discount)
    {
        json.WriteStartObject();
        Real(json, "factor", discount.Factor);
        json.WriteString("by", EnumNames.Name(discount.By));
        json.WriteEndObject();
    }

    // The shortest digits that read the same again; zero has one sign.
    public static void Real(Utf8JsonWriter json, string name, double number) => json.WriteNumber(name, number == 0 ? 0 : number);
}
