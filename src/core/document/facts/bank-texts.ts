import { addDays } from '@/core/kernel/plain-date';
import type { FieldTexts } from '../field';
import { printDate } from '../print-date';
import type { FactSources } from './fact-sources';
import { writeAmount } from './journey-texts';
import { PAYMENTS } from './words';

const ROWS = [1, 2, 3, 4, 5, 6] as const;
const SALARY_ROWS = new Set<number>([1, 4]);
/** How many days a statement covers, and how long before the application it ends at least: longer than the bank takes to make it out. */
const PERIOD_DAYS = 62;
const ENDS_BEFORE_DAYS = 19;

/** Draws a bank statement of six rows in order of time, whose balances add up; two rows are the salary. */
export function drawBankTexts({ home, applied, random }: FactSources, monthlyIncome: string): FieldTexts {
  const income = Number(monthlyIncome.replaceAll(' ', ''));
  const first = addDays(applied, -PERIOD_DAYS - ENDS_BEFORE_DAYS - random.integer(0, 13));
  const opening = random.integer(9, 80) * 100 + random.integer(0, 9900) / 100;
  let balance = opening;
  const rows = ROWS.map((row): FieldTexts => {
    const isSalary = SALARY_ROWS.has(row);
    const amount = isSalary ? income : -Math.round(income * random.between(0.03, 0.3) * 100) / 100;
    balance += amount;
    return {
      [`entry${row}Date`]: printDate(addDays(first, row * 9 + random.integer(0, 6)), home),
      [`entry${row}Text`]: isSalary ? 'Salary' : random.pick(PAYMENTS),
      [`entry${row}Amount`]: writeAmount(amount),
      [`entry${row}Balance`]: writeAmount(balance),
    };
  });
  return {
    ...Object.assign({}, ...rows),
    bankName: `${random.pick(home.places).latin} Savings Bank`,
    accountNumber: [4, 4, 4, 2].map((length) => digits(length, random)).join(' '),
    statementFrom: printDate(first, home),
    statementUntil: printDate(addDays(first, PERIOD_DAYS), home),
    openingBalance: writeAmount(opening),
    closingBalance: writeAmount(balance),
  };
}

function digits(length: number, random: FactSources['random']): string {
  return Array.from({ length }, () => random.integer(0, 9)).join('');
}
