using System.Security.Cryptography;
using System.Text;

namespace NegotiationModel.Hosting;

/// <summary>Names of files for ids: the same for the same id, another for another, also where upper and lower case are one.
/// Role sheets are named by this one file, too.</summary>
internal static class FileNames
{
    private const int Longest = 120;

    public static string Of(string id)
    {
        var name = new StringBuilder();
        foreach (var one in Encoding.UTF8.GetBytes(id))
            if (one is >= (byte)'a' and <= (byte)'z' or >= (byte)'0' and <= (byte)'9' or (byte)'-' or (byte)'_')
                name.Append((char)one);
            else
                name.Append('%').Append(one.ToString("x2", null));
        return name.Length <= Longest ? name.ToString() : $"{name.ToString(0, Longest / 2)}~{Digest(id)}";
    }

    private static string Digest(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..32];
}
