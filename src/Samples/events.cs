// Publishes what moves change, at least once and in order, with the model alone, its log as the outbox; a desk does so by `WatchAsync`.
#:project ../NegotiationModel

using System.Threading.Channels;
using NegotiationModel;

Party seller = Party.Principal("seller", "Ms Bondar"),
    buyer = Party.Principal("buyer", "Mr Ivanenko");
var price = Issue.Money("price", "EUR");
var convened = Negotiation.Convene(Protocol.Contract, [seller, buyer], [price]);

// Only the newest value is in the channel. What a reader missed is in its log, so nothing is lost when a value is dropped.
var newest = Channel.CreateBounded<Negotiation>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
var post = PostAsync(newest.Reader, convened);

var talks = convened;
foreach (
    var move in new Move[]
    {
        seller.Proposes(price.Is(9_000)),
        buyer.Proposes(price.Is(7_500)) with
        {
            Answers = "p1",
        },
        buyer.Accepts("p1"),
        seller.Accepts("p2"),
    }
)
{
    talks = talks.Rule(move).Negotiation; // a refused move changes nothing, so it is no event
    await newest.Writer.WriteAsync(talks);
}

newest.Writer.Complete();
await post;

// The value a subscriber has seen is its bookmark. It goes on only when the work is done: after a failure the same events come again.
static async Task PostAsync(ChannelReader<Negotiation> newest, Negotiation seen)
{
    var jams = 1;
    await foreach (var talks in newest.ReadAllAsync())
        while (seen.Log.Count < talks.Log.Count)
        {
            var (move, at) = talks.Log[seen.Log.Count];
            var ruling = seen.Rule(move with { At = at });
            Console.WriteLine($"{seen.Seats[move.By].Party.Name} {Narration.Describe(move)}");
            try
            {
                foreach (var change in ruling.Transitions)
                    Console.WriteLine($"  {Narration.Describe(change)}: {Letter(change)}");
                seen = ruling.Negotiation;
            }
            catch (IOException trouble)
            {
                Console.WriteLine($"  {trouble.Message}; once more:");
            }
        }

    string Letter(Transition change) =>
        change.To switch // statuses are typed, so that a handler can match on them
        {
            ProposalStatus.Countered => "tell the seller that there is another offer",
            ProposalStatus.Accepted => "thank both",
            NegotiationStatus.Concluded when jams-- > 0 => throw new IOException("the printer jams"),
            NegotiationStatus.Concluded => "print the contract",
            _ => "nothing to write",
        };
}
