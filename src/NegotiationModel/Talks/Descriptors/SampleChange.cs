namespace NegotiationModel;

/// <summary>A proposal about an agreement that may be made now, as an example.</summary>
internal static class SampleChange
{
    /// <summary>That one ends, the newest that stands; else that one is revived; null where there is neither for the party.</summary>
    public static Move? Of(in Table table, PartyId by, int most)
    {
        var seat = table.Seats.IndexOf(by.Value);
        if (seat < 0)
            return null;
        var mayPropose = table.IsPresent(seat) && table.Protocol.MayPropose(table.PartyAt(seat));
        for (var place = table.Agreements.Count - 1; place >= 0 && most-- > 0; place--)
            if (!mayPropose && !AgreementPartyRules.IsParty(table, place, seat))
                continue;
            else if (InstrumentRules.Stands(table, place))
                return new Move.Propose(by, Terms.Empty) { Ends = table.Agreements[place].Id, At = table.SampleTime };
            else if (InstrumentRules.CanBeRevived(table, place) && InstrumentRules.IsFree(table, place))
            {
                var revival = new Move.Propose(by, Terms.Empty)
                {
                    RevivesProposalOrAgreement = table.Agreements[place].Key,
                    At = table.SampleTime,
                };
                if (!ResubmissionRules.IsPutAgain(table, revival))
                    return revival;
            }

        return null;
    }
}
