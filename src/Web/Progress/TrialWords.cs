using Sanguine.App;
using Sanguine.Outcome;
using Sanguine.Words;

namespace Sanguine.Web.Progress;

/// <summary>What a trial is called, and its two conditions, in the person's words.</summary>
public static class TrialWords
{
    public static string Name(Catalog words, TrialSubject subject) => words.Write(ProgressWords.FactorName(subject.Factor, subject.Name));

    public static string Question(Catalog words, TrialSubject subject) =>
        words.Say(new Phrase("web.trial.question").With("name", new Argument.Name(Name(words, subject))));

    /// <summary>0 leaves things as they were, 1 is what is tried: without the habit, with the exercise or the product.</summary>
    public static string Condition(Catalog words, TrialSubject subject, int which) => subject.Name is { } product
        ? words.Say(new Phrase(which == 0 ? "web.trial.without" : "web.trial.with").With("name", product))
        : words.Say($"web.trial.condition.{subject.Factor}.{which}");
}
