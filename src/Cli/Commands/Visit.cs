using System.CommandLine;
using Sanguine.App;
using Sanguine.Cli.Views;

namespace Sanguine.Cli.Commands;

/// <summary>A journal that was opened for reading, and its review; what was wrong with it has been said on standard error.</summary>
public sealed record Visit(JournalFile Journal, CareReview Review, Speech Speech, int ExitCode)
{
    /// <summary>Null where the journal could not be opened at all.</summary>
    public static Visit? Open(ParseResult parsed, ReadingOptions options, Surroundings surroundings)
    {
        var journal = Journals.Read(parsed, options.Journal, options.Store, surroundings);
        if (journal.IsUnreadable)
        {
            Complaints.Say(surroundings.Error, journal.Problems, options.Speech.Choose(parsed, new()));
            return null;
        }

        var review = ReviewCare.Of(journal, KnowledgeNow.Value, surroundings.Here, parsed.GetValue(options.On));
        var speech = options.Speech.Choose(parsed, review.Record.Profile);
        if (journal.IsExample)
        {
            surroundings.Error.WriteLine(speech.Say("store.example"));
        }

        var problems = journal.Problems.Concat(review.Record.Problems.Select(journal.Locate)).ToArray();
        Complaints.Say(surroundings.Error, problems, speech);
        Complaints.SayUnknown(surroundings.Error, journal.Entries, review.Record.Unknown, speech);
        return new(journal, review, speech, problems.Length > 0 ? Exit.Input : Exit.Done);
    }
}
