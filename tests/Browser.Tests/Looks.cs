using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Sanguine.Browser.Tests;

/// <summary>What a page must be for everybody: accessible as far as a program can tell, and never wider than its window.</summary>
public static class Looks
{
    /// <summary>A small phone; a desktop window of 1280 px at 200 %; a phone; a desktop.</summary>
    private static readonly (int Width, int Height)[] Windows = [(320, 640), (640, 400), (390, 844), (1280, 800)];

    public static async Task HasNoBarrier(IPage page, string where) => (await Barriers(page, where)).ShouldBeEmpty();

    public static async Task NeverScrollsSideways(IPage page, string where) => (await TooWide(page, where)).ShouldBeEmpty();

    /// <summary>What axe finds (WCAG 2.2 A and AA and its best practices) with everything unfolded that can be.</summary>
    public static async Task<IEnumerable<string>> Barriers(IPage page, string where)
    {
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(each => each.open = true)");
        var found = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        return found.Violations.SelectMany(violation => violation.Nodes.Select(node =>
            $"{where}: {violation.Id} ({violation.Help}) at {node.Target}: {node.Html}"));
    }

    public static async Task<List<string>> TooWide(IPage page, string where)
    {
        var found = new List<string>();
        foreach (var (width, height) in Windows)
        {
            await page.SetViewportSizeAsync(width, height);
            var wide = await page.EvaluateAsync<string>("""
                document.documentElement.scrollWidth <= document.documentElement.clientWidth ? '' :
                document.documentElement.scrollWidth + ' px: ' + [...document.querySelectorAll('main *, header *, nav *')]
                  .filter(each => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                  .slice(0, 3).map(each => each.outerHTML.slice(0, 160)).join(' | ')
                """);
            if (wide.Length > 0)
            {
                found.Add($"{where} at {width} px: {wide}");
            }
        }

        return found;
    }
}
