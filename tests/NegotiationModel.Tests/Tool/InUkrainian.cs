using Xunit;

namespace NegotiationModel.Tests.Tool;

public class InUkrainian
{
    [Fact]
    public void A_replay_is_told_whole()
    {
        var (exit, output, error) = Negotiate.Run(
            "replay",
            Path.Combine(Repository.Root, "tests", "NegotiationModel.Tests", "Tool", "Cases", "day-limits.json"),
            "--language",
            "uk"
        );
        Assert.Equal((0, ""), (exit, error));
        Assert.Equal(
            """
            a8
            Скликано 2 березня 2026, правила contract, строк кінець дня 31 березня 2026, час за UTC
            За столом: seller (сторона), buyer (сторона)
            Погодити: price (EUR, від 0 до 20000)

              1  2 березня 2026 10:00  seller пропонує q1 (price: 900 EUR), твердо до кінця 9 березня 2026, чинна до кінця 10 березня 2026
                   ► переговори: скликано → обговорюються (на столі є пропозиція)
              2  3 березня 2026 10:00  buyer приймає q1, за умови
                   – c1: papers in order (виконує seller, до кінця 6 березня 2026)
                   ► пропозиція q1: чинна → прийнята з умовами
                   ► переговори: обговорюються → принципово погоджено (принципово погоджено, умови ще не виконано)

            Стан на 3 березня 2026: принципово погоджено, очікується c1 (papers in order)

            Пропозиції
              id  від     стан                зміст           відповіді
              q1  seller  прийнята з умовами  price: 900 EUR  buyer: згода з умовами

            Умови
              id  від    до  стан         про що
              c1  buyer  q1  не виконана  papers in order


            """,
            output
        );
    }

    [Fact]
    public void Refusals_too_and_in_English_where_nothing_is_said()
    {
        string[] asked =
        [
            "replay",
            Path.Combine(Repository.Root, "tests", "NegotiationModel.Tests", "Tool", "Cases", "text-for-an-amount.json"),
        ];
        var output = Negotiate.Run([.. asked, "--language", "uk"]).Output;
        Assert.Contains(
            "✗ відмовлено\n       buyer пропонує \"700\" щодо «price»: це текст, а потрібно суму (EUR, від 0 до 20000). "
                + "(недозволене значення)\n       Правило: Значення має бути з тих,",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Можна натомість: пропонувати, прийняти o1, відхилити o1, призупинити переговори\n",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("★ угода a1 (чинна): price: 700 EUR", output, StringComparison.Ordinal);
        Assert.Equal(Negotiate.Run(asked), Negotiate.Run([.. asked, "--language", "en"]));
    }
}
