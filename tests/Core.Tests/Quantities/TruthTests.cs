using CsCheck;
using Sanguine.Quantities;

namespace Sanguine.Core.Tests.Quantities;

public sealed class TruthTests
{
    private static readonly Truth Crp = Truth.Unknown("crp");

    private static readonly Truth Age = Truth.Unknown("birthDate");

    private static readonly Gen<Truth> AnyTruth = Gen.OneOf(Truth.Yes, Truth.No, Crp, Age);

    [Fact]
    public void Both_hold_only_where_both_are_known_to_hold()
    {
        (Truth.Yes & Truth.Yes).ShouldBe(Truth.Yes);
        (Truth.Yes & Crp).ShouldBe(Crp);
        (Truth.No & Crp).ShouldBe(Truth.No);
        (Crp & Truth.No).ShouldBe(Truth.No);
    }

    [Fact]
    public void One_of_two_holds_as_soon_as_one_is_known_to_hold()
    {
        (Truth.No | Truth.No).ShouldBe(Truth.No);
        (Crp | Truth.Yes).ShouldBe(Truth.Yes);
        (Truth.Yes | Crp).ShouldBe(Truth.Yes);
        (Truth.No | Crp).ShouldBe(Crp);
    }

    [Fact]
    public void The_opposite_of_the_unknown_is_unknown_and_asks_the_same()
    {
        (!Truth.Yes).ShouldBe(Truth.No);
        (!Truth.No).ShouldBe(Truth.Yes);
        (!Crp).ShouldBe(Crp);
    }

    [Fact]
    public void What_is_asked_is_named_once_in_the_order_it_was_needed()
    {
        (Age & Crp & Age).Asks.ShouldBe(["birthDate", "crp"]);
        (Crp | Age).Asks.ShouldBe(["crp", "birthDate"]);
        Truth.Yes.Asks.ShouldBeEmpty();
        default(Truth).Asks.ShouldBeEmpty();
    }

    [Fact]
    public void All_of_nothing_holds_and_any_of_nothing_does_not()
    {
        Truth.All().ShouldBe(Truth.Yes);
        Truth.Any().ShouldBe(Truth.No);
        Truth.All(Truth.Yes, Crp, Age).Asks.ShouldBe(["crp", "birthDate"]);
        Truth.Any(Truth.No, Crp, Truth.Yes).ShouldBe(Truth.Yes);
    }

    [Fact]
    public void An_unknown_condition_does_not_matter_where_both_branches_agree()
    {
        Truth.Either(Truth.Yes, Truth.No, Truth.Yes).ShouldBe(Truth.No);
        Truth.Either(Truth.No, Truth.No, Truth.Yes).ShouldBe(Truth.Yes);
        Truth.Either(Crp, Truth.Yes, Truth.Yes).ShouldBe(Truth.Yes);
        Truth.Either(Crp, Truth.No, Truth.No).ShouldBe(Truth.No);
        Truth.Either(Crp, Truth.Yes, Truth.No).Asks.ShouldBe(["crp"]);
        Truth.Either(Crp, Age, Truth.Yes).Asks.ShouldBe(["crp", "birthDate"]);
        Truth.Either(Crp, Age, Age).IsUnknown.ShouldBeTrue();
    }

    [Fact]
    public void Danger_takes_an_exclusion_nobody_knows_of_as_absent()
    {
        Crp.UnlessKnown().ShouldBe(Truth.No);
        Truth.Yes.UnlessKnown().ShouldBe(Truth.Yes);
        Truth.No.UnlessKnown().ShouldBe(Truth.No);
    }

    [Fact]
    public void A_known_answer_asks_for_nothing_and_a_missing_one_asks_for_its_fact()
    {
        Truth.Of((bool?)true, "sex").ShouldBe(Truth.Yes);
        Truth.Of((bool?)false, "sex").ShouldBe(Truth.No);
        Truth.Of(null, "sex").ShouldBe(Truth.Unknown("sex"));
        Truth.Unknown("sex").ShouldNotBe(Truth.Unknown("birthDate"));
        Truth.Unknown("sex").GetHashCode().ShouldBe(Truth.Unknown("sex").GetHashCode());
        (Truth.Unknown("sex") != Truth.No).ShouldBeTrue();
        Truth.Yes.Equals("yes").ShouldBeFalse();
    }

    [Fact]
    public void It_can_be_read() =>
        new[] { Truth.Yes, Truth.No, Age & Crp }.Select(truth => truth.ToString())
            .ShouldBe(["True", "False", "unknown (birthDate, crp)"]);

    [Fact]
    public void Learning_a_fact_never_turns_a_known_answer_around() =>
        Gen.Select(AnyTruth, AnyTruth, AnyTruth, Gen.Bool).Hold((one, two, three, learned) =>
        {
            Truth Judge(Truth crp) => (Known(one, crp) & Known(two, crp)) | !Known(three, crp);
            var before = Judge(Crp);
            (before.IsUnknown || before.Value == Judge(Truth.Of(learned)).Value).ShouldBeTrue();
        });

    [Fact]
    public void Not_both_is_the_same_as_one_or_the_other_not() =>
        Gen.Select(AnyTruth, AnyTruth).Hold((one, other) => (!(one & other)).ShouldBe(!one | !other));

    private static Truth Known(Truth truth, Truth crp) => truth == Crp ? crp : truth;
}
