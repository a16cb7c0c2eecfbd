using System.Security.Cryptography;

namespace NegotiationModel.Classroom;

/// <summary>What people type, and what they do not need to.</summary>
internal static class Codes
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789"; // none that looks like another

    public static string Short() => RandomNumberGenerator.GetString(Letters, 6);

    public static string Long() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>A code as it was meant, however it was typed.</summary>
    public static string Meant(string typed) => new([.. typed.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant).Take(20)]);

    public static bool Same(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(one), System.Text.Encoding.UTF8.GetBytes(other));
}
