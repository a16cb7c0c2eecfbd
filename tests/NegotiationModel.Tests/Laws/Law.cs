using NegotiationModel.Tests.Worlds;

namespace NegotiationModel.Tests.Laws;

/// <summary>What holds of every world.</summary>
/// <param name="Name">The law, in words.</param>
/// <param name="Of">Throws where a world breaks it.</param>
internal sealed record Law(string Name, Action<World> Of);
