using System.Net;
using System.Net.Sockets;

namespace NegotiationModel.Orleans.Tests;

internal static class Ports
{
    /// <summary>A port that nobody uses at the moment.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
