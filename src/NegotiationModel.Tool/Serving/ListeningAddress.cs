using System.Net;

namespace NegotiationModel.Tool.Serving;

/// <summary>Where a service may listen: HTTP, since who wants HTTPS has a proxy that has the certificate.</summary>
internal static class ListeningAddress
{
    /// <summary>The first that is no such address; null for none.</summary>
    public static string? Wrong(string urls) => urls.Split(';') is var all ? Array.Find(all, one => !IsAddress(one)) : null;

    /// <summary>Whether other machines reach one of them.</summary>
    public static bool IsOpen(string urls) => urls.Split(';').Any(one => !new Uri(one).IsLoopback);

    private static bool IsAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && address is { Scheme: "http", PathAndQuery: "/", UserInfo: "", Fragment: "" }
        && (address.IsLoopback || IPAddress.TryParse(address.Host.Trim('[', ']'), out _));
}
