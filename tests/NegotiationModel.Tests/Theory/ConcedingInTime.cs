using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NegotiationModel.Theory;
using Xunit;
using static NegotiationModel.Tests.Theory.TwelveDigits;

namespace NegotiationModel.Tests.Theory;

public class ConcedingInTime
{
    [Theory]
    [
        InlineData(2, 0.5, 0, 0.25),
        InlineData(2, 2, 0, 0.70710678118654752),
        InlineData(2, 1, 0.2, 0.6),
        InlineData(0, 0.5, 0.2, 0.2),
        InlineData(4, 7, 0.2, 1),
        InlineData(9, 7, 0.2, 1)
    ]
    [InlineData(2, 1e-50, 0, 0), InlineData(4, 1e-50, 0, 1), InlineData(2, 1e50, 0, 1), InlineData(0, 1e50, 0, 0)]
    public void The_polynomial_family(double time, double beta, double k, double alpha) =>
        Digits(alpha, Concession.Polynomial(time, 4, beta, k));

    [Theory]
    [
        InlineData(2, 1, 0.25, 0.5),
        InlineData(2, 2, 0.0625, 0.5),
        InlineData(3, 0.5, 0.0625, 0.25),
        InlineData(0, 3, 0.0625, 0.0625),
        InlineData(4, 3, 0.0625, 1),
        InlineData(9, 3, 0.0625, 1)
    ]
    [InlineData(3.9, 1, 0, 0), InlineData(4, 1, 0, 1), InlineData(1, 1, 1, 1)]
    public void The_exponential_family(double time, double beta, double k, double alpha) =>
        Digits(alpha, Concession.Exponential(time, 4, beta, k));

    [Fact]
    public void The_buyer_goes_up_and_the_seller_down()
    {
        Digits(25, Concession.BuyerOffer(0.25, 20, 40));
        Digits(35, Concession.SellerOffer(0.25, 20, 40));
        Assert.Equal(
            (0.1, 0.7, 0.7, 0.1),
            (
                Concession.BuyerOffer(0, 0.1, 0.7),
                Concession.BuyerOffer(1, 0.1, 0.7),
                Concession.SellerOffer(0, 0.1, 0.7),
                Concession.SellerOffer(1, 0.1, 0.7)
            )
        );
    }

    [Property]
    public Property Boulware_holds_out_and_Conceder_gives_in() =>
        Prop.ForAll(
            (from time in Fractions from beta in Fractions from k in Fractions select (time, beta, k)).ToArbitrary(),
            given =>
            {
                var (time, beta, k) = given;
                var steady = k + ((1 - k) * time);
                Assert.True(Concession.Polynomial(time, 1, beta, k) < steady);
                Assert.True(steady < Concession.Polynomial(time, 1, 1 / beta, k));
                Assert.True(Concession.Exponential(time, 1, beta, k) < Concession.Exponential(time, 1, 1, k));
                Assert.True(Concession.Exponential(time, 1, 1, k) < Concession.Exponential(time, 1, 1 / beta, k));
            }
        );

    [Property]
    public Property Nobody_takes_a_concession_back() =>
        Prop.ForAll(
            (
                from time in Fractions
                from later in Fractions
                from beta in Pies
                from k in Fractions
                select (time, later, beta, k)
            ).ToArbitrary(),
            given =>
            {
                var (time, later) = (given.time, given.time + given.later);
                Assert.True(Concession.Polynomial(time, 1, given.beta, given.k) <= Concession.Polynomial(later, 1, given.beta, given.k));
                Assert.True(Concession.Exponential(time, 1, given.beta, given.k) <= Concession.Exponential(later, 1, given.beta, given.k));
                Assert.InRange(Concession.Polynomial(time, 1, given.beta, given.k), given.k, 1);
                Assert.InRange(Concession.Exponential(time, 1, given.beta, given.k), given.k * (1 - 1e-15), 1);
            }
        );
}
