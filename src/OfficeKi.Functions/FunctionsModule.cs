using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OfficeKi.Core;
using OfficeKi.Functions.Admission;
using OfficeKi.Functions.Catalogue;
using OfficeKi.Functions.Custom;
using OfficeKi.Functions.Deciding;
using OfficeKi.Functions.Draft.Reading;
using OfficeKi.Functions.Models;
using OfficeKi.Functions.Reading;
using OfficeKi.Privacy;
using OfficeKi.Privacy.Output;

namespace OfficeKi.Functions;

/// <summary>Registers the gate and everything behind it. Needs <c>IContentSource</c>, <c>IOrgUnits</c>, <c>IRecords</c>, <c>IRevisions</c>, <c>ITermsAcceptances</c>, <c>ITrainingPasses</c> and <c>PolicySets</c> from others.</summary>
public static class FunctionsModule
{
    public static IServiceCollection AddFunctions(this IServiceCollection services)
    {
        // Semantic Kernel and the OpenAI client can write prompts into traces; this product never wants that.
        AppContext.SetSwitch("Microsoft.SemanticKernel.Experimental.GenAI.EnableOTelDiagnosticsSensitive", false);

        services.AddOptions<FunctionsOptions>().BindConfiguration("OfficeKi").ValidateOnStart();
        services.AddSingleton<IValidateOptions<FunctionsOptions>, FunctionsOptionsValidator>();
        services.AddSingleton<IValidateOptions<FunctionsOptions>, UniqueModelIds>();
        services.TryAddSingleton(TimeProvider.System);

        services.AddModelHttp();
        services.AddSingleton<ModelRegistry>();
        services.AddSingleton<ModelHealth>();
        services.AddSingleton<IModelHealth>(provider => provider.GetRequiredService<ModelHealth>());
        services.AddSingleton<ModelStops>();
        services.AddPartsOf<IFunction>();
        services.AddSingleton<Translate.TermList>();
        services.AddSingleton<CustomFunctions>();
        services.AddSingleton<DraftTemplates>();
        services.AddSingleton<Explain.Glossary>();
        services.AddSingleton<IGlossary>(provider => provider.GetRequiredService<Explain.Glossary>());
        services.AddSingleton<FunctionCatalogue>();
        services.AddHostedService<CatalogueAtStart>();
        services.AddSingleton<Scanner>();
        services.AddSingleton(provider => new OutputSanitizer(Options(provider).LinkHosts));
        services.AddSingleton(provider => new Inspector(provider.GetRequiredService<Scanner>(), Options(provider).OwnDomains, provider.GetRequiredService<TimeProvider>(), provider.GetService<Cities>()));
        services.AddSingleton<Judge>();
        services.AddSingleton<SettingsReader>();
        services.AddSingleton<LiveRuns>();
        services.AddSingleton<ILiveRuns>(provider => provider.GetRequiredService<LiveRuns>());
        services.AddScoped<SourceReader>();
        services.AddScoped<IGate, Gate>();
        services.AddScoped<Entries.IEntryGate, Entries.EntryGate>();
        return services;
    }

    private static FunctionsOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<FunctionsOptions>>().Value;

    /// <summary>Parts live in the assembly of their interface, so a new part is a new folder and nothing else.</summary>
    private static void AddPartsOf<TPart>(this IServiceCollection services)
    {
        foreach (var part in typeof(TPart).Assembly.GetTypes()
                     .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(TPart)) && type != typeof(CustomFunction)))
        {
            services.AddSingleton(typeof(TPart), part);
        }
    }
}
