using Microsoft.Extensions.DependencyInjection;
using OfficeKi.Core;
using OfficeKi.Records;

namespace OfficeKi.Tests.Records;

/// <summary>The parts of the records; the same on both databases.</summary>
internal sealed partial class TestStore
{
    public IRecords Records => _services.GetRequiredService<IRecords>();

    public IConfirmationUses Uses => _services.GetRequiredService<IConfirmationUses>();

    public IRevisions Revisions => _services.GetRequiredService<IRevisions>();

    public IBudgetStates Budgets => _services.GetRequiredService<IBudgetStates>();

    public ITermsAcceptances Terms => _services.GetRequiredService<ITermsAcceptances>();

    public ITrainingPasses Passes => _services.GetRequiredService<ITrainingPasses>();

    public IUnmasking Unmasking => _services.GetRequiredService<IUnmasking>();

    public IIncidents Incidents => _services.GetRequiredService<IIncidents>();

    public IRevisionLog RevisionLog => _services.GetRequiredService<IRevisionLog>();

    public IDecisionLog Log => _services.GetRequiredService<IDecisionLog>();

    public IRetention Retention => _services.GetRequiredService<IRetention>();

    public IUsageReports Reports => _services.GetRequiredService<IUsageReports>();
}
