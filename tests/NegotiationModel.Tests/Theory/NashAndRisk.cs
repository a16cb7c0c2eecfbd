using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NegotiationModel.Theory;
using Xunit;
using static NegotiationModel.Tests.Theory.TwelveDigits;

namespace NegotiationModel.Tests.Theory;

public class NashAndRisk
{
    private static Gen<double> Exponents => Gen.Elements(0.25, 0.5, 0.9, 1, 1.5, 2, 3);

    [Fact]
    public void Who_shies_at_risk_gets_less() => Digits(7.5, 2.5, NashBargaining.SharesUnderRiskAversion(10, 0.75, 0.25));

    // (√x − 1)(9 − x − 2): 3x − 2√x = 7, so √x = (1 + √22) / 3.
    [Fact]
    public void A_disagreement_shifts_the_shares()
    {
        var share = Math.Pow((1 + Math.Sqrt(22)) / 3, 2);
        Digits(share, 9 - share, NashBargaining.SharesUnderRiskAversion(9, 0.5, 1, new(1, 2)));
    }

    [Fact]
    public void Without_aversion_it_is_the_straight_line() => Digits(6, 4, NashBargaining.SharesUnderRiskAversion(10, 1, 1, new(3, 1)));

    [Fact]
    public void A_pie_too_small_is_not_divided()
    {
        Assert.Null(NashBargaining.SharesUnderRiskAversion(5, 0.5, 1, new(2, 1.5)));
        Digits(4, 1, NashBargaining.SharesUnderRiskAversion(5, 0.5, 1, new(2, 1)));
        Digits(0, 0, NashBargaining.SharesUnderRiskAversion(0, 0.5, 1));
    }

    [Property]
    public Property No_other_share_has_a_greater_product() =>
        Prop.ForAll(
            (
                from one in Exponents
                from two in Exponents
                from worth1 in Fractions
                from worth2 in Fractions
                select (one, two, worth1, worth2)
            ).ToArbitrary(),
            problem =>
            {
                if (
                    NashBargaining.SharesUnderRiskAversion(2, problem.one, problem.two, new(problem.worth1, problem.worth2))
                    is not { } found
                )
                    return;
                var (least, most) = (Math.Pow(problem.worth1, 1 / problem.one), 2 - Math.Pow(problem.worth2, 1 / problem.two));
                for (var step = 0; step <= 100; step++)
                    Assert.True(Product(least + ((most - least) * step / 100)) <= Product(found.First) * (1 + 1e-12));
                Digits(2, found.Total);

                double Product(double share) =>
                    Math.Max(0, Math.Pow(share, problem.one) - problem.worth1)
                    * Math.Max(0, Math.Pow(2 - share, problem.two) - problem.worth2);
            }
        );
}
