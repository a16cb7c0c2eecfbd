// Puts protocol, clock and desk into a service container; the application stamps the moves, the model reads no clock.
#:project ../NegotiationModel
#:package Microsoft.Extensions.DependencyInjection@10.0.14

using Microsoft.Extensions.DependencyInjection;
using NegotiationModel;
using NodaTime;
using NodaTime.Text;

// An instant as argument replaces the system's clock, as a test would.
IClock clock = args is [var start] ? new ManualClock(InstantPattern.General.Parse(start).Value) : SystemClock.Instance;

var services = new ServiceCollection()
    .AddSingleton(clock)
    .AddSingleton(Protocol.Contract) // one line to change the rules of the house
    .AddScoped<Desk>(); // one desk for one conversation

await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
await using var conversation = provider.CreateAsyncScope();
var desk = conversation.ServiceProvider.GetRequiredService<Desk>();

desk.Handle(Desk.Seller.Proposes(Desk.Price.Is(9_000)) with { Expires = clock.GetCurrentInstant() + Duration.FromDays(2) });
(clock as ManualClock)?.Advance(Duration.FromDays(1));
desk.Handle(Desk.Seller.Accepts("p1"));
(clock as ManualClock)?.Advance(Duration.FromDays(1));
desk.Handle(Desk.Buyer.Accepts("p1"));

/// <summary>Where moves arrive. It holds one value, the negotiation, and replaces it with the next.</summary>
sealed class Desk(IClock clock, Protocol protocol)
{
    public static readonly Party Seller = Party.Principal("seller", "Ms Bondar"),
        Buyer = Party.Principal("buyer", "Mr Ivanenko");
    public static readonly MoneyIssue Price = Issue.Money("price", "EUR");

    private Negotiation talks = Negotiation
        .Convene(new Setting(protocol, [Seller, Buyer], [Price]) { Convened = clock.GetCurrentInstant() })
        .RequiringTimes();

    public void Handle(Move move)
    {
        // to the instant: a day would be its beginning
        var ruling = talks.Rule(move with { At = clock.GetCurrentInstant(), Precision = Precision.Exact });
        talks = ruling.Negotiation;
        Console.WriteLine($"{ruling.Move.At}: {move.By} {Narration.Act(ruling.Move, talks)}");
        Console.WriteLine(ruling.IsAllowed ? $"  {talks.Status}" : $"  refused: {ruling.Refusal}");
    }
}

/// <summary>A clock that stands still until it is told to go on.</summary>
sealed class ManualClock(Instant now) : IClock
{
    public Instant GetCurrentInstant() => now;

    public void Advance(Duration by) => now += by;
}
