using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using OfficeKi.DemoTenant.Hosting;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>Entities and pages of entities as OData JSON.</summary>
internal sealed class ODataResults(Addresses addresses)
{
    public IResult Entity(GraphCall call, string context, ODataEntity entity) => Body(call, context, entity.ToJson(call.Query));

    /// <summary>An entity that has just been made: 201.</summary>
    public IResult Created(GraphCall call, string context, ODataEntity entity)
    {
        call.Http.Response.StatusCode = StatusCodes.Status201Created;
        return Entity(call, context, entity);
    }

    /// <summary>One page of a collection, with the address of the next one when there is one.</summary>
    /// <param name="usual">Page length when the caller names none.</param>
    /// <param name="most">Longest page; a caller who asks for more is refused.</param>
    public IResult Page<T>(GraphCall call, string context, IEnumerable<T> items, Func<T, ODataEntity> toEntity, int usual, int most)
    {
        var (query, length) = (call.Query, call.Query.Top ?? usual);
        if (length < 1 || length > most)
        {
            return GraphError.BadRequest($"Invalid page size specified. Must be between 1 and {most} inclusive.");
        }

        var all = items.ToList();
        var body = new JsonObject();
        if (query.Count)
        {
            body["@odata.count"] = all.Count;
        }

        body["value"] = new JsonArray([.. all.Skip(query.Skip).Take(length).Select(item => toEntity(item).ToJson(query))]);
        if ((long)query.Skip + length < all.Count)
        {
            body["@odata.nextLink"] = NextLink(call, query.Skip + length);
        }

        return Body(call, context, body);
    }

    /// <summary>A body as it is, under its context.</summary>
    public IResult Body(GraphCall call, string context, JsonObject body)
    {
        body.Insert(0, "@odata.context", $"{addresses.Origin}/v1.0/$metadata#{context}");
        return new Json(body);
    }

    private string NextLink(GraphCall call, int skip)
    {
        var request = call.Http.Request;
        var parameters = new QueryBuilder(request.Query.Where(pair => pair.Key != "$skip"))
        {
            { "$skip", skip.ToString(System.Globalization.CultureInfo.InvariantCulture) },
        };
        return $"{addresses.Origin}{request.Path.ToUriComponent()}{parameters}";
    }

    private sealed record Json(JsonObject Value) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => JsonAnswers.WriteAsync(httpContext, httpContext.Response.StatusCode, Value);
    }
}
