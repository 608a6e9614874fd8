using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Sanguine.Bench;

/// <summary>
/// A made-up person's journal of so many days, the same for the same seed: about seven entries a day (two meals, a
/// drink, a medicine, iron on alternate days, an urge, a night, exercise) and a blood test every twelve weeks.
/// </summary>
public static class ExampleJournal
{
    private static readonly LocalDate FirstDay = new(2016, 10, 12);

    private static readonly string[] Foods =
        ["spinach", "lentils-cooked", "bread-wholemeal", "beef-lean-cooked", "bell-pepper-red", "milk", "rice-cooked"];

    public static LocalDate LastDay(int days) => FirstDay.PlusDays(days - 1);

    public static string Of(int days, int seed = 12)
    {
        var chance = new Random(seed);
        var text = new StringBuilder();
        Add(FirstDay, "06:00:00", "profile.set", """{"name":"Example","birthDate":"1980-05-04","sex":"female","menopause":"pre","pregnancy":"no","breastfeeding":"no","conditions":["restless-legs"],"noConditions":["hemochromatosis","liver-disease","kidney-disease","dialysis"],"units":"si","language":"en"}""");
        Add(FirstDay, "06:01:00", "medicine.set", """{"name":"levothyroxine 75 ug","class":"levothyroxine","times":["06:30"]}""");
        Add(FirstDay, "06:02:00", "supplement.set", """{"product":"ferrous bisglycinate","salt":"bisglycinate","elemental":{"iron":65},"everyDays":2,"times":["21:00"],"prescribed":"no"}""");
        for (var n = 0; n < days; n++)
        {
            var day = FirstDay.PlusDays(n);
            Add(day, "06:31:00", "medicine.taken", """{"name":"levothyroxine 75 ug"}""");
            Add(day, "07:10:00", "night.reviewed", $$"""{"urge":{{chance.Next(0, 9)}},"minutesToSleep":{{chance.Next(5, 90)}},"wakings":{{chance.Next(0, 5)}},"sleepMinutes":{{chance.Next(240, 480)}},"where":["legs"]}""");
            Add(day, "07:30:00", "drink.taken", """{"slot":"morning","items":[{"food":"coffee","grams":150}]}""");
            if (n % 84 == 0)
            {
                Blood(day, n);
            }

            Add(day, "12:40:00", "meal.eaten", $$"""{"slot":"lunch","items":[{{Food()}},{{Food()}},{{Food()}}]}""");
            if (n % 3 == 0)
            {
                Add(day, "17:30:00", "exercise.done", """{"item":"walk"}""");
            }

            Add(day, "19:20:00", "meal.eaten", $$"""{"slot":"evening","items":[{{Food()}},{{Food()}}]}""");
            if (n % 2 == 0)
            {
                Add(day, "21:02:00", "supplement.taken", """{"product":"ferrous bisglycinate"}""");
            }

            Add(day, "22:10:00", "symptom.urge", $$"""{"band":"moderate","minutes":{{chance.Next(5, 60)}},"where":["legs"],"relievedBy":["walking"]}""");
        }

        return text.ToString();

        void Blood(LocalDate day, int n)
        {
            Lab(day, 10, "ferritin", chance.Next(18, 40).ToString(CultureInfo.InvariantCulture), "ug/L", 15, 150);
            Lab(day, 11, "iron", chance.Next(8, 20).ToString(CultureInfo.InvariantCulture), "umol/L", 7, 28);
            Lab(day, 12, "tibc", chance.Next(60, 75).ToString(CultureInfo.InvariantCulture), "umol/L", 45, 80);
            Lab(day, 13, "hemoglobin", chance.Next(121, 138).ToString(CultureInfo.InvariantCulture), "g/L", 120, 155);
            Lab(day, 14, "crp", (chance.Next(2, 40) / 10m).ToString(CultureInfo.InvariantCulture), "mg/L", 0, 5);
            Lab(day, 15, "b12", chance.Next(200, 420).ToString(CultureInfo.InvariantCulture), "pmol/L", 150, 700);
        }

        void Lab(LocalDate day, int second, string marker, string value, string unit, int low, int high) =>
            Add(day, $"08:10:{second}", "lab.result", $$"""{"marker":"{{marker}}","value":{{value}},"unit":"{{unit}}","range":{"low":{{low}},"high":{{high}}},"fasting":true,"lab":"Example laboratory"}""");

        string Food() => $$"""{"food":"{{Foods[chance.Next(Foods.Length)]}}","grams":{{chance.Next(20, 250)}}}""";

        void Add(LocalDate day, string time, string kind, string data)
        {
            var bytes = new byte[16];
            chance.NextBytes(bytes);
            var moment = $"{LocalDatePattern.Iso.Format(day)}T{time}";
            text.Append(CultureInfo.InvariantCulture, $$"""{"v":1,"id":"{{new Guid(bytes)}}","kind":"{{kind}}","at":"{{moment}}+02:00","recorded":"{{moment}}Z","zone":"Europe/Paris","data":{{data}},"source":"example"}""").Append('\n');
        }
    }
}
