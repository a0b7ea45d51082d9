using OfficeKi.Deploy.Packages;
using OfficeKi.Deploy.Validation;

namespace OfficeKi.Deploy.Publishing;

/// <param name="Review">Submit for review, which needs no role.</param>
internal sealed record PublishRequest(string Environment, Variant Variant, bool DryRun, bool Yes, bool Review);

/// <summary><c>publish</c>: checks, shows what will change, asks, changes. Safe to repeat.</summary>
internal static class PublishCommand
{
    public static async Task<int> RunAsync(Surroundings surroundings, PublishRequest request, CancellationToken cancellationToken)
    {
        if (await ValidateCommand.CheckedAsync(surroundings, request.Environment, cancellationToken) is not { } files)
        {
            return ExitCodes.Failed;
        }

        try
        {
            using var http = new HttpClient(surroundings.Handler());
            var catalogue = new AppCatalogue(http, files.Environment["GRAPH_BASE_URL"], await DeviceSignIn.SignInAsync(surroundings, http, files.Environment, cancellationToken));
            var package = AppPackage.Build(surroundings.Root, files, request.Variant);
            var plan = PublishPlan.For(package, await catalogue.FindAsync(package.Id, cancellationToken));
            return await CarryOutAsync(surroundings, request, plan, catalogue, cancellationToken);
        }
        catch (PublishException failure)
        {
            return surroundings.Fail(failure.Text);
        }
    }

    private static async Task<int> CarryOutAsync(Surroundings surroundings, PublishRequest request, PublishPlan plan, AppCatalogue catalogue, CancellationToken cancellationToken)
    {
        surroundings.Say(plan.Sentence);
        if (plan is PublishPlan.Nothing or PublishPlan.TooOld)
        {
            return plan is PublishPlan.Nothing ? ExitCodes.Good : ExitCodes.Failed;
        }

        if (request.DryRun)
        {
            surroundings.Say(PublishWords.OnlyShown);
            return ExitCodes.Good;
        }

        if (!request.Yes && surroundings.Input is null)
        {
            return surroundings.Fail(PublishWords.NobodyToAsk);
        }

        if (!request.Yes && !Agrees(surroundings))
        {
            return surroundings.Fail(PublishWords.Cancelled);
        }

        await (plan switch
        {
            PublishPlan.Create create => catalogue.CreateAsync(create.Package.Zip, request.Review, cancellationToken),
            PublishPlan.Update update => catalogue.UpdateAsync(update.App.Id, update.Package.Zip, request.Review, cancellationToken),
            _ => throw new InvalidOperationException("unknown plan"),
        });
        surroundings.Say(request.Review ? new("Zur Prüfung eingereicht.", "Submitted for review.") : new("Veröffentlicht.", "Published."));
        return ExitCodes.Good;
    }

    private static bool Agrees(Surroundings surroundings)
    {
        surroundings.Output.Write(PublishWords.Confirm.In(surroundings.Language));
        return surroundings.Input!.ReadLine()?.Trim().ToUpperInvariant() is "J" or "JA" or "Y" or "YES";
    }
}
