using System.Text;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

/// <summary>Whatever is wrong within a move is told, all of it, each at its own line, column and path.</summary>
public class MovesAreRefused
{
    public static TheoryData<string, string> Rows => Refused.In("moves.refused.txt");

    [Theory, MemberData(nameof(Rows))]
    public void For_all_that_is_wrong_with_them(string move, string told)
    {
        var type = move.Split(' ')[0];
        var rest = type == move ? "" : $", {move[(type.Length + 1)..]}";
        var json = Encoding.UTF8.GetBytes($"{{ \"type\": \"{type}\", \"by\": \"a\"{rest} }}");
        Assert.Null(NegotiationJson.TryReadMove(json, out var problems));
        Assert.Equal(told, string.Join('\n', problems));
    }
}
