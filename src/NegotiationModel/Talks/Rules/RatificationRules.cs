namespace NegotiationModel;

/// <summary>What a ratifier's word reaches, and where it stands among the conditions.</summary>
internal static class RatificationRules
{
    /// <summary>Whether somebody ratifies something in these talks.</summary>
    public static bool IsIn(Protocol protocol)
    {
        if (protocol.Ratifiers.Count > 0)
            return true;
        foreach (var basket in protocol.Baskets)
            if (basket.Ratifiers is { Count: > 0 })
                return true;
        return false;
    }

    /// <summary>Whether every ratifier has ratified an agreement: each is listed once, and speaks once.</summary>
    public static bool HaveAllRatified(in Table table, int agreement) =>
        table.Registers.ProgressOf(agreement).By.Count >= BasketRules.RatifiersOf(table, agreement).Count;

    /// <summary>Of which agreement and ratifier a condition is the word; null where it is another condition.</summary>
    public static (int Agreement, int Seat)? WordOf(in Table table, Condition condition) =>
        condition.IsRatification
            ? (table.Agreements.IndexOf(condition.OnAgreementOrTalks!.Value.Id), table.Seats.IndexOf(condition.AskedParty!.Value.Value))
            : null;

    /// <summary>The agreements on which a ratifier speaks when it speaks on one: those closed together with it that wait for its
    /// word.</summary>
    public static int[] Together(in Table table, int agreement, int seat)
    {
        var books = table.Registers;
        if (Behind(table, agreement, seat) is not { } behind)
            return books.GroupOf(agreement) is { } group ? Array.FindAll(group.Members, books.Pending.Contains) : [agreement];
        var (places, conditions) = (books.Ratifications!, table.Conditions);
        return Array.FindAll(places.With(agreement), one => conditions[places.Of(one) + behind].IsWaiting);
    }

    /// <summary>The places of the conditions that are dealt with together with one: itself, and, where it is a ratification, those on what
    /// was closed together.</summary>
    public static int[] PlacesWith(in Table table, int condition)
    {
        if (WordOf(table, table.Conditions[condition]) is not var (agreement, seat))
            return [condition];
        var (places, behind) = (table.Registers.Ratifications!, Behind(table, agreement, seat)!.Value);
        return Array.ConvertAll(Together(table, agreement, seat), one => places.Of(one) + behind);
    }

    /// <summary>Whether a ratifier is a party that is gone from an agreement, so that nothing hangs on its word.</summary>
    public static bool IsOfGone(in Table table, int agreement, int seat) =>
        Behind(table, agreement, seat) is { } behind
        && AgreementPartyRules.IsOfGone(table, agreement, table.Conditions[table.Registers.Ratifications!.Of(agreement) + behind]);

    /// <summary>The conditions that may be formalities of an agreement: those of ratifiers stand together for each agreement, the others
    /// in a register.</summary>
    public static IEnumerable<int> FormalitiesOf(Table table, int agreement)
    {
        var others = table.Registers.Formalities;
        for (var place = others.Next(0); place >= 0; place = others.Next(place + 1))
            yield return place;
        if (table.Registers.Ratifications?.Find(agreement) is not { } first)
            yield break;
        for (var behind = 0; behind < BasketRules.RatifiersOf(table, agreement).Count; behind++)
            yield return first + behind;
    }

    /// <summary>How far behind the first of an agreement's ratifications that of a ratifier stands; null where they are no
    /// conditions.</summary>
    public static int? Behind(in Table table, int agreement, int seat)
    {
        if (table.Registers.Ratifications is not { } places)
            return null;
        var (first, id) = (places.Of(agreement), table.PartyAt(seat).Id);
        var usual = table.Conditions.IndexOf($"{table.Agreements[agreement].Id}-{id}"); // unless something else had that id
        var place = usual >= first && table.Conditions[usual].IsRatification ? usual : first;
        while (table.Conditions[place].AskedParty != id)
            place++;
        return place - first;
    }
}
