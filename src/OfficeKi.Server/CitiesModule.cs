using System.Net.Mail;
using OfficeKi.Core;
using OfficeKi.Graph;

namespace OfficeKi.Server;

/// <summary>Which organisations are served here: section <c>OfficeKi:Cities</c>, or the one tenant of <c>AzureAd</c> without a name of its own.</summary>
internal static class CitiesModule
{
    private const string Section = "OfficeKi:Cities";

    /// <exception cref="InvalidOperationException">A city is incomplete or named twice; the message names every setting.</exception>
    public static Cities AddCities(this WebApplicationBuilder builder)
    {
        CityOptions[] options = builder.Configuration.GetSection(Section).Get<CityOptions[]>() ?? [];
        string[] errors = [.. options.SelectMany((city, index) => Errors(city, $"{Section}:{index}")), .. Twice(options)];
        if (errors.Length > 0)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, errors));
        }

        Cities cities = new(options.Length > 0
            ? [.. options.Select(city => new City(city.TenantId, city.Name, city.Contact, city.Feedback is "" ? city.Contact : city.Feedback) { OwnDomains = city.OwnDomains })]
            : [new(builder.Configuration["AzureAd:TenantId"] ?? "", "", "", "")]);
        builder.Services.AddSingleton(cities);
        return cities;
    }

    private static IEnumerable<string> Errors(CityOptions city, string place)
    {
        if (!Guid.TryParse(city.TenantId, out _))
        {
            yield return $"{place}:TenantId: the tenant id of the directory is missing or no GUID";
        }

        if (city.Name.Trim().Length is 0 or > 100)
        {
            yield return $"{place}:Name: the name for the public register is missing or longer than 100 characters";
        }

        if (!MailAddress.TryCreate(city.Contact, out _))
        {
            yield return $"{place}:Contact: a mail address is missing that people can ask";
        }

        if (city.Feedback.Length > 0 && !MailAddress.TryCreate(city.Feedback, out _))
        {
            yield return $"{place}:Feedback: this is no mail address";
        }

        foreach (var (index, domain) in city.OwnDomains.Index().Where(pair => !GraphOptions.IsHostName(pair.Item)))
        {
            yield return $"{place}:OwnDomains:{index}: `{domain}` is no domain such as `stadt.example` or `.stadt.example`";
        }
    }

    private static IEnumerable<string> Twice(CityOptions[] options) =>
        options.GroupBy(city => city.TenantId, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1)
            .Select(group => $"{Section}: the tenant `{group.Key}` is named twice");

    private sealed class CityOptions
    {
        public string TenantId { get; init; } = "";

        public string Name { get; init; } = "";

        public string Contact { get; init; } = "";

        /// <summary>Empty: the contact.</summary>
        public string Feedback { get; init; } = "";

        /// <summary>Empty: <c>OfficeKi:OwnDomains</c> and <c>Graph:OwnDomains</c>.</summary>
        public string[] OwnDomains { get; init; } = [];
    }
}
