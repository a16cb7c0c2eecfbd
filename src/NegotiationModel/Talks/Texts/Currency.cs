namespace NegotiationModel;

/// <summary>How many decimals an amount in a currency has (ISO 4217).</summary>
internal static class Currency
{
    private const string None =
            "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAD XAF XAG XAU XBA XBB XBC XBD XDR XOF XPD XPF XPT XSU XUA",
        Three = "BHD IQD JOD KWD LYD OMR TND",
        Four = "CLF UYW";

    /// <summary>An amount with its currency: whole as it is, else with all decimals of the currency, and more where it has more.</summary>
    public static string Told(decimal amount, string currency)
    {
        var decimals = decimal.IsInteger(amount) ? 0 : Decimals(currency);
        var text = Value.Shortest(amount);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var lacking = point < 0 ? 0 : Math.Max(0, decimals - (text.Length - point - 1));
        return $"{text}{new string('0', lacking)} {currency}";
    }

    private static int Decimals(string currency) =>
        None.Contains(currency, StringComparison.Ordinal) ? 0
        : Three.Contains(currency, StringComparison.Ordinal) ? 3
        : Four.Contains(currency, StringComparison.Ordinal) ? 4
        : 2;
}
