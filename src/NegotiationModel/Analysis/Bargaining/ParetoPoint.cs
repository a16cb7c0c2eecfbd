namespace NegotiationModel.Analysis;

/// <summary>Utilities that no outcome improves for one party without making another worse off.</summary>
/// <param name="Utilities">Each party's utility, in the order of the parties.</param>
/// <param name="Outcome">The first outcome that has them; others may have the same.</param>
public sealed partial record ParetoPoint(ValueList<double> Utilities, long Outcome);
