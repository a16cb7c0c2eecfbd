using System.Text;
using NegotiationModel.Hosting;
using NodaTime;
using NodaTime.Text;

namespace NegotiationModel.Orleans;

/// <summary>Documents, moves and instants as text.</summary>
internal static class WireText
{
    public static string Of(NegotiationDocument document) => Encoding.UTF8.GetString(NegotiationJson.Write(document));

    public static string Of(Move move) => Encoding.UTF8.GetString(NegotiationJson.Write(move));

    public static string Of(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    public static NegotiationDocument Document(string text) =>
        NegotiationJson.TryReadDocument(Encoding.UTF8.GetBytes(text), out var problems)
        ?? throw new StoreException($"A document of the cluster cannot be read: {problems}");

    public static Move Move(string text) =>
        NegotiationJson.TryReadMove(Encoding.UTF8.GetBytes(text), out var problems)
        ?? throw new StoreException($"A move of the cluster cannot be read: {problems}");

    public static Instant Instant(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
