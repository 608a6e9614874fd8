using CsCheck;
using Sanguine.Store.Account;

namespace Sanguine.Store.Tests;

public sealed class RecoveryKeyTests
{
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    [Fact]
    public void A_key_is_eleven_groups_of_three_and_no_two_are_alike()
    {
        var keys = Enumerable.Range(0, 50).Select(_ => RecoveryKey.New().ToString()).ToArray();
        keys.Distinct().Count().ShouldBe(50);
        keys.ShouldAllBe(key => key.Split('-').Length == 11 && key.Split('-').All(group => group.Length == 3));
    }

    [Fact]
    public void Typing_is_forgiven()
    {
        var key = RecoveryKey.New();
        var typed = key.ToString().ToLowerInvariant().Replace('0', 'o').Replace('1', 'l').Replace("-", "  ");
        RecoveryKey.Parse($" {typed}\n").ShouldBe(key);
        RecoveryKey.Parse(key.ToString().Replace('1', 'I').Replace("-", "–")).ShouldBe(key);
    }

    [Fact]
    public void A_wrong_letter_is_noticed_wherever_it_is()
    {
        var key = RecoveryKey.New().ToString().Replace("-", "");
        for (var i = 0; i < key.Length; i++)
        {
            foreach (var letter in Letters.Where(letter => letter != key[i]))
            {
                RecoveryKey.Parse(key[..i] + letter + key[(i + 1)..]).ShouldBeNull($"{letter} at {i}");
            }
        }
    }

    [Fact]
    public void What_is_no_key_is_none() => Gen.String.Sample(text =>
        text.Length == 33 || RecoveryKey.Parse(text) is null);
}
