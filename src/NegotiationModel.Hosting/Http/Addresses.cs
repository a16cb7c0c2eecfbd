namespace NegotiationModel.Hosting;

/// <summary>Which ids can stand in an address.</summary>
internal static class Addresses
{
    public const string Rule = "An id has letters, digits, hyphens, underscores and points, and is not the name of another page here.";

    private static readonly string[] Taken = ["health", "openapi.json", ".", ".."];

    public static bool IsId(string id) =>
        id.All(one => char.IsAsciiLetterOrDigit(one) || one is '-' or '_' or '.') && !Taken.Contains(id, StringComparer.OrdinalIgnoreCase);
}
