import type { Html } from "../jsx/html.ts";
import { FieldError } from "./field.tsx";

type ScoreFieldProps = {
  name: string;
  legend: string;
  /** What 0 and what 10 means. */
  low: string;
  high: string;
  value?: number | undefined;
  error?: string | undefined;
  required?: boolean;
};

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** The 0-10 question as eleven big targets: radio buttons, so that arrow keys and forms without script work. */
export const ScoreField = ({ name, legend, low, high, value, error, required = false }: ScoreFieldProps): Html => (
  <fieldset class="scores" aria-describedby={error && `${name}-error`}>
    <legend safe>{legend}</legend>
    <div class="scores-row">
      {scores.map((score) => (
        <label class="score-choice">
          <input type="radio" name={name} value={score} checked={value === score} required={required} />
          <span>{score}</span>
        </label>
      ))}
    </div>
    <p class="scores-ends">
      <span safe>{`0: ${low}`}</span>
      <span safe>{`10: ${high}`}</span>
    </p>
    <FieldError id={`${name}-error`} error={error} />
  </fieldset>
);
