namespace Sanguine.Cli;

/// <summary>How a command ends.</summary>
public static class Exit
{
    public const int Done = 0;

    /// <summary>The input is at fault; line, field and cure were said.</summary>
    public const int Input = 1;

    public const int Usage = 2;

    /// <summary>An outside part failed: a disk, a folder.</summary>
    public const int Outside = 3;
}
