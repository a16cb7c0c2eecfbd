using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace NegotiationModel.Hosting;

/// <summary>What a request says about the state it has seen, and about itself.</summary>
internal static class Preconditions
{
    /// <summary>A version as an entity tag.</summary>
    public static string Tag(int version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>The version that the sender has seen: −1 for a tag that no state has; null for any, with <c>*</c>.</summary>
    /// <returns>False when the request does not say.</returns>
    public static bool TryReadSeen(HttpRequest request, out int? seen)
    {
        var tags = request.Headers.IfMatch.ToString();
        seen = tags.Trim() == "*" ? null : tags.Split(',').Select(Version).Max();
        return tags.Length > 0;
    }

    /// <summary>The key of the sender; null for none.</summary>
    /// <returns>False when it is no key.</returns>
    public static bool TryReadKey(HttpRequest request, out string? key)
    {
        key = request.Headers["Idempotency-Key"] is [{ } text] ? text.Trim() : null;
        if (key is ['"', .. var inside, '"'])
            key = inside;
        return request.Headers["Idempotency-Key"].Count <= 1 && (key is null || NegotiationDesk.IsKey(key));
    }

    /// <summary>From which version events are wanted; the beginning unless the request says.</summary>
    /// <returns>False when it says no version.</returns>
    public static bool TryReadAfter(HttpRequest request, out int after)
    {
        after = 0;
        string? text =
            request.Headers["Last-Event-ID"].ToString() is { Length: > 0 } last ? last
            : request.Query["after"].ToString() is { Length: > 0 } asked ? asked
            : null;
        return text is null || int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out after);
    }

    private static int Version(string tag) =>
        tag.Trim() is ['"', .. var digits, '"'] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : -1;
}
