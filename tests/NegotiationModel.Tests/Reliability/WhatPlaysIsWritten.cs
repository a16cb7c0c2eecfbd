using System.Text;
using NegotiationModel.Tests.Worlds;
using Xunit;

namespace NegotiationModel.Tests.Reliability;

/// <summary>The law of documents: whatever the API lets be made is written, read back to an equal document, and written again to the same
/// bytes.</summary>
public class WhatPlaysIsWritten
{
    private static readonly int Count = StoriesToPlay.Count * 10;

    [Fact]
    public void And_is_read_back_to_the_same()
    {
        var (written, refused) = (0, 0);
        for (var seed = StoriesToPlay.First; seed < StoriesToPlay.First + Count; seed++)
        {
            var wild = new RandomTalks(seed);
            if (wild.Document() is { } document)
            {
                Check(document, seed);
                written++;
            }

            refused += wild.Refused;
        }

        Assert.True(written > Count / 10, $"Only {written} of {Count} could be made.");
        Assert.True(refused > Count / 10, $"Only {refused} things were refused.");
    }

    private static void Check(NegotiationDocument document, int seed)
    {
        var bytes = NegotiationJson.Write(document);
        var read = NegotiationJson.TryReadDocument(bytes, out var problems);
        Assert.True(read is not null, $"Seed {seed}: {string.Join("; ", problems)}\n{Encoding.UTF8.GetString(bytes)}");
        Assert.True(document.Setting == read.Setting, $"Seed {seed}: the setting differs\n{Encoding.UTF8.GetString(bytes)}");
        for (var at = 0; at < document.Moves.Count; at++)
            Assert.True(
                document.Moves[at] == read.Moves[at],
                $"Seed {seed}: the move {at} differs: {document.Moves[at]}\n{read.Moves[at]}"
            );
        Assert.Equal(document, read);
        Assert.Equal(bytes, NegotiationJson.Write(read));
    }
}
