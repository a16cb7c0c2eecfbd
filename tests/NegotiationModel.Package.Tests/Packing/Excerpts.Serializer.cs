namespace NegotiationModel.Package.Tests.Packing;

internal static partial class Excerpts
{
    /// <summary>A program that writes and reads by the platform's serializer with generated code.</summary>
    public const string Serializer = """"
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using NegotiationModel;

        var talks = Scenario.UsedCar.Read().Talks();
        var json = JsonSerializer.Serialize(talks, Context.Default.Negotiation);
        Console.WriteLine(JsonSerializer.Deserialize(json, Context.Default.Negotiation)!.Log.Count == talks.Log.Count);
        var move = JsonSerializer.Deserialize("""{ "type": "accept", "by": "buyer", "proposal": "p9" }""", Context.Default.Move)!;
        Console.WriteLine(JsonSerializer.Serialize(new(move.By, talks.Rule(move), talks.Status, [move.By]), Context.Default.Answer));

        internal sealed record Answer(PartyId Party, Ruling Ruling, NegotiationStatus Status, ValueList<PartyId> Parties);

        [JsonSerializable(typeof(Negotiation))]
        [JsonSerializable(typeof(Move))]
        [JsonSerializable(typeof(Answer))]
        internal sealed partial class Context : JsonSerializerContext;

        """";
}
