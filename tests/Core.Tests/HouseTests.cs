using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Sanguine.Core.Tests;

/// <summary>The layout of the house, held by the build: rooms, references, purity, names, sizes.</summary>
public sealed partial class HouseTests
{
    /// <summary>
    /// Core's rooms in the order of the flow. A room uses only rooms above it; files outside rooms see all.
    /// </summary>
    private static readonly string[] Rooms =
    [
        "Quantities", "Words", "Numerics", "Evidence", "Journal", "Medicines", "Labs", "Nutrition", "Symptoms",
        "IronStores", "Assessment", "Plan", "Menus", "Routine", "Outcome", "Screening", "Report",
    ];

    private static readonly Dictionary<string, string[]> MayReference = new()
    {
        ["Core"] = [],
        ["Knowledge"] = ["Core"],
        ["Store"] = ["Core"],
        ["Interop"] = ["Core"],
        ["App"] = ["Core", "Knowledge", "Store", "Interop"],
        ["Web"] = ["Core", "App", "Store"],
        ["Cli"] = ["Core", "App", "Store"],
        ["Cluster"] = ["Core", "App"],
    };

    private static readonly string[] EmptyWords =
        ["Manager", "Helper", "Helpers", "Util", "Utils", "Service", "Dto", "Impl", "Processor"];

    private const int LongestFile = 400;

    private static readonly string Root = FindRoot();

    [Fact]
    public void A_room_uses_only_rooms_above_it() =>
        FilesUnder("src/Core")
            .Where(file => RoomOf(file) is not null)
            .SelectMany(file => RoomsNamedIn(Read(file))
                .Where(used => Array.IndexOf(Rooms, used) > Array.IndexOf(Rooms, RoomOf(file)))
                .Select(used => $"{file} uses {used}"))
            .ShouldBeEmpty();

    [Fact]
    public void Every_folder_of_Core_is_a_room() =>
        FilesUnder("src/Core").Select(RoomOf).OfType<string>().Distinct().Except(Rooms).ShouldBeEmpty();

    [Fact]
    public void A_room_below_is_found_however_it_is_named()
    {
        RoomsNamedIn("using Sanguine.Plan;").ShouldBe(["Plan"]);
        RoomsNamedIn("var draw = new Labs.Draw();").ShouldBe(["Labs"]);
        RoomsNamedIn("Sanguine.Routine.Day day;").ShouldBe(["Routine"]);
        RoomsNamedIn("record.Labs.Length; knowledge.Medicines.ClassOf(taking)").ShouldBeEmpty();
    }

    [Fact]
    public void A_project_references_only_what_the_house_allows() =>
        Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .SelectMany(project => XDocument.Load(project).Descendants("ProjectReference")
                .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
                .Where(used => !MayReference[Path.GetFileNameWithoutExtension(project)].Contains(used))
                .Select(used => $"{Named(project)} references {used}"))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("Core")]
    [InlineData("Knowledge")]
    public void What_must_be_pure_says_so_and_takes_nothing_but_NodaTime(string name)
    {
        var project = XDocument.Parse(Read($"src/{name}/{name}.csproj"));
        project.Descendants("Pure").Single().Value.ShouldBe("true");
        project.Descendants("PackageReference").Select(package => package.Attribute("Include")!.Value)
            .ShouldBe(["NodaTime"]);
    }

    [Fact]
    public void A_file_stays_short() =>
        FilesUnder("src").Concat(FilesUnder("tests")).Concat(FilesUnder("bench"))
            .Select(file => (File: file, Lines: File.ReadLines(Path.Combine(Root, file)).Count()))
            .Where(file => file.Lines > LongestFile)
            .ShouldBeEmpty();

    [Fact]
    public void No_type_hides_behind_an_empty_word() =>
        FilesUnder("src").SelectMany(file => TypeName().Matches(Read(file)).Select(match => match.Groups[1].Value))
            .Where(name => EmptyWords.Any(word => name.EndsWith(word, StringComparison.Ordinal)))
            .ShouldBeEmpty();

    [Fact]
    public void No_interface_has_a_single_implementation()
    {
        var sources = FilesUnder("src").Select(Read).ToArray();
        sources.SelectMany(source => InterfaceName().Matches(source).Select(match => match.Groups[1].Value))
            .Where(name => sources.Sum(source => Regex.Count(source,
                $@"(class|record|struct)\b[^{{;]*:[^{{;]*\b{name}\b")) < 2)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_project_has_tests_of_its_name() =>
        Directory.EnumerateDirectories(Path.Combine(Root, "src")).Select(Path.GetFileName)
            .Where(name => !File.Exists(Path.Combine(Root, "tests", $"{name}.Tests", $"{name}.Tests.csproj")))
            .ShouldBeEmpty();

    private static string? RoomOf(string file) => file.Split('/') is ["src", "Core", var room, _, ..] ? room : null;

    private static string[] RoomsNamedIn(string source) =>
        [.. RoomName().Matches(source).Select(match => match.Groups[1].Value).Where(Rooms.Contains).Distinct()];

    private static IEnumerable<string> FilesUnder(string folder) =>
        Directory.Exists(Path.Combine(Root, folder))
            ? Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
                .Select(Named).Where(file => !file.Contains("/obj/") && !file.Contains("/bin/"))
                .Order(StringComparer.Ordinal)
            : [];

    private static string Named(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Sanguine.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside the checkout.");
        }

        return folder.FullName;
    }

    // A room as the source names it: in a using, in full, or from a neighboring room; a member of that name is none.
    [GeneratedRegex(@"(?:Sanguine\.|(?<![.\w]))([A-Z]\w+)(?=\s*;|\.[A-Z])")]
    private static partial Regex RoomName();

    [GeneratedRegex(@"\b(?:class|record struct|record|struct|interface|enum)\s+([A-Z]\w*)")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"\binterface\s+([A-Z]\w*)")]
    private static partial Regex InterfaceName();
}
