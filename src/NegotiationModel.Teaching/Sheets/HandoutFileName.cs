using NegotiationModel.Hosting;

namespace NegotiationModel.Teaching;

/// <summary>What the files of handouts are called. An id may hold anything that can be seen, a file name may not.</summary>
internal static class HandoutFileName
{
    public const string TeachersKey = "teacher.html",
        PublicBrief = "brief.html";

    /// <summary>The file of a party's role sheet, which is never that of the key or of the brief.</summary>
    public static string Of(PartyId party) =>
        party.Value is "teacher" or "brief" ? $"{party.Value}~role.html" : $"{FileNames.Of(party.Value)}.html";
}
