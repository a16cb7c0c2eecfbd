using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace NegotiationModel.Classroom;

/// <summary>By which addresses the room's network knows this machine.</summary>
internal static class Network
{
    public static List<string> Addresses() =>
        [
            .. NetworkInterface
                .GetAllNetworkInterfaces()
                .Where(one => one.OperationalStatus == OperationalStatus.Up && one.NetworkInterfaceType != NetworkInterfaceType.Loopback)
                .OrderByDescending(one => one.GetIPProperties().GatewayAddresses.Count) // what leads out of the machine is shared
                .SelectMany(one => one.GetIPProperties().UnicastAddresses)
                .Where(one => one.Address.AddressFamily == AddressFamily.InterNetwork)
                .Select(one => one.Address.ToString()),
        ];
}
