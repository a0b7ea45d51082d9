using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OfficeKi.DemoTenant.Hosting;

namespace OfficeKi.DemoTenant.SignIn;

/// <summary>Begins a device sign-in, and the page where a person finishes it.</summary>
/// <remarks>Source: RFC 8628, 3.1 to 3.3. The address holds the code, so nobody has to type it here.</remarks>
internal sealed class DeviceEndpoints(
    PersonaDirectory directory, Registration registration, Obstacles obstacles, DeviceCodes codes, Addresses addresses, TimeProvider time)
{
    private const string Page = "/devicelogin";
    private const int SecondsBetweenPolls = 1;

    /// <summary>Value of <c>persona</c> for somebody who declines.</summary>
    private const string Nobody = "nobody";

    public void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/{tid}/oauth2/v2.0/devicecode", BeginAsync);
        endpoints.MapGet(Page + "/{code}", ChooseAsync);
    }

    private async Task BeginAsync(HttpContext http)
    {
        var tenant = http.GetRouteValue("tid") as string ?? "";
        if (await PostedForm.ReadAsync(http) is not { } form)
        {
            await JsonAnswers.WriteAsync(http, EntraError.MissingParameter("client_id"), time);
            return;
        }

        var request = new TokenRequest(tenant, form);
        var scopes = registration.ParseScopes(request["scope"], out var scopeError);
        var error = directory.Has(tenant) ? registration.Check(request, secretRequired: false) ?? scopeError : EntraError.UnknownTenant;
        await (error is null ? WriteAsync(http, codes.Begin(tenant, scopes!)) : JsonAnswers.WriteAsync(http, error, time));
    }

    private Task WriteAsync(HttpContext http, DeviceAuthorization begun)
    {
        var page = $"{addresses.Origin}{Page}/{begun.UserCode}";
        return JsonAnswers.WriteAsync(http, StatusCodes.Status200OK, new JsonObject
        {
            ["user_code"] = begun.UserCode,
            ["device_code"] = begun.DeviceCode,
            ["verification_uri"] = page,
            ["expires_in"] = (int)DeviceCodes.Lifetime.TotalSeconds,
            ["interval"] = SecondsBetweenPolls,
            ["message"] = $"To sign in, use a web browser to open the page {page} and enter the code {begun.UserCode} to authenticate.",
        });
    }

    private Task ChooseAsync(HttpContext http)
    {
        if (codes.OfUser(http.GetRouteValue("code") as string) is not { } begun)
        {
            return SignInPage.WriteErrorAsync(http, EntraError.BadDeviceCode);
        }

        var picked = http.Request.Query["persona"].ToString();
        var persona = directory.FindByName(begun.Tenant, picked);
        if (persona is null && picked != Nobody)
        {
            return SignInPage.WriteChoiceAsync(http, languages: null, directory.In(begun.Tenant), person => $"?persona={Uri.EscapeDataString(person.Id)}");
        }

        if (persona is not null)
        {
            obstacles.Settle(persona);
        }

        begun.Settle(persona);
        return SignInPage.WriteDoneAsync(http);
    }
}
