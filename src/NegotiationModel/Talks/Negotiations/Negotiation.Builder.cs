namespace NegotiationModel;

public sealed partial class Negotiation
{
    /// <summary>Moves made one after the other, in place as long as nobody has seen where that led.</summary>
    internal sealed class Builder
    {
        private readonly Negotiation start;
        private Negotiation now;
        private bool isShown = true;

        public Builder(Negotiation start) => this.start = now = start;

        /// <summary>Where it stands, for somebody to keep: the next move leaves it as it is.</summary>
        public Negotiation Shown
        {
            get
            {
                isShown = true;
                return now;
            }
        }

        /// <summary>How many moves were made until now, those before the beginning included.</summary>
        public int Made => now.log.Count;

        /// <summary>Where it stood when so many moves were made.</summary>
        public Negotiation After(int made) =>
            made == Made
                ? Shown
                : start.Make([.. now.Log.Skip(start.log.Count).Take(made - start.log.Count).Select(logged => logged.Move)]);

        /// <summary>Where it stands, to be looked at and not kept.</summary>
        public ref readonly Table Table => ref now.table;

        /// <summary>Makes a move.</summary>
        /// <exception cref="RefusedException">It is refused; everything is as it was before.</exception>
        public void Make(Move move) => Make(move, now.SeatOf(move));

        /// <summary>Makes a move of one whose seat is known.</summary>
        /// <exception cref="RefusedException">It is refused; everything is as it was before.</exception>
        public void Make(Move move, int seat)
        {
            var free = isShown ? new(in now.table, now.log, now.RequiresMoveTimes) : now;
            isShown = true; // where the move is refused, the refusal looks at the table for as long as somebody keeps it
            now = free.Go(move, seat);
            isShown = false;
        }
    }
}
