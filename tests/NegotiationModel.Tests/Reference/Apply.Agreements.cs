namespace NegotiationModel.Tests.Reference;

internal static partial class Applying
{
    private static void Accede(State state, Move move)
    {
        Agreement agreement = move.Agreement(state)!;
        foreach (Condition condition in Conditions.ReadAll(state, move))
        {
            condition.On = agreement.Id;
            condition.AccessionOf = move.By;
            condition.AccessionTo = agreement.Whole;
            state.Conditions.Add(condition);
        }

        List<string> listed = [.. state.Parties.Select(p => p.Id)];
        foreach (Agreement part in Instruments.Of(state, agreement))
        {
            var party = new Signatory { Id = move.By, AccededIn = state.LastBatch };
            part.Parties = [.. part.Parties.Where(p => p.Id != move.By).Append(party).OrderBy(p => listed.IndexOf(p.Id))];
        }
    }

    /// <summary>Gone at once, or leaving to the end of its notice or to a later day that it names.</summary>
    private static void GiveNotice(State state, Move move)
    {
        Agreement agreement = move.Agreement(state)!;
        End? effective = move.End("effective");
        End? notice = Leaving.Exit(state, agreement, move.By)!.Value.Notice;
        End? end = notice is not null && effective is not null ? new Several(false, [notice, effective]) : notice ?? effective;
        if (end is null)
        {
            Leaving.Go(state, agreement, move.By);
            return;
        }

        foreach (Signatory entry in Instruments.Entries(state, agreement, move.By).Where(p => p.Gone is null))
        {
            entry.Leaving = new Ending(end, move.At);
        }
    }

    private static void SuspendAgreement(State state, Move move)
    {
        Agreement first = Instruments.First(state, move.Agreement(state)!);
        first.SuspendedBy = move.By;
        first.SuspendedUntil = move.Ending("until");
        foreach (Agreement part in Instruments.Of(state, first).Where(a => a.Status == "inForce"))
        {
            part.Status = "suspended";
        }
    }

    /// <summary>Who suspended it takes that back; who is leaving takes its notice back.</summary>
    private static void ResumeAgreement(State state, Move move)
    {
        Agreement agreement = move.Agreement(state)!;
        if (Checks.IsSuspended(state, agreement) && Leaving.MayResume(state, agreement, move.By))
        {
            Leaving.Resume(state, agreement);
            return;
        }

        foreach (Signatory entry in Instruments.Entries(state, agreement, move.By))
        {
            entry.Leaving = null;
        }
    }
}
