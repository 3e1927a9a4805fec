import { useState } from 'react';
import { Field } from '@/ui/field';

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly step?: number | 'any';
  readonly onChange: (value: number) => void;
}

/** A number between two bounds; what is typed stays as typed, only numbers in bounds are passed on. */
export function NumberField({ value, min, max, step = 1, onChange, ...rest }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = value === null ? '' : String(Math.round(value * 100) / 100);
  return (
    <Field
      {...rest}
      type="number"
      inputMode="decimal"
      min={min}
      max={max}
      step={step}
      value={typed ?? shown}
      onChange={(event) => {
        setTyped(event.target.value);
        const number = event.target.valueAsNumber;
        if (number >= min && number <= max) onChange(number);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
