namespace NegotiationModel.Tests.Pictures;

/// <summary>Talks of as many moves as one likes.</summary>
internal static class LongTalks
{
    /// <summary>Offers on the price of a car, by turns.</summary>
    public static NegotiationDocument Haggle(int moves)
    {
        var document = Scenario.UsedCar.Read();
        var (seller, buyer) = (document.Setting.Parties[0].Id, document.Setting.Parties[1].Id);
        var price = (MoneyIssue)document.Setting.Agenda[0];
        return document with
        {
            Moves =
            [
                .. Enumerable
                    .Range(0, moves)
                    .Select(place =>
                        (Move)
                            new Move.Propose(
                                place % 2 == 0 ? seller : buyer,
                                [price.Is(place % 2 == 0 ? 12_000 - place / 10 : 5_000 + place / 10)]
                            )
                    ),
            ],
        };
    }
}
