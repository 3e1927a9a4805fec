import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CATEGORIES, type Category, SIGNS, type Sign } from '@/core/fraud/evidence';
import { TermDoor } from '@/screens/term-door';
import type { ExaminationStore, Naming } from '@/state/examination-store';
import { termOfSign } from '@/table/view/evidence/term-of-feature';
import { Button } from '@/ui/button';
import styles from './naming-section.module.css';
import { GROUP_OF_SIGN, SIGN_GROUPS, type SignGroup } from './sign-groups';

interface NamingSectionProps {
  readonly examination: ExaminationStore;
  readonly naming: Naming;
  /** Called after it was kept or dropped, to give the focus back. */
  readonly onDone: () => void;
}

/** Gives a marked place its name: the sign from a grouped list that can be searched, and what it would mean. */
export function NamingSection({ examination, naming, onDone }: NamingSectionProps) {
  const { t } = useTranslation('examination');
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [search, setSearch] = useState('');
  const [sign, setSign] = useState<Sign | null>(() => firstSign(naming));
  const [category, setCategory] = useState<Category | null>(naming.kind === 'change' ? naming.finding.category : null);
  const groups = groupsFor(naming);
  const words = search.trim().toLocaleLowerCase();
  const offered = SIGNS.filter((candidate) =>
    `${t(`sign.${candidate}.name`)} ${t(`sign.${candidate}.hint`)}`.toLocaleLowerCase().includes(words),
  ).sort((a, b) => groups.indexOf(GROUP_OF_SIGN[a]) - groups.indexOf(GROUP_OF_SIGN[b]));

  useEffect(() => {
    // On a touch screen the search would bring up the keyboard over the list; the heading takes the focus there.
    const first = window.matchMedia?.('(pointer: coarse)').matches ? heading.current : input.current;
    first?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    document.getElementById(`${list}-${sign}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, sign]);

  function choose(next: Sign): void {
    setSign(next);
    if (GROUP_OF_SIGN[next] === 'genuine') setCategory('none');
    else if (category === 'none') setCategory(null);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const at = sign ? offered.indexOf(sign) : -1;
      const next = offered[Math.min(offered.length - 1, Math.max(0, at + step))];
      if (next) choose(next);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      const only = sign && offered.includes(sign) ? sign : offered[0];
      if (!only) return;
      choose(only);
      document.getElementById(`${list}-category`)?.querySelector('input')?.focus();
    }
  }

  return (
    <form
      className={styles.section}
      aria-label={t(naming.kind === 'new' ? 'naming.title' : 'naming.change')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!sign || !category) return;
        examination.name(sign, category);
        onDone();
      }}
    >
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {t(naming.kind === 'new' ? 'naming.title' : 'naming.change')}
      </h2>
      <input
        ref={input}
        className={styles.search}
        type="search"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={sign ? `${list}-${sign}` : undefined}
        aria-label={t('naming.search')}
        placeholder={t('naming.search')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div id={list} className={styles.list} role="listbox" aria-label={t('naming.list')}>
        {groups.map((group) => {
          const own = offered.filter((candidate) => GROUP_OF_SIGN[candidate] === group);
          if (own.length === 0) return null;
          return (
            // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups of options, not a fieldset
            <div key={group} role="group" aria-labelledby={`${list}-group-${group}`}>
              <p id={`${list}-group-${group}`} className={styles.group}>
                {t(`signGroup.${group}`)}
              </p>
              {own.map((candidate) => (
                <div
                  key={candidate}
                  id={`${list}-${candidate}`}
                  className={styles.option}
                  role="option"
                  aria-selected={candidate === sign}
                  tabIndex={-1}
                  onClick={() => choose(candidate)}
                  onKeyDown={(event) => event.key === 'Enter' && choose(candidate)}
                >
                  {t(`sign.${candidate}.name`)}
                  <small>{t(`sign.${candidate}.hint`)}</small>
                </div>
              ))}
            </div>
          );
        })}
        {offered.length === 0 && <p className={styles.empty}>{t('naming.empty')}</p>}
      </div>
      {sign && (
        <p className={styles.explain}>
          {t('naming.explain')} <TermDoor term={termOfSign(sign)} />
        </p>
      )}
      <fieldset id={`${list}-category`}>
        <legend className={styles.legend}>{t('naming.category')}</legend>
        {CATEGORIES.map((candidate) => (
          <label key={candidate} className={styles.category}>
            <input
              type="radio"
              name={`${list}-category`}
              checked={candidate === category}
              onChange={() => setCategory(candidate)}
            />
            <span>
              {t(`category.${candidate}.name`)}
              <small>{t(`category.${candidate}.hint`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div className={styles.actions}>
        <Button
          onClick={() => {
            examination.dropNaming();
            onDone();
          }}
        >
          {t('naming.cancel')}
        </Button>
        <Button type="submit" variant="primary" disabled={!sign || !category}>
          {t('naming.save')}
        </Button>
      </div>
    </form>
  );
}

/** What the reader showed is named first by the signs of a chip. */
function groupsFor(naming: Naming): readonly SignGroup[] {
  const { target } = naming.kind === 'change' ? naming.finding : naming;
  return target.kind === 'chip' ? ['chip', ...SIGN_GROUPS.filter((group) => group !== 'chip')] : SIGN_GROUPS;
}

/** Two faces beside each other are marked because they differ. */
function firstSign(naming: Naming): Sign | null {
  if (naming.kind === 'change') return naming.finding.sign;
  return naming.target.kind === 'face' ? 'face-differs' : null;
}
