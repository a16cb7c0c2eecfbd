using Xunit;

namespace NegotiationModel.Tests.Tool;

/// <summary>Practice as it is typed.</summary>
public sealed class Practising
{
    [Fact]
    public void Sheet_worth_moves_and_offers()
    {
        var (exit, output, error) = Played(
            "lathe",
            "buyer",
            "conceder",
            "worth price=5000\nfind 50\nmoves\noffer price=3000\noffer 3,5\noffer price=cheap\noffer colour=red\nsing\naccept\n"
        );

        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("Role sheet of Mr Osei", output, StringComparison.Ordinal);
        Assert.Contains("worth 62.5 points to you, 20 above your walk-away.", output, StringComparison.Ordinal);
        Assert.Contains("price: 6000: 50 points", output, StringComparison.Ordinal);
        Assert.Contains("You may make an offer.", output, StringComparison.Ordinal);
        Assert.Contains("Mr Osei (you) ", output, StringComparison.Ordinal);
        Assert.Contains("Price: 3000 EUR", output, StringComparison.Ordinal);
        Assert.Contains("Not possible:", output, StringComparison.Ordinal);
        Assert.Contains("“cheap” is no value of Price", output, StringComparison.Ordinal);
        Assert.Contains("There is no issue “colour”.", output, StringComparison.Ordinal);
        Assert.Contains("“sing” is nothing that can be done here; type help.", output, StringComparison.Ordinal);
        Assert.Contains("The talks are over: the talks are concluded.", output, StringComparison.Ordinal);
        Assert.Contains("You played against conceder: it gives way early, and little later.", output, StringComparison.Ordinal);
        Assert.Contains("The table agreed.", output, StringComparison.Ordinal);
        Assert.Contains("Play it again with --against conceder --seed 1.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no", false), InlineData("", false), InlineData("yes", true), InlineData("Y", true)]
    public void What_lies_below_the_walk_away_is_offered_when_one_is_sure(string answer, bool isOffered)
    {
        var output = Played("lathe", "buyer", "hardliner", $"offer price=8000\n{answer}\nquit\n").Output;

        Assert.Contains(
            "It is worth 25 points to you, 17.5 below your walk-away. Offer it all the same? (yes or no)>",
            output,
            StringComparison.Ordinal
        );
        Assert.Equal(isOffered, output.Contains("Mr Osei (you) ", StringComparison.Ordinal));
    }

    [Fact]
    public void And_so_it_is_accepted()
    {
        var output = Played("lathe", "buyer", "hardliner", "offer price=3000\naccept\nno\naccept\nyes\n").Output;

        Assert.Equal(3, output.Split("Accept it all the same?").Length);
        Assert.Contains("The talks are over: the talks are concluded.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_the_other_s_sheet_is_told_while_it_goes_on()
    {
        var output = Played("lathe", "buyer", "boulware", "moves\nsheet\nfind 60\nquit\n").Output;
        var during = output[..output.IndexOf("You stopped before", StringComparison.Ordinal)];

        Assert.DoesNotContain("4200", during, StringComparison.Ordinal);
        Assert.DoesNotContain("Friday", during, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("offer price=4000\n")]
    [InlineData("offer price=4000")]
    public void The_end_of_the_input_ends_it(string typed)
    {
        var (exit, output, error) = Played("lathe", "buyer", "hidden", typed);

        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("the input ended.", output, StringComparison.Ordinal);
        Assert.Contains("You stopped before the talks were over.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hidden_opponent_is_guessed()
    {
        var told = Played("lathe", "buyer", "hidden", "quit\nnobody\n").Output;
        var hidden = told.Split("No, it was ")[1].Split(':')[0];

        Assert.DoesNotContain("against " + hidden, told[..told.IndexOf("Your guess>", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Contains(
            $"Right, it was {hidden}",
            Played("lathe", "buyer", "hidden", $"quit\n{hidden}\n").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Seeds_choose_among_all_candidates() =>
        Assert.Equal(
            NegotiationModel.Tool.Commands.Opponent.Candidates,
            Enumerable
                .Range(0, 200)
                .Select(seed => NegotiationModel.Tool.Commands.Opponent.Of("hidden", (ulong)seed).Strategy.Name)
                .Distinct()
                .Order()
        );

    [Fact]
    public void What_is_left_out_stays_as_in_the_last_offer()
    {
        var output = Played(
            "festival",
            "band",
            "boulware",
            "offer fee=50000, bonus=10000, storm=half each\noffer fee=49000\noffer 60000\nquit\n"
        ).Output;

        Assert.Contains("Fee: 49000 EUR, Bonus if more than 10000 come: 10000 EUR", output, StringComparison.Ordinal);
        Assert.Contains("“60000” has no =.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_on_the_command_line()
    {
        Assert.Equal(64, Negotiate.Run("practise", "lathe").Exit);
        Assert.Equal(64, Negotiate.Run("practise", "lathe", "--as", "buyer", "--against", "nobody").Exit);
        Assert.Equal(
            (2, "lathe(1,1): $: dealer is no principal whose preferences the document has; these are seller, buyer.\n"),
            Failed("practise", "lathe", "--as", "dealer")
        );
    }

    private static (int Exit, string Error) Failed(params string[] args)
    {
        var (exit, _, error) = Negotiate.Run(args);
        return (exit, error);
    }

    private static (int Exit, string Output, string Error) Played(string scenario, string party, string against, string typed) =>
        Negotiate.Run(["practise", scenario, "--as", party, "--against", against, "--rounds", "10", "--seed", "1"], typed);
}
