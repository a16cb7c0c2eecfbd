namespace NegotiationModel.Tests.Laws;

/// <summary>A world breaks a law.</summary>
internal sealed class LawBrokenException(string message, Exception broken) : Exception(message, broken);
