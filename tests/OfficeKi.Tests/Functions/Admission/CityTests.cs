using Microsoft.Extensions.DependencyInjection;
using OfficeKi.Core;
using static OfficeKi.Tests.Functions.GateHarness;

namespace OfficeKi.Tests.Functions.Admission;

/// <summary>Each city has its own contact and its own domains.</summary>
public class CityTests
{
    private static readonly Cities Two = new(
    [
        new(Clerk.TenantId, "Mainz", "ki@mainz.example", "") { OwnDomains = ["mainz.example"] },
        new("other-tenant", "Trier", "ki@trier.example", "") { OwnDomains = ["trier.example"] },
    ]);

    [Theory]
    [InlineData("tenant", "ki@mainz.example")]
    [InlineData("other-tenant", "ki@trier.example")]
    public async Task Every_refusal_names_the_contact_of_the_own_city(string tenant, string contact)
    {
        await using var model = await ScriptedModel.StartAsync();
        await using GateHarness gate = new(model, replace: services => services.AddSingleton(Two));
        gate.Records.Budget = 0;
        var clerk = Clerk with { TenantId = tenant };

        var marked = await gate.RunAsync(Summarize("VS – NUR FÜR DEN DIENSTGEBRAUCH\nDer Bericht beschreibt die Lage."), clerk);
        var budget = await gate.RunAsync(Summarize("Der Rat tagt am Montag. Er berät den Haushalt.", EngineChoice.Model), clerk);
        gate.Settings.Set(Setting.Functions, "summarize", new OnOff(false, "Das wird geprüft."), tenant);
        var off = await gate.RunAsync(Summarize("Text."), clerk);

        Assert.All([marked, budget, off], events => Assert.Equal(contact, Assert.IsType<RunEvent.Refused>(events[^1]).Reason.Contact));
    }

    [Theory]
    [InlineData("tenant", "poststelle@mainz.example", false)]
    [InlineData("tenant", "poststelle@trier.example", true)]
    [InlineData("other-tenant", "poststelle@trier.example", false)]
    [InlineData("other-tenant", "poststelle@mainz.example", true)]
    public async Task A_neighbour_s_office_address_counts_as_personal(string tenant, string address, bool masked)
    {
        await using GateHarness gate = new(replace: services => services.AddSingleton(Two));

        var events = await gate.RunAsync(Summarize($"Einwendungen richten Sie bis zum 30. Oktober 2026 an {address} in der Stadtverwaltung."), Clerk with { TenantId = tenant });

        Assert.Equal(masked, events.OfType<RunEvent.Receipted>().Single().Value.Masked.ContainsKey("EMAIL"));
    }
}
