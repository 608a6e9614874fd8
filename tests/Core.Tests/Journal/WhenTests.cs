using CsCheck;
using NodaTime;
using NodaTime.Text;
using Sanguine.Journal;

namespace Sanguine.Core.Tests.Journal;

public sealed class WhenTests
{
    [Theory]
    [InlineData("2026-10-12")]
    [InlineData("2024-02-29")]
    public void A_day_alone_knows_no_time_and_counts_from_midnight_UTC(string text)
    {
        When.TryParse(text, out var when).ShouldBeTrue();
        when.KnowsTime.ShouldBeFalse();
        when.WallClock.ShouldBeNull();
        when.Instant.ShouldBe(when.Date.AtMidnight().InUtc().ToInstant());
        when.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("2026-10-12T08:10:00+02:00", "2026-10-12T06:10:00Z")]
    [InlineData("2026-10-12T08:10:00-03:30", "2026-10-12T11:40:00Z")]
    [InlineData("2026-10-12T08:10:00Z", "2026-10-12T08:10:00Z")]
    [InlineData("2026-10-12T08:10+02:00", "2026-10-12T06:10:00Z")]
    [InlineData("2026-10-12T08:10:00.5Z", "2026-10-12T08:10:00.5Z")]
    [InlineData("2026-10-12T00:10:00+02:00", "2026-10-11T22:10:00Z")]
    public void A_moment_is_read_with_its_offset(string text, string instant)
    {
        When.TryParse(text, out var when).ShouldBeTrue();
        when.KnowsTime.ShouldBeTrue();
        InstantPattern.ExtendedIso.Format(when.Instant).ShouldBe(instant);
        when.Date.ShouldBe(new LocalDate(2026, 10, 12));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12.10.2026")]
    [InlineData("2026-13-01")]
    [InlineData("2026-02-29")]
    [InlineData("2026-00-10")]
    [InlineData("2026/10/12")]
    [InlineData("0000-01-01")]
    [InlineData("2026-10-12T08:10:00")]
    [InlineData("2026-10-12T24:10:00Z")]
    [InlineData("2026-10-12T08:60:00Z")]
    [InlineData("2026-10-12T08:10:60Z")]
    [InlineData("2026-10-12T08:10:00+19:00")]
    [InlineData("2026-10-12T08:10:00*02:00")]
    [InlineData("2026-10-12 08:10:00Z")]
    [InlineData("2026-10-12T08:10:00+02:00, or so, as far as anybody remembers it now")]
    public void What_is_no_date_is_not_guessed(string? text) => When.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_moment_written_in_UTC_moves_to_the_wall_clock_of_the_person_and_others_stay()
    {
        var berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
        Moment("2026-07-01T22:30:00Z").In(berlin).ToString().ShouldBe("2026-07-02T00:30:00+02:00");
        Moment("2026-07-01T22:30:00+05:30").In(berlin).ToString().ShouldBe("2026-07-01T22:30:00+05:30");
        Moment("2026-07-01").In(berlin).ShouldBe(When.On(new(2026, 7, 1)));
        Moment("2026-07-01T22:30:00Z").In(null).ToString().ShouldBe("2026-07-01T22:30:00Z");
    }

    [Fact]
    public void Every_moment_is_read_back_as_it_was_written() =>
        Gen.Select(Gen.Int[0, 4_000_000], Gen.Int[0, 86_399], Gen.Int[-17 * 60, 17 * 60], Gen.Bool)
            .Hold((days, seconds, minutes, fraction) =>
            {
                var moment = new LocalDate(1, 1, 2).PlusDays(days % 3_600_000)
                    .At(LocalTime.FromSecondsSinceMidnight(seconds).PlusNanoseconds(fraction ? 120 : 0))
                    .WithOffset(Offset.FromSeconds(minutes * 60));
                When.TryParse(When.At(moment).ToString(), out var when).ShouldBeTrue();
                when.ShouldBe(When.At(moment));
                When.TryParse(OffsetDateTimePattern.ExtendedIso.Format(moment), out when).ShouldBeTrue();
                when.ShouldBe(When.At(moment));
            });

    private static When Moment(string text)
    {
        When.TryParse(text, out var when).ShouldBeTrue();
        return when;
    }
}
