using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using NodaTime;
using Sanguine.Journal;
using Sanguine.Knowledge;

namespace Sanguine.Bench;

/// <summary>One journal to assessment and plan: from its bytes, and from a record that is already folded.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class AssessBench
{
    public const int TenYears = 3652;

    private byte[] journal = [];
    private CareRecord folded = new();
    private LocalDateTime moment;

    [Params(1, 365, TenYears)]
    public int Days { get; set; }

    [GlobalSetup]
    public void Write()
    {
        journal = Encoding.UTF8.GetBytes(ExampleJournal.Of(Days));
        moment = ExampleJournal.LastDay(Days).At(new LocalTime(23, 0));
        folded = Fold();
        Check();
    }

    /// <summary>The floor: the JSON tokens of the same bytes, and nothing made of them.</summary>
    [Benchmark(Baseline = true)]
    public int Tokens()
    {
        var reader = new Utf8JsonReader(journal, new JsonReaderOptions { AllowMultipleValues = true });
        var tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    [Benchmark]
    public int Read() => JournalText.Read(journal).Entries.Length;

    [Benchmark]
    public CareRecord Fold() =>
        CareRecord.Of(JournalText.Read(journal).Entries, moment.Date, DateTimeZoneProviders.Tzdb, DateTimeZone.Utc);

    [Benchmark]
    public CareReview Cold() => CareReview.Of(Fold(), CurrentKnowledge.Value, moment);

    [Benchmark]
    public CareReview Cached() => CareReview.Of(folded, CurrentKnowledge.Value, moment);

    /// <summary>A faster wrong answer is a failure: every line is an entry, and the ferritin is seen.</summary>
    private void Check()
    {
        var read = JournalText.Read(journal);
        var review = Cold();
        if (read.Problems.Length > 0 || review.Record.Problems.Length > 0 || !review.Assessment.Fires("E-ID"))
        {
            throw new InvalidOperationException("The journal was not read as it was written.");
        }
    }
}
