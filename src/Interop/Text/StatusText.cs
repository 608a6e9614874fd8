namespace Sanguine.Interop.Text;

/// <summary>
/// A laboratory's status word as one of the journal's four; null where it says something else, such as a flag.
/// </summary>
internal static class StatusText
{
    public static string? Of(string text) =>
        Plain.Folded(text) switch
        {
            "final"
            or "f"
            or "finalresult"
            or "complete"
            or "completed"
            or "endgultig"
            or "definitif"
            or "definitivo"
            or "最终" => "final",
            "preliminary" or "p" or "prelim" or "vorlaufig" or "provisoire" or "preliminar" or "初步" => "preliminary",
            "amended" or "corrected" or "c" or "korrigiert" or "corrige" or "corregido" or "更正" => "amended",
            "enteredinerror" or "error" or "wrong" or "w" or "errone" or "erroneo" => "entered-in-error",
            _ => null,
        };
}

/// <summary>A cell that says yes or no.</summary>
internal static class YesNoText
{
    public static string? Of(string text) =>
        Plain.Folded(text) switch
        {
            "yes"
            or "y"
            or "true"
            or "1"
            or "x"
            or "fasting"
            or "fasted"
            or "ja"
            or "j"
            or "nuchtern"
            or "oui"
            or "o"
            or "ajeun"
            or "si"
            or "s"
            or "enayunas"
            or "是"
            or "空腹" => "yes",
            "no"
            or "n"
            or "false"
            or "0"
            or "nonfasting"
            or "notfasting"
            or "nein"
            or "nichtnuchtern"
            or "non"
            or "否"
            or "非空腹"
            or "不是" => "no",
        _ => null,
    };
}
