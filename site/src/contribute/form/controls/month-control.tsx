import { months } from '@pratiques/shared';
import { described, textIn } from './control.ts';

interface Props {
  id: string;
  value: unknown;
  set: (value: string | null) => void;
  describedBy: string;
  invalid: boolean;
}

/** A year, and its month for whoever knows it. */
export function MonthControl({ id, value, set, ...more }: Props) {
  const [year = '', month = ''] = textIn(value).split('-');
  const put = (newYear: string, newMonth: string) =>
    set(
      newYear === '' && newMonth === ''
        ? null
        : newMonth === ''
          ? newYear
          : `${newYear}-${newMonth}`,
    );
  return (
    <div class="ages">
      <label class="visually-hidden" for={`${id}-mois`}>
        Mois, si vous le connaissez
      </label>
      <select
        class="input month"
        id={`${id}-mois`}
        value={month}
        onChange={(event) => put(year, event.currentTarget.value)}
      >
        <option value="">Mois</option>
        {months.map((name, at) => (
          <option value={String(at + 1).padStart(2, '0')}>{name}</option>
        ))}
      </select>
      <label class="visually-hidden" for={id}>
        Année
      </label>
      <input
        class="input year"
        id={id}
        inputMode="numeric"
        autocomplete="off"
        placeholder="Année"
        value={year}
        {...described(more)}
        onInput={(event) => put(event.currentTarget.value.replace(/\D/g, '').slice(0, 4), month)}
      />
    </div>
  );
}
