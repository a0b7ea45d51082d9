using System.Reflection;

namespace OfficeKi.Tests.Policy;

/// <summary>Every requirement on the policy is proven by a test that names it.</summary>
public class PolicyRowsTests
{
    [Fact]
    public void No_row_of_the_policy_is_without_a_test()
    {
        var named = Assembly.GetExecutingAssembly().GetTypes()
            .SelectMany(type => type.GetMethods().Cast<MemberInfo>().Prepend(type))
            .SelectMany(member => member.GetCustomAttributesData())
            .Where(attribute => attribute.AttributeType == typeof(TraitAttribute) && (string?)attribute.ConstructorArguments[0].Value == "Requirement")
            .Select(attribute => (string)attribute.ConstructorArguments[1].Value!);

        Assert.Empty(Enumerable.Range(1, 18).Select(number => $"PDP-{number}").Except(named));
    }
}
