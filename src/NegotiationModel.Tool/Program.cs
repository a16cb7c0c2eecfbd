using NegotiationModel.Tool;

if (args is ["replay" or "moves" or "check", ..])
    Warmth.Begin();
return CommandLine.Run(args, Streams.OfProcess());
