using System.Text;
using NegotiationModel.Tests.Reference;

namespace NegotiationModel.Tests.Hostile;

/// <summary>The valid documents that mutants are made from: the scenarios, generated stories, and what of the corpus can be read.</summary>
internal static class DocumentsToMutate
{
    private const int Stories = 40,
        Longest = 12_000;

    public static IReadOnlyList<byte[]> All { get; } =
    [
        .. Scenario.All.Select(scenario => scenario.Json),
        .. Enumerable.Range(0, Stories).Select(seed => Encoding.UTF8.GetBytes(StoryGenerator.Generate(seed))).Where(IsShort),
        .. Corpus.All.Where(one => one.Exit < 2).Select(one => one.Bytes).Where(IsShort),
    ];

    // What takes long to play would leave fewer mutants in the same time.
    private static bool IsShort(byte[] bytes) => bytes.Length <= Longest;
}
