using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;

namespace OfficeKi.Tests;

/// <summary>Parts are found by reflection, so this list under review makes every change of the attack surface one line of a diff.</summary>
public class InventoryTests
{
    [Fact]
    public void The_inventory_lists_exactly_the_parts_there_are()
    {
        var listed = File.ReadAllLines(Repository.Path("tests", "OfficeKi.Tests", "inventory.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'));

        Assert.Equal(listed, Parts().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Parts() =>
    [
        .. Classes("OfficeKi.Functions", "IFunction").Select(name => $"function {name}"),
        .. Classes("OfficeKi.Policy", "IPolicyRule").Select(name => $"rule {name}"),
        .. Classes("OfficeKi.Privacy", "IRecognizer").Select(name => $"recognizer {name}"),
        .. Classes("OfficeKi.Documents", "IDocumentFormat").Select(name => $"format {name}"),
        .. Classes("OfficeKi.Graph", "IContentReader").Select(name => $"reader {name}"),
        .. Routes().Select(route => $"route {route}"),
    ];

    private static IEnumerable<string> Classes(string assembly, string contract)
    {
        var types = System.Reflection.Assembly.Load(assembly).GetTypes();
        var part = Assert.Single(types, type => type.IsInterface && type.Name == contract);
        return types.Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(part)).Select(type => type.Name);
    }

    private static IEnumerable<string> Routes() =>
        from controller in typeof(Program).Assembly.GetTypes()
        where controller.IsAssignableTo(typeof(ControllerBase))
        let prefix = controller.GetCustomAttributes(typeof(RouteAttribute), false).Cast<RouteAttribute>().SingleOrDefault()?.Template
        from method in controller.GetMethods()
        from verb in method.GetCustomAttributes(typeof(HttpMethodAttribute), false).Cast<HttpMethodAttribute>()
        select $"{verb.HttpMethods.Single()} {(verb.Template?.StartsWith('/') == true ? verb.Template : $"/{prefix}/{verb.Template}".TrimEnd('/'))}";
}
