namespace NegotiationModel.Analysis;

/// <summary>One pass over all outcomes, row by row: the best and the worst, what is individually rational, and what may be on the
/// frontier.</summary>
internal sealed class OutcomeSurvey
{
    private readonly AgreementTest test;
    private readonly bool[] accepts;
    private readonly bool asksAll;

    private OutcomeSurvey(UtilityMap[] maps, AgreementTest test, double tolerance)
    {
        (this.test, accepts, asksAll) = (test, new bool[maps.Length], test.AsksAll);
        Tolerances = Array.ConvertAll(maps, map => tolerance * Math.Max(1, map.Magnitude));
        Least = [.. maps.Select((map, at) => map.Preferences.Reservation - Tolerances[at])];
        Best = Array.ConvertAll(maps, _ => double.NegativeInfinity);
        Ideal = Array.ConvertAll(maps, _ => double.NegativeInfinity);
        Worst = Array.ConvertAll(maps, _ => double.PositiveInfinity);
        Filter = new(maps.Length);
    }

    public double[] Best { get; }

    public double[] Worst { get; }

    public double[] Ideal { get; }

    public double[] Tolerances { get; }

    /// <summary>From which utility on each party likes an outcome no less than no agreement.</summary>
    public double[] Least { get; }

    public long IndividuallyRationalCount { get; private set; }

    public long AgreeableCount { get; private set; }

    public DominanceFilter Filter { get; }

    public static OutcomeSurvey Of(UtilityMap[] maps, AgreementTest test, double tolerance, CancellationToken cancellationToken)
    {
        var survey = new OutcomeSurvey(maps, test, tolerance);
        var columns = Array.ConvertAll(maps, map => GC.AllocateUninitializedArray<double>(map.RowLength));
        var length = maps[0].RowLength;
        for (var row = 0L; row * length < maps[0].Space.Count; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var party = 0; party < maps.Length; party++)
                maps[party].Fill(row, columns[party]);
            survey.Take(columns, length);
            survey.Filter.Take(columns, length, row * length);
        }

        survey.AgreeableCount = survey.asksAll ? survey.IndividuallyRationalCount : survey.AgreeableCount;
        return survey;
    }

    /// <summary>Whether no party likes these utilities less than no agreement.</summary>
    public bool IsRational(ValueList<double> utilities)
    {
        for (var party = 0; party < Least.Length; party++)
            if (utilities[party] < Least[party])
                return false;
        return true;
    }

    private void Take(double[][] columns, int length)
    {
        for (var at = 0; !asksAll && at < length; at++)
            AgreeableCount += CanAgree(columns, at) ? 1 : 0;

        for (var party = 0; party < columns.Length; party++)
        {
            var (best, worst) = (Best[party], Worst[party]);
            foreach (var utility in columns[party])
                (best, worst) = (utility > best ? utility : best, utility < worst ? utility : worst);
            (Best[party], Worst[party]) = (best, worst);
        }

        for (var at = 0; at < length; at++)
            if (IsRational(columns, at))
            {
                IndividuallyRationalCount++;
                for (var party = 0; party < columns.Length; party++)
                    if (columns[party][at] > Ideal[party])
                        Ideal[party] = columns[party][at];
            }
    }

    private bool CanAgree(double[][] columns, int at)
    {
        for (var party = 0; party < columns.Length; party++)
            accepts[party] = columns[party][at] >= Least[party];
        return test.IsMet(accepts);
    }

    private bool IsRational(double[][] columns, int at)
    {
        for (var party = 0; party < columns.Length; party++)
            if (columns[party][at] < Least[party])
                return false;
        return true;
    }
}
