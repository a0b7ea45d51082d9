/** TeamsJS as far as we use it, and what was said through it. */
export class FakeTeams {
  context = { app: { locale: "de-de", theme: "dark" }, user: { id: "1", loginHint: "sachbearbeitung" } };
  hasParent = true;
  nested = false;
  submitted: unknown[] = [];
  asked: unknown[] = [];
  succeeded = 0;
  themeChanges: (theme: string) => void = () => undefined;

  module() {
    const fake = this;
    return {
      app: {
        initialize: async () => {
          if (!fake.hasParent) throw new Error("Initialization Failed. No Parent window found.");
        },
        getContext: async () => fake.context,
        registerOnThemeChangeHandler: (handler: (theme: string) => void) => void (fake.themeChanges = handler),
        notifySuccess: async () => ({ hasFinishedSuccessfully: true }),
      },
      authentication: {
        getAuthToken: async (parameters: unknown) => {
          fake.asked.push(parameters);
          return "teams-token";
        },
        notifySuccess: () => void fake.succeeded++,
      },
      dialog: { url: { submit: (result: unknown) => void fake.submitted.push(result) } },
      nestedAppAuth: { isNAAChannelRecommended: () => fake.nested },
    };
  }
}
