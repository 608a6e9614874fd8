using Sanguine.Interop.Text;
using Sanguine.Journal;

namespace Sanguine.Interop;

/// <summary>
/// A file of several people is refused until one is chosen: nobody's blood may end in another's journal.
/// </summary>
internal static class ManyPatients
{
    private const int Listed = 20;

    public static Problem Refusal(IEnumerable<(string Patient, int Items)> patients)
    {
        var all = patients.ToArray();
        var listed = string.Join(", ", all.Take(Listed).Select(p => $"{Plain.Quote(p.Patient)} ({p.Items})"));
        return new(
            null, null, "patient",
            $"the file speaks of {all.Length} patients: {listed}{(all.Length > Listed ? ", …" : "")}; nothing was read",
            "choose one with --patient and the id as it is listed");
    }

    public static Problem NotThere(string chosen, IEnumerable<string> patients)
    {
        var all = patients.ToArray();
        return new(
            null, null, "patient",
            $"the file says nothing of a patient '{Plain.Quote(chosen)}'; nothing was read",
            all.Length == 0
                ? "leave --patient out: the file names no patient"
                : $"choose one of {string.Join(", ", all.Take(Listed).Select(id => Plain.Quote(id)))}"
                    + (all.Length > Listed ? ", …" : "")
        );
    }
}
