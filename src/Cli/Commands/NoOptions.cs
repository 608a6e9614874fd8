using System.CommandLine;

namespace Sanguine.Cli.Commands;

/// <summary>Arguments that are words and files: an option nobody knows (<c>--clincian</c>) is not taken for one of them.</summary>
public static class NoOptions
{
    public static Argument<T> WithoutOptions<T>(this Argument<T> argument)
    {
        argument.Validators.Add(found =>
        {
            foreach (var token in found.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
            {
                found.AddError($"'{token.Value}' is not an option here.");
            }
        });
        return argument;
    }
}
