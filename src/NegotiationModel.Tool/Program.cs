using NegotiationModel.Tool;

if (args is ["replay" or "moves" or "check", ..])
    Warmup.Start();
return CommandLine.Run(args, Streams.ForProcess());
