namespace NegotiationModel.Hosting;

/// <summary>Thrown when a store cannot be read or written; the message names the place and what is wrong there. Nothing that was
/// acknowledged is lost.</summary>
/// <param name="message">What is wrong, and where.</param>
/// <param name="inner">What the platform says; null for nothing.</param>
public sealed class StoreException(string message, Exception? inner = null) : IOException(message, inner);
