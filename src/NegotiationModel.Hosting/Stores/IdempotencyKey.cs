using System.Security.Cryptography;

namespace NegotiationModel.Hosting;

/// <summary>The name that a sender gave to a move, so that the same move sent again is known as the same.</summary>
/// <param name="Value">The name; unique in its log.</param>
/// <param name="Digest">What was sent under it, as SHA-256 in hexadecimal digits, so that another move under that name is noticed.</param>
public sealed record IdempotencyKey(string Value, string Digest)
{
    /// <summary>The name of a move, with the digest of the move.</summary>
    /// <param name="value">The name.</param>
    /// <param name="sent">The move as it was sent.</param>
    public static IdempotencyKey Of(string value, Move sent)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        return new(value, Convert.ToHexStringLower(SHA256.HashData(NegotiationJson.Write(sent))));
    }
}
