using System.Globalization;
using NegotiationModel.Lifecycles;

namespace NegotiationModel.Pictures;

/// <summary>Where the statuses and arrows of a declared machine lie. Made once with Graphviz (layout.py) and kept as data.</summary>
internal sealed class MachineLayout
{
    private MachineLayout(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split(' ');
            switch (words[0])
            {
                case "size":
                    (Width, Height) = (Read(words[1]), Read(words[2]));
                    break;
                case "group":
                    Groups.Add(words[1], new(Read(words[2]), Read(words[3]), Read(words[4]), Read(words[5])));
                    break;
                case "status":
                    Statuses.Add(words[1], new(Read(words[2]), Read(words[3]), Read(words[4]), Read(words[5])));
                    break;
                case "start":
                    Start = new(Read(words[1]), Read(words[2]), Read(words[3]), Read(words[4]));
                    break;
                default:
                    Arrows.Add(new(words[1], words[2], words[3], Read(words[4]), Read(words[5]), string.Join(' ', words[6..])));
                    break;
            }
        }
    }

    public double Width { get; private set; }

    public double Height { get; private set; }

    public Box Start { get; private set; }

    public Dictionary<string, Box> Groups { get; } = [];

    public Dictionary<string, Box> Statuses { get; } = [];

    public List<Arrow> Arrows { get; } = [];

    /// <summary>The layout of one kind of machine.</summary>
    public static MachineLayout Of(SubjectKind machine)
    {
        using var stream = typeof(MachineLayout).Assembly.GetManifestResourceStream(NegotiationJson.Name(machine) + ".layout")!;
        using var reader = new StreamReader(stream);
        return new(reader.ReadToEnd());
    }

    /// <summary>The arrow of a declared transition: its own, or that of the group which its status belongs to.</summary>
    public Arrow ArrowOf(DeclaredTransition transition)
    {
        var (from, trigger, to) = (
            NegotiationJson.Name(transition.From),
            NegotiationJson.Name(transition.Trigger),
            NegotiationJson.Name(transition.To)
        );
        var group = Lifecycle.For(transition.Machine).GroupOf(transition.From);
        return Arrows.Find(arrow => arrow.Trigger == trigger && arrow.To == to && arrow.From == from)
            ?? Arrows.Find(arrow => arrow.Trigger == trigger && arrow.To == to && arrow.From == group)
            ?? throw new InvalidOperationException($"The drawing has no place for {transition}.");
    }

    private static double Read(string number) => double.Parse(number, CultureInfo.InvariantCulture);

    internal readonly record struct Box(double X, double Y, double Width, double Height)
    {
        public bool Holds(double x, double y) => x >= X && y >= Y && x <= X + Width && y <= Y + Height;
    }

    internal sealed record Arrow(string From, string Trigger, string To, double LabelX, double LabelY, string Path);
}
