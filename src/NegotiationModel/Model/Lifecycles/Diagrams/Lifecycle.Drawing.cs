namespace NegotiationModel.Lifecycles;

public sealed partial class Lifecycle
{
    /// <summary>The machine as a Mermaid state diagram.</summary>
    public string ToMermaid() => MermaidDrawing.Draw(this);

    /// <summary>The machine as a Graphviz DOT graph.</summary>
    public string ToDot() => DotDrawing.Draw(this);

    /// <summary>
    /// The machine as an SCXML document (W3C, version 1.0) over the ECMAScript data model. What guards read are data, false at
    /// first, which the host sets; groups are compound states, statuses that nothing leaves are final.
    /// </summary>
    public string ToScxml() => ScxmlDrawing.Draw(this);

    /// <summary>
    /// The machine as a configuration for XState 5, in JSON. A guard is named by its words; its <c>params</c> say which facts
    /// of the context it reads and what they must be, so that one function can implement all of them.
    /// </summary>
    public string ToXState() => XStateDrawing.Draw(this);

    /// <summary>
    /// The machine as a Promela model, which spin can check: any declared trigger may come, what guards read may change at
    /// any time, and the talks have a clock and deadlines. Its claims are LTL: every status is left only as declared, and a
    /// deadline ends the talks.
    /// </summary>
    public string ToPromela() => PromelaDrawing.Draw(this);
}
