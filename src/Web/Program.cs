return Sanguine.Web.Serving.Serve.Run(args, Console.Error);
