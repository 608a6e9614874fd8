using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Sanguine.Scenarios.Tests;

/// <summary>
/// Writes <c>examples/twelve-weeks.ndjson</c>, always the same for its seed: two weeks of bad nights, iron every other day
/// from the fifteenth, nights that grow better over six weeks, late coffee that costs sleep, walks, magnesium that is
/// taken or missed and does nothing, some nights without a review, a ferritin at either end.
/// </summary>
internal static class TwelveWeeks
{
    private const int Days = 84;
    private const int IronFrom = 14;
    private const int Seed = 3;

    private static readonly LocalDate FirstDay = new(2026, 8, 10);

    public static string Text()
    {
        var chance = new Random(Seed);
        var text = new StringBuilder();
        Background();
        Blood(0, 24, 17, 132);
        Add(0, "20:00", "supplement.set", """{"product":"Magnesium glycinate","salt":"glycinate","elemental":{"magnesium":200},"times":["21:30"],"prescribed":"no","since":"2026-08-10"}""");
        Add(IronFrom, "06:45", "supplement.set", """{"product":"Ferrous bisglycinate","salt":"bisglycinate","elemental":{"iron":50},"everyDays":2,"times":["06:45"],"prescribed":"yes","since":"2026-08-24"}""");
        var error = Gauss();
        for (var n = 0; n < Days; n++)
        {
            error = (0.35 * error) + (Math.Sqrt(1 - (0.35 * 0.35)) * Gauss());
            Day(n, error);
        }

        Blood(Days, 52, 24, 135);
        return text.ToString();

        void Background()
        {
            Add(0, null, "profile.set", """{"name":"Example in week 12","birthDate":"1984-05-02","sex":"female","pregnancy":"no","planningPregnancy":"no","breastfeeding":"no","menopause":"pre","menstruation":"normal","heightCm":168,"weightKg":64,"diet":"omnivore","smoker":"no","altitudeM":40,"alcoholGramsPerDay":5,"wakeTime":"06:45","bedTime":"22:30","shifts":"no","language":"en","country":"DE","units":"si","conditions":["restless-legs"],"noConditions":["hemochromatosis","hemochromatosis-relative","thalassemia","thalassemia-trait","hemolytic-anemia","sideroblastic-anemia","transfusions","liver-disease","kidney-disease","dialysis","heart-failure","ibd-active","peptic-ulcer-active","bariatric-surgery","celiac","iron-allergy","iron-intolerance","inflammatory-disease","sleep-apnea","neuropathy","diabetes","hypothyroidism","gout","kidney-stones-oxalate","myasthenia-gravis","heart-block","clot","arterial-disease","g6pd-deficiency","depression"]}""");
            Add(0, null, "criteria.answered", """{"urge":"yes","worseAtRest":"yes","relievedByMovement":"yes","worseInEvening":"yes","notBetterExplained":"yes"}""");
        }

        void Blood(int n, int ferritin, int saturation, int hemoglobin)
        {
            Lab("ferritin", ferritin, "ug/L", 15, 150);
            Lab("tsat", saturation, "%", 16, 45);
            Lab("hemoglobin", hemoglobin, "g/L", 120, 155);
            Lab("crp", 1, "mg/L", 0, 5);

            void Lab(string marker, int value, string unit, int low, int high) =>
                Add(n, "08:05", "lab.result", $$"""{"marker":"{{marker}}","value":{{value}},"unit":"{{unit}}","range":{"low":{{low}},"high":{{high}}},"fasting":"yes","ironFreeHours":48,"lab":"City Laboratory"}""");
        }

        void Day(int n, double felt)
        {
            var day = FirstDay.PlusDays(n);
            if (n >= IronFrom && (n - IronFrom) % 2 == 0 && chance.NextDouble() < 0.88)
            {
                Add(n, "06:46", "supplement.taken", """{"product":"Ferrous bisglycinate"}""");
            }

            var isLogged = chance.NextDouble() < 0.9;
            var isCoffee = chance.NextDouble() < 0.35;
            if (isLogged)
            {
                Add(n, "08:10", "drink.taken", """{"slot":"morning","items":[{"food":"coffee","grams":200}]}""");
                Add(n, "12:40", "meal.eaten", """{"slot":"lunch","items":[{"food":"lentils-cooked","grams":180},{"food":"bell-pepper-red","grams":80}]}""");
                if (isCoffee)
                {
                    Add(n, $"17:{chance.Next(0, 60):00}", "drink.taken", """{"slot":"evening","items":[{"food":"coffee","grams":200}]}""");
                }

                var isLate = chance.NextDouble() < 0.2;
                Add(n, isLate ? "21:20" : "18:40", "meal.eaten", """{"slot":"evening","items":[{"food":"bread-wholemeal","grams":90},{"food":"beef-lean-cooked","grams":60}]}""");
            }

            if (chance.NextDouble() < 0.4)
            {
                Add(n, "18:00", "exercise.done", """{"item":"walk","minutes":40}""");
            }

            if (chance.NextDouble() < 0.8)
            {
                Add(n, "21:31", "supplement.taken", """{"product":"Magnesium glycinate"}""");
            }

            if (n % 28 == 9)
            {
                Add(n, null, "blood.lost", """{"how":"period"}""");
            }

            Night(n, day, Math.Clamp((int)Math.Round(
                7.2 - (3.6 * Math.Clamp((n - IronFrom) / 42.0, 0, 1)) + (isCoffee ? 1.6 : 0) + (1.3 * felt)), 0, 10));
        }

        void Night(int n, LocalDate day, int urge)
        {
            if (urge >= 6 && chance.NextDouble() < 0.5)
            {
                Add(n, $"23:{chance.Next(10, 60)}", "symptom.urge", $$"""{"band":"{{(urge >= 9 ? "unbearable" : "strong")}}","where":["legs"]}""");
            }

            if (n >= IronFrom && chance.NextDouble() < 0.05 + (0.02 * urge))
            {
                return;
            }

            var onset = new LocalTime(22, 40).PlusMinutes(-(urge * 9) + chance.Next(0, 30));
            Add(n + 1, "07:05", "night.reviewed", $$"""{"urge":{{urge}},"onset":"{{onset.ToString("HH:mm", CultureInfo.InvariantCulture)}}","minutesToSleep":{{8 + (urge * 6) + chance.Next(0, 10)}},"wakings":{{urge / 3}},"sleepMinutes":{{460 - (urge * 18) + chance.Next(-20, 20)}},"rest":{{Math.Clamp(9 - urge + chance.Next(0, 3), 0, 10)}},"where":["legs"]}""");
        }

        double Gauss() => Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble());

        void Add(int n, string? time, string kind, string data)
        {
            var bytes = new byte[16];
            chance.NextBytes(bytes);
            var day = LocalDatePattern.Iso.Format(FirstDay.PlusDays(n));
            var at = time is null ? day : $"{day}T{time}:00+02:00";
            text.Append(CultureInfo.InvariantCulture, $$"""{"v":1,"id":"{{new Guid(bytes)}}","kind":"{{kind}}","at":"{{at}}","zone":"Europe/Berlin","data":{{data}},"source":"example"}""").Append('\n');
        }
    }
}
