using System.Text;
using QRCoder;

namespace NegotiationModel.Classroom;

/// <summary>How people find the class.</summary>
internal sealed class Invitation
{
    public ValueList<Uri> Addresses { get; set; }

    /// <summary>The first address with the code, as a picture to scan: the path of an SVG, and how wide and high it is.</summary>
    public (string Path, int Size) Picture(string code)
    {
        using var made = QRCodeGenerator.GenerateQrCode($"{Addresses[0]}?code={code}", QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var row = 0; row < made.ModuleMatrix.Count; row++)
        for (var column = 0; column < made.ModuleMatrix[row].Count; column++)
            if (made.ModuleMatrix[row][column])
                path.Append(null, $"M{column} {row}h1v1h-1z");
        return (path.ToString(), made.ModuleMatrix.Count);
    }
}
