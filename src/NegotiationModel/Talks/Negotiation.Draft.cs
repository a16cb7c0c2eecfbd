namespace NegotiationModel;

public sealed partial class Negotiation
{
    /// <summary>Moves made one after the other, in place as long as nobody has seen where that led.</summary>
    internal sealed class Draft(Negotiation start)
    {
        private Negotiation now = start;
        private bool isShown = true;

        /// <summary>Where it stands, for somebody to keep: the next move leaves it as it is.</summary>
        public Negotiation Shown
        {
            get
            {
                isShown = true;
                return now;
            }
        }

        /// <summary>Where it stands, to be looked at and not kept.</summary>
        public ref readonly Table Table => ref now.table;

        /// <summary>Makes a move.</summary>
        /// <exception cref="RefusedException">It is refused; everything is as it was before.</exception>
        public void Make(Move move) => Make(move, now.SeatOf(move));

        /// <summary>Makes a move of one whose seat is known.</summary>
        /// <exception cref="RefusedException">It is refused; everything is as it was before.</exception>
        public void Make(Move move, int seat)
        {
            now = (isShown ? new(in now.table, now.log) : now).Go(move, seat);
            isShown = false;
        }
    }
}
