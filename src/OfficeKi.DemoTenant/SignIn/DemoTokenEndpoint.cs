using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace OfficeKi.DemoTenant.SignIn;

/// <summary>Answers <c>POST /demo/token</c>: a token for our API by name and the password everybody knows, for scripts and tests.</summary>
/// <remarks>Also for somebody who is not assigned to the app: that token carries no roles, so that the API's own refusal can be seen.</remarks>
internal sealed class DemoTokenEndpoint(PersonaDirectory directory, TokenIssuer issuer, TimeProvider time)
{
    private const string Password = "demo";

    public async Task AnswerAsync(HttpContext http)
    {
        if (await PostedForm.ReadAsync(http) is not { } form)
        {
            await JsonAnswers.WriteAsync(http, EntraError.MissingParameter("username"), time);
            return;
        }

        await (form["password"] == Password && directory.FindByName("common", form["username"]) is { } persona
            ? JsonAnswers.WriteAsync(http, StatusCodes.Status200OK, new JsonObject
            {
                ["access_token"] = issuer.ForApi(persona, withRoles: persona.Licensed),
                ["token_type"] = "Bearer",
                ["expires_in"] = TokenIssuer.LifetimeSeconds,
            })
            : JsonAnswers.WriteAsync(http, EntraError.WrongPassword, time));
    }
}
