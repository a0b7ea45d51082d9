using Microsoft.AspNetCore.Http;

namespace OfficeKi.DemoTenant.SignIn;

/// <summary>Forms of strangers.</summary>
internal static class PostedForm
{
    private const string FormType = "application/x-www-form-urlencoded";

    /// <returns>The form, or null when the body is none or beyond the limits of one.</returns>
    public static async Task<IFormCollection?> ReadAsync(HttpContext http)
    {
        if (http.Request.ContentType?.StartsWith(FormType, StringComparison.OrdinalIgnoreCase) != true)
        {
            return null;
        }

        try
        {
            return await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
