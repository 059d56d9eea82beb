import type { Html } from "../jsx/html.ts";

type FieldProps = {
  name: string;
  label: string;
  /** The id of the input; by default its name, which must then be unique on the page. */
  id?: string;
  type?: "text" | "email" | "tel" | "password" | "search" | "date" | "time" | "datetime-local" | "number" | "file";
  /** Makes it a text area of so many lines. */
  rows?: number;
  /** Makes it a list to choose from. */
  options?: readonly { value: string; label: string }[];
  value?: string | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  required?: boolean;
  maxlength?: number;
  autocomplete?: string;
  inputmode?: string;
  autofocus?: boolean;
};

/** A label, its input, a hint and what was wrong with the last try, tied together for screen readers. */
export function Field({ name, label, id = name, hint, error, ...input }: FieldProps): Html {
  const told = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  const shared = {
    id,
    name,
    required: input.required,
    "aria-describedby": told || undefined,
    "aria-invalid": error ? "true" : undefined,
  };
  return (
    <div class="field">
      <label for={id} class="form-label" safe>
        {label}
      </label>
      <Input {...input} shared={shared} wrong={error !== undefined} />
      {hint ? (
        <p class="field-hint" id={`${id}-hint`} safe>
          {hint}
        </p>
      ) : null}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}

export const FieldError = ({ id, error }: { id: string; error: string | undefined }): Html => (
  <>
    {error ? (
      <p class="field-error" id={id} safe>
        {error}
      </p>
    ) : null}
  </>
);

type Shared = {
  id: string;
  name: string;
  required: boolean | undefined;
  "aria-describedby": string | undefined;
  "aria-invalid": string | undefined;
};
type InputProps = Omit<FieldProps, "name" | "label" | "id" | "hint" | "error"> & { shared: Shared; wrong: boolean };

function Input({ shared, wrong, type = "text", rows, options, value, ...rest }: InputProps): Html {
  const { maxlength, autocomplete, inputmode, autofocus } = rest;
  const extra = { maxlength, autocomplete, inputmode, autofocus };
  if (options)
    return (
      <select {...shared} class={["form-select", wrong && "is-invalid"]}>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value} safe>
            {option.label}
          </option>
        ))}
      </select>
    );
  if (rows)
    return (
      <textarea {...shared} {...extra} rows={rows} class={["form-control", wrong && "is-invalid"]} safe>
        {value}
      </textarea>
    );
  return <input {...shared} {...extra} type={type} value={value} class={["form-control", wrong && "is-invalid"]} />;
}

type CheckFieldProps = { name: string; label: string; id?: string; value?: string; checked?: boolean; hint?: string };

/** A box to tick; `value` is what the form sends when it is ticked. */
export const CheckField = ({ name, label, id = name, value = "1", checked = false, hint }: CheckFieldProps): Html => (
  <div class="field field-check">
    <input
      type="checkbox"
      class="form-check-input"
      id={id}
      name={name}
      value={value}
      checked={checked}
      aria-describedby={hint && `${id}-hint`}
    />
    <label for={id} safe>
      {label}
    </label>
    {hint ? (
      <p class="field-hint" id={`${id}-hint`} safe>
        {hint}
      </p>
    ) : null}
  </div>
);
