using Sanguine.Cli;

return CommandTree.Run(args, Surroundings.OfThisProcess());
