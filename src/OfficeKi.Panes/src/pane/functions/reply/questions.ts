/** The questions of a letter that the answer takes up. */
export function questionsOf(data: Readonly<Record<string, unknown>>): string[] {
  const { questions } = data;
  return Array.isArray(questions) ? questions.filter((question): question is string => typeof question === "string" && question !== "") : [];
}
