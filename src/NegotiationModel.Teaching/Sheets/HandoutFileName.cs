using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NegotiationModel.Teaching;

/// <summary>What the files of handouts are called. An id may hold anything that can be seen, a file name may not.</summary>
internal static class HandoutFileName
{
    public const string TeachersKey = "teacher.html";

    private const int Longest = 100;

    /// <summary>The file of a party's role sheet: lower-case letters, digits, hyphens and underscores stay as they are.</summary>
    public static string Of(PartyId party)
    {
        var name = new StringBuilder();
        foreach (var character in party.Value)
            if (char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character is '-' or '_')
                name.Append(character);
            else
                name.Append(CultureInfo.InvariantCulture, $"~{(int)character:x4}");
        if (name.Length > Longest) // what is cut off still tells one id from another
            return $"{name.ToString(0, Longest)}~{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(party.Value)))}.html";
        return name.ToString() == "teacher" ? "teacher~role.html" : $"{name}.html";
    }
}
