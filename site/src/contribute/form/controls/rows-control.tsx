import type { Column } from '@pratiques/shared';
import { useEffect, useState } from 'preact/hooks';
import { typo } from '../../../prose/typography.ts';
import type { Row } from '../../draft/answers.ts';
import { useForm } from '../form-state.ts';
import { Icon } from '../icons.tsx';
import type { Control, FieldOf } from './control.ts';
import { RowFields } from './row-fields.tsx';
import { useRows } from './use-rows.ts';

/** What one row is called, in the words of its question. */
const words: Readonly<Record<string, { one: string; the: string; add: string; none: string }>> = {
  effects: { one: 'Effet', the: "l'effet", add: 'Ajouter un effet', none: 'effets' },
  partners: {
    one: 'Partenaire',
    the: 'le partenaire',
    add: 'Ajouter un partenaire',
    none: 'partenaires',
  },
  testimonies: {
    one: 'Citation',
    the: 'la citation',
    add: 'Ajouter une citation',
    none: 'citations',
  },
};

/** Milliseconds during which a row that was removed can be taken back; `FLOWS.md`, section 2. */
const regret = 10_000;

const rowsIn = (value: unknown): readonly Row[] =>
  Array.isArray(value) ? value.filter((item): item is Row => typeof item === 'object') : [];

const emptyRow = (columns: Readonly<Record<string, Column>>): Row =>
  Object.fromEntries(
    Object.entries(columns).map(([key, { type }]) => [key, type === 'consent' ? false : null]),
  );

/** Effects, partners, testimonies: blocks that are added, moved and removed by buttons. */
export function RowsControl({ id, name, field, value, set }: Control<FieldOf<'rows'>>) {
  const { announce } = useForm();
  const { one, the, add } = words[name] ?? {
    one: 'Ligne',
    the: 'la ligne',
    add: 'Ajouter',
    none: '',
  };
  const shown = rowsIn(value);
  const rows = useRows(id, shown, set);
  const [removed, setRemoved] = useState<{ at: number; row: Row } | null>(null);
  useEffect(() => {
    if (!removed) return;
    const timer = setTimeout(() => setRemoved(null), regret);
    return () => clearTimeout(timer);
  }, [removed]);

  const move = (at: number, by: -1 | 1) => {
    rows.move(at, by);
    const way = by < 0 ? 'monté' : 'descendu';
    announce(typo(`${one} ${at + 1} ${way}, en position ${at + by + 1} sur ${shown.length}.`));
  };
  const remove = (at: number) => {
    const row = shown[at];
    if (!row) return;
    rows.remove(at);
    setRemoved({ at, row });
    announce(typo(`${one} ${at + 1} retiré. Annuler possible.`));
  };

  return (
    <>
      <div class="rows">
        {shown.map((row, at) => (
          <fieldset class="row" id={`${id}.${at}`}>
            <legend class="visually-hidden">
              {one} {at + 1}
            </legend>
            <div class="rowhead">
              <span aria-hidden="true">
                {one} {at + 1}
              </span>
              <span class="acts">
                {at > 0 && (
                  <button class="btn plain" type="button" onClick={() => move(at, -1)}>
                    Monter<span class="visually-hidden"> {typo(`${the} ${at + 1}`)}</span>
                  </button>
                )}
                {at < shown.length - 1 && (
                  <button class="btn plain" type="button" onClick={() => move(at, 1)}>
                    Descendre<span class="visually-hidden"> {typo(`${the} ${at + 1}`)}</span>
                  </button>
                )}
                <button class="btn plain" type="button" onClick={() => remove(at)}>
                  Retirer<span class="visually-hidden"> {typo(`${the} ${at + 1}`)}</span>
                </button>
              </span>
            </div>
            <RowFields
              path={`${id}.${at}`}
              columns={field.columns}
              row={row}
              set={(key, cell) => rows.put(at, { ...row, [key]: cell })}
            />
          </fieldset>
        ))}
      </div>
      {removed && (
        <p class="banner">
          <span>
            {one} {removed.at + 1} retiré.
          </span>
          <button
            class="btn plain"
            type="button"
            onClick={() => {
              rows.restore(removed.at, removed.row);
              setRemoved(null);
            }}
          >
            Annuler
          </button>
        </p>
      )}
      {shown.length < field.max && (
        <p class="acts">
          <button
            class="btn ghost"
            type="button"
            data-adds={id}
            onClick={() => rows.add(emptyRow(field.columns))}
          >
            <Icon name="add" />
            {add}
          </button>
          <span class="small soft">{field.max} au plus</span>
        </p>
      )}
    </>
  );
}
