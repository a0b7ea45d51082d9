using System.Net;

namespace OfficeKi.Tests.Graph;

/// <summary>The Amt of the caller, from their own profile; unknown is an answer, too.</summary>
public class OrgUnitTests
{
    [Theory]
    [InlineData("""{"department":" Amt 61 – Stadtplanung "}""", "Amt 61 – Stadtplanung")]
    [InlineData("""{"department":null,"employeeOrgData":{"division":"Dezernat II"}}""", "Dezernat II")]
    [InlineData("""{"department":""}""", null)]
    [InlineData("{}", null)]
    public async Task The_unit_is_the_department_else_the_division(string profile, string? unit)
    {
        using GraphRig rig = new();
        rig.Graph.Json("GET /v1.0/me", profile);

        Assert.Equal(unit, await rig.Units.UnitOfAsync(GraphRig.Caller, default));
    }

    [Fact]
    public async Task It_is_asked_once_in_ten_minutes_and_for_each_person()
    {
        using GraphRig rig = new();
        rig.Graph.On("GET /v1.0/me", (_, before) => FakeGraph.JsonAnswer(HttpStatusCode.OK, $$"""{"department":"Amt {{before + 1}}"}"""));

        Assert.Equal("Amt 1", await rig.Units.UnitOfAsync(GraphRig.Caller, default));
        Assert.Equal("Amt 1", await rig.Units.UnitOfAsync(GraphRig.Caller, default));
        Assert.Equal("Amt 2", await rig.Units.UnitOfAsync(GraphRig.Caller with { ObjectId = "object-2" }, default));
        rig.Time.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal("Amt 3", await rig.Units.UnitOfAsync(GraphRig.Caller, default));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(418)]
    public async Task A_failure_means_unknown(int status)
    {
        using GraphRig rig = new();
        rig.Graph.Fail("GET /v1.0/me", status);

        Assert.Null(await rig.Units.UnitOfAsync(GraphRig.Caller, default));
    }
}
