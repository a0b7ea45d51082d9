import type { ApiClient } from "../../api/client";
import { language } from "../../i18n/i18n";

export interface Question {
  text: string;
  answers: string[];
}

export interface Lesson {
  id: string;
  title: string;
  /** Paragraphs, one per line. */
  text: string;
  questions: Question[];
}

/** Answer of `GET /api/me/training`. */
export interface Training {
  required: boolean;
  /** Last day the pass is good; null without one. */
  until: string | null;
  lessons: Lesson[];
}

/** Answer of `POST /api/me/training`. */
export interface Marked {
  lesson: string;
  right: boolean;
  answers: { right: boolean; explanation: string }[];
  /** Ids of the lessons done so far. */
  done: string[];
  /** To be sent with the next lesson; the server remembers nothing. */
  progress: string | null;
  /** Set when this was the last lesson. */
  until: string | null;
}

export async function loadTraining(api: ApiClient): Promise<Training> {
  return (await (await api.fetch("/api/me/training", { headers: { "Accept-Language": language() } })).json()) as Training;
}

export async function answer(api: ApiClient, lesson: string, answers: readonly number[], progress: string | null): Promise<Marked> {
  const response = await api.fetch("/api/me/training", {
    method: "POST",
    headers: { "Content-Type": "application/json", "Accept-Language": language() },
    body: JSON.stringify({ lesson, answers, progress }),
  });
  return (await response.json()) as Marked;
}

/** The lesson to go on with: the next one after this that is not done, else the first that is not. */
export function nextLesson(lessons: readonly Lesson[], current: string, done: readonly string[]): Lesson | null {
  const at = lessons.findIndex(lesson => lesson.id === current);
  return [...lessons.slice(at + 1), ...lessons.slice(0, at + 1)].find(lesson => !done.includes(lesson.id)) ?? null;
}

/** All questions answered, as numbers; null while one is open. */
export function chosenAnswers(lesson: Lesson, chosen: Readonly<Record<number, number>>): number[] | null {
  const answers = lesson.questions.map((_, index) => chosen[index]);
  return answers.every(one => one !== undefined) ? answers : null;
}

/** A day as people write it. */
export function dayName(day: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}
