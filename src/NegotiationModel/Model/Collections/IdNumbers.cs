using System.Globalization;

namespace NegotiationModel;

/// <summary>The numbers in ids such as p12. Ids that were made once need not be made again, up to a number that few negotiations
/// reach.</summary>
internal static class IdNumbers
{
    /// <summary>The prefix of ids that have no numbers.</summary>
    public const char NoPrefix = '\0';

    private const int Known = 512;

    private static readonly string?[] Proposals = new string?[Known],
        Conditions = new string?[Known],
        Agreements = new string?[Known];

    public static string Id(char prefix, int number) =>
        number < Known && Few(prefix) is { } few ? few[number] ??= Make(prefix, number) : Make(prefix, number);

    /// <summary>The number that some digits stand for; 0 where there is anything else among them.</summary>
    public static int Read(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
                return 0;
            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    private static string?[]? Few(char prefix) =>
        prefix switch
        {
            'p' => Proposals,
            'c' => Conditions,
            'a' => Agreements,
            _ => null,
        };

    private static string Make(char prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}");
}
