using System.Text;
using System.Xml;
using System.Xml.Linq;
using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>A declared machine as an SCXML document.</summary>
internal static class ScxmlDrawing
{
    private static readonly XNamespace Scxml = "http://www.w3.org/2005/07/scxml";

    public static string Draw(Lifecycle machine)
    {
        var outline = new DiagramOutline(machine);
        var document = new XElement(
            Scxml + "scxml",
            new XAttribute("version", "1.0"),
            new XAttribute("name", EnumNames.Name(machine.Machine)),
            new XAttribute("datamodel", "ecmascript"),
            new XAttribute("initial", EnumNames.Name(machine.Initial)),
            Data(machine),
            outline.Levels.Select(level => level.IsGroup ? Group(machine, outline, level) : Status(machine, outline, level.Statuses[0]))
        );
        return Text(document);
    }

    private static XElement? Data(Lifecycle machine) =>
        machine.FactNames.Count == 0
            ? null
            : new(
                Scxml + "datamodel",
                machine.FactNames.Select(fact => new XElement(Scxml + "data", new XAttribute("id", fact), new XAttribute("expr", "false")))
            );

    private static XElement Group(Lifecycle machine, DiagramOutline outline, DiagramOutline.Level group) =>
        new(
            Scxml + "state",
            new XAttribute("id", group.Name),
            group.Statuses.Select(status => Status(machine, outline, status)),
            Transitions(machine, outline.From(group.Name))
        );

    private static XElement Status(Lifecycle machine, DiagramOutline outline, Enum status) =>
        new(
            Scxml + (machine.IsFinal(status) ? "final" : "state"),
            new XAttribute("id", EnumNames.Name(status)),
            Transitions(machine, outline.From(EnumNames.Name(status)))
        );

    private static IEnumerable<XElement> Transitions(Lifecycle machine, IEnumerable<DeclaredTransition> arrows) =>
        arrows.Select(one => new XElement(
            Scxml + "transition",
            new XAttribute("event", EnumNames.Name(one.Trigger)),
            one.When is null
                ? null
                : new XAttribute(
                    "cond",
                    string.Join(" && ", machine.Reads(one).Select(read => read.Expected ? read.Fact : "!" + read.Fact))
                ),
            new XAttribute("target", EnumNames.Name(one.To))
        ));

    private static string Text(XElement document)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (
            var writer = XmlWriter.Create(
                text,
                new()
                {
                    Indent = true,
                    IndentChars = "    ",
                    NewLineChars = "\n",
                    OmitXmlDeclaration = true,
                }
            )
        )
            document.WriteTo(writer);
        return text.Append('\n').ToString();
    }
}
