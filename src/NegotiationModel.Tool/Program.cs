using NegotiationModel.Tool;

return CommandLine.Run(args, Streams.OfProcess());
