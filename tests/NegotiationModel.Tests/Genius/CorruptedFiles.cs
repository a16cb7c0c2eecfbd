using System.Text;
using NegotiationModel.Analysis;
using NegotiationModel.Genius;
using Xunit;
using static NegotiationModel.Tests.Genius.ScenarioText;

namespace NegotiationModel.Tests.Genius;

/// <summary>Whatever becomes of a file, it is read, or refused with a place in it.</summary>
public class CorruptedFiles
{
    private static readonly string Domain = ScenarioText.Domain(
        "<!-- a --><issue index=\"1\" name=\"days\" type=\"integer\" lowerbound=\"-5\" upperbound=\"9\" /><issue index=\"2\" "
            + "name=\"price\" type=\"real\"><range lowerbound=\"0\" upperbound=\"1\" /></issue><objective index=\"1\" "
            + "name=\"b\"><issue index=\"3\" name=\"c &amp; d\"><item index=\"1\" value=\"x\" /><item index=\"2\" value=\"y\" "
            + "/></issue></objective>"
    );

    private static readonly string Profile = ScenarioText.Profile(
        "<issue index=\"1\"><evaluator ftype=\"linear\" offset=\"0.5\" slope=\"-0.05\" /></issue><weight index=\"1\" "
            + "value=\"0.25\" /><issue index=\"2\"><evaluator ftype=\"triangular\" parameter0=\"0\" parameter1=\"1\" "
            + "parameter2=\"0.5\" /></issue><weight index=\"2\" value=\"0.75\" /><objective index=\"1\"><issue "
            + "index=\"3\"><item value=\"x\" evaluation=\"1\" /><item value=\"y\" evaluation=\"-4\" /></issue><weight "
            + "index=\"3\" value=\"1\" /></objective>",
        "<reservation value=\"0.5\" /><discount_factor value=\"0.9\" />"
    );

    private static readonly string Web = """
        { "LinearAdditiveUtilitySpace": { "issueUtilities": { "a": { "numberutils": { "lowValue": 1, "lowUtility": 0, "highValue": 4, "highUtility": 1 } }, "b": { "discreteutils": { "valueUtilities": { "n": 0.5, "y": 1 } } } },
          "issueWeights": { "a": 0.25, "b": 0.75 }, "domain": { "name": "d", "issuesValues": { "b": { "values": ["y", "n"] }, "a": { "range": { "low": 1, "high": "4", "step": 1 } } } }, "reservationBid": { "issuevalues": { "b": "n", "a": 2 } }, "name": "p" } }
        """;

    private static readonly string[] Pieces =
    [
        "<",
        ">",
        "/",
        "\"",
        "&",
        "=",
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\0",
        "é",
        "\uD800",
        "\uFDD0",
        "-",
        "0",
        "1e15",
        "1e-300",
        "99999999999",
        "NaN",
        "null",
        "<!--",
        "<!DOCTYPE a [",
        "<issue index=\"1\"",
        "index=\"1\"",
        "value=\"1\"",
    ];

    [Fact]
    public void Are_read_or_refused_with_a_place()
    {
        var draw = new SeededRandom(17);
        for (var number = 0; number < 200; number++)
        {
            var (domain, profile, web) = (
                number % 2 == 0 ? Changed(Domain, ref draw) : Domain,
                number % 2 == 1 ? Changed(Profile, ref draw) : Profile,
                Changed(Web, ref draw)
            );
            Tried(() => GeniusXml.ReadProfile(new MemoryStream(Bytes(profile)), new MemoryStream(Bytes(domain)), "a", onWarning: Placed));
            Tried(() => GeniusXml.ReadDomain(new MemoryStream(Bytes(domain)), Placed));
            Tried(() => GeniusWebJson.ReadProfile(new MemoryStream(Bytes(web)), "a", Placed));
            Tried(() => GeniusWebJson.ReadDomain(new MemoryStream(Bytes(web)), Placed));
            Assert.True(
                Enum.IsDefined(GeniusXml.KindOf(new MemoryStream(Bytes(profile))))
                    && Enum.IsDefined(GeniusWebJson.KindOf(new MemoryStream(Bytes(web))))
            );
        }
    }

    [Fact]
    public void Are_whole_before()
    {
        Assert.Equal(3, GeniusXml.ReadProfile(Stream(Profile), Stream(Domain), "a").IssuePreferences.Count);
        Assert.Equal(2, GeniusWebJson.ReadProfile(Stream(Web), "a").IssuePreferences.Count);
    }

    [Theory]
    [InlineData("<utility_space>", "<objective>", "")]
    [InlineData("<negotiation_template>", "<issue index=\"1\"", "/>")]
    [InlineData("<utility_space><issue ", "a=\"1\" ", "")]
    [InlineData("<utility_space a=\"", "&", "\"/>")]
    [InlineData("<!DOCTYPE a ", "<!", ">")]
    [InlineData("<utility_space>", "<weight index=\"1\" value=\"1\"/>", "</utility_space>")]
    [InlineData("<utility_space>", "<objective index=\"1\"><weight index=\"1\" value=\"2\"/>", "")]
    public void Are_told_soon_however_long_they_are(string begin, string again, string end)
    {
        var text = begin + string.Concat(Enumerable.Repeat(again, 1_000_000 / again.Length)) + end;
        Assert.Throws<GeniusException>(() => GeniusXml.ReadProfile(Stream(text), Stream(Domain), "a"));
        Assert.Throws<GeniusException>(() => GeniusXml.ReadDomain(Stream(text)));
    }

    private static void Placed(GeniusWarning warning) => Assert.True(warning is { Line: > 0, Column: > 0, Message.Length: < 400 });

    private static void Tried(Func<object> read)
    {
        try
        {
            read();
        }
        catch (GeniusException refused)
        {
            Assert.True(refused is { Line: > 0, Column: > 0, Problem.Length: < 500 }, refused.Message);
        }
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    // A piece put in, taken out, or written twice, once or a few times.
    private static string Changed(string text, ref SeededRandom draw)
    {
        for (var times = draw.NextInt64(3); times >= 0; times--)
        {
            var at = (int)draw.NextInt64(text.Length);
            var length = (int)Math.Min(draw.NextInt64(12), text.Length - at - 1);
            text = draw.NextInt64(4) switch
            {
                0 => text.Insert(at, Pieces[draw.NextInt64(Pieces.Length)]),
                1 => text.Remove(at, length),
                2 => text.Insert(at, text.Substring(at, length)),
                _ => text.Remove(at, length).Insert(at, Pieces[draw.NextInt64(Pieces.Length)]),
            };
        }

        return text;
    }
}
