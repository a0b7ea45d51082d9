using System.Collections.Frozen;
using OfficeKi.Core;
using OfficeKi.Functions.Admission;
using OfficeKi.Functions.Catalogue;
using OfficeKi.Functions.Models;
using OfficeKi.Functions.Reading;
using OfficeKi.Policy;

namespace OfficeKi.Functions.Deciding;

/// <summary>What step 5 leads to.</summary>
/// <param name="Model">The model that may answer, or null for the built-in engine.</param>
/// <param name="LeftOut">Further items that may not be used, with the code of the reason.</param>
/// <param name="Facts">What the policy was asked; null when it was not.</param>
internal sealed record Verdict(Decision Decision, ModelOptions? Model, IReadOnlyDictionary<ContentRef, string> LeftOut, Facts? Facts);

/// <summary>Step 5 of the gate: asks the policy for each engine the request allows, in order, and takes the first that may answer.</summary>
internal sealed class Judge(PolicySets policies, ModelRegistry models, ModelStops stops, TimeProvider time, Cities? cities = null)
{
    private static readonly string[] Locations = ["builtin", "on-premises", "eu", "third-country"];

    /// <summary>The engines a request allows, in the order they are tried; null stands for the built-in engine.</summary>
    /// <param name="off">Ids of models the administration has switched off.</param>
    /// <param name="onlyModel">The one model to try, stopped or not; null for all that are offered.</param>
    public IReadOnlyList<ModelOptions?> EnginesFor(Caller caller, EngineChoice choice, CardFile card, IReadOnlySet<string> off, string? onlyModel = null)
    {
        IEnumerable<ModelOptions?> configured = card.Engines.Contains("model")
            ? models.Models.Where(model => !off.Contains(model.Id) && (onlyModel is null ? !stops.IsStopped(caller.TenantId, card.Id, model.Id) : model.Id == onlyModel))
            : [];
        IEnumerable<ModelOptions?> builtin = card.Engines.Contains("builtin") ? [null] : [];
        return choice switch
        {
            EngineChoice.Builtin => [.. builtin],
            EngineChoice.Model => [.. configured],
            _ => [.. configured, .. builtin],
        };
    }

    /// <summary>Why no engine is left.</summary>
    public RefusalReason WithoutEngine(Caller caller, CardFile card) =>
        (card.Engines.Contains("model") && models.Models.Any(model => stops.IsStopped(caller.TenantId, card.Id, model.Id)) ? Reasons.GoldenRed : Reasons.NoModel) with { Contact = ContactFor(caller) };

    /// <param name="isPublic">Whether the result is meant for publication.</param>
    public Verdict Decide(Caller caller, RunRequest request, bool isPublic, IReadOnlyList<ModelOptions?> engines, Corpus corpus, Inspection inspection)
    {
        var question = Ask(caller, request.Function, request.Surface, isPublic);
        Verdict? first = null;
        foreach (var engine in engines)
        {
            var verdict = DecideFor(engine, question, corpus, inspection);
            if (verdict.Decision.IsPermitted)
            {
                return verdict;
            }

            first ??= verdict;
        }

        return first ?? throw new InvalidOperationException("a function without an engine");
    }

    /// <summary>Whether the caller could use the function on harmless content at all; for the list of cards.</summary>
    public Decision Preview(Caller caller, string function, string surface, ModelOptions? engine) =>
        Decide(caller.TenantId, FactsFor.Nothing(Ask(caller, function, surface), engine));

    /// <summary>Whom a refusal sends this caller to: the contact of the city's own policy, else that of the city.</summary>
    public string ContactFor(Caller caller) => ContactOf(caller.TenantId);

    /// <summary>What the administration does not let run is refused like anything else: as a decision that stands in the log.</summary>
    public Decision Refuse(Caller caller, Hindrance hindrance) => new(
        Guid.CreateVersion7(), Effect.Deny, [hindrance.Rule], [], hindrance.Reason with { Contact = ContactFor(caller) }, policies.For(caller.TenantId).Set.Version, []);

    /// <summary>Whether the caller may put what these words hold into their own task list or calendar.</summary>
    public Verdict DecideInsert(Caller caller, RunRequest request, Inspection inspection)
    {
        var facts = FactsFor.Items(Ask(caller, request.Function, request.Surface), null, "insert", [], inspection);
        var decision = Decide(caller.TenantId, facts);
        return new(decision.IsPermitted ? Enforceable(decision, null, ContactFor(caller)) : decision, null, FrozenDictionary<ContentRef, string>.Empty, facts);
    }

    private Question Ask(Caller caller, string function, string surface, bool isPublic = false) =>
        new(caller, function, surface, DateOnly.FromDateTime(time.GetLocalNow().Date), isPublic);

    private Verdict DecideFor(ModelOptions? engine, Question question, Corpus corpus, Inspection inspection)
    {
        var tenant = question.Caller.TenantId;
        var leftOut = corpus.Items
            .Where(read => read.Role is SourceRole.Reference or SourceRole.Search)
            .Select(read => (read.Item.Ref, Decision: Decide(tenant, FactsFor.Items(question, engine, "retrieval", [read], inspection))))
            .Where(pair => !pair.Decision.IsPermitted)
            .ToDictionary(pair => pair.Ref, pair => pair.Decision.Reason?.Code ?? "POLICY_DENIED");

        var used = corpus.Without(leftOut.Keys.ToHashSet());
        var facts = FactsFor.Items(question, engine, "request", used.Items, inspection);
        var decision = Decide(tenant, facts);
        return new(decision.IsPermitted ? Enforceable(decision, engine, ContactOf(tenant)) : decision, engine, leftOut, facts);
    }

    // The base package knows no city; its refusals name the contact of the one that is asked.
    private Decision Decide(string tenantId, Facts facts)
    {
        var decision = policies.For(tenantId).Decide(facts, Guid.CreateVersion7());
        return decision.Reason is { } reason && reason.Contact == PolicySet.Base.Contact ? decision with { Reason = reason with { Contact = ContactOf(tenantId) } } : decision;
    }

    private string ContactOf(string tenantId)
    {
        var own = policies.For(tenantId).Set.Contact;
        return own == PolicySet.Base.Contact && cities?.All.FirstOrDefault(city => city.TenantId == tenantId) is { Contact.Length: > 0 } city ? city.Contact : own;
    }

    // What the gate cannot carry out, it denies.
    private static Decision Enforceable(Decision decision, ModelOptions? engine, string contact)
    {
        var failed = decision.Obligations.FirstOrDefault(obligation => obligation switch
        {
            Obligation.RestrictModel restrict => Array.IndexOf(Locations, engine?.Location ?? "builtin") > Array.IndexOf(Locations, restrict.MaxLocation),
            Obligation.Confirm confirm => confirm.Level != "user", // the user always confirms: nothing is inserted without a click
            Obligation.Mask or Obligation.Label or Obligation.Warn => false,
            _ => true,
        });
        return failed is null
            ? decision
            : decision with
            {
                Effect = Effect.Deny,
                Reason = (failed is Obligation.RestrictModel ? Reasons.ModelTooFar : Reasons.CannotBeMet) with { Contact = contact },
                Errors = [.. decision.Errors, "OBLIGATION_NOT_MET"],
            };
    }
}
