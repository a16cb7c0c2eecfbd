using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace NegotiationModel.Hosting;

/// <summary>
/// Tokens that name a seat of one negotiation and cannot be made without the key. Nothing is stored: who has the key can make a token
/// again. Whoever has a token sits on its seat, so give it to nobody else, and send it over HTTPS.
/// </summary>
public sealed class SeatTokens
{
    private const int ShortestKey = 32;

    private readonly byte[] key;

    /// <summary>Takes a key.</summary>
    /// <param name="key">At least 32 bytes that nobody can guess, the same after a restart.</param>
    /// <exception cref="ArgumentException">The key is shorter.</exception>
    public SeatTokens(ReadOnlySpan<byte> key) =>
        this.key =
            key.Length >= ShortestKey
                ? key.ToArray()
                : throw new ArgumentException($"A key has at least {ShortestKey} bytes, and this has {key.Length}.", nameof(key));

    /// <summary>Tokens of a key that nobody knows and that is gone with the process.</summary>
    public static SeatTokens Temporary() => new(RandomNumberGenerator.GetBytes(ShortestKey));

    /// <summary>Makes the token of a seat: letters, digits, hyphens, underscores and points.</summary>
    /// <param name="id">The id of the negotiation.</param>
    /// <param name="seat">The seat.</param>
    public string Create(string id, SeatId seat)
    {
        ArgumentNullException.ThrowIfNull(id);
        var named = seat.Representative is { } representative
            ? $"{Encoded(seat.Party.Value)}.{Encoded(representative.Value)}"
            : Encoded(seat.Party.Value);
        return $"{named}.{Base64Url.EncodeToString(Signed(id, named))}";
    }

    /// <summary>Finds the seat that a token names; null when it is no token of this negotiation.</summary>
    /// <param name="id">The id of the negotiation.</param>
    /// <param name="token">The token.</param>
    public SeatId? FindSeat(string id, string token)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(token);
        var end = token.LastIndexOf('.');
        if (end < 0 || !IsSigned(id, token[..end], token[(end + 1)..]))
            return null;
        return token[..end].Split('.') switch
        {
            [var party] => new(Decoded(party)),
            [var party, var representative] => new(Decoded(party), Decoded(representative)),
            _ => null,
        };
    }

    private bool IsSigned(string id, string named, string signature) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(Base64Url.EncodeToString(Signed(id, named))),
            Encoding.UTF8.GetBytes(signature)
        );

    // No id holds a line break, so that no other pair reads the same.
    private byte[] Signed(string id, string named) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{id}\n{named}"));

    private static string Encoded(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    private static string Decoded(string text) => Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
}
