using NegotiationModel.Tests.Hostile;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

/// <summary>What the library by itself says to the kept cases of hostile input.</summary>
public class EveryKeptCase
{
    [Fact]
    public void Is_read_or_told_why_not()
    {
        foreach (var one in Corpus.All)
        {
            var document = NegotiationJson.TryReadDocument(one.Bytes, out var problems);
            Assert.True(document is null == (one.Exit == 2), one.Name);
            Assert.Equal(document is null, problems.Count > 0);
            if (document is null)
                Assert.Contains(one.Fragment, problems[0].ToString(), StringComparison.Ordinal);
        }
    }
}
