import { useTranslation } from 'react-i18next';
import { ROLES, type Role } from '@/core/tasks/role';
import { ChoiceList } from '@/ui/choice-list';

interface RoleChoiceProps {
  readonly value: Role;
  readonly onChange: (role: Role) => void;
}

/** What somebody's work is, each with what it brings. */
export function RoleChoice({ value, onChange }: RoleChoiceProps) {
  const { t } = useTranslation('profiles');
  return (
    <ChoiceList
      legend={t('role.legend')}
      choices={ROLES.map((role) => ({ value: role, name: t(`role.${role}.name`), about: t(`role.${role}.about`) }))}
      value={value}
      onChange={onChange}
    />
  );
}
